//! What a site gives browsers to keep, for readers without a connection.

use fiche::model::Address;
use fiche::output::Entry;
use fiche::pictures::Pictures;

use crate::fixture::{self, Files, Fixture};
use crate::output::{build, without_fingerprint};

/// A small site that asks to be kept.
fn kept() -> Fixture {
    let mut fixture = Fixture::small();
    fixture.edit("content/site.yaml", "rules:\n", "search: {offline: true}\nrules:\n");
    fixture
}

/// The list that a service worker names in its first line.
fn list(files: &Files) -> serde_json::Value {
    let worker = std::str::from_utf8(&files["service-worker.js"]).unwrap();
    let name = worker.strip_prefix("const LIST = \"").unwrap().split('"').next().unwrap();
    serde_json::from_slice(&files[name]).unwrap()
}

fn paths(list: &serde_json::Value) -> Vec<&str> {
    list.as_array().unwrap().iter().map(|file| file[0].as_str().unwrap()).collect()
}

/// The list names every page and all that pages need.
#[test]
fn a_site_is_kept_if_it_asks_for_it() {
    let base = tempfile::tempdir().unwrap();
    let root = base.path().join("site");
    kept().write(&root);
    let files = build(&root, &base.path().join("with"), 1);
    assert_eq!(files, build(&root, &base.path().join("again"), 4));

    let list = list(&files);
    assert_eq!(list["whole"], true);
    let (core, rest) = (paths(&list["core"]), paths(&list["rest"]));
    assert_eq!(core[0], "offline/");
    for path in ["", "nl/", "fr/recherche/", "nl/praktijken/", "nl/themas/", "search.js"] {
        assert!(core.contains(&path), "no {path} in {core:?}");
    }
    let search = list["search"].as_str().unwrap();
    assert!(
        core.contains(&&*format!("{search}hot-nl.bin"))
            && rest.contains(&&*format!("{search}0.bin"))
    );
    assert!(rest.contains(&"nl/praktijken/buurtwacht/") && rest.contains(&"p/watch/"));
    let file = |path: &str| {
        if path.is_empty() || path.ends_with('/') {
            format!("{path}index.html")
        } else {
            path.to_owned()
        }
    };
    let mut listed: Vec<String> = core.iter().chain(&rest).map(|path| file(path)).collect();
    listed.sort();
    let all: Vec<String> = files.keys().filter(|name| !is_for_no_reader(name)).cloned().collect();
    assert_eq!(listed, all);
}

/// Whether a file is for hosts, programs or the browser itself.
fn is_for_no_reader(name: &str) -> bool {
    let is_list = without_fingerprint(name) == "_/offline-….json";
    let own = [".fiche", ".nojekyll", "404.html", "_headers", "robots.txt", "service-worker.js"];
    // Feeds, data and cards are for programs, codes to take along.
    let extension = name.rsplit('.').next().unwrap_or_default();
    let for_programs = ["csv", "ics", "json", "jsonld", "png", "xml"].contains(&extension);
    let for_programs = for_programs || name.ends_with("/qr.svg");
    is_list || own.contains(&name) || (for_programs && !name.starts_with("_/"))
}

#[test]
fn a_site_that_does_not_ask_to_be_kept_has_no_trace_of_it() {
    let base = tempfile::tempdir().unwrap();
    let root = base.path().join("site");
    let traces = |files: &Files| {
        let says = |bytes: &[u8]| {
            let text = String::from_utf8_lossy(bytes);
            text.contains("service-worker") || text.contains("offline")
        };
        files.iter().filter(|(name, bytes)| name.contains("offline") || says(bytes)).count()
    };
    kept().write(&root);
    let with = build(&root, &base.path().join("with"), 2);
    // Every page has the script.
    assert!(traces(&with) > with.keys().filter(|name| name.ends_with("index.html")).count());
    Fixture::small().write(&root);
    assert_eq!(traces(&build(&root, &base.path().join("without"), 2)), 0);
}

/// Whatever changes on the site changes the worker, and nothing else does.
#[test]
fn the_worker_changes_with_the_site() {
    let base = tempfile::tempdir().unwrap();
    let root = base.path().join("site");
    let mut fixture = kept();
    fixture.put("content/practices/watch/Het Plan.pdf", "%PDF-1.7");
    fixture.put("content/practices/watch/kaart.png", fixture::picture(20, 10));
    let text = "[Plan](<Het Plan.pdf>) ![Kaart van de buurt](kaart.png)\n\nBewoners lopen";
    fixture.edit("content/practices/watch/index.nl.md", "Bewoners lopen", text);
    fixture.write(&root);
    let before = build(&root, &base.path().join("out"), 2);
    let list = list(&before);
    let rest = paths(&list["rest"]);
    assert!(rest.iter().any(|path| path.starts_with("_/a/kaart-")), "{rest:?}");
    assert!(!rest.iter().any(|path| path.starts_with("_/a/het-plan-")), "a download: {rest:?}");

    fixture.edit("content/pages/about/index.nl.md", "Fiches.", "Vele fiches.");
    fixture.write(&root);
    let after = build(&root, &base.path().join("out"), 2);
    assert_ne!(before["service-worker.js"], after["service-worker.js"]);
}

/// Of a large site only what browsing and searching begin with is kept without having been visited.
#[test]
fn a_large_site_is_not_kept_as_a_whole() {
    let site = kept().check().site.unwrap();
    let page = |n: u32, length: usize| Entry {
        address: Address::new(format!("/nl/praktijken/{n}/")),
        length,
        digest: n.to_string(),
    };
    let home = Entry { address: Address::new("/nl/"), length: 1, digest: "h".to_owned() };
    for (pages, length, whole) in [(2_999, 1, true), (3_000, 1, false), (2, 8_000_000, false)] {
        let entries: Vec<Entry> =
            (0..pages).map(|n| page(n, length)).chain([home.clone()]).collect();
        let files = fiche::offline::files(&site, &Pictures::default(), &entries);
        let list: serde_json::Value = serde_json::from_slice(&files[0].bytes).unwrap();
        assert_eq!(list["whole"], whole, "{pages} pages of {length} bytes");
        assert_eq!(paths(&list["core"]), ["nl/"]);
        assert_eq!(paths(&list["rest"]).is_empty(), !whole);
    }
}
