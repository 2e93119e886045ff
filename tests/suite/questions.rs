//! The query that search servers are sent finds what the site finds, in the site's order as far as their language can say it.
//!
//! No server is at hand: the export is loaded into plain tantivy as its configuration says, and the query is read as the
//! servers' documentation has it. What is not documented for both of them is refused.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

use fiche::engines;
use fiche::model::Site;
use fiche::output::File;
use fiche::search::Index;
use fiche_search::{Facet, Request, Server, Sort};
use serde_json::{Map, Value};
use tantivy::collector::{DocSetCollector, TopDocs};
use tantivy::query::{
    AllQuery, BooleanQuery, BoostQuery, ConstScoreQuery, Occur, PhrasePrefixQuery, Query,
    RangeQuery, TermQuery,
};
use tantivy::schema::{
    FAST, Field, INDEXED, IndexRecordOption, STRING, Schema, TextFieldIndexing, TextOptions,
};
use tantivy::tokenizer::{TextAnalyzer, WhitespaceTokenizer};
use tantivy::{DocAddress, Score, Searcher, TantivyDocument, Term};

use crate::engines::{json, lines, named};
use crate::fixture::{checked, judged};

/// The export in an index of plain tantivy.
struct Loaded {
    searcher: Searcher,
    schema: Schema,
    declared: BTreeSet<String>,
    /// The documents as they were exported, by their number in the index.
    documents: Vec<Value>,
}

/// What a server answers.
struct Answered {
    total: usize,
    /// Keys of documents, in order.
    hits: Vec<String>,
    facets: BTreeMap<String, BTreeMap<String, usize>>,
    languages: BTreeMap<String, usize>,
}

impl Loaded {
    fn new(files: &[File]) -> Self {
        let config = json(named(files, "index.json"));
        let mut schema = Schema::builder();
        let mut declared = BTreeSet::new();
        for mapping in config["doc_mapping"]["field_mappings"].as_array().unwrap() {
            let name = mapping["name"].as_str().unwrap();
            declared.insert(name.to_owned());
            if mapping["type"] == "u64" {
                schema.add_u64_field(name, INDEXED | FAST);
            } else if mapping["tokenizer"] == "raw" {
                schema.add_text_field(name, STRING);
            } else if mapping["tokenizer"] == "whitespace" {
                assert_eq!(mapping["record"], "freq");
                let indexing = TextFieldIndexing::default()
                    .set_tokenizer("whitespace")
                    .set_fieldnorms(mapping["fieldnorms"] == true)
                    .set_index_option(IndexRecordOption::WithFreqs);
                schema.add_text_field(name, TextOptions::default().set_indexing_options(indexing));
            }
        }
        let schema = schema.build();
        let index = tantivy::Index::create_in_ram(schema.clone());
        let words = TextAnalyzer::builder(WhitespaceTokenizer::default()).build();
        index.tokenizers().register("whitespace", words);
        let mut writer = index.writer_with_num_threads(1, 50_000_000).unwrap();
        let documents = lines(files);
        for line in &documents {
            let mut document = TantivyDocument::default();
            for (field, entry) in schema.fields() {
                let value = &line[entry.name()];
                let values = value.as_array().map_or(std::slice::from_ref(value), Vec::as_slice);
                for value in values {
                    if let Some(text) = value.as_str() {
                        document.add_text(field, text);
                    } else if let Some(number) = value.as_u64() {
                        document.add_u64(field, number);
                    }
                }
            }
            writer.add_document(document).unwrap();
        }
        writer.commit().unwrap();
        let searcher = index.reader().unwrap().searcher();
        assert_eq!(searcher.segment_readers().len(), 1);
        Self { searcher, schema, declared, documents }
    }

    fn ask(&self, question: &Value) -> Answered {
        let hits = &question["hits"];
        for field in hits["_source"].as_array().unwrap() {
            assert!(self.declared.contains(field.as_str().unwrap()), "{field}");
        }
        let sort = &hits["sort"][0].as_object().unwrap();
        let by = sort.keys().next().unwrap();
        let order: Vec<usize> = if by == "_score" {
            assert_eq!(
                hits["sort"],
                serde_json::json!([
                    { "_score": { "order": "desc" } }, { "number": { "order": "asc" } },
                ])
            );
            let all = TopDocs::with_limit(self.documents.len()).order_by_score();
            let found: Vec<(Score, DocAddress)> =
                self.searcher.search(&self.query(&hits["query"]), &all).unwrap();
            found.iter().map(|(_, at)| at.doc_id as usize).collect()
        } else {
            assert_eq!(sort[by]["order"], "asc");
            let mut found: Vec<usize> = self.find(hits).into_iter().collect();
            found.sort_by_key(|document| self.documents[*document][by].as_u64().unwrap());
            found
        };
        let [from, size] =
            ["from", "size"].map(|key| usize::try_from(hits[key].as_u64().unwrap()).unwrap());
        let key = |document: &usize| self.documents[*document]["key"].as_str().unwrap().to_owned();
        let mut facets = self.counts(hits);
        for body in question["facets"].as_object().unwrap().values() {
            facets.extend(self.counts(body));
        }
        let languages = question["languages"].as_object().unwrap().iter();
        Answered {
            total: order.len(),
            hits: order.iter().skip(from).take(size).map(key).collect(),
            facets,
            languages: languages
                .map(|(code, body)| (code.clone(), self.find(body).len()))
                .filter(|(_, count)| *count > 0)
                .collect(),
        }
    }

    /// The documents that a body of a request finds, by number.
    fn find(&self, body: &Value) -> BTreeSet<usize> {
        assert_eq!(body["track_total_hits"], true);
        let found = self.searcher.search(&self.query(&body["query"]), &DocSetCollector).unwrap();
        found.iter().map(|at| at.doc_id as usize).collect()
    }

    fn counts(&self, body: &Value) -> BTreeMap<String, BTreeMap<String, usize>> {
        let found = self.find(body);
        let counts = |wanted: &Value| {
            let field = wanted["terms"]["field"].as_str().unwrap();
            let mut counts: BTreeMap<String, usize> = BTreeMap::new();
            for document in &found {
                for term in self.documents[*document][field].as_array().unwrap() {
                    *counts.entry(term.as_str().unwrap().to_owned()).or_default() += 1;
                }
            }
            assert!(counts.len() as u64 <= wanted["terms"]["size"].as_u64().unwrap());
            counts
        };
        // Where every facet is filtered by, the search for hits counts none.
        let wanted = body.get("aggs").and_then(Value::as_object).into_iter().flatten();
        wanted.map(|(name, wanted)| (name.clone(), counts(wanted))).collect()
    }

    fn field(&self, name: &str) -> Field {
        self.schema.get_field(name).unwrap_or_else(|_| panic!("no field {name} can be asked"))
    }

    /// A clause as Quickwit reads it.
    fn query(&self, clause: &Value) -> Box<dyn Query> {
        let (kind, of) = only(clause.as_object().unwrap());
        let of = of.as_object().unwrap();
        let keys: Vec<&str> = of.keys().map(String::as_str).collect();
        match kind {
            "bool" => self.together(of),
            "match_all" => {
                assert_eq!(keys, ["boost"]);
                Box::new(BoostQuery::new(Box::new(AllQuery), number(&of["boost"])))
            }
            "term" => {
                let (field, of) = only(of);
                assert_eq!(of.as_object().unwrap().keys().collect::<Vec<_>>(), ["boost", "value"]);
                let term = self.term(field, of["value"].as_str().unwrap());
                Box::new(BoostQuery::new(term, number(&of["boost"])))
            }
            "terms" => {
                let (field, values) = only(of);
                let values = values.as_array().unwrap();
                assert!(!values.is_empty(), "Quickwit 0.8 finds everything by no value");
                let terms = values.iter().map(|value| self.term(field, value.as_str().unwrap()));
                let any = BooleanQuery::union(terms.collect());
                Box::new(ConstScoreQuery::new(Box::new(any), 1.0))
            }
            "match_bool_prefix" => {
                let (field, of) = only(of);
                assert_eq!(of.as_object().unwrap().keys().collect::<Vec<_>>(), ["query"]);
                let start = of["query"].as_str().unwrap();
                assert!(!start.is_empty() && !start.contains(char::is_whitespace));
                let term = Term::from_field_text(self.field(field), start);
                Box::new(PhrasePrefixQuery::new(vec![term]))
            }
            "range" => {
                let (field, of) = only(of);
                let bound = |key: &str| {
                    of.get(key).map_or(std::ops::Bound::Unbounded, |year| {
                        let year = year.as_u64().unwrap();
                        std::ops::Bound::Included(Term::from_field_u64(self.field(field), year))
                    })
                };
                Box::new(RangeQuery::new(bound("gte"), bound("lte")))
            }
            unknown => panic!("{unknown} is not documented for both servers"),
        }
    }

    fn together(&self, of: &Map<String, Value>) -> Box<dyn Query> {
        let mut clauses: Vec<(Occur, Box<dyn Query>)> = Vec::new();
        for (key, list) in of {
            for clause in list.as_array().unwrap() {
                let query = self.query(clause);
                clauses.push(match &**key {
                    "must" => (Occur::Must, query),
                    "should" => (Occur::Should, query),
                    "must_not" => (Occur::MustNot, query),
                    "filter" => (Occur::Must, Box::new(ConstScoreQuery::new(query, 0.0))),
                    unknown => panic!("Quickwit does not heed `{unknown}` of a bool"),
                });
            }
        }
        let is_pure = clauses.iter().all(|(occur, _)| *occur == Occur::MustNot);
        assert!(!is_pure, "a bool that only excludes, or holds nothing: {of:?}");
        Box::new(BooleanQuery::new(clauses))
    }

    fn term(&self, field: &str, value: &str) -> Box<dyn Query> {
        let term = Term::from_field_text(self.field(field), value);
        Box::new(TermQuery::new(term, IndexRecordOption::WithFreqs))
    }
}

/// The one entry of an object.
fn only(object: &Map<String, Value>) -> (&str, &Value) {
    assert_eq!(object.len(), 1, "{object:?}");
    let (name, value) = object.iter().next().unwrap();
    (name, value)
}

#[expect(clippy::cast_possible_truncation, reason = "servers take weights as `f32`")]
fn number(value: &Value) -> f32 {
    value.as_f64().unwrap() as f32
}

fn question(index: &Index, request: &Request) -> Value {
    serde_json::from_str(&index.question(request, Server::Quickwit)).unwrap()
}

/// The judged queries with their language.
fn queries() -> Vec<(String, String)> {
    let text = fs::read_to_string("tests/queries.tsv").unwrap();
    let cells = text.lines().skip(1).map(|line| line.split('\t').collect::<Vec<_>>());
    cells.map(|cells| (cells[0].to_owned(), cells[2].to_owned())).collect()
}

/// The keys of the site's hits, of which terms do not say of which vocabulary they are.
fn keys(answer: &fiche_search::Answer) -> Vec<String> {
    answer.hits.iter().map(|hit| format!("{}:{}", hit.kind, hit.id)).collect()
}

fn without_vocabulary(key: &str) -> String {
    match key.split(':').collect::<Vec<_>>()[..] {
        ["term", _, id] => format!("term:{id}"),
        _ => key.to_owned(),
    }
}

#[test]
#[expect(clippy::print_stdout, reason = "a decision states these figures")]
fn a_server_orders_as_the_site_does() {
    let site = judged();
    let loaded = Loaded::new(&engines::files(&site, Server::Quickwit));
    let packed = fiche::index::pack(&site);
    let (mut asked, mut shared, mut first) = (0_u32, 0.0, 0_u32);
    for (lang, text) in queries() {
        let index = Index::of_site(packed.clone(), &site.languages, &lang).unwrap();
        let request = Request { query: text.clone(), ..Request::default() };
        let answer = index.ask(&request).unwrap().answer;
        let hits = keys(&answer);
        // No server knows what a misspelt word was to be.
        if hits.is_empty() || answer.corrected.is_some() {
            continue;
        }
        let found = loaded.ask(&question(&index, &request)).hits;
        let found: Vec<String> = found.iter().map(|key| without_vocabulary(key)).collect();
        let both = hits.iter().filter(|key| found.contains(key)).count();
        let [both, all] = [both, hits.len()].map(|n| f64::from(u32::try_from(n).unwrap()));
        asked += 1;
        shared += both / all;
        first += u32::from(found.first() == hits.first());
    }
    let mean = shared / f64::from(asked);
    let told =
        format!("{asked} queries: {mean:.3} of the site's first ten, {first} with the same first");
    println!("{told}");
    assert!(asked > 100 && mean > 0.98 && first > asked - 5, "{told}");
}

/// Requests of every kind, of which each last word is whole: what an unfinished one may become, a server decides by itself.
fn requests(index: &Index) -> Vec<Request> {
    let typed = queries().into_iter().step_by(5).map(|(_, text)| format!("{text} "));
    let others = [
        "",
        "de ",
        "!",
        "preventie -drugs ",
        "-politie ",
        "\"lokale politie\" buurt",
        "\"gardiens de la paix\"",
        "prévention -\"sécurité routière\" ",
        "themes:evaluation buurt ",
        "themes:evaluation",
    ];
    let typed: Vec<String> = typed.chain(others.map(str::to_owned)).collect();
    let two = |facet: &Facet| {
        (facet.name.clone(), facet.terms.iter().take(2).map(|term| term.id.clone()).collect())
    };
    let filters: Vec<(String, Vec<String>)> = index.facets().iter().take(2).map(two).collect();
    let variants = [
        Request::default(),
        Request { sort: Sort::Title, limit: 5, offset: 5, ..Request::default() },
        Request {
            sort: Sort::Date,
            from: Some(2015),
            filters: filters[..1].into(),
            ..Request::default()
        },
        Request { to: Some(2018), filters, ..Request::default() },
    ];
    typed
        .iter()
        .flat_map(|query| {
            variants.clone().map(|variant| Request { query: query.clone(), ..variant })
        })
        .collect()
}

fn compare(site: &Site) {
    let loaded = Loaded::new(&engines::files(site, Server::Quickwit));
    let packed = fiche::index::pack(site);
    for lang in site.languages.iter() {
        let code = site.languages.code(lang);
        let index = Index::of_site(packed.clone(), &site.languages, code).unwrap();
        for request in requests(&index) {
            let answer = index.ask(&request).unwrap().answer;
            if answer.corrected.is_some() {
                continue;
            }
            let question = question(&index, &request);
            let found = loaded.ask(&question);
            let told = format!("{code}: {request:?}");
            assert_eq!(found.total, answer.total, "{told}");
            assert_eq!(found.languages, answer.other_languages.iter().cloned().collect(), "{told}");
            let counts = |(name, counts): &(String, Vec<(String, usize)>)| {
                (name.clone(), counts.iter().cloned().collect())
            };
            assert_eq!(found.facets, answer.facets.iter().map(counts).collect(), "{told}");
            if request.sort != Sort::Relevance || answer.query.is_empty() {
                let hits: Vec<String> =
                    found.hits.iter().map(|key| without_vocabulary(key)).collect();
                assert_eq!(hits, keys(&answer), "{told}");
            }
            assert_eq!(question["lang"], code);
            assert_eq!(question["query"], *answer.query);
            assert_eq!(question["also"], serde_json::json!(answer.also), "{told}");
        }
    }
}

#[test]
fn a_server_finds_and_counts_what_the_site_does() {
    compare(&judged());
}

#[test]
fn a_server_finds_and_counts_what_a_site_in_three_languages_does() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/sites/trilingual");
    let sources = fiche::read::sources(&root).unwrap();
    compare(&checked(&sources));
}
