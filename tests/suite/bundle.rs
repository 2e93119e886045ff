//! What is carried: the bundle for a hall without a network.

use std::collections::BTreeMap;
use std::fs;
use std::io::{Cursor, Read as _};
use std::path::Path;

use crate::cli::{Ran, below, broken, fiche, fiche_in};
use crate::fixture::names;

const SMALL: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/sites/small");

/// What is in a zip, by name.
pub(crate) fn unzipped(zip: &Path) -> BTreeMap<String, Vec<u8>> {
    let mut zip = zip::ZipArchive::new(Cursor::new(fs::read(zip).unwrap())).unwrap();
    let mut files = BTreeMap::new();
    for place in 0..zip.len() {
        let mut file = zip.by_index(place).unwrap();
        let mut bytes = Vec::new();
        file.read_to_end(&mut bytes).unwrap();
        assert!(files.insert(file.name().to_owned(), bytes).is_none(), "{}", file.name());
    }
    files
}

#[test]
fn a_bundle_is_one_zip_and_says_how_it_is_opened() {
    let base = tempfile::tempdir().unwrap();
    let Ran { code, stdout, stderr } =
        fiche_in(base.path(), &["bundle", "network", "--site", SMALL]);
    assert_eq!((code, stdout.as_str()), (Some(0), ""), "{stderr}");
    for words in [" kB in network.zip", "open index.html in the folder network."] {
        assert!(stderr.contains(words), "no `{words}` in: {stderr}");
    }
    let files = unzipped(&base.path().join("network.zip"));
    let text = |name: &str| String::from_utf8(files[name].clone()).unwrap();
    assert!(files.keys().all(|name| name.starts_with("network/")));
    for name in
        ["README.txt", "nl/index.html", "c/network/index.html", "data/base.json", "search.js"]
    {
        assert!(files.contains_key(&format!("network/{name}")), "{name}");
    }
    // The root speaks of the collection, as its permanent page does.
    let [root, permanent] = ["network/index.html", "network/c/network/index.html"].map(text);
    let heading = |html: &str| {
        let (_, rest) = html.split_once("<h1").unwrap();
        rest.split_once("</h1>").unwrap().0.to_owned()
    };
    assert_eq!(heading(&root), heading(&permanent));
    assert!(root.contains("href=\"nl/collecties/") && root.contains("/index.html\""), "{root}");
    assert!(!root.contains("type=\"module\""));
    let script = text("network/search.js");
    assert!(!script.lines().any(|line| line.starts_with("import ") || line.starts_with("export ")));
}

#[test]
fn the_same_site_gives_the_same_bundle() {
    let base = tempfile::tempdir().unwrap();
    let [one, two] = ["one.zip", "two/new.zip"].map(|name| below(&base, name));
    for out in [&one, &two, &two] {
        let ran = fiche(&["bundle", "network", "--site", SMALL, "--out", out]);
        assert_eq!(ran.code, Some(0), "{}", ran.stderr);
    }
    assert!(fs::read(one).unwrap() == fs::read(two).unwrap());
    assert_eq!(names(&base.path().join("two")), ["new.zip"], "something was left");
}

#[test]
fn what_others_made_is_not_replaced_by_a_bundle() {
    let base = tempfile::tempdir().unwrap();
    for name in ["thesis.zip", "folder.zip"] {
        let out = below(&base, name);
        if name == "folder.zip" {
            fs::create_dir(&out).unwrap();
        } else {
            fs::write(&out, "PK mine").unwrap();
        }
        let Ran { code, stderr, .. } =
            fiche(&["bundle", "network", "--site", SMALL, "--out", &out]);
        assert_eq!(code, Some(2), "{stderr}");
        assert!(stderr.contains(&out) && stderr.contains("--out"), "{stderr}");
    }
    assert_eq!(fs::read_to_string(base.path().join("thesis.zip")).unwrap(), "PK mine");
}

#[test]
fn a_bundle_that_cannot_be_made_writes_nothing() {
    let base = tempfile::tempdir().unwrap();
    let out = below(&base, "x.zip");
    let unknown = fiche(&["bundle", "netwrok", "--site", SMALL, "--out", &out]);
    assert_eq!(unknown.code, Some(2));
    for words in ["`netwrok`", "network", "--drafts"] {
        assert!(unknown.stderr.contains(words), "no `{words}` in: {}", unknown.stderr);
    }
    let rejected = fiche(&["bundle", "network", "--site", &broken(&base), "--out", &out]);
    assert_eq!(rejected.code, Some(1));
    assert!(rejected.stderr.contains("Nothing was written to"), "{}", rejected.stderr);
    assert!(!Path::new(&out).exists());
}
