//! [`Site`] → what editors have still to do: translations to write, to bring up to date, to read; sheets to review.
//!
//! What is archived needs nothing any more.

use crate::model::{
    Date, FieldIndex, IntroductionText, Lang, Method, Place, Review, Site, Status, Term, TermIndex,
    Text, Translated, Translation, Written,
};

/// A text, and how it stands.
#[derive(Clone, Debug)]
pub struct Sheet<'s> {
    /// Its page.
    pub place: Place,
    /// What commands call it: `practices/brusafe`.
    pub name: String,
    /// In the language it was first written in; of an introduction, the term.
    pub title: &'s str,
    /// How far along it is.
    pub status: Status,
    /// The language it was first written in.
    pub source: Lang,
    /// How it stands in each language of the site, in its order.
    pub states: Vec<(Lang, State<'s>)>,
    /// When an editor last confirmed it, when that is due.
    pub review: Option<Review>,
}

/// How a text stands in a language.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum State<'s> {
    /// It was first written in it.
    Source,
    /// It is not there yet.
    Missing,
    /// It was translated.
    Translated(&'s Translation),
}

/// How soon a review is due.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Due {
    /// Its day is over.
    Overdue,
    /// By the end of the quarter of the year.
    ThisQuarter,
    /// After that.
    Later,
}

impl State<'_> {
    /// Whether the source changed since.
    pub fn is_outdated(self) -> bool {
        matches!(self, Self::Translated(translation) if translation.outdated)
    }

    /// Whether a program wrote it and nobody has read it since.
    pub fn is_unread(self) -> bool {
        matches!(
            self,
            Self::Translated(Translation { method: Method::Machine, reviewed: None, .. })
        )
    }

    /// Its name in data: of what is to be done the first.
    pub fn name(self) -> &'static str {
        match self {
            Self::Source => "source",
            Self::Missing => "missing",
            Self::Translated(_) if self.is_outdated() => "outdated",
            Self::Translated(_) if self.is_unread() => "machine",
            Self::Translated(_) => "current",
        }
    }
}

impl Due {
    /// Of a review, seen from a day.
    pub fn of(review: Review, as_of: Date) -> Self {
        if review.next < as_of {
            Self::Overdue
        } else if review.next <= as_of.end_of_quarter() {
            Self::ThisQuarter
        } else {
            Self::Later
        }
    }

    /// Its name in data.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Overdue => "overdue",
            Self::ThisQuarter => "this-quarter",
            Self::Later => "later",
        }
    }
}

/// Every text but those that are archived: practices, collections, pages, introductions.
pub fn sheets(site: &Site) -> Vec<Sheet<'_>> {
    let practices = site.each_practice().map(|(place, practice)| {
        let name = format!("practices/{}", practice.id);
        let review = practice.review;
        let place = Place::Practice(place);
        Sheet { review, ..sheet(site, place, name, &practice.text, practice.status) }
    });
    let collections = site.each_collection().map(|(place, held)| {
        let name = format!("collections/{}", held.id);
        sheet(site, Place::Collection(place), name, &held.text, held.status)
    });
    let pages = site.each_page().map(|(place, page)| {
        let name = format!("pages/{}", page.id);
        sheet(site, Place::Page(place), name, &page.text, page.status)
    });
    let introductions = site.fields().flat_map(|(field, vocabulary)| {
        let terms = vocabulary.terms.iter().enumerate();
        terms.filter_map(move |(place, term)| {
            let name = format!("terms/{}/{}", vocabulary.name, term.id);
            introduction(site, (field, TermIndex(place)), name, term)
        })
    });
    let all = practices.chain(collections).chain(pages).chain(introductions);
    all.filter(|sheet| sheet.status.is_listed()).collect()
}

fn sheet<'s>(
    site: &'s Site,
    place: Place,
    name: String,
    text: &'s Translated<Text>,
    status: Status,
) -> Sheet<'s> {
    Sheet {
        place,
        name,
        title: &text.original().title,
        status,
        source: text.source(),
        states: states(site, text),
        review: None,
    }
}

fn introduction<'s>(
    site: &'s Site,
    (field, place): (FieldIndex, TermIndex),
    name: String,
    term: &'s Term,
) -> Option<Sheet<'s>> {
    let text: &Translated<IntroductionText> = &term.introduction.as_ref()?.text;
    Some(Sheet {
        place: Place::Term(field, place),
        name,
        title: &term.label[text.source()],
        status: Status::Published,
        source: text.source(),
        states: states(site, text),
        review: None,
    })
}

fn states<'s, T: Written>(site: &Site, text: &'s Translated<T>) -> Vec<(Lang, State<'s>)> {
    let state = |lang| match text.get(lang) {
        None => State::Missing,
        Some(written) => written.translation().map_or(State::Source, State::Translated),
    };
    site.languages.iter().map(|lang| (lang, state(lang))).collect()
}
