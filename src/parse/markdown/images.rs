//! Images, and figures: a paragraph that is nothing but an image with a title has it as caption.

use std::collections::BTreeSet;
use std::ops::Range;

use pulldown_cmark::{CowStr, Event, Tag, TagEnd};

use super::writer::{Writer, title_attribute};
use crate::diagnostic::Problem;
use crate::output::escape;
use crate::parse::words;

/// Where the paragraphs begin that become figures.
pub(super) fn figures(events: &[(Event<'_>, Range<usize>)]) -> BTreeSet<usize> {
    let starts = events.iter().enumerate().filter_map(|(place, (event, at))| {
        let is_paragraph = matches!(event, Event::Start(Tag::Paragraph));
        (is_paragraph && is_figure(&events[place + 1..])).then_some(at.start)
    });
    starts.collect()
}

/// Whether a paragraph that begins here ends after a single image with a title, which may be a link.
fn is_figure(events: &[(Event<'_>, Range<usize>)]) -> bool {
    let (mut depth, mut titled) = (0_usize, false);
    for (event, _) in events {
        if let Event::Start(Tag::Image { title, .. }) = event {
            if depth == 0 && (titled || title.trim().is_empty()) {
                return false;
            }
            (depth, titled) = (depth + 1, true);
        } else if matches!(event, Event::End(TagEnd::Image)) {
            depth -= 1;
        } else if matches!(event, Event::End(TagEnd::Paragraph)) {
            return titled;
        } else if depth == 0
            && !matches!(event, Event::Start(Tag::Link { .. }) | Event::End(TagEnd::Link))
        {
            return false;
        }
    }
    false
}

impl Writer<'_> {
    pub(super) fn open_paragraph(&mut self, at: &Range<usize>) {
        let is_figure = self.figures.contains(&at.start);
        self.put(if is_figure { "<figure>" } else { "<p>" });
        self.caption = is_figure.then(String::new);
    }

    pub(super) fn close_paragraph(&mut self) {
        match self.caption.take() {
            Some(caption) => {
                let caption = escape(&caption);
                self.put(&format!("<figcaption>{caption}</figcaption></figure>\n"));
            }
            None => self.put("</p>\n"),
        }
    }

    pub(super) fn open_image(&mut self, target: &str, title: &CowStr<'_>, at: &Range<usize>) {
        let src = self.address("src", target, at);
        let title = match &mut self.caption {
            Some(caption) => {
                *caption = words::fold(title);
                String::new()
            }
            None => title_attribute(title),
        };
        self.put(&format!("<img{src}{title} alt=\""));
        self.plain.push(String::new());
        target.clone_into(&mut self.image);
        self.images += 1;
    }

    /// The description of an image is plain text.
    pub(super) fn in_image(&mut self, event: &Event<'_>, at: Range<usize>) {
        match event {
            Event::Start(Tag::Image { .. }) => self.images += 1,
            Event::Text(text) | Event::Code(text) => self.words(text),
            Event::SoftBreak | Event::HardBreak => self.words(" "),
            Event::InlineHtml(_) | Event::Html(_) => self.raw.push(at),
            Event::Start(_)
            | Event::End(_)
            | Event::InlineMath(_)
            | Event::DisplayMath(_)
            | Event::FootnoteReference(_)
            | Event::Rule
            | Event::TaskListMarker(_) => {}
        }
    }

    pub(super) fn close_image(&mut self, at: &Range<usize>) {
        self.images -= 1;
        if self.images > 0 {
            return;
        }
        let alt = words::fold(&self.plain.pop().unwrap_or_default());
        if alt.is_empty() {
            let span = self.span(at);
            (self.report)(span, Problem::ImageWithoutAlt);
        } else if words::is_file_name(&alt, &self.image) {
            let span = self.span(at);
            (self.report)(span, Problem::AltIsFileName { found: (&*alt).into() });
        }
        self.words(&alt);
        self.put(&escape(&alt));
        self.put("\">");
    }
}
