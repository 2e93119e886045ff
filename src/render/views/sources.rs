//! Where facts come from.

use serde::Serialize;

use super::{When, on};
use crate::Error;
use crate::model::Source;
use crate::render::reader::Reader;

/// A source as it is listed.
#[derive(Debug, Serialize)]
pub(in crate::render) struct SourceView<'s> {
    /// Counts from 1: `source-1` is its anchor.
    number: usize,
    /// Its title.
    title: &'s str,
    /// The language of its title.
    lang: Option<&'s str>,
    /// Who published it.
    publisher: Option<&'s str>,
    /// When.
    date: Option<When>,
    /// Where to read it.
    url: Option<&'s str>,
    /// Where in it.
    locator: Option<&'s str>,
    /// "in Dutch", where that is not the reader's language.
    language: Option<String>,
}

/// Sources in the sheet's order.
///
/// # Errors
///
/// If a message is missing.
pub(in crate::render) fn sources<'s>(
    sources: &'s [Source],
    reader: &Reader<'s>,
) -> Result<Vec<SourceView<'s>>, Error> {
    let view = |(place, source): (usize, &'s Source)| {
        let foreign = source.lang.as_deref().filter(|lang| *lang != reader.code());
        let language = foreign.map(|lang| reader.in_language(lang)).transpose()?;
        Ok(SourceView {
            number: place + 1,
            title: &source.title,
            lang: foreign,
            publisher: source.publisher.as_deref(),
            date: source.date.map(|date| on(date, reader)).transpose()?,
            url: source.url.as_deref(),
            locator: source.locator.as_deref(),
            language,
        })
    };
    sources.iter().enumerate().map(view).collect()
}
