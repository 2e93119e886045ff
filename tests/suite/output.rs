//! What comes out of a whole build.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use fiche::{Built, Drafts, Options};

use crate::fixture::Fixture;

fn options() -> Options {
    Options { drafts: Drafts::LeaveOut, base_url: None }
}

/// Every file below a folder, by its name from there.
fn files(folder: &Path) -> BTreeMap<String, Vec<u8>> {
    let mut found = BTreeMap::new();
    let mut folders = vec![folder.to_owned()];
    while let Some(next) = folders.pop() {
        for entry in fs::read_dir(next).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
            } else {
                let name = path.strip_prefix(folder).unwrap().to_string_lossy().replace('\\', "/");
                found.insert(name, fs::read(&path).unwrap());
            }
        }
    }
    found
}

fn build(root: &Path, out: &Path, threads: usize) -> BTreeMap<String, Vec<u8>> {
    let pool = rayon::ThreadPoolBuilder::new().num_threads(threads).build().unwrap();
    let built = pool.install(|| fiche::build(root, out, &options(), |_| {})).unwrap();
    assert!(matches!(built, Built::Site(..)), "{built:?}");
    files(out)
}

#[test]
fn the_same_site_gives_the_same_bytes() {
    let base = tempfile::tempdir().unwrap();
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let one = build(root, &base.path().join("one"), 1);
    let four = build(root, &base.path().join("four"), 4);
    let differing: Vec<&String> =
        one.keys().chain(four.keys()).filter(|name| one.get(*name) != four.get(*name)).collect();
    assert!(differing.is_empty(), "{differing:?}");
    assert!(one.len() > 100, "{} files", one.len());
}

/// The addresses of a small site; those that carry a fingerprint without it.
#[test]
fn a_small_site_has_these_files() {
    let base = tempfile::tempdir().unwrap();
    let root = base.path().join("site");
    Fixture::small().write(&root);
    let mut names: Vec<String> = build(&root, &base.path().join("out"), 2)
        .into_keys()
        .map(|name| without_fingerprint(&name))
        .collect();
    // Their fingerprints would order them differently after every change.
    names.sort();
    insta::assert_snapshot!(names.join("\n"));
}

fn without_fingerprint(name: &str) -> String {
    let parts = name.split('/').map(|part| {
        let (stem, rest) =
            part.split_once('.').map_or((part, ""), |(stem, _)| (stem, &part[stem.len()..]));
        match stem.rsplit_once('-') {
            Some((words, hash))
                if hash.len() == 16 && hash.bytes().all(|b| b.is_ascii_hexdigit()) =>
            {
                format!("{words}-…{rest}")
            }
            Some(_) | None => part.to_owned(),
        }
    });
    parts.collect::<Vec<_>>().join("/")
}

#[test]
fn a_rejected_site_leaves_the_one_before() {
    let base = tempfile::tempdir().unwrap();
    let (root, out) = (base.path().join("site"), base.path().join("out"));
    let mut fixture = Fixture::small();
    fixture.write(&root);
    let before = build(&root, &out, 2);
    fixture.edit("content/practices/watch/index.nl.md", "title: Buurtwacht\n", "");
    fixture.write(&root);
    let built = fiche::build(&root, &out, &options(), |_| {}).unwrap();
    let Built::Rejected(_, report) = built else { panic!("{built:?}") };
    assert!(report.has_errors());
    assert_eq!(files(&out), before);
}

/// An anchor may be called anything; a link to it never leaves its attribute.
#[test]
fn no_anchor_breaks_out_of_its_link() {
    let base = tempfile::tempdir().unwrap();
    let root = base.path().join("site");
    let mut fixture = Fixture::small();
    fixture.edit(
        "content/pages/about/index.nl.md",
        "Fiches. Zie de [buurtwacht](fiche:watch) of [hieronder](#who).",
        "<p id='y\"&gt;&lt;script src=&quot;z.js&quot;&gt;'>x</p>\n\n\
         [a](#y%22%3E%3Cscript%20src=%22z.js%22%3E) [b](fiche:about#y%22%3E%3Cscript%20src=%22z.js%22%3E)",
    );
    fixture.write(&root);
    let files = build(&root, &base.path().join("out"), 2);
    let page = String::from_utf8_lossy(&files["nl/over/index.html"]).into_owned();
    assert_eq!(page.matches("#y%22%3E%3Cscript").count(), 2, "{page}");
    assert!(!page.contains("<script src=\"z.js"), "{page}");
}

/// A file beside a sheet is copied under a name that changes with its bytes, and every page that shows the text links to it.
#[test]
fn attachments_come_along() {
    let base = tempfile::tempdir().unwrap();
    let root = base.path().join("site");
    let mut fixture = Fixture::small();
    fixture.put("content/practices/watch/Het Plan.pdf", "%PDF-1.7");
    fixture.put("content/practices/watch/kaart.png", b"\x89PNG".as_slice());
    fixture.remove("content/practices/watch/index.fr.md");
    fixture.edit(
        "content/practices/watch/index.nl.md",
        "Bewoners lopen",
        "[Plan](<Het Plan.pdf>) ![Kaart van de buurt](kaart.png)\n\nBewoners lopen",
    );
    fixture.write(&root);
    let files = build(&root, &base.path().join("out"), 2);
    let copied = |stem: &str| {
        let found: Vec<&String> = files.keys().filter(|name| name.contains(stem)).collect();
        assert_eq!(found.len(), 1, "{stem}: {found:?}");
        found[0]
    };
    let (plan, map) = (copied("_/a/het-plan-"), copied("_/a/kaart-"));
    assert_eq!((&files[plan][..], &files[map][..]), (&b"%PDF-1.7"[..], &b"\x89PNG"[..]));
    for page in ["nl/praktijken/buurtwacht/index.html", "fr/pratiques/buurtwacht/index.html"] {
        let html = files.get(page).map(|bytes| String::from_utf8_lossy(bytes).into_owned());
        let html = html.unwrap_or_else(|| panic!("no {page} in {:?}", files.keys()));
        for name in [plan, map] {
            assert!(html.contains(&format!("=\"../../../{name}\"")), "{page}: {name}\n{html}");
        }
    }
}
