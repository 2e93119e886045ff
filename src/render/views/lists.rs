//! Home, all practices, all collections.

use serde::Serialize;

use super::super::reader::Reader;
use super::Link;
use super::cards::{Card, TermLine, cards, tree};
use super::frame::{About, home, vocabulary};
use crate::Error;
use crate::model::{PageKind, Place, Status};

/// So many practices stand on the home page's time line.
const RECENT: usize = 8;

/// The home page.
#[derive(Debug, Serialize)]
pub(in super::super) struct HomeView<'s> {
    /// What the site is, in a sentence.
    tagline: &'s str,
    /// How many practices it has.
    count: usize,
    /// The latest by period, earliest first.
    recent: Vec<Card<'s>>,
    /// All practices.
    all: String,
    /// The first filter's name and terms.
    browse: Option<Browse<'s>>,
    /// The other ways in.
    vocabularies: Vec<Link<'s>>,
    /// Collections, then challenges and questions.
    more: Vec<Teaser<'s>>,
}

/// A vocabulary with its terms.
#[derive(Debug, Serialize)]
pub(in super::super) struct Browse<'s> {
    /// The field's index.
    pub(in super::super) index: Link<'s>,
    /// The field's name as it stands inside a sentence.
    pub(in super::super) inline: String,
    /// Its terms.
    pub(in super::super) terms: Vec<TermLine<'s>>,
}

/// A text announced on a card.
#[derive(Debug, Serialize)]
pub(in super::super) struct Teaser<'s> {
    /// Title and link.
    link: Link<'s>,
    /// Its summary.
    summary: &'s str,
    /// `collection`, `challenge` or `question`.
    kind: &'static str,
    /// How many practices a collection holds.
    count: Option<usize>,
}

/// All practices.
#[derive(Debug, Serialize)]
pub(in super::super) struct PracticesView<'s> {
    /// By title.
    cards: Vec<Card<'s>>,
    /// Ways to narrow the list.
    vocabularies: Vec<Link<'s>>,
}

/// All collections.
#[derive(Debug, Serialize)]
pub(in super::super) struct CollectionsView<'s> {
    /// Latest first.
    collections: Vec<Teaser<'s>>,
}

impl<'s> HomeView<'s> {
    /// The home page.
    ///
    /// # Errors
    ///
    /// If a message is missing.
    pub(in super::super) fn new(reader: &Reader<'s>) -> Result<Self, Error> {
        let catalogue = reader.catalogue;
        let by_period = catalogue.by_period();
        let recent = &by_period[by_period.len().saturating_sub(RECENT)..];
        let others = catalogue.fields.iter().filter(|field| Some(**field) != catalogue.browse);
        let pages = 0..reader.site().pages.len();
        Ok(Self {
            tagline: &reader.site().tagline[reader.lang],
            count: by_period.len(),
            recent: cards(recent, reader)?,
            all: reader.link(Place::Practices),
            browse: catalogue.browse.map(|field| browse(reader, field)),
            vocabularies: others.map(|field| vocabulary(reader, *field)).collect(),
            more: collections(reader)
                .into_iter()
                .chain(pages.filter_map(|page| teaser(reader, page)))
                .collect(),
        })
    }

    /// What the page says about itself.
    pub(in super::super) fn about(reader: &Reader<'s>) -> About<'s> {
        let tagline = reader.site().tagline[reader.lang].clone();
        About::everywhere(reader.catalogue, String::new(), tagline)
    }
}

impl<'s> PracticesView<'s> {
    /// The list.
    ///
    /// # Errors
    ///
    /// If a message is missing.
    pub(in super::super) fn new(reader: &Reader<'s>) -> Result<Self, Error> {
        let fields = reader.catalogue.fields.iter();
        Ok(Self {
            cards: cards(reader.catalogue.by_title(reader.lang), reader)?,
            vocabularies: fields.map(|field| vocabulary(reader, *field)).collect(),
        })
    }
}

impl<'s> CollectionsView<'s> {
    /// The list.
    pub(in super::super) fn new(reader: &Reader<'s>) -> Self {
        Self { collections: collections(reader) }
    }
}

/// What a list of the site's own says about itself, from the messages `<key>` and `<key>-description`.
///
/// # Errors
///
/// If one is missing.
pub(in super::super) fn about_list<'s>(reader: &Reader<'s>, key: &str) -> Result<About<'s>, Error> {
    let description = reader.say(&format!("{key}-description"), &[])?;
    let mut about = About::everywhere(reader.catalogue, reader.say(key, &[])?, description);
    about.crumbs = vec![home(reader)?];
    Ok(about)
}

/// A vocabulary with its terms.
pub(in super::super) fn browse<'s>(
    reader: &Reader<'s>,
    field: crate::model::FieldIndex,
) -> Browse<'s> {
    let index = vocabulary(reader, field);
    let label = &reader.site().vocabulary(field).label[reader.lang];
    Browse { inline: inline(label), index, terms: tree(reader, field) }
}

/// A label as it stands inside a sentence: without its capital, unless it is an abbreviation.
fn inline(label: &str) -> String {
    let mut chars = label.chars();
    match (chars.next(), chars.clone().next()) {
        (Some(first), Some(second)) if !second.is_uppercase() => {
            first.to_lowercase().chain(chars).collect()
        }
        _ => label.to_owned(),
    }
}

fn collections<'s>(reader: &Reader<'s>) -> Vec<Teaser<'s>> {
    let site = reader.site();
    let listed = |place: &usize| site.collections[*place].status != Status::Archived;
    let mut order: Vec<usize> = (0..site.collections.len()).filter(listed).collect();
    order.sort_by_key(|place| std::cmp::Reverse(site.collections[*place].published));
    let teaser = |place: usize| Teaser {
        link: super::link(reader, Place::Collection(place)),
        summary: &site.collections[place].text.for_reader(reader.lang).1.summary,
        kind: "collection",
        count: Some(site.collections[place].items.len()),
    };
    order.into_iter().map(teaser).collect()
}

/// A challenge or question; plain pages are linked from the foot.
fn teaser<'s>(reader: &Reader<'s>, place: usize) -> Option<Teaser<'s>> {
    let page = &reader.site().pages[place];
    let kind = match page.kind {
        PageKind::Page => return None,
        PageKind::Challenge => "challenge",
        PageKind::Question => "question",
    };
    let summary = &page.text.for_reader(reader.lang).1.summary;
    Some(Teaser { link: super::link(reader, Place::Page(place)), summary, kind, count: None })
}

#[cfg(test)]
mod tests {
    use super::inline;

    #[test]
    fn labels_stand_inside_sentences() {
        assert_eq!(inline("Thème politique"), "thème politique");
        assert_eq!(inline("Étapes"), "étapes");
        assert_eq!(inline("EU-programma"), "EU-programma");
    }
}
