//! `reviews.<language>.ics`: the days on which sheets are due for review, for the calendars of those who edit the site.
//!
//! RFC 5545: lines of at most 75 octets that end with CRLF, an event of a whole day each. An event keeps its name as long as the
//! sheet keeps its id, so that a calendar that is read again moves it. Nothing in it depends on the day it is made.

use super::message_with;
use crate::Error;
use crate::model::{Address, Lang, Review, Site};
use crate::status::Sheet;

/// A line holds so many bytes, without its end.
const LONGEST: usize = 75;

/// Where it stands.
pub fn address(site: &Site, lang: Lang) -> Address {
    Address::new(format!("/data/reviews.{}.ics", site.languages.code(lang)))
}

/// A calendar of the reviews among `sheets`, in the words of `lang`.
///
/// # Errors
///
/// If a message is missing.
pub fn reviews(site: &Site, sheets: &[Sheet<'_>], lang: Lang) -> Result<Vec<u8>, Error> {
    let mut text = String::new();
    let name = message_with(site, "status-calendar", lang, &[("site", &site.title[lang])])?;
    for (key, value) in [
        ("BEGIN", "VCALENDAR"),
        ("VERSION", "2.0"),
        ("PRODID", "-//fiche//reviews//EN"),
        ("NAME", &*escaped(&name)),
        ("X-WR-CALNAME", &*escaped(&name)),
    ] {
        line(key, value, &mut text);
    }
    for sheet in sheets {
        if let Some(review) = sheet.review {
            event(site, sheet, review, lang, &mut text)?;
        }
    }
    line("END", "VCALENDAR", &mut text);
    Ok(text.into_bytes())
}

fn event(
    site: &Site,
    sheet: &Sheet<'_>,
    review: Review,
    lang: Lang,
    text: &mut String,
) -> Result<(), Error> {
    let day = |date: crate::model::Date| date.to_string().replace('-', "");
    let host = site.base_url.split_once("://").map_or("", |(_, rest)| rest);
    let host = host.split(['/', ':']).next().unwrap_or_default();
    let url = site.absolute(site.address(sheet.place, lang));
    let summary = message_with(site, "status-event", lang, &[("title", sheet.title)])?;
    for (key, value) in [
        ("BEGIN", "VEVENT"),
        ("UID", &*format!("review-{}@{host}", sheet.name.replace('/', "-"))),
        // When the review was planned: the clock has no part in it.
        ("DTSTAMP", &*format!("{}T000000Z", day(review.last))),
        ("DTSTART;VALUE=DATE", &*day(review.next)),
        ("SUMMARY", &*escaped(&summary)),
        ("URL", &*url),
        ("TRANSP", "TRANSPARENT"),
        ("END", "VEVENT"),
    ] {
        line(key, value, text);
    }
    Ok(())
}

/// A value of the type TEXT (RFC 5545, 3.3.11).
fn escaped(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '\\' | ';' | ',' => {
                escaped.push('\\');
                escaped.push(c);
            }
            '\n' => escaped.push_str("\\n"),
            c if c.is_control() => {}
            c => escaped.push(c),
        }
    }
    escaped
}

/// A content line, folded between characters (RFC 5545, 3.1).
fn line(key: &str, value: &str, text: &mut String) {
    let mut length = 0;
    for c in key.chars().chain([':']).chain(value.chars()) {
        if length + c.len_utf8() > LONGEST {
            text.push_str("\r\n ");
            length = 1;
        }
        text.push(c);
        length += c.len_utf8();
    }
    text.push_str("\r\n");
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn what_means_something_to_calendars_is_escaped() {
        assert_eq!(escaped("a; b, c\\d\ne\r"), "a\\; b\\, c\\\\d\\ne");
    }

    proptest! {
        /// However long, a line is folded between characters and unfolds to itself.
        #[test]
        fn lines_are_folded(value in "[a-zé€😀 ]{0,200}") {
            let mut text = String::new();
            line("SUMMARY", &value, &mut text);
            for part in text.split_terminator("\r\n") {
                prop_assert!(part.len() <= LONGEST, "{}", part);
            }
            prop_assert_eq!(text.replace("\r\n ", ""), format!("SUMMARY:{value}\r\n"));
        }
    }
}
