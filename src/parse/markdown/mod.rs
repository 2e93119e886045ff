//! Markdown → safe, accessible HTML whose links are still what was typed. The only module that knows pulldown-cmark.

mod images;
mod indented;
mod limits;
mod marks;
mod notes;
mod outline;
mod passages;
mod unseen;
mod writer;

use std::borrow::Cow;
use std::collections::BTreeSet;
use std::ops::Range;
use std::sync::Arc;

use pulldown_cmark::{Event, Options, Parser, Tag, TagEnd};

use super::TextKind;
use super::prose::Passage;
use super::tags;
use super::typography::joined;
use crate::diagnostic::Problem;
use crate::source::Span;

use passages::Collector;
use writer::Writer;

pub(super) use marks::{Mark, marks};
pub(crate) use outline::{Outline, outline};

/// A body whose links are not yet followed.
#[derive(Debug, Default)]
pub(crate) struct Body {
    pub(crate) pieces: Vec<Piece>,
    pub(crate) links: Vec<Link>,
    pub(crate) headings: Vec<Heading>,
    /// Every id of the rendered body.
    pub(crate) anchors: BTreeSet<Box<str>>,
    /// The words without markup.
    pub(crate) text: Arc<str>,
    /// What it says, with its places; raw blocks of HTML are left out.
    pub(crate) passages: Vec<Passage>,
    /// Whether a comment or code may hold sections that were to be shown.
    pub(crate) hides_sections: bool,
}

/// A part of a body.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Piece {
    Html(Arc<str>),
    /// A place in [`Body::links`].
    Link(usize),
    Picture(Picture),
    Message(&'static str),
}

/// An image of the site.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Picture {
    /// A place in [`Body::links`].
    pub(crate) link: usize,
    pub(crate) alt: Box<str>,
    pub(crate) width: Option<u32>,
    /// Its other attributes, each after a space.
    pub(crate) attributes: Box<str>,
}

/// A link inside the site.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Link {
    pub(crate) span: Span,
    pub(crate) target: Box<str>,
}

/// A heading of a body.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Heading {
    pub(crate) span: Span,
    pub(crate) level: u8,
    pub(crate) id: Box<str>,
    pub(crate) text: Box<str>,
}

/// What of Markdown is read beside `CommonMark`.
fn options() -> Options {
    Options::ENABLE_TABLES
        | Options::ENABLE_FOOTNOTES
        | Options::ENABLE_STRIKETHROUGH
        | Options::ENABLE_TASKLISTS
        | Options::ENABLE_HEADING_ATTRIBUTES
        | Options::ENABLE_DEFINITION_LIST
}

/// Renders `text[range]` of a text of a kind, which is written in a language; problems are told with their place in `text`.
pub(super) fn body(
    text: &str,
    range: Range<usize>,
    kind: TextKind,
    code: &str,
    report: &mut dyn FnMut(Span, Problem),
) -> Body {
    let markdown = &text[range.clone()];
    let events: Vec<_> = Parser::new_ext(markdown, options()).into_offset_iter().collect();
    let depth = too_deep(&events).map(|at| (at, Problem::NestedText));
    if let Some((at, problem)) = depth.or_else(|| limits::exceeded(&events)) {
        report(Span::new(range.start + at, range.start + at), problem);
        return Body::default();
    }
    let unseen = unseen::unseen(markdown, kind, &events);
    let hides_sections = unseen.iter().any(|(_, problem)| unseen::hides_sections(problem));
    for (at, problem) in unseen.into_iter().chain(indented::paragraphs(markdown, &events)) {
        report(Span::new(range.start + at.start, range.start + at.end), problem);
    }
    let mut writer = Writer::new(markdown, range.start, kind, &events, report);
    let mut said = Collector::new(markdown, range.start);
    let mut is_code = false;
    for (mut event, at) in events {
        said.event(&event, &at);
        if let Event::Text(text) = &event
            && !is_code
            && let Cow::Owned(text) = joined(text, code)
        {
            event = Event::Text(text.into());
        }
        if let Event::Start(Tag::Image { title, .. }) = &mut event
            && let Cow::Owned(text) = joined(title, code)
        {
            *title = text.into();
        }
        if matches!(event, Event::Start(Tag::CodeBlock(_)) | Event::End(TagEnd::CodeBlock)) {
            is_code = !is_code;
        }
        writer.event(event, at);
    }
    Body { passages: said.finish(), hides_sections, ..writer.finish() }
}

/// How many elements may be open at once: written in Markdown, and in HTML, where some end by themselves.
const DEPTH: usize = 64;
const HTML_DEPTH: usize = 1_000;

/// Where too many elements are open. The time that browsers and sanitisers need grows with the square of it.
fn too_deep(events: &[(Event<'_>, Range<usize>)]) -> Option<usize> {
    let (mut depth, mut html_depth) = (0_usize, 0_usize);
    for (event, at) in events {
        match event {
            Event::Start(_) => depth += 1,
            Event::End(_) => depth = depth.saturating_sub(1),
            Event::Html(raw) | Event::InlineHtml(raw) => {
                html_depth = tags::depth_after(raw, html_depth);
            }
            Event::Text(_)
            | Event::Code(_)
            | Event::InlineMath(_)
            | Event::DisplayMath(_)
            | Event::FootnoteReference(_)
            | Event::SoftBreak
            | Event::HardBreak
            | Event::Rule
            | Event::TaskListMarker(_) => {}
        }
        if depth > DEPTH || html_depth > HTML_DEPTH {
            return Some(at.start);
        }
    }
    None
}

#[cfg(test)]
mod tests;
