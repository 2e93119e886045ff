//! What search servers are given: files that they take, and words that find what the site finds.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

use fiche::engines::{self, Engine};
use fiche::model::Site;
use fiche::output::File;
use fiche::search::Index;
use fiche_search::{Analyser, Request};
use serde_json::Value;
use sha2::{Digest, Sha256};
use tantivy::collector::TopDocs;
use tantivy::query::{BooleanQuery, BoostQuery, DisjunctionMaxQuery, Query, TermQuery};
use tantivy::schema::{IndexRecordOption, Schema, TextFieldIndexing, TextOptions};
use tantivy::tokenizer::{TextAnalyzer, WhitespaceTokenizer};
use tantivy::{DocAddress, Score, Term};

use crate::cli::fiche;
use crate::fixture::{Fixture, files};

const ENGINES: [Engine; 2] = [Engine::Quickwit, Engine::OpenSearch];

fn small() -> Site {
    Fixture::small().check().site.unwrap()
}

/// The real site with the judged practices beside its own.
fn judged() -> Site {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let base = tempfile::tempdir().unwrap();
    for (from, to) in [
        ("content", "content"),
        ("themes", "themes"),
        ("i18n", "i18n"),
        ("tests/sites/judged/content/practices", "content/practices"),
    ] {
        for (name, bytes) in files(&root.join(from)) {
            let path = base.path().join(to).join(name);
            fs::create_dir_all(path.parent().unwrap()).unwrap();
            fs::write(path, bytes).unwrap();
        }
    }
    let sources = fiche::read::sources(base.path()).unwrap();
    let options = fiche::Options { drafts: fiche::Drafts::LeaveOut, base_url: None };
    fiche::check(&sources, &options).0.unwrap()
}

fn named<'f>(files: &'f [File], name: &str) -> &'f [u8] {
    &files.iter().find(|file| file.address.as_str() == format!("/{name}")).unwrap().bytes
}

fn json(bytes: &[u8]) -> Value {
    serde_json::from_slice(bytes).unwrap()
}

/// The lines of all files of documents, in order.
fn lines(files: &[File]) -> Vec<Value> {
    let parts = files.iter().filter(|file| file.address.as_str().ends_with(".ndjson"));
    let text: Vec<&str> = parts.map(|part| std::str::from_utf8(&part.bytes).unwrap()).collect();
    assert!(text.iter().all(|part| part.ends_with('\n')), "both servers read whole lines only");
    text.concat().lines().map(|line| serde_json::from_str(line).unwrap()).collect()
}

/// The fields that a configuration declares.
fn declared(engine: Engine, config: &Value) -> BTreeSet<String> {
    match engine {
        Engine::Quickwit => config["doc_mapping"]["field_mappings"]
            .as_array()
            .unwrap()
            .iter()
            .map(|field| field["name"].as_str().unwrap().to_owned())
            .collect(),
        Engine::OpenSearch => {
            config["mappings"]["properties"].as_object().unwrap().keys().cloned().collect()
        }
    }
}

#[test]
fn every_field_of_every_document_is_declared() {
    let site = judged();
    for engine in ENGINES {
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
    let lines = lines(&engines::files(&small(), Engine::OpenSearch));
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
    let files = engines::files(&judged(), Engine::OpenSearch);
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
    for engine in ENGINES {
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
    for engine in ENGINES {
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

/// The export in an index of plain tantivy, with the words of the site's analyser as the configuration says.
struct Loaded {
    index: tantivy::Index,
    keys: Vec<String>,
}

impl Loaded {
    fn new(files: &[File]) -> Self {
        let config = json(named(files, "index.json"));
        let mappings = config["doc_mapping"]["field_mappings"].as_array().unwrap();
        let mut schema = Schema::builder();
        let mut fields = BTreeMap::new();
        for mapping in mappings.iter().filter(|mapping| mapping["tokenizer"] == "whitespace") {
            assert_eq!(mapping["record"], "freq");
            let indexing = TextFieldIndexing::default()
                .set_tokenizer("whitespace")
                .set_fieldnorms(mapping["fieldnorms"] == true)
                .set_index_option(IndexRecordOption::WithFreqs);
            let name = mapping["name"].as_str().unwrap();
            let options = TextOptions::default().set_indexing_options(indexing);
            fields.insert(name.to_owned(), schema.add_text_field(name, options));
        }
        let index = tantivy::Index::create_in_ram(schema.build());
        let words = TextAnalyzer::builder(WhitespaceTokenizer::default()).build();
        index.tokenizers().register("whitespace", words);
        let mut writer = index.writer_with_num_threads(1, 50_000_000).unwrap();
        let mut keys = Vec::new();
        for line in lines(files) {
            let mut document = tantivy::TantivyDocument::default();
            for (name, field) in &fields {
                document.add_text(*field, line[name].as_str().unwrap_or_default());
            }
            writer.add_document(document).unwrap();
            keys.push(line["key"].as_str().unwrap().to_owned());
        }
        writer.commit().unwrap();
        Self { index, keys }
    }

    /// The ten best for words, by the fields that hold them: a word itself, or half as much as a part of a longer one.
    fn ask(&self, words: &[String], code: &str) -> Vec<&str> {
        let schema = self.index.schema();
        let term = |field: &str, word: &str, weight: f32| -> Box<dyn Query> {
            let field = schema.get_field(&format!("{field}_{code}")).unwrap();
            let term = Term::from_field_text(field, word);
            let term = TermQuery::new(term, IndexRecordOption::WithFreqs);
            Box::new(BoostQuery::new(Box::new(term), weight))
        };
        let clue = |word: &String| -> Box<dyn Query> {
            let ways = vec![term("tok", word, 1.0), term("tok_more", &format!("~{word}"), 0.5)];
            Box::new(DisjunctionMaxQuery::new(ways))
        };
        let query = BooleanQuery::union(words.iter().map(clue).collect());
        let searcher = self.index.reader().unwrap().searcher();
        let best = TopDocs::with_limit(10).order_by_score();
        let found: Vec<(Score, DocAddress)> = searcher.search(&query, &best).unwrap();
        found.iter().map(|(_, at)| self.keys[at.doc_id as usize].as_str()).collect()
    }
}

/// The stems of what was typed, without function words.
fn stems(query: &str, code: &str) -> Vec<String> {
    let words = Analyser::new(code).words(query).into_iter();
    words.filter(|word| !word.is_stop).map(|word| word.stem).collect()
}

/// What stands in both of two lists, as a share of the first.
fn overlap(site: &[String], found: &[&str]) -> f64 {
    let both = site.iter().filter(|key| found.contains(&key.as_str())).count();
    f64::from(u32::try_from(both).unwrap()) / f64::from(u32::try_from(site.len()).unwrap())
}

#[test]
fn the_words_of_the_export_find_what_the_site_finds() {
    let site = judged();
    let loaded = Loaded::new(&engines::files(&site, Engine::Quickwit));
    let packed = fiche::index::pack(&site);
    let engines = ["nl", "fr"]
        .map(|code| (code, Index::of_site(packed.clone(), &site.languages, code).unwrap()));
    let queries = fs::read_to_string("tests/queries.tsv").unwrap();
    let (mut asked, mut shared, mut first) = (0_u32, 0.0, 0_u32);
    for line in queries.lines().skip(1) {
        let mut cells = line.split('\t');
        let (Some(lang), Some(text)) = (cells.next(), cells.nth(1)) else { continue };
        let (code, engine) = engines.iter().find(|(code, _)| *code == lang).unwrap();
        let request = Request { query: text.to_owned(), ..Request::default() };
        let answer = engine.ask(&request).unwrap().answer;
        // Which of a vocabulary a term is of stands in its address, not in the hit.
        let hits = answer.hits.iter().filter(|hit| hit.kind != "term" && hit.lang == lang);
        let hits: Vec<String> = hits.map(|hit| format!("{}:{}", hit.kind, hit.id)).collect();
        if hits.is_empty() || answer.corrected.is_some() {
            continue;
        }
        let found = loaded.ask(&stems(text, code), code);
        asked += 1;
        shared += overlap(&hits, &found);
        first += u32::from(found.first().is_some_and(|key| *key == hits[0]));
    }
    let mean = shared / f64::from(asked);
    assert!(asked > 90, "{asked}");
    // The site weighs more than words: neighbours, concepts, texts in other languages, unfinished words.
    let told =
        format!("{asked} queries: {mean:.3} of the site's first ten, {first} with the same first");
    assert!(mean > 0.8 && first > 60, "{told}");
}
