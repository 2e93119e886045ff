//! The whole base as files: what they hold, how large they are.

use serde::Serialize;

use super::Link;
use super::calendars::calendars;
use super::frame::{own_page, vocabulary};
use crate::Error;
use crate::export::Form;
use crate::model::OwnPage;
use crate::render::feed::Feed;
use crate::render::reader::Reader;
use crate::render::words::counted;

/// The page about the data.
#[derive(Debug, Serialize)]
pub(in crate::render) struct DataView<'s> {
    /// The files, in the order of their use.
    files: Vec<FileView>,
    /// The schema of the JSON file.
    schema: String,
    /// Feeds, one per language.
    feeds: Vec<Link<'s>>,
    /// Vocabularies: their terms have feeds.
    vocabularies: Vec<Link<'s>>,
    /// Events and reviews, for calendars.
    calendars: Vec<Link<'s>>,
    /// The list of collections: each has a file of its own. Absent if there are none.
    collections: Option<Link<'s>>,
    /// What editors have still to do.
    status: Link<'s>,
}

/// A file to take away.
#[derive(Debug, Serialize)]
struct FileView {
    /// Relative to the page.
    href: String,
    /// `base.json`
    file: String,
    /// What it is called.
    name: String,
    /// What it holds.
    holds: String,
    /// The name of its format.
    format: &'static str,
    /// How large it is, in words.
    size: String,
}

impl<'s> DataView<'s> {
    /// The page.
    ///
    /// # Errors
    ///
    /// If a message is missing.
    pub(in crate::render) fn new(reader: &Reader<'s>) -> Result<Self, Error> {
        let site = reader.site();
        let file = |listing: &crate::export::Listing| {
            let address = listing.form.address(site);
            let shown = reader.named(counted(
                reader.words(),
                "data-size",
                listing.length.div_ceil(1000),
                &[],
            ))?;
            Ok(FileView {
                href: reader.link_to(&address),
                file: address.as_str().rsplit('/').next().unwrap_or_default().to_owned(),
                name: name(listing.form, reader)?,
                holds: reader.say(&format!("{}.holds", listing.form.message()), &[])?,
                format: format(listing.form),
                size: shown,
            })
        };
        let feed = |lang| {
            // By its title: a bare “Nederlands” would be taken for the switch of languages.
            let title = Feed::Site.title(&reader.speaking(lang))?;
            let href = reader.link_to(&Feed::Site.address(site, lang));
            Ok(Link { href, label: title, lang: reader.foreign(lang) })
        };
        let fields = reader.catalogue.fields.iter();
        Ok(Self {
            files: reader.catalogue.data.iter().map(file).collect::<Result<_, Error>>()?,
            schema: reader.link_to(&Form::Schema.address(site)),
            feeds: site.languages.iter().map(feed).collect::<Result<_, Error>>()?,
            vocabularies: fields.map(|field| vocabulary(reader, *field)).collect(),
            calendars: calendars(reader)?,
            collections: (!site.collections.is_empty())
                .then(|| own_page(reader, OwnPage::Collections))
                .transpose()?,
            status: own_page(reader, OwnPage::Status)?,
        })
    }
}

/// What a file is called.
///
/// # Errors
///
/// If a message is missing.
pub(in crate::render) fn name(form: Form, reader: &Reader<'_>) -> Result<String, Error> {
    match form {
        Form::Csv(lang) => {
            let code = reader.site().languages.code(lang);
            let language = reader.in_language(code)?;
            reader.say(form.message(), &[("language", &language)])
        }
        Form::Json | Form::Schema | Form::JsonLd | Form::Catalogue => {
            reader.say(form.message(), &[])
        }
    }
}

const fn format(form: Form) -> &'static str {
    match form {
        Form::Json => "JSON",
        Form::Schema => "JSON Schema",
        Form::Csv(_) => "CSV",
        Form::JsonLd => "JSON-LD",
        Form::Catalogue => "DCAT, JSON-LD",
    }
}
