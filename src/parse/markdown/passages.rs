//! Events → passages: the words of a body with their places.

use std::ops::Range;

use pulldown_cmark::{Event, HeadingLevel, LinkType, Tag, TagEnd};

use crate::parse::prose::{OTHER, Passage, PassageKind};
use crate::parse::tags;

/// Collects the passages of a body from its events.
pub(super) struct Collector<'m> {
    markdown: &'m str,
    start: usize,
    found: Vec<Passage>,
    open: Option<Passage>,
    /// How many elements are open.
    depth: usize,
    /// How many parts of the body were begun.
    block: usize,
    headings: usize,
    section: Option<usize>,
    in_heading: bool,
    quotations: usize,
    notes: usize,
    /// How many of the open elements hold no prose: code, images, addresses.
    hidden: usize,
    in_address: bool,
    /// The block of raw HTML that is being read.
    raw: String,
    /// The open elements of raw HTML, and whether each holds no prose.
    tags: Vec<(String, bool)>,
    /// How many of them were opened between passages, and stay open after one.
    outer: usize,
}

impl<'m> Collector<'m> {
    /// For a body that begins at a byte of its file.
    pub(super) fn new(markdown: &'m str, start: usize) -> Self {
        Self {
            markdown,
            start,
            found: Vec::new(),
            open: None,
            depth: 0,
            block: 0,
            headings: 0,
            section: None,
            in_heading: false,
            quotations: 0,
            notes: 0,
            hidden: 0,
            in_address: false,
            raw: String::new(),
            tags: Vec::new(),
            outer: 0,
        }
    }

    /// Takes the next event.
    pub(super) fn event(&mut self, event: &Event<'_>, at: &Range<usize>) {
        match event {
            Event::Start(tag) => self.open(tag),
            Event::End(tag) => self.close(*tag),
            Event::Text(text) => self.text(text, at),
            Event::Code(_) | Event::InlineMath(_) | Event::DisplayMath(_) => self.other(at),
            Event::FootnoteReference(_) => {
                self.other(at);
                self.passage().refers = true;
            }
            Event::SoftBreak | Event::HardBreak => self.put(" ", at, false),
            Event::InlineHtml(raw) => {
                if tags::opens_break(raw) {
                    self.put(" ", at, false);
                } else if tags::track(raw, &mut self.tags) {
                    self.other(at);
                }
            }
            Event::Html(raw) => self.raw.push_str(raw),
            Event::Rule | Event::TaskListMarker(_) => {}
        }
    }

    /// Everything that was said.
    pub(super) fn finish(mut self) -> Vec<Passage> {
        self.flush();
        self.found
    }

    fn open(&mut self, tag: &Tag<'_>) {
        if self.depth == 0 {
            self.block += 1;
        }
        self.depth += 1;
        let end = tag.to_end();
        if !is_inside(end) {
            self.flush();
        }
        if let Tag::Link { link_type, dest_url, title: _, id: _ } = tag {
            self.in_address = matches!(link_type, LinkType::Autolink | LinkType::Email);
            if dest_url.starts_with("https://") || dest_url.starts_with("http://") {
                self.passage().refers = true;
            }
        }
        if let Tag::Heading { level, id: _, classes: _, attrs: _ } = tag {
            if *level <= HeadingLevel::H2 {
                self.section = Some(self.headings);
            }
            self.headings += 1;
            self.in_heading = true;
        }
        self.count(end, |open| *open += 1);
    }

    fn close(&mut self, tag: TagEnd) {
        self.depth = self.depth.saturating_sub(1);
        if !is_inside(tag) {
            self.flush();
        }
        if tag == TagEnd::HtmlBlock {
            tags::track(&std::mem::take(&mut self.raw), &mut self.tags);
            self.outer = self.tags.len();
        }
        self.in_address &= tag != TagEnd::Link;
        self.in_heading &= !matches!(tag, TagEnd::Heading(_));
        self.count(tag, |open| *open = open.saturating_sub(1));
    }

    /// Counts the open elements of a kind that matters here.
    fn count(&mut self, tag: TagEnd, change: impl Fn(&mut usize)) {
        if matches!(tag, TagEnd::Image | TagEnd::CodeBlock) {
            change(&mut self.hidden);
        } else if matches!(tag, TagEnd::BlockQuote(_)) {
            change(&mut self.quotations);
        } else if tag == TagEnd::FootnoteDefinition {
            change(&mut self.notes);
        }
    }

    fn text(&mut self, text: &str, at: &Range<usize>) {
        if self.hidden > 0 || self.in_address || self.tags.iter().any(|(_, hides)| *hides) {
            self.other(at);
        } else {
            let exact = self.markdown.get(at.clone()) == Some(text);
            self.put(text, at, exact);
        }
    }

    /// Something that is no prose; several of them are one.
    fn other(&mut self, at: &Range<usize>) {
        if !self.passage().text.ends_with(OTHER) {
            self.put(OTHER.encode_utf8(&mut [0; 4]), at, false);
        }
    }

    fn put(&mut self, text: &str, at: &Range<usize>, exact: bool) {
        let place = self.start + at.start..self.start + at.end;
        self.passage().push(text, place, exact);
    }

    /// The passage that is open, or a new one.
    fn passage(&mut self) -> &mut Passage {
        let kind = match (self.in_heading, self.quotations) {
            (true, _) => PassageKind::Heading,
            (false, 0) => PassageKind::Text,
            (false, _) => PassageKind::Quotation,
        };
        let (section, block, refers) = (self.section, self.block, self.notes > 0);
        self.open.get_or_insert_with(|| {
            let mut passage = Passage::new(kind, section, block);
            passage.refers = refers;
            passage
        })
    }

    fn flush(&mut self) {
        self.tags.truncate(self.outer);
        let said = self.open.take();
        self.found.extend(said.filter(|passage| passage.text.contains(char::is_alphanumeric)));
    }
}

/// Whether an element stands inside a passage.
fn is_inside(tag: TagEnd) -> bool {
    matches!(
        tag,
        TagEnd::Emphasis
            | TagEnd::Strong
            | TagEnd::Strikethrough
            | TagEnd::Superscript
            | TagEnd::Subscript
            | TagEnd::Link
            | TagEnd::Image
    )
}
