//! A sheet of a frozen edition, as it was.

use serde::Serialize;

use super::cite::Cite;
use super::frame::{About, home, own_page};
use super::notices::{self, Circumstances, Notice, notices};
use super::picture::Fetch;
use super::practice::{Prose, about, prose, report};
use super::sources::{SourceView, sources};
use super::{Link, When, link, when};
use crate::Error;
use crate::model::{KeptIndex, OwnPage, Place};
use crate::render::citation::Cited;
use crate::render::reader::Reader;
use crate::render::titles::TextPlace;

/// A sheet as it was when an edition was frozen, for one reader.
#[derive(Debug, Serialize)]
pub(in crate::render) struct KeptView<'s> {
    /// The edition it belongs to, from 1.
    edition: u32,
    /// Its id, in the catalogue line.
    id: &'s str,
    /// When it took place.
    when: When,
    /// The text of that day.
    text: Prose<'s>,
    /// What to know before reading: first, that it is kept.
    notices: Vec<Notice<'s>>,
    /// Where its facts come from.
    sources: Vec<SourceView<'s>>,
    /// How to cite and share it, with the words of that day.
    cite: Cite<'s>,
    /// Nothing: a copy is not edited.
    edit: Option<String>,
    /// Where to report an error.
    report: Option<String>,
    /// The collection that it was kept for.
    collection: Link<'s>,
}

impl<'s> KeptView<'s> {
    /// The page of a kept sheet.
    ///
    /// # Errors
    ///
    /// If a message is missing.
    pub(in crate::render) fn new(at: KeptIndex, reader: &Reader<'s>) -> Result<Self, Error> {
        let site = reader.site();
        let kept = site.kept(at);
        let edition = site.edition(at).number;
        let spdx = site.licence_or(kept.licence.as_ref());
        let cite = Cite::new(Cited::Kept(at), spdx, reader)?;
        let (_, text) = kept.text.for_reader(reader.lang);
        Ok(Self {
            edition,
            id: kept.id.as_str(),
            when: when(kept.period, reader)?,
            text: prose(reader, &kept.text, Fetch::AtOnce)?,
            notices: told(at, reader)?,
            sources: sources(&kept.sources, reader)?,
            report: report(reader, kept.id.as_str(), &text.title, cite.url()),
            edit: None,
            cite,
            collection: link(reader, TextPlace::Collection(at.collection)),
        })
    }

    /// What its page says about itself.
    ///
    /// # Errors
    ///
    /// If a message is missing.
    pub(in crate::render) fn about(at: KeptIndex, reader: &Reader<'s>) -> Result<About<'s>, Error> {
        let crumbs = vec![
            home(reader)?,
            own_page(reader, OwnPage::Collections)?,
            link(reader, TextPlace::Collection(at.collection)),
        ];
        Ok(about(reader, &reader.site().kept(at).text, crumbs))
    }
}

/// What to know before reading a sheet that was kept: first, that it was.
///
/// # Errors
///
/// If a message is missing.
pub(super) fn told<'s>(at: KeptIndex, reader: &Reader<'s>) -> Result<Vec<Notice<'s>>, Error> {
    let site = reader.site();
    let kept = site.kept(at);
    let mut circumstances = Circumstances::of(Place::Kept(at), reader, &kept.text, kept.published);
    circumstances.as_of = kept.as_of;
    let mut told = vec![notices::kept(kept, site.edition(at).number, reader)?];
    told.extend(notices(reader, &circumstances)?);
    Ok(told)
}
