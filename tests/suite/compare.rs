//! `fiche diff`: what a reviewer is told of a change, and what the public never gets of it.

use std::fs;
use std::path::Path;

use serde_json::Value;
use tempfile::TempDir;

use crate::cli::{Ran, below, fiche};
use crate::fixture::{Files, Fixture, files};

const WATCH: [&str; 2] =
    ["content/practices/watch/index.nl.md", "content/practices/watch/index.fr.md"];

/// Builds a fixture into a folder of this name, and says where that is.
#[track_caller]
fn build(base: &TempDir, name: &str, fixture: &Fixture, options: &[&str]) -> String {
    let (site, out) = (below(base, &format!("site-{name}")), below(base, name));
    fixture.write(Path::new(&site));
    let ran = fiche(&[&["build", "--site", &site, "--out", &out], options].concat());
    assert_eq!(ran.code, Some(0), "{}", ran.stderr);
    out
}

#[track_caller]
fn diff(old: &str, new: &str, options: &[&str]) -> String {
    let Ran { code, stdout, stderr } = fiche(&[&["diff", old, new], options].concat());
    assert_eq!((code, stderr.as_str()), (Some(0), ""), "{stdout}");
    stdout
}

/// The pages of a comparison as `change address`.
fn pages(found: &Value) -> Vec<String> {
    let text = |page: &Value, key: &str| page[key].as_str().unwrap().to_owned();
    let line = |page| format!("{} {}", text(page, "change"), text(page, "address"));
    found["pages"].as_array().unwrap().iter().map(line).collect()
}

/// The small site with a sentence changed in both languages.
fn changed() -> Fixture {
    let mut site = Fixture::small();
    site.edit(WATCH[0], "Bewoners lopen **mee**", "Bewoners en winkeliers lopen **mee**");
    let french = site.text(WATCH[1]);
    let line = french.lines().rfind(|line| line.ends_with('.')).unwrap().to_owned();
    site.put(WATCH[1], french.replace(&line, &format!("{line} Les commerçants aussi.")));
    site
}

#[test]
fn a_site_does_not_differ_from_itself_in_another_look_at_another_address() {
    let base = tempfile::tempdir().unwrap();
    let mut other = Fixture::small();
    let style = "themes/default/assets/style/base.css";
    let css = fiche::builtin::FILES.iter().find(|(path, _)| *path == style).unwrap().1;
    other.put(style, [css, b"\nbody { margin: 1px }\n"].concat());
    let old = build(&base, "old", &Fixture::small(), &[]);
    let new = build(&base, "new", &other, &["--base-url", "https://preview.example/7/"]);
    let found: Value = serde_json::from_str(&diff(&old, &new, &["--format", "json"])).unwrap();
    // How large the files of data are is told there, and they name things by the address of the site.
    assert_eq!(pages(&found), ["changed /fr/donnees/", "changed /nl/data/"]);
    assert_eq!((&found["version"], &found["broken"]), (&1.into(), &serde_json::json!([])));
    assert_eq!(diff(&old, &old, &["--lang", "nl"]), "Lezers zien geen verschil.\n");
}

#[test]
fn changed_words_are_told_in_both_languages_side_by_side() {
    let base = tempfile::tempdir().unwrap();
    let old = build(&base, "old", &Fixture::small(), &[]);
    let new = build(&base, "new", &changed(), &[]);
    let told = diff(&old, &new, &[]);
    assert!(told.contains("Bewoners {+en winkeliers+} lopen mee"), "{told}");
    assert!(told.contains("changed /nl/praktijken/buurtwacht/ Buurtwacht"), "{told}");
    let comment = diff(&old, &new, &["--format", "markdown", "--base-url", "https://p.example/7"]);
    let row = comment.lines().find(|line| line.contains("<ins>en winkeliers</ins>")).unwrap();
    assert!(row.contains("Les commerçants aussi."), "{comment}");
    let link = "[/nl/praktijken/buurtwacht/](https://p.example/7/nl/praktijken/buurtwacht/)";
    assert!(comment.contains(link), "{comment}");
    let found: Value = serde_json::from_str(&diff(&old, &new, &["--format", "json"])).unwrap();
    let sheet = |lang: &str| {
        let pages = found["pages"].as_array().unwrap();
        pages.iter().find(|page| page["lang"] == lang && page["kind"] == "text").unwrap().clone()
    };
    assert_eq!(sheet("nl")["group"], sheet("fr")["group"]);
    let added = serde_json::json!({"fate": "added", "text": "en winkeliers"});
    assert_eq!(sheet("nl")["paragraphs"][0][1], added);
}

#[test]
fn pages_that_come_go_and_move_are_told_and_addresses_that_break() {
    let base = tempfile::tempdir().unwrap();
    let old = build(&base, "old", &Fixture::small(), &[]);
    let mut site = Fixture::small();
    site.edit(WATCH[0], "slug: buurtwacht", "slug: buren");
    site.edit(WATCH[1], "slug: vigilance-de-quartier", "slug: voisins");
    site.put(
        "content/redirects.yaml",
        "- {from: /nl/praktijken/buurtwacht/, to: practices/watch}\n",
    );
    let new = build(&base, "new", &site, &[]);
    let found: Value = serde_json::from_str(&diff(&old, &new, &["--format", "json"])).unwrap();
    let pages = pages(&found);
    for line in [
        "moved /nl/praktijken/buurtwacht/",
        "added /nl/praktijken/buren/",
        "removed /fr/pratiques/vigilance-de-quartier/",
        "added /fr/pratiques/voisins/",
    ] {
        assert!(pages.iter().any(|one| one == line), "no {line} in {pages:?}");
    }
    assert_eq!(found["broken"], serde_json::json!(["/fr/pratiques/vigilance-de-quartier/"]));
    let moved = found["pages"].as_array().unwrap().iter().find(|page| page["change"] == "moved");
    assert_eq!(moved.unwrap()["to"], "/nl/praktijken/buren/");
    let comment = diff(&old, &new, &["--format", "markdown"]);
    assert!(comment.contains("> - `/fr/pratiques/vigilance-de-quartier/`"), "{comment}");
}

#[test]
fn a_comment_is_never_longer_than_forges_take() {
    let base = tempfile::tempdir().unwrap();
    let old = build(&base, "old", &Fixture::small(), &[]);
    let new = below(&base, "new");
    fs::create_dir(&new).unwrap();
    fs::write(Path::new(&new).join("index.html"), "<main>Leeg").unwrap();
    let text = "Een heel andere zin over van alles en nog wat. ".repeat(40);
    for page in 0..400 {
        let folder = Path::new(&new).join(format!("nl/{page}"));
        fs::create_dir_all(&folder).unwrap();
        let html = format!(
            "<html lang=nl><title>|*{page}</title><meta property=og:type content=article><main>{text}"
        );
        fs::write(folder.join("index.html"), html).unwrap();
    }
    for (old, new) in [(&old, &new), (&new, &old)] {
        let comment = diff(old, new, &["--format", "markdown"]);
        assert!(comment.chars().count() < 65_536, "{}", comment.chars().count());
        assert!(comment.contains("more"), "what is left out is counted");
    }
}

#[test]
fn a_folder_without_a_site_is_named() {
    let base = tempfile::tempdir().unwrap();
    let old = build(&base, "old", &Fixture::small(), &[]);
    for (one, two) in [(&old, &below(&base, "none")), (&below(&base, "site-old"), &old)] {
        let Ran { code, stdout, stderr } = fiche(&["diff", one, two]);
        assert_eq!((code, stdout.as_str()), (Some(2), ""), "{stderr}");
        assert!(stderr.contains("fiche build"), "{stderr}");
    }
}

/// A word that stands in the draft and nowhere else.
const SECRET: &str = "Zonnebloemwijk";

/// Whether a file of a site has the word, in whatever letters.
fn names(files: &Files, word: &str) -> Vec<String> {
    let word = word.to_lowercase();
    let has = |bytes: &[u8]| {
        let mut plain = Vec::new();
        let packed = bytes.starts_with(&[0x1f, 0x8b]);
        let mut reader = flate2::read::MultiGzDecoder::new(bytes);
        let bytes = if packed && std::io::Read::read_to_end(&mut reader, &mut plain).is_ok() {
            &plain
        } else {
            bytes
        };
        String::from_utf8_lossy(bytes).to_lowercase().contains(&word)
    };
    files.iter().filter(|(_, bytes)| has(bytes)).map(|(name, _)| name.clone()).collect()
}

/// A colleague's pull request adds a sheet under review: its preview shows it, and says what changed; what the public gets of
/// the same commit holds no trace of it.
#[test]
fn a_preview_shows_the_draft_and_the_public_site_has_no_trace_of_it() {
    let base = tempfile::tempdir().unwrap();
    let mut site = changed();
    let draft = site
        .text(WATCH[0])
        .replace("title: Buurtwacht", &format!("title: Rondes in de {SECRET}"))
        .replace("slug: buurtwacht", "slug: zonnebloemwijk")
        .replace("status: published", "status: review");
    site.put("content/practices/rounds/index.nl.md", draft);
    site.edit("content/site.yaml", "rules:\n", "search: {offline: true}\nrules:\n");
    let mut before = Fixture::small();
    before.edit("content/site.yaml", "rules:\n", "search: {offline: true}\nrules:\n");
    let old = build(&base, "old", &before, &[]);
    let preview = build(&base, "preview", &site, &["--drafts"]);
    let public = build(&base, "public", &site, &[]);

    let found: Value = serde_json::from_str(&diff(&old, &preview, &["--format", "json"])).unwrap();
    let pages = pages(&found);
    for line in ["added /nl/praktijken/zonnebloemwijk/", "changed /nl/praktijken/buurtwacht/"] {
        assert!(pages.iter().any(|one| one == line), "no {line} in {pages:?}");
    }
    let shown = names(&files(Path::new(&preview)), SECRET);
    for name in ["nl/praktijken/zonnebloemwijk/index.html", "nl/praktijken/index.html"] {
        assert!(shown.iter().any(|one| one == name), "no {name} in {shown:?}");
    }
    assert!(shown.iter().any(|name| name.starts_with("_/search-")), "{shown:?}");

    let public = files(Path::new(&public));
    assert_eq!(names(&public, SECRET), [""; 0]);
    assert_eq!(names(&public, "practices/rounds"), [""; 0]);
    assert!(public.keys().all(|name| !name.contains("rounds") && !name.contains("zonnebloemwijk")));
    assert!(public.contains_key("sitemap.xml") && public.contains_key("nl/atom.xml"));
}
