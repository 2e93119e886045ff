//! A to Z: everything that has a title.

use serde::Serialize;

use super::super::reader::Reader;
use super::super::titles::Titled;
use super::parts::{LINES, ListPart, Long, letter};
use super::{Link, link};
use crate::Error;
use crate::collation::Initial;
use crate::model::{PageKind, Place, Site, fragment};

/// The index of the whole site.
#[derive(Debug, Serialize)]
pub(in super::super) struct IndexView<'s> {
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
    pub(in super::super) fn new(reader: &Reader<'s>) -> Result<Self, Error> {
        let titles = reader.catalogue.titles(reader.lang);
        let list = Long {
            place: Place::Index,
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
        Titled::Text(place) => {
            let Link { href, label: _, lang } = link(reader, place);
            let kind = reader.say(kind(site, place), &[])?;
            Ok(Line { href, label, lang, kind, draft: is_draft(site, place) })
        }
        Titled::Term(field, term) => {
            let kind = site.vocabulary(field).label[reader.lang].clone();
            Ok(plain(reader.link(Place::Term(field, term)), kind))
        }
        Titled::Concept(concept) => {
            let anchor = fragment(site.glossary[concept].id.as_str());
            let href = reader.link(Place::Glossary) + &anchor;
            Ok(plain(href, reader.say("kind-concept", &[])?))
        }
    }
}

/// Whether a text is not published yet.
fn is_draft(site: &Site, place: Place) -> bool {
    let status = match place {
        Place::Practice(at) => site.practices[at].status,
        Place::Collection(at) => site.collections[at].status,
        Place::Page(at) => site.pages[at].status,
        Place::Home
        | Place::Search
        | Place::Practices
        | Place::PracticesBy(_)
        | Place::Timeline
        | Place::Challenges
        | Place::Questions
        | Place::Collections
        | Place::Vocabulary(_)
        | Place::Term(_, _)
        | Place::Glossary
        | Place::Statement(_)
        | Place::Data
        | Place::Status
        | Place::Kept(_)
        | Place::Index => return false,
    };
    !status.is_public()
}

/// The message that names what a text is.
fn kind(site: &Site, place: Place) -> &'static str {
    match place {
        Place::Practice(_) => "type-practice",
        Place::Collection(_) => "type-collection",
        Place::Page(page) => match site.pages[page].kind {
            PageKind::Page => "type-page",
            PageKind::Challenge => "kind-challenge",
            PageKind::Question => "kind-question",
        },
        Place::Home
        | Place::Search
        | Place::Practices
        | Place::PracticesBy(_)
        | Place::Timeline
        | Place::Challenges
        | Place::Questions
        | Place::Collections
        | Place::Vocabulary(_)
        | Place::Term(_, _)
        | Place::Glossary
        | Place::Statement(_)
        | Place::Status
        | Place::Data
        | Place::Kept(_)
        | Place::Index => unreachable!("{place:?} is no text"),
    }
}
