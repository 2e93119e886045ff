//! Numbers about costs and results, and where they come from.

use std::ops::Range;

use fiche_search::{Analyser, Word};
use rayon::iter::{IntoParallelRefIterator, ParallelIterator};

use super::Checker;
use crate::diagnostic::{Diagnostic, Problem};
use crate::model::Localized;
use crate::parse::{Passage, TextFile, TextKind};
use crate::source::Location;

/// The sections of a practice whose numbers readers take over.
const SECTIONS: [&str; 2] = ["resources", "results"];

impl Checker<'_> {
    /// Reports the first number of each paragraph, list or table that says nowhere which of several sources it is from. In a
    /// sheet with a single source there is no doubt.
    pub(super) fn unsourced_numbers(&mut self) {
        let languages = &self.parsed.languages;
        let analysers = languages.localize(|lang| Analyser::new(languages.code(lang)));
        let texts: Vec<&TextFile> = self
            .catalogue
            .shown()
            .filter(|group| group.key.0 == TextKind::Practice)
            .filter(|group| {
                let shared = group.source().and_then(|source| source.role.shared());
                shared.is_some_and(|shared| shared.sources().len() > 1)
            })
            .flat_map(|group| group.files().iter().copied())
            .collect();
        let found: Vec<Vec<_>> = texts.par_iter().map(|text| unsourced(text, &analysers)).collect();
        self.findings.extend(found.into_iter().flatten());
    }
}

fn unsourced(text: &TextFile, analysers: &Localized<Analyser>) -> Vec<Diagnostic> {
    let is_about = |passage: &&Passage| {
        let section = passage.section.and_then(|place| text.body.headings.get(place));
        section.is_some_and(|section| SECTIONS.contains(&&*section.id))
    };
    let passages: Vec<&Passage> = text.body.passages.iter().filter(is_about).collect();
    let mut found = Vec::new();
    // A line that ends in a colon belongs to the list or table after it.
    let parts =
        passages.chunk_by(|one, two| one.block == two.block || one.text.trim_end().ends_with(':'));
    for part in parts.filter(|part| part.iter().all(|passage| !passage.refers)) {
        let first = part.iter().find_map(|passage| {
            number(&passage.text, &analysers[text.lang]).map(|place| (passage, place))
        });
        if let Some((passage, place)) = first {
            let problem = Problem::UnsourcedNumber { found: passage.text[place.clone()].into() };
            let location = Location { file: text.file, span: passage.span(&place) };
            found.push(Diagnostic::new(location, problem));
        }
    }
    found
}

/// The first number that counts or measures something: no date, no year, no part of a name.
fn number(text: &str, analyser: &Analyser) -> Option<Range<usize>> {
    if !text.contains(|c: char| c.is_ascii_digit()) {
        return None;
    }
    let words = analyser.words(text);
    let units = analyser.units(text, &words);
    let counts = |place: usize| {
        let form = &words[place].form;
        let is_year = form.len() == 4 && (form.starts_with("19") || form.starts_with("20"));
        form.bytes().all(|byte| byte.is_ascii_digit())
            && !is_year
            && units.iter().all(|unit| !unit.words.contains(&place))
            && !is_day(&words[place..], analyser)
    };
    let word = &words[(0..words.len()).find(|place| counts(*place))?];
    // As far as it goes on: *12,5%*, *12 500 €*.
    let is_part = |c: char| c.is_ascii_digit() || ".,%€ \u{a0}\u{202f}".contains(c);
    let rest = text[word.end..].find(|c| !is_part(c)).map_or(text.len(), |at| word.end + at);
    let end = text[..rest].trim_end_matches(['.', ',', ' ', '\u{a0}', '\u{202f}']).len();
    Some(word.start..end)
}

/// Whether words begin with a day and its month, as *4 juni*: with a year after them they would be a date.
fn is_day(words: &[Word], analyser: &Analyser) -> bool {
    let [day, month, ..] = words else { return false };
    let date = format!("{} {} 2000", day.form, month.form);
    analyser
        .units(&date, &analyser.words(&date))
        .iter()
        .any(|unit| unit.is_date && unit.words == (0..3))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn first(code: &str, text: &str, expected: Option<&str>) {
        let found = number(text, &Analyser::new(code)).map(|place| &text[place]);
        assert_eq!(found, expected, "{text}");
    }

    #[test]
    fn numbers_that_count_are_told_from_dates_and_names() {
        first("nl", "Het aantal klachten daalde met 12,5%.", Some("12,5%"));
        first("fr", "L’action a coûté 12 500 €, dit-on.", Some("12 500 €"));
        first("nl", "Er kwamen 12 leden.", Some("12"));
        first("fr", "Elle a coûté 12\u{a0}500\u{a0}€.", Some("12\u{a0}500\u{a0}€"));
        first("nl", "Sinds 2019, op 14 november en 4 juni 2020, met Covid-19.", None);
        first("nl", "Op 4 juni 2020 en in mei 2019, met Covid-19 en 2010-2014.", None);
        first("fr", "La 1re phase, le 1er juin 2020, en A4.", None);
    }
}
