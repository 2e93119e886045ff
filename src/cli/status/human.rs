//! The status for people: a table of 80 columns, then what changed.

use std::fmt::Write as _;

use crate::model::{Date, Site, Words};
use crate::speech::Speech;
use crate::status::{Due, Sheet, State};

/// As wide as terminals are at least.
const WIDTH: usize = 80;

/// A column of a language; a date and the mark beside it.
const STATE: usize = 11;
const REVIEW: usize = 12;

/// A name that is still told from others.
const NAME: usize = 20;

pub(super) fn table(site: &Site, sheets: &[Sheet<'_>], as_of: Date, speech: &Speech) -> String {
    let languages = site.languages.iter().count();
    let name = WIDTH.saturating_sub(languages * STATE + REVIEW).max(NAME);
    let mut text = cell("", name);
    for lang in site.languages.iter() {
        text += &cell(site.languages.code(lang), STATE);
    }
    writeln!(text, "{}", speech.word("status-review")).expect("strings grow");
    for sheet in sheets {
        text += line(sheet, name, as_of, speech).trim_end();
        text.push('\n');
    }
    let count = |is: fn(&State<'_>) -> bool| {
        let states = sheets.iter().flat_map(|sheet| &sheet.states);
        states.filter(|(_, state)| is(state)).count().to_string()
    };
    let due = sheets.iter().filter_map(|sheet| sheet.review);
    let due = due.filter(|review| Due::of(*review, as_of) != Due::Later).count();
    let values = [
        ("texts", sheets.len().to_string()),
        ("missing", count(|state| matches!(state, State::Missing))),
        ("outdated", count(|state| state.is_outdated())),
        ("unread", count(|state| state.is_unread())),
        ("due", due.to_string()),
        ("date", as_of.end_of_quarter().to_string()),
    ];
    let values = values.each_ref().map(|(key, value)| (*key, value.as_str()));
    text.push('\n');
    text += &wrapped(&speech.phrase("status-summary", &values), "");
    for sheet in sheets {
        for (lang, state) in sheet.states.iter().filter(|(_, state)| state.is_outdated()) {
            text.push('\n');
            text += &behind(&sheet.name, site.languages.code(*lang), *state, speech);
        }
    }
    text
}

fn line(sheet: &Sheet<'_>, width: usize, as_of: Date, speech: &Speech) -> String {
    let mut line = cell(&sheet.name, width);
    for (_, state) in &sheet.states {
        line += &cell(&speech.phrase(&format!("status-{}", state.name()), &[]), STATE);
    }
    if let Some(review) = sheet.review {
        let mark = match Due::of(review, as_of) {
            Due::Overdue => " !",
            Due::ThisQuarter => " *",
            Due::Later => "",
        };
        write!(line, "{}{mark}", review.next).expect("strings grow");
    }
    line
}

/// What changed in the source of a translation.
fn behind(name: &str, language: &str, state: State<'_>, speech: &Speech) -> String {
    let State::Translated(translation) = state else { return String::new() };
    let named = [("text", name), ("language", language)];
    let Some(change) = &translation.change else {
        return wrapped(&speech.phrase("status-change-unknown", &named), "");
    };
    let since = change.since.map(|date| date.to_string());
    let text = match &since {
        Some(date) => {
            speech.phrase("status-changed", &[named[0], named[1], ("date", date.as_str())])
        }
        None => speech.phrase("status-changed-now", &named),
    };
    let shown = change.words.iter().map(|words| match words {
        Words::Kept(text) => text.clone(),
        Words::Removed(text) => format!("[-{text}-]"),
        Words::Added(text) => format!("{{+{text}+}}"),
    });
    wrapped(&text, "") + &wrapped(&shown.collect::<Vec<_>>().join(" "), "  ")
}

/// Lines of words, set in by `indent`.
fn wrapped(text: &str, indent: &str) -> String {
    let mut lines = String::new();
    let mut line = indent.to_owned();
    for word in text.split([' ', '\n']).filter(|word| !word.is_empty()) {
        let length = line.chars().count();
        if length > indent.len() && length + 1 + word.chars().count() > WIDTH {
            lines += &line;
            lines.push('\n');
            indent.clone_into(&mut line);
        }
        if line.len() > indent.len() {
            line.push(' ');
        }
        line += word;
    }
    lines + &line + "\n"
}

/// A text in a column, with a space after it; one that is too long ends in a dot of three.
fn cell(text: &str, width: usize) -> String {
    let length = text.chars().count();
    if length < width {
        return format!("{text}{}", " ".repeat(width - length));
    }
    let kept: String = text.chars().take(width - 2).collect();
    format!("{kept}… ")
}
