//! For programs. The form is public: it changes only together with `version`.

use serde::Serialize;

use super::{Change, Comparison};
use crate::model::Words;

/// Of the form, not of the tool.
const VERSION: u32 = 1;

#[derive(Serialize)]
struct Document<'c> {
    version: u32,
    pages: Vec<Entry<'c>>,
    broken: &'c [Box<str>],
}

#[derive(Serialize)]
struct Entry<'c> {
    change: &'static str,
    address: &'c str,
    title: &'c str,
    lang: &'c str,
    /// `text`, or `list` for what changes because others did.
    kind: &'static str,
    /// The same for the same page in every language.
    group: &'c str,
    /// Where its address leads now.
    #[serde(skip_serializing_if = "Option::is_none")]
    to: Option<&'c str>,
    /// The paragraphs that differ.
    #[serde(skip_serializing_if = "Option::is_none")]
    paragraphs: Option<Vec<Vec<Part<'c>>>>,
}

#[derive(Serialize)]
struct Part<'c> {
    /// `kept`, `removed` or `added`.
    fate: &'static str,
    text: &'c str,
}

impl<'c> Part<'c> {
    fn new(words: &'c Words) -> Self {
        let (fate, text) = match words {
            Words::Kept(text) => ("kept", text),
            Words::Removed(text) => ("removed", text),
            Words::Added(text) => ("added", text),
        };
        Self { fate, text }
    }
}

/// What became of a site, as one JSON object.
///
/// # Panics
///
/// Never: texts are always JSON.
pub fn json(comparison: &Comparison) -> String {
    let pages = comparison.pages.iter().map(|page| {
        let (change, to, paragraphs) = match &page.change {
            Change::Added => ("added", None, None),
            Change::Removed => ("removed", None, None),
            Change::Moved(to) => ("moved", Some(&**to), None),
            Change::Changed(all) => ("changed", None, Some(all)),
        };
        Entry {
            change,
            address: &page.address,
            title: &page.title,
            lang: &page.lang,
            kind: if page.is_text { "text" } else { "list" },
            group: &page.group,
            to,
            paragraphs: paragraphs.map(|all: &Vec<Vec<Words>>| {
                all.iter().map(|words| words.iter().map(Part::new).collect()).collect()
            }),
        }
    });
    let document =
        Document { version: VERSION, pages: pages.collect(), broken: &comparison.broken };
    serde_json::to_string_pretty(&document).expect("texts are always JSON")
}
