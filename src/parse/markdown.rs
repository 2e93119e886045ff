//! Markdown → safe, accessible HTML whose links are still what was typed. The only module that knows pulldown-cmark.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::ops::Range;

use pulldown_cmark::{
    Alignment, CodeBlockKind, Event, HeadingLevel, LinkType, Options, Parser, Tag, TagEnd,
};

use super::html;
use super::words;
use crate::diagnostic::Problem;
use crate::source::Span;

/// A body whose links are not yet followed.
#[derive(Debug, Default)]
pub(crate) struct Body {
    pub(crate) pieces: Vec<Piece>,
    pub(crate) links: Vec<Link>,
    pub(crate) headings: Vec<Heading>,
    /// Every id of the rendered body.
    pub(crate) anchors: BTreeSet<Box<str>>,
    /// The words without markup.
    pub(crate) text: String,
}

/// A part of a body.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Piece {
    Html(Box<str>),
    /// A place in [`Body::links`].
    Link(usize),
    Message(&'static str),
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

/// Renders `text[range]`; problems are told with their place in `text`.
pub(super) fn body(text: &str, range: Range<usize>, report: &mut dyn FnMut(Span, Problem)) -> Body {
    let markdown = &text[range.clone()];
    let options = Options::ENABLE_TABLES
        | Options::ENABLE_FOOTNOTES
        | Options::ENABLE_STRIKETHROUGH
        | Options::ENABLE_TASKLISTS
        | Options::ENABLE_HEADING_ATTRIBUTES
        | Options::ENABLE_DEFINITION_LIST;
    let events: Vec<_> = Parser::new_ext(markdown, options).into_offset_iter().collect();
    let mut writer = Writer::new(markdown, range.start, &events, report);
    for (event, at) in events {
        writer.event(event, at);
    }
    writer.finish()
}

/// Writes HTML from events.
struct Writer<'m> {
    markdown: &'m str,
    start: usize,
    report: &'m mut dyn FnMut(Span, Problem),
    marker: html::Marker,
    /// The last one is being written; the others wait for it to end.
    out: Vec<String>,
    links: Vec<Link>,
    headings: Vec<Heading>,
    /// Ids that headings were given or that were made.
    ids: BTreeSet<Box<str>>,
    /// By label: its number, how often it was referred to, and its text.
    notes: BTreeMap<Box<str>, Note>,
    /// Raw HTML, to find links in.
    raw: Vec<Range<usize>>,
    /// Words of the image or heading being written, without markup.
    plain: Vec<String>,
    images: usize,
    columns: Vec<Alignment>,
    column: usize,
    in_head: bool,
}

#[derive(Default)]
struct Note {
    number: usize,
    uses: usize,
    text: String,
}

impl<'m> Writer<'m> {
    fn new(
        markdown: &'m str,
        start: usize,
        events: &[(Event<'_>, Range<usize>)],
        report: &'m mut dyn FnMut(Span, Problem),
    ) -> Self {
        // Ids that authors chose come first: a made one never takes their place.
        let mut ids = BTreeSet::new();
        for (event, at) in events {
            if let Event::Start(Tag::Heading { id: Some(id), .. }) = event
                && !ids.insert(Box::from(&**id))
            {
                let span = Span::new(start + at.start, start + at.end);
                let span = narrow(&markdown[at.clone()], id, span);
                report(span, Problem::DuplicateAnchor { anchor: (&**id).into() });
            }
        }
        Self {
            markdown,
            start,
            report,
            marker: html::Marker::absent_from(markdown),
            out: vec![String::new()],
            links: Vec::new(),
            headings: Vec::new(),
            ids,
            notes: BTreeMap::new(),
            raw: Vec::new(),
            plain: Vec::new(),
            images: 0,
            columns: Vec::new(),
            column: 0,
            in_head: false,
        }
    }

    fn put(&mut self, html: &str) {
        self.out.last_mut().expect("the body itself is never taken off").push_str(html);
    }

    fn pop(&mut self) -> String {
        if self.out.len() > 1 { self.out.pop().unwrap_or_default() } else { String::new() }
    }

    fn words(&mut self, text: &str) {
        for plain in &mut self.plain {
            plain.push_str(text);
        }
    }

    fn span(&self, at: &Range<usize>) -> Span {
        let text = self.markdown[at.clone()].trim_end();
        let line = text.lines().next().unwrap_or_default();
        Span::new(self.start + at.start, self.start + at.start + line.len())
    }

    fn event(&mut self, event: Event<'_>, at: Range<usize>) {
        // The description of an image is plain text.
        if self.images > 0 && !matches!(event, Event::End(TagEnd::Image)) {
            return self.in_image(&event, at);
        }
        match event {
            Event::Start(tag) => self.open(tag, at),
            Event::End(tag) => self.close(tag, at),
            Event::Text(text) | Event::InlineMath(text) | Event::DisplayMath(text) => {
                self.words(&text);
                self.put(&html::escape(&text));
            }
            Event::Code(text) => {
                self.words(&text);
                self.put(&format!("<code>{}</code>", html::escape(&text)));
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

    fn in_image(&mut self, event: &Event<'_>, at: Range<usize>) {
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

    fn open(&mut self, tag: Tag<'_>, at: Range<usize>) {
        match tag {
            Tag::Paragraph => self.put("<p>"),
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
                let src = self.address("src", &dest_url, &at);
                let title = title_attribute(&title);
                self.put(&format!("<img loading=\"lazy\"{src}{title} alt=\""));
                self.plain.push(String::new());
                self.images += 1;
            }
        }
    }

    fn close(&mut self, tag: TagEnd, at: Range<usize>) {
        match tag {
            TagEnd::Paragraph => self.put("</p>\n"),
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
        let level = (level as u8).max(2);
        let id = id.unwrap_or_default().into();
        self.headings.push(Heading { span: self.span(at), level, id, text: "".into() });
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
            let id = html::escape(&heading.id);
            self.put(&format!("<h{level} id=\"{id}\">{content}</h{level}>\n"));
        }
    }

    /// An id made of the words of a heading.
    fn fresh_id(&mut self, text: &str) -> Box<str> {
        let name = words::ascii_id(text).unwrap_or_else(|| "section".into());
        let mut id = name.clone();
        let mut count = 1;
        while !self.ids.insert(id.clone()) {
            count += 1;
            id = format!("{name}-{count}").into();
        }
        id
    }

    fn code(&mut self, kind: &CodeBlockKind<'_>) {
        let language = match kind {
            CodeBlockKind::Fenced(info) => info.split_whitespace().next().unwrap_or_default(),
            CodeBlockKind::Indented => "",
        };
        if language.is_empty() {
            self.put("<pre><code>");
        } else {
            let language = html::escape(language);
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

    fn note_reference(&mut self, label: &str) {
        let next = self.notes.values().filter(|note| note.number > 0).count() + 1;
        let note = self.notes.entry(label.into()).or_default();
        if note.number == 0 {
            note.number = next;
        }
        note.uses += 1;
        let number = note.number;
        let id = note_use(number, note.uses);
        self.put(&format!(
            "<sup class=\"footnote-ref\"><a id=\"{id}\" href=\"#fn-{number}\">{number}</a></sup>"
        ));
    }

    /// The `href` or `src` of a link; one that leads into the site is marked, to be followed later.
    fn address(&mut self, attribute: &str, target: &str, at: &Range<usize>) -> String {
        let target: String = target.chars().filter(|c| !c.is_control()).collect();
        let whole = self.span(at);
        let span = narrow(&self.markdown[at.clone()], &target, whole);
        let value = match html::leads(&target) {
            html::Leads::Out => html::escape(&target),
            html::Leads::Inside => {
                self.links.push(Link { span, target: target.into() });
                self.marker.link(self.links.len() - 1)
            }
            html::Leads::Nowhere => {
                (self.report)(span, Problem::UnsafeLink { target: target.into() });
                return String::new();
            }
        };
        format!(" {attribute}=\"{value}\"")
    }

    fn close_image(&mut self, at: &Range<usize>) {
        self.images -= 1;
        if self.images > 0 {
            return;
        }
        let alt = words::fold(&self.plain.pop().unwrap_or_default());
        if alt.is_empty() {
            let span = self.span(at);
            (self.report)(span, Problem::ImageWithoutAlt);
        }
        self.words(&alt);
        self.put(&html::escape(&alt));
        self.put("\">");
    }

    fn finish(mut self) -> Body {
        while self.out.len() > 1 {
            let rest = self.pop();
            self.put(&rest);
        }
        let notes = self.footnotes();
        self.put(&notes);
        let rendered = self.pop_all();
        let raw = html::Raw { text: self.markdown, start: self.start, ranges: &self.raw };
        let finished = html::finish(&rendered, &self.marker, self.links, &raw, self.report);
        Body {
            pieces: finished.pieces,
            links: finished.links,
            headings: self.headings,
            anchors: finished.anchors,
            text: finished.text,
        }
    }

    fn pop_all(&mut self) -> String {
        self.out.pop().unwrap_or_default()
    }

    /// The notes in the order of their first use, each with the way back to every place it is used.
    fn footnotes(&mut self) -> String {
        let mut notes: Vec<_> =
            std::mem::take(&mut self.notes).into_values().filter(|note| note.number > 0).collect();
        if notes.is_empty() {
            return String::new();
        }
        notes.sort_by_key(|note| note.number);
        let back = self.marker.message("footnote-back");
        let mut html = "<section class=\"footnotes\" role=\"doc-endnotes\"><ol>\n".to_owned();
        for Note { number, uses, text } in notes {
            let mut links = String::new();
            for turn in 1..=uses {
                let id = note_use(number, turn);
                let count = if uses > 1 { format!(" {turn}") } else { String::new() };
                let _infallible = write!(
                    links,
                    " <a class=\"footnote-back\" role=\"doc-backlink\" href=\"#{id}\">{back}{count}</a>"
                );
            }
            let text = text.trim_end();
            let text = match text.strip_suffix("</p>") {
                Some(open) => format!("{open}{links}</p>"),
                None => format!("{text}{links}"),
            };
            let _infallible = writeln!(html, "<li id=\"fn-{number}\">{text}</li>");
        }
        html + "</ol></section>\n"
    }
}

/// The id of the place that refers to a note for the `turn`th time.
fn note_use(number: usize, turn: usize) -> String {
    if turn == 1 { format!("fnref-{number}") } else { format!("fnref-{number}-{turn}") }
}

/// The label in `[^label]: …`.
fn footnote_label(definition: &str) -> &str {
    let start = definition.find("[^").map_or(0, |at| at + 2);
    let rest = &definition[start..];
    rest.find("]:").map_or("", |end| &rest[..end])
}

fn title_attribute(title: &str) -> String {
    if title.is_empty() { String::new() } else { format!(" title=\"{}\"", html::escape(title)) }
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

#[cfg(test)]
mod tests {
    use super::*;

    /// Links are shown as `‹target›`, messages as `«key»`.
    fn rendered(markdown: &str) -> (String, Body) {
        let body = body(markdown, 0..markdown.len(), &mut |_, _| {});
        let pieces = body.pieces.iter().map(|piece| match piece {
            Piece::Html(html) => html.to_string(),
            Piece::Link(place) => format!("‹{}›", body.links[*place].target),
            Piece::Message(key) => format!("«{key}»"),
        });
        (pieces.collect(), body)
    }

    #[track_caller]
    fn check(markdown: &str, expected: &str) {
        assert_eq!(rendered(markdown).0.trim(), expected);
    }

    #[test]
    fn links_inside_wait_and_links_outside_do_not() {
        check(
            "[a](../b/index.nl.md#c) [d](https://example.org/?a=1&b=2 \"t\") <e@example.org>",
            "<p><a href=\"‹../b/index.nl.md#c›\">a</a> <a href=\"https://example.org/?a=1&amp;b=2\" \
             title=\"t\">d</a> <a href=\"mailto:e@example.org\">e@example.org</a></p>",
        );
        check("<a href=\"x.pdf\">x</a>", "<p><a href=\"‹x.pdf›\">x</a></p>");
    }

    #[test]
    fn nothing_runs() {
        check("<script>alert(1)</script>\n\nb", "<p>b</p>");
        check("[a](javascript:alert(1))", "<p><a>a</a></p>");
        check("<a href=\"java\nscript:alert(1)\">a</a>", "<p><a>a</a></p>");
        check(
            "<b onclick=\"x\" style=\"y\" class=\"z\" lang=\"fr\">a</b>",
            "<p><b class=\"z\" lang=\"fr\">a</b></p>",
        );
        check("<img src=x onerror=alert(1) alt=\"\">", "<img src=\"‹x›\" alt=\"\">");
        check("<iframe src=\"https://example.org\"></iframe>", "");
    }

    #[test]
    fn headings_have_ids_of_their_own() {
        check("# Évaluer l’été", "<h2 id=\"evaluer-l-ete\">Évaluer l’été</h2>");
        check(
            "## A {#b}\n## B\n## B",
            "<h2 id=\"b\">A</h2>\n<h2 id=\"b-2\">B</h2>\n<h2 id=\"b-3\">B</h2>",
        );
        let (_, body) = rendered("## A *b* `c` {#d}\n### !");
        let headings: Vec<_> =
            body.headings.iter().map(|h| format!("{} {} {}", h.level, h.id, h.text)).collect();
        assert_eq!(headings, ["2 d A b c", "3 section !"]);
    }

    #[test]
    fn footnotes_lead_there_and_back() {
        check(
            "a[^x] b[^x]\n\n[^x]: c",
            "<p>a<sup class=\"footnote-ref\"><a id=\"fnref-1\" href=\"#fn-1\">1</a></sup> \
             b<sup class=\"footnote-ref\"><a id=\"fnref-1-2\" href=\"#fn-1\">1</a></sup></p>\n\
             <section class=\"footnotes\" role=\"doc-endnotes\"><ol>\n<li id=\"fn-1\"><p>c \
             <a class=\"footnote-back\" role=\"doc-backlink\" href=\"#fnref-1\">«footnote-back» 1</a> \
             <a class=\"footnote-back\" role=\"doc-backlink\" href=\"#fnref-1-2\">«footnote-back» 2</a></p></li>\n\
             </ol></section>",
        );
    }

    #[test]
    fn tables_and_tasks_can_be_used_without_a_mouse_or_eyes() {
        check(
            "| a | b |\n|---|--:|\n| c | d |",
            "<div class=\"scroll\" tabindex=\"0\" role=\"region\" aria-label=\"«table-label»\"><table>\
             <thead><tr><th scope=\"col\">a</th><th scope=\"col\" class=\"right\">b</th></tr></thead>\
             <tbody>\n<tr><td>c</td><td class=\"right\">d</td></tr>\n</tbody></table></div>",
        );
        check(
            "- [x] a",
            "<ul>\n<li><span aria-hidden=\"true\">☑</span> \
             <span class=\"visually-hidden\">«task-done»</span> a</li>\n</ul>",
        );
    }

    #[test]
    fn words_are_without_markup() {
        let (_, body) = rendered(
            "## A *b*\n\nc[^n] &amp; `d`\ne<br>f\n\n| g | h |\n|---|---|\n| i | j |\n\n- [ ] k\n\n![l](m.png)\n\n[^n]: o",
        );
        assert_eq!(body.text, "A b\nc & d e f\ng h\ni j\nk\no");
    }

    #[test]
    fn links_are_found_where_they_stand() {
        let markdown = "a [b](c.pdf)\n\n<p><a href=\"d.pdf\">d</a></p>";
        let (_, body) = rendered(markdown);
        let places: Vec<_> = body
            .links
            .iter()
            .map(|link| &markdown[link.span.start as usize..link.span.end as usize])
            .collect();
        assert_eq!(places, ["c.pdf", "d.pdf"]);
    }

    #[test]
    fn a_disguise_that_an_author_writes_is_another() {
        check("x-fiche-0:l0; [a](b)", "<p>x-fiche-0:l0; <a href=\"‹b›\">a</a></p>");
        check("x-fiche-&#48;:mtask-done;", "<p>«task-done»</p>");
    }
}
