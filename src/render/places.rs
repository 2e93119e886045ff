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
use super::views::statement::{
    AccessibilityView, CorrectionsView, PrivacyView, PublisherView, about_statement,
};
use super::views::status::StatusView;
use super::views::term::{TermView, VocabularyView};
use super::views::timeline::TimelineView;
use crate::Error;
use crate::model::{PageKind, Place, Statement};
use crate::output::File;

/// The page of a place, in the language of a reader.
///
/// # Errors
///
/// What the theme or the messages lack for it.
pub(super) fn page(reader: &Reader<'_>, place: Place) -> Result<File, Error> {
    match place {
        Place::Home => {
            framed(reader, place, "home.html", HomeView::about(reader), &HomeView::new(reader)?)
        }
        Place::Search => {
            let about = about_list(reader, "search")?;
            framed(reader, place, "search.html", about, &SearchView::new(reader)?)
        }
        Place::Practices => {
            let about = about_list(reader, "practices")?;
            framed(reader, place, "practices.html", about, &ListView::by_title(reader)?)
        }
        Place::Practice(at) => {
            let about = PracticeView::about(at, reader)?;
            framed(reader, place, "practice.html", about, &PracticeView::new(at, reader)?)
        }
        Place::PracticesBy(order) => {
            let about = ListView::about_order(order, reader)?;
            framed(reader, place, "practices.html", about, &ListView::by(order, reader)?)
        }
        Place::Timeline => {
            let about = about_list(reader, "timeline")?;
            framed(reader, place, "timeline.html", about, &TimelineView::new(reader)?)
        }
        Place::Challenges => {
            let about = about_list(reader, "challenges")?;
            framed(reader, place, "texts.html", about, &TextsView::new(PageKind::Challenge, reader))
        }
        Place::Questions => {
            let about = about_list(reader, "questions")?;
            framed(reader, place, "texts.html", about, &TextsView::new(PageKind::Question, reader))
        }
        Place::Index => {
            let about = about_list(reader, "index")?;
            framed(reader, place, "index.html", about, &IndexView::new(reader)?)
        }
        Place::Collections => {
            let about = about_list(reader, "collections")?;
            framed(reader, place, "collections.html", about, &CollectionsView::new(reader)?)
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
        Place::Glossary => {
            let about = about_list(reader, "glossary")?;
            framed(reader, place, "glossary.html", about, &GlossaryView::new(reader)?)
        }
        Place::Data => {
            let about = about_list(reader, "data")?;
            framed(reader, place, "data.html", about, &DataView::new(reader)?)
        }
        Place::Status => {
            let about = about_list(reader, "status")?;
            framed(reader, place, "status.html", about, &StatusView::new(reader)?)
        }
        Place::Vocabulary(field) => {
            let about = VocabularyView::about(field, reader)?;
            framed(reader, place, "vocabulary.html", about, &VocabularyView::new(field, reader))
        }
        Place::Term(field, term) => {
            let about = TermView::about(field, term, reader)?;
            framed(reader, place, "term.html", about, &TermView::new(field, term, reader)?)
        }
        Place::Statement(statement) => in_own_words(reader, place, statement),
    }
}

/// What a site says of itself.
fn in_own_words(reader: &Reader<'_>, place: Place, statement: Statement) -> Result<File, Error> {
    let template = format!("{}.html", statement.name());
    let about = about_statement(statement, reader)?;
    match statement {
        Statement::Publisher => {
            framed(reader, place, &template, about, &PublisherView::new(reader)?)
        }
        Statement::Accessibility => {
            framed(reader, place, &template, about, &AccessibilityView::new(reader)?)
        }
        Statement::Privacy => framed(reader, place, &template, about, &PrivacyView::new(reader)?),
        Statement::Corrections => {
            framed(reader, place, &template, about, &CorrectionsView::new(reader)?)
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
