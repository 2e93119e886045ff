//! What a text says, passage by passage, with the place of every letter in its file: for rules about words and signs.

use std::ops::Range;

use super::record::At;
#[cfg(test)]
use crate::diagnostic::{Fix, Problem};
use crate::source::Span;

/// Stands in a passage for what is no prose in its language: code, an image, an address, words of another language.
pub(crate) const OTHER: char = '\u{fffc}';

/// Words that belong together: a title, a summary, a paragraph, a heading, an item of a list, a cell.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Passage {
    /// Without markup, on one line, its spaces as they were typed.
    pub(crate) text: String,
    pub(crate) kind: PassageKind,
    /// A place in [`Body::headings`](super::markdown::Body::headings): the section it is in.
    pub(crate) section: Option<usize>,
    /// Passages of one number stand in one list, table or quotation, or are alone.
    pub(crate) block: usize,
    /// Whether it refers to a footnote or to another site, or is a footnote.
    pub(crate) refers: bool,
    runs: Vec<Run>,
}

/// What a passage is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum PassageKind {
    /// The field `title`.
    Title,
    /// The field `summary`.
    Summary,
    Heading,
    Text,
    /// What others said.
    Quotation,
}

/// A part of a passage that stands in its file without a gap.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Run {
    /// Where it begins in the passage.
    start: usize,
    /// Where it stands in the file.
    place: Range<usize>,
    /// Whether it stands there letter by letter.
    exact: bool,
}

impl Passage {
    /// A passage that is still empty.
    pub(super) fn new(kind: PassageKind, section: Option<usize>, block: usize) -> Self {
        Self { text: String::new(), kind, section, block, refers: false, runs: Vec::new() }
    }

    /// The text of a field of a file.
    pub(super) fn of_field(kind: PassageKind, field: &At<String>, file: &str) -> Self {
        let Range { start, end } = field.span.range();
        let at = file.get(start..end).and_then(|written| written.find(&field.value));
        let place = at.map_or(start..end, |at| start + at..start + at + field.value.len());
        let mut passage = Self::new(kind, None, 0);
        passage.push(&field.value, place, at.is_some());
        passage
    }

    /// Adds words that stand at a place of the file.
    pub(super) fn push(&mut self, text: &str, place: Range<usize>, exact: bool) {
        self.runs.push(Run { start: self.text.len(), place, exact });
        self.text.push_str(text);
    }

    /// Where a part of the passage stands in the file.
    pub(crate) fn span(&self, part: &Range<usize>) -> Span {
        let run = |at: usize| {
            let next = self.runs.partition_point(|run| run.start <= at);
            next.checked_sub(1).and_then(|place| self.runs.get(place))
        };
        let start = run(part.start).map_or(0, |run| {
            if run.exact { run.place.start + part.start - run.start } else { run.place.start }
        });
        let end = run(part.end.saturating_sub(1)).map_or(start, |run| {
            if run.exact { run.place.start + part.end - run.start } else { run.place.end }
        });
        Span::new(start, end.max(start))
    }

    /// Whether a part of the passage stands in the file letter by letter.
    pub(crate) fn is_exact(&self, part: &Range<usize>) -> bool {
        let first = self.runs.partition_point(|run| run.start <= part.start).saturating_sub(1);
        let last = self.runs.partition_point(|run| run.start < part.end).saturating_sub(1);
        first == last && self.runs.get(first).is_some_and(|run| run.exact)
    }
}

/// A text as a passage of its own, with every repair made that a rule has for it.
#[cfg(test)]
pub(super) fn mended(
    text: &str,
    rule: impl Fn(&Passage, &mut dyn FnMut(Span, Problem, Option<Fix>)),
) -> String {
    let mut passage = Passage::new(PassageKind::Text, None, 1);
    passage.push(text, 0..text.len(), true);
    let mut fixes = Vec::new();
    rule(&passage, &mut |_, _, fix| fixes.push(fix.expect("the passage is exact")));
    fixes.sort_by_key(|fix| std::cmp::Reverse(fix.span.start));
    let mut mended = text.to_owned();
    for Fix { span, text } in fixes {
        mended.replace_range(span.range(), &text);
    }
    mended
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn parts_are_found_where_they_were_typed() {
        // `een **twee** &eacute;n drie`
        let mut passage = Passage::new(PassageKind::Text, None, 1);
        for (text, place, exact) in [
            ("een ", 0..4, true),
            ("twee", 6..10, true),
            (" ", 12..13, true),
            ("é", 13..21, false),
            ("n drie", 21..27, true),
        ] {
            passage.push(text, place, exact);
        }
        assert_eq!(passage.text, "een twee én drie");
        assert_eq!(passage.span(&(4..8)), Span::new(6, 10));
        assert_eq!(passage.span(&(0..8)), Span::new(0, 10));
        assert_eq!(passage.span(&(9..12)), Span::new(13, 22));
        assert!(passage.is_exact(&(4..8)) && passage.is_exact(&(14..17)));
        assert!(!passage.is_exact(&(0..8)) && !passage.is_exact(&(9..11)));
    }
}
