//! A to Z: everything that has a title.

use serde::Serialize;

use super::parts::{LINES, ListPart, Long, letter};
use super::{Link, link};
use crate::Error;
use crate::collation::Initial;
use crate::model::{OwnPage, PageKind, Place, Site, fragment};
use crate::render::reader::Reader;
use crate::render::titles::{TextPlace, Titled};

/// The index of the whole site.
#[derive(Debug, Serialize)]
pub(in crate::render) struct IndexView<'s> {
    /// What stands on this page.
    list: ListPart<Line<'s>>,
}

/// A line of the index.
#[derive(Clone, Debug, Serialize)]
struct Line<'s> {
    /// Where it leads.
    href: String,
    /// What it is called.
    label: &'s str,
    /// The language of its name, where it is not the page's.
    lang: Option<&'s str>,
    /// What it is.
    kind: String,
    /// Whether it is not published yet: only in a preview.
    draft: bool,
}

impl<'s> IndexView<'s> {
    /// The index.
    ///
    /// # Errors
    ///
    /// If a message is missing.
    pub(in crate::render) fn new(reader: &Reader<'s>) -> Result<Self, Error> {
        let titles = reader.catalogue.titles(reader.lang);
        let list = Long {
            place: OwnPage::Index.into(),
            size: LINES,
            entries: titles,
            group: |(initial, _): &(Initial, Titled)| *initial,
        };
        let heading = |initial| Ok(letter(initial, titles.len()));
        Ok(Self { list: list.part(reader, heading, |(_, one)| line(*one, reader))? })
    }
}

fn line<'s>(one: Titled, reader: &Reader<'s>) -> Result<Line<'s>, Error> {
    let site = reader.site();
    let label = one.title(site, reader.lang);
    let plain = |href: String, kind: String| Line { href, label, lang: None, kind, draft: false };
    match one {
        Titled::Text(text) => {
            let Link { href, label: _, lang } = link(reader, text);
            let kind = reader.say(kind(site, text), &[])?;
            Ok(Line { href, label, lang, kind, draft: is_draft(site, text) })
        }
        Titled::Term(field, term) => {
            let kind = site.vocabulary(field).label[reader.lang].clone();
            Ok(plain(reader.link(Place::Term(field, term)), kind))
        }
        Titled::Concept(concept) => {
            let anchor = fragment(site.glossary[concept].id.as_str());
            let href = reader.link(OwnPage::Glossary) + &anchor;
            Ok(plain(href, reader.say("kind-concept", &[])?))
        }
    }
}

/// Whether a text is not published yet.
fn is_draft(site: &Site, text: TextPlace) -> bool {
    let status = match text {
        TextPlace::Practice(at) => site.practice(at).status,
        TextPlace::Collection(at) => site.collection(at).status,
        TextPlace::Page(at) => site.page(at).status,
        TextPlace::Kept(_) => return false,
    };
    !status.is_public()
}

/// The message that names what a text is.
fn kind(site: &Site, text: TextPlace) -> &'static str {
    match text {
        TextPlace::Practice(_) | TextPlace::Kept(_) => "type-practice",
        TextPlace::Collection(_) => "type-collection",
        TextPlace::Page(page) => match site.page(page).kind {
            PageKind::Page => "type-page",
            PageKind::Challenge => "kind-challenge",
            PageKind::Question => "kind-question",
        },
    }
}
