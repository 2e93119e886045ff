//! The page of a booklet as a tree of elements, for the theme to lay out.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use scraper::{ElementRef, Html, Node as HtmlNode};
use serde::Serialize;

/// Elements that stand on lines of their own: white space around them and at their edges is nothing.
const BLOCKS: [&str; 40] = [
    "article",
    "aside",
    "blockquote",
    "body",
    "br",
    "caption",
    "dd",
    "details",
    "div",
    "dl",
    "dt",
    "figcaption",
    "figure",
    "footer",
    "h1",
    "h2",
    "h3",
    "h4",
    "h5",
    "h6",
    "header",
    "hr",
    "html",
    "li",
    "main",
    "nav",
    "ol",
    "p",
    "pre",
    "section",
    "summary",
    "table",
    "tbody",
    "td",
    "tfoot",
    "th",
    "thead",
    "tr",
    "ul",
    "svg",
];

/// Stands for a letter that no face has.
const UNKNOWN: char = '\u{fffd}';

/// The name of a picture's file, and the file.
pub(super) type Picture = (String, Arc<[u8]>);

/// A page, read.
#[derive(Debug, Serialize)]
pub(super) struct Page {
    /// The title of the document.
    title: String,
    /// The language of the page.
    lang: String,
    /// The body.
    body: Element,
    /// The files of its pictures, by the name that the tree gives them.
    #[serde(skip)]
    pub(super) pictures: BTreeMap<String, Arc<[u8]>>,
    /// The letters that no face has.
    #[serde(skip)]
    pub(super) unknown: BTreeSet<char>,
}

/// What stands in an element.
#[derive(Debug, Serialize)]
#[serde(untagged)]
enum Node {
    Text(String),
    Element(Element),
}

/// An element of the page.
#[derive(Debug, Default, Serialize)]
struct Element {
    /// `h2`, `p`.
    tag: String,
    /// The words of `class`.
    class: Vec<String>,
    /// Its attributes as on the page, and three more: `to`, the anchor in the booklet that a link leads to; `file`, the
    /// file of a picture; `svg`, a drawing.
    attrs: BTreeMap<String, String>,
    /// What stands in it.
    nodes: Vec<Node>,
}

impl Page {
    /// Reads a page. `has` says whether a face has a letter, `picture` gives the file behind the `src` of a picture, with a
    /// name for it.
    pub(super) fn of(
        html: &str,
        has: impl Fn(char) -> bool,
        picture: impl Fn(&str) -> Option<Picture>,
    ) -> Self {
        let document = Html::parse_document(html);
        let elements = || document.tree.nodes().filter_map(ElementRef::wrap);
        let root = document.root_element();
        let title = elements().find(|element| element.value().name() == "title");
        let mut reading = Reading {
            has: &has,
            picture: &picture,
            anchors: elements().filter_map(|element| element.attr("id")).collect(),
            placed: BTreeSet::new(),
            pictures: BTreeMap::new(),
            unknown: BTreeSet::new(),
            level: 0,
            after_space: true,
        };
        let title = title.map(|title| title.text().collect::<String>()).unwrap_or_default();
        let title = reading.letters(&title);
        let body = elements().find(|element| element.value().name() == "body");
        let body = body.map(|body| reading.element(body)).unwrap_or_default();
        let lang = root.attr("lang").unwrap_or_default().to_owned();
        Self { title, lang, body, pictures: reading.pictures, unknown: reading.unknown }
    }
}

/// What is known of a page while it is read.
struct Reading<'p> {
    has: &'p dyn Fn(char) -> bool,
    picture: &'p dyn Fn(&str) -> Option<Picture>,
    /// Every anchor of the page.
    anchors: BTreeSet<&'p str>,
    /// The anchors met so far: a second of the same name leads nowhere.
    placed: BTreeSet<String>,
    pictures: BTreeMap<String, Arc<[u8]>>,
    unknown: BTreeSet<char>,
    /// The level of the heading before.
    level: u8,
    /// Whether white space would be nothing here: at the start of a block, or after other white space.
    after_space: bool,
}

impl Reading<'_> {
    fn element(&mut self, element: ElementRef<'_>) -> Element {
        let value = element.value();
        let tag = self.heading(element).unwrap_or_else(|| value.name().to_owned());
        let mut attrs: BTreeMap<String, String> =
            value.attrs().map(|(name, text)| (name.to_owned(), text.to_owned())).collect();
        let class = value.classes().map(str::to_owned).collect();
        self.anchor(&mut attrs);
        self.link(&mut attrs);
        self.picture(&tag, &mut attrs);
        if tag == "svg" {
            attrs.insert("svg".to_owned(), drawing(&element.html()));
            return Element { tag, class, attrs, nodes: Vec::new() };
        }
        for name in ["alt", "aria-label", "title"] {
            if let Some(text) = attrs.get_mut(name) {
                *text = self.letters(text);
            }
        }
        let nodes = if tag == "pre" { self.verbatim(element) } else { self.nodes(element) };
        Element { tag, class, attrs, nodes }
    }

    /// A heading, no more than one level below the one before it: PDF/UA knows no gaps, and those of texts are not worth a
    /// booklet.
    fn heading(&mut self, element: ElementRef<'_>) -> Option<String> {
        let level: u8 = element.value().name().strip_prefix('h')?.parse().ok()?;
        if element.text().any(|text| !text.trim().is_empty()) {
            self.level = level.min(self.level + 1);
        }
        Some(format!("h{}", self.level.max(1)))
    }

    /// An anchor is a place only once.
    fn anchor(&mut self, attrs: &mut BTreeMap<String, String>) {
        if let Some(id) = attrs.get("id")
            && !self.placed.insert(id.clone())
        {
            attrs.remove("id");
        }
    }

    /// A link leads into the booklet or out of it; one that leads to a neighbour of the page leads nowhere on paper.
    fn link(&self, attrs: &mut BTreeMap<String, String>) {
        let Some(href) = attrs.remove("href") else { return };
        if let Some(anchor) = href.strip_prefix('#') {
            if self.anchors.contains(anchor) {
                attrs.insert("to".to_owned(), anchor.to_owned());
            }
        } else if ["https://", "http://", "mailto:", "tel:"]
            .iter()
            .any(|start| href.starts_with(start))
        {
            attrs.insert("href".to_owned(), href);
        }
    }

    fn picture(&mut self, tag: &str, attrs: &mut BTreeMap<String, String>) {
        if tag != "img" {
            return;
        }
        let found = attrs.get("src").and_then(|src| (self.picture)(src));
        if let Some((name, bytes)) = found {
            attrs.insert("file".to_owned(), name.clone());
            self.pictures.insert(name, bytes);
        }
    }

    fn nodes(&mut self, element: ElementRef<'_>) -> Vec<Node> {
        let is_block = |name: &str| BLOCKS.contains(&name);
        let own = is_block(element.value().name());
        self.after_space |= own;
        let mut nodes = Vec::new();
        for child in element.children() {
            match child.value() {
                HtmlNode::Text(text) => {
                    let text = self.text(text);
                    if !text.is_empty() {
                        nodes.push(Node::Text(text));
                    }
                }
                HtmlNode::Element(value) => {
                    let block = is_block(value.name());
                    if block {
                        trim_end(&mut nodes);
                        self.after_space = true;
                    }
                    nodes.extend(
                        ElementRef::wrap(child).map(|child| Node::Element(self.element(child))),
                    );
                    self.after_space |= block;
                }
                HtmlNode::Document
                | HtmlNode::Fragment
                | HtmlNode::Doctype(_)
                | HtmlNode::Comment(_)
                | HtmlNode::ProcessingInstruction(_) => {}
            }
        }
        if own {
            trim_end(&mut nodes);
            self.after_space = true;
        }
        nodes
    }

    /// Text that was set line by line.
    fn verbatim(&mut self, element: ElementRef<'_>) -> Vec<Node> {
        self.after_space = true;
        vec![Node::Text(self.letters(&element.text().collect::<String>()))]
    }

    /// Text with its white space as a browser shows it.
    fn text(&mut self, text: &str) -> String {
        let mut shown = String::with_capacity(text.len());
        for c in text.chars() {
            let is_space = c.is_ascii_whitespace();
            if !is_space {
                shown.push(c);
            } else if !self.after_space {
                shown.push(' ');
            }
            self.after_space = is_space;
        }
        self.letters(&shown)
    }

    /// Text in letters that a face has.
    fn letters(&mut self, text: &str) -> String {
        let letter = |c: char| {
            if c == '\n' || (self.has)(c) {
                c
            } else {
                self.unknown.insert(c);
                UNKNOWN
            }
        };
        text.chars().map(letter).collect()
    }
}

/// Takes away the space at the end of a line.
fn trim_end(nodes: &mut Vec<Node>) {
    match nodes.last_mut() {
        Some(Node::Text(text)) => {
            text.truncate(text.trim_end_matches(' ').len());
            if text.is_empty() {
                nodes.pop();
            }
        }
        Some(Node::Element(element)) if !BLOCKS.contains(&&*element.tag) => {
            trim_end(&mut element.nodes);
        }
        Some(Node::Element(_)) | None => {}
    }
}

/// A drawing inside a page as one that stands alone.
fn drawing(html: &str) -> String {
    html.replacen("<svg", "<svg xmlns=\"http://www.w3.org/2000/svg\"", 1)
}
