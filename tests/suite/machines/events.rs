//! Events of collections: what readers and programs are told of when and where people meet.

use super::Built;
use crate::fixture::Fixture;

const COLLECTION: &str = "content/collections/network/index.nl.md";

/// The small site, its collection made for this event.
pub(super) fn with(event: &str) -> Fixture {
    let mut site = Fixture::small();
    let old = "event: {start: 2026-03-04, end: 2026-03-04, place: {online: true}}";
    site.edit(COLLECTION, old, &format!("event: {{{event}}}"));
    site
}

/// Everything that can be said of one.
pub(super) const WHOLE: &str = "start: 2027-03-15T09:30, end: 2027-03-15T17:00, zone: Europe/Brussels, \
    place: {venue: {nl: Proefhuis, fr: Maison d’essai}, address: \"Proefstraat 1, 1000 Brussel\", online: \"https://example.org/live\"}, \
    organiser: Redactie, programme: [{at: 09:30, label: {nl: Onthaal, fr: Accueil}}, {at: 14:00, label: {nl: Werkgroepen, fr: Ateliers}}]";

#[test]
fn a_page_says_when_where_and_what() {
    let built = Built::of(&with(WHOLE));
    for (page, words) in [
        (
            "/nl/collecties/netwerk/",
            [
                "15\u{a0}maart 2027, van 9.30\u{a0}uur tot 17\u{a0}uur",
                "Midden-Europese standaardtijd",
                "Proefhuis",
                "Proefstraat 1, 1000 Brussel",
                "<a href=\"https://example.org/live\">Online volgen</a>",
                "<dt>14\u{a0}uur</dt><dd>Werkgroepen</dd>",
            ],
        ),
        (
            "/fr/collections/reseau/",
            [
                "15\u{a0}mars 2027, de 9\u{a0}h\u{a0}30 à 17\u{a0}h",
                "heure normale d’Europe centrale",
                "Maison d’essai",
                "Proefstraat 1, 1000 Brussel",
                "<a href=\"https://example.org/live\">Suivre en ligne</a>",
                "<dt>14\u{a0}h</dt><dd>Ateliers</dd>",
            ],
        ),
    ] {
        let text = built.text(page);
        for word in words {
            assert!(text.contains(word), "{page}: {word}\n{text}");
        }
        assert!(!text.contains("Afgelast") && !text.contains("Annulé"), "{page}");
    }
}

#[test]
fn days_of_a_programme_are_named_where_there_are_several() {
    let event = "start: 2027-03-15T09:30, end: 2027-03-16T17:00, zone: Europe/Brussels, \
        programme: [{at: 09:30, label: {nl: A, fr: A}}, {at: 2027-03-16T09:00, label: {nl: B, fr: B}}, {at: 2027-03-16T11:00, label: {nl: C, fr: C}}]";
    let page = Built::of(&with(event)).text("/nl/collecties/netwerk/").to_owned();
    for words in [
        "van 15\u{a0}maart 2027 om 9.30\u{a0}uur tot 16\u{a0}maart 2027 om 17\u{a0}uur",
        "<dt>15\u{a0}maart 2027, 9.30\u{a0}uur</dt><dd>A</dd>",
        "<dt>16\u{a0}maart 2027, 9\u{a0}uur</dt><dd>B</dd>",
        "<dt>11\u{a0}uur</dt><dd>C</dd>",
    ] {
        assert!(
            page.contains(words),
            "{words}\n{}",
            &page[page.find("class=\"event\"").unwrap()..][..900]
        );
    }
}

#[test]
fn what_does_not_take_place_says_so_first() {
    for (state, dutch, french, status) in [
        ("cancelled", "Afgelast", "Annulé", "https://schema.org/EventCancelled"),
        ("postponed", "Uitgesteld", "Reporté", "https://schema.org/EventPostponed"),
    ] {
        let built = Built::of(&with(&format!("{WHOLE}, state: {state}, sequence: 1")));
        for (page, word) in
            [("/nl/collecties/netwerk/", dutch), ("/fr/collections/reseau/", french)]
        {
            let text = built.text(page);
            let notice = text.find("class=\"notice warn\"><strong>").unwrap();
            assert!(text[notice..].contains(word), "{page}");
            assert!(text.contains(status), "{page}");
        }
        let door = built.text("/c/network/");
        assert!(door.contains(dutch) && door.contains(french), "{state}");
    }
}

#[test]
fn programs_are_told_the_distance_to_universal_time() {
    let built = Built::of(&with(&format!("{WHOLE}, sequence: 3")));
    let base = built.json("/data/base.json");
    let event = &base["collections"][0]["event"];
    assert_eq!(event["start"], "2027-03-15T09:30:00+01:00");
    assert_eq!(event["zone"], "Europe/Brussels");
    assert_eq!(event["sequence"], 3);
    assert_eq!(event["programme"][1]["at"], "2027-03-15T14:00");
    let nodes = built.graphs().remove("/nl/collecties/netwerk/").unwrap();
    let event = nodes.iter().find(|node| node["@type"] == "Event").unwrap();
    assert_eq!(event["startDate"], "2027-03-15T09:30:00+01:00");
    assert_eq!(event["endDate"], "2027-03-15T17:00:00+01:00");
    assert_eq!(event["eventStatus"], "https://schema.org/EventScheduled");
    assert_eq!(event["eventAttendanceMode"], "https://schema.org/MixedEventAttendanceMode");
    assert_eq!(event["location"][0]["address"], "Proefstraat 1, 1000 Brussel");
    assert_eq!(event["location"][1]["url"], "https://example.org/live");
}

/// A site may say once in which zone its events are.
#[test]
fn a_zone_of_the_site_is_that_of_its_events() {
    let mut site = with("start: 2027-07-15T09:30, end: 2027-07-15T17:00");
    site.edit(
        "content/site.yaml",
        "licence: CC-BY-4.0",
        "licence: CC-BY-4.0\nzone: Australia/Sydney",
    );
    let base = Built::of(&site).json("/data/base.json");
    assert_eq!(base["collections"][0]["event"]["start"], "2027-07-15T09:30:00+10:00");
}
