//! The calendars of events, read back by a parser that is not ours.

use std::collections::BTreeMap;

use icalendar::parser::{Component, read_calendar, unfold};

use super::Built;
use super::events::{WHOLE, with};

/// The properties of the only component of a kind.
#[track_caller]
fn only(text: &str, kind: &str) -> BTreeMap<String, String> {
    let unfolded = unfold(text);
    let calendar = read_calendar(&unfolded).unwrap();
    let found: Vec<&Component<'_>> =
        calendar.components.iter().filter(|part| part.name.as_str() == kind).collect();
    assert_eq!(found.len(), 1, "{kind} in {text}");
    found[0].properties.iter().map(|p| (p.name.to_string(), p.val.to_string())).collect()
}

#[test]
fn an_event_is_put_in_a_calendar_in_both_languages() {
    let built = Built::of(&with(&format!("{WHOLE}, sequence: 2")));
    for (lang, title, other) in [("nl", "Netwerk", "Réseau"), ("fr", "Réseau", "Netwerk")] {
        let text = built.text(&format!("/c/network/event.{lang}.ics"));
        assert!(text.lines().all(|line| line.len() <= 75), "folded");
        let event = only(text, "VEVENT");
        assert_eq!(event["UID"], "event-network@example.org");
        assert_eq!(event["SEQUENCE"], "2");
        assert_eq!(event["STATUS"], "CONFIRMED");
        assert_eq!(event["DTSTART"], "20270315T093000");
        assert_eq!(event["DTEND"], "20270315T170000");
        assert_eq!(event["DTSTAMP"], "20260304T000000Z", "no clock");
        assert_eq!(event["URL"], "https://example.org/c/network/");
        assert_eq!(event["CONFERENCE"], "https://example.org/live");
        assert_eq!(event["SUMMARY"], title);
        assert!(event["DESCRIPTION"].starts_with(title), "{}", event["DESCRIPTION"]);
        assert!(event["DESCRIPTION"].contains(other), "{}", event["DESCRIPTION"]);
        assert!(event["DESCRIPTION"].contains("Organisateur\u{202f}: Redactie"), "French spaces");
        assert!(
            event["LOCATION"].ends_with("Proefstraat 1, 1000 Brussel"),
            "{}",
            event["LOCATION"]
        );
        assert_eq!(only(text, "VTIMEZONE")["TZID"], "Europe/Brussels");
        let page = if lang == "nl" { "/nl/collecties/netwerk/" } else { "/fr/collections/reseau/" };
        assert!(built.text(page).contains(&format!("../../../c/network/event.{lang}.ics\"")));
    }
}

#[test]
fn an_event_without_a_translation_says_its_own_language_in_every_calendar() {
    let mut site = with(WHOLE);
    site.remove("content/collections/network/index.fr.md");
    let built = Built::of(&site);
    let text = built.text("/c/network/event.fr.ics");
    for property in ["SUMMARY", "DESCRIPTION"] {
        assert!(text.contains(&format!("\n{property};LANGUAGE=nl:")), "{text}");
    }
}

#[test]
fn whole_days_end_on_the_day_after() {
    let built = Built::of(&with("start: 2027-12-30, end: 2027-12-31, state: cancelled"));
    let text = built.text("/c/network/event.nl.ics");
    let event = only(text, "VEVENT");
    assert_eq!((&*event["DTSTART"], &*event["DTEND"]), ("20271230", "20280101"));
    assert_eq!(event["STATUS"], "CANCELLED");
    assert!(event["DESCRIPTION"].starts_with("Deze bijeenkomst gaat niet door."));
    assert!(!text.contains("VTIMEZONE"), "days need no zone");
}

#[test]
fn all_events_are_one_calendar() {
    let built = Built::of(&with(WHOLE));
    let text = built.text("/data/events.fr.ics");
    assert_eq!(only(text, "VEVENT")["UID"], "event-network@example.org");
    for (page, href) in [
        ("/nl/collecties/", "../../data/events.nl.ics"),
        ("/fr/collections/", "../../data/events.fr.ics"),
    ] {
        assert!(built.text(page).contains(href), "{page}");
    }
}

/// Who subscribes to everything has what the two others have, under the same names, once.
#[test]
fn events_and_reviews_are_also_one_calendar() {
    let mut fixture = with(WHOLE);
    let sheet = "content/practices/watch/index.nl.md";
    fixture.edit(
        sheet,
        "status: published",
        "status: published\nreview: {last: 2026-01-01, next: 2027-01-01}",
    );
    let built = Built::of(&fixture);
    let names = |path: &str| -> Vec<String> {
        let unfolded = unfold(built.text(path));
        let calendar = read_calendar(&unfolded).unwrap();
        let events = calendar.components.iter().filter(|part| part.name.as_str() == "VEVENT");
        let name = |event: &Component<'_>| {
            event.properties.iter().find(|p| p.name.as_str() == "UID").unwrap().val.to_string()
        };
        events.map(name).collect()
    };
    for lang in ["nl", "fr"] {
        let events = names(&format!("/data/events.{lang}.ics"));
        let reviews = names(&format!("/data/reviews.{lang}.ics"));
        assert!(!events.is_empty() && !reviews.is_empty());
        let whole = format!("/data/calendar.{lang}.ics");
        assert_eq!(names(&whole), [events, reviews].concat());
        assert!(built.text(&whole).contains("BEGIN:VTIMEZONE"));
    }
    for page in ["/nl/data/", "/nl/stand-van-de-teksten/"] {
        for name in ["events", "reviews", "calendar"] {
            let link = format!("../../data/{name}.nl.ics");
            assert!(built.text(page).contains(&link), "{page} {link}");
        }
    }
}

/// The offset that a VTIMEZONE gives a local time, found as RFC 5545 says: that of the last observance that began before it.
fn offset(text: &str, local: &str) -> String {
    let zone = text.split("BEGIN:VTIMEZONE").nth(1).unwrap().split("END:VTIMEZONE").next().unwrap();
    let mut changes = Vec::new();
    let (mut start, mut to) = ("", "");
    for line in zone.lines() {
        match line.split_once(':') {
            Some(("DTSTART", value)) => start = value,
            Some(("TZOFFSETTO", value)) => to = value,
            Some(("END", _)) => changes.push((start, to)),
            _ => {}
        }
    }
    let began = changes.iter().filter(|(start, _)| *start <= local);
    began.max().unwrap().1.to_owned()
}

#[test]
fn zones_tell_the_right_hour_in_summer_and_winter() {
    for (zone, day, expected) in [
        ("Europe/Brussels", "2027-01-15", "+0100"),
        ("Europe/Brussels", "2027-03-28", "+0200"),
        ("Europe/Brussels", "2027-07-15", "+0200"),
        ("Europe/Brussels", "2027-10-31", "+0100"),
        ("Australia/Sydney", "2027-01-15", "+1100"),
        ("Australia/Sydney", "2027-07-15", "+1000"),
        ("America/St_Johns", "2027-07-15", "-0230"),
        ("Asia/Kolkata", "2027-07-15", "+0530"),
        ("UTC", "2027-07-15", "+0000"),
    ] {
        let event = format!("start: {day}T09:30, end: {day}T17:00, zone: {zone}");
        let built = Built::of(&with(&event));
        let text = built.text("/c/network/event.nl.ics");
        let local = format!("{}T093000", day.replace('-', ""));
        assert_eq!(offset(text, &local), expected, "{zone} {day}\n{text}");
        assert_eq!(only(text, "VTIMEZONE")["TZID"], zone);
    }
}
