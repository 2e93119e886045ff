//! `cargo xtask corpus`: a site of synthetic practices, as large as one likes, to measure with.
//!
//! Everything in it is invented and says so. The same arguments give the same bytes.

use std::fs;
use std::path::{Path, PathBuf};

use crate::command::Failure;
use crate::site;

mod prose;
mod random;
mod sheet;
mod vocabularies;
mod words;

use prose::Writer;
use sheet::Desk;
use vocabularies::Vocabularies;

const NOTICE: &str = "Every practice in this folder is invented, by `cargo xtask corpus`.\n";

/// Writes a site of `sheets` practices into the folder `out`, in place of an earlier synthetic one.
pub(crate) fn corpus(root: &Path, out: &Path, sheets: usize, seed: u64) -> Result<(), Failure> {
    site::begin(out, NOTICE)?;
    for name in site::FRAME {
        site::copy(&root.join(name), &out.join(name))?;
    }
    without_sources(&out.join("content/glossary.yaml"))?;
    let (source, translation) = (Writer::new(&prose::NL), Writer::new(&prose::FR));
    let vocabularies = Vocabularies::read(root)?;
    let desk =
        Desk { source: &source, translation: &translation, vocabularies: &vocabularies, seed };
    for number in 1..=sheets {
        let sheet = desk.sheet(number);
        let folder = out.join("content/practices").join(&sheet.id);
        let file = |writer: &Writer| folder.join(format!("index.{}.md", writer.language.code));
        site::write(&file(&source), &sheet.source)?;
        site::write(&file(&translation), &sheet.translation)?;
    }
    Ok(())
}

/// Leaves out where the glossary's definitions come from: the sheets that name these sources are not here.
fn without_sources(glossary: &Path) -> Result<(), Failure> {
    let text = fs::read_to_string(glossary).map_err(Failure::at(glossary))?;
    let lines = text.lines().filter(|line| !line.starts_with("  source:"));
    site::write(glossary, lines.flat_map(|line| [line, "\n"]).collect::<String>())
}

/// What a corpus of the project in `root` is made from: as long as these are the same, so is it.
pub(crate) fn origins(root: &Path) -> Vec<PathBuf> {
    site::FRAME.into_iter().chain(["crates/xtask/src/corpus"]).map(|name| root.join(name)).collect()
}

/// The lines of a head with as few terms as a practice may have, the same for all that take them.
pub(crate) fn least_terms(root: &Path) -> Result<String, Failure> {
    Vocabularies::read(root).map(|vocabularies| vocabularies.least())
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;
    use std::{env, process};

    use super::*;

    fn made(name: &str, sheets: usize, seed: u64) -> BTreeMap<PathBuf, Vec<u8>> {
        let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
        let out = env::temp_dir().join(format!("fiche-corpus-{}-{name}", process::id()));
        corpus(&root, &out, sheets, seed).expect("a synthetic site");
        // A second time, over the first.
        corpus(&root, &out, sheets, seed).expect("a synthetic site");
        let read = |path: PathBuf| {
            let name = path.strip_prefix(&out).expect("it lies below").to_owned();
            (name, fs::read(&path).expect("it was just written"))
        };
        let paths = site::files(&out).expect("it was just written");
        let files = paths.into_iter().map(read).collect();
        fs::remove_dir_all(&out).expect("it was just written");
        files
    }

    #[test]
    fn the_same_arguments_give_the_same_bytes() {
        let (one, two) = (made("one", 12, 5), made("two", 12, 5));
        let glossary = String::from_utf8_lossy(&one[Path::new("content/glossary.yaml")]);
        assert!(glossary.contains("definition:") && !glossary.contains("source:"));
        assert!(one == two);
        assert!(one != made("three", 12, 6));
    }

    #[test]
    fn a_sheet_does_not_depend_on_how_many_follow() {
        let (few, many) = (made("few", 3, 1), made("many", 9, 1));
        assert!(few.iter().all(|(path, bytes)| many.get(path) == Some(bytes)));
        assert_eq!(many.len() - few.len(), 12);
    }

    #[test]
    fn limits_are_kept_and_titles_differ() {
        let mut titles = Vec::new();
        for (path, bytes) in made("limits", 150, 9) {
            if !path.starts_with("content/practices") {
                continue;
            }
            let text = String::from_utf8(bytes).expect("it was text");
            let value = |key| text.lines().find_map(|l| l.strip_prefix(key)).expect("a field");
            assert!(value("summary: ").chars().count() <= 322);
            assert!(value("title: ").chars().count() <= 122, "{}", value("title: "));
            assert!(value("title: ").contains("(synth"));
            assert!((4..=6).contains(&text.lines().filter(|l| l.starts_with("## ")).count()));
            titles.push(value("title: ").to_owned());
        }
        titles.sort();
        titles.dedup();
        assert_eq!(titles.len(), 300);
    }
}
