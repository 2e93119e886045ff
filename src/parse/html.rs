//! Rendered HTML → nothing that could run, divided where links and messages go. The only module that knows ammonia.

use std::borrow::Cow;
use std::collections::{BTreeSet, HashSet};
use std::sync::LazyLock;

use super::markdown::{Link, Picture, Piece};
use super::marker::{Marker, USUAL};
use super::raw::Raw;
use super::{TextKind, anchors};
use crate::diagnostic::Problem;
use crate::source::Span;

/// Where a link's target is.
pub(super) enum Leads {
    /// On the web, or a mailbox or telephone.
    Out,
    /// In the site: a path, `#anchor` or `fiche:id`.
    Inside,
    /// A scheme that is not allowed, as `javascript:`.
    Nowhere,
}

/// Where a target is, by its scheme.
pub(super) fn leads(target: &str) -> Leads {
    let before = target.split(['/', '?', '#']).next().unwrap_or_default();
    match before.split_once(':') {
        None => Leads::Inside,
        Some((scheme, _)) => match &*scheme.trim().to_ascii_lowercase() {
            "http" | "https" | "mailto" | "tel" => Leads::Out,
            "fiche" => Leads::Inside,
            _ => Leads::Nowhere,
        },
    }
}

/// Whether a target is a file on its author's computer: `C:/foto.jpg`, `file:///foto.jpg`.
pub(super) fn is_local(target: &str) -> bool {
    let scheme = target.split_once(':').map_or("", |(scheme, _)| scheme.trim());
    scheme.len() == 1 || scheme.eq_ignore_ascii_case("file")
}

pub(super) fn unescape(text: &str) -> Cow<'_, str> {
    if !text.contains('&') {
        return text.into();
    }
    let text = text
        .replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&quot;", "\"")
        .replace("&nbsp;", "\u{a0}")
        .replace("&amp;", "&");
    text.into()
}

/// What came of the HTML.
pub(super) struct Finished {
    pub(super) pieces: Vec<Piece>,
    pub(super) links: Vec<Link>,
    pub(super) anchors: BTreeSet<Box<str>>,
    pub(super) text: String,
}

/// Cleans the HTML and divides it.
pub(super) fn finish(
    html: &str,
    kind: TextKind,
    marker: &Marker,
    links: Vec<Link>,
    raw: &Raw<'_>,
    report: &mut dyn FnMut(Span, Problem),
) -> Finished {
    for (span, name) in raw.opened() {
        if !ELEMENTS.contains(&*name) {
            report(
                span,
                Problem::DroppedElement { pasted: name.contains(':'), found: name.into() },
            );
        }
    }
    let clean = match marker.scheme() {
        USUAL => SANITISER.clean(html),
        scheme => sanitiser(scheme).clean(html),
    };
    let clean = clean.to_string();
    let finished =
        Finished { pieces: Vec::new(), links, anchors: BTreeSet::new(), text: String::new() };
    let mut divider =
        Divider { kind, marker, raw, report, html: String::new(), hidden: 0, finished };
    divider.divide(&clean);
    divider.flush();
    let mut finished = divider.finished;
    finished.text.truncate(finished.text.trim_end().len());
    finished
}

/// Its lists take as long to make as a small text to clean.
static SANITISER: LazyLock<ammonia::Builder<'static>> = LazyLock::new(|| sanitiser(USUAL));

/// The elements that it lets through.
static ELEMENTS: LazyLock<HashSet<&str>> = LazyLock::new(|| SANITISER.clone_tags());

fn sanitiser(scheme: &str) -> ammonia::Builder<'_> {
    let mut builder = ammonia::Builder::default();
    builder
        .add_tags(["section", "tfoot"])
        .add_generic_attributes([
            "aria-describedby",
            "aria-hidden",
            "aria-label",
            "class",
            "dir",
            "id",
            "role",
        ])
        .add_tag_attributes("div", ["tabindex"])
        .url_schemes(HashSet::from(["http", "https", "mailto", "tel", "fiche", scheme]))
        .link_rel(None);
    builder
}

/// Walks over clean HTML, whose form is certain: quotes around every value, `&`, `<` and `>` escaped in text.
struct Divider<'d> {
    kind: TextKind,
    marker: &'d Marker,
    raw: &'d Raw<'d>,
    report: &'d mut dyn FnMut(Span, Problem),
    /// What the next piece will be.
    html: String,
    /// How many elements whose words are not the author's are open.
    hidden: usize,
    finished: Finished,
}

impl Divider<'_> {
    fn divide(&mut self, html: &str) {
        let mut rest = html;
        while let Some(open) = rest.find('<') {
            self.text(&rest[..open]);
            let end = tag_end(&rest[open..]);
            self.tag(&rest[open..open + end]);
            rest = &rest[open + end..];
        }
        self.text(rest);
    }

    fn flush(&mut self) {
        if !self.html.is_empty() {
            self.finished.pieces.push(Piece::Html(std::mem::take(&mut self.html).into()));
        }
    }

    fn text(&mut self, mut text: &str) {
        while let Some((at, key)) = self.marker.read_message(text) {
            self.words(&text[..at.start]);
            self.html.push_str(&text[..at.start]);
            self.flush();
            self.finished.pieces.push(Piece::Message(key));
            text = &text[at.end..];
        }
        self.words(text);
        self.html.push_str(text);
    }

    fn words(&mut self, html: &str) {
        if self.hidden > 0 {
            return;
        }
        let words = &mut self.finished.text;
        for c in unescape(html).chars() {
            let space = matches!(c, ' ' | '\n' | '\t' | '\r');
            if !space {
                words.push(c);
            } else if !words.is_empty() && !words.ends_with([' ', '\n']) {
                words.push(' ');
            }
        }
    }

    /// `<a href="…">`, `</p>`, or a comment, which the sanitiser has taken out.
    fn tag(&mut self, tag: &str) {
        let inner = tag.trim_start_matches('<').trim_end_matches('>');
        let closing = inner.starts_with('/');
        let inner = inner.trim_start_matches('/');
        let name = inner.split([' ', '/']).next().unwrap_or_default();
        self.words_around(name, closing, inner);
        let attributes = Attributes(&inner[name.len()..]);
        if name == "img" {
            return self.picture(attributes);
        }
        self.html.push_str(if closing { "</" } else { "<" });
        self.html.push_str(name);
        for (attribute, value) in attributes {
            self.attribute(attribute, value);
        }
        self.html.push('>');
    }

    /// An `<img>`. Its height, and when it is fetched, are for the page to say.
    fn picture(&mut self, attributes: Attributes<'_>) {
        let (mut src, mut alt, mut width) = (None, None, None);
        let mut others = String::new();
        for (name, value) in attributes {
            match name {
                "src" => src = Some(value),
                "alt" => alt = Some(unescape(value)),
                "width" => width = value.parse().ok().filter(|width| *width > 0),
                "height" => {}
                _ => {
                    if name == "id" {
                        self.anchor(value);
                    }
                    others.extend([" ", name, "=\"", value, "\""]);
                }
            }
        }
        if alt.is_none() {
            (self.report)(self.raw.find_or_first("<img"), Problem::ImageWithoutAlt);
        }
        // Markdown's own picture that leads nowhere is reported already, and has no `src`.
        let Some(link) = src.and_then(|src| self.picture_link(src)) else { return };
        self.flush();
        let alt = alt.unwrap_or_default().into();
        let picture = Picture { link, alt, width, attributes: others.into() };
        self.finished.pieces.push(Piece::Picture(picture));
    }

    fn picture_link(&mut self, src: &str) -> Option<usize> {
        let links = &self.finished.links;
        if let Some(link) = self.marker.read_link(src).filter(|link| *link < links.len()) {
            return Some(link);
        }
        let target = unescape(src);
        let span = self.raw.find_or_first(&target);
        match leads(&target) {
            Leads::Out => {
                (self.report)(span, Problem::ImageElsewhere { target: target.into() });
                None
            }
            Leads::Inside | Leads::Nowhere => Some(self.add_link(span, &target)),
        }
    }

    fn add_link(&mut self, span: Span, target: &str) -> usize {
        self.finished.links.push(Link { span, target: target.into() });
        self.finished.links.len() - 1
    }

    fn words_around(&mut self, name: &str, closing: bool, inner: &str) {
        let ours = inner.contains("class=\"footnote-") || inner.contains("aria-hidden=\"true\"");
        let counted = matches!(name, "a" | "span" | "sup");
        if !closing && counted && (ours || self.hidden > 0) {
            self.hidden += 1;
        } else if closing && counted && self.hidden > 0 {
            self.hidden -= 1;
        }
        let words = &mut self.finished.text;
        let inline = matches!(
            name,
            "a" | "abbr"
                | "b"
                | "bdi"
                | "bdo"
                | "cite"
                | "code"
                | "data"
                | "del"
                | "dfn"
                | "em"
                | "i"
                | "img"
                | "ins"
                | "kbd"
                | "mark"
                | "q"
                | "s"
                | "samp"
                | "small"
                | "span"
                | "strike"
                | "strong"
                | "sub"
                | "sup"
                | "time"
                | "tt"
                | "u"
                | "var"
                | "wbr"
        );
        if inline || words.is_empty() {
            return;
        }
        if matches!(name, "td" | "th" | "br") {
            if !words.ends_with([' ', '\n']) {
                words.push(' ');
            }
        } else if !words.ends_with('\n') {
            words.truncate(words.trim_end_matches(' ').len());
            words.push('\n');
        }
    }

    fn attribute(&mut self, name: &str, value: &str) {
        self.html.push(' ');
        self.html.push_str(name);
        self.html.push_str("=\"");
        if name == "href" {
            self.address(value);
        } else if let Some((_, key)) = self.marker.read_message(value) {
            self.flush();
            self.finished.pieces.push(Piece::Message(key));
        } else {
            if name == "id" {
                self.anchor(value);
            }
            self.html.push_str(value);
        }
        self.html.push('"');
    }

    /// Notes an id. Those of headings and footnotes were looked at when they were written.
    fn anchor(&mut self, value: &str) {
        let id = unescape(value);
        let is_new = self.finished.anchors.insert((*id).into());
        let Some(span) = self.raw.find(&id) else { return };
        if anchors::is_around(self.kind, &id) {
            (self.report)(span, Problem::ReservedName { found: (*id).into() });
        } else if !is_new {
            (self.report)(span, Problem::DuplicateAnchor { anchor: (*id).into() });
        }
    }

    fn address(&mut self, value: &str) {
        let links = &self.finished.links;
        let target = unescape(value);
        let link = match self.marker.read_link(value) {
            Some(link) if link < links.len() => link,
            // The way to a footnote and back is ours, and right.
            Some(_) | None if target.starts_with("#fn-") || target.starts_with("#fnref-") => {
                self.html.push_str(value);
                return;
            }
            Some(_) | None => match leads(&target) {
                Leads::Out => {
                    self.html.push_str(value);
                    return;
                }
                // The sanitiser lets no other scheme through; whatever this is, it leads nowhere.
                Leads::Inside | Leads::Nowhere => {
                    let span = self.raw.find_or_first(&target);
                    self.add_link(span, &target)
                }
            },
        };
        self.flush();
        self.finished.pieces.push(Piece::Link(link));
    }
}

/// How long the tag at the start of `html` is: to the first `>` outside quotes.
pub(crate) fn tag_end(html: &str) -> usize {
    let mut quoted = false;
    for (at, c) in html.char_indices() {
        match c {
            '"' => quoted = !quoted,
            '>' if !quoted => return at + 1,
            _ => {}
        }
    }
    html.len()
}

/// The ` name="value"` pairs of a tag.
struct Attributes<'t>(&'t str);

impl<'t> Iterator for Attributes<'t> {
    type Item = (&'t str, &'t str);
    fn next(&mut self) -> Option<Self::Item> {
        let (name, rest) = self.0.split_once("=\"")?;
        let (value, rest) = rest.split_once('"')?;
        self.0 = rest;
        Some((name.trim(), value))
    }
}
