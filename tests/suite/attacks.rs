//! Attacks: texts that would run in a page, a table or a calendar if one door were open; a site full of them; and what must
//! not come of them. `tests/browser/hostile.test.js` opens such a site.

use std::path::Path;
use std::sync::LazyLock;

use proptest::prelude::*;
use proptest::test_runner::TestCaseResult;
use roxmltree::Document;
use serde::Deserialize;

use crate::fixture::{Fixture, files};
use crate::html::{Token, tokens};

/// What is tried.
#[derive(Deserialize)]
pub(crate) struct Attacks {
    /// Text wherever one stands.
    pub(crate) everywhere: Vec<String>,
    /// What ends in an error below the fields of a text.
    #[serde(rename = "refused in a text")]
    pub(crate) refused: Vec<String>,
}

pub(crate) static ATTACKS: LazyLock<Attacks> =
    LazyLock::new(|| serde_json::from_str(include_str!("../attacks.json")).unwrap());

/// Where an attack stands in the files of `tests/sites/hostile`: within quotes as YAML escapes it, else as it is.
const MARK: &str = "HOSTILE";

/// The site with an attack in every place, in the order of the list from one on.
pub(crate) fn attacked(first: usize) -> Fixture {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/sites/hostile");
    let mut attacks = ATTACKS.everywhere.iter().cycle().skip(first);
    let mut fixture = Fixture::default();
    for (path, bytes) in files(&folder) {
        match String::from_utf8(bytes) {
            Ok(text) => fixture.put(&path, filled(&text, &mut attacks)),
            Err(picture) => fixture.put(&path, picture.into_bytes()),
        }
    }
    fixture
}

fn filled<'a>(text: &str, attacks: &mut impl Iterator<Item = &'a String>) -> String {
    let (mut filled, mut rest) = (String::new(), text);
    while let Some((before, after)) = rest.split_once(MARK) {
        let attack = attacks.next().unwrap();
        (rest, filled) = match (before.strip_suffix('"'), after.strip_prefix('"')) {
            (Some(before), Some(after)) => (after, filled + before + &yaml(attack)),
            _ => (after, filled + before + &ended(attack)),
        };
    }
    filled + rest
}

/// An attack as a text may hold it: with a comment that never ends, no site is made.
fn ended(attack: &str) -> String {
    let is_open = attack.contains("<!--") && !attack.contains("-->");
    if is_open { format!("{attack} -->") } else { attack.to_owned() }
}

/// A text in double quotes, with every sign that YAML would not take as it stands in numbers.
pub(crate) fn yaml(text: &str) -> String {
    let signs = text.chars().map(|c| match c {
        '"' | '\\' => format!("\\{c}"),
        ' '..='~' => c.to_string(),
        c => format!("\\U{:08X}", u32::from(c)),
    });
    format!("\"{}\"", signs.collect::<String>())
}

/// Nothing in a file of a site that a program runs which opens it, as far as its kind can be told.
pub(crate) fn nothing_runs(address: &str, text: &str) -> TestCaseResult {
    match address.rsplit_once('.').map_or("html", |(_, kind)| kind) {
        "html" => page(address, text),
        "xml" | "svg" => drawing(address, text),
        "csv" => table(address, text),
        "ics" => calendar(address, text),
        _ => Ok(()),
    }
}

/// Elements that no page of ours has.
const NEVER: [&str; 8] =
    ["iframe", "object", "embed", "applet", "frame", "frameset", "math", "style"];

/// Attributes that lead somewhere.
const LEADS: [&str; 9] =
    ["href", "src", "action", "formaction", "data", "poster", "xlink:href", "cite", "srcset"];

/// No script but ours, which are files; nothing else that a browser would run.
fn page(address: &str, page: &str) -> TestCaseResult {
    for token in tokens(page) {
        let Token::Open { name, attributes } = token else { continue };
        prop_assert!(!NEVER.contains(&name), "{address}: <{name}>");
        let value = |key: &str| attributes.iter().find(|(of, _)| *of == key).map(|(_, v)| &**v);
        if name == "script" {
            let is_data = value("type").is_some_and(|kind| kind.contains("json"));
            let is_ours =
                value("src").is_some_and(|src| !src.contains(':') && !src.starts_with("//"));
            prop_assert!(is_data || is_ours, "{address}: a script {attributes:?}");
        }
        prop_assert!(
            value("http-equiv").is_none_or(|kind| kind != "refresh"),
            "{address}: refresh"
        );
        for (key, value) in &attributes {
            let key = key.to_ascii_lowercase();
            prop_assert!(!key.starts_with("on"), "{address}: <{name} {key}>");
            prop_assert!(!["style", "srcdoc"].contains(&&*key), "{address}: <{name} {key}>");
            if LEADS.contains(&&*key) {
                leads_to_no_code(address, value)?;
            }
        }
    }
    Ok(())
}

/// The scheme as browsers read it: control characters and spaces before it and within it are passed over.
fn leads_to_no_code(address: &str, url: &str) -> TestCaseResult {
    let seen: String = url.chars().filter(|c| !c.is_control() && *c != ' ').collect();
    let seen = seen.to_ascii_lowercase();
    for scheme in
        ["javascript:", "vbscript:", "data:text/html", "data:image/svg", "data:application/x-"]
    {
        // References for programs stand inside their links; they are downloaded, not opened.
        let is_reference = scheme == "data:application/x-";
        let known = ["bibtex", "research-info-systems"];
        if let Some(rest) = seen.strip_prefix(scheme) {
            let known = is_reference && known.iter().any(|kind| rest.starts_with(kind));
            prop_assert!(known, "{address}: leads to {url}");
        }
    }
    Ok(())
}

/// A browser shows a drawing or a feed as it shows a page.
fn drawing(address: &str, text: &str) -> TestCaseResult {
    let document = Document::parse(text).map_err(|error| TestCaseError::fail(error.to_string()))?;
    for node in document.descendants() {
        let name = node.tag_name().name();
        prop_assert!(name != "script" && name != "foreignObject", "{address}: <{name}>");
        for attribute in node.attributes() {
            prop_assert!(!attribute.name().starts_with("on"), "{address}: {}", attribute.name());
            if LEADS.contains(&attribute.name()) {
                leads_to_no_code(address, attribute.value())?;
            }
        }
        if node.attribute("type") == Some("html") {
            page(address, node.text().unwrap_or_default())?;
        }
    }
    Ok(())
}

/// A spreadsheet takes some signs at the beginning of a cell for a formula.
fn table(address: &str, text: &str) -> TestCaseResult {
    for row in csv::Reader::from_reader(text.as_bytes()).records() {
        for cell in &row.unwrap() {
            let is_formula = cell.starts_with(['=', '+', '-', '@', '\t', '\r']);
            prop_assert!(!is_formula, "{address}: {cell}");
        }
    }
    Ok(())
}

/// A line of a calendar is a property of its own: none is that of a text.
fn calendar(address: &str, text: &str) -> TestCaseResult {
    prop_assert!(!text.lines().any(|line| line.starts_with("ATTACH")), "{address}");
    let count = |line| text.lines().filter(|one| *one == line).count();
    prop_assert_eq!(count("BEGIN:VEVENT"), count("END:VEVENT"), "{}", address);
    Ok(())
}
