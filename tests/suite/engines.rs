//! What search servers are given: files that they take.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use fiche::engines;
use fiche::model::Site;
use fiche::output::File;
use fiche_search::Server;
use serde_json::Value;
use sha2::{Digest, Sha256};

use crate::cli::fiche;
use crate::fixture::{Fixture, files, judged};

fn small() -> Site {
    Fixture::small().check().site.unwrap()
}

pub(crate) fn named<'f>(files: &'f [File], name: &str) -> &'f [u8] {
    &files.iter().find(|file| file.address.as_str() == format!("/{name}")).unwrap().bytes
}

pub(crate) fn json(bytes: &[u8]) -> Value {
    serde_json::from_slice(bytes).unwrap()
}

/// The lines of all files of documents, in order.
pub(crate) fn lines(files: &[File]) -> Vec<Value> {
    let parts = files.iter().filter(|file| file.address.as_str().ends_with(".ndjson"));
    let text: Vec<&str> = parts.map(|part| std::str::from_utf8(&part.bytes).unwrap()).collect();
    assert!(text.iter().all(|part| part.ends_with('\n')), "both servers read whole lines only");
    text.concat().lines().map(|line| serde_json::from_str(line).unwrap()).collect()
}

/// The fields that a configuration declares.
fn declared(engine: Server, config: &Value) -> BTreeSet<String> {
    match engine {
        Server::Quickwit => config["doc_mapping"]["field_mappings"]
            .as_array()
            .unwrap()
            .iter()
            .map(|field| field["name"].as_str().unwrap().to_owned())
            .collect(),
        Server::OpenSearch => {
            config["mappings"]["properties"].as_object().unwrap().keys().cloned().collect()
        }
    }
}

#[test]
fn every_field_of_every_document_is_declared() {
    let site = judged();
    for engine in Server::ALL {
        let files = engines::files(&site, engine);
        let declared = declared(engine, &json(named(&files, "index.json")));
        for name in &declared {
            let plain = |c: char| c.is_ascii_alphanumeric() || "_-".contains(c);
            assert!(name.starts_with(|c: char| c.is_ascii_alphabetic()) && name.chars().all(plain));
        }
        let documents = lines(&files);
        let documents = documents.iter().filter(|line| line.get("index").is_none());
        for document in documents {
            let used = document.as_object().unwrap().keys().cloned().collect::<BTreeSet<_>>();
            assert!(used.is_subset(&declared), "{:?}", used.difference(&declared));
        }
    }
}

#[test]
fn bulk_lines_name_each_document_once() {
    let lines = lines(&engines::files(&small(), Server::OpenSearch));
    let mut ids = BTreeSet::new();
    for pair in lines.chunks(2) {
        let [action, document] = pair else { panic!("an action without a document") };
        assert_eq!(action.as_object().unwrap().keys().collect::<Vec<_>>(), ["index"]);
        let id = action["index"]["_id"].as_str().unwrap();
        assert_eq!(document["key"], id);
        assert!(id.len() <= 512 && ids.insert(id.to_owned()), "{id}");
    }
    assert!(ids.contains("practice:alarm") && ids.contains("term:themes:evaluation"), "{ids:?}");
}

#[test]
fn analysers_use_only_filters_that_are_there() {
    let files = engines::files(&judged(), Server::OpenSearch);
    let config = json(named(&files, "index.json"));
    let analysis = &config["settings"]["analysis"];
    let built_in = ["lowercase"];
    let mut used = BTreeSet::new();
    for (name, analyser) in analysis["analyzer"].as_object().unwrap() {
        for filter in analyser["filter"].as_array().unwrap() {
            let filter = filter.as_str().unwrap();
            let known = analysis["filter"].get(filter).is_some() || built_in.contains(&filter);
            assert!(known, "{name} uses {filter}");
            used.insert(filter.to_owned());
        }
    }
    for filter in analysis["filter"].as_object().unwrap().keys() {
        assert!(used.contains(filter), "nothing uses {filter}");
    }
    for (name, field) in config["mappings"]["properties"].as_object().unwrap() {
        for key in ["analyzer", "search_analyzer"] {
            if let Some(analyser) = field.get(key).and_then(Value::as_str) {
                let own = analysis["analyzer"].get(analyser).is_some();
                assert!(own || analyser == "whitespace", "{name}: {analyser}");
            }
        }
    }
}

#[test]
fn the_name_of_an_index_changes_with_its_content_and_with_nothing_else() {
    for engine in Server::ALL {
        let index = |site: &Site| {
            let manifest = json(named(&engines::files(site, engine), "manifest.json"));
            manifest["index"].as_str().unwrap().to_owned()
        };
        let mut fixture = Fixture::small();
        let before = index(&fixture.check().site.unwrap());
        assert_eq!(before, index(&fixture.check().site.unwrap()));
        let path = "content/practices/watch/index.nl.md";
        let text = format!("{}\nEn nog een zin.\n", fixture.text(path));
        fixture.put(path, text);
        assert_ne!(before, index(&fixture.check().site.unwrap()));
    }
}

#[test]
fn the_command_writes_what_the_manifest_lists() {
    let base = tempfile::tempdir().unwrap();
    let site = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/sites/small");
    for engine in Server::ALL {
        let out = base.path().join(engine.name());
        let (site, to) = (site.to_str().unwrap(), out.to_str().unwrap());
        let ran = fiche(&["export", engine.name(), "--site", site, "--out", to]);
        assert_eq!(ran.code, Some(0), "{}", ran.stderr);
        assert!(ran.stderr.contains("README.md"), "{}", ran.stderr);
        let written = files(&out);
        let manifest = json(&written["manifest.json"]);
        let listed = manifest["files"].as_array().unwrap();
        for file in listed {
            let bytes = &written[file["name"].as_str().unwrap()];
            assert_eq!(file["bytes"], bytes.len());
            assert_eq!(file["sha256"], fiche::output::hex(&Sha256::digest(bytes)));
        }
        // The manifest itself and the mark of fiche are not listed.
        assert_eq!(listed.len() + 2, written.len());
        let readme = String::from_utf8(written["README.md"].clone()).unwrap();
        assert!(readme.contains(manifest["index"].as_str().unwrap()));
    }
    let to = base.path().join("both").display().to_string();
    let ran = fiche(&["export", "quickwit", "json", "--out", &to]);
    assert_eq!(ran.code, Some(2));
    assert!(ran.stderr.contains("ask for it alone"), "{}", ran.stderr);
}

#[test]
fn what_is_said_of_an_index_names_fields_of_the_site() {
    let base = tempfile::tempdir().unwrap();
    let site = base.path().join("site").display().to_string();
    let ran = fiche(&["init", &site, "--languages", "de,en"]);
    assert_eq!(ran.code, Some(0), "{}", ran.stderr);
    for server in ["quickwit", "opensearch"] {
        let out = base.path().join(server);
        let ran = fiche(&["export", server, "--site", &site, "--out", out.to_str().unwrap()]);
        assert_eq!(ran.code, Some(0), "{}", ran.stderr);
        let readme = fs::read_to_string(out.join("README.md")).unwrap();
        assert!(readme.contains("title_de") && !readme.contains("_nl"), "{readme}");
    }
}

/// The browser holds the answer of a server to be broken if it names a kind of text that is not in this list.
#[test]
fn the_browser_knows_every_kind_of_text() {
    use fiche_search::Kind::{Collection, Page, Practice, Term};
    let kinds = [Practice, Collection, Page, Term].map(|kind| format!("{:?}", kind.name()));
    let script = Path::new(env!("CARGO_MANIFEST_DIR")).join("crates/client/js/server.js");
    let script = fs::read_to_string(script).unwrap();
    assert!(script.contains(&format!("const TYPES = [{}];", kinds.join(", "))), "{kinds:?}");
}
