//! Another network's site, from nothing to a search.

use std::fs;
use std::path::Path;

use crate::cli::{Ran, below, fiche};
use crate::fixture::files;

/// What a site of another network must not speak of.
const OURS: [&str; 5] = ["befus", "brusafe", "veilig samenleven", "vivre ensemble", "preventie"];

/// `init` in an empty folder, then what a newcomer does next.
#[track_caller]
fn begin(languages: &[&str]) {
    let base = tempfile::tempdir().unwrap();
    let (site, out) = (below(&base, "site"), below(&base, "public"));
    let Ran { code, stdout, stderr } = fiche(&["init", &site, "--languages", &languages.join(",")]);
    assert_eq!((code, stdout.as_str()), (Some(0), ""), "{stderr}");
    assert!(stderr.contains("serve --site") && stderr.contains("README.md"), "{stderr}");

    let Ran { code, stdout, .. } = fiche(&["check", "--site", &site, "--format", "json"]);
    assert_eq!(code, Some(0), "{stdout}");
    let found: serde_json::Value = serde_json::from_str(&stdout).unwrap();
    assert_eq!(found["diagnostics"], serde_json::json!([]));

    let Ran { code, stderr, .. } = fiche(&["build", "--site", &site, "--out", &out]);
    assert_eq!(code, Some(0), "{stderr}");
    for (code, word, slug) in [
        ("nl", "repaircafé", "voorbeeld-repaircafe"),
        ("fr", "réparer", "exemple-repair-cafe"),
        ("de", "Bibliothek", "beispiel-repair-cafe"),
        ("en", "library", "example-repair-cafe"),
    ] {
        let home = Path::new(&out).join(code).join("index.html");
        assert_eq!(home.is_file(), languages.contains(&code), "{}", home.display());
        if languages.contains(&code) {
            let Ran { stdout, stderr, .. } =
                fiche(&["search", "--site", &site, "--lang", code, word, "--json"]);
            let answer: serde_json::Value = serde_json::from_str(&stdout).expect(&stderr);
            let first = answer["hits"][0]["url"].as_str().unwrap_or_default();
            assert!(first.contains(slug), "{stdout}");
        }
    }
    for (name, bytes) in files(Path::new(&out)).iter().chain(&files(Path::new(&site))) {
        // The engine and its scripts are the same for every site.
        let extension = name.rsplit('.').next().unwrap();
        if !["html", "json", "md", "xml", "yaml", "yml"].contains(&extension) {
            continue;
        }
        let text = String::from_utf8_lossy(bytes).to_lowercase();
        for word in OURS {
            assert!(!text.contains(word), "{name} speaks of {word}");
        }
        // Of a workflow, `${{ … }}` is filled in where it runs.
        assert!(!text.replace("${{", "").contains("{{"), "{name} has a gap");
    }
}

#[test]
fn another_network_begins_in_two_languages() {
    begin(&["nl", "fr"]);
}

#[test]
fn or_in_one() {
    begin(&["fr"]);
}

#[test]
fn or_in_all_that_come_with_the_tool() {
    begin(&["de", "nl", "fr", "en"]);
}

#[test]
fn the_first_language_is_the_source() {
    let base = tempfile::tempdir().unwrap();
    let site = below(&base, "site");
    assert_eq!(fiche(&["init", &site, "--languages", "fr,nl"]).code, Some(0));
    let text = |code: &str| {
        let path = format!("content/practices/example/index.{code}.md");
        fs::read_to_string(Path::new(&site).join(path)).unwrap()
    };
    assert!(text("fr").contains("status: published") && !text("fr").contains("translation:"));
    assert!(text("nl").contains("translation:") && !text("nl").contains("status:"));
    let yaml = fs::read_to_string(Path::new(&site).join("content/site.yaml")).unwrap();
    assert!(yaml.contains("languages: [fr, nl]"), "{yaml}");
}

#[test]
fn a_folder_with_something_in_it_is_left_alone() {
    let base = tempfile::tempdir().unwrap();
    fs::write(base.path().join("notes.txt"), "mine").unwrap();
    let folder = base.path().display().to_string();
    let Ran { code, stderr, .. } = fiche(&["init", &folder]);
    assert_eq!(code, Some(2));
    assert!(stderr.contains(&folder) && stderr.contains("not empty"), "{stderr}");
    assert_eq!(files(base.path()).len(), 1);

    // What git keeps is no reason to refuse.
    let new = base.path().join("new");
    fs::create_dir_all(new.join(".git")).unwrap();
    assert_eq!(fiche(&["init", &new.display().to_string()]).code, Some(0));
}

#[test]
fn languages_are_named_in_many_ways() {
    let base = tempfile::tempdir().unwrap();
    for (number, languages) in ["nl, fr", "nl fr", "NL,FR", "nl-BE,fr_BE"].iter().enumerate() {
        let site = below(&base, &number.to_string());
        let Ran { code, stderr, .. } = fiche(&["init", &site, "--languages", languages]);
        assert_eq!(code, Some(0), "{languages}: {stderr}");
        assert!(stderr.starts_with("A site in nl, fr:"), "{languages}: {stderr}");
    }
}

#[test]
fn a_language_without_a_starter_is_named() {
    let base = tempfile::tempdir().unwrap();
    let site = below(&base, "site");
    for (languages, word) in
        [("nl,tlh", "`tlh`"), ("nl,nl", "each once"), ("", "one language"), ("nl frans", "commas")]
    {
        let Ran { code, stderr, .. } = fiche(&["init", &site, "--languages", languages]);
        assert_eq!(code, Some(2), "{languages}: {stderr}");
        assert!(stderr.contains(word), "{languages}: {stderr}");
        assert!(!Path::new(&site).exists());
    }
}

#[test]
fn a_command_to_go_on_with_can_be_copied_whatever_the_folder_is_called() {
    let base = tempfile::tempdir().unwrap();
    let site = below(&base, "my net");
    let Ran { code, stderr, .. } = fiche(&["init", &site]);
    assert_eq!(code, Some(0), "{stderr}");
    assert!(stderr.contains(&format!("serve --site \"{site}\"")), "{stderr}");
}
