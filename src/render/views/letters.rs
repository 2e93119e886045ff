//! Long lists under the letters of the alphabet.

use serde::Serialize;

use super::super::reader::Reader;
use crate::collation::{Collation, Initial};

/// What stands under one letter.
#[derive(Debug, Serialize)]
pub(in super::super) struct Letter<T> {
    /// Its anchor: a capital, which no id of the content has.
    id: String,
    /// The letter itself.
    label: String,
    /// In order.
    entries: Vec<T>,
}

/// Sorts things by their titles as readers expect it, and puts them under their letters.
pub(in super::super) fn by_letter<T>(
    reader: &Reader<'_>,
    mut entries: Vec<T>,
    title: impl Fn(&T) -> &str,
) -> Vec<Letter<T>> {
    let collation = Collation::new(reader.code());
    entries.sort_by(|a, b| collation.compare(title(a), title(b)));
    let mut letters: Vec<(Initial, Letter<T>)> = Vec::new();
    for entry in entries {
        let initial = collation.initial(title(&entry));
        match letters.last_mut() {
            Some((last, letter)) if *last == initial => letter.entries.push(entry),
            Some(_) | None => letters.push((initial, letter(initial, entry))),
        }
    }
    letters.into_iter().map(|(_, letter)| letter).collect()
}

fn letter<T>(initial: Initial, first: T) -> Letter<T> {
    let (id, label) = match initial {
        Initial::Number => ("Number".to_owned(), "0–9".to_owned()),
        Initial::Letter(letter) => (letter.to_string(), letter.to_string()),
        Initial::Other => ("Other".to_owned(), "…".to_owned()),
    };
    Letter { id, label, entries: vec![first] }
}
