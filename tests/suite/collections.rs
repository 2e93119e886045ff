//! Collections: their sections, their members over the years, what a network needs on the day.

use std::collections::BTreeMap;

use crate::fixture::{self, Fixture};

const DUTCH: &str = "content/collections/network/index.nl.md";
const FRENCH: &str = "content/collections/network/index.fr.md";
const ITEMS: &str = "items: [{id: watch}, {id: alarm}]";

/// The pages of a site that has no errors.
#[track_caller]
fn pages(fixture: &Fixture) -> BTreeMap<String, String> {
    let checked = fixture.check();
    let lines = checked.lines();
    fixture::texts(&checked.site.unwrap_or_else(|| panic!("{lines:?}")))
}

/// Whether these stand in a text in this order.
#[track_caller]
fn in_order(text: &str, parts: &[&str]) {
    let mut rest = text;
    for part in parts {
        let at = rest.find(part).unwrap_or_else(|| panic!("no `{part}` in its place in {text}"));
        rest = &rest[at + part.len()..];
    }
}

#[test]
fn sections_are_headings_and_numbers_run_on() {
    let mut fixture = Fixture::small();
    let items = "items: [{id: alarm, section: morning}, {id: watch, section: afternoon}]\n";
    let sections = "sections: {morning: Voormiddag, afternoon: Namiddag}";
    fixture.edit(DUTCH, ITEMS, &format!("{items}{sections}"));
    fixture.edit(FRENCH, "slug: reseau", "slug: reseau\nsections: {afternoon: Après-midi}");
    let pages = pages(&fixture);
    let dutch = &pages["/nl/collecties/netwerk/"];
    in_order(
        dutch,
        &[
            "<h2 id=\"section-morning\">Voormiddag</h2>",
            "<ol class=\"ordered\" start=\"1\">",
            "<h2 id=\"section-afternoon\">Namiddag</h2>",
            "<ol class=\"ordered\" start=\"2\">",
            "Om te beginnen.",
            "Buurtwacht",
        ],
    );
    assert!(!dutch.contains("id=\"items\""), "every item has a heading already");
    let french = &pages["/fr/collections/reseau/"];
    in_order(
        french,
        &[
            "<h2 id=\"section-morning\" lang=\"nl\">Voormiddag</h2>",
            "<h2 id=\"section-afternoon\">Après-midi</h2>",
            "Pour commencer.",
        ],
    );
}

#[test]
fn items_before_the_first_section_stand_under_the_heading_of_a_plain_list() {
    let mut fixture = Fixture::small();
    let items = "items: [{id: watch}, {id: alarm, section: noon}]\nsections: {noon: Middag}";
    fixture.edit(DUTCH, ITEMS, items);
    let dutch = &pages(&fixture)["/nl/collecties/netwerk/"];
    in_order(dutch, &["<h2 id=\"items\">", "Buurtwacht", "<h2 id=\"section-noon\">Middag</h2>"]);
}

#[test]
fn a_note_that_is_not_translated_is_shown_in_the_language_of_the_source() {
    let mut fixture = Fixture::small();
    fixture.edit(FRENCH, "notes:\n  watch: Pour commencer.\n", "");
    let french = &pages(&fixture)["/fr/collections/reseau/"];
    assert!(french.contains("<p class=\"note\" lang=\"nl\">Om te beginnen.</p>"), "{french}");
}
