//! The pages that a site makes of what `site.yaml` says of it: nothing is invented, and what is missing is said.

use std::collections::BTreeMap;

use crate::fixture::{self, Fixture, is_piece};

const PUBLISHER: &str = "publisher: {name: Redactie, form: {nl: vzw, fr: asbl}, address: Proefstraat 1, number: 0123.456.749, responsible: An Proef, contact: redactie@example.org}";

fn pages(fixture: &Fixture) -> BTreeMap<String, String> {
    let mut texts = fixture::texts(&fixture.check().site.unwrap());
    texts.retain(|address, _| address.ends_with('/'));
    texts
}

#[track_caller]
fn says(page: &str, expected: &[&str]) {
    let main = page.split("<main").nth(1).unwrap().split("</main>").next().unwrap();
    for words in expected {
        assert!(main.contains(words), "no `{words}` in {main}");
    }
}

#[test]
fn what_is_known_is_printed_in_both_languages() {
    let mut fixture = Fixture::small();
    let more = "takedown: {contact: \"https://ask.example/\", days: 1}\n\
                host: {nl: Een server in Gent., fr: Un serveur à Gand.}\nrules:\n";
    fixture.edit("content/site.yaml", "rules:\n", more);
    fixture.edit(
        "content/site.yaml",
        "  method:",
        "  tests: {nl: Met axe., fr: Avec axe.}\n  contact: toegang@example.org\n  method:",
    );
    let pages = pages(&fixture);
    for (address, form) in [("/nl/uitgever/", "<dd>vzw</dd>"), ("/fr/editeur/", "<dd>asbl</dd>")] {
        let mailbox = "<a href=\"mailto:redactie@example.org\">redactie@example.org</a>";
        says(
            &pages[address],
            &["Redactie", form, "Proefstraat 1", "0123.456.749", "An Proef", mailbox],
        );
    }
    let complaint = "<a href=\"https://complaints.example/\">Proefdienst</a>";
    let access = "<a href=\"mailto:toegang@example.org\">toegang@example.org</a>";
    let dutch =
        ["gedeeltelijk", "2\u{a0}januari 2026", "derde partij", "Met axe.", complaint, access];
    says(&pages["/nl/toegankelijkheid/"], &dutch);
    says(&pages["/fr/accessibilite/"], &["partiellement", "Avec axe.", "Service d’essai"]);
    says(
        &pages["/nl/privacy/"],
        &["Een server in Gent.", "href=\"../verbeteren-en-verwijderen/\""],
    );
    let corrections = ["binnen 1 dag.", "<a href=\"https://ask.example/\">ask.example</a>"];
    says(&pages["/nl/verbeteren-en-verwijderen/"], &corrections);
    // Every page leads to all of them, but for what is printed and projected.
    let dutch = pages.iter().filter(|(address, _)| address.starts_with("/nl/"));
    for (address, page) in dutch.filter(|(address, _)| !is_piece(address)) {
        for name in ["uitgever", "toegankelijkheid", "privacy", "verbeteren-en-verwijderen"] {
            let foot = page.split("<footer").nth(1).unwrap();
            let link = format!("{name}/\">");
            let here = address == &format!("/nl/{name}/");
            assert!(here || foot.contains(&link), "{address} does not lead to {name}");
        }
    }
}

#[test]
fn what_is_not_known_is_said_to_be_missing() {
    let mut fixture = Fixture::small();
    fixture.edit("content/site.yaml", PUBLISHER, "publisher: {name: Redactie}");
    let text = fixture.text("content/site.yaml");
    let (before, _) = text.split_once("accessibility:\n").unwrap();
    fixture.put("content/site.yaml", before);
    let pages = pages(&fixture);
    let missing =
        ["Rechtsvorm", "Zetel", "Ondernemingsnummer", "Verantwoordelijke uitgever", "Contact"];
    for label in missing {
        says(&pages["/nl/uitgever/"], &[&format!("<li>{label}</li>")]);
    }
    says(
        &pages["/nl/toegankelijkheid/"],
        &["nog niet laten weten", "nog geen verslag", "contactadres staat hier nog niet"],
    );
    says(&pages["/fr/accessibilite/"], &["n’a pas encore indiqué", "Nous n’indiquons pas encore"]);
    says(&pages["/fr/vie-privee/"], &["Nous n’indiquons pas encore qui gère le serveur"]);
    says(&pages["/nl/verbeteren-en-verwijderen/"], &["Binnen welke termijn"]);
}
