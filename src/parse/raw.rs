//! Where raw HTML stands in a file, and what it says there.

use std::ops::Range;

use super::tags;
use crate::output::escape;
use crate::source::Span;

/// The raw HTML of a body, to find the place of what it says.
pub(super) struct Raw<'m> {
    pub(super) text: &'m str,
    pub(super) start: usize,
    pub(super) ranges: &'m [Range<usize>],
}

impl Raw<'_> {
    /// Where raw HTML says this.
    pub(super) fn find(&self, needle: &str) -> Option<Span> {
        let escaped = escape(needle);
        for range in self.ranges {
            for needle in [needle, &*escaped] {
                if let Some(at) = self.text[range.clone()].find(needle) {
                    let start = self.start + range.start + at;
                    return Some(Span::new(start, start + needle.len()));
                }
            }
        }
        None
    }

    /// The same, or where raw HTML begins.
    pub(super) fn find_or_first(&self, needle: &str) -> Span {
        self.find(needle).unwrap_or_else(|| {
            let first = self.ranges.first().map_or(0, |range| range.start);
            Span::new(self.start + first, self.start + first)
        })
    }

    /// The elements that it opens, each with the place of its tag.
    pub(super) fn opened(&self) -> impl Iterator<Item = (Span, String)> {
        self.ranges.iter().flat_map(|range| {
            tags::opened(&self.text[range.clone()]).into_iter().map(|(at, name)| {
                let start = self.start + range.start + at;
                (Span::new(start, start + 1 + name.len()), name)
            })
        })
    }
}
