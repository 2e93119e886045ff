//! Every rule, by example: `tests/check/*.md` change the small site and list what is then wrong.

use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::{env, fs};

use fiche::diagnostic::{human, json};
use fiche::model::PageIndex;
use fiche::source::{Source, Sources};
use fiche::{Check, Drafts};
use proptest::prelude::*;

use crate::fixture::{Checked, Fixture, PUBLIC};

/// A section of `tests/check/*.md`: what it changes, and what it expects.
///
/// A fence `edit PATH` replaces lines (`- ` by `+ `), `file PATH` puts a file, `remove PATH` takes one away, `drafts`
/// includes drafts; `found` lists what is found. With `FICHE_BLESS=1` the lists are written instead of compared:
/// read them before you commit them.
pub(crate) struct Case<'t> {
    pub(crate) name: &'t str,
    pub(crate) fixture: Fixture,
    pub(crate) drafts: Drafts,
    expected: &'t str,
}

/// The fences of a section, with what stands after the three backticks.
fn fences(section: &str) -> impl Iterator<Item = (&str, &str)> {
    section.split("\n````").skip(1).step_by(2).map(|fence| {
        let (head, text) = fence.split_once('\n').unwrap_or((fence, ""));
        (head.trim(), text)
    })
}

pub(crate) fn case(section: &str) -> Case<'_> {
    let name = section.lines().next().unwrap_or_default().trim();
    let mut case = Case { name, fixture: Fixture::small(), drafts: Drafts::LeaveOut, expected: "" };
    for (head, text) in fences(section) {
        match head.split_once(' ').unwrap_or((head, "")) {
            ("edit", path) => edit(&mut case.fixture, path, text),
            ("file", path) => case.fixture.put(path, unescaped(text)),
            ("remove", path) => case.fixture.remove(path),
            ("drafts", _) => case.drafts = Drafts::Include,
            ("found", _) => case.expected = text,
            (other, _) => panic!("{name}: what is a fence `{other}`?"),
        }
    }
    case
}

/// `→` stands for a tab, so that editors leave it alone.
fn unescaped(text: &str) -> String {
    format!("{text}\n").replace('→', "\t")
}

fn edit(fixture: &mut Fixture, path: &str, lines: &str) {
    let side = |sign: &str| -> String {
        let lines = lines.lines().filter_map(|line| line.strip_prefix(sign));
        lines.fold(String::new(), |all, line| all + line + "\n")
    };
    fixture.edit(path, &side("- "), &side("+ ").replace('→', "\t"));
}

/// The files of `tests/check/` with their texts, by name.
pub(crate) fn case_files() -> Vec<(PathBuf, String)> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/check");
    let paths = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    let read = |path: &Path| fs::read_to_string(path).unwrap().replace("\r\n", "\n");
    let mut files: Vec<_> = paths.map(|path| (path.clone(), read(&path))).collect();
    files.sort();
    files
}

fn run(text: &str) -> (String, Vec<String>) {
    let mut blessed = text.to_owned();
    let mut wrong = Vec::new();
    for section in text.split("\n## ").skip(1) {
        let case = case(section);
        let found = case.fixture.check_with(case.drafts).lines().join("\n");
        if found.trim() != case.expected.trim() {
            let (name, expected) = (case.name, case.expected);
            wrong.push(format!("{name}\nexpected:\n{expected}\nfound:\n{found}\n"));
            let old = format!("\n````found\n{expected}\n````");
            let new = format!("\n````found\n{found}\n````");
            let section_blessed = section.replacen(&old, &new, 1);
            blessed = blessed.replacen(section, &section_blessed, 1);
        }
    }
    (blessed, wrong)
}

#[test]
fn every_rule_finds_what_its_examples_say() {
    let mut all = String::new();
    for (path, text) in case_files() {
        let (blessed, wrong) = run(&text);
        if env::var_os("FICHE_BLESS").is_some() {
            fs::write(&path, blessed).unwrap();
        } else {
            for case in wrong {
                writeln!(all, "{}: {case}", path.display()).unwrap();
            }
        }
    }
    assert!(all.is_empty(), "{all}");
}

#[test]
fn the_small_site_has_no_mistakes() {
    let checked = Fixture::small().check();
    assert_eq!(checked.lines(), [""; 0]);
    assert!(checked.site.is_some());
}

#[test]
fn what_is_nested_too_deeply_is_refused() {
    let page = "content/pages/about/index.fr.md";
    let head = Fixture::small().text(page);
    let yaml = |text: String| format!("---\n{text}\n---\n");
    for (code, text) in [
        ("F006", yaml("[".repeat(50_000))),
        ("F006", yaml(format!("x: {}", "{a: ".repeat(50_000)))),
        ("F006", yaml("x: [".repeat(10_000))),
        ("F311", head.clone() + &"> ".repeat(50_000)),
        ("F311", head.clone() + &"<div>".repeat(50_000)),
        ("F002", head + &"a".repeat(1 << 20)),
    ] {
        let mut site = Fixture::small();
        site.put(page, text);
        let lines = site.check().lines();
        assert!(lines[0].contains(code), "{lines:?}");
    }
}

fn broken() -> Checked {
    let mut fixture = Fixture::small();
    let watch = "content/practices/watch/index.nl.md";
    fixture.edit(watch, "period: 2019/2021-09", "period: 2019-02-31");
    fixture.edit(watch, "themes: [evaluation, funding]", "themes: [evalution, funding]");
    fixture.edit(watch, "fiche:alarm#approach", "../alrm/index.nl.md");
    fixture.edit(
        "content/practices/alarm/index.fr.md",
        "title: Alarme",
        "title: Alarme : un bouton: oui",
    );
    fixture.remove("content/pages/about/index.fr.md");
    fixture.check()
}

#[test]
fn people_read_excerpts_in_their_language() {
    let Checked { sources, report, site } = broken();
    assert!(site.is_none());
    let told =
        ["en", "nl", "fr"].map(|lang| human(&report, &sources, lang, false)).join("════\n\n");
    insta::assert_snapshot!(told);
}

/// What an editor reads who has never seen a program from the inside.
#[test]
fn the_mistakes_of_real_files_are_told_so_that_an_editor_can_mend_them() {
    let mut files = case_files().into_iter();
    let (_, text) = files.find(|(path, _)| path.ends_with("mistakes.md")).unwrap();
    let mut told = String::new();
    for section in text.split("\n## ").skip(1) {
        let case = case(section);
        let Checked { sources, report, .. } = case.fixture.check_with(case.drafts);
        writeln!(told, "════ {}\n", case.name).unwrap();
        for lang in ["nl", "fr"] {
            told.push_str(&human(&report, &sources, lang, false));
        }
    }
    insta::assert_snapshot!(told);
}

#[test]
fn programs_read_json() {
    let Checked { sources, report, site: _ } = broken();
    insta::assert_snapshot!(json(&report, &sources, "en"));
}

/// A mistake that an editor may make: what it changes, and how to find the line that must be named.
struct Mistake {
    code: &'static str,
    plant: fn(&mut Fixture, &str),
    /// The words on the line, or nothing if it is the first.
    line: &'static str,
    /// Whether the front matter can no longer be read.
    fatal: bool,
    in_body: bool,
}

const MISTAKES: [Mistake; 6] = [
    Mistake {
        code: "F204",
        plant: |site, path| site.edit(path, "themes: [evaluation", "themes: [evalution"),
        line: "evalution",
        fatal: false,
        in_body: false,
    },
    Mistake {
        code: "F106",
        plant: |site, path| site.edit(path, "period: 20", "period: 2021-02-30 #"),
        line: "2021-02-30",
        fatal: false,
        in_body: false,
    },
    Mistake {
        code: "F103",
        plant: |site, path| site.edit(path, "title: A", "# title: A"),
        line: "",
        fatal: false,
        in_body: false,
    },
    Mistake {
        code: "F301",
        plant: |site, path| site.edit(path, "](fiche:", "](../nowhere/index.nl.md) [x](fiche:"),
        line: "../nowhere",
        fatal: false,
        in_body: true,
    },
    Mistake {
        code: "F113",
        plant: |site, path| {
            let text = site.text(path);
            let start = text.find("sources:\n").unwrap();
            let end = start + text[start..].find("\nas_of").unwrap();
            site.put(path, text[..start].to_owned() + &text[end + 1..]);
        },
        line: "",
        fatal: false,
        in_body: false,
    },
    Mistake {
        code: "F005",
        plant: |site, path| site.edit(path, "status: published", "status: \"published"),
        line: "status: \"published",
        fatal: true,
        in_body: false,
    },
];

const SHEETS: [&str; 2] =
    ["content/practices/alarm/index.fr.md", "content/practices/bell/index.nl.md"];

/// Two sheets in which every mistake can be made, each linking to the other.
fn two_sheets() -> Fixture {
    let mut site = Fixture::small();
    let text = site.text(SHEETS[0]).replace("slug: alarme", "slug: bel");
    site.put(SHEETS[1], text.replace("fiche:watch#approach", "fiche:alarm#approach"));
    site.edit(SHEETS[0], "fiche:watch#approach", "fiche:bell#approach");
    site.edit("content/site.yaml", "rules:\n", "rules:\n  missing-translation: off\n");
    site
}

#[test]
fn the_two_sheets_have_no_mistakes() {
    assert_eq!(two_sheets().check().lines(), [""; 0]);
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 64, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn of_two_mistakes_both_are_reported_and_nothing_else(
        one in 0..MISTAKES.len(),
        two in 0..MISTAKES.len(),
        apart: bool,
    ) {
        let (one, two) = (&MISTAKES[one], &MISTAKES[two]);
        let hidden = (one.fatal && !two.in_body) || (two.fatal && !one.in_body);
        prop_assume!(apart || (one.code != two.code && !hidden));
        let mut site = two_sheets();
        let planted = [(one, SHEETS[0]), (two, SHEETS[usize::from(apart)])];
        for (mistake, path) in planted {
            (mistake.plant)(&mut site, path);
        }
        let mut expected: Vec<String> = planted
            .iter()
            .map(|(mistake, path)| {
                let text = site.text(path);
                let at = if mistake.line.is_empty() { 0 } else { text.find(mistake.line).unwrap() };
                let line = text[..at].matches('\n').count() + 1;
                format!("{path}:{line} {}", mistake.code)
            })
            .collect();
        expected.sort();
        let checked = site.check();
        let mut found: Vec<String> = checked
            .lines()
            .iter()
            .map(|line| {
                let mut words = line.split(' ');
                let (place, code) = (words.next().unwrap(), words.next().unwrap());
                format!("{} {code}", place.rsplit_once(':').unwrap().0)
            })
            .collect();
        found.sort();
        prop_assert_eq!(found, expected);
        prop_assert!(checked.site.is_none());
    }

    #[test]
    fn no_bytes_are_too_strange(bytes: Vec<u8>) {
        let mut site = Fixture::small();
        site.put(SHEETS[0], bytes.clone());
        let Checked { sources, report, .. } = site.check();
        human(&report, &sources, "nl", true);
        let mut text = b"---\ntitle: ".to_vec();
        text.extend(bytes);
        site.put(SHEETS[0], text);
        let Checked { sources, report, .. } = site.check();
        json(&report, &sources, "fr");
    }

    #[test]
    fn no_markdown_is_too_strange(body in r"([ \n\t]|[a-z]|[\[\]()<>#*_`|:!\\^~{}&;=/-]|\[\^a\]|<b>|\]\(x\))*") {
        let mut site = Fixture::small();
        let page = "content/pages/about/index.fr.md";
        let text = site.text(page) + &body;
        site.put(page, text);
        let Checked { sources, report, .. } = site.check();
        human(&report, &sources, "en", false);
    }
}

#[test]
fn messages_that_are_no_text_are_reported() {
    let mut site = Fixture::small();
    let text = site.text("i18n/nl.ftl");
    let line = text.lines().count() + 1;
    let mut bytes = text.into_bytes();
    bytes.extend(b"mine = caf\xe9\n");
    site.put("i18n/nl.ftl", bytes);
    let checked = site.check();
    let place = format!("i18n/nl.ftl:{line}:11 F001");
    assert!(checked.lines()[0].starts_with(&place), "{:?}", checked.lines());
    assert!(checked.site.is_none());
}

#[test]
fn the_foot_links_to_pages_about_the_site_unless_told_otherwise() {
    let foot = |site: &Fixture| {
        let checked = site.check();
        let lines = checked.lines();
        checked.site.unwrap_or_else(|| panic!("{lines:?}")).navigation
    };
    let mut site = Fixture::small();
    for lang in ["nl", "fr"] {
        let about = site.text(&format!("content/pages/about/index.{lang}.md"));
        for (id, from, to) in [
            ("asked", "type: page\n", "type: question\n"),
            ("old", "status: published\n", "status: archived\n"),
        ] {
            let text = about.lines().filter(|line| !line.starts_with("slug:"));
            let text = text.fold(String::new(), |all, line| all + line + "\n").replace(from, to);
            site.put(&format!("content/pages/{id}/index.{lang}.md"), text);
        }
    }
    assert_eq!(foot(&site), [PageIndex(0)]);
    site.edit("content/site.yaml", "rules:\n", "navigation: [old]\nrules:\n");
    assert_eq!(foot(&site), [PageIndex(2)]);
    site.edit("content/site.yaml", "navigation: [old]\n", "navigation: []\n");
    assert_eq!(foot(&site), []);
}

/// No other language has the messages that a site lacks in its only one.
#[test]
fn a_site_in_one_other_language_is_told_what_it_lacks() {
    let french = fiche::model::Languages::new(["fr"]).unwrap();
    let italian = |text: &str| {
        text.replace("[fr]", "[it]").replace("  fr: ", "  it: ").replace("{fr: ", "{it: ")
    };
    let messages = fiche::builtin::FILES.iter().find(|(path, _)| *path == "i18n/fr.ftl").unwrap();
    let messages = String::from_utf8(messages.1.to_vec()).unwrap();
    let (before, after) = messages.split_once("section-data = ").unwrap();
    let (_, after) = after.split_once('\n').unwrap();
    let named = "in-language-it = en italien\nlanguage-adjective-it = italienne\n";
    let lacking = format!("{before}{after}{named}").replace("locale = fr-BE", "locale = it-IT");
    let files = fiche::starter::files(&french).into_iter().map(|file| {
        let path = file.path.replace("index.fr.md", "index.it.md");
        Source { path: path.into(), bytes: italian(&file.text).as_bytes().into() }
    });
    let messages = Source { path: "i18n/it.ftl".into(), bytes: lacking.as_bytes().into() };
    let sources = Sources::new(files.chain([messages]).collect());
    let (site, report) = Check::new(&PUBLIC).run(&sources);
    assert!(site.is_none());
    let found = json(&report, &sources, "en");
    assert_eq!(found.matches("\"code\"").count(), 1, "{found}");
    assert!(found.contains("section-data"), "{found}");
}
