//! A to Z: everything that has a title.

use serde::Serialize;

use super::super::catalogue::Catalogue;
use super::super::reader::Reader;
use super::parts::{LINES, ListPart, letter};
use super::{Link, link};
use crate::Error;
use crate::collation::Collation;
use crate::model::{FieldIndex, PageKind, Place, Site, Status, TermIndex, fragment};

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
}

/// Something that has a title.
#[derive(Clone, Copy, Debug)]
enum Titled {
    Text(Place),
    Term(FieldIndex, TermIndex),
    Concept(usize),
}

/// How many lines the index has: as many in every language.
pub(in super::super) fn count(catalogue: &Catalogue<'_>) -> usize {
    titled(catalogue.site).len()
}

fn titled(site: &Site) -> Vec<Titled> {
    let practices = site.practices.iter().map(crate::model::Practice::is_listed).enumerate();
    let practices = practices.map(|(place, listed)| (Place::Practice(place), listed));
    let collections = site.collections.iter().map(|one| one.status).enumerate();
    let collections =
        collections.map(|(place, status)| (Place::Collection(place), status != Status::Archived));
    let pages = site.pages.iter().map(|one| one.status).enumerate();
    let pages = pages.map(|(place, status)| (Place::Page(place), status != Status::Archived));
    let texts = practices.chain(collections).chain(pages);
    let texts = texts.filter_map(|(place, listed)| listed.then_some(Titled::Text(place)));
    let terms = site.fields().flat_map(|(field, vocabulary)| {
        let terms = vocabulary.terms.iter().enumerate();
        let current = terms.filter(|(_, term)| term.replaced_by.is_none());
        current.map(move |(place, _)| Titled::Term(field, TermIndex(place)))
    });
    texts.chain(terms).chain((0..site.glossary.len()).map(Titled::Concept)).collect()
}

impl<'s> IndexView<'s> {
    /// The index.
    ///
    /// # Errors
    ///
    /// If a message is missing.
    pub(in super::super) fn new(reader: &Reader<'s>) -> Result<Self, Error> {
        let collation = Collation::new(reader.code());
        let all = titled(reader.site());
        let mut lines: Vec<(&'s str, Titled)> =
            all.iter().map(|one| (title(*one, reader), *one)).collect();
        lines.sort_by(|(a, _), (b, _)| collation.compare(a, b));
        let entries: Vec<_> = lines
            .into_iter()
            .map(|(title, one)| (letter(collation.initial(title), all.len()), one))
            .collect();
        let list = ListPart::new(reader, Place::Index, LINES, &entries, |one| line(*one, reader))?;
        Ok(Self { list })
    }
}

fn title<'s>(one: Titled, reader: &Reader<'s>) -> &'s str {
    let site = reader.site();
    match one {
        Titled::Text(place) => &super::text(site, place).for_reader(reader.lang).1.title,
        Titled::Term(field, term) => &site.vocabulary(field).terms[term.0].label[reader.lang],
        Titled::Concept(concept) => &site.glossary[concept].term[reader.lang],
    }
}

fn line<'s>(one: Titled, reader: &Reader<'s>) -> Result<Line<'s>, Error> {
    let site = reader.site();
    let label = title(one, reader);
    let plain = |href: String, kind: String| Line { href, label, lang: None, kind };
    match one {
        Titled::Text(place) => {
            let Link { href, label: _, lang } = link(reader, place);
            Ok(Line { href, label, lang, kind: reader.say(kind(site, place), &[])? })
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
        | Place::Data
        | Place::Index => unreachable!("{place:?} is no text"),
    }
}
