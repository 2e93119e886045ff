//! Calendars: the events of the collections, each by itself and all together, and the days on which sheets are due for review.
//! Events are for readers, reviews for editors: two calendars, and for those who are both one with everything.
//!
//! An event keeps its name as long as the collection or the sheet keeps its id, so that a calendar that is read again changes what
//! it has. Nothing in one depends on the day it is made.

mod ical;

use super::{collections, message, message_with};
use crate::Error;
use crate::model::{
    Address, Collection, Date, Event, EventState, Lang, Online, Review, Site, Time,
};
use crate::output::File;
use crate::parse::host;
use crate::status::Sheet;

use ical::Calendar;

/// Where the reviews stand.
pub fn address(site: &Site, lang: Lang) -> Address {
    Address::new(format!("/data/reviews.{}.ics", site.languages.code(lang)))
}

/// Where the calendar of all events stands.
pub fn events_address(site: &Site, lang: Lang) -> Address {
    Address::new(format!("/data/events.{}.ics", site.languages.code(lang)))
}

/// Where the calendar of all events and reviews stands.
pub fn whole_address(site: &Site, lang: Lang) -> Address {
    Address::new(format!("/data/calendar.{}.ics", site.languages.code(lang)))
}

/// Where the event of a collection stands by itself, beside the permanent address of the collection.
pub fn event_address(site: &Site, collection: &Collection, lang: Lang) -> Address {
    Address::new(format!("{}event.{}.ics", collection.permanent(), site.languages.code(lang)))
}

/// Whether anybody may have an event of this site.
pub fn has_events(site: &Site) -> bool {
    collections(site).any(|(_, collection)| collection.event.is_some())
}

/// The calendars of events in every language: one of each, and one of all if there are any.
///
/// # Errors
///
/// If a message is missing.
pub(super) fn event_files(site: &Site) -> Result<Vec<File>, Error> {
    let mut files = Vec::new();
    for lang in site.languages.iter() {
        for collection in &site.collections {
            if let Some(event) = &collection.event {
                let address = event_address(site, collection, lang);
                let bytes = events(site, &[(collection, event)], lang)?;
                files.push(File { address, bytes });
            }
        }
        let all = public_events(site);
        if !all.is_empty() {
            let address = events_address(site, lang);
            files.push(File { address, bytes: events(site, &all, lang)? });
        }
    }
    Ok(files)
}

fn events(site: &Site, all: &[(&Collection, &Event)], lang: Lang) -> Result<Vec<u8>, Error> {
    let name = message_with(site, "events-calendar", lang, &[("site", &site.title[lang])])?;
    let mut calendar = Calendar::new("events", &name);
    add_events(site, all, lang, &mut calendar)?;
    Ok(calendar.finish())
}

/// The events that anybody may have.
fn public_events(site: &Site) -> Vec<(&Collection, &Event)> {
    let all = collections(site).map(|(_, held)| held);
    all.filter_map(|held| Some((held, held.event.as_ref()?))).collect()
}

fn add_events(
    site: &Site,
    all: &[(&Collection, &Event)],
    lang: Lang,
    calendar: &mut Calendar,
) -> Result<(), Error> {
    calendar.zones(all.iter().map(|(_, event)| &event.time));
    all.iter().try_for_each(|(collection, event)| add(site, collection, event, lang, calendar))
}

fn add(
    site: &Site,
    collection: &Collection,
    event: &Event,
    lang: Lang,
    calendar: &mut Calendar,
) -> Result<(), Error> {
    let (written, text) = collection.text.for_reader(lang);
    calendar.line("BEGIN", "VEVENT");
    calendar.line("UID", &format!("event-{}@{}", collection.id, host(&site.base_url)));
    // The clock has no part in it.
    calendar.stamp(collection.text.changed(collection.published));
    calendar.line("SEQUENCE", &event.sequence.to_string());
    calendar.time(&event.time);
    let status = match event.state {
        EventState::Planned => "CONFIRMED",
        EventState::Cancelled => "CANCELLED",
        EventState::Postponed => "TENTATIVE",
    };
    calendar.line("STATUS", status);
    calendar.text(&in_language("SUMMARY", site, written), &text.title);
    // It begins with the text that `SUMMARY` is the title of.
    let description = description(site, collection, event, lang)?;
    calendar.text(&in_language("DESCRIPTION", site, written), &description);
    let venue = event.venue.as_ref().map(|venue| venue[lang].as_str());
    let house: Vec<&str> = venue.into_iter().chain(event.address.as_deref()).collect();
    if let Some(Online::At(url)) = &event.online {
        calendar.line("CONFERENCE;VALUE=URI", url);
    }
    match &event.online {
        _ if !house.is_empty() => {
            calendar.text(&in_language("LOCATION", site, lang), &house.join(", "));
        }
        // Older calendars know of no other place for it.
        Some(Online::At(url)) => calendar.text("LOCATION", url),
        Some(Online::Unsaid) => {
            let online = message(site, "event-online", lang)?;
            calendar.text(&in_language("LOCATION", site, lang), &online);
        }
        None => {}
    }
    calendar.line("URL", &site.absolute(&collection.permanent()));
    calendar.line("END", "VEVENT");
    Ok(())
}

fn in_language(property: &str, site: &Site, lang: Lang) -> String {
    format!("{property};LANGUAGE={}", site.languages.code(lang))
}

/// What it is, in the reader's language and then in the others: a calendar is often that of an office.
fn description(
    site: &Site,
    collection: &Collection,
    event: &Event,
    lang: Lang,
) -> Result<String, Error> {
    let (first, _) = collection.text.for_reader(lang);
    let others = site.languages.iter().filter(|other| *other != first);
    let mut parts = Vec::new();
    for lang in std::iter::once(first).chain(others) {
        // Where a text is missing its readers have the original already.
        let Some(text) = collection.text.get(lang) else { continue };
        let mut lines = Vec::new();
        let called_off = match event.state {
            EventState::Planned => None,
            EventState::Cancelled => Some("notice-cancelled"),
            EventState::Postponed => Some("notice-postponed"),
        };
        if let Some(key) = called_off {
            lines.push(message(site, key, lang)?);
        }
        lines.extend([text.title.clone(), text.summary.clone()]);
        if let Some(organiser) = &event.organiser {
            lines.push(message_with(site, "event-organised-by", lang, &[("name", organiser)])?);
        }
        let day = event.time.first();
        lines.extend(event.programme.iter().map(|entry| {
            let date = if entry.date == day { String::new() } else { format!("{} ", entry.date) };
            format!("{date}{} {}", entry.clock, entry.label[lang])
        }));
        parts.push(lines.join("\n"));
    }
    if let Some(Online::At(url)) = &event.online {
        parts.push(url.clone());
    }
    Ok(parts.join("\n\n"))
}

/// A calendar of the reviews among `sheets`, in the words of `lang`.
///
/// # Errors
///
/// If a message is missing.
pub fn reviews(site: &Site, sheets: &[Sheet<'_>], lang: Lang) -> Result<Vec<u8>, Error> {
    let name = message_with(site, "status-calendar", lang, &[("site", &site.title[lang])])?;
    let mut calendar = Calendar::new("reviews", &name);
    add_reviews(site, sheets, lang, &mut calendar)?;
    Ok(calendar.finish())
}

/// A calendar of all events, and of the reviews among `sheets`, in the words of `lang`. Each has the name that it has elsewhere.
///
/// # Errors
///
/// If a message is missing.
pub(super) fn whole(site: &Site, sheets: &[Sheet<'_>], lang: Lang) -> Result<Vec<u8>, Error> {
    let name = message_with(site, "calendar-whole", lang, &[("site", &site.title[lang])])?;
    let mut calendar = Calendar::new("calendar", &name);
    add_events(site, &public_events(site), lang, &mut calendar)?;
    add_reviews(site, sheets, lang, &mut calendar)?;
    Ok(calendar.finish())
}

fn add_reviews(
    site: &Site,
    sheets: &[Sheet<'_>],
    lang: Lang,
    calendar: &mut Calendar,
) -> Result<(), Error> {
    for sheet in sheets {
        if let Some(review) = sheet.review {
            add_review(site, sheet, review, lang, calendar)?;
        }
    }
    Ok(())
}

fn add_review(
    site: &Site,
    sheet: &Sheet<'_>,
    review: Review,
    lang: Lang,
    calendar: &mut Calendar,
) -> Result<(), Error> {
    let summary = message_with(site, "status-event", lang, &[("title", sheet.title)])?;
    let day: Date = review.next;
    calendar.line("BEGIN", "VEVENT");
    calendar
        .line("UID", &format!("review-{}@{}", sheet.name.replace('/', "-"), host(&site.base_url)));
    // When the review was planned: the clock has no part in it.
    calendar.stamp(review.last);
    calendar.time(&Time::Days(day, day));
    calendar.text("SUMMARY", &summary);
    calendar.line("URL", &site.absolute(site.address(sheet.place, lang)));
    calendar.line("TRANSP", "TRANSPARENT");
    calendar.line("END", "VEVENT");
    Ok(())
}
