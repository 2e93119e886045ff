//! What freezing promises, whatever the sheets say and whatever becomes of them.

use proptest::prelude::*;
use proptest::test_runner::{Config, TestRunner};

use crate::cli::{Ran, below, fiche};
use crate::fixture::{Fixture, files, texts};

const DUTCH: &str = "content/practices/watch/index.nl.md";
const FRENCH: &str = "content/practices/watch/index.fr.md";
const COPY: &str = "content/collections/network/edition-1/watch.nl.md";

/// What a body may be made of.
const PARTS: [&str; 9] = [
    "Een **vet** woord, een *schuin* woord en `code`.",
    "- een\n- twee\n  - drie",
    "| maand | aantal |\n| --- | --- |\n| mei | 3 |",
    "Zie het [alarm](fiche:alarm#approach) en [financiering](fiche:themes/funding).",
    "Met een noot.[^1]\n\n[^1]: Alleen overdag.",
    "Wat <b onclick=\"x()\">ruw</b> is en wat <script>weg</script> moet.",
    "Over [deze site](../../pages/about/index.nl.md), en https://example.org/.",
    "> Een citaat « entre guillemets » met een spatie : zo.",
    "Begrip\n: Wat het is.",
];

/// The texts of a sheet: title, summary, body.
type Words = (String, String, String);

fn words() -> impl Strategy<Value = Words> {
    // No word is a number: the space after one is another one on the page.
    let line = "[A-Z][a-zé’]{1,8}[a-zé]( [a-zé][a-zé0-9]{0,8}){0,3}";
    let body = prop::sample::subsequence(PARTS.to_vec(), 1..=PARTS.len()).prop_shuffle();
    let body = body.prop_map(|parts| parts.join("\n\n"));
    (line, line, body)
}

/// A sheet with other words and the same facts.
fn reworded(fixture: &mut Fixture, path: &str, (title, summary, body): &Words) {
    let text = fixture.text(path);
    let (head, _) = text[3..].split_once("\n---\n").unwrap();
    let kept = |line: &&str| !line.starts_with("title:") && !line.starts_with("summary:");
    let rest: Vec<&str> = head.lines().filter(kept).collect();
    let rest = rest.join("\n");
    let own = "{#approach}";
    let text = format!(
        "---\ntitle: {title:?}\nsummary: {summary:?}{rest}\n---\n\n## Aanpak {own}\n\n{body}\n\n## Partners {{#partners}}\n\nDe stad.\n"
    );
    fixture.put(path, text);
}

/// The site with its edition frozen by the command.
fn frozen(fixture: &Fixture) -> Result<Fixture, TestCaseError> {
    let base = tempfile::tempdir().unwrap();
    let root = below(&base, "site");
    fixture.write(root.as_ref());
    let Ran { code, stderr, .. } = fiche(&["freeze", "network", "--site", &root]);
    prop_assert_eq!(code, Some(0), "{}", stderr);
    let mut frozen = fixture.clone();
    for (path, bytes) in files(root.as_ref()) {
        frozen.put(&path, bytes);
    }
    Ok(frozen)
}

/// What the pages of the copies say, their way in and out left aside: the collection may be called otherwise since.
fn copies(fixture: &Fixture) -> Result<Vec<String>, TestCaseError> {
    let checked = fixture.check();
    let lines = checked.lines();
    let Some(site) = checked.site else {
        return Err(TestCaseError::fail(format!("{lines:#?}")));
    };
    let pages = texts(&site)
        .into_iter()
        .filter(|(address, _)| address.contains("/edition-1/") || address.contains("/editie-1/"));
    let said = pages.map(|(address, page)| {
        let article =
            page.split("<article").nth(1).unwrap().split("<p class=\"block small\">").next();
        format!("{address} {}", article.unwrap())
    });
    Ok(said.collect())
}

fn keeps(
    before: &Words,
    after: &Words,
    french: &Words,
    letter: prop::sample::Index,
) -> Result<(), TestCaseError> {
    let mut site = Fixture::small();
    reworded(&mut site, DUTCH, before);
    let mut site = frozen(&site)?;
    let then = copies(&site)?;
    prop_assert_eq!(then.len(), 4, "two sheets in two languages");
    let title = format!("<h1>{}</h1>", before.0);
    prop_assert!(then.iter().any(|page| page.contains(&title)), "no {}", title);

    reworded(&mut site, DUTCH, after);
    reworded(&mut site, FRENCH, french);
    site.edit("content/practices/alarm/index.fr.md", "status: published", "status: archived");
    site.edit("content/vocabularies/themes.yaml", "{nl: Evaluatie,", "{nl: Nazien,");
    site.edit(
        "content/collections/network/index.nl.md",
        "title: Netwerk",
        "title: Een andere naam",
    );
    for (now, then) in copies(&site)?.iter().zip(&then) {
        prop_assert_eq!(now, then);
    }

    let copy = site.text(COPY);
    let body = copy.rfind("\n---\n").unwrap();
    let letters: Vec<usize> =
        copy.match_indices(|c: char| c.is_ascii_lowercase()).map(|(at, _)| at).collect();
    let words: Vec<usize> = letters.into_iter().filter(|at| *at > body).collect();
    let at = *letter.get(&words);
    let other = if &copy[at..=at] == "q" { "x" } else { "q" };
    site.put(COPY, format!("{}{other}{}", &copy[..at], &copy[at + 1..]));
    let found = site.check();
    let told = found.report.iter().any(|one| one.problem.code().number() == "F807");
    prop_assert!(told && found.site.is_none(), "{:#?}", found.lines());
    Ok(())
}

#[test]
fn kept_pages_say_what_they_said_and_an_altered_copy_is_found() {
    let config = Config { cases: 8, failure_persistence: None, ..Config::default() };
    let all = (words(), words(), words(), any::<prop::sample::Index>());
    let run = TestRunner::new(config)
        .run(&all, |(before, after, french, letter)| keeps(&before, &after, &french, letter));
    run.unwrap_or_else(|error| panic!("{error}"));
}
