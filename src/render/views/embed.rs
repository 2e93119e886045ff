//! A collection in a frame on another site: its sheets in order, each a link to its page.

use serde::Serialize;

use super::collection::{Group, circumstances, groups};
use super::event::EventView;
use super::notices::{Notice, notices};
use super::{Link, link};
use crate::Error;
use crate::model::{CollectionIndex, Place};
use crate::render::embed;
use crate::render::licence::{Licence, licence};
use crate::render::reader::Reader;
use crate::render::titles::TextPlace;

/// A collection in a frame, in one language.
#[derive(Debug, Serialize)]
pub(in crate::render) struct EmbedView<'s> {
    /// What the page may load and do.
    policy: &'static str,
    /// The page of the collection.
    link: Link<'s>,
    /// Its summary, in the language of the link's words.
    summary: &'s str,
    /// What to know before reading.
    notices: Vec<Notice<'s>>,
    /// The event it was made for.
    event: Option<EventView<'s>>,
    /// The practices in the editor's order, by section.
    groups: Vec<Group<'s>>,
    /// The page of the collection, for search engines.
    canonical: String,
    /// The site's name.
    site: &'s str,
    /// Who answers for the site.
    publisher: &'s str,
    /// The licence of the texts.
    licence: Licence,
}

impl<'s> EmbedView<'s> {
    /// That of a collection.
    ///
    /// # Errors
    ///
    /// If a message is missing.
    pub(in crate::render) fn new(
        place: CollectionIndex,
        reader: &Reader<'s>,
    ) -> Result<Self, Error> {
        let site = reader.site();
        let collection = site.collection(place);
        let (_, text) = collection.text.for_reader(reader.lang);
        Ok(Self {
            policy: embed::POLICY,
            link: link(reader, TextPlace::Collection(place)),
            summary: &text.summary,
            notices: notices(reader, &circumstances(place, collection, reader))?,
            event: EventView::of(collection, reader)?,
            groups: groups(place, collection, reader)?,
            canonical: reader.absolute(site.address(Place::Collection(place), reader.lang)),
            site: &site.title[reader.lang],
            publisher: &site.publisher.name,
            licence: licence(&site.licence, reader.code()),
        })
    }
}
