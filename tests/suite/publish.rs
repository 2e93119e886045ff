//! The order in which a site is published.

use std::collections::BTreeSet;
use std::path::Path;

use crate::cli::{Ran, fiche};
use crate::fixture::{Files, Fixture, built, pages};
use crate::html::{Token, tokens};

/// The files that a page needs before it can be shown: those of its own site that it calls, by their names.
fn called(name: &str, page: &str) -> BTreeSet<String> {
    let folder = name.rsplit_once('/').map_or("", |(folder, _)| folder);
    let mut called = BTreeSet::new();
    for token in tokens(page) {
        let Token::Open { name, attributes } = token else { continue };
        let key = match name {
            "link" if attributes.iter().any(|(key, rel)| *key == "rel" && rel == "stylesheet") => {
                "href"
            }
            "script" | "img" | "source" => "src",
            _ => continue,
        };
        let urls = attributes.iter().filter(|(of, _)| *of == key).map(|(_, url)| url.as_str());
        for url in urls.filter(|url| !url.starts_with("data:") && !url.contains("://")) {
            let mut parts: Vec<&str> = folder.split('/').filter(|part| !part.is_empty()).collect();
            for part in url.split(['?', '#']).next().unwrap().split('/') {
                match part {
                    ".." => drop(parts.pop()),
                    "." | "" => {}
                    part => parts.push(part),
                }
            }
            called.insert(parts.join("/"));
        }
    }
    called
}

/// Two states of a site, each with another style and other words.
fn two_sites(base: &Path) -> [Files; 2] {
    let mut fixture = Fixture::small();
    let build = |fixture: &Fixture, name: &str| {
        fixture.write(&base.join(name));
        built(&base.join(name), &base.join(format!("{name}-public")))
    };
    let old = build(&fixture, "old");
    let style =
        fiche::builtin::FILES.iter().find(|(path, _)| path.ends_with("/style.css")).unwrap();
    fixture.put(style.0, [style.1, b"\n:root { --another: 1px; }\n"].concat());
    fixture.edit(
        "content/practices/watch/index.nl.md",
        "title: Buurtwacht\n",
        "title: Wacht in de buurt\n",
    );
    [old, build(&fixture, "new")]
}

#[test]
fn no_reader_meets_a_page_without_what_it_calls() {
    let base = tempfile::tempdir().unwrap();
    let [old, new] = two_sites(base.path());
    let out = base.path().join("new-public");
    let Ran { code, stdout, stderr } =
        fiche(&["publish", "--dry-run", "--to", "store:site", "--out", out.to_str().unwrap()]);
    assert_eq!(code, Some(0), "{stderr}");
    assert!(stderr.contains("--step 3 | rclone copy"), "{stderr}");
    let order: Vec<&str> = stdout.lines().map(|line| line.rsplit('\t').next().unwrap()).collect();
    let all: BTreeSet<&str> =
        new.keys().map(String::as_str).filter(|name| *name != ".fiche").collect();
    assert_eq!(order.iter().copied().collect::<BTreeSet<_>>(), all);
    assert_eq!(order.len(), all.len(), "each file once");

    let mut store = old;
    let mut calls = 0;
    for name in order {
        store.insert(name.to_owned(), new[name].clone());
        if let Some((_, page)) = pages(&store).find(|(page, _)| *page == name) {
            for needed in called(name, page) {
                calls += 1;
                let there = store.get(&needed);
                assert_eq!(
                    there,
                    new.get(&needed),
                    "{name} calls {needed}, which is not there yet"
                );
            }
        }
    }
    assert!(calls > 50, "{calls}");
    // Nothing that an old page calls was written over on the way: names of what changed are others.
    let missing = pages(&store).flat_map(|(name, page)| called(name, page));
    let missing: Vec<String> = missing.filter(|needed| !store.contains_key(needed)).collect();
    assert_eq!(missing, Vec::<String>::new());
}

#[test]
fn the_names_of_a_step_are_for_a_program_to_read() {
    let base = tempfile::tempdir().unwrap();
    two_sites(base.path());
    let out = base.path().join("new-public").display().to_string();
    let names = |step: &str| {
        let ran = fiche(&["publish", "--dry-run", "--step", step, "--out", &out]);
        assert!(ran.code == Some(0) && !ran.stdout.is_empty(), "{step}: {}", ran.stderr);
        ran.stdout
    };
    assert!(names("1").lines().all(|name| !name.contains(".html")));
    assert!(names("2").lines().all(|name| name.contains('/') && name.contains(".html")));
    assert!(names("3").lines().any(|name| name == "nl/index.html"));
}

#[test]
fn fiche_brings_nothing_anywhere_itself() {
    let Ran { code, stdout, stderr } = fiche(&["publish", "--to", "store:site"]);
    assert_eq!((code, &*stdout), (Some(2), ""));
    assert!(stderr.contains("--dry-run"), "{stderr}");
}
