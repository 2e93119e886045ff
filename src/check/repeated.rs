//! A shared field that a translation repeats word for word: it can be taken out without loss.

use std::ops::Range;

use crate::diagnostic::Fix;
use crate::source::{FileId, Sources, Span};

/// The repair that takes the field out of the translation, if the original has the very same lines.
pub(super) fn fix(
    sources: &Sources,
    original: FileId,
    translation: FileId,
    field: &str,
) -> Option<Fix> {
    let text = |file| std::str::from_utf8(&sources.get(file).bytes).ok();
    let (original, translation) = (text(original)?, text(translation)?);
    let there = lines_of(original, field)?;
    let here = lines_of(translation, field)?;
    let plain =
        |text: &str| text.lines().map(|line| line.trim_end().to_owned()).collect::<Vec<_>>();
    let same = plain(&original[there]) == plain(&translation[here.clone()]);
    same.then(|| Fix::new(Span::new(here.start, here.end), ""))
}

/// The lines of a field of the front matter, if it stands there once: its own, and those that belong to it.
fn lines_of(text: &str, field: &str) -> Option<Range<usize>> {
    let mut found: Option<Range<usize>> = None;
    let mut open = false;
    let mut at = 0;
    for (place, line) in text.split_inclusive('\n').enumerate() {
        let start = at;
        at += line.len();
        if place > 0 && line.trim_end() == "---" {
            break;
        }
        let begins =
            line.strip_prefix(field).is_some_and(|rest| rest.trim_start().starts_with(':'));
        let belongs = line.starts_with([' ', '\t', '-']) && place > 0;
        if begins && found.is_some() {
            return None;
        }
        if begins {
            found = Some(start..at);
        } else if open && belongs {
            found = found.map(|range| range.start..at);
        }
        open = begins || (open && belongs);
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_field_ends_where_the_next_begins() {
        let text = "---\ntitle: a\nthemes:\n- b\n- c\n\nas_of: 2019\n---\nthemes: no\n";
        let lines = |field| lines_of(text, field).map(|range| &text[range]);
        assert_eq!(lines("themes"), Some("themes:\n- b\n- c\n"));
        assert_eq!(lines("as_of"), Some("as_of: 2019\n"));
        assert_eq!(lines("as"), None);
    }
}
