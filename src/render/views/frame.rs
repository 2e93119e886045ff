//! The frame of every page in one language: head, menu, language switch, crumbs, foot.

use serde::Serialize;

use super::head::Head;
use super::{Link, link, parts};
use crate::Error;
use crate::model::{
    Address, FieldIndex, Lang, Order, OwnPage, PageKind, Place, Publisher, Statement,
};
use crate::render::alternates::{Alternate, alternates};
use crate::render::catalogue::Catalogue;
use crate::render::licence::{Licence, licence};
use crate::render::reader::Reader;
use crate::render::titles::TextPlace;

/// What stands around a page.
#[derive(Debug, Serialize)]
pub(in crate::render) struct Frame<'s> {
    /// The site's name.
    site: &'s str,
    /// The page's name; empty on the home page.
    title: String,
    /// The language of the name, where it is not the page's.
    title_lang: Option<&'s str>,
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
    ways: Vec<Link<'s>>,
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
pub(in crate::render) struct About<'s> {
    /// Its name; empty on the home page.
    pub(in crate::render) title: String,
    /// In a sentence.
    pub(in crate::render) description: String,
    /// The languages it is really written in, its original first.
    pub(in crate::render) written: Vec<Lang>,
    /// The way to it, without itself.
    pub(in crate::render) crumbs: Vec<Link<'s>>,
}

impl<'s> Frame<'s> {
    /// The frame of a place.
    ///
    /// # Errors
    ///
    /// If a message is missing.
    pub(in crate::render) fn new(
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
        let (title, first) = parts::named(reader, place, about.title)?;
        Ok(Self {
            head,
            site: &site.title[reader.lang],
            title,
            title_lang: reader.foreign(original),
            description: about.description,
            canonical: reader.absolute(&canonical(reader, place, original)),
            alternates: alternates(reader.catalogue, place, reader.part, &about.written),
            indexed: original == reader.lang
                && !is_repetition(place)
                && place != Place::Own(OwnPage::Status),
            locale: reader.locale().replace('-', "_"),
            root: reader.link_to(&Address::root()),
            home: reader.link(OwnPage::Home),
            search: reader.link(OwnPage::Search),
            menu: menu(reader, place)?,
            languages: switches(reader, place)?,
            crumbs: about.crumbs.into_iter().chain(first).collect(),
            ways: ways(reader)?,
            publisher: imprint(&site.publisher, reader.lang),
            about: about_site(reader)?,
            data: own_page(reader, OwnPage::Data)?,
            licence: licence(&site.licence, reader.code()),
        })
    }
}

impl About<'_> {
    /// Of a page that exists in every language.
    pub(in crate::render) fn everywhere(
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
pub(in crate::render) fn home<'s>(reader: &Reader<'s>) -> Result<Link<'s>, Error> {
    own_page(reader, OwnPage::Home)
}

/// A page of the site's own.
///
/// # Errors
///
/// If the message is missing.
pub(in crate::render) fn own_page<'s>(
    reader: &Reader<'s>,
    page: OwnPage,
) -> Result<Link<'s>, Error> {
    Ok(Link { href: reader.link(page), label: reader.say(page.name(), &[])?, lang: None })
}

/// A list, if it has anything to show: an archived text may have outlived its list.
///
/// # Errors
///
/// If the message is missing.
pub(in crate::render) fn list<'s>(
    reader: &Reader<'s>,
    page: OwnPage,
) -> Result<Option<Link<'s>>, Error> {
    is_filled(reader, page).then(|| own_page(reader, page)).transpose()
}

/// A vocabulary's index.
pub(in crate::render) fn vocabulary<'s>(reader: &Reader<'s>, field: FieldIndex) -> Link<'s> {
    Link {
        href: reader.link(Place::Vocabulary(field)),
        label: reader.site().vocabulary(field).plural[reader.lang].clone(),
        lang: None,
    }
}

/// Whether a page only repeats another: a list in a different order, a sheet as it once was. Search engines need one of them.
pub(in crate::render) fn is_repetition(place: Place) -> bool {
    matches!(place, Place::Own(OwnPage::PracticesBy(_)) | Place::Kept(_))
}

/// The ways through the site.
const WAYS: [OwnPage; 8] = [
    OwnPage::Practices,
    OwnPage::PracticesBy(Order::Added),
    OwnPage::Timeline,
    OwnPage::Challenges,
    OwnPage::Questions,
    OwnPage::Collections,
    OwnPage::Glossary,
    OwnPage::Index,
];

/// Those of the ways that are in the menu of every page; the first vocabulary comes after the practices.
const MENU: [OwnPage; 5] = [
    OwnPage::Practices,
    OwnPage::Challenges,
    OwnPage::Collections,
    OwnPage::Glossary,
    OwnPage::Search,
];

/// Whether a list has anything to show; one without entries is linked from nowhere.
fn is_filled(reader: &Reader<'_>, page: OwnPage) -> bool {
    let site = reader.site();
    let is_empty = page == OwnPage::Collections && site.collections.is_empty();
    !is_empty && site.addresses.contains_key(&page.into())
}

/// The ways through the site, with the first two filters after the practices.
///
/// # Errors
///
/// If a message is missing.
pub(in crate::render) fn ways<'s>(reader: &Reader<'s>) -> Result<Vec<Link<'s>>, Error> {
    let filled = WAYS.into_iter().filter(|page| is_filled(reader, *page));
    let mut ways: Vec<Link<'s>> =
        filled.map(|page| own_page(reader, page)).collect::<Result<_, Error>>()?;
    let first = reader.site().facets.iter().take(2).map(|field| vocabulary(reader, *field));
    ways.splice(1..1, first);
    Ok(ways)
}

fn menu(reader: &Reader<'_>, place: Place) -> Result<Vec<MenuItem>, Error> {
    let filled = MENU.into_iter().filter(|page| is_filled(reader, *page));
    let mut items = filled
        .map(|page| Ok((Place::Own(page), reader.say(page.name(), &[])?)))
        .collect::<Result<Vec<_>, Error>>()?;
    if let Some(field) = reader.catalogue.browse {
        items.insert(1, (Place::Vocabulary(field), vocabulary(reader, field).label));
    }
    let section = section(reader, place);
    let item = |(target, label)| {
        let current = if place == target {
            Some("page")
        } else {
            (section == Some(target)).then_some("true")
        };
        MenuItem { href: reader.link(target), label, current }
    };
    Ok(items.into_iter().map(item).collect())
}

/// The index that a page belongs to.
pub(in crate::render) fn section(reader: &Reader<'_>, place: Place) -> Option<Place> {
    let index = match place {
        Place::Practice(_) | Place::Own(OwnPage::PracticesBy(_)) => OwnPage::Practices,
        Place::Collection(_) | Place::Kept(_) => OwnPage::Collections,
        Place::Term(field, _) => return Some(Place::Vocabulary(field)),
        Place::Page(page) => match reader.site().page(page).kind {
            PageKind::Page => return None,
            PageKind::Challenge => OwnPage::Challenges,
            PageKind::Question => OwnPage::Questions,
        },
        Place::Own(_) | Place::Vocabulary(_) => return None,
    };
    Some(index.into())
}

/// The page that search engines keep: of a kept sheet, that of today.
fn canonical(reader: &Reader<'_>, place: Place, original: Lang) -> Address {
    let site = reader.site();
    if let Place::Kept(at) = place
        && let Some(today) = site.kept(at).practice
    {
        let (written, _) = site.practice(today).text.for_reader(reader.lang);
        return site.address(Place::Practice(today), written).clone();
    }
    reader.here_in(place, original)
}

fn switches<'s>(reader: &Reader<'s>, place: Place) -> Result<Vec<Switch<'s>>, Error> {
    let site = reader.site();
    let switch = |lang| {
        Ok(Switch {
            lang: site.languages.code(lang),
            name: reader.name_of(lang)?,
            href: reader.link_to(&reader.here_in(place, lang)),
            current: lang == reader.lang,
        })
    };
    site.languages.iter().map(switch).collect()
}

fn about_site<'s>(reader: &Reader<'s>) -> Result<Vec<Link<'s>>, Error> {
    let pages =
        reader.site().navigation.iter().map(|page| Ok(link(reader, TextPlace::Page(*page))));
    let statements =
        Statement::ALL.into_iter().map(|statement| own_page(reader, OwnPage::Statement(statement)));
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
