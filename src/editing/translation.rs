//! A translation to fill in: the source stands beside every gap, in comments that readers never see.

use std::fmt::Write as _;

use super::beginning::{quoted, section_titles};
use super::path;
use crate::model::{Lang, Languages};
use crate::new_file::NewFile;
use crate::parse::{Heading, TextFile, TextKey, TextKind, fold, without_comments};

/// What a translator is told, by language.
const HINTS: [(&str, &str); 4] = [
    ("de", include_str!("../../starter/new/translation/de.txt")),
    ("en", include_str!("../../starter/new/translation/en.txt")),
    ("fr", include_str!("../../starter/new/translation/fr.txt")),
    ("nl", include_str!("../../starter/new/translation/nl.txt")),
];

/// The translation of a text into `to`, with everything still to be written; `typed` is what the source's file holds.
pub(crate) fn file(
    languages: &Languages,
    key: &TextKey,
    (source, typed): (&TextFile, &str),
    to: Lang,
) -> NewFile {
    let [from, code] = [source.lang, to].map(|lang| languages.code(lang));
    let hint = HINTS.iter().find(|(name, _)| *name == code).unwrap_or(&HINTS[1]).1;
    let mut text = format!("---\n# {}", hint.replace("{{code}}", from));
    let titled = key.0 != TextKind::Introduction;
    for (name, original) in [("title", &source.front.title), ("summary", &source.front.summary)] {
        if titled || name == "summary" {
            let original = original.as_ref().map_or(String::new(), |at| fold(&at.value));
            writeln!(text, "# {from}: {original}\n{name}: \"\"").expect("strings grow");
        }
    }
    if key.0 != TextKind::Introduction {
        let slug = source.front.slug.as_ref().map_or(&*key.1, |slug| slug.value.as_str());
        writeln!(text, "# {from}: {slug}\nslug:").expect("strings grow");
    }
    if !source.front.keywords.is_empty() {
        let words = fold(&source.front.keywords.join(", "));
        writeln!(text, "# {from}: {words}\nkeywords: []").expect("strings grow");
    }
    for (name, captions) in [("notes", &source.front.notes), ("sections", &source.front.sections)] {
        if !captions.is_empty() {
            writeln!(text, "{name}:").expect("strings grow");
        }
        for (id, words) in captions {
            writeln!(text, "  # {from}: {}\n  {}: \"\"", fold(words), id.value)
                .expect("strings grow");
        }
    }
    let of = quoted(&source.digest);
    writeln!(text, "translation: {{of: {of}, method: human}}\n---").expect("strings grow");
    for section in sections(source, typed) {
        text += &gap(key.0, &section, from, code);
    }
    NewFile { path: path(key, code).into(), text }
}

/// A heading and what is written below it, up to the next of the second level.
struct Section<'s> {
    /// Absent before the first.
    heading: Option<&'s Heading>,
    below: &'s str,
}

fn sections<'s>(source: &'s TextFile, typed: &'s str) -> Vec<Section<'s>> {
    let mut all = Vec::new();
    let (mut heading, mut start) = (None, source.written.start as usize);
    for next in source.body.headings.iter().filter(|heading| heading.level == 2) {
        all.push(Section { heading, below: typed[start..next.span.start as usize].trim() });
        (heading, start) = (Some(next), next.span.end as usize);
    }
    all.push(Section { heading, below: typed[start..source.written.end as usize].trim() });
    all
}

/// A section to fill in. One with a fixed name is named; of another the name is to be translated too.
fn gap(kind: TextKind, section: &Section<'_>, from: &str, code: &str) -> String {
    let mut text = String::new();
    let mut original = String::new();
    if let Some(Heading { id, text: title, .. }) = section.heading {
        let mut fixed = section_titles(code).filter(|_| kind == TextKind::Practice);
        if let Some((_, title)) = fixed.find(|(known, _)| **known == **id) {
            writeln!(text, "\n## {title} {{#{id}}}").expect("strings grow");
        } else {
            writeln!(text, "\n## {title} {{#{id}}}").expect("strings grow");
            write!(original, "## {title}\n\n").expect("strings grow");
        }
    }
    original += without_comments(section.below).trim();
    if !original.is_empty() {
        // What would end the comment is written so that it does not.
        let shown = original.trim_end().replace("-->", "--&gt;").replace("--!>", "--!&gt;");
        writeln!(text, "\n<!-- {from}:\n{shown}\n-->").expect("strings grow");
    }
    text
}
