//! What somebody else's Markdown holds, as far as moving it needs to know.

use std::ops::Range;

use pulldown_cmark::{Event, HeadingLevel, Parser, Tag, TagEnd};

/// Places of a text, in bytes, in order.
#[derive(Debug, Default)]
pub(crate) struct Outline {
    /// The first heading of the first level, and its words.
    pub(crate) heading: Option<(Range<usize>, String)>,
    /// Headings of the second level: the end of their words, and the words. One that has an id already is none.
    pub(crate) sections: Vec<(usize, String)>,
    /// The words of the first paragraph with any.
    pub(crate) paragraph: Option<String>,
    /// Links and pictures: the whole, where it leads, and whether it is a picture.
    pub(crate) links: Vec<(Range<usize>, String, bool)>,
    /// Raw HTML.
    pub(crate) html: Vec<Range<usize>>,
    /// Code, in which nothing means anything.
    pub(crate) code: Vec<Range<usize>>,
}

/// A block whose words are being collected.
enum Block {
    Title,
    Section,
    Paragraph,
}

/// Looks through a text.
pub(crate) fn outline(text: &str) -> Outline {
    let mut found = Outline::default();
    let mut open: Option<(Range<usize>, Block, String)> = None;
    for (event, at) in Parser::new_ext(text, super::options()).into_offset_iter() {
        match event {
            Event::Start(Tag::Heading { level: HeadingLevel::H1, .. }) => {
                open = Some((at, Block::Title, String::new()));
            }
            Event::Start(Tag::Heading { level: HeadingLevel::H2, id: None, .. }) => {
                open = Some((at, Block::Section, String::new()));
            }
            Event::Start(Tag::Paragraph) => open = Some((at, Block::Paragraph, String::new())),
            Event::End(TagEnd::Heading(_) | TagEnd::Paragraph) => match open.take() {
                Some((range, Block::Title, words)) if found.heading.is_none() => {
                    found.heading = Some((range, words));
                }
                Some((range, Block::Section, words)) => {
                    let line = text[range.clone()].lines().next().unwrap_or_default();
                    found.sections.push((range.start + line.trim_end().len(), words));
                }
                Some((_, Block::Paragraph, words))
                    if found.paragraph.is_none() && !words.trim().is_empty() =>
                {
                    found.paragraph = Some(words);
                }
                Some(_) | None => {}
            },
            Event::Start(Tag::Link { dest_url, .. }) => {
                found.links.push((at, dest_url.into_string(), false));
            }
            Event::Start(Tag::Image { dest_url, .. }) => {
                found.links.push((at, dest_url.into_string(), true));
            }
            Event::Start(Tag::CodeBlock(_)) => found.code.push(at),
            Event::Html(_) | Event::InlineHtml(_) => found.html.push(at),
            Event::Text(words) => {
                if let Some((_, _, whole)) = &mut open {
                    whole.push_str(&words);
                }
            }
            Event::Code(words) => {
                if let Some((_, _, whole)) = &mut open {
                    whole.push_str(&words);
                }
                found.code.push(at);
            }
            Event::SoftBreak | Event::HardBreak => {
                if let Some((_, _, whole)) = &mut open {
                    whole.push(' ');
                }
            }
            Event::Start(_)
            | Event::End(_)
            | Event::InlineMath(_)
            | Event::DisplayMath(_)
            | Event::FootnoteReference(_)
            | Event::Rule
            | Event::TaskListMarker(_) => {}
        }
    }
    found
}
