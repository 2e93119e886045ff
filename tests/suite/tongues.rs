//! A text is in the language that its `lang` says: checked by a program that knows languages by their letters, for axe does
//! not notice a French page that calls itself Dutch.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

use whichlang::Lang;

use crate::fixture;
use crate::html::{Token, tokens};
use crate::tidy::below;

/// Shorter texts are too often names; those of a page are judged together.
const LONG: usize = 100;

/// Elements that begin a text of their own.
const BLOCKS: [&str; 24] = [
    "article",
    "aside",
    "body",
    "button",
    "caption",
    "dd",
    "details",
    "div",
    "dl",
    "dt",
    "figcaption",
    "footer",
    "form",
    "h1",
    "h2",
    "h3",
    "header",
    "label",
    "legend",
    "li",
    "main",
    "p",
    "section",
    "summary",
];

/// Elements that are never closed.
const VOID: [&str; 7] = ["br", "hr", "img", "input", "link", "meta", "wbr"];

/// What stands on a page: texts with the language they claim.
fn texts(html: &str) -> Vec<(String, String)> {
    let mut open: Vec<(&str, Option<String>, bool)> = Vec::new();
    let mut texts: Vec<(String, String)> = Vec::new();
    let mut fresh = true;
    for token in tokens(html) {
        match token {
            Token::Open { name, attributes } => {
                fresh |= BLOCKS.contains(&name);
                let value =
                    |key| attributes.iter().find(|(k, _)| *k == key).map(|(_, v)| v.clone());
                // Codes, addresses and the words of a citation format are in no language.
                let mute = matches!(name, "code" | "script" | "style" | "svg" | "pre" | "time")
                    || value("translate").is_some_and(|value| value == "no")
                    || value("class")
                        .is_some_and(|class| class.split(' ').any(|c| c == "mono" || c == "cite"));
                if !VOID.contains(&name) && !matches!(name, "path" | "rect" | "circle" | "use") {
                    open.push((name, value("lang"), mute));
                }
            }
            Token::Close(name) => {
                fresh |= BLOCKS.contains(&name);
                if open.last().is_some_and(|(last, ..)| *last == name) {
                    open.pop();
                }
            }
            Token::Text(text) => {
                let is_mute = open.iter().any(|(_, _, mute)| *mute);
                let lang = open.iter().rev().find_map(|(_, lang, _)| lang.clone());
                let (Some(lang), false) = (lang, is_mute || text.trim().is_empty()) else {
                    continue;
                };
                let words = text.split([' ', '\t', '\n', '\r']);
                let words = words.filter(|word| !word.is_empty() && !word.contains("://"));
                let text = words.collect::<Vec<_>>().join(" ");
                match texts.last_mut() {
                    Some((last, words)) if !fresh && *last == lang => {
                        words.push(' ');
                        words.push_str(&text);
                    }
                    Some(_) | None => texts.push((lang, text)),
                }
                fresh = false;
            }
        }
    }
    texts
}

fn code(lang: Lang) -> &'static str {
    match lang.three_letter_code() {
        "nld" => "nl",
        "fra" => "fr",
        "eng" => "en",
        "deu" => "de",
        other => other,
    }
}

/// A line for every text that is in another language than it says.
fn strangers(name: &str, html: &str) -> Vec<String> {
    let mut short: BTreeMap<String, String> = BTreeMap::new();
    let mut found = Vec::new();
    let mut judge = |lang: &str, text: &str| {
        let detected = code(whichlang::detect_language(text));
        if detected != lang {
            found.push(format!("{name}: lang=\"{lang}\", but {detected}: {text}"));
        }
    };
    for (lang, text) in texts(html) {
        if text.chars().count() >= LONG {
            judge(&lang, &text);
        } else {
            let all = short.entry(lang).or_default();
            all.push_str(&text);
            all.push(' ');
        }
    }
    for (lang, text) in short {
        // A language switch alone is too little to judge.
        if text.chars().count() >= 3 * LONG {
            judge(&lang, &text);
        }
    }
    found
}

#[test]
fn every_text_is_in_the_language_it_says() {
    let mut judged = 0;
    let mut found = Vec::new();
    for (name, page) in fixture::pages(fixture::real_site()) {
        judged += 1;
        found.extend(strangers(name, page));
    }
    assert!(judged > 100, "{judged} pages");
    found.sort();
    assert!(found.is_empty(), "{} texts\n{}", found.len(), found.join("\n"));
}

#[test]
fn a_text_in_another_language_is_found() {
    let dutch = "De gemeente en de politie werken samen met de bewoners van de buurt, zodat iedereen zich veilig voelt op straat.";
    let french = "La commune et la police travaillent avec les habitants du quartier, afin que chacun se sente en sécurité dans la rue.";
    let page =
        |inner: &str| strangers("x", &format!("<html lang=\"nl\"><body>{inner}</body></html>"));
    assert!(page(&format!("<p>{dutch}</p><p lang=\"fr\">{french}</p>")).is_empty());
    assert_eq!(page(&format!("<p>{dutch}</p><p>{french}</p>")).len(), 1);
    assert_eq!(page(&format!("<p>{dutch}</p><p lang=\"fr\">{dutch}</p>")).len(), 1);
}

/// Other networks get these messages too: none names somebody whom this site is about.
#[test]
fn messages_are_of_no_network() {
    let site = fixture::real();
    let (_, actors) = site.fields().find(|(_, field)| field.name.as_str() == "actors").unwrap();
    let labels = actors.terms.iter();
    let labels =
        labels.flat_map(|term| site.languages.iter().map(|lang| term.label[lang].as_str()));
    // One label may name several, and what it adds in brackets is no name.
    let names = labels.flat_map(|label| label.split(" (").next().unwrap().split(", "));
    let names: BTreeSet<String> = names.map(str::to_lowercase).collect();
    assert!(names.contains("politie") && names.contains("gemeente") && names.contains("police"));
    let messages = fiche::builtin::FILES
        .iter()
        .filter(|(path, _)| path.starts_with("i18n/") && !path.contains("diagnostics"));
    let mut found = Vec::new();
    for (path, bytes) in messages {
        for line in std::str::from_utf8(bytes).unwrap().lines() {
            let text = line.split_once(" = ").map_or(line, |(_, text)| text).to_lowercase();
            let mut words = text.split(|c: char| !c.is_alphabetic());
            found.extend(
                words.find(|word| names.contains(*word)).map(|_| format!("{path}: {line}")),
            );
        }
    }
    assert!(found.is_empty(), "{}", found.join("\n"));
}

/// A date is read on one line, and French signs stay with their words, whatever the editor typed.
#[test]
fn no_line_begins_with_half_a_date_or_with_a_sign() {
    const MONTHS: [&str; 24] = [
        "januari",
        "februari",
        "maart",
        "april",
        "mei",
        "juni",
        "juli",
        "augustus",
        "september",
        "oktober",
        "november",
        "december",
        "janvier",
        "février",
        "mars",
        "avril",
        "mai",
        "juin",
        "juillet",
        "août",
        "septembre",
        "octobre",
        "novembre",
        "décembre",
    ];
    let mut found = Vec::new();
    for (name, page) in fixture::pages(fixture::real_site()) {
        for (lang, text) in texts(page) {
            let words: Vec<&str> = text.split(' ').collect();
            for pair in words.windows(2) {
                let is_number = !pair[0].is_empty() && pair[0].bytes().all(|b| b.is_ascii_digit());
                let is_date = is_number && pair[0].len() < 3 && MONTHS.contains(&pair[1]);
                let is_sign = lang == "fr"
                    && (matches!(pair[1], ":" | ";" | "!" | "?" | "»") || pair[0] == "«");
                if is_date || is_sign {
                    found.push(format!("{name}: {}", pair.join(" ")));
                }
            }
        }
    }
    assert!(found.is_empty(), "{}", found.join("\n"));
}

/// The signs that French keeps with the word before them.
fn is_french_sign(word: &str) -> bool {
    matches!(word.trim_end_matches(['.', ',', ')']), ":" | ";" | "!" | "?" | "»")
}

/// The lines of prose in which an ordinary space parts a French sign from its word.
fn parted(prose: &str) -> impl Iterator<Item = &str> {
    prose.lines().filter(|line| {
        line.split(' ').skip(1).any(is_french_sign) || line.split(' ').any(|w| w.ends_with('«'))
    })
}

/// Nobody repairs what is read elsewhere than on a page: a terminal, a form, a file of the repository.
#[test]
fn what_ships_in_french_keeps_its_signs_with_their_words() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut files = vec![root.join("docs/editors.fr.md")];
    for (folder, extension) in [("i18n", "ftl"), ("starter", "md")] {
        let of_all = below(&root.join(folder), extension).into_iter();
        files.extend(of_all.filter(|path| path.file_stem().is_some_and(|stem| stem == "fr")));
    }
    let mut found = Vec::new();
    for path in files {
        let text = fs::read_to_string(&path).unwrap();
        let is_markdown = path.extension().is_some_and(|e| e == "md");
        // Code of a Markdown text goes on in the next line; a message may speak of a backtick.
        let pieces = if is_markdown { vec![&*text] } else { text.lines().collect() };
        let prose = pieces.into_iter().flat_map(|piece| piece.split('`').step_by(2));
        found.extend(prose.flat_map(parted).map(|line| format!("{}: {line}", path.display())));
    }
    assert!(found.is_empty(), "{}", found.join("\n"));
}

#[test]
fn an_ordinary_space_at_a_french_sign_is_found() {
    for text in ["Pourquoi ?", "« oui", "oui »).", "ici\n  : là"] {
        assert_eq!(parted(text).count(), 1, "{text}");
    }
    assert_eq!(parted("Ici\u{a0}: oui\u{202f}? «\u{a0}non\u{a0}» ![plan](a.png)").count(), 0);
}
