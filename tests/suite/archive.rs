//! The archive of the whole base, checked by those who keep archives.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;
use std::process::Command;

use crate::bundle::unzipped;
use crate::cli::{below, broken, fiche};
use crate::fixture::{Fixture, files};

/// The archive of a site without the texts that are not public, with a draft beside them; and its files, by name from its folder.
fn archived(base: &tempfile::TempDir) -> (String, BTreeMap<String, Vec<u8>>) {
    let site = base.path().join("site");
    Fixture::small().write(&site);
    let draft = site.join("content/pages/secret/index.nl.md");
    fs::create_dir_all(draft.parent().unwrap()).unwrap();
    let about = fs::read_to_string(site.join("content/pages/about/index.nl.md")).unwrap();
    let text =
        about.replace("status: published", "status: draft").replace("slug: ", "slug: secret-");
    assert!(text.contains("status: draft"), "{text}");
    fs::write(&draft, text).unwrap();
    let out = below(base, "archive.zip");
    let ran = fiche(&["export", "archive", "--site", &site.display().to_string(), "--out", &out]);
    assert_eq!(ran.code, Some(0), "{}", ran.stderr);
    assert!(ran.stderr.contains(&out) && ran.stderr.contains("SHA256SUMS"), "{}", ran.stderr);
    let mut found = BTreeMap::new();
    for (name, bytes) in unzipped(Path::new(&out)) {
        let (folder, rest) = name.split_once('/').unwrap();
        assert!(folder.starts_with("archive-20"), "{name}");
        found.insert(rest.to_owned(), bytes);
    }
    (out, found)
}

#[test]
fn an_archive_holds_pages_data_and_sources() {
    let base = tempfile::tempdir().unwrap();
    let (_, found) = archived(&base);
    for name in ["index.html", "nl/index.html", "fr/index.html", "search.js", "README.txt"] {
        assert!(found.contains_key(name), "{name}");
    }
    // The data are those of the other exports, the sources those of the folder.
    let data = below(&base, "data");
    let site = base.path().join("site");
    let ran = fiche(&[
        "export",
        "json",
        "csv",
        "jsonld",
        "--site",
        &site.display().to_string(),
        "--out",
        &data,
    ]);
    assert_eq!(ran.code, Some(0), "{}", ran.stderr);
    let mut data = files(Path::new(&data));
    data.remove(".fiche");
    assert!(data.len() > 3);
    for (name, bytes) in data {
        assert!(found[&format!("data/{name}")] == bytes, "{name}");
    }
    let source = "content/practices/watch/index.nl.md";
    assert!(found[&format!("sources/{source}")] == fs::read(site.join(source)).unwrap());
    assert!(found.contains_key("sources/content/site.yaml"));
    // What is still being written is in none of them.
    assert!(!found.keys().any(|name| name.contains("secret")));
    let readme = String::from_utf8(found["README.txt"].clone()).unwrap();
    let parts: Vec<&str> = readme.split("\n\n\n\n").collect();
    assert_eq!(parts.len(), 2, "a part per language: {readme}");
    let words = ["sha256sum -c SHA256SUMS", "Markdown", "licenses/by/4.0/", "https://example.org/"];
    for words in words {
        assert!(parts.iter().all(|part| part.contains(words)), "{words}: {readme}");
    }
}

/// As the README of an archive tells its readers, by the program that Linux has for it.
#[cfg(target_os = "linux")]
#[test]
fn every_file_of_an_archive_has_its_digest() {
    let base = tempfile::tempdir().unwrap();
    let (_, found) = archived(&base);
    let folder = base.path().join("unpacked");
    for (name, bytes) in &found {
        let path = folder.join(name);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, bytes).unwrap();
    }
    let sums = String::from_utf8(found["SHA256SUMS"].clone()).unwrap();
    assert_eq!(sums.lines().count(), found.len() - 1);
    let check = || {
        let mut command = Command::new("sha256sum");
        command.args(["-c", "--quiet", "--strict", "SHA256SUMS"]).current_dir(&folder);
        command.output().unwrap()
    };
    let checked = check();
    assert!(checked.status.success(), "{checked:?}");
    fs::write(folder.join("nl/index.html"), "other words").unwrap();
    let checked = check();
    assert!(!checked.status.success());
    assert!(
        String::from_utf8_lossy(&checked.stdout).contains("nl/index.html: FAILED"),
        "{checked:?}"
    );
}

#[test]
fn the_same_base_gives_the_same_archive() {
    let base = tempfile::tempdir().unwrap();
    let (first, _) = archived(&base);
    let before = fs::read(&first).unwrap();
    let (again, _) = archived(&base);
    assert!(before == fs::read(again).unwrap());
}

#[test]
fn an_archive_is_asked_for_alone_and_replaces_nothing_of_others() {
    let base = tempfile::tempdir().unwrap();
    let site = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/sites/small");
    let out = below(&base, "archive.zip");
    let both = fiche(&["export", "archive", "csv", "--site", site, "--out", &out]);
    assert_eq!(both.code, Some(2));
    assert!(both.stderr.contains("ask for it alone"), "{}", both.stderr);
    fs::write(&out, "mine").unwrap();
    let refused = fiche(&["export", "archive", "--site", site, "--out", &out]);
    assert_eq!(refused.code, Some(2));
    assert!(refused.stderr.contains(&out), "{}", refused.stderr);
    assert_eq!(fs::read_to_string(&out).unwrap(), "mine");
    let folder = below(&base, "tables");
    fs::create_dir(&folder).unwrap();
    let refused = fiche(&["export", "archive", "--site", site, "--out", &folder]);
    assert!(refused.stderr.contains("archive.zip"), "{}", refused.stderr);
    let other = below(&base, "other.zip");
    let rejected = fiche(&["export", "archive", "--site", &broken(&base), "--out", &other]);
    assert_eq!(rejected.code, Some(1), "{}", rejected.stderr);
    assert!(rejected.stderr.contains("Nothing was written to") && !Path::new(&other).exists());
}
