//! Links that lead out of the site, for those who want them asked: where each stands.

use super::front;
use super::html::unescape;
use super::markdown::{self, Piece};
use super::metadata::{self, Node, Value};
use super::path::{self, Path};
use super::web::is_web;
use crate::source::{Location, Source, Sources, Span, start_of};

/// A web address and where the content names it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Outside {
    /// Where.
    pub(crate) location: Location,
    /// The address as it was typed.
    pub(crate) url: Box<str>,
}

/// Every web address in texts and lists, by file and place; what cannot be read is passed over, for it is reported elsewhere.
pub(crate) fn outside(sources: &Sources) -> Vec<Outside> {
    let mut found = Vec::new();
    for (file, source) in sources.iter() {
        let mut add = |span, url: &str| {
            found.push(Outside { location: Location { file, span }, url: url.into() });
        };
        of_file(source, &mut add);
    }
    found.sort_by_key(|one| one.location);
    found
}

fn of_file(source: &Source, add: &mut dyn FnMut(Span, &str)) {
    let Ok(text) = std::str::from_utf8(&source.bytes) else { return };
    match path::classify(&source.path) {
        Some(Path::Text { key, language }) => {
            let Ok(parts) = front::parts(text) else { return };
            of_yaml(text, parts.yaml, add);
            let language = language.unwrap_or_default();
            let body = markdown::body(text, parts.body.clone(), key.0, language, &mut |_, _| {});
            for piece in &body.pieces {
                if let Piece::Html(html) = piece {
                    of_html(html, text, parts.body.start, add);
                }
            }
        }
        Some(Path::Permalinks | Path::Kept(_) | Path::Attachment) | None => {}
        Some(
            Path::Site
            | Path::Vocabulary(_)
            | Path::Organisations
            | Path::Glossary
            | Path::Redirects,
        ) => {
            let start = start_of(text);
            of_yaml(text, start..text.len(), add);
        }
    }
}

fn of_yaml(text: &str, range: std::ops::Range<usize>, add: &mut dyn FnMut(Span, &str)) {
    if let Ok(node) = metadata::read(text, range) {
        of_node(&node, add);
    }
}

fn of_node(node: &Node, add: &mut dyn FnMut(Span, &str)) {
    match &node.value {
        Value::Text(text) if is_web(text.trim()) => add(node.span, text.trim()),
        Value::Text(_) | Value::Nothing => {}
        Value::List(items) => items.iter().for_each(|item| of_node(item, add)),
        Value::Fields(fields) => {
            // The address of the site itself leads nowhere else.
            let others = fields.iter().filter(|(key, _)| &*key.name != "base_url");
            others.for_each(|(_, value)| of_node(value, add));
        }
    }
}

/// The links of rendered HTML; each stands where the text names it first from `start` on.
fn of_html(html: &str, text: &str, start: usize, add: &mut dyn FnMut(Span, &str)) {
    for rest in html.split("href=\"").skip(1) {
        let url = unescape(rest.split('"').next().unwrap_or_default());
        if is_web(&url) {
            let at = text[start..].find(&*url).map(|at| start + at);
            let span = at.map_or(Span::new(start, start), |at| Span::new(at, at + url.len()));
            add(span, &url);
        }
    }
}
