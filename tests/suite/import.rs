//! `fiche import`: other programs' folders in, drafts and a list out.

use std::fs;
use std::path::Path;

use tempfile::TempDir;

use crate::cli::{Ran, below, fiche};
use crate::fixture::files;

const MAP: &str = "
languages: [nl, fr]
keys:
  title: title
  description: summary
  tags: keywords
  date: published
  category: {field: themes, values: {Divers: }}
drop: [layout]
sections: {Aanpak: approach, Méthode: approach}
fields:
  published: 2026-01-02
  period: 2022
  kind: field-action
  themes: [evaluation]
  sources: [{id: origin, title: \"{title}\", url: \"https://oud.example/{path}\"}]
";

/// A copy of the small site, a folder of Markdown and a mapping, in a folder of their own.
struct Import {
    base: TempDir,
}

impl Import {
    fn of(map: &str, texts: &[(&str, &str)]) -> Self {
        let base = tempfile::tempdir().unwrap();
        let small = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/sites/small");
        for (path, bytes) in files(&small) {
            write(&base, &format!("site/{path}"), &bytes);
        }
        for (path, text) in texts {
            write(&base, &format!("old/{path}"), text.as_bytes());
        }
        write(&base, "map.yaml", map.as_bytes());
        Self { base }
    }

    fn run(&self, more: &[&str]) -> Ran {
        let [old, map, site] = ["old", "map.yaml", "site"].map(|name| below(&self.base, name));
        fiche(&[&["import", &old, "--map", &map, "--site", &site], more].concat())
    }

    fn check(&self) -> Ran {
        fiche(&["check", "--drafts", "--site", &below(&self.base, "site")])
    }

    fn draft(&self, path: &str) -> String {
        fs::read_to_string(self.base.path().join("site/content/practices").join(path)).unwrap()
    }
}

fn write(base: &TempDir, path: &str, bytes: &[u8]) {
    let path = base.path().join(path);
    fs::create_dir_all(path.parent().unwrap()).unwrap();
    fs::write(path, bytes).unwrap();
}

const GARDEN: [(&str, &str); 2] = [
    (
        "nl/tuin.md",
        "---\ntitle: De tuin\ndescription: Samen tuinieren.\ntags: [buurt, groen]\ncategory: Evaluatie\nlayout: post\n---\n\n## Aanpak\n\nZie [de straat](../straat/) en [ons](#aanpak).\n",
    ),
    (
        "fr/tuin.md",
        "---\ntitle: Le jardin\ndescription: Jardiner ensemble.\ncategory: Évaluation\n---\n\n## Méthode\n\nVoir [la rue](../straat.md).\n",
    ),
];
const STREET: [(&str, &str); 2] = [
    (
        "_posts/2021-05-06-straat.nl.md",
        "\u{feff}---\r\ntitle : \"Een straat: samen\"\r\ndescription: Spelen op straat.\r\ndate: 2021-05-06 10:00:00 +0200\r\n---\r\n\r\n## Aanpak\r\n\r\nEen straat.\r\n",
    ),
    (
        "_posts/2021-05-06-straat.fr.md",
        "+++\ntitle = \"Une rue\"\ndescription = \"Jouer dans la rue.\"\ncategory = \"evaluation\"\n+++\n\n## Méthode\n\nUne rue.\n",
    ),
];

#[test]
fn pairs_in_any_layout_become_drafts_that_check_takes() {
    let texts = [&GARDEN[..], &STREET, &[("nl/plan.docx", "")]].concat();
    let import = Import::of(MAP, &texts);
    let Ran { code, stdout, stderr } = import.run(&[]);
    assert_eq!((code, stdout.as_str()), (Some(0), ""), "{stderr}");
    assert!(
        stderr
            .contains("Files read: 4; no Markdown, and left where they are: 1. Drafts written to"),
        "{stderr}"
    );
    assert!(stderr.contains(": 4. Things to look at: 0."), "{stderr}");
    let garden = import.draft("tuin/index.nl.md");
    for line in [
        "title: De tuin",
        "keywords: [buurt, groen]",
        "status: draft",
        "themes: [evaluation]",
        "## Aanpak {#approach}",
        "Zie [de straat](../straat/index.nl.md) en [ons](#aanpak).",
    ] {
        assert!(garden.lines().any(|known| known == line), "no `{line}` in {garden}");
    }
    assert!(garden.contains("title: De tuin, url: \"https://oud.example/nl/tuin.md\""), "{garden}");
    let street = import.draft("straat/index.nl.md");
    assert!(street.contains("title: \"Een straat: samen\"\n"), "{street}");
    assert!(street.contains("published: 2021-05-06\n") && !street.contains('\r'), "{street}");
    let translation = import.draft("straat/index.fr.md");
    assert!(translation.contains("translation: {of: \"sha256:"), "{translation}");
    assert!(!translation.contains("themes:"), "{translation}");
    let Ran { code, stderr, .. } = import.check();
    // The text links to a heading by the id that it had.
    assert_eq!(stderr.matches("error[").count(), 1, "{stderr}");
    assert!(stderr.contains("#aanpak") && code == Some(1), "{stderr}");
}

#[test]
fn what_could_not_be_carried_over_is_listed_with_its_line() {
    let texts = [
        (
            "weg.nl.md",
            "---\ntitle: Weg\nauthor: Iemand\ncategory: [Tuinbouw, Divers]\n---\n\nEen {{< youtube x >}} en {% include a.html %}.\n{: .lead}\n\n<aside class=\"x\">Let op</aside>\n\n[dood](/nergens/) ![plan](plan.png)\n\n## Slot\n\n`{{ geen }}`\n",
        ),
        ("weg.fr.md", "---\ntitle: Rue\ndate: hier\n---\n\nUne rue.\n"),
        ("los.md", "Zonder taal.\n"),
        ("open.nl.md", "---\ntitle: Open\n"),
        ("kapot.nl.md", "---\ntitle: [a\n---\n"),
        ("kaal.nl.md", "# Een kale tekst\n\nMet een alinea.\n"),
    ];
    let import = Import::of(MAP, &texts);
    let Ran { code, stdout, stderr } = import.run(&["--dry-run"]);
    assert_eq!(code, Some(0), "{stderr}");
    for line in [
        "kaal.nl.md:1: it has no front matter",
        "kapot.nl.md:2: left out: its front matter cannot be read",
        "los.md:1: left out: neither its name",
        "open.nl.md:1: left out: its front matter has no closing line",
        "weg.fr.md:3: `date` is not carried over: its value does not have the form of `published`",
        "weg.nl.md:1: the draft has no `summary`",
        "weg.nl.md:3: `author` is not carried over",
        "weg.nl.md:4: `Tuinbouw` of `category` is not carried over",
        "weg.nl.md:7: `{{< youtube x >}}` stands in the text as typed",
        "weg.nl.md:7: `{% include a.html %}` stands in the text as typed",
        "weg.nl.md:8: `{: .lead}` stands in the text as typed",
        "weg.nl.md:10: raw HTML `<aside>`",
        "weg.nl.md:12: the link to `/nergens/` leads nowhere now",
        "weg.nl.md:12: the picture `plan.png` was not brought along",
        "weg.nl.md:14: the heading `Slot` is no section of a practice",
    ] {
        assert!(stdout.lines().any(|known| known.starts_with(line)), "no `{line}` in\n{stdout}");
    }
    assert!(!stdout.contains("geen") && !stdout.contains("Divers"), "{stdout}");
    assert!(stderr.contains("Drafts that would be written to"), "{stderr}");
    assert!(stderr.contains(": 3. Things to look at"), "{stderr}");
    assert!(!import.base.path().join("site/content/practices/weg").exists());
}

#[test]
fn nothing_that_was_read_changes_and_nothing_is_overwritten() {
    let import = Import::of(MAP, &GARDEN);
    let old = files(&import.base.path().join("old"));
    assert_eq!(import.run(&[]).code, Some(0));
    write(&import.base, "site/content/practices/tuin/index.nl.md", b"mine");
    let before = files(&import.base.path().join("site"));
    let Ran { code, stdout, .. } = import.run(&[]);
    assert_eq!(code, Some(0));
    assert!(stdout.contains("nl/tuin.md:1: left out: the site has `tuin` already"), "{stdout}");
    assert!(before == files(&import.base.path().join("site")));
    assert!(old == files(&import.base.path().join("old")));
}

#[test]
fn a_mapping_with_mistakes_is_told_and_nothing_is_written() {
    let map = "languages: [nl, de]\nkeys: {title: titel}\nfields: {themes: [evalution]}\nsections: {A: aproach}\nonbekend: 1\n";
    let import = Import::of(map, &GARDEN);
    let Ran { code, stdout, stderr } = import.run(&[]);
    assert_eq!((code, stdout.as_str()), (Some(1), ""), "{stderr}");
    for words in ["`de`", "`titel`", "`title`", "evaluation", "approach", "onbekend", "5 errors"] {
        assert!(stderr.contains(words), "no {words} in {stderr}");
    }
    assert!(!import.base.path().join("site/content/practices/tuin").exists());
}

#[test]
fn a_misspelt_placeholder_is_told_and_other_braces_are_words() {
    let map = MAP.replace("{path}", "{pad}");
    let Ran { code, stderr, .. } = Import::of(&map, &GARDEN).run(&[]);
    assert_eq!(code, Some(1), "{stderr}");
    assert!(stderr.contains("`{pad}`") && stderr.contains("Did you mean `{path}`?"), "{stderr}");
    let braces = MAP.replace("{title}", "{x} and {title}");
    let import = Import::of(&braces, &GARDEN);
    assert_eq!(import.run(&[]).code, Some(0));
    assert!(import.draft("tuin/index.nl.md").contains("{x} and "));
}

#[test]
fn a_text_that_was_not_translated_is_no_translation_without_a_word() {
    let text = "---\ntitle: Same\ndescription: S\n---\n\nEvery word the same.\n";
    let import = Import::of(MAP, &[("x.nl.md", text), ("x.fr.md", text)]);
    let Ran { stdout, .. } = import.run(&["--dry-run"]);
    assert!(stdout.contains("x.fr.md:5: its text is that of x.nl.md, word for word"), "{stdout}");
}

#[test]
fn a_shared_field_of_a_translation_that_differs_is_noted() {
    let texts = [
        ("x.nl.md", "---\ntitle: X\ndescription: S\ndate: 2021-01-01\n---\nA.\n"),
        ("x.fr.md", "---\ntitle: X\ndescription: S\ndate: 2021-02-02\n---\nB.\n"),
    ];
    let import = Import::of(MAP, &texts);
    let Ran { stdout, .. } = import.run(&[]);
    assert_eq!(
        stdout,
        "x.fr.md:4: `date` differs from that of the source language, which is kept\n"
    );
    assert!(import.draft("x/index.nl.md").contains("published: 2021-01-01\n"));
}

#[test]
fn a_folder_without_markdown_is_no_import_that_went_well() {
    let import = Import::of(MAP, &[("fiches.csv", "titel;jaar\n"), ("nota.docx", "x")]);
    let ran = import.run(&[]);
    assert_eq!((ran.code, ran.stdout.as_str()), (Some(2), ""), "{}", ran.stderr);
    assert!(ran.stderr.contains(".md") && ran.stderr.contains('2'), "{}", ran.stderr);
    let [file, map, site] =
        ["old/fiches.csv", "map.yaml", "site"].map(|name| below(&import.base, name));
    let ran = fiche(&["import", &file, "--map", &map, "--site", &site]);
    assert_eq!(ran.code, Some(2), "{}", ran.stderr);
    assert!(ran.stderr.contains("is a file"), "{}", ran.stderr);
}

#[test]
fn what_is_wrong_with_a_mapping_is_not_for_check_to_mend() {
    let ran = Import::of(&MAP.replace("themes, values", "Themes, values"), &GARDEN).run(&[]);
    assert_eq!(ran.code, Some(1), "{}", ran.stderr);
    assert!(ran.stderr.contains("Themes") && !ran.stderr.contains("--fix"), "{}", ran.stderr);
}
