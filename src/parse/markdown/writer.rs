//! Events → HTML.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;

use pulldown_cmark::{Alignment, CodeBlockKind, Event, HeadingLevel, LinkType, Tag, TagEnd};

use super::images::figures;
use super::notes::{Note, footnote_label};
use super::{Body, Heading, Link};
use crate::diagnostic::Problem;
use crate::output::escape;
use crate::parse::marker::Marker;
use crate::parse::raw::Raw;
use crate::parse::{TextKind, anchors, html, words};
use crate::source::Span;

/// Writes HTML from events.
pub(super) struct Writer<'m> {
    markdown: &'m str,
    start: usize,
    kind: TextKind,
    pub(super) report: &'m mut dyn FnMut(Span, Problem),
    pub(super) marker: Marker,
    /// The last one is being written; the others wait for it to end.
    out: Vec<String>,
    links: Vec<Link>,
    headings: Vec<Heading>,
    /// Ids that headings were given or that were made.
    ids: BTreeSet<Box<str>>,
    /// How often a name was taken for an id.
    names: BTreeMap<Box<str>, usize>,
    /// By label: its number, how often it was referred to, and its text.
    pub(super) notes: BTreeMap<Box<str>, Note>,
    /// Raw HTML, to find links in.
    pub(super) raw: Vec<Range<usize>>,
    /// Words of the image or heading being written, without markup.
    pub(super) plain: Vec<String>,
    pub(super) images: usize,
    /// Where the image being written is.
    pub(super) image: String,
    /// Where the paragraphs begin that are figures, and the caption of the one being written.
    pub(super) figures: BTreeSet<usize>,
    pub(super) caption: Option<String>,
    columns: Vec<Alignment>,
    column: usize,
    in_head: bool,
}

impl<'m> Writer<'m> {
    pub(super) fn new(
        markdown: &'m str,
        start: usize,
        kind: TextKind,
        events: &[(Event<'_>, Range<usize>)],
        report: &'m mut dyn FnMut(Span, Problem),
    ) -> Self {
        // Ids that authors chose come first: a made one never takes their place.
        let mut ids = BTreeSet::new();
        for (event, at) in events {
            if let Event::Start(Tag::Heading { id: Some(id), .. }) = event {
                let span = Span::new(start + at.start, start + at.end);
                let span = narrow(&markdown[at.clone()], id, span);
                if anchors::is_around(kind, id) {
                    report(span, Problem::ReservedName { found: (&**id).into() });
                } else if !ids.insert(Box::from(&**id)) {
                    report(span, Problem::DuplicateAnchor { anchor: (&**id).into() });
                }
            }
        }
        Self {
            markdown,
            start,
            kind,
            report,
            marker: Marker::absent_from(markdown),
            out: vec![String::new()],
            links: Vec::new(),
            headings: Vec::new(),
            ids,
            names: BTreeMap::new(),
            notes: BTreeMap::new(),
            raw: Vec::new(),
            plain: Vec::new(),
            images: 0,
            image: String::new(),
            figures: figures(events),
            caption: None,
            columns: Vec::new(),
            column: 0,
            in_head: false,
        }
    }

    pub(super) fn put(&mut self, html: &str) {
        self.out.last_mut().expect("the body itself is never taken off").push_str(html);
    }

    fn pop(&mut self) -> String {
        if self.out.len() > 1 { self.out.pop().unwrap_or_default() } else { String::new() }
    }

    pub(super) fn words(&mut self, text: &str) {
        for plain in &mut self.plain {
            plain.push_str(text);
        }
    }

    pub(super) fn span(&self, at: &Range<usize>) -> Span {
        let text = self.markdown[at.clone()].trim_end();
        let line = text.lines().next().unwrap_or_default();
        Span::new(self.start + at.start, self.start + at.start + line.len())
    }

    pub(super) fn event(&mut self, event: Event<'_>, at: Range<usize>) {
        if self.images > 0 && !matches!(event, Event::End(TagEnd::Image)) {
            return self.in_image(&event, at);
        }
        match event {
            Event::Start(tag) => self.open(tag, at),
            Event::End(tag) => self.close(tag, at),
            Event::Text(text) | Event::InlineMath(text) | Event::DisplayMath(text) => {
                self.words(&text);
                self.put(&escape(&text));
            }
            Event::Code(text) => {
                self.words(&text);
                self.put(&format!("<code>{}</code>", escape(&text)));
            }
            Event::Html(raw) | Event::InlineHtml(raw) => {
                self.raw.push(at);
                self.put(&raw);
            }
            Event::FootnoteReference(label) => self.note_reference(&label),
            Event::SoftBreak => {
                self.words(" ");
                self.put("\n");
            }
            Event::HardBreak => {
                self.words(" ");
                self.put("<br>\n");
            }
            Event::Rule => self.put("<hr>\n"),
            Event::TaskListMarker(done) => self.task(done),
        }
    }

    fn open(&mut self, tag: Tag<'_>, at: Range<usize>) {
        match tag {
            Tag::Paragraph => self.open_paragraph(&at),
            Tag::Heading { .. } => {
                self.out.push(String::new());
                self.plain.push(String::new());
                if let Tag::Heading { level, id, classes: _, attrs: _ } = tag {
                    self.heading(level, id.as_deref(), &at);
                }
            }
            Tag::BlockQuote(_) => self.put("<blockquote>\n"),
            Tag::CodeBlock(kind) => self.code(&kind),
            Tag::HtmlBlock | Tag::MetadataBlock(_) => {}
            Tag::List(Some(1)) => self.put("<ol>\n"),
            Tag::List(Some(first)) => self.put(&format!("<ol start=\"{first}\">\n")),
            Tag::List(None) => self.put("<ul>\n"),
            Tag::Item => self.put("<li>"),
            Tag::FootnoteDefinition(_) => self.out.push(String::new()),
            Tag::DefinitionList => self.put("<dl>\n"),
            Tag::DefinitionListTitle => self.put("<dt>"),
            Tag::DefinitionListDefinition => self.put("<dd>"),
            Tag::Table(columns) => self.table(columns),
            Tag::TableHead => {
                self.column = 0;
                self.in_head = true;
                self.put("<thead><tr>");
            }
            Tag::TableRow => {
                self.column = 0;
                self.put("<tr>");
            }
            Tag::TableCell => self.cell(),
            Tag::Emphasis => self.put("<em>"),
            Tag::Strong => self.put("<strong>"),
            Tag::Strikethrough => self.put("<s>"),
            Tag::Superscript => self.put("<sup>"),
            Tag::Subscript => self.put("<sub>"),
            Tag::Link { link_type, dest_url, title, id: _ } => {
                let target = match link_type {
                    LinkType::Email => format!("mailto:{dest_url}"),
                    LinkType::Inline
                    | LinkType::Reference
                    | LinkType::ReferenceUnknown
                    | LinkType::Collapsed
                    | LinkType::CollapsedUnknown
                    | LinkType::Shortcut
                    | LinkType::ShortcutUnknown
                    | LinkType::Autolink
                    | LinkType::WikiLink { .. } => dest_url.to_string(),
                };
                let href = self.address("href", &target, &at);
                let title = title_attribute(&title);
                self.put(&format!("<a{href}{title}>"));
            }
            Tag::Image { link_type: _, dest_url, title, id: _ } => {
                self.open_image(&dest_url, &title, &at);
            }
        }
    }

    fn close(&mut self, tag: TagEnd, at: Range<usize>) {
        match tag {
            TagEnd::Paragraph => self.close_paragraph(),
            TagEnd::Heading(_) => self.close_heading(),
            TagEnd::BlockQuote(_) => self.put("</blockquote>\n"),
            TagEnd::CodeBlock => self.put("</code></pre>\n"),
            TagEnd::HtmlBlock | TagEnd::MetadataBlock(_) => {}
            TagEnd::List(true) => self.put("</ol>\n"),
            TagEnd::List(false) => self.put("</ul>\n"),
            TagEnd::Item => self.put("</li>\n"),
            TagEnd::FootnoteDefinition => {
                let text = self.pop();
                let label = footnote_label(&self.markdown[at]);
                self.notes.entry(label.into()).or_default().text = text;
            }
            TagEnd::DefinitionList => self.put("</dl>\n"),
            TagEnd::DefinitionListTitle => self.put("</dt>\n"),
            TagEnd::DefinitionListDefinition => self.put("</dd>\n"),
            TagEnd::Table => self.put("</tbody></table></div>\n"),
            TagEnd::TableHead => {
                self.in_head = false;
                self.put("</tr></thead><tbody>\n");
            }
            TagEnd::TableRow => self.put("</tr>\n"),
            TagEnd::TableCell => {
                self.words(" ");
                self.put(if self.in_head { "</th>" } else { "</td>" });
            }
            TagEnd::Emphasis => self.put("</em>"),
            TagEnd::Strong => self.put("</strong>"),
            TagEnd::Strikethrough => self.put("</s>"),
            TagEnd::Superscript => self.put("</sup>"),
            TagEnd::Subscript => self.put("</sub>"),
            TagEnd::Link => self.put("</a>"),
            TagEnd::Image => self.close_image(&at),
        }
    }

    /// The page has its own first level: a body starts at the second.
    fn heading(&mut self, level: HeadingLevel, id: Option<&str>, at: &Range<usize>) {
        let (written, span) = (level as u8, self.span(at));
        let above = self.headings.last().map_or(1, |heading| heading.level);
        if written == 1 {
            (self.report)(span, Problem::TopHeading);
        } else if written > above + 1 {
            let signs = |level: u8| "#".repeat(level.into()).into();
            let (found, fitting) = (signs(written), signs(above + 1));
            (self.report)(span, Problem::HeadingSkipped { found, fitting });
        }
        let id = id.unwrap_or_default().into();
        self.headings.push(Heading { span, level: written.max(2), id, text: "".into() });
    }

    fn close_heading(&mut self) {
        let content = self.pop();
        let text = words::fold(&self.plain.pop().unwrap_or_default());
        let mut id = self.headings.last().map(|heading| heading.id.clone()).unwrap_or_default();
        if id.is_empty() {
            id = self.fresh_id(&text);
        }
        if let Some(heading) = self.headings.last_mut() {
            heading.id = id;
            heading.text = text.into();
            let level = heading.level;
            let id = escape(&heading.id);
            self.put(&format!("<h{level} id=\"{id}\">{content}</h{level}>\n"));
        }
    }

    /// An id made of the words of a heading.
    fn fresh_id(&mut self, text: &str) -> Box<str> {
        let name = words::ascii_id(text).unwrap_or_else(|| "section".into());
        let name =
            if anchors::is_around(self.kind, &name) { format!("text-{name}").into() } else { name };
        let count = self.names.entry(name.clone()).or_default();
        loop {
            *count += 1;
            let id = if *count == 1 { name.clone() } else { format!("{name}-{count}").into() };
            if self.ids.insert(id.clone()) {
                return id;
            }
        }
    }

    fn code(&mut self, kind: &CodeBlockKind<'_>) {
        let language = match kind {
            CodeBlockKind::Fenced(info) => info.split_whitespace().next().unwrap_or_default(),
            CodeBlockKind::Indented => "",
        };
        if language.is_empty() {
            self.put("<pre><code>");
        } else {
            let language = escape(language);
            self.put(&format!("<pre><code class=\"language-{language}\">"));
        }
    }

    /// Wide tables scroll by themselves, also from the keyboard.
    fn table(&mut self, columns: Vec<Alignment>) {
        self.columns = columns;
        let label = self.marker.message("table-label");
        self.put(&format!(
            "<div class=\"scroll\" tabindex=\"0\" role=\"region\" aria-label=\"{label}\"><table>"
        ));
    }

    fn cell(&mut self) {
        let class = match self.columns.get(self.column) {
            Some(Alignment::Left) => " class=\"left\"",
            Some(Alignment::Center) => " class=\"center\"",
            Some(Alignment::Right) => " class=\"right\"",
            Some(Alignment::None) | None => "",
        };
        self.column += 1;
        let tag = if self.in_head { "<th scope=\"col\"" } else { "<td" };
        self.put(&format!("{tag}{class}>"));
    }

    /// A checkbox that cannot be ticked is a puzzle to screen readers: a sign and a word say the same.
    fn task(&mut self, done: bool) {
        let (sign, key) = if done { ('☑', "task-done") } else { ('☐', "task-open") };
        let message = self.marker.message(key);
        self.put(&format!(
            "<span aria-hidden=\"true\">{sign}</span> <span class=\"visually-hidden\">{message}</span> "
        ));
    }

    /// The `href` or `src` of a link; one that leads into the site is marked, to be followed later.
    pub(super) fn address(&mut self, attribute: &str, target: &str, at: &Range<usize>) -> String {
        let target: String = target.chars().filter(|c| !c.is_control()).collect();
        let whole = self.span(at);
        let span = narrow(&self.markdown[at.clone()], &target, whole);
        let value = match html::leads(&target) {
            // Nothing is fetched from elsewhere: the reader's browser would show a hole.
            html::Leads::Out if attribute == "src" => {
                (self.report)(span, Problem::ImageElsewhere { target: target.into() });
                return String::new();
            }
            html::Leads::Out => escape(&target),
            html::Leads::Inside => {
                self.links.push(Link { span, target: target.into() });
                self.marker.link(self.links.len() - 1)
            }
            html::Leads::Nowhere => {
                let local = html::is_local(&target);
                (self.report)(span, Problem::UnsafeLink { target: target.into(), local });
                return String::new();
            }
        };
        format!(" {attribute}=\"{value}\"")
    }

    pub(super) fn finish(mut self) -> Body {
        while self.out.len() > 1 {
            let rest = self.pop();
            self.put(&rest);
        }
        let notes = self.footnotes();
        self.put(&notes);
        let rendered = self.pop_all();
        let raw = Raw { text: self.markdown, start: self.start, ranges: &self.raw };
        let finished =
            html::finish(&rendered, self.kind, &self.marker, self.links, &raw, self.report);
        Body {
            pieces: finished.pieces,
            links: finished.links,
            headings: self.headings,
            anchors: finished.anchors,
            text: finished.text.into(),
            passages: Vec::new(),
            hides_sections: false,
        }
    }

    fn pop_all(&mut self) -> String {
        self.out.pop().unwrap_or_default()
    }
}

pub(super) fn title_attribute(title: &str) -> String {
    if title.is_empty() { String::new() } else { format!(" title=\"{}\"", escape(title)) }
}

/// The place of `needle` in what stands at `span`, or the whole of it.
fn narrow(text: &str, needle: &str, span: Span) -> Span {
    match text.rfind(needle) {
        Some(at) if !needle.is_empty() => {
            let start = span.start as usize + at;
            Span::new(start, start + needle.len())
        }
        Some(_) | None => span,
    }
}
