//! What templates see: typed, borrowed, ready to print. A view holds no choice that a template would have to make.

pub(super) mod booklet;
mod calendars;
pub(super) mod cards;
pub(super) mod cite;
pub(super) mod collection;
pub(super) mod data;
pub(super) mod doors;
pub(super) mod doubts;
pub(super) mod embed;
pub(super) mod event;
pub(super) mod explained;
pub(super) mod facts;
pub(super) mod former;
pub(super) mod frame;
pub(super) mod glossary;
pub(super) mod head;
pub(super) mod index;
pub(super) mod kept;
pub(super) mod lists;
pub(super) mod notices;
pub(super) mod page;
pub(super) mod parts;
pub(super) mod picture;
pub(super) mod practice;
pub(super) mod practices;
pub(super) mod search;
pub(super) mod slides;
pub(super) mod sources;
pub(super) mod statement;
pub(super) mod status;
pub(super) mod term;
pub(super) mod timeline;
pub(super) mod unstated;

use serde::Serialize;

use super::reader::Reader;
use crate::Error;
use crate::model::{Edtf, Period, Place, Site, Text, Translated};

/// A link.
#[derive(Debug, Serialize)]
pub(super) struct Link<'s> {
    /// Relative to the page.
    pub(super) href: String,
    /// Its words.
    pub(super) label: String,
    /// The language of its words, where it is not the page's.
    pub(super) lang: Option<&'s str>,
}

/// A link to a text: its title, in the language it is written in.
pub(super) fn link<'s>(reader: &Reader<'s>, place: Place) -> Link<'s> {
    let (written, text) = text(reader.site(), place).for_reader(reader.lang);
    Link { href: reader.link(place), label: text.title.clone(), lang: reader.foreign(written) }
}

/// The text that stands at a place.
///
/// # Panics
///
/// If the place is no practice, collection, kept sheet or page.
pub(super) fn text(site: &Site, place: Place) -> &Translated<Text> {
    match place {
        Place::Practice(practice) => &site.practices[practice].text,
        Place::Collection(collection) => &site.collections[collection].text,
        Place::Kept(at) => &site.kept(at).text,
        Place::Page(page) => &site.pages[page].text,
        Place::Home
        | Place::Search
        | Place::Practices
        | Place::PracticesBy(_)
        | Place::Timeline
        | Place::Challenges
        | Place::Questions
        | Place::Collections
        | Place::Glossary
        | Place::Status
        | Place::Data
        | Place::Vocabulary(_)
        | Place::Term(_, _)
        | Place::Statement(_)
        | Place::Index => unreachable!("{place:?} is no text"),
    }
}

/// A point or span of time.
#[derive(Debug, Serialize)]
pub(super) struct When {
    /// In words, as precise as it is known.
    pub(super) text: String,
    /// For machines: a year, a month or a day; a span has none.
    pub(super) datetime: Option<String>,
}

/// A period in words.
///
/// # Errors
///
/// If a message is missing.
pub(super) fn when(period: Period, reader: &Reader<'_>) -> Result<When, Error> {
    let datetime = match period {
        Period::On(date) => Some(date.to_string()),
        Period::Between(_, _) => None,
    };
    Ok(When { text: reader.period(period)?, datetime })
}

/// A date in words.
///
/// # Errors
///
/// If a message is missing.
pub(super) fn on(date: Edtf, reader: &Reader<'_>) -> Result<When, Error> {
    when(Period::On(date), reader)
}
