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

#[test]
fn an_archived_member_keeps_its_place_and_says_so() {
    let mut fixture = Fixture::small();
    let watch = "content/practices/watch/index.nl.md";
    fixture.edit(watch, "status: published", "status: archived");
    fixture.edit(watch, "slug: buurtwacht", "slug: waakzaam\nupdated: 2026-05-06");
    let pages = pages(&fixture);
    in_order(
        &pages["/nl/collecties/netwerk/"],
        &[
            "Om te beginnen.",
            "<a href=\"../../praktijken/waakzaam/\">Buurtwacht</a>",
            "Gearchiveerd.</strong> Deze fiche wordt niet meer bijgehouden. Ze is het laatst gewijzigd op",
            "mei 2026",
            "praktijken/",
        ],
    );
    let french = &pages["/fr/collections/reseau/"];
    in_order(french, &["Pour commencer.", "Archivée.", "pratiques/"]);
}

/// A site whose first member was taken off it, with a reason at its old address.
fn withdrawn() -> Fixture {
    let mut fixture = Fixture::small();
    for lang in ["nl", "fr"] {
        fixture.remove(&format!("content/practices/watch/index.{lang}.md"));
    }
    fixture.edit("content/practices/alarm/index.fr.md", "fiche:watch#approach", "#approach");
    fixture.edit("content/pages/about/index.nl.md", "fiche:watch", "#who");
    fixture.edit(
        "content/terms/themes/funding.nl.md",
        "../../practices/watch/index.nl.md",
        "fiche:alarm",
    );
    let gone =
        "- {from: /p/watch/, gone: {nl: De bron is ingetrokken., fr: La source a été retirée.}}\n";
    fixture.put("content/redirects.yaml", gone);
    fixture
}

#[test]
fn a_withdrawn_member_keeps_its_place_and_says_why() {
    let pages = pages(&withdrawn());
    in_order(
        &pages["/nl/collecties/netwerk/"],
        &[
            "Om te beginnen.",
            "<h3>Deze fiche is verwijderd</h3>",
            "watch",
            "De bron is ingetrokken.",
            "praktijken/",
        ],
    );
    in_order(
        &pages["/fr/collections/reseau/"],
        &["Pour commencer.", "<h3>Cette fiche a été retirée</h3>", "La source a été retirée."],
    );
}

#[test]
fn a_member_that_is_gone_without_a_word_is_a_mistake() {
    let mut fixture = withdrawn();
    fixture.remove("content/redirects.yaml");
    let checked = fixture.check();
    assert!(checked.site.is_none());
    let found = checked.lines();
    assert!(found.iter().any(|line| line.contains("F206 unknown-reference watch")), "{found:?}");
}

#[test]
fn the_only_edition_has_no_number() {
    let mut fixture = Fixture::small();
    let page = "/nl/collecties/netwerk/";
    assert!(!pages(&fixture)[page].contains("<span>Editie"));
    fixture.edit(DUTCH, "edition: 1", "edition: 2");
    assert!(pages(&fixture)[page].contains("<span>Editie 2</span>"));
}

/// Scripts read both as moments: without an offset by the clocks of the reader.
#[test]
fn a_page_says_when_its_event_ends_unless_it_is_called_off() {
    const DAYS: &str = "start: 2026-03-04, end: 2026-03-04";
    let mut fixture = Fixture::small();
    let page = "/nl/collecties/netwerk/";
    assert!(pages(&fixture)[page].contains("data-ends=\"2026-03-04T23:59:59\""));
    let hours = "start: 2026-07-04T09:30, end: 2026-07-04T17:00, zone: Europe/Brussels";
    fixture.edit(DUTCH, DAYS, hours);
    assert!(pages(&fixture)[page].contains("data-ends=\"2026-07-04T17:00:00+02:00\""));
    fixture.edit(DUTCH, hours, &format!("{hours}, state: cancelled"));
    assert!(!pages(&fixture)[page].contains("data-ends"));
}

#[test]
fn the_short_address_says_in_both_languages_what_it_leads_to_and_when() {
    let mut fixture = withdrawn();
    fixture.edit(DUTCH, "status: published", "status: archived");
    let page = &pages(&fixture)["/c/network/"];
    for (lang, parts) in [
        (
            "nl",
            [
                "Collectie",
                "Netwerk",
                "datetime=\"2026-03-04\"",
                "Gearchiveerd.",
                "Lees in het Nederlands",
            ],
        ),
        ("fr", ["Collection", "Réseau", "datetime=\"2026-03-04\"", "Archivé.", "Lire en français"]),
    ] {
        let door = page.split(&format!("<section class=\"card\" id=\"{lang}\"")).nth(1).unwrap();
        in_order(door.split("</section>").next().unwrap(), &parts);
    }
    assert!(!page.contains("<script") && !page.contains("http-equiv=\"refresh\""), "{page}");
}
