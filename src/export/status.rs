//! `status.csv`: a row per text with how it stands in every language, for those who edit the site.

use super::csv;
use crate::model::{Address, Date, Site};
use crate::status::{Due, Sheet, State};

/// Where it stands.
pub fn address() -> Address {
    Address::new("/data/status.csv")
}

/// The table. Seen from a day, a last column says how soon reviews are due; the site itself knows no day.
pub fn csv(site: &Site, sheets: &[Sheet<'_>], as_of: Option<Date>) -> Vec<u8> {
    let mut table = String::from("\u{feff}");
    let codes: Vec<&str> = site.languages.codes().collect();
    let ends = ["review_last", "review_next"].into_iter().chain(as_of.map(|_| "review"));
    let head = ["text", "title", "source_language"].into_iter().chain(codes).chain(ends);
    csv::row(head.map(str::to_owned), &mut table);
    for sheet in sheets {
        let day = |date: Option<Date>| date.map_or(String::new(), |date| date.to_string());
        let mut cells = vec![
            sheet.name.clone(),
            sheet.title.to_owned(),
            site.languages.code(sheet.source).to_owned(),
        ];
        cells.extend(sheet.states.iter().map(|(_, state)| State::name(*state).to_owned()));
        cells.push(day(sheet.review.map(|review| review.last)));
        cells.push(day(sheet.review.map(|review| review.next)));
        if let Some(as_of) = as_of {
            let due = sheet.review.map(|review| Due::of(review, as_of).name());
            cells.push(due.unwrap_or_default().to_owned());
        }
        csv::row(cells.into_iter(), &mut table);
    }
    table.into_bytes()
}
