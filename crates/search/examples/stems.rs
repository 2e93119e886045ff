//! Where our stems differ from Snowball's own lists (`dutch_voc.txt` beside `dutch_output.txt`, and so for French), and
//! by which rule: a line per word, `language word stem rule`. Ends with an error if a word differs by no rule.
//!
//! ```text
//! cargo run --release -p fiche-search --example stems -- FOLDER
//! ```

#![expect(clippy::print_stdout, reason = "its output is its purpose")]

use std::path::Path;
use std::process::ExitCode;
use std::{env, fs, io};

use fiche_search::Analyser;

fn main() -> io::Result<ExitCode> {
    let Some(folder) = env::args().nth(1) else {
        return Err(io::Error::other("which folder has Snowball's lists?"));
    };
    let mut unexplained = 0;
    for (code, name) in [("nl", "dutch"), ("fr", "french")] {
        let read =
            |what: &str| fs::read_to_string(Path::new(&folder).join(format!("{name}_{what}.txt")));
        let (words, stems) = (read("voc")?, read("output")?);
        let analyser = Analyser::new(code);
        for (word, expected) in words.lines().zip(stems.lines()) {
            let stem = analyser.stem(word);
            if stem != expected {
                let rule = analyser.exception(word).unwrap_or("unexplained");
                unexplained += usize::from(rule == "unexplained");
                println!("{code} {word} {stem} {rule}");
            }
        }
    }
    Ok(if unexplained == 0 { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}
