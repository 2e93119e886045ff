//! For a terminal: the changed words in `[-…-]` and `{+…+}`.

use std::fmt::Write as _;

use super::{Change, Comparison, Difference};
use crate::model::Words;
use crate::speech::Speech;

/// What became of a site, in lines.
///
/// # Panics
///
/// Never: strings grow.
pub fn human(comparison: &Comparison, speech: &Speech) -> String {
    let mut text = String::new();
    let groups = comparison.groups();
    let (texts, lists): (Vec<_>, Vec<_>) =
        groups.into_iter().flatten().partition(|page| page.is_text);
    for page in texts {
        write_page(page, speech, &mut text);
    }
    if !lists.is_empty() {
        writeln!(text, "{}:", speech.word("diff-lists")).expect("strings grow");
        for page in lists {
            writeln!(text, "    {} {}", page.address, page.title).expect("strings grow");
        }
        text.push('\n');
    }
    if !comparison.broken.is_empty() {
        writeln!(text, "{}", speech.word("diff-broken")).expect("strings grow");
        for address in &comparison.broken {
            writeln!(text, "    {address}").expect("strings grow");
        }
        text.push('\n');
    }
    text + &comparison.counts(speech)
}

fn write_page(page: &Difference, speech: &Speech, text: &mut String) {
    let what = speech.word(page.change.key());
    writeln!(text, "{what} {} {}", page.address, page.title).expect("strings grow");
    match &page.change {
        Change::Added | Change::Removed => {}
        Change::Moved(to) => writeln!(text, "    → {to}").expect("strings grow"),
        Change::Changed(paragraphs) => {
            for paragraph in paragraphs {
                writeln!(text, "    {}", words(paragraph)).expect("strings grow");
            }
        }
    }
    text.push('\n');
}

fn words(paragraph: &[Words]) -> String {
    let parts = paragraph.iter().map(|words| match words {
        Words::Kept(text) => text.clone(),
        Words::Removed(text) => format!("[-{text}-]"),
        Words::Added(text) => format!("{{+{text}+}}"),
    });
    parts.collect::<Vec<_>>().join(" ")
}
