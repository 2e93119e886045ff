//! A plain page.

use serde::Serialize;

use super::cite::Cite;
use super::frame::{About, home, list};
use super::notices::{Circumstances, Notice, notices};
use super::picture::Fetch;
use super::practice::{Prose, about, edit, prose, report};
use super::sources::{SourceView, sources};
use crate::Error;
use crate::model::{OwnPage, PageIndex, PageKind, Place, Written};
use crate::render::citation::Cited;
use crate::render::reader::Reader;

/// A plain page, for one reader.
#[derive(Debug, Serialize)]
pub(in crate::render) struct PageView<'s> {
    /// `page`, `challenge` or `question`.
    kind: &'static str,
    /// The text.
    text: Prose<'s>,
    /// What to know before reading.
    notices: Vec<Notice<'s>>,
    /// Where its facts come from.
    sources: Vec<SourceView<'s>>,
    /// How to cite and share it, if it is made from sources or about the field.
    cite: Option<Cite<'s>>,
    /// Last changed in substance, in words.
    updated: String,
    /// The form that edits its file.
    edit: Option<String>,
    /// Where to report an error.
    report: Option<String>,
}

impl<'s> PageView<'s> {
    /// The page.
    ///
    /// # Errors
    ///
    /// If a message is missing.
    pub(in crate::render) fn new(place: PageIndex, reader: &Reader<'s>) -> Result<Self, Error> {
        let page = reader.site().page(place);
        let (written, text) = page.text.for_reader(reader.lang);
        let mut circumstances =
            Circumstances::of(Place::Page(place), reader, &page.text, page.published);
        circumstances.status = Some(page.status);
        circumstances.as_of = page.as_of;
        let cited = Cited::page(reader.site(), place);
        let cite = |cited| Cite::new(cited, &reader.site().licence, reader);
        let url = reader.absolute(reader.site().address(Place::Page(place), written));
        Ok(Self {
            kind: page.kind.name(),
            text: prose(reader, &page.text, Fetch::AtOnce)?,
            notices: notices(reader, &circumstances)?,
            sources: sources(&page.sources, reader)?,
            cite: cited.map(cite).transpose()?,
            report: report(reader, page.id.as_str(), &text.title, &url),
            updated: reader.day(text.changed(page.published))?,
            edit: edit(reader, &format!("pages/{}", page.id), written),
        })
    }

    /// What its page says about itself.
    ///
    /// # Errors
    ///
    /// If a message is missing.
    pub(in crate::render) fn about(
        place: PageIndex,
        reader: &Reader<'s>,
    ) -> Result<About<'s>, Error> {
        let page = reader.site().page(place);
        let mut crumbs = vec![home(reader)?];
        match page.kind {
            PageKind::Page => {}
            PageKind::Challenge => crumbs.extend(list(reader, OwnPage::Challenges)?),
            PageKind::Question => crumbs.extend(list(reader, OwnPage::Questions)?),
        }
        Ok(about(reader, &page.text, crumbs))
    }
}
