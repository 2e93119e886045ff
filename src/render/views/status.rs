//! What editors have still to do.

use serde::Serialize;

use super::calendars::calendars;
use super::{Link, When, link_to, on};
use crate::Error;
use crate::export;
use crate::messages::Value;
use crate::model::{Date, Lang, Review, Words};
use crate::render::reader::Reader;
use crate::status::{Sheet, State, sheets};

/// The page of what is still to be done.
#[derive(Debug, Serialize)]
pub(in crate::render) struct StatusView<'s> {
    /// All of it as a table.
    table: String,
    /// The reviews, and the events beside them, as calendars.
    calendars: Vec<Link<'s>>,
    /// Translations whose source changed since.
    outdated: Vec<OutdatedView<'s>>,
    /// Texts that are not in every language yet.
    missing: Vec<StandingView<'s>>,
    /// Translations by a program that nobody has read.
    machine: Vec<StandingView<'s>>,
    /// Reviews by quarter of the year, the earliest first.
    quarters: Vec<QuarterView<'s>>,
}

/// A text and the language in which something is to be done.
#[derive(Debug, Serialize)]
struct StandingView<'s> {
    /// The text.
    text: Link<'s>,
    /// The language, as in "in French".
    language: String,
}

/// A translation whose source changed.
#[derive(Debug, Serialize)]
struct OutdatedView<'s> {
    /// The translation.
    text: Link<'s>,
    /// The language, as in "in French".
    language: String,
    /// The day the source changed, if that is known.
    since: Option<When>,
    /// The code of the language of the words, where it is not the reader's.
    lang: Option<&'s str>,
    /// What changed; empty if that is not known.
    words: Vec<WordsView<'s>>,
}

/// Words of a changed text.
#[derive(Debug, Serialize)]
struct WordsView<'s> {
    /// `kept`, `removed` or `added`.
    kind: &'static str,
    /// The words.
    text: &'s str,
}

/// A quarter of a year with its reviews.
#[derive(Debug, Serialize)]
struct QuarterView<'s> {
    /// Its anchor: `q2027-1`.
    id: String,
    /// In words.
    label: String,
    /// Its first day.
    from: String,
    /// Its last day.
    until: String,
    /// The earliest first.
    reviews: Vec<ReviewView<'s>>,
}

/// A review.
#[derive(Debug, Serialize)]
struct ReviewView<'s> {
    /// Of what.
    text: Link<'s>,
    /// When it is due.
    next: When,
}

impl<'s> StatusView<'s> {
    /// The page.
    ///
    /// # Errors
    ///
    /// If a message is missing.
    pub(in crate::render) fn new(reader: &Reader<'s>) -> Result<Self, Error> {
        let mut sheets = sheets(reader.site());
        sheets.retain(|sheet| sheet.status.is_public());
        let standing = |is: fn(&State<'_>) -> bool| {
            let found = sheets.iter().flat_map(|sheet| {
                let states = sheet.states.iter().filter(move |(_, state)| is(state));
                states.map(move |(lang, _)| StandingView::new(reader, sheet, *lang))
            });
            found.collect::<Result<Vec<_>, Error>>()
        };
        let outdated = sheets.iter().flat_map(|sheet| {
            let states = sheet.states.iter().filter(|(_, state)| state.is_outdated());
            states.map(move |(lang, state)| OutdatedView::new(reader, sheet, *lang, *state))
        });
        Ok(Self {
            table: reader.link_to(&export::status::address()),
            calendars: calendars(reader)?,
            outdated: outdated.collect::<Result<_, Error>>()?,
            missing: standing(|state| matches!(state, State::Missing))?,
            machine: standing(|state| state.is_unread())?,
            quarters: quarters(reader, &sheets)?,
        })
    }
}

/// The text as it stands in a language, by the title that the reader knows it by.
fn text<'s>(reader: &Reader<'s>, sheet: &Sheet<'s>, lang: Lang) -> Result<Link<'s>, Error> {
    Ok(Link { href: reader.link_in(sheet.place, lang), ..link_to(reader, sheet.place)? })
}

fn language(reader: &Reader<'_>, lang: Lang) -> Result<String, Error> {
    reader.in_language(reader.site().languages.code(lang))
}

impl<'s> StandingView<'s> {
    fn new(reader: &Reader<'s>, sheet: &Sheet<'s>, lang: Lang) -> Result<Self, Error> {
        Ok(Self { text: text(reader, sheet, lang)?, language: language(reader, lang)? })
    }
}

impl<'s> OutdatedView<'s> {
    fn new(
        reader: &Reader<'s>,
        sheet: &Sheet<'s>,
        lang: Lang,
        state: State<'s>,
    ) -> Result<Self, Error> {
        let change = match state {
            State::Translated(translation) => translation.change.as_ref(),
            State::Source | State::Missing => None,
        };
        let since = change.and_then(|change| change.since);
        let words = change.map_or(&[][..], |change| &change.words);
        let shown = words.iter().map(|words| match words {
            Words::Kept(text) => WordsView { kind: "kept", text },
            Words::Removed(text) => WordsView { kind: "removed", text },
            Words::Added(text) => WordsView { kind: "added", text },
        });
        Ok(Self {
            text: text(reader, sheet, lang)?,
            language: language(reader, lang)?,
            since: since.map(|date| on(date.into(), reader)).transpose()?,
            lang: reader.foreign(sheet.source),
            words: shown.collect(),
        })
    }
}

/// The reviews of sheets, in order, each quarter once.
fn quarters<'s>(reader: &Reader<'s>, sheets: &[Sheet<'s>]) -> Result<Vec<QuarterView<'s>>, Error> {
    let mut due: Vec<(Review, &Sheet<'_>)> =
        sheets.iter().filter_map(|sheet| Some((sheet.review?, sheet))).collect();
    due.sort_by_key(|(review, sheet)| (review.next, &sheet.name));
    let groups = due.chunk_by(|(a, _), (b, _)| a.next.end_of_quarter() == b.next.end_of_quarter());
    groups
        .map(|group| {
            let until = group[0].0.next.end_of_quarter();
            let (year, quarter) = (until.year().to_string(), until.month() / 3);
            let reviews = group.iter().map(|(review, sheet)| {
                Ok(ReviewView {
                    text: text(reader, sheet, reader.lang)?,
                    next: on(review.next.into(), reader)?,
                })
            });
            let values = [("year", Value::Text(&year)), ("quarter", Value::Number(quarter.into()))];
            Ok(QuarterView {
                id: format!("q{year}-{quarter}"),
                label: reader.named(reader.words().format("status-quarter", &values))?,
                from: first_day(until).to_string(),
                until: until.to_string(),
                reviews: reviews.collect::<Result<_, Error>>()?,
            })
        })
        .collect()
}

fn first_day(end_of_quarter: Date) -> Date {
    Date::new(end_of_quarter.year(), end_of_quarter.month() - 2, 1).expect("every month begins")
}
