//! [`Site`] → data for other programs: the whole base as JSON, CSV and JSON-LD, and the catalogue that describes them.
//!
//! Drafts are never part of it, not even of a preview; what is archived is, and says so.

mod base;
pub mod calendar;
pub mod collection;
mod csv;
mod dcat;
mod event;
mod graph;
mod html;
pub mod status;
mod whole;

use crate::Error;
use crate::linked;
use crate::messages::Value;
use crate::model::{
    Address, Collection, CollectionIndex, Date, Lang, Page, PageIndex, Practice, PracticeIndex,
    Site,
};
use crate::output::File;

/// The version of the exports: it grows when a field changes its meaning or goes.
pub const VERSION: u32 = 1;

/// What `base.json` looks like, for programs that check it.
const SCHEMA: &str = include_str!("base.schema.json");

/// A file of data.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Export {
    /// What it is.
    pub form: Form,
    /// Where it stands and what is in it.
    pub file: File,
}

/// What a file of data is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Form {
    /// Everything, for programs.
    Json,
    /// What that looks like.
    Schema,
    /// The practices, a row each, with the words of a language.
    Csv(Lang),
    /// Everything in the words of schema.org, SKOS and Dublin Core.
    JsonLd,
    /// The catalogue of the others.
    Catalogue,
}

/// What a list says of a file of data.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Listing {
    /// What it is.
    pub form: Form,
    /// How many bytes it has.
    pub length: usize,
}

impl Export {
    /// What lists say of it.
    pub fn listing(&self) -> Listing {
        Listing { form: self.form, length: self.file.bytes.len() }
    }
}

impl Form {
    /// Its media type, without parameters.
    pub const fn media(self) -> &'static str {
        match self {
            // A schema has no registered type of its own.
            Self::Json | Self::Schema => "application/json",
            Self::Csv(_) => "text/csv",
            Self::JsonLd | Self::Catalogue => "application/ld+json",
        }
    }

    /// The message that names it; its attribute `holds` says what is in it.
    pub const fn message(self) -> &'static str {
        match self {
            Self::Json => "data-json",
            Self::Schema => "data-schema",
            Self::Csv(_) => "data-csv",
            Self::JsonLd => "data-jsonld",
            Self::Catalogue => "data-catalogue",
        }
    }

    /// Where it stands.
    pub fn address(self, site: &Site) -> Address {
        match self {
            Self::Json => Address::new("/data/base.json"),
            Self::Schema => Address::new("/data/base.schema.json"),
            Self::Csv(lang) => {
                Address::new(format!("/data/practices.{}.csv", site.languages.code(lang)))
            }
            Self::JsonLd => linked::base(),
            Self::Catalogue => linked::catalogue_file(),
        }
    }
}

/// Every file of data, the catalogue last.
///
/// # Errors
///
/// If a message is missing that stands inside a text, as "back to the text".
pub fn files(site: &Site) -> Result<Vec<Export>, Error> {
    let export = |form: Form, bytes: Vec<u8>| Export {
        form,
        file: File { address: form.address(site), bytes },
    };
    let mut exports = vec![
        export(Form::Json, base::json(site)?),
        export(Form::Schema, SCHEMA.as_bytes().to_vec()),
    ];
    for lang in site.languages.iter() {
        exports.push(export(Form::Csv(lang), csv::practices_in(site, lang)));
    }
    exports.push(export(Form::JsonLd, graph::json_ld(site)?));
    let catalogue = dcat::catalogue(site, &exports)?;
    exports.push(export(Form::Catalogue, catalogue));
    Ok(exports)
}

/// What pages lead to beside the data that the site lists: collections by themselves, calendars, and what is still to be done.
///
/// # Errors
///
/// If a message is missing.
pub fn unlisted(site: &Site) -> Result<Vec<File>, Error> {
    let mut files = status_files(site)?;
    files.extend(calendar::event_files(site)?);
    files.extend(collection::files(site)?);
    Ok(files)
}

/// What is still to be done, for those who edit the site: a table, and a calendar per language.
fn status_files(site: &Site) -> Result<Vec<File>, Error> {
    let mut sheets = crate::status::sheets(site);
    sheets.retain(|sheet| sheet.status.is_public());
    let table = File { address: status::address(), bytes: status::csv(site, &sheets, None) };
    let calendars = site.languages.iter().map(|lang| {
        let bytes = calendar::reviews(site, &sheets, lang)?;
        Ok(File { address: calendar::address(site, lang), bytes })
    });
    let whole = site.languages.iter().filter(|_| calendar::has_events(site)).map(|lang| {
        let bytes = calendar::whole(site, &sheets, lang)?;
        Ok(File { address: calendar::whole_address(site, lang), bytes })
    });
    std::iter::once(Ok(table)).chain(calendars).chain(whole).collect()
}

/// The practices that anybody may have, with their places.
fn practices(site: &Site) -> impl Iterator<Item = (PracticeIndex, &Practice)> {
    site.each_practice().filter(|(_, practice)| practice.status.is_public())
}

fn collections(site: &Site) -> impl Iterator<Item = (CollectionIndex, &Collection)> {
    site.each_collection().filter(|(_, collection)| collection.status.is_public())
}

fn pages(site: &Site) -> impl Iterator<Item = (PageIndex, &Page)> {
    site.each_page().filter(|(_, page)| page.status.is_public())
}

/// The first day something was put online and the day of the latest change; nothing for an empty site.
pub fn span(site: &Site) -> Option<(Date, Date)> {
    let texts = practices(site)
        .map(|(_, practice)| (practice.published, practice.text.changed(practice.published)))
        .chain(
            collections(site).map(|(_, held)| (held.published, held.text.changed(held.published))),
        )
        .chain(pages(site).map(|(_, page)| (page.published, page.text.changed(page.published))));
    texts.reduce(|(first, last), (published, changed)| {
        (first.min(published), last.max(changed).max(published))
    })
}

/// The day of the latest change; nothing for an empty site.
pub fn changed(site: &Site) -> Option<Date> {
    span(site).map(|(_, last)| last)
}

/// A message of the interface.
///
/// # Errors
///
/// If it is missing.
fn message(site: &Site, key: &str, lang: Lang) -> Result<String, Error> {
    message_with(site, key, lang, &[])
}

/// A message that speaks of something.
///
/// # Errors
///
/// If it is missing.
fn message_with(
    site: &Site,
    key: &str,
    lang: Lang,
    values: &[(&str, &str)],
) -> Result<String, Error> {
    let named = |reason| Error::Theme { page: "/data/".to_owned(), reason };
    let values: Vec<_> = values.iter().map(|(name, text)| (*name, Value::Text(text))).collect();
    site.messages[lang].format(key, &values).map_err(named)
}

/// A pretty JSON text with a line feed at its end.
fn text(value: &impl serde::Serialize) -> Vec<u8> {
    let mut bytes = serde_json::to_vec_pretty(value).expect("texts, numbers and lists are JSON");
    bytes.push(b'\n');
    bytes
}
