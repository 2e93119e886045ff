//! What other programs are told of the findings, and what explains them to people.

use std::fs;
use std::path::Path;

use fiche::diagnostic::{Code, Report, explain, github, page, sarif};
use fiche::source::Sources;
use fiche::speech::Speech;
use serde_json::Value;

use crate::cli::{Ran, fiche};
use crate::fixture::{Checked, Fixture};

const WATCH: &str = "content/practices/watch/index.nl.md";

/// Errors, a warning, a second place, a repair, a finding of several lines, and a name that addresses escape.
fn broken() -> (Sources, Report) {
    let mut fixture = Fixture::small();
    fixture.edit(WATCH, "themes: [evaluation, funding]", "themes: [evalution, funding]");
    fixture.edit(WATCH, "summary:", "sumary:");
    fixture.edit(
        "content/practices/watch/index.fr.md",
        "translation:",
        "themes:\n  - evaluation\ntranslation:",
    );
    fixture.put("content/practices/é %/index.nl.md", "zonder velden");
    fixture.remove("content/pages/about/index.fr.md");
    let Checked { sources, report, .. } = fixture.check();
    (sources, report)
}

fn schema() -> Value {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/schemas/sarif-2.1.0.json");
    serde_json::from_str(&fs::read_to_string(path).unwrap()).unwrap()
}

#[test]
fn sarif_is_what_its_schema_says() {
    let mut schemas = boon::Schemas::new();
    let mut compiler = boon::Compiler::new();
    compiler.enable_format_assertions();
    compiler.add_resource("sarif.json", schema()).unwrap();
    let schema = compiler.compile("sarif.json", &mut schemas).unwrap();
    let (sources, report) = broken();
    for lang in Speech::languages() {
        let found: Value =
            serde_json::from_str(&sarif(&report, &sources, "kennis bank/", lang)).unwrap();
        if let Err(error) = schemas.validate(&found, schema) {
            panic!("{error:#}");
        }
        let mut wrong = found.clone();
        wrong["runs"][0]["results"][0]["level"] = "fatal".into();
        assert!(schemas.validate(&wrong, schema).is_err());
    }
}

#[test]
fn sarif_says_as_much_as_the_report() {
    let (sources, report) = broken();
    let found: Value = serde_json::from_str(&sarif(&report, &sources, "", "en")).unwrap();
    let run = &found["runs"][0];
    let results = run["results"].as_array().unwrap();
    assert_eq!(results.len(), report.iter().len());
    for (result, diagnostic) in results.iter().zip(&report) {
        let index = usize::try_from(result["ruleIndex"].as_u64().unwrap()).unwrap();
        let rule = &run["tool"]["driver"]["rules"][index];
        assert_eq!(rule["id"], result["ruleId"]);
        assert_eq!(rule["id"], diagnostic.problem.code().number());
        assert_eq!(result["fixes"].is_array(), diagnostic.fix.is_some());
        assert_eq!(result["relatedLocations"].is_array(), !diagnostic.related.is_empty());
    }
    let uris: Vec<_> = results
        .iter()
        .map(|result| &result["locations"][0]["physicalLocation"]["artifactLocation"]["uri"])
        .filter_map(Value::as_str)
        .collect();
    assert!(uris.contains(&WATCH), "{uris:?}");
    assert!(uris.contains(&"content/practices/%C3%A9%20%25/index.nl.md"), "{uris:?}");
}

#[test]
fn github_is_given_a_command_a_finding() {
    let (sources, report) = broken();
    let commands = github(&report, &sources, "kennisbank/", "nl");
    let lines: Vec<&str> = commands.lines().collect();
    assert_eq!(lines.len(), report.iter().len(), "{commands}");
    let unknown = "::error file=kennisbank/content/practices/watch/index.nl.md,line=10,endLine=10,\
                   col=10,endColumn=19,title=F204 unknown-term::`evalution` staat niet in de lijst \
                   `themes`%0ABedoelde u `evaluation`?";
    assert!(lines.iter().any(|line| line.starts_with(unknown)), "{commands}");
    let odd = "::error file=kennisbank/content/practices/é %25/index.nl.md,";
    assert!(lines.iter().any(|line| line.starts_with(odd)), "{commands}");
    assert!(lines.iter().any(|line| line.starts_with("::warning file=")), "{commands}");
}

#[test]
fn a_code_is_explained_by_number_or_name_in_a_language() {
    let Ran { code, stdout, stderr } = fiche(&["explain", "f204"]);
    assert_eq!((code, stderr.as_str()), (Some(0), ""));
    assert!(stdout.starts_with("F204 unknown-term (error)\n\nA sheet names a term"), "{stdout}");
    assert!(stdout.contains("    themes: [evalution]\n"), "{stdout}");
    let dutch = fiche(&["explain", "missing-translation", "--lang", "nl"]).stdout;
    assert!(dutch.starts_with("F401 missing-translation (waarschuwing)"), "{dutch}");
    assert!(dutch.contains("`missing-translation: off`"), "{dutch}");
    let Ran { code, stdout, stderr } = fiche(&["explain", "unknown-trem"]);
    assert_eq!((code, stdout.as_str()), (Some(2), ""));
    assert!(stderr.contains("did you mean `unknown-term`?"), "{stderr}");
}

#[test]
fn explain_alone_lists_every_code() {
    let all = fiche(&["explain"]).stdout;
    assert_eq!(all.lines().count(), Code::ALL.len());
    assert!(
        all.lines().zip(Code::ALL).all(|(line, code)| line.starts_with(code.number())),
        "{all}"
    );
}

#[test]
fn the_pages_of_codes_are_up_to_date() {
    for lang in Speech::languages() {
        let path = format!("{}/docs/diagnostics/{lang}.md", env!("CARGO_MANIFEST_DIR"));
        let there = fs::read_to_string(&path).unwrap_or_default().replace("\r\n", "\n");
        assert!(there == page(lang), "{path} is behind: run `cargo xtask diagnostics`");
        for code in Code::ALL {
            assert!(there.contains(&explain(*code, lang)[..4]), "{code} in {lang}");
        }
    }
}

#[test]
fn findings_end_with_where_to_learn_more() {
    let base = tempfile::tempdir().unwrap();
    let site = crate::cli::broken(&base);
    let told = fiche(&["check", "--site", &site, "--lang", "fr"]).stderr;
    let last = told.trim_end().lines().last().unwrap();
    assert_eq!(last, "Plus sur un constat\u{202f}: fiche explain F204 --lang fr");
}
