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
use super::titles::{TextPlace, Titled};
use crate::Error;
use crate::model::{Edtf, Period, Place};

use frame::{own_page, vocabulary};

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
pub(super) fn link<'s>(reader: &Reader<'s>, to: TextPlace) -> Link<'s> {
    let (written, text) = to.text(reader.site()).for_reader(reader.lang);
    Link { href: reader.link(to.place()), label: text.title.clone(), lang: reader.foreign(written) }
}

/// A link to any page, under its title.
///
/// # Errors
///
/// If a message is missing.
pub(super) fn link_to<'s>(reader: &Reader<'s>, place: Place) -> Result<Link<'s>, Error> {
    match place {
        Place::Practice(practice) => Ok(link(reader, TextPlace::Practice(practice))),
        Place::Collection(collection) => Ok(link(reader, TextPlace::Collection(collection))),
        Place::Kept(at) => Ok(link(reader, TextPlace::Kept(at))),
        Place::Page(page) => Ok(link(reader, TextPlace::Page(page))),
        Place::Vocabulary(field) => Ok(vocabulary(reader, field)),
        Place::Term(field, term) => {
            let label = Titled::Term(field, term).title(reader.site(), reader.lang).to_owned();
            Ok(Link { href: reader.link(place), label, lang: None })
        }
        Place::Own(page) => own_page(reader, page),
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
