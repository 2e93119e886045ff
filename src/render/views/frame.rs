//! The frame of every page in one language: head, menu, language switch, crumbs, foot.

use serde::Serialize;

use super::super::alternates::{Alternate, alternates};
use super::super::catalogue::Catalogue;
use super::super::licence::{Licence, licence};
use super::super::reader::Reader;
use super::head::Head;
use super::{Link, link};
use crate::Error;
use crate::model::{FieldIndex, Lang, Place, Publisher, Statement};

/// What stands around a page.
#[derive(Debug, Serialize)]
pub(in super::super) struct Frame<'s> {
    /// The site's name.
    site: &'s str,
    /// The page's name; empty on the home page.
    title: String,
    /// For search engines and link previews.
    description: String,
    /// The absolute address of the text's original.
    canonical: String,
    /// Absolute addresses of the real translations, this one included, and of the page that offers them all; empty where
    /// there is one language.
    alternates: Vec<Alternate<'s>>,
    /// Whether search engines should keep this page.
    indexed: bool,
    /// The locale in the form of Open Graph: `nl_BE`.
    locale: String,
    /// From here to the root of the site, `../../`.
    root: String,
    /// The home page.
    home: String,
    /// The search page: what forms point at.
    search: String,
    /// The main menu.
    menu: Vec<MenuItem>,
    /// The same page in every language.
    languages: Vec<Switch<'s>>,
    /// The way here, without the page itself.
    crumbs: Vec<Link<'s>>,
    /// Who answers for the site.
    publisher: Imprint<'s>,
    /// The ways through the site, for its foot.
    lists: Vec<Link<'s>>,
    /// Pages about the site, then its statements.
    about: Vec<Link<'s>>,
    /// The page about the data.
    data: Link<'s>,
    /// What the head says to programs.
    head: Head,
    /// The licence of the texts.
    licence: Licence,
}

/// An entry of the main menu.
#[derive(Debug, Serialize)]
struct MenuItem {
    /// Where it leads.
    href: String,
    /// Its words.
    label: String,
    /// `page` on the page itself, `true` below it.
    current: Option<&'static str>,
}

/// A language to read the page in.
#[derive(Debug, Serialize)]
struct Switch<'s> {
    /// Its code.
    lang: &'s str,
    /// The language's own name.
    name: String,
    /// The same page in it.
    href: String,
    /// Whether the page is in it.
    current: bool,
}

/// Who answers for the site; what is not known is not printed.
#[derive(Debug, Serialize)]
struct Imprint<'s> {
    /// Name and legal form.
    name: String,
    /// Seat.
    address: Option<&'s str>,
    /// Enterprise number.
    number: Option<&'s str>,
    /// The responsible publisher, as Belgian law asks.
    responsible: Option<&'s str>,
    /// `https:` or `mailto:`.
    contact: Option<&'s str>,
}

/// What a page says about itself.
#[derive(Debug)]
pub(in super::super) struct About<'s> {
    /// Its name; empty on the home page.
    pub(in super::super) title: String,
    /// In a sentence.
    pub(in super::super) description: String,
    /// The languages it is really written in, its original first.
    pub(in super::super) written: Vec<Lang>,
    /// The way to it, without itself.
    pub(in super::super) crumbs: Vec<Link<'s>>,
}

impl<'s> Frame<'s> {
    /// The frame of a place.
    ///
    /// # Errors
    ///
    /// If a message is missing.
    pub(in super::super) fn new(
        reader: &Reader<'s>,
        place: Place,
        about: About<'s>,
    ) -> Result<Self, Error> {
        let site = reader.site();
        let original = if about.written.contains(&reader.lang) {
            reader.lang
        } else {
            about.written.first().copied().unwrap_or(reader.lang)
        };
        let head = Head::new(reader, place, &about)?;
        Ok(Self {
            head,
            site: &site.title[reader.lang],
            title: about.title,
            description: about.description,
            canonical: reader.absolute(site.address(place, original)),
            alternates: alternates(site, place, &about.written),
            indexed: original == reader.lang,
            locale: super::super::catalogue::locale(site, reader.lang)?.replace('-', "_"),
            root: reader.link_to(&crate::model::Address::root()),
            home: reader.link(Place::Home),
            search: reader.link(Place::Search),
            menu: menu(reader, place)?,
            languages: switches(reader, place)?,
            crumbs: about.crumbs,
            lists: lists(reader)?,
            publisher: imprint(&site.publisher, reader.lang),
            about: about_site(reader)?,
            data: super::data::link(reader)?,
            licence: licence(&site.licence, reader.code()),
        })
    }
}

impl About<'_> {
    /// Of a page that exists in every language.
    pub(in super::super) fn everywhere(
        catalogue: &Catalogue<'_>,
        title: String,
        description: String,
    ) -> Self {
        let written = catalogue.site.languages.iter().collect();
        Self { title, description, written, crumbs: Vec::new() }
    }
}

/// The home page, as the first crumb.
///
/// # Errors
///
/// If a message is missing.
pub(in super::super) fn home<'s>(reader: &Reader<'s>) -> Result<Link<'s>, Error> {
    named(reader, Place::Home, "home")
}

/// A place of the site's own, under a message.
///
/// # Errors
///
/// If the message is missing.
pub(in super::super) fn named<'s>(
    reader: &Reader<'s>,
    place: Place,
    key: &str,
) -> Result<Link<'s>, Error> {
    Ok(Link { href: reader.link(place), label: reader.say(key, &[])?, lang: None })
}

/// A vocabulary's index.
pub(in super::super) fn vocabulary<'s>(reader: &Reader<'s>, field: FieldIndex) -> Link<'s> {
    Link {
        href: reader.link(Place::Vocabulary(field)),
        label: reader.site().vocabulary(field).plural[reader.lang].clone(),
        lang: None,
    }
}

/// The lists that have something to show, and the messages that name them.
const LISTS: [(Place, &str); 3] = [
    (Place::Practices, "practices"),
    (Place::Collections, "collections"),
    (Place::Glossary, "glossary"),
];

fn lists<'s>(reader: &Reader<'s>) -> Result<Vec<Link<'s>>, Error> {
    let filled = LISTS.iter().filter(|(place, _)| reader.site().addresses.contains_key(place));
    filled.map(|(place, key)| named(reader, *place, key)).collect()
}

fn menu(reader: &Reader<'_>, place: Place) -> Result<Vec<MenuItem>, Error> {
    let mut items = vec![(Place::Practices, reader.say("practices", &[])?)];
    if let Some(field) = reader.catalogue.browse {
        items.push((Place::Vocabulary(field), vocabulary(reader, field).label));
    }
    if !reader.site().collections.is_empty() {
        items.push((Place::Collections, reader.say("collections", &[])?));
    }
    items.push((Place::Search, reader.say("search", &[])?));
    let item = |(target, label)| {
        let current = if place == target {
            Some("page")
        } else {
            (section(place) == Some(target)).then_some("true")
        };
        MenuItem { href: reader.link(target), label, current }
    };
    Ok(items.into_iter().map(item).collect())
}

/// The index that a page belongs to.
fn section(place: Place) -> Option<Place> {
    match place {
        Place::Practice(_) => Some(Place::Practices),
        Place::Collection(_) => Some(Place::Collections),
        Place::Term(field, _) => Some(Place::Vocabulary(field)),
        Place::Home
        | Place::Search
        | Place::Practices
        | Place::Collections
        | Place::Glossary
        | Place::Page(_)
        | Place::Data
        | Place::Vocabulary(_)
        | Place::Statement(_) => None,
    }
}

fn switches<'s>(reader: &Reader<'s>, place: Place) -> Result<Vec<Switch<'s>>, Error> {
    let site = reader.site();
    let switch = |lang| {
        Ok(Switch {
            lang: site.languages.code(lang),
            name: reader.name_of(lang)?,
            href: reader.link_in(place, lang),
            current: lang == reader.lang,
        })
    };
    site.languages.iter().map(switch).collect()
}

fn about_site<'s>(reader: &Reader<'s>) -> Result<Vec<Link<'s>>, Error> {
    let pages = reader.site().navigation.iter().map(|page| Ok(link(reader, Place::Page(*page))));
    let statements = Statement::ALL
        .into_iter()
        .map(|statement| named(reader, Place::Statement(statement), statement.name()));
    pages.chain(statements).collect()
}

fn imprint(publisher: &Publisher, lang: Lang) -> Imprint<'_> {
    Imprint {
        name: publisher.full_name(lang),
        address: publisher.address.as_deref(),
        number: publisher.number.as_deref(),
        responsible: publisher.responsible.as_deref(),
        contact: publisher.contact.as_deref(),
    }
}
