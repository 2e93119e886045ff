//! What stands beside `index.html` in a site that is carried: a text that every computer opens, in every language of the site.

use super::reader::Reader;
use crate::Error;
use crate::linked;
use crate::model::{Address, CollectionIndex};
use crate::output::File;

/// For what a site is carried on a disk.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Carried {
    /// To a hall without a network: it opens at a collection, by its place in the site's list.
    Bundle(CollectionIndex),
    /// Into an archive, with its sources.
    Archive,
}

impl Carried {
    /// The messages of its paragraphs, in order.
    const fn paragraphs(self) -> &'static [&'static str] {
        match self {
            Self::Bundle(_) => &["portable-open", "bundle-holds", "portable-state", "portable-use"],
            Self::Archive => &[
                "archive-holds",
                "portable-open",
                "archive-data",
                "archive-sources",
                "archive-sums",
                "portable-state",
                "archive-cite",
                "portable-use",
            ],
        }
    }
}

/// Where it stands.
pub(super) fn address() -> Address {
    Address::new("/README.txt")
}

/// The text, a part per language.
///
/// # Errors
///
/// If a message is missing.
pub(super) fn file(carried: Carried, reader: &Reader<'_>) -> Result<File, Error> {
    let languages = reader.site().languages.iter();
    let parts = languages.map(|lang| part(carried, &reader.speaking(lang)));
    let parts: Vec<String> = parts.collect::<Result<_, Error>>()?;
    Ok(File { address: address(), bytes: parts.join("\n\n\n").into_bytes() })
}

fn part(carried: Carried, reader: &Reader<'_>) -> Result<String, Error> {
    let site = reader.site();
    let site_title = site.title[reader.lang].as_str();
    let (title, place) = match carried {
        Carried::Bundle(at) => {
            let collection = site.collection(at);
            let (_, text) = collection.text.for_reader(reader.lang);
            (text.title.as_str(), site.absolute(&collection.permanent()))
        }
        Carried::Archive => (site_title, site.base_url.clone()),
    };
    let changed = reader.catalogue.changed;
    let date = changed.map(|day| reader.day(day)).transpose()?.unwrap_or_default();
    let publisher = site.publisher.full_name(reader.lang);
    let licence = linked::licence(&site.licence);
    let values = [
        ("title", title),
        ("site", site_title),
        ("publisher", &publisher),
        ("date", &date),
        ("url", &place),
        ("licence", &licence),
    ];
    let mut text = format!("{title}\n{}\n", "=".repeat(title.chars().count()));
    for key in carried.paragraphs() {
        text.push('\n');
        text.push_str(&reader.say(key, &values)?);
        text.push('\n');
    }
    Ok(text)
}
