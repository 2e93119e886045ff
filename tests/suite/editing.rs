//! The commands that write into a site's folder: a text begun, a translation begun, a translation confirmed.

use std::fs;
use std::path::Path;

use tempfile::TempDir;

use crate::cli::{Ran, below, command, fiche, ran};
use crate::fixture::{Fixture, files};

/// The small site in a folder, and its path.
fn site() -> (TempDir, String) {
    let base = tempfile::tempdir().unwrap();
    let root = below(&base, "site");
    Fixture::small().write(Path::new(&root));
    (base, root)
}

fn read(root: &str, path: &str) -> String {
    fs::read_to_string(Path::new(root).join(path)).unwrap()
}

/// Code, line and first words of everything that is wrong with a file.
fn found(root: &str, path: &str) -> Vec<String> {
    let Ran { stdout, .. } = fiche(&["check", "--drafts", "--site", root, "--format", "json"]);
    let found: serde_json::Value = serde_json::from_str(&stdout).unwrap();
    let of_file = found["diagnostics"].as_array().unwrap().iter().filter(|one| one["file"] == path);
    of_file
        .map(|one| {
            format!("{} {}", one["code"].as_str().unwrap(), one["message"].as_str().unwrap())
        })
        .collect()
}

/// Runs a command that should be refused, and gives its words; the site stays as it was.
#[track_caller]
fn refused(root: &str, arguments: &[&str]) -> String {
    let before = files(Path::new(root));
    let Ran { code, stdout, stderr } = fiche(&[arguments, &["--site", root]].concat());
    assert_eq!((code, stdout.as_str()), (Some(2), ""), "{stderr}");
    assert_eq!(files(Path::new(root)), before);
    stderr
}

#[test]
fn a_new_practice_says_what_is_still_to_be_written_and_nothing_else() {
    for lang in ["nl", "fr"] {
        let (_base, root) = site();
        let Ran { code, stdout, stderr } = fiche(&[
            "new",
            "practice",
            "night-watch",
            "--lang",
            lang,
            "--title",
            "A # {{today}}",
            "--site",
            &root,
        ]);
        assert_eq!(code, Some(0), "{stderr}");
        let path = format!("content/practices/night-watch/index.{lang}.md");
        assert!(stdout.trim().replace('\\', "/").ends_with(&path), "{stdout}");
        assert!(stderr.contains("check --drafts") && stderr.contains(&root), "{stderr}");
        let text = read(&root, &path);
        for id in [
            "#   evaluation = ",
            "#   field-action = ",
            "status: draft",
            "{#for-whom}",
            "{#transfer}",
        ] {
            assert!(text.contains(id), "no {id} in {text}");
        }
        assert!(text.contains("\ntitle: \"A # {{today}}\"\n"), "{text}");
        assert!(!text.replacen("{{", "", 1).contains("{{"), "{text}");
        let found = found(&root, &path);
        let missing = |one: &&String| one.starts_with("F103");
        let fields: Vec<&str> = ["summary", "period", "kind", "themes", "title"].into();
        assert_eq!(found.iter().filter(missing).count(), fields.len(), "{found:#?}");
        for field in fields {
            assert!(
                found.iter().any(|one| one.contains(&format!("`{field}`"))),
                "{field}: {found:#?}"
            );
        }
        // The title stands there as it was given, also with marks that French does not use.
        let kinds = ["F103", "F401", "F420", "F602"];
        let others: Vec<_> = found.iter().filter(|one| !kinds.contains(&&one[..4])).collect();
        assert_eq!(others, Vec::<&String>::new());
        assert_eq!(found.iter().filter(|one| one.starts_with("F420")).count(), 9, "{found:#?}");
    }
}

#[test]
fn a_new_collection_or_page_asks_for_a_title_and_a_summary() {
    for kind in ["collection", "page"] {
        let (_base, root) = site();
        let Ran { code, stderr, .. } = fiche(&["new", kind, "study-day", "--site", &root]);
        assert_eq!(code, Some(0), "{stderr}");
        let path = format!("content/{kind}s/study-day/index.nl.md");
        let codes: Vec<String> =
            found(&root, &path).iter().map(|one| one[..4].to_owned()).collect();
        assert_eq!(codes, ["F401", "F103", "F103"]);
    }
}

#[test]
fn nothing_begins_with_a_bad_id_a_strange_language_or_over_another() {
    let (_base, root) = site();
    let stderr = refused(&root, &["new", "practice", "Éducateurs de rue"]);
    assert!(stderr.contains("as educateurs-de-rue"), "{stderr}");
    let stderr = refused(&root, &["new", "practice", "watch"]);
    assert!(stderr.contains("`practices/watch` already"), "{stderr}");
    let stderr = refused(&root, &["new", "page", "help", "--lang", "en"]);
    assert!(stderr.contains("`en`") && stderr.contains("nl, fr"), "{stderr}");
    // Something that fiche does not read is not overwritten either.
    fs::create_dir_all(Path::new(&root).join("content/pages/help/index.nl.md")).unwrap();
    let stderr = refused(&root, &["new", "page", "help"]);
    assert!(stderr.contains("is there already"), "{stderr}");
}

#[test]
fn a_translation_stands_beside_the_words_of_its_source() {
    let (_base, root) = site();
    let path = "content/practices/watch/index.fr.md";
    fs::remove_file(Path::new(&root).join(path)).unwrap();
    let Ran { code, stderr, .. } = fiche(&["translate", "watch", "--to", "fr", "--site", &root]);
    assert_eq!(code, Some(0), "{stderr}");
    let text = read(&root, path);
    for words in [
        "# nl: Buurtwacht\ntitle: \"\"",
        "# nl: buurtwacht\nslug:",
        "# nl: buren, waakzaamheid\nkeywords: []",
        "method: human}",
        "## Approche {#approach}\n\n<!-- nl:\nBewoners lopen **mee**",
        "## Partenaires {#partners}",
    ] {
        assert!(text.contains(words), "no {words} in\n{text}");
    }
    assert!(!text.contains("kind:") && !text.contains("sources:"), "{text}");
    let codes: Vec<String> = found(&root, path).iter().map(|one| one[..4].to_owned()).collect();
    assert_eq!(codes, ["F103", "F103", "F421", "F421"]);

    let stderr = refused(&root, &["translate", "watch", "--to", "fr"]);
    assert!(stderr.contains("is there already"), "{stderr}");
    let stderr = refused(&root, &["translate", "watch", "--to", "nl"]);
    assert!(stderr.contains("is its source"), "{stderr}");
    let stderr = refused(&root, &["translate", "wacht", "--to", "fr"]);
    assert!(stderr.contains("did you mean `watch`"), "{stderr}");
}

#[test]
fn what_is_not_written_yet_is_not_translated() {
    let (_base, root) = site();
    assert_eq!(fiche(&["new", "practice", "night-watch", "--site", &root]).code, Some(0));
    let stderr = refused(&root, &["translate", "night-watch", "--to", "fr"]);
    assert!(stderr.contains("practices/night-watch/index.nl.md a title first"), "{stderr}");
}

#[test]
fn a_translation_that_still_holds_its_source_does_not_reach_the_site() {
    let (base, root) = site();
    let path = Path::new(&root).join("content/practices/watch/index.fr.md");
    let text = fs::read_to_string(&path).unwrap();
    let words = "<!-- nl:\nVerborgen brontekst --&gt; --!&gt;\n\nNog meer brontekst.\n-->\n";
    fs::write(&path, format!("{text}\n{words}")).unwrap();
    let out = below(&base, "public");
    let Ran { code, stderr, .. } = fiche(&["build", "--site", &root, "--out", &out]);
    assert_eq!(code, Some(1));
    assert!(stderr.contains("F421") && stderr.contains("index.fr.md"), "{stderr}");
    assert!(!Path::new(&out).exists());
}

#[test]
fn introductions_and_notes_are_translated_too() {
    let (_base, root) = site();
    fs::remove_file(Path::new(&root).join("content/terms/themes/funding.fr.md")).unwrap();
    let Ran { code, stderr, .. } =
        fiche(&["translate", "terms/themes/funding", "--to", "fr", "--site", &root]);
    assert_eq!(code, Some(0), "{stderr}");
    let text = read(&root, "content/terms/themes/funding.fr.md");
    assert!(text.contains("summary: \"\"") && !text.contains("title:"), "{text}");
}

#[test]
fn a_name_that_two_texts_have_is_asked_back() {
    let (_base, root) = site();
    assert_eq!(fiche(&["new", "page", "watch", "--site", &root]).code, Some(0));
    let stderr = refused(&root, &["stamp", "watch"]);
    assert!(stderr.contains("`practices/watch`, `pages/watch`"), "{stderr}");
    let Ran { code, stderr, .. } = fiche(&["stamp", "practices/watch", "--site", &root]);
    assert_eq!(code, Some(0), "{stderr}");
}

#[test]
fn a_stamp_changes_one_line_and_says_which() {
    let (_base, root) = site();
    let path = "content/practices/watch/index.fr.md";
    let before = read(&root, path);
    let Ran { code, stdout, stderr } = fiche(&["stamp", "watch", "--lang", "fr", "--site", &root]);
    assert_eq!(code, Some(0), "{stderr}");
    assert!(
        stdout.starts_with(&format!("{path}:5: sha256:0000000000000000 → sha256:")),
        "{stdout}"
    );
    let after = read(&root, path);
    let changed: Vec<_> = before.lines().zip(after.lines()).filter(|(a, b)| a != b).collect();
    assert_eq!(changed.len(), 1, "{changed:?}");
    let Ran { stdout, stderr, .. } = fiche(&["stamp", "watch", "--site", &root]);
    assert!(stdout.is_empty() && stderr.contains("already"), "{stderr}");
    assert_eq!(read(&root, path), after);

    let stderr = refused(&root, &["stamp", "watch", "--lang", "de"]);
    assert!(stderr.contains("`de`"), "{stderr}");
}

#[test]
fn a_source_with_errors_confirms_nothing() {
    let (_base, root) = site();
    let path = Path::new(&root).join("content/practices/watch/index.nl.md");
    let text = fs::read_to_string(&path).unwrap();
    fs::write(&path, text.replace("themes: [evaluation", "themes: [evalution")).unwrap();
    let before = files(Path::new(&root));
    let Ran { code, stderr, .. } = fiche(&["stamp", "watch", "--site", &root]);
    assert_eq!(code, Some(1), "{stderr}");
    assert!(stderr.contains("evalution") && stderr.contains("Nothing was stamped"), "{stderr}");
    assert_eq!(files(Path::new(&root)), before);
}

#[test]
fn a_language_begins_with_every_word_in_english() {
    let (_base, root) = site();
    let Ran { code, stdout, stderr } = fiche(&["new", "language", "it", "--site", &root]);
    assert_eq!(code, Some(0), "{stderr}");
    assert_eq!(stdout.trim(), format!("{root}/i18n/it.ftl"));
    assert!(stderr.contains("add `it` to `languages`"), "{stderr}");
    let words = read(&root, "i18n/it.ftl");
    assert!(words.contains("\nlocale = it\n"), "{words}");

    // What is then still to be said is what the other languages call the new one.
    let yaml = read(&root, "content/site.yaml").replace("[nl, fr]", "[nl, fr, it]");
    fs::write(Path::new(&root).join("content/site.yaml"), yaml).unwrap();
    assert_eq!(found(&root, "i18n/it.ftl"), [""; 0]);
    assert_eq!(
        found(&root, "i18n/nl.ftl"),
        [
            "F403 the message `in-language-it` is missing in the language `nl`",
            "F403 the message `language-adjective-it` is missing in the language `nl`",
        ]
    );

    for (id, word) in [("it", "there already"), ("nl", "the tool has"), ("Italian", "ISO 639")] {
        assert!(refused(&root, &["new", "language", id]).contains(word), "{id}");
    }
    assert!(refused(&root, &["new", "language", "es", "--lang", "fr"]).contains("--lang"));
}

#[test]
fn commands_speak_the_language_of_the_computer() {
    let base = tempfile::tempdir().unwrap();
    let root = base.path().join("site").display().to_string();
    let said = |locale: &str, arguments: &[&str]| {
        let ran = ran(command(arguments).current_dir(base.path()).env("LC_ALL", locale));
        assert_eq!(ran.code, Some(0), "{}", ran.stderr);
        ran.stderr
    };
    let begun = said("nl_BE.UTF-8", &["init", &root, "--languages", "nl"]);
    assert!(begun.starts_with("Een site in nl: "), "{begun}");
    let new = said("fr_BE.UTF-8", &["new", "practice", "one", "--site", &root]);
    let lines: Vec<&str> = new.lines().collect();
    assert!(lines[0].starts_with("Remplissez le fichier"), "{new}");
    let check = format!("  fiche check --drafts --site {root}    ce qui manque encore");
    assert!(lines[1].starts_with(&check), "{new}");
    let missing = said("nl_BE.UTF-8", &["permalinks", "--site", &root]);
    assert!(missing.contains(" adressen staan nog niet in content/permalinks.txt"), "{missing}");
    let built = said("C", &["build", "--site", &root, "--lang", "nl"]);
    assert!(
        built.contains("bestanden, ") && built.contains("Bekijk het resultaat met: "),
        "{built}"
    );
}
