//! A collection as slides: a cover, then one screen a sheet.

use serde::Serialize;

use super::cards::{Card, shown_card};
use super::collection::circumstances;
use super::event::EventView;
use super::kept::told;
use super::notices::{Notice, notices};
use super::{Link, link, practice};
use crate::Error;
use crate::model::{Address, Collection, CollectionIndex, Member, Place, Shown};
use crate::render::qr::{self, Qr};
use crate::render::reader::{Reader, shown};
use crate::render::titles::TextPlace;

/// Slides, in one language.
#[derive(Debug, Serialize)]
pub(in crate::render) struct SlidesView<'s> {
    /// The title of the collection.
    title: &'s str,
    /// Its summary.
    summary: &'s str,
    /// The language of both, where it is not the page's.
    written: Option<&'s str>,
    /// The event it was made for.
    event: Option<EventView<'s>>,
    /// Its short address.
    code: Code,
    /// A slide per sheet, in the editor's order.
    slides: Vec<Slide<'s>>,
    /// The page of the collection.
    back: Link<'s>,
    /// The page of the collection, for search engines.
    canonical: String,
    /// The site's name.
    site: &'s str,
    /// What to know before reading.
    notices: Vec<Notice<'s>>,
}

/// A slide about a sheet.
#[derive(Debug, Serialize)]
struct Slide<'s> {
    /// The sheet.
    card: Card<'s>,
    /// The section it stands in.
    section: Option<&'s str>,
    /// The language of the section's heading, where that is not the page's.
    section_lang: Option<&'s str>,
    /// Why it is here.
    note: Option<&'s str>,
    /// The language of the note, where that is not the page's.
    note_lang: Option<&'s str>,
    /// What to know before reading it.
    notices: Vec<Notice<'s>>,
    /// Its short address; of one that was kept, the only one of its words.
    code: Code,
}

/// A short address to scan, or to type.
#[derive(Debug, Serialize)]
struct Code {
    /// As a picture.
    qr: Qr,
    /// In full.
    url: String,
    /// As people write it.
    shown: String,
}

impl<'s> SlidesView<'s> {
    /// The slides of a collection.
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
        let (written, text) = collection.text.for_reader(reader.lang);
        let members = collection.members();
        let shown = members.into_iter().filter_map(|one| Some((one, site.shown(place, one)?)));
        let slides = shown.map(|(member, shown)| slide(member, shown, collection, reader));
        Ok(Self {
            title: &text.title,
            summary: &text.summary,
            written: reader.foreign(written),
            event: EventView::of(collection, reader)?,
            code: code(&collection.permanent(), reader),
            slides: slides.collect::<Result<_, Error>>()?,
            back: link(reader, TextPlace::Collection(place)),
            canonical: reader.absolute(site.address(Place::Collection(place), reader.lang)),
            site: &site.title[reader.lang],
            notices: notices(reader, &circumstances(place, collection, reader))?,
        })
    }
}

fn slide<'s>(
    member: Member<'s>,
    shown: Shown,
    collection: &'s Collection,
    reader: &Reader<'s>,
) -> Result<Slide<'s>, Error> {
    let site = reader.site();
    let section = member.section().map(|at| &collection.sections[at]);
    let heading = section.and_then(|section| collection.words(&section.titles, reader.lang));
    let note = collection.words(member.notes(), reader.lang);
    let address = match shown {
        Shown::Today(practice) => site.practice(practice).permanent(),
        // What is permanent besides leads to the words of today.
        Shown::Kept(at) => site.address(Place::Kept(at), reader.lang).clone(),
    };
    let notices = match shown {
        Shown::Today(practice) => {
            let about = practice::circumstances(practice, site.practice(practice), reader);
            notices(reader, &about)?
        }
        Shown::Kept(at) => told(at, reader)?,
    };
    Ok(Slide {
        notices,
        card: shown_card(shown, reader)?,
        section: heading.map(|(_, title)| title),
        section_lang: heading.and_then(|(lang, _)| reader.foreign(lang)),
        note: note.map(|(_, text)| text),
        note_lang: note.and_then(|(lang, _)| reader.foreign(lang)),
        code: code(&address, reader),
    })
}

fn code(address: &Address, reader: &Reader<'_>) -> Code {
    let url = reader.absolute(address);
    Code { qr: qr::code(&url), shown: shown(&url).to_owned(), url }
}
