//! What stands at an old address: the way to the page that took its place, or the reason why there is none.

use serde::Serialize;

use super::{Link, link_to};
use crate::Error;
use crate::model::{Address, Localized, OwnPage, Place, Redirect};
use crate::render::reader::Reader;

/// An old address, in its language; in every language if it has none.
#[derive(Debug, Serialize)]
pub(in crate::render) struct FormerView<'s> {
    /// One per language that the address speaks.
    doors: Vec<FormerDoor<'s>>,
    /// What it leads to, in every language.
    title: String,
    /// The same in a sentence: the reason, where there is nothing.
    description: String,
    /// The root of the site.
    root: String,
    /// Who answers for the site.
    publisher: &'s str,
    /// Where browsers go by themselves, if that is one page.
    refresh: Option<String>,
    /// The absolute address of that page.
    canonical: Option<String>,
}

/// One language's half.
#[derive(Debug, Serialize)]
struct FormerDoor<'s> {
    /// Its code.
    lang: &'s str,
    /// Its own name.
    name: String,
    /// The site's name in this language.
    site: &'s str,
    /// The page that took its place, else the home page.
    link: Link<'s>,
    /// Why there is nothing any more.
    reason: Option<&'s str>,
    /// Where to search in this language.
    search: String,
}

impl<'s> FormerView<'s> {
    /// The way to the page that took the place of another.
    ///
    /// # Errors
    ///
    /// If a message is missing.
    pub(in crate::render) fn moved(
        target: Place,
        redirect: &Redirect,
        reader: &Reader<'s>,
    ) -> Result<Self, Error> {
        let doors = doors(redirect, reader, |reader| door(reader, target, None))?;
        let one = redirect.target(reader.site());
        Ok(Self {
            title: joined(doors.iter().map(|door| door.link.label.as_str()), " · "),
            refresh: one.as_ref().map(|address| reader.link_to(address)),
            canonical: one.as_ref().map(|address| reader.absolute(address)),
            ..Self::around(doors, reader)
        })
    }

    /// The reason why there is nothing any more.
    ///
    /// # Errors
    ///
    /// If a message is missing.
    pub(in crate::render) fn gone(
        reason: &'s Localized<String>,
        redirect: &Redirect,
        reader: &Reader<'s>,
    ) -> Result<Self, Error> {
        let doors = doors(redirect, reader, |reader| {
            door(reader, OwnPage::Home.into(), Some(&reason[reader.lang]))
        })?;
        let description = joined(doors.iter().filter_map(|door| door.reason), " ");
        Ok(Self { description, ..Self::around(doors, reader) })
    }

    fn around(doors: Vec<FormerDoor<'s>>, reader: &Reader<'s>) -> Self {
        Self {
            doors,
            title: String::new(),
            description: String::new(),
            root: reader.link_to(&Address::root()),
            publisher: &reader.site().publisher.name,
            refresh: None,
            canonical: None,
        }
    }
}

/// The halves of the languages that an old address speaks.
fn doors<'s>(
    redirect: &Redirect,
    reader: &Reader<'s>,
    door: impl Fn(&Reader<'s>) -> Result<FormerDoor<'s>, Error>,
) -> Result<Vec<FormerDoor<'s>>, Error> {
    let all = reader.site().languages.iter();
    let spoken = all.filter(|lang| redirect.lang.is_none_or(|only| only == *lang));
    spoken.map(|lang| door(&reader.speaking(lang))).collect()
}

fn door<'s>(
    reader: &Reader<'s>,
    target: Place,
    reason: Option<&'s str>,
) -> Result<FormerDoor<'s>, Error> {
    Ok(FormerDoor {
        lang: reader.code(),
        name: reader.say("language-name", &[])?,
        site: &reader.site().title[reader.lang],
        link: link_to(reader, target)?,
        reason,
        search: reader.link(OwnPage::Search),
    })
}

/// Texts in a row, each once.
fn joined<'t>(texts: impl Iterator<Item = &'t str>, between: &str) -> String {
    let mut all: Vec<&str> = texts.collect();
    all.dedup();
    all.join(between)
}
