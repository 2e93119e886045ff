//! Home; all challenges, questions and collections.

use serde::Serialize;

use super::cards::{Card, TermLine, cards, tree};
use super::event;
use super::frame::{About, home, list, own_page, vocabulary, ways};
use super::{Link, When};
use crate::Error;
use crate::collation::Collation;
use crate::export::calendar;
use crate::model::{CollectionIndex, Order, OwnPage, PageKind};
use crate::render::reader::Reader;
use crate::render::titles::TextPlace;

/// So many practices stand on the home page.
const RECENT: usize = 6;

/// So many texts of a kind are announced on the home page; the others are a link away.
const TEXTS: usize = 3;

/// The home page.
#[derive(Debug, Serialize)]
pub(in crate::render) struct HomeView<'s> {
    /// What the site is, in a sentence.
    tagline: &'s str,
    /// How many practices it has.
    count: usize,
    /// Every way through the site.
    ways: Vec<Link<'s>>,
    /// The latest by period, latest first.
    recent: Vec<Card<'s>>,
    /// All practices.
    all: String,
    /// The time line, if there is anything on it.
    timeline: Option<Link<'s>>,
    /// The first filter's name and terms.
    browse: Option<Browse<'s>>,
    /// The other vocabularies.
    vocabularies: Vec<Link<'s>>,
    /// Questions, challenges and collections: those that the site has.
    more: Vec<Shelf<'s>>,
}

/// Texts of one kind.
#[derive(Debug, Serialize)]
struct Shelf<'s> {
    /// Its anchor.
    id: &'static str,
    /// All of them.
    index: Link<'s>,
    /// The first of them.
    texts: Vec<Teaser<'s>>,
    /// What leads to the others, in words, if there are any.
    others: Option<String>,
}

/// A vocabulary with its terms.
#[derive(Debug, Serialize)]
pub(in crate::render) struct Browse<'s> {
    /// The field's index.
    pub(in crate::render) index: Link<'s>,
    /// The field's name as it stands inside a sentence.
    pub(in crate::render) inline: String,
    /// Its terms.
    pub(in crate::render) terms: Vec<TermLine<'s>>,
}

/// A text announced on a card.
#[derive(Debug, Serialize)]
pub(in crate::render) struct Teaser<'s> {
    /// Title and link.
    link: Link<'s>,
    /// Its summary.
    summary: &'s str,
    /// `collection`, `challenge` or `question`.
    kind: &'static str,
    /// How many practices a collection holds.
    count: Option<usize>,
    /// When the event of a collection is.
    when: Option<When>,
    /// `cancelled` or `postponed`, of an event that does not take place as announced.
    called_off: Option<&'static str>,
    /// Whether it is not published yet: only in a preview.
    draft: bool,
}

/// All challenges, or all questions.
#[derive(Debug, Serialize)]
pub(in crate::render) struct TextsView<'s> {
    /// By title.
    texts: Vec<Teaser<'s>>,
}

/// All collections.
#[derive(Debug, Serialize)]
pub(in crate::render) struct CollectionsView<'s> {
    /// Latest first.
    collections: Vec<Teaser<'s>>,
    /// Where the calendar of all events is, if there are any.
    calendar: Option<String>,
}

impl<'s> HomeView<'s> {
    /// The home page.
    ///
    /// # Errors
    ///
    /// If a message is missing.
    pub(in crate::render) fn new(reader: &Reader<'s>) -> Result<Self, Error> {
        let catalogue = reader.catalogue;
        let newest = catalogue.in_order(Order::Period, reader.lang);
        let recent = &newest[..newest.len().min(RECENT)];
        let others = catalogue.fields.iter().filter(|field| Some(**field) != catalogue.browse);
        let shelves = [
            (OwnPage::Questions, texts(PageKind::Question, reader)),
            (OwnPage::Challenges, texts(PageKind::Challenge, reader)),
            (OwnPage::Collections, collections(reader)?),
        ];
        let filled = shelves.into_iter().filter(|(_, texts)| !texts.is_empty());
        Ok(Self {
            tagline: &reader.site().tagline[reader.lang],
            count: newest.len(),
            ways: ways(reader)?,
            recent: cards(recent, reader)?,
            all: reader.link(OwnPage::Practices),
            timeline: list(reader, OwnPage::Timeline)?,
            browse: catalogue.browse.map(|field| browse(reader, field)),
            vocabularies: others.map(|field| vocabulary(reader, *field)).collect(),
            more: filled
                .map(|(page, texts)| shelf(reader, page, texts))
                .collect::<Result<_, Error>>()?,
        })
    }

    /// What the page says about itself.
    pub(in crate::render) fn about(reader: &Reader<'s>) -> About<'s> {
        let tagline = reader.site().tagline[reader.lang].clone();
        About::everywhere(reader.catalogue, String::new(), tagline)
    }
}

impl<'s> TextsView<'s> {
    /// The list of the pages of a kind.
    pub(in crate::render) fn new(kind: PageKind, reader: &Reader<'s>) -> Self {
        Self { texts: texts(kind, reader) }
    }
}

impl<'s> CollectionsView<'s> {
    /// The list.
    ///
    /// # Errors
    ///
    /// If a message is missing.
    pub(in crate::render) fn new(reader: &Reader<'s>) -> Result<Self, Error> {
        let site = reader.site();
        let calendar = || reader.link_to(&calendar::events_address(site, reader.lang));
        let calendar = calendar::has_events(site).then(calendar);
        Ok(Self { collections: collections(reader)?, calendar })
    }
}

/// What a list of the site's own says about itself, from the messages `<key>` and `<key>-description`.
///
/// # Errors
///
/// If one is missing.
pub(in crate::render) fn about_list<'s>(
    reader: &Reader<'s>,
    page: OwnPage,
) -> Result<About<'s>, Error> {
    let key = page.name();
    let description = reader.say(&format!("{key}-description"), &[])?;
    let mut about = About::everywhere(reader.catalogue, reader.say(key, &[])?, description);
    about.crumbs = vec![home(reader)?];
    Ok(about)
}

/// A vocabulary with its terms.
pub(in crate::render) fn browse<'s>(
    reader: &Reader<'s>,
    field: crate::model::FieldIndex,
) -> Browse<'s> {
    let index = vocabulary(reader, field);
    let label = &reader.site().vocabulary(field).label[reader.lang];
    Browse { inline: inline(label), index, terms: tree(reader, field) }
}

/// A label as it stands inside a sentence: without its capital, unless it is an abbreviation.
fn inline(label: &str) -> String {
    // The Dutch ij is one letter.
    if let Some(rest) = label.strip_prefix("IJ")
        && rest.starts_with(char::is_lowercase)
    {
        return format!("ij{rest}");
    }
    let mut chars = label.chars();
    match (chars.next(), chars.clone().next()) {
        (Some(first), Some(second)) if !second.is_uppercase() => {
            first.to_lowercase().chain(chars).collect()
        }
        _ => label.to_owned(),
    }
}

fn collections<'s>(reader: &Reader<'s>) -> Result<Vec<Teaser<'s>>, Error> {
    let site = reader.site();
    let listed = site.each_collection().filter(|(_, held)| held.status.is_listed());
    let mut order: Vec<CollectionIndex> = listed.map(|(at, _)| at).collect();
    order.sort_by_key(|place| std::cmp::Reverse(site.collection(*place).published));
    let teaser = |place: CollectionIndex| {
        let collection = site.collection(place);
        let event = collection.event.as_ref();
        Ok(Teaser {
            link: super::link(reader, TextPlace::Collection(place)),
            summary: &collection.text.for_reader(reader.lang).1.summary,
            kind: "collection",
            count: Some(collection.items.len()),
            when: event.map(|event| event::when_of(event, reader)).transpose()?,
            called_off: event.and_then(event::called_off),
            draft: !collection.status.is_public(),
        })
    };
    order.into_iter().map(teaser).collect()
}

fn shelf<'s>(
    reader: &Reader<'s>,
    page: OwnPage,
    mut texts: Vec<Teaser<'s>>,
) -> Result<Shelf<'s>, Error> {
    let all = texts.len();
    texts.truncate(TEXTS);
    let id = page.name();
    let others = (all > TEXTS).then(|| reader.count(&format!("home-all-{id}"), all));
    Ok(Shelf { id, index: own_page(reader, page)?, texts, others: others.transpose()? })
}

/// The pages of a kind, by title.
fn texts<'s>(wanted: PageKind, reader: &Reader<'s>) -> Vec<Teaser<'s>> {
    let listed = reader
        .site()
        .each_page()
        .filter(|(_, page)| page.kind == wanted && page.status.is_listed());
    let mut texts: Vec<Teaser<'s>> = listed
        .map(|(place, page)| Teaser {
            link: super::link(reader, TextPlace::Page(place)),
            summary: &page.text.for_reader(reader.lang).1.summary,
            kind: wanted.name(),
            count: None,
            when: None,
            called_off: None,
            draft: !page.status.is_public(),
        })
        .collect();
    let collation = Collation::new(reader.code());
    texts.sort_by(|a, b| collation.compare(&a.link.label, &b.link.label));
    texts
}

#[cfg(test)]
mod tests {
    use super::inline;

    #[test]
    fn labels_stand_inside_sentences() {
        assert_eq!(inline("Thème politique"), "thème politique");
        assert_eq!(inline("Étapes"), "étapes");
        assert_eq!(inline("EU-programma"), "EU-programma");
        assert_eq!(inline("IJsbaan"), "ijsbaan");
    }
}
