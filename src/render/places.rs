//! The page of a place in one language: its view, worded by its template, in the frame of every page.

use serde::Serialize;

use super::reader::Reader;
use super::views::collection::CollectionView;
use super::views::data::DataView;
use super::views::frame::{About, Frame};
use super::views::glossary::GlossaryView;
use super::views::index::IndexView;
use super::views::kept::KeptView;
use super::views::lists::{CollectionsView, HomeView, TextsView, about_list};
use super::views::page::PageView;
use super::views::practice::PracticeView;
use super::views::practices::ListView;
use super::views::search::SearchView;
use super::views::statement::{AccessibilityView, CorrectionsView, PrivacyView, PublisherView};
use super::views::status::StatusView;
use super::views::term::{TermView, VocabularyView};
use super::views::timeline::TimelineView;
use crate::Error;
use crate::model::{OwnPage, PageKind, Place, Statement};
use crate::output::File;

/// The page of a place, in the language of a reader.
///
/// # Errors
///
/// What the theme or the messages lack for it.
pub(super) fn page(reader: &Reader<'_>, place: Place) -> Result<File, Error> {
    match place {
        Place::Own(page) => own_page(reader, page),
        Place::Practice(at) => {
            let about = PracticeView::about(at, reader)?;
            framed(reader, place, "practice.html", about, &PracticeView::new(at, reader)?)
        }
        Place::Collection(at) => {
            let about = CollectionView::about(at, reader)?;
            framed(reader, place, "collection.html", about, &CollectionView::new(at, reader)?)
        }
        Place::Kept(at) => {
            let about = KeptView::about(at, reader)?;
            framed(reader, place, "kept.html", about, &KeptView::new(at, reader)?)
        }
        Place::Page(at) => {
            let about = PageView::about(at, reader)?;
            framed(reader, place, "page.html", about, &PageView::new(at, reader)?)
        }
        Place::Vocabulary(field) => {
            let about = VocabularyView::about(field, reader)?;
            framed(reader, place, "vocabulary.html", about, &VocabularyView::new(field, reader))
        }
        Place::Term(field, term) => {
            let about = TermView::about(field, term, reader)?;
            framed(reader, place, "term.html", about, &TermView::new(field, term, reader)?)
        }
    }
}

fn own_page(reader: &Reader<'_>, page: OwnPage) -> Result<File, Error> {
    let place = Place::Own(page);
    let listed = || about_list(reader, page);
    match page {
        OwnPage::Home => {
            framed(reader, place, "home.html", HomeView::about(reader), &HomeView::new(reader)?)
        }
        OwnPage::Search => {
            framed(reader, place, "search.html", listed()?, &SearchView::new(reader)?)
        }
        OwnPage::Practices => {
            framed(reader, place, "practices.html", listed()?, &ListView::by_title(reader)?)
        }
        OwnPage::PracticesBy(order) => framed(
            reader,
            place,
            "practices.html",
            ListView::about_order(order, reader)?,
            &ListView::by(order, reader)?,
        ),
        OwnPage::Timeline => {
            framed(reader, place, "timeline.html", listed()?, &TimelineView::new(reader)?)
        }
        OwnPage::Challenges => framed(
            reader,
            place,
            "texts.html",
            listed()?,
            &TextsView::new(PageKind::Challenge, reader),
        ),
        OwnPage::Questions => framed(
            reader,
            place,
            "texts.html",
            listed()?,
            &TextsView::new(PageKind::Question, reader),
        ),
        OwnPage::Collections => {
            framed(reader, place, "collections.html", listed()?, &CollectionsView::new(reader)?)
        }
        OwnPage::Glossary => {
            framed(reader, place, "glossary.html", listed()?, &GlossaryView::new(reader)?)
        }
        OwnPage::Index => framed(reader, place, "index.html", listed()?, &IndexView::new(reader)?),
        OwnPage::Data => framed(reader, place, "data.html", listed()?, &DataView::new(reader)?),
        OwnPage::Status => {
            framed(reader, place, "status.html", listed()?, &StatusView::new(reader)?)
        }
        OwnPage::Statement(statement) => in_own_words(reader, statement, listed()?),
    }
}

/// What a site says of itself.
fn in_own_words<'s>(
    reader: &Reader<'s>,
    statement: Statement,
    about: About<'s>,
) -> Result<File, Error> {
    let place = Place::Own(OwnPage::Statement(statement));
    match statement {
        Statement::Publisher => {
            framed(reader, place, "publisher.html", about, &PublisherView::new(reader)?)
        }
        Statement::Accessibility => {
            framed(reader, place, "accessibility.html", about, &AccessibilityView::new(reader)?)
        }
        Statement::Privacy => {
            framed(reader, place, "privacy.html", about, &PrivacyView::new(reader)?)
        }
        Statement::Corrections => {
            framed(reader, place, "corrections.html", about, &CorrectionsView::new(reader)?)
        }
    }
}

fn framed<'s>(
    reader: &Reader<'s>,
    place: Place,
    template: &str,
    about: About<'s>,
    view: &impl Serialize,
) -> Result<File, Error> {
    let frame = Frame::new(reader, place, about)?;
    reader.catalogue.theme.render(template, reader, &frame, view)
}
