//! A practice sheet.

use serde::Serialize;

use super::cards::{Card, card, kind};
use super::cite::{Cite, value};
use super::doubts::{Conflict, HeadMark, conflicts, head_marks};
use super::explained::{Explained, explain};
use super::facts::{Fact, Verdict, facts, verdicts};
use super::frame::{About, home, own_page};
use super::notices::{Circumstances, Notice, notices};
use super::picture::{self, Fetch, PictureView};
use super::sources::{SourceView, sources};
use super::unstated::unstated;
use super::{Link, When, link, when};
use crate::Error;
use crate::model::{
    Doubt, Heading, Lang, OwnPage, Place, Practice, PracticeIndex, Text, Translated,
};
use crate::render::body;
use crate::render::citation::Cited;
use crate::render::reader::Reader;
use crate::render::titles::TextPlace;

/// A practice sheet, for one reader.
#[derive(Debug, Serialize)]
pub(in crate::render) struct PracticeView<'s> {
    /// Its id, in the catalogue line.
    id: &'s str,
    /// What kind of practice it is, on the tab.
    kind: Option<&'s str>,
    /// When it took place.
    when: When,
    /// The state of affairs it describes.
    as_of: Option<String>,
    /// The text.
    text: Prose<'s>,
    /// Words in it that the glossary explains.
    explained: Vec<Explained<'s>>,
    /// At its head.
    image: Option<HeadPicture<'s>>,
    /// What to know before reading.
    notices: Vec<Notice<'s>>,
    /// Beside the text.
    facts: Vec<Fact>,
    /// How well it is known to work.
    verdicts: Vec<Verdict<'s>>,
    /// What the source leaves out, as keys of messages.
    unstated: Vec<String>,
    /// Where its facts come from.
    sources: Vec<SourceView<'s>>,
    /// Marks on title and summary.
    head_marks: Vec<HeadMark>,
    /// Whether a fact is marked as inferred.
    inferred: bool,
    /// Where sources differ.
    conflicts: Vec<Conflict<'s>>,
    /// What is said once its review is overdue.
    overdue: Option<Overdue>,
    /// How to cite and share it.
    cite: Cite<'s>,
    /// Lists that hold it.
    collections: Vec<Link<'s>>,
    /// Picked by hand, then found by likeness.
    related: Vec<Card<'s>>,
    /// The form that edits its file.
    edit: Option<String>,
    /// Where to report an error.
    report: Option<String>,
}

/// A text as it is read.
#[derive(Debug, Serialize)]
pub(in crate::render) struct Prose<'s> {
    /// Its title.
    pub(in crate::render) title: &'s str,
    /// Its summary.
    pub(in crate::render) summary: &'s str,
    /// The language it is written in, where that is not the page's.
    pub(in crate::render) lang: Option<&'s str>,
    /// Its body as HTML.
    pub(in crate::render) html: String,
    /// The headings of its sections.
    pub(in crate::render) sections: Vec<Section<'s>>,
}

/// A section of a text.
#[derive(Debug, Serialize)]
pub(in crate::render) struct Section<'s> {
    /// Its anchor.
    id: &'s str,
    /// Its heading.
    title: &'s str,
}

/// That a review is overdue. Pages do not know what day it is: whether it is said, is for the browser to see.
#[derive(Debug, Serialize)]
struct Overdue {
    /// The day it was due, for machines.
    due: String,
    /// What it is about.
    word: String,
    /// What to know.
    text: String,
}

/// The picture at the head of a sheet.
#[derive(Debug, Serialize)]
struct HeadPicture<'s> {
    /// The picture.
    picture: PictureView<'s>,
    /// Who made it.
    credit: Option<&'s str>,
}

impl<'s> PracticeView<'s> {
    /// The sheet of a practice.
    ///
    /// # Errors
    ///
    /// If a message is missing.
    pub(in crate::render) fn new(place: PracticeIndex, reader: &Reader<'s>) -> Result<Self, Error> {
        let site = reader.site();
        let practice = site.practice(place);
        let (written, text) = practice.text.for_reader(reader.lang);
        let path = format!("practices/{}", practice.id);
        let spdx = site.licence_or(practice.licence.as_ref());
        let inferred = practice.provenance.iter().any(|fact| fact.doubt == Doubt::Inferred);
        // The picture at the head comes before those of the text.
        let fetch = if practice.image.is_some() { Fetch::Later } else { Fetch::AtOnce };
        let mut prose = prose(reader, &practice.text, fetch)?;
        let explained = explain(&mut prose.html, written, reader);
        let cite = Cite::new(Cited::Practice(place), spdx, reader)?;
        let holders = reader.catalogue.held_by(place);
        Ok(Self {
            id: practice.id.as_str(),
            kind: kind(place, reader),
            when: when(practice.period, reader)?,
            as_of: practice.as_of.map(|date| reader.date(date)).transpose()?,
            text: prose,
            explained,
            image: head_picture(practice, reader),
            notices: notices(reader, &circumstances(place, practice, reader))?,
            facts: facts(practice, reader)?,
            verdicts: verdicts(practice, reader)?,
            unstated: unstated(reader.catalogue, practice, &text.body),
            sources: sources(&practice.sources, reader)?,
            head_marks: head_marks(practice, reader)?,
            inferred,
            conflicts: conflicts(practice, reader)?,
            overdue: review(practice, reader)?,
            report: report(reader, practice.id.as_str(), &text.title, cite.url()),
            cite,
            collections: holders.iter().map(|c| link(reader, TextPlace::Collection(*c))).collect(),
            related: related(place, practice, reader)?,
            edit: edit(reader, &path, written),
        })
    }

    /// What its page says about itself.
    ///
    /// # Errors
    ///
    /// If a message is missing.
    pub(in crate::render) fn about(
        place: PracticeIndex,
        reader: &Reader<'s>,
    ) -> Result<About<'s>, Error> {
        let crumbs = vec![home(reader)?, own_page(reader, OwnPage::Practices)?];
        Ok(about(reader, &reader.site().practice(place).text, crumbs))
    }
}

/// What the notices of a practice depend on.
pub(in crate::render) fn circumstances<'s>(
    place: PracticeIndex,
    practice: &'s Practice,
    reader: &Reader<'_>,
) -> Circumstances<'s> {
    let place = Place::Practice(place);
    let mut about = Circumstances::of(place, reader, &practice.text, practice.published);
    about.status = Some(practice.status);
    about.as_of = practice.as_of;
    about
}

/// What the page of a text says about itself.
pub(in crate::render) fn about<'s>(
    reader: &Reader<'s>,
    text: &Translated<Text>,
    crumbs: Vec<Link<'s>>,
) -> About<'s> {
    let (_, shown) = text.for_reader(reader.lang);
    let others = text.languages().filter(|lang| *lang != text.source());
    About {
        title: shown.title.clone(),
        description: shown.summary.clone(),
        written: std::iter::once(text.source()).chain(others).collect(),
        crumbs,
    }
}

/// A text for a reader.
///
/// # Errors
///
/// If a message is missing.
pub(in crate::render) fn prose<'s>(
    reader: &Reader<'s>,
    text: &'s Translated<Text>,
    fetch: Fetch,
) -> Result<Prose<'s>, Error> {
    let (written, text) = text.for_reader(reader.lang);
    Ok(Prose {
        title: &text.title,
        summary: &text.summary,
        lang: reader.foreign(written),
        html: body::html(&text.body, written, fetch, reader)?,
        sections: sections(&text.body.headings),
    })
}

/// The sections of a body: its headings of the highest level below the page's own.
pub(in crate::render) fn sections(headings: &[Heading]) -> Vec<Section<'_>> {
    let section = |heading: &'_ Heading| heading.level == 2;
    let headings = headings.iter().filter(|heading| section(heading));
    headings.map(|heading| Section { id: &heading.id, title: &heading.text }).collect()
}

fn head_picture<'s>(practice: &'s Practice, reader: &Reader<'s>) -> Option<HeadPicture<'s>> {
    let image = practice.image.as_ref()?;
    Some(HeadPicture {
        picture: picture::file(image.asset, &image.alt[reader.lang], Fetch::AtOnce, reader),
        credit: image.credit.as_deref(),
    })
}

/// The form that edits a text's file, where the site's forge has one.
pub(in crate::render) fn edit(reader: &Reader<'_>, folder: &str, written: Lang) -> Option<String> {
    let site = reader.site();
    let repository = site.repository.as_ref()?;
    let form = repository.edit.as_ref()?;
    let path = format!("content/{folder}/index.{}.md", site.languages.code(written));
    Some(form.replace("{url}", &repository.url).replace("{path}", &path))
}

/// Practices to read on with, each with the reason why: first those the editors picked, then those found by likeness.
fn related<'s>(
    place: PracticeIndex,
    practice: &'s Practice,
    reader: &Reader<'s>,
) -> Result<Vec<Card<'s>>, Error> {
    let picked = practice.related.iter().map(|other| (*other, "related-picked"));
    let like = reader.catalogue.like(place).iter().map(|other| (*other, "related-like"));
    let because = |(other, why)| {
        let mut card = card(other, reader)?;
        card.why = Some(why);
        Ok(card)
    };
    picked.chain(like).map(because).collect()
}

/// Where to report an error in a text: the forge's form for it, else the publisher, else the forge.
pub(in crate::render) fn report(
    reader: &Reader<'_>,
    id: &str,
    title: &str,
    page: &str,
) -> Option<String> {
    let site = reader.site();
    let repository = site.repository.as_ref();
    let form = repository.and_then(|forge| {
        let form = forge.report.as_ref()?.replace("{url}", &forge.url);
        let [id, title, page] = [id, title, page].map(value);
        Some(form.replace("{id}", &id).replace("{title}", &title).replace("{page}", &page))
    });
    form.or_else(|| site.publisher.contact.clone())
        .or_else(|| repository.map(|forge| forge.url.clone()))
}

/// When an editor confirmed a sheet, and what is said once that is too long ago: a script on the page shows it.
fn review(practice: &Practice, reader: &Reader<'_>) -> Result<Option<Overdue>, Error> {
    let Some(review) = practice.review else { return Ok(None) };
    let date = reader.day(review.next)?;
    let values = [("date", date.as_str())];
    Ok(Some(Overdue {
        due: review.next.to_string(),
        word: reader.say("review-overdue.word", &values)?,
        text: reader.say("review-overdue", &values)?,
    }))
}
