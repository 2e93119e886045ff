//! Pages in every language at once: the front door, permanent addresses, "not found".

use serde::Serialize;

use super::When;
use super::cards::kind;
use super::event;
use super::head::CardImage;
use crate::Error;
use crate::model::{
    CollectionIndex, Lang, OwnPage, Place, PracticeIndex, Status, Text, Translated,
};
use crate::render::alternates::{Alternate, alternates};
use crate::render::card;
use crate::render::reader::Reader;

/// A page without a language of its own.
#[derive(Debug, Serialize)]
pub(in crate::render) struct DoorsView<'s> {
    /// One per language, in the order of the site.
    pub(in crate::render) doors: Vec<Door<'s>>,
    /// The title of the document: every language's.
    title: String,
    /// Every language's sentence.
    description: String,
    /// The root of the site.
    root: String,
    /// Who answers for the site.
    publisher: &'s str,
    /// The absolute address of the page.
    canonical: String,
    /// What it leads to, in every language; empty where there is one, and then search engines leave the page out.
    alternates: Vec<Alternate<'s>>,
    /// The picture that stands for it where a link to it is shared.
    card: Option<CardImage>,
}

/// One language's half.
#[derive(Debug, Serialize)]
pub(in crate::render) struct Door<'s> {
    /// Its code.
    lang: &'s str,
    /// Its own name.
    name: String,
    /// What stands above the line.
    title: &'s str,
    /// The language of title and sentence, where it is not the door's.
    written: Option<&'s str>,
    /// That the text is not in this language, in words.
    missing: bool,
    /// What stands below it.
    sentence: &'s str,
    /// What it leads to: a kind of practice, or a collection.
    kind: Option<String>,
    /// When the event of a collection takes place.
    when: Option<When>,
    /// `cancelled` or `postponed`, of an event that does not take place as announced.
    called_off: Option<&'static str>,
    /// Whether the text is no longer kept up to date.
    archived: bool,
    /// Where the door leads.
    href: String,
    /// Where to search in this language.
    search: String,
    /// The site's name in this language.
    site: &'s str,
}

impl<'s> DoorsView<'s> {
    /// Doors to the home pages: the front door, and where nothing was found.
    ///
    /// # Errors
    ///
    /// If a message is missing.
    pub(in crate::render) fn home(reader: &Reader<'s>) -> Result<Self, Error> {
        let site = reader.site();
        let all: Vec<Lang> = site.languages.iter().collect();
        Self::new(reader, OwnPage::Home.into(), &all, |reader| {
            let (title, sentence) = (&site.title[reader.lang], &site.tagline[reader.lang]);
            door(reader, reader.lang, title, sentence, OwnPage::Home.into())
        })
    }

    /// Doors to a practice in every language.
    ///
    /// # Errors
    ///
    /// If a message is missing.
    pub(in crate::render) fn practice(
        place: PracticeIndex,
        reader: &Reader<'s>,
    ) -> Result<Self, Error> {
        let practice = reader.site().practice(place);
        let text = &practice.text;
        let written: Vec<Lang> = text.languages().collect();
        Self::new(reader, Place::Practice(place), &written, |reader| {
            let mut door = to_text(reader, text, Place::Practice(place))?;
            door.kind = kind(place, reader).map(str::to_owned);
            door.archived = practice.status == Status::Archived;
            Ok(door)
        })
    }

    /// Doors to a collection in every language.
    ///
    /// # Errors
    ///
    /// If a message is missing.
    pub(in crate::render) fn collection(
        place: CollectionIndex,
        reader: &Reader<'s>,
    ) -> Result<Self, Error> {
        let collection = reader.site().collection(place);
        let text = &collection.text;
        let written: Vec<Lang> = text.languages().collect();
        let place = Place::Collection(place);
        Self::new(reader, place, &written, |reader| {
            let mut door = to_text(reader, text, place)?;
            door.kind = Some(reader.say("type-collection", &[])?);
            if let Some(event) = &collection.event {
                door.when = Some(event::when_of(event, reader)?);
                door.called_off = event::called_off(event);
            }
            door.archived = collection.status == Status::Archived;
            Ok(door)
        })
    }

    fn new(
        reader: &Reader<'s>,
        place: Place,
        written: &[Lang],
        door: impl Fn(&Reader<'s>) -> Result<Door<'s>, Error>,
    ) -> Result<Self, Error> {
        let site = reader.site();
        let doors: Vec<Door<'s>> = site
            .languages
            .iter()
            .map(|lang| door(&reader.speaking(lang)))
            .collect::<Result<_, Error>>()?;
        let all = |text: fn(&Door<'s>) -> &'s str, between: &str| {
            let mut texts: Vec<&str> = doors.iter().map(text).collect();
            texts.dedup();
            texts.join(between)
        };
        Ok(Self {
            title: all(|door| door.title, " · "),
            description: all(|door| door.sentence, " "),
            root: reader.link_to(&crate::model::Address::root()),
            publisher: &site.publisher.name,
            canonical: reader.absolute(&reader.at),
            alternates: alternates(reader.catalogue, place, 1, written),
            card: card::image(reader, place)?,
            doors,
        })
    }
}

fn to_text<'s>(
    reader: &Reader<'s>,
    text: &'s Translated<Text>,
    place: Place,
) -> Result<Door<'s>, Error> {
    let (written, shown) = text.for_reader(reader.lang);
    door(reader, written, &shown.title, &shown.summary, place)
}

fn door<'s>(
    reader: &Reader<'s>,
    written: Lang,
    title: &'s str,
    sentence: &'s str,
    place: Place,
) -> Result<Door<'s>, Error> {
    Ok(Door {
        lang: reader.code(),
        name: reader.say("language-name", &[])?,
        title,
        written: reader.foreign(written),
        missing: written != reader.lang,
        sentence,
        kind: None,
        when: None,
        called_off: None,
        archived: false,
        href: reader.link(place),
        search: reader.link(OwnPage::Search),
        site: &reader.site().title[reader.lang],
    })
}
