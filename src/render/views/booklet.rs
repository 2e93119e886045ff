//! A collection as a booklet: cover, contents, and its sheets one after another.

use serde::Serialize;

use super::cards::kind;
use super::cite::Cite;
use super::doubts::{Conflict, conflicts};
use super::event::EventView;
use super::facts::{Fact, Verdict, facts, verdicts};
use super::kept::told;
use super::notices::{Notice, notices};
use super::picture::Fetch;
use super::practice::{Prose, circumstances, prose};
use super::sources::{SourceView, sources};
use super::unstated::unstated;
use super::{Link, When, link, when};
use crate::Error;
use crate::model::{
    Collection, CollectionIndex, Doubt, KeptIndex, Lang, Member, Place, PracticeIndex, Shown,
};
use crate::render::citation::Cited;
use crate::render::paper;
use crate::render::qr::{self, Qr};
use crate::render::reader::{Reader, shown};
use crate::render::titles::TextPlace;

/// A booklet, in one language or in several.
#[derive(Debug, Serialize)]
pub(in crate::render) struct BookletView<'s> {
    /// The title of the document: every part's.
    title: String,
    /// A part per language.
    parts: Vec<Part<'s>>,
    /// The short address of the collection as a picture.
    qr: Qr,
    /// The same as people write it.
    shown: String,
    /// The same in full.
    url: String,
    /// The page of the collection, for search engines.
    canonical: String,
    /// Who answers for the site.
    publisher: &'s str,
}

/// A booklet in one language.
#[derive(Debug, Serialize)]
struct Part<'s> {
    /// Its code.
    lang: &'s str,
    /// Title, summary and cover text.
    text: Prose<'s>,
    /// The site's name.
    site: &'s str,
    /// Counts from 1.
    edition: u32,
    /// What to know before reading.
    notices: Vec<Notice<'s>>,
    /// The event it was made for.
    event: Option<EventView<'s>>,
    /// The page of the collection.
    back: Link<'s>,
    /// How to cite and share it.
    cite: Cite<'s>,
    /// The sheets, by section.
    chapters: Vec<Chapter<'s>>,
}

/// The sheets of a section, or those before the first.
#[derive(Debug, Serialize)]
struct Chapter<'s> {
    /// The heading of the section.
    title: Option<&'s str>,
    /// The language of the heading, where that is not the part's.
    lang: Option<&'s str>,
    /// In the editor's order; none if all were withdrawn.
    sheets: Vec<Entry<'s>>,
}

/// A sheet in its place.
#[derive(Debug, Serialize)]
struct Entry<'s> {
    /// Its number in the collection, from 1.
    number: usize,
    /// Its anchor: `nl-brusafe`.
    anchor: String,
    /// Its title.
    title: &'s str,
    /// The language of the title, where that is not the part's.
    lang: Option<&'s str>,
    /// What `booklet-sheet.html` makes of it, as HTML: anchors of its own, headings one level lower.
    html: String,
}

/// A sheet of a booklet.
#[derive(Debug, Serialize)]
pub(in crate::render) struct SheetView<'s> {
    /// Its number in the collection, from 1.
    number: usize,
    /// What kind of practice it is.
    kind: Option<&'s str>,
    /// When it took place.
    when: When,
    /// The state of affairs it describes.
    as_of: Option<String>,
    /// Why it is here.
    note: Option<&'s str>,
    /// The language of the note, where that is not the part's.
    note_lang: Option<&'s str>,
    /// The text.
    text: Prose<'s>,
    /// What to know before reading.
    notices: Vec<Notice<'s>>,
    /// What, who, where.
    facts: Vec<Fact>,
    /// How well it is known to work.
    verdicts: Vec<Verdict<'s>>,
    /// What the source leaves out, as keys of messages.
    unstated: Vec<String>,
    /// Where its facts come from.
    sources: Vec<SourceView<'s>>,
    /// Whether a fact is marked as inferred.
    inferred: bool,
    /// Where sources differ.
    conflicts: Vec<Conflict<'s>>,
    /// Its permanent address, as words and as a picture, its licence, its version.
    cite: Cite<'s>,
}

impl<'s> BookletView<'s> {
    /// The booklet of a collection in some languages.
    ///
    /// # Errors
    ///
    /// What the theme or the messages lack for it.
    pub(in crate::render) fn new(
        place: CollectionIndex,
        languages: &[Lang],
        reader: &Reader<'s>,
    ) -> Result<Self, Error> {
        let site = reader.site();
        let url = site.absolute(&site.collection(place).permanent());
        let parts = languages.iter().map(|lang| part(place, &reader.speaking(*lang)));
        let parts: Vec<Part<'s>> = parts.collect::<Result<_, Error>>()?;
        let mut titles: Vec<&str> = parts.iter().map(|part| part.text.title).collect();
        titles.dedup();
        Ok(Self {
            title: titles.join(" · "),
            qr: qr::code(&url),
            shown: shown(&url).to_owned(),
            url,
            canonical: reader.absolute(site.address(Place::Collection(place), reader.lang)),
            publisher: &site.publisher.name,
            parts,
        })
    }
}

fn part<'s>(place: CollectionIndex, reader: &Reader<'s>) -> Result<Part<'s>, Error> {
    let site = reader.site();
    let collection = site.collection(place);
    let mut text = prose(reader, &collection.text, Fetch::AtOnce)?;
    text.html = paper::inside(&text.html, reader.code(), reader);
    Ok(Part {
        lang: reader.code(),
        text,
        site: &site.title[reader.lang],
        edition: collection.edition,
        notices: notices(reader, &super::collection::circumstances(place, collection, reader))?,
        event: EventView::of(collection, reader)?,
        back: link(reader, TextPlace::Collection(place)),
        cite: Cite::new(Cited::Collection(place), &site.licence, reader)?,
        chapters: chapters(place, reader)?,
    })
}

fn chapters<'s>(place: CollectionIndex, reader: &Reader<'s>) -> Result<Vec<Chapter<'s>>, Error> {
    let site = reader.site();
    let collection = site.collection(place);
    let mut chapters = Vec::new();
    let numbered: Vec<(usize, Member<'s>)> = (1..).zip(collection.members()).collect();
    for members in numbered.chunk_by(|(_, one), (_, next)| one.section() == next.section()) {
        let section = members[0].1.section().map(|at| &collection.sections[at]);
        let heading = section.and_then(|section| collection.words(&section.titles, reader.lang));
        // What was withdrawn keeps its number, but has nothing to print unless it was kept.
        let shown = members
            .iter()
            .filter_map(|(number, member)| Some((*number, *member, site.shown(place, *member)?)));
        let sheets =
            shown.map(|(number, member, shown)| entry(number, member, shown, collection, reader));
        chapters.push(Chapter {
            title: heading.map(|(_, title)| title),
            lang: heading.and_then(|(lang, _)| reader.foreign(lang)),
            sheets: sheets.collect::<Result<_, Error>>()?,
        });
    }
    Ok(chapters)
}

fn entry<'s>(
    number: usize,
    member: Member<'s>,
    shown: Shown,
    collection: &'s Collection,
    reader: &Reader<'s>,
) -> Result<Entry<'s>, Error> {
    let site = reader.site();
    let (id, text) = match shown {
        Shown::Today(practice) => (&site.practice(practice).id, &site.practice(practice).text),
        Shown::Kept(at) => (&site.kept(at).id, &site.kept(at).text),
    };
    let (written, text) = text.for_reader(reader.lang);
    let anchor = format!("{}-{id}", reader.code());
    let note = collection.words(member.notes(), reader.lang);
    let sheet = match shown {
        Shown::Today(practice) => SheetView::today(number, practice, reader)?,
        Shown::Kept(at) => SheetView::kept(number, at, reader)?,
    };
    let sheet = SheetView {
        note: note.map(|(_, text)| text),
        note_lang: note.and_then(|(lang, _)| reader.foreign(lang)),
        ..sheet
    };
    Ok(Entry {
        number,
        title: &text.title,
        lang: reader.foreign(written),
        html: paper::sheet(&sheet, &anchor, reader)?,
        anchor,
    })
}

impl<'s> SheetView<'s> {
    /// A practice as it is, without a note.
    fn today(number: usize, place: PracticeIndex, reader: &Reader<'s>) -> Result<Self, Error> {
        let site = reader.site();
        let practice = site.practice(place);
        let (_, text) = practice.text.for_reader(reader.lang);
        let spdx = site.licence_or(practice.licence.as_ref());
        Ok(Self {
            number,
            kind: kind(place, reader),
            when: when(practice.period, reader)?,
            as_of: practice.as_of.map(|date| reader.date(date)).transpose()?,
            note: None,
            note_lang: None,
            text: prose(reader, &practice.text, Fetch::AtOnce)?,
            notices: notices(reader, &circumstances(place, practice, reader))?,
            facts: facts(practice, reader)?,
            verdicts: verdicts(practice, reader)?,
            unstated: unstated(reader.catalogue, practice, &text.body),
            sources: sources(&practice.sources, reader)?,
            inferred: practice.provenance.iter().any(|fact| fact.doubt == Doubt::Inferred),
            conflicts: conflicts(practice, reader)?,
            cite: Cite::new(Cited::Practice(place), spdx, reader)?,
        })
    }

    /// A practice as it was, with what its own page shows of it, without a note.
    fn kept(number: usize, at: KeptIndex, reader: &Reader<'s>) -> Result<Self, Error> {
        let site = reader.site();
        let kept = site.kept(at);
        let spdx = site.licence_or(kept.licence.as_ref());
        Ok(Self {
            number,
            kind: None,
            when: when(kept.period, reader)?,
            as_of: kept.as_of.map(|date| reader.date(date)).transpose()?,
            note: None,
            note_lang: None,
            text: prose(reader, &kept.text, Fetch::AtOnce)?,
            notices: told(at, reader)?,
            facts: Vec::new(),
            verdicts: Vec::new(),
            unstated: Vec::new(),
            sources: sources(&kept.sources, reader)?,
            inferred: false,
            conflicts: Vec::new(),
            cite: Cite::new(Cited::Kept(at), spdx, reader)?,
        })
    }
}
