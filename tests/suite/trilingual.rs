//! A third language is files: `tests/sites/trilingual` is in Dutch, French and German.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

use fiche::messages::Bundle;
use fiche::model::Site;
use fiche::search::Index;
use fiche_search::Request;

use crate::fixture::{self, Fixture, is_piece};

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/sites/trilingual")
}

fn site() -> Site {
    fixture::checked(&fiche::read::sources(&root()).unwrap())
}

fn pages() -> BTreeMap<String, String> {
    fixture::texts(&site())
}

/// What stands between two texts, wherever they occur.
fn between<'t>(text: &'t str, start: &str, end: &str) -> Vec<&'t str> {
    text.split(start).skip(1).filter_map(|rest| Some(rest.split_once(end)?.0)).collect()
}

#[test]
fn nothing_is_wrong_with_it() {
    let sources = fiche::read::sources(&root()).unwrap();
    let (_, report) = fiche::Check::new(&fixture::PUBLIC).run(&sources);
    assert_eq!(fiche::diagnostic::human(&report, &sources, "en", false), "");
}

#[test]
fn it_has_three_doors_and_every_page_leads_to_the_others() {
    let pages = pages();
    for front in ["/", "/404.html", "/p/apple/"] {
        let doors = between(&pages[front], "<section class=\"card", ">");
        let languages: Vec<_> =
            doors.iter().flat_map(|tag| between(tag, " lang=\"", "\"")).collect();
        assert_eq!(languages, ["nl", "fr", "de"], "{front}");
    }
    for (address, page) in &pages {
        let code = address.split('/').nth(1).unwrap_or_default();
        if !address.ends_with('/') || !["nl", "fr", "de"].contains(&code) {
            continue;
        }
        // What is put on paper or on a screen leads back to the collection, whose page has every language.
        if is_piece(address) {
            assert!(page.contains("href=\"../\""), "{address}");
            continue;
        }
        assert!(page.contains(&format!("<html lang=\"{code}\">")), "{address}");
        let switch = between(page, "<nav class=\"langs\"", "</nav>");
        let languages = between(switch.first().unwrap(), " lang=\"", "\"");
        assert_eq!(languages, ["nl", "fr", "de"], "{address}");
    }
}

#[test]
fn only_real_translations_are_alternates() {
    let pages = pages();
    let alternates =
        |address: &str| between(&pages[address], "rel=\"alternate\" hreflang=\"", "\"");
    assert_eq!(alternates("/de/"), ["nl-BE", "fr-BE", "de-BE", "x-default"]);
    assert_eq!(
        alternates("/de/praktiken/aepfel-pfluecken/"),
        ["nl-BE", "fr-BE", "de-BE", "x-default"]
    );
    assert_eq!(
        alternates("/de/praktiken/oekologische-fussstreife/"),
        ["nl-BE", "de-BE", "x-default"]
    );
    assert!(alternates("/fr/pratiques/tri-des-dechets/").is_empty());
    let sitemap = &pages["/sitemap.xml"];
    assert!(sitemap.contains("hreflang=\"de-BE\" href=\"https://example.org/de/praktiken/aepfel-"));
    assert!(!sitemap.contains("/de/praktiken/tri-des-dechets"), "it is not written in German");
}

#[test]
fn a_text_says_which_of_the_languages_it_is_in() {
    let pages = pages();
    let says = |address: &str, words: &str| {
        assert!(pages[address].contains(words), "{address} does not say {words}");
    };
    let foreign = "/de/praktiken/tri-des-dechets/";
    says(foreign, "Diesen Text gibt es noch nicht auf Deutsch. Sie lesen den französischen Text.");
    says(foreign, "lang=\"fr\">Tri des déchets</h1>");
    says("/nl/praktijken/ecologische-voetpatrouille/", "Duitse tekst");
    says("/fr/pratiques/oekologische-fussstreife/", "Vous lisez le texte allemand.");
    let machine = "/de/praktiken/aepfel-pfluecken/";
    says(machine, "Ein Programm hat den niederländischen Text übersetzt.");
    says("/p/zone/", "in het Nederlands");
}

#[test]
fn dates_order_and_sentences_are_german() {
    let pages = pages();
    let list = &pages["/de/praktiken/"];
    for words in ["seit dem 4.\u{a0}Juni 2020", "1.\u{a0}Dezember 2026", "3 Blätter"] {
        assert!(list.contains(words), "no {words} in {list}");
    }
    let places: Vec<_> =
        ["Äpfel", "Ökologische", "Tri des"].map(|title| list.find(title).unwrap()).into();
    assert!(places.is_sorted(), "{places:?}");
    assert!(pages["/de/"].contains("Nach Themen stöbern"));
    assert!(pages["/de/sammlungen/netzwerk/"].contains("4.\u{a0}März"), "the day of the event");
}

#[test]
fn german_words_find_german_sheets() {
    let site = site();
    let found = |code: &str, query: &str| -> Vec<(String, String)> {
        let index = Index::of_site(fiche::index::pack(&site), &site.languages, code).unwrap();
        let request = Request { query: query.to_owned(), limit: 10, ..Request::default() };
        let hits = index.ask(&request).unwrap().answer.hits;
        hits.into_iter().filter(|h| h.kind == "practice").map(|h| (h.id, h.lang)).collect()
    };
    let hit = |id: &str, lang: &str| vec![(id.to_owned(), lang.to_owned())];
    assert_eq!(found("de", "Äpfel"), hit("apple", "de"));
    assert_eq!(found("de", "aepfel"), vec![], "no analyser knows that ae is ä");
    assert_eq!(found("de", "Polizeizone"), hit("zone", "de"));
    // The glossary leads across three languages, and a sheet is found in the words of another.
    assert_eq!(found("de", "CPAS"), hit("zone", "de"));
    assert_eq!(found("fr", "ÖSHZ"), hit("zone", "de"));
    assert_eq!(found("nl", "ÖSHZ"), hit("zone", "nl"));
    // Who reads no French text is shown the German one, which was first: its words are those that find it.
    assert_eq!(found("fr", "Bürgermeisterin"), hit("zone", "de"));
    assert_eq!(found("fr", "burgemeester"), vec![]);
}

/// Pages name the other languages in each of them.
#[test]
fn a_language_that_the_others_have_no_word_for_is_a_mistake() {
    let mut fixture = Fixture::small();
    fixture.edit("content/site.yaml", "languages: [nl, fr]", "languages: [nl, fr, eo]");
    fixture.put("i18n/eo.ftl", shipped()["nl"]);
    let lines = fixture.check().lines();
    let lacking = |code: &str| {
        let start = format!("i18n/{code}.ftl:1:1 F403");
        lines.iter().filter(|line| line.starts_with(&start)).count()
    };
    assert_eq!(["nl", "fr", "eo"].map(lacking), [2, 2, 2], "{lines:#?}");
}

/// The messages that ship, by language.
fn shipped() -> BTreeMap<&'static str, &'static str> {
    let files = fiche::builtin::FILES.iter().filter_map(|(path, bytes)| {
        let code = path.strip_prefix("i18n/")?.strip_suffix(".ftl")?;
        Some((code, std::str::from_utf8(bytes).unwrap()))
    });
    files.collect()
}

#[test]
fn every_language_that_ships_says_everything() {
    let keys: BTreeMap<_, _> = shipped()
        .into_iter()
        .map(|(code, text)| (code, Bundle::new(code, &[text]).unwrap().keys().clone()))
        .collect();
    assert!(keys.len() > 2);
    let all: BTreeSet<_> = keys.values().flatten().cloned().collect();
    for (code, known) in keys {
        let missing: Vec<_> = all.difference(&known).collect();
        assert!(missing.is_empty(), "i18n/{code}.ftl lacks {missing:#?}");
    }
}

/// A variable that only one language uses may never be given; Dutch and French pages are the ones people look at.
#[test]
fn no_language_asks_for_more_than_the_others_get() {
    /// German nouns stay large inside a sentence, so that it takes the name as it is written.
    const OWN: [(&str, &str); 1] = [("browse-by", "label")];
    let variables = |text: &str| -> BTreeSet<(String, String)> {
        let mut key = String::new();
        let mut found = BTreeSet::new();
        for line in text.lines().filter(|line| !line.starts_with('#')) {
            if let Some((name, _)) = line.split_once(" =")
                && name.starts_with(|c: char| c.is_ascii_lowercase())
            {
                name.clone_into(&mut key);
            }
            for name in line.split('$').skip(1) {
                let name: String = name
                    .chars()
                    .take_while(|c| c.is_ascii_alphanumeric() || "-_".contains(*c))
                    .collect();
                found.insert((key.clone(), name));
            }
        }
        found
    };
    let mut shipped = shipped();
    let given: BTreeSet<_> =
        ["nl", "fr"].iter().flat_map(|code| variables(shipped.remove(code).unwrap())).collect();
    for (code, text) in shipped {
        for (key, name) in variables(text).difference(&given) {
            let known = OWN.contains(&(key.as_str(), name.as_str()));
            assert!(known, "i18n/{code}.ftl: {key} asks for ${name}");
        }
    }
}
