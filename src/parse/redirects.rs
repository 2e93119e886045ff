//! Addresses that were published: those that must lead somewhere, and where the old ones lead.

use super::metadata::{Node, Value};
use super::record::{self, At, Record, Scribe};
use crate::diagnostic::Problem;
use crate::model::{Address, Localized};
use crate::source::{FileId, Span};

/// Every address ever published.
#[derive(Debug)]
pub(crate) struct Permalinks {
    pub(crate) file: FileId,
    pub(crate) addresses: Vec<At<Address>>,
}

/// An old address, what it leads to still a name.
#[derive(Debug)]
pub(crate) struct RedirectFields {
    pub(crate) file: FileId,
    pub(crate) from: At<Address>,
    pub(crate) leads: LeadsTo,
}

/// What its readers find.
#[derive(Debug)]
pub(crate) enum LeadsTo {
    /// The page with this name.
    Name(At<Box<str>>),
    /// The reason why there is none.
    Gone(Localized<String>),
}

/// The lines of `permalinks.txt` that hold an address; empty ones and those that begin with `#` do not.
pub(crate) fn recorded(text: &str) -> impl Iterator<Item = (Span, &str)> {
    let mut start = 0;
    let lines = text.split_inclusive('\n').map(move |line| {
        let found = line.trim();
        let at = start + (line.len() - line.trim_start().len());
        start += line.len();
        (Span::new(at, at + found.len()), found)
    });
    lines.filter(|(_, found)| !found.is_empty() && !found.starts_with('#'))
}

/// `permalinks.txt`
pub(super) fn permalinks(text: &str, scribe: &mut Scribe<'_>) -> Permalinks {
    let mut addresses = Vec::new();
    for (span, found) in recorded(text) {
        match Address::parse(found) {
            Some(value) => addresses.push(At { span, value }),
            None => scribe.report(span, Problem::BadAddress { found: found.into() }),
        }
    }
    Permalinks { file: scribe.file, addresses }
}

/// `redirects.yaml`
pub(super) fn redirects(node: &Node, scribe: &mut Scribe<'_>) -> Vec<RedirectFields> {
    if matches!(node.value, Value::Nothing) {
        return Vec::new();
    }
    record::list(node, "redirects", redirect, scribe)
}

fn redirect(node: &Node, field: &str, scribe: &mut Scribe<'_>) -> Option<RedirectFields> {
    let mut r = Record::of(node, field, scribe)?;
    let from = r.required("from", from, scribe);
    let leads = if let Some(reason) = r.optional("gone", record::texts, scribe) {
        Some(LeadsTo::Gone(reason))
    } else if r.key("gone").is_some() && r.key("to").is_none() {
        r.required("gone", record::texts, scribe).map(LeadsTo::Gone)
    } else {
        r.required("to", record::name, scribe).map(LeadsTo::Name)
    };
    r.finish(scribe);
    Some(RedirectFields { file: scribe.file, from: from?, leads: leads? })
}

/// An address at which a page can be put for those who come from elsewhere.
fn from(node: &Node, field: &str, scribe: &mut Scribe<'_>) -> Option<At<Address>> {
    let found = record::raw(node, field, scribe)?.trim();
    if let Some(value) = Address::parse(found).filter(may_be_left) {
        return Some(At { span: node.span, value });
    }
    scribe.report(node.span, Problem::BadAddress { found: found.into() });
    None
}

/// Whether it is a page's or an HTML file's, in no folder that looks like a file, and not among the files of a build.
fn may_be_left(address: &Address) -> bool {
    let path = address.as_str().trim_matches('/');
    let (folders, file) = match path.rsplit_once('/') {
        _ if address.is_page() => (path, None),
        Some((folders, file)) => (folders, Some(file)),
        None => ("", Some(path)),
    };
    let stem = file.map(|file| file.strip_suffix(".html").unwrap_or_default());
    let is_file = stem.is_none_or(|stem| !matches!(stem, "" | "index") && !stem.contains('.'));
    is_file && !folders.contains('.') && !path.starts_with('_')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pages_and_html_files_may_have_been_left() {
        let may = |text: &str| Address::parse(text).is_some_and(|address| may_be_left(&address));
        for text in ["/nl/praktijken/oud/", "/oud.html", "/a/b.html", "/p/oud/", "/Nieuws/1/"] {
            assert!(may(text), "{text}");
        }
        for text in [
            "",
            "oud",
            "/a//b/",
            "/a b/",
            "/../a/",
            "/_/a/",
            "/_headers",
            "/index.html",
            "/a/.html",
            "/oud",
            "/oud.xml",
            "/v1.0/a/",
            "/a.html/b/",
            "/.a/",
            "/a.b.html",
            "/é/",
            "/a/?q",
        ] {
            assert!(!may(text), "{text}");
        }
    }
}
