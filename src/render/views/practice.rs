//! A practice sheet.

use serde::Serialize;

use super::super::body;
use super::super::licence::{Licence, licence};
use super::super::qr::{self, Qr};
use super::super::reader::Reader;
use super::cards::{Card, cards, kind};
use super::facts::{Fact, Verdict, facts, verdicts};
use super::frame::{About, home, named};
use super::notices::{Circumstances, Notice, notices};
use super::sources::{SourceView, sources};
use super::unstated::unstated;
use super::{Link, When, link, when};
use crate::Error;
use crate::model::{Address, Date, Doubt, Heading, Lang, Place, Practice, Text, Translated};

/// A practice sheet, for one reader.
#[derive(Debug, Serialize)]
pub(in super::super) struct PracticeView<'s> {
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
    /// At its head.
    image: Option<Picture<'s>>,
    /// What to know before reading.
    notices: Vec<Notice<'s>>,
    /// Beside the text.
    facts: Vec<Fact<'s>>,
    /// How well it is known to work.
    verdicts: Vec<Verdict<'s>>,
    /// What the source leaves out, as keys of messages.
    unstated: Vec<&'static str>,
    /// Where its facts come from.
    sources: Vec<SourceView<'s>>,
    /// Whether a fact is marked as inferred.
    inferred: bool,
    /// Where sources differ.
    conflicts: Vec<Conflict<'s>>,
    /// How to cite and share it.
    cite: Cite,
    /// Lists that hold it.
    collections: Vec<Link<'s>>,
    /// Picked by hand.
    related: Vec<Card<'s>>,
    /// The form that edits its file.
    edit: Option<String>,
    /// Where to report an error.
    report: Option<&'s str>,
    /// The licence of the text.
    licence: Licence,
}

/// A text as it is read.
#[derive(Debug, Serialize)]
pub(in super::super) struct Prose<'s> {
    /// Its title.
    pub(in super::super) title: &'s str,
    /// Its summary.
    pub(in super::super) summary: &'s str,
    /// The language it is written in, where that is not the page's.
    pub(in super::super) lang: Option<&'s str>,
    /// Its body as HTML.
    pub(in super::super) html: String,
    /// The headings of its sections.
    pub(in super::super) sections: Vec<Section<'s>>,
}

/// A section of a text.
#[derive(Debug, Serialize)]
pub(in super::super) struct Section<'s> {
    /// Its anchor.
    id: &'s str,
    /// Its heading.
    title: &'s str,
}

/// A picture.
#[derive(Debug, Serialize)]
struct Picture<'s> {
    /// Relative to the page.
    src: String,
    /// What it shows.
    alt: &'s str,
    /// Who made it.
    credit: Option<&'s str>,
}

/// A field on which sources differ.
#[derive(Debug, Serialize)]
struct Conflict<'s> {
    /// Its name for readers.
    field: String,
    /// What each source says: value and number of the source.
    claims: Vec<(&'s str, usize)>,
}

/// How to cite a page, and the address that lasts.
#[derive(Debug, Serialize)]
pub(in super::super) struct Cite {
    /// A reference, ready to copy.
    pub(in super::super) text: String,
    /// The permanent address in full.
    pub(in super::super) url: String,
    /// The same without its scheme, as people write it.
    pub(in super::super) shown: String,
    /// The link there.
    pub(in super::super) href: String,
    /// The address as a picture.
    pub(in super::super) qr: Qr,
    /// The date of the version.
    pub(in super::super) version: String,
}

impl<'s> PracticeView<'s> {
    /// The sheet of a practice.
    ///
    /// # Errors
    ///
    /// If a message is missing.
    pub(in super::super) fn new(place: usize, reader: &Reader<'s>) -> Result<Self, Error> {
        let site = reader.site();
        let practice = &site.practices[place];
        let (written, text) = practice.text.for_reader(reader.lang);
        let path = format!("practices/{}", practice.id);
        let spdx = practice.licence.as_ref().unwrap_or(&site.licence);
        let inferred = practice.provenance.iter().any(|fact| fact.doubt == Doubt::Inferred);
        let holders = reader.catalogue.held_by(place);
        Ok(Self {
            id: practice.id.as_str(),
            kind: kind(place, reader),
            when: when(practice.period, reader)?,
            as_of: practice.as_of.map(|date| reader.date(date)).transpose()?,
            text: prose(reader, &practice.text)?,
            image: picture(practice, reader),
            notices: notices(reader, &circumstances(place, practice, reader))?,
            facts: facts(practice, reader)?,
            verdicts: verdicts(practice, reader)?,
            unstated: unstated(reader.catalogue, practice, &text.body),
            sources: sources(&practice.sources, reader)?,
            inferred,
            conflicts: conflicts(practice, reader)?,
            cite: cite(reader, &format!("/p/{}/", practice.id), text, practice.published)?,
            collections: holders.iter().map(|c| link(reader, Place::Collection(*c))).collect(),
            related: cards(&practice.related, reader)?,
            edit: edit(reader, &path, written),
            report: report(reader),
            licence: licence(spdx, reader.code()),
        })
    }

    /// What its page says about itself.
    ///
    /// # Errors
    ///
    /// If a message is missing.
    pub(in super::super) fn about(place: usize, reader: &Reader<'s>) -> Result<About<'s>, Error> {
        let crumbs = vec![home(reader)?, named(reader, Place::Practices, "practices")?];
        Ok(about(reader, &reader.site().practices[place].text, crumbs))
    }
}

fn circumstances<'s>(
    place: usize,
    practice: &'s Practice,
    reader: &Reader<'_>,
) -> Circumstances<'s> {
    let place = Place::Practice(place);
    let mut about =
        Circumstances::of(place, reader, &practice.text, |text| text.translation.as_ref());
    about.status = Some(practice.status);
    about.as_of = practice.as_of;
    about
}

/// What the page of a text says about itself.
pub(in super::super) fn about<'s>(
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
pub(in super::super) fn prose<'s>(
    reader: &Reader<'s>,
    text: &'s Translated<Text>,
) -> Result<Prose<'s>, Error> {
    let (written, text) = text.for_reader(reader.lang);
    Ok(Prose {
        title: &text.title,
        summary: &text.summary,
        lang: reader.foreign(written),
        html: body::html(&text.body, written, reader)?,
        sections: sections(&text.body.headings),
    })
}

/// The sections of a body: its headings of the highest level below the page's own.
pub(in super::super) fn sections(headings: &[Heading]) -> Vec<Section<'_>> {
    let section = |heading: &'_ Heading| heading.level == 2;
    let headings = headings.iter().filter(|heading| section(heading));
    headings.map(|heading| Section { id: &heading.id, title: &heading.text }).collect()
}

fn picture<'s>(practice: &'s Practice, reader: &Reader<'s>) -> Option<Picture<'s>> {
    let image = practice.image.as_ref()?;
    Some(Picture {
        src: reader.link_to(&reader.site().assets[image.asset].address),
        alt: &image.alt[reader.lang],
        credit: image.credit.as_deref(),
    })
}

fn conflicts<'s>(practice: &'s Practice, reader: &Reader<'s>) -> Result<Vec<Conflict<'s>>, Error> {
    let mut conflicts = Vec::new();
    for fact in &practice.provenance {
        if let Doubt::Conflicting(claims) = &fact.doubt {
            let claims = claims.iter().map(|(value, source)| (value.as_str(), source + 1));
            conflicts.push(Conflict {
                field: field_name(&fact.field, reader)?,
                claims: claims.collect(),
            });
        }
    }
    Ok(conflicts)
}

/// A field's name for readers: a vocabulary's, the site's own word, or what editors call it.
fn field_name(field: &str, reader: &Reader<'_>) -> Result<String, Error> {
    let (name, _) = field.split_once('.').unwrap_or((field, ""));
    let vocabulary = reader.site().fields().find(|(_, known)| known.name.as_str() == name);
    let key = format!("field-{name}");
    match vocabulary {
        Some((_, vocabulary)) => Ok(vocabulary.label[reader.lang].clone()),
        None if reader.knows(&key) => reader.say(&key, &[]),
        None => Ok(field.to_owned()),
    }
}

/// How to cite a text that stands for ever at `permanent`.
///
/// # Errors
///
/// If a message is missing.
pub(in super::super) fn cite(
    reader: &Reader<'_>,
    permanent: &str,
    text: &Text,
    published: Date,
) -> Result<Cite, Error> {
    let address = Address::new(permanent);
    let url = reader.absolute(&address);
    let shown = url.split_once("://").map_or(url.as_str(), |(_, rest)| rest);
    let date = text.updated.unwrap_or(published);
    let version = reader.day(date)?;
    let site = reader.site();
    let values = [
        ("publisher", site.publisher.name.as_str()),
        ("year", &date.year().to_string()),
        ("title", &text.title),
        ("site", &site.title[reader.lang]),
        ("version", &version),
        ("url", &url),
    ];
    let cited = reader.say("cite-text", &values)?;
    let (shown, qr) = (shown.trim_end_matches('/').to_owned(), qr::code(&url));
    Ok(Cite { text: cited, href: reader.link_to(&address), shown, qr, url, version })
}

/// The form that edits a text's file, where the site's forge has one.
pub(in super::super) fn edit(reader: &Reader<'_>, folder: &str, written: Lang) -> Option<String> {
    let site = reader.site();
    let repository = site.repository.as_ref()?;
    let form = repository.edit.as_ref()?;
    let path = format!("content/{folder}/index.{}.md", site.languages.code(written));
    Some(form.replace("{url}", &repository.url).replace("{path}", &path))
}

/// Where to report an error: the publisher, else the forge.
pub(in super::super) fn report<'s>(reader: &Reader<'s>) -> Option<&'s str> {
    let site = reader.site();
    let forge = site.repository.as_ref().map(|repository| repository.url.as_str());
    site.publisher.contact.as_deref().or(forge)
}
