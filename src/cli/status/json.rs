//! The status for programs.

use serde_json::{Map, Value, json};

use crate::model::{Date, Site, Translation, Words};
use crate::status::{Due, Sheet, State};

/// It grows when a field changes its meaning or goes.
const VERSION: u32 = 1;

/// What the help of the command describes.
pub(super) fn text(site: &Site, sheets: &[Sheet<'_>], as_of: Date) -> String {
    let texts: Vec<Value> = sheets.iter().map(|sheet| one(site, sheet, as_of)).collect();
    let all = json!({ "version": VERSION, "as_of": as_of.to_string(), "texts": texts });
    serde_json::to_string_pretty(&all).expect("texts, numbers and lists are JSON")
}

fn one(site: &Site, sheet: &Sheet<'_>, as_of: Date) -> Value {
    let code = |lang| site.languages.code(lang);
    let languages: Map<String, Value> = sheet
        .states
        .iter()
        .map(|(lang, state)| (code(*lang).to_owned(), state.name().into()))
        .collect();
    let unread = sheet.states.iter().filter(|(_, state)| state.is_unread());
    let unread: Vec<&str> = unread.map(|(lang, _)| code(*lang)).collect();
    let changes: Map<String, Value> = sheet
        .states
        .iter()
        .filter_map(|(lang, state)| Some((code(*lang).to_owned(), changes(*state)?)))
        .collect();
    let mut value = json!({
        "text": sheet.name,
        "title": sheet.title,
        "status": sheet.status.name(),
        "source_language": code(sheet.source),
        "languages": languages,
        "unread": unread,
        "changes": changes,
    });
    if let Some(review) = sheet.review {
        value["review"] = json!({
            "last": review.last.to_string(),
            "next": review.next.to_string(),
            "due": Due::of(review, as_of).name(),
        });
    }
    value
}

fn changes(state: State<'_>) -> Option<Value> {
    let State::Translated(Translation { change: Some(change), .. }) = state else { return None };
    let words: Vec<Value> = change
        .words
        .iter()
        .map(|words| match words {
            Words::Kept(text) => json!({ "kept": text }),
            Words::Removed(text) => json!({ "removed": text }),
            Words::Added(text) => json!({ "added": text }),
        })
        .collect();
    let mut value = json!({ "words": words });
    if let Some(since) = change.since {
        value["since"] = since.to_string().into();
    }
    Some(value)
}
