//! How much one text may hold. Links are followed one by one through the whole site, headings compared with each other, and
//! what cleans HTML needs a time that grows with the square of a text without markup.

use std::ops::Range;

use pulldown_cmark::{Event, Tag};

use crate::diagnostic::{Excess, Problem};
use crate::parse::tags;

/// Links and pictures, footnotes among them.
const LINKS: usize = 2_000;

/// Headings.
const HEADINGS: usize = 1_000;

/// Bytes between two pieces of markup: some five thousand words in one paragraph.
const RUN: usize = 1 << 15;

/// Where a text begins to hold too much, and of what.
pub(super) fn exceeded(events: &[(Event<'_>, Range<usize>)]) -> Option<(usize, Problem)> {
    let (mut links, mut headings, mut run) = (0, 0, 0);
    for (event, at) in events {
        match event {
            Event::Start(tag) => {
                run = 0;
                links += usize::from(matches!(tag, Tag::Link { .. } | Tag::Image { .. }));
                headings += usize::from(matches!(tag, Tag::Heading { .. }));
            }
            Event::End(_) | Event::Rule | Event::HardBreak => run = 0,
            Event::FootnoteReference(_) => links += 1,
            Event::Html(raw) | Event::InlineHtml(raw) => {
                links += tags::links(raw);
                headings += tags::headings(raw);
                run = raw.rfind('<').map_or(run + raw.len(), |last| raw.len() - last);
            }
            Event::Text(text)
            | Event::Code(text)
            | Event::InlineMath(text)
            | Event::DisplayMath(text) => run += text.len(),
            Event::SoftBreak | Event::TaskListMarker(_) => run += 1,
        }
        let excess = [
            (links, LINKS, Excess::Links),
            (headings, HEADINGS, Excess::Headings),
            (run, RUN, Excess::Run),
        ];
        if let Some((_, limit, excess)) = excess.into_iter().find(|(count, limit, _)| count > limit)
        {
            return Some((at.start, Problem::TooMuchInOneText { excess, limit }));
        }
    }
    None
}
