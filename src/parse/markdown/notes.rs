//! Footnotes: an ordered list at the end, with the way there and back.

use std::fmt::Write as _;

use super::writer::Writer;

#[derive(Default)]
pub(super) struct Note {
    pub(super) number: usize,
    pub(super) uses: usize,
    pub(super) text: String,
}

impl Writer<'_> {
    pub(super) fn note_reference(&mut self, label: &str) {
        let next = self.notes.values().filter(|note| note.number > 0).count() + 1;
        let note = self.notes.entry(label.into()).or_default();
        if note.number == 0 {
            note.number = next;
        }
        note.uses += 1;
        let number = note.number;
        let id = note_use(number, note.uses);
        self.put(&format!(
            "<sup class=\"footnote-ref\"><a id=\"{id}\" href=\"#fn-{number}\">{number}</a></sup>"
        ));
    }

    /// The notes in the order of their first use, each with the way back to every place it is used.
    pub(super) fn footnotes(&mut self) -> String {
        let mut notes: Vec<_> =
            std::mem::take(&mut self.notes).into_values().filter(|note| note.number > 0).collect();
        if notes.is_empty() {
            return String::new();
        }
        notes.sort_by_key(|note| note.number);
        let back = self.marker.message("footnote-back");
        let mut html = "<section class=\"footnotes\" role=\"doc-endnotes\"><ol>\n".to_owned();
        for Note { number, uses, text } in notes {
            let mut links = String::new();
            for turn in 1..=uses {
                let id = note_use(number, turn);
                let count = if uses > 1 { format!(" {turn}") } else { String::new() };
                write!(
                    links,
                    " <a class=\"footnote-back\" role=\"doc-backlink\" href=\"#{id}\">{back}{count}</a>"
                ).expect("strings grow");
            }
            let text = text.trim_end();
            let text = match text.strip_suffix("</p>") {
                Some(open) => format!("{open}{links}</p>"),
                None => format!("{text}{links}"),
            };
            writeln!(html, "<li id=\"fn-{number}\">{text}</li>").expect("strings grow");
        }
        html + "</ol></section>\n"
    }
}

/// The id of the place that refers to a note for the `turn`th time.
fn note_use(number: usize, turn: usize) -> String {
    if turn == 1 { format!("fnref-{number}") } else { format!("fnref-{number}-{turn}") }
}

/// The label in `[^label]: …`.
pub(super) fn footnote_label(definition: &str) -> &str {
    let start = definition.find("[^").map_or(0, |at| at + 2);
    let rest = &definition[start..];
    rest.find("]:").map_or("", |end| &rest[..end])
}
