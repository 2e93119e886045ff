//! Files with random damage, dates and queries: what comes of them is a site, an answer or a finding, and nothing in a site runs.
//!
//! `FICHE_FUZZ_MINUTES=60 cargo test --release --test suite fuzz::` tries other cases for so long, each test by itself.

use std::env;
use std::sync::LazyLock;
use std::time::{Duration, Instant};

use fiche::index::Packed;
use fiche::model::{Edtf, Period};
use fiche_search::{Engine, Request, Step};
use proptest::prelude::*;
use proptest::sample::Index;
use proptest::test_runner::{Config, RngSeed, TestCaseResult, TestRunner};

use crate::attacks::{ATTACKS, nothing_runs};
use crate::fixture::{Fixture, texts};

/// What nests, or means something to a parser.
const PIECES: [&str; 28] = [
    "[x](fiche:",
    "![",
    "](../../../../etc/passwd)",
    "{#a onclick=x}",
    "\"><script>alert(1)</script>",
    "<!--",
    "]]>",
    "---\n",
    "\n---\n",
    ": ",
    "&a ",
    "*a",
    "<<: *a\n",
    "!!binary ",
    "!<tag:x> ",
    "? - ? - ? - ",
    "[[[[[[[[",
    "{a: {a: {a: ",
    "|+9\n",
    "\t",
    "\u{0}",
    "\u{feff}",
    "\r",
    "> > > > > 1. - * ",
    "```````",
    "## Aanpak {#approach}\n",
    "| a | b |\n| - | - |\n",
    "[^1]\n\n[^1]: [^1]\n",
];

/// The same, and attacks.
static ALL: LazyLock<Vec<&str>> = LazyLock::new(|| {
    let attacks = ATTACKS.everywhere.iter().chain(&ATTACKS.refused);
    PIECES.into_iter().chain(attacks.map(String::as_str)).collect()
});

/// One change of a file.
#[derive(Clone, Debug)]
enum Damage {
    /// A piece at a place.
    Insert(Index, usize),
    /// Some bytes less.
    Remove(Index, usize),
    /// Some bytes several times.
    Repeat(Index, usize, usize),
    /// Another byte.
    Byte(Index, u8),
}

fn damages() -> impl Strategy<Value = Vec<Damage>> {
    let one = prop_oneof![
        4 => (any::<Index>(), 0..ALL.len()).prop_map(|(at, piece)| Damage::Insert(at, piece)),
        1 => (any::<Index>(), 1..40_usize).prop_map(|(at, length)| Damage::Remove(at, length)),
        1 => (any::<Index>(), 1..40_usize, 2..9_usize)
            .prop_map(|(at, length, times)| Damage::Repeat(at, length, times)),
        1 => (any::<Index>(), any::<u8>()).prop_map(|(at, byte)| Damage::Byte(at, byte)),
    ];
    proptest::collection::vec(one, 1..5)
}

impl Damage {
    fn to(&self, bytes: &mut Vec<u8>) {
        if bytes.is_empty() {
            return;
        }
        let range = |at: &Index, length: usize| {
            let at = at.index(bytes.len());
            at..(at + length).min(bytes.len())
        };
        match self {
            Self::Insert(at, piece) => {
                let at = at.index(bytes.len());
                bytes.splice(at..at, ALL[*piece].bytes());
            }
            Self::Remove(at, length) => {
                bytes.drain(range(at, *length));
            }
            Self::Repeat(at, length, times) => {
                let range = range(at, *length);
                let repeated = bytes[range.clone()].repeat(*times);
                bytes.splice(range, repeated);
            }
            Self::Byte(at, byte) => {
                let at = at.index(bytes.len());
                bytes[at] = *byte;
            }
        }
    }
}

/// Runs a test on so many cases, or for as long as the environment says.
fn fuzz<S: Strategy>(cases: u32, cases_of: &S, test: impl Fn(S::Value) -> TestCaseResult) {
    let config =
        Config { cases, failure_persistence: None, max_shrink_iters: 200, ..Config::default() };
    let run = |config: Config| {
        let tried = TestRunner::new(config).run(cases_of, &test);
        tried.unwrap_or_else(|error| panic!("{error}"));
    };
    let Ok(minutes) = env::var("FICHE_FUZZ_MINUTES") else { return run(config) };
    let (start, long) = (Instant::now(), Duration::from_secs(60 * minutes.parse::<u64>().unwrap()));
    while start.elapsed() < long {
        run(Config { rng_seed: RngSeed::Random, ..config.clone() });
    }
}

/// Every page of a site with one file changed, and nothing in it that runs.
fn is_a_site_or_a_finding(path: &str, bytes: Vec<u8>) -> TestCaseResult {
    let mut fixture = Fixture::small();
    fixture.put(path, bytes);
    let checked = fixture.check();
    // Every finding has a place.
    let findings = checked.lines();
    prop_assert!(checked.site.is_some() || !findings.is_empty(), "neither a site nor a finding");
    let Some(site) = &checked.site else { return Ok(()) };
    for (address, text) in texts(site) {
        nothing_runs(&address, &text)?;
    }
    Ok(())
}

fn damaged(paths: &'static [&'static str], cases: u32) {
    let all = (proptest::sample::select(paths), damages());
    fuzz(cases, &all, |(path, damages)| {
        let mut bytes = Fixture::small().text(path).into_bytes();
        for damage in damages {
            damage.to(&mut bytes);
        }
        is_a_site_or_a_finding(path, bytes)
    });
}

#[test]
fn a_damaged_text_is_a_site_or_a_finding() {
    damaged(
        &[
            "content/practices/watch/index.nl.md",
            "content/practices/watch/index.fr.md",
            "content/collections/network/index.nl.md",
            "content/pages/about/index.fr.md",
            "content/terms/themes/funding.nl.md",
        ],
        250,
    );
}

#[test]
fn a_damaged_list_is_a_site_or_a_finding() {
    damaged(
        &[
            "content/site.yaml",
            "content/organisations.yaml",
            "content/glossary.yaml",
            "content/vocabularies/kind.yaml",
            "content/vocabularies/themes.yaml",
            "i18n/nl.ftl",
        ],
        250,
    );
}

/// A text of nothing but pieces, with words between them.
#[test]
fn markup_upon_markup_runs_nothing() {
    let pieces = proptest::collection::vec((0..ALL.len(), "[a-z \\n]{0,6}"), 1..12);
    fuzz(250, &pieces, |pieces| {
        let path = "content/practices/watch/index.nl.md";
        let text = Fixture::small().text(path);
        let pieces = pieces.iter().map(|(piece, between)| [ALL[*piece], between].concat());
        let body: String = pieces.collect();
        let place = text.rfind("\n## ").unwrap();
        let text = format!("{}\n\n{body}\n{}", &text[..place], &text[place..]);
        is_a_site_or_a_finding(path, text.into_bytes())
    });
}

#[test]
fn what_is_read_as_a_date_is_written_as_one() {
    let like_dates =
        "[0-9]{1,4}(-[0-9]{1,2}){0,3}(/([0-9]{4}(-[0-9]{2}){0,2}|\\.\\.)?)?|\\PC{0,12}";
    fuzz(20_000, &like_dates, |text| {
        if let Ok(date) = text.parse::<Edtf>() {
            prop_assert_eq!(date.to_string(), text.clone());
        }
        if let Ok(period) = text.parse::<Period>() {
            prop_assert_eq!(period.to_string().parse::<Period>().ok(), Some(period));
        }
        Ok(())
    });
}

#[test]
fn any_query_string_is_answered() {
    let site = Fixture::small().check().site.unwrap();
    let packed = fiche::index::pack(&site);
    let lang = site.languages.iter().next().unwrap();
    let query = "((q|sort|lang|limit|from|themes|kind|year)=)?(\\PC|%[0-9a-f]{2}|[+&=\"()-]){0,40}";
    let engine = packed.engine(lang);
    fuzz(400, &query, |query| {
        let request = Request::parse(&query, engine.facets());
        prop_assert!(is_answered(&engine, &packed, &request), "no answer after ten rounds");
        Ok(())
    });
}

/// Whether an engine comes to an answer, with whatever it wants.
fn is_answered(engine: &Engine, packed: &Packed, request: &Request) -> bool {
    for _ in 0..10 {
        match engine.answer(request) {
            Ok(Step::Wants(chunks)) => {
                for chunk in chunks {
                    engine.supply(chunk, packed.chunk(chunk).unwrap_or_default().to_vec());
                }
            }
            Ok(Step::Done(_)) => return true,
            Err(_) => return false,
        }
    }
    false
}
