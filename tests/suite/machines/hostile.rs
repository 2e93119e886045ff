//! Whatever an editor writes in a field, programs read back what was written, and nothing else.

use proptest::prelude::*;
use proptest::test_runner::{Config, TestRunner};
use roxmltree::Document;

use super::Built;
use crate::attacks::{ATTACKS, attacked, nothing_runs, yaml};
use crate::fixture::Fixture;
use crate::html::{Token, decoded, tokens};

/// What is known to break out of one format or another.
const STRANGE: [&str; 11] = [
    "</script><script>alert(1)</script><!--",
    "]]>&lt;a&#0; \"x\" 'y' <b onclick='z'>",
    "=cmd|' /C calc'!A0;+1,\"-2\",@SUM(1)\t=1",
    "{\\input{/etc/passwd}} % #1 $x$ ~^_ {",
    "ER  - \nTY  - BOOK\r\n\r\nTI  - other",
    "{{ policy() }}{% raw %}{title}{url}{page}",
    "שלום\u{200f} مرحبا \u{202e}drow\u{202c}",
    "👮‍♀️ 🏳️‍🌈 \u{e000}\u{fffe} e\u{301}",
    "a\u{0}b\u{7}c\u{1b}[31md\u{85}e\u{2028}f\u{b}g",
    "%3Cscript%3E &amp;amp; javascript:alert(1)",
    "0\0ⴰ, 4 juni : quoi ?",
];

/// A site whose every name is the same strange text.
fn named(text: &str) -> Fixture {
    let mut fixture = Fixture::small();
    let quoted = yaml(text);
    let both = format!("{{nl: {quoted}, fr: {quoted}}}");
    let sheet = "content/practices/watch/index.nl.md";
    for (file, from, to) in [
        (sheet, "title: Buurtwacht\n", format!("title: {quoted}\n")),
        (
            sheet,
            "summary: Bewoners en stad letten samen op de buurt.\n",
            format!("summary: {quoted}\n"),
        ),
        (sheet, "keywords: [buren, waakzaamheid]\n", format!("keywords: [{quoted}]\n")),
        (sheet, "{name: Buurtcomité Noord,", format!("{{name: {quoted},")),
        (
            sheet,
            "    title: Jaarverslag\n",
            format!("    title: {quoted}\n    publisher: {quoted}\n"),
        ),
        ("content/site.yaml", "{nl: Kleine site, fr: Petit site}", both.clone()),
        (
            "content/site.yaml",
            "{nl: Een site om op te testen, fr: Un site pour tester}",
            both.clone(),
        ),
        ("content/site.yaml", "{name: Redactie,", format!("{{name: {quoted},")),
        ("content/vocabularies/themes.yaml", "{nl: Evaluatie, fr: Évaluation}", both.clone()),
        ("content/organisations.yaml", "{nl: Stad, fr: Ville}", both),
    ] {
        fixture.edit(file, from, &to);
    }
    fixture
}

/// The text as the site knows it: white space folded, and what shows nothing taken for white space.
fn folded(text: &str) -> String {
    let breaks = |c: char| c == ' ' || c.is_control() || matches!(c, '\u{2028}' | '\u{2029}');
    text.split(breaks).filter(|word| !word.is_empty()).collect::<Vec<_>>().join(" ")
}

/// With ordinary spaces: at which of them no line breaks is asked elsewhere.
fn ordinary(text: &str) -> String {
    text.replace('\u{a0}', " ")
}

fn holds(text: &str) -> Result<(), TestCaseError> {
    let shown = ordinary(&folded(text));
    if shown.is_empty() {
        return Ok(());
    }
    let checked = named(text).check();
    let lines = checked.lines();
    prop_assert!(checked.site.is_some(), "{lines:#?}");
    let built = Built::new(checked.site.unwrap());
    let xml: String = shown.chars().filter(|c| !matches!(c, '\u{fffe}' | '\u{ffff}')).collect();
    for (name, bytes) in &built.files {
        if name.rsplit('.').next() == Some("xml") {
            let text = std::str::from_utf8(bytes).unwrap();
            let document = Document::parse(text);
            prop_assert!(document.is_ok(), "{name}: {:?}\n{text}", document.err());
        }
    }
    let feed = Document::parse(built.text("/nl/atom.xml")).unwrap();
    let entries =
        feed.descendants().filter(|node| node.has_tag_name((super::feeds::ATOM, "title")));
    prop_assert!(
        entries.filter_map(|title| title.text()).any(|title| ordinary(title) == xml),
        "no {xml:?} in the feed"
    );

    let base = built.json("/data/base.json");
    let practice = &base["practices"].as_array().unwrap()[1];
    prop_assert_eq!(ordinary(practice["texts"]["nl"]["title"].as_str().unwrap()), shown.as_str());
    let mut table = csv::Reader::from_reader(built.text("/data/practices.nl.csv").as_bytes());
    let title = table.headers().unwrap().iter().position(|name| name == "title").unwrap();
    let row = table.records().map(Result::unwrap).find(|row| &row[0] == "watch").unwrap();
    let cell = ordinary(&row[title]);
    prop_assert_eq!(cell.trim_start_matches('\''), shown.trim_start_matches('\''));
    for row in csv::Reader::from_reader(built.text("/data/practices.fr.csv").as_bytes()).records() {
        for cell in &row.unwrap() {
            prop_assert!(!cell.starts_with(['=', '+', '-', '@']), "a formula: {cell}");
        }
    }
    sheet(built.text("/nl/praktijken/buurtwacht/"), &shown)?;
    let graphs = built.graphs();
    let said = graphs["/nl/praktijken/buurtwacht/"].iter().find(|node| node["@type"] == "Article");
    prop_assert_eq!(ordinary(said.unwrap()["headline"].as_str().unwrap()), shown.as_str());
    Ok(())
}

/// What a page with such a name shows and offers.
fn sheet(page: &str, shown: &str) -> Result<(), TestCaseError> {
    let tokens = tokens(page);
    let mut pieces =
        tokens.iter().skip_while(|token| !matches!(token, Token::Open { name: "h1", .. }));
    let heading = pieces.nth(1);
    let Some(Token::Text(title)) = heading else {
        return Err(TestCaseError::fail(format!("{heading:?} in the heading")));
    };
    prop_assert_eq!(ordinary(title), shown);
    let mut scripts = 0;
    let mut references = 0;
    for token in &tokens {
        let Token::Open { name, attributes } = token else { continue };
        scripts += usize::from(*name == "script");
        for (key, value) in attributes {
            prop_assert!(!key.starts_with("on"), "{name} has {key}");
            prop_assert!(!value.trim_start().starts_with("javascript:"), "{value}");
            if let Some((kind, text)) = value.split_once(";charset=utf-8,") {
                references += 1;
                reference(kind, &decoded(text))?;
            }
        }
    }
    prop_assert_eq!(references, 2);
    // The switch of languages, what a sheet does, and one block of data; none of them ours to add to.
    prop_assert!(scripts <= 3, "{scripts} scripts");
    Ok(())
}

fn reference(kind: &str, text: &str) -> Result<(), TestCaseError> {
    if kind == "data:application/x-bibtex" {
        prop_assert_eq!(text.matches('{').count(), text.matches('}').count(), "{}", text);
        prop_assert!(text.starts_with("@online{watch-nl,\n"), "{text}");
        let mut depth = 0_i32;
        for c in text.chars() {
            depth += i32::from(c == '{') - i32::from(c == '}');
            prop_assert!(depth >= 0, "{text}");
        }
        return Ok(());
    }
    prop_assert_eq!(kind, "data:application/x-research-info-systems");
    let lines: Vec<&str> = text.trim_end_matches("\r\n").split("\r\n").collect();
    prop_assert_eq!((lines[0], lines[lines.len() - 1]), ("TY  - ELEC", "ER  - "));
    prop_assert_eq!(lines.len(), 12, "{}", text);
    Ok(())
}

#[test]
fn known_tricks_are_text() {
    for text in STRANGE {
        if let Err(error) = holds(text) {
            panic!("{text:?}: {error}");
        }
    }
    holds(&"Lang ".repeat(24)).unwrap();
    holds(&"x".repeat(120)).unwrap();
}

/// A whole site is built for each, so there are few.
#[test]
fn any_text_is_text() {
    let mut runner =
        TestRunner::new(Config { cases: 12, failure_persistence: None, ..Config::default() });
    let text = r#"([<>&"'{}\\%#=+@|;,:~^_$!/?*\[\]()-]|\PC|[\x00-\x1f ]|[a-z]){1,60}"#;
    runner.run(&text, |text| holds(&text)).unwrap();
}

#[test]
fn attacks_in_every_place_run_nowhere() {
    // There are more places than attacks: each comes to stand in many of them.
    for first in (0..ATTACKS.everywhere.len()).step_by(7) {
        let checked = attacked(first).check();
        let lines = checked.lines();
        let built = Built::new(checked.site.unwrap_or_else(|| panic!("{first}: {lines:#?}")));
        for (address, bytes) in &built.files {
            if let Ok(text) = std::str::from_utf8(bytes)
                && let Err(error) = nothing_runs(address, text)
            {
                panic!("{first}: {error}");
            }
        }
    }
}

#[test]
fn what_would_lead_to_code_is_refused_in_a_text() {
    for attack in &ATTACKS.refused {
        let mut fixture = Fixture::small();
        let sheet = "content/practices/watch/index.nl.md";
        fixture.put(sheet, fixture.text(sheet) + "\n" + attack);
        let checked = fixture.check();
        assert!(checked.site.is_none(), "{attack}");
        assert!(checked.lines().iter().any(|line| line.starts_with(sheet)), "{attack}");
    }
}
