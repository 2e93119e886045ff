//! The title of a text, once more as its first heading: other programs want it there.

use super::front::Front;
use super::markdown::Heading;
use super::record::Scribe;
use super::text::TextFile;
use crate::diagnostic::{Fix, Problem};
use crate::model::Practice;
use crate::source::Span;

/// Reports it, in place of whatever else is wrong with that heading; `text` is the file.
pub(super) fn repeated(front: &Front, headings: &[Heading], text: &str, scribe: &mut Scribe<'_>) {
    let Some(heading) = repeating(front, headings) else { return };
    scribe.found.retain(|one| one.location.span != heading.span);
    let fix = Fix::new(with_empty_lines(heading.span, text), "");
    scribe.report_with(heading.span, Problem::TitleRepeated, Some(fix));
}

impl TextFile {
    /// The heading that is reported for repeating the title, and for nothing else.
    pub(crate) fn repeated_title(&self) -> Option<&Heading> {
        repeating(&self.front, &self.body.headings)
    }
}

fn repeating<'h>(front: &Front, headings: &'h [Heading]) -> Option<&'h Heading> {
    let first = headings.first().filter(|heading| heading.level == 2)?;
    let is_section = Practice::SECTIONS.iter().any(|section| **section == *first.id);
    let (title, words) = (front.title.as_ref()?.value.to_lowercase(), first.text.to_lowercase());
    // However the spaces between them are written.
    let is_same = title.split_whitespace().eq(words.split_whitespace());
    (is_same && !is_section).then_some(first)
}

/// A heading with the empty lines below it.
fn with_empty_lines(span: Span, text: &str) -> Span {
    let end = span.range().end;
    let below = &text[end..];
    let blank = below.len() - below.trim_start().len();
    let lines = below[..blank].rfind('\n').map_or(blank, |at| at + 1);
    Span::new(span.range().start, end + lines)
}
