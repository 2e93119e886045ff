//! Several words that also count as one: *Covid-19*, *14 november 2007*.

use std::ops::Range;

use super::{Analyser, Word};

/// Words that also count as one, and the terms of this one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Unit {
    /// Which words.
    pub words: Range<usize>,
    /// The terms beside those of the words, the most precise first: a day, then its month.
    pub terms: Vec<String>,
    /// Whether it is a date; otherwise words joined by hyphens.
    pub is_date: bool,
}

/// Per month its names, folded; the first letters are enough to tell them apart.
const MONTHS: [&[&str]; 12] = [
    &["januari", "janvier", "jan"],
    &["februari", "fevrier", "feb"],
    &["maart", "mars"],
    &["april", "avril", "apr"],
    &["mei", "mai"],
    &["juni", "juin"],
    &["juli", "juillet"],
    &["augustus", "aout", "aug"],
    &["september", "septembre", "sept"],
    &["oktober", "octobre", "okt", "oct"],
    &["november", "novembre", "nov"],
    &["december", "decembre", "dec"],
];

impl Analyser {
    /// The units of a text with these words: dates, and words joined by hyphens.
    pub fn units(&self, text: &str, words: &[Word]) -> Vec<Unit> {
        let mut units = Vec::new();
        let mut at = 0;
        while at < words.len() {
            let date = date(text, &words[at..]);
            let is_date = date.is_some();
            let Some((count, terms)) = date.or_else(|| self.joined(text, &words[at..])) else {
                at += 1;
                continue;
            };
            units.push(Unit { words: at..at + count, terms, is_date });
            at += count;
        }
        units
    }

    /// Words with nothing but a hyphen between them: people write them as one, as two, or with the hyphen.
    fn joined(&self, text: &str, words: &[Word]) -> Option<(usize, Vec<String>)> {
        let hyphens = |pair: &[Word]| matches!(between(text, &pair[0], &pair[1]), "-" | "‐" | "‑");
        let count = 1 + words.windows(2).take_while(|pair| hyphens(pair)).count();
        let parts = &words[..count];
        if count == 1 || parts.iter().all(|word| is_number(&word.form)) {
            return None;
        }
        let whole: String = parts.iter().map(|word| word.form.as_str()).collect();
        Some((count, vec![self.stem(&whole)]))
    }
}

/// A date at the start of these words, as Belgians write it, or as ISO 8601 does.
fn date(text: &str, words: &[Word]) -> Option<(usize, Vec<String>)> {
    let part = |place: usize| words.get(place).map(|word| word.form.as_str());
    let apart = |place: usize| between(text, &words[place], &words[place + 1]);
    let slashes = |places: Range<usize>| {
        places.into_iter().all(|place| matches!(apart(place), "/" | "-" | "."))
    };
    let first = part(0)?;
    let second = part(1)?;
    if let Some(third) = part(2) {
        let three = match (day(first), year(third)) {
            (Some(day), Some(year)) if slashes(0..2) => {
                numeric_month(second).map(|m| (year, m, day))
            }
            (Some(day), Some(year)) if are_spaced(apart(0)) && are_spaced(apart(1)) => {
                month(second).map(|m| (year, m, day))
            }
            _ => match (year(first), numeric_month(second), day(third)) {
                (Some(year), Some(month), Some(day)) if slashes(0..2) => Some((year, month, day)),
                _ => None,
            },
        };
        if let Some((year, month, day)) = three {
            return Some((
                3,
                vec![term(year, Some(month), Some(day)), term(year, Some(month), None)],
            ));
        }
    }
    let month = match apart(0) {
        "/" => numeric_month(first),
        spaced if are_spaced(spaced) => month(first),
        _ => None,
    };
    Some((2, vec![term(year(second)?, Some(month?), None)]))
}

/// The term of a date; no word has a hyphen, so it is never one.
pub fn term(year: u32, month: Option<u32>, day: Option<u32>) -> String {
    let mut out = year.to_string();
    for number in [month, day].into_iter().flatten() {
        out.push_str(if number < 10 { "-0" } else { "-" });
        out.push_str(&number.to_string());
    }
    out
}

fn are_spaced(gap: &str) -> bool {
    !gap.is_empty() && gap.trim_matches([' ', '\u{a0}', '\u{202f}', '.']).is_empty()
}

fn is_number(form: &str) -> bool {
    form.bytes().all(|byte| byte.is_ascii_digit())
}

fn number(form: &str, digits: Range<usize>, most: u32) -> Option<u32> {
    let fits = digits.contains(&form.len()) && is_number(form);
    form.parse().ok().filter(|n| fits && (1..=most).contains(n))
}

fn day(form: &str) -> Option<u32> {
    if form == "1er" { Some(1) } else { number(form, 1..3, 31) }
}

fn numeric_month(form: &str) -> Option<u32> {
    number(form, 1..3, 12)
}

fn year(form: &str) -> Option<u32> {
    number(form, 4..5, 9999)
}

fn month(form: &str) -> Option<u32> {
    let place = MONTHS.iter().position(|names| names.contains(&form))?;
    u32::try_from(place + 1).ok()
}

fn between<'t>(text: &'t str, before: &Word, after: &Word) -> &'t str {
    text.get(before.end..after.start).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn units(code: &str, text: &str, expected: &[&[&str]]) {
        let analyser = Analyser::new(code);
        let found = analyser.units(text, &analyser.words(text));
        let found: Vec<&Vec<String>> = found.iter().map(|unit| &unit.terms).collect();
        assert_eq!(found, expected, "{text}");
    }

    #[test]
    fn dates_are_one_however_they_are_written() {
        for text in
            ["14/11/2007", "op 14-11-2007.", "14 november 2007", "2007-11-14", "14 nov. 2007"]
        {
            units("nl", text, &[&["2007-11-14", "2007-11"]]);
        }
        units("fr", "le 1er août 2021", &[&["2021-08-01", "2021-08"]]);
        units("fr", "en novembre 2007", &[&["2007-11"]]);
        units("nl", "11/2007", &[&["2007-11"]]);
    }

    #[test]
    fn numbers_that_are_no_dates_stay_numbers() {
        for text in ["2016-2021", "14/13/2007", "3 4 2007", "5 miljoen 2007"] {
            units("nl", text, &[]);
        }
    }

    #[test]
    fn hyphens_join() {
        units("nl", "Covid-19 en COVID 19", &[&["covid19"]]);
        units("fr", "les sous‑préfets", &[&["sousprefet"]]);
        units("nl", "vraag - antwoord", &[]);
    }
}
