//! An index of OpenSearch: `PUT /fiche-…` takes this.

use serde_json::{Map, Value, json};

use super::fields::{self, Field, Holds};
use super::part_name;
use crate::index::Records;
use crate::model::{Lang, Site};

/// So many words of a language, the most frequent ones, have their stem told: a configuration is sent in one request.
const MOST_STEMS: usize = 20_000;

/// What French words lose before an apostrophe.
const ELISIONS: [&str; 13] =
    ["l", "m", "t", "qu", "n", "s", "j", "d", "c", "jusqu", "quoiqu", "lorsqu", "puisqu"];

/// Settings and mappings of the index; its name is in the address.
pub(super) fn index(site: &Site, records: &Records<'_>) -> Value {
    let fields = fields::all(site);
    let texts = fields.iter().filter(|field| field.holds == Holds::Text);
    let properties: Map<String, Value> =
        fields.iter().map(|field| (field.name.clone(), mapping(field))).collect();
    json!({
        "settings": {
            // Scores are of all documents only where they are together.
            "index": {
                "number_of_shards": 1,
                "query": { "default_field": texts.map(|field| &field.name).collect::<Vec<_>>() },
            },
            "analysis": analysis(site, records),
        },
        "mappings": {
            "dynamic": "strict",
            "_source": { "excludes": ["tok_*"] },
            "properties": properties,
        },
    })
}

/// The name `fiche` leads to this index and to no other, in one step.
pub(super) fn aliases(index: &str) -> Value {
    json!({
        "actions": [
            { "remove": { "index": "fiche-*", "alias": "fiche", "must_exist": false } },
            { "add": { "index": index, "alias": "fiche" } },
        ],
    })
}

fn mapping(Field { name: _, holds, lang }: &Field) -> Value {
    let lang = lang.as_deref().unwrap_or_default();
    match holds {
        Holds::Value => json!({ "type": "keyword" }),
        Holds::Number => json!({ "type": "integer" }),
        Holds::Address => json!({ "type": "keyword", "index": false, "doc_values": false }),
        Holds::Text => json!({
            "type": "text", "analyzer": text(lang), "search_analyzer": query(lang),
        }),
        Holds::Weighed => json!({
            "type": "text", "analyzer": "whitespace", "index_options": "freqs",
        }),
        Holds::Listed => json!({
            "type": "text", "analyzer": "whitespace", "index_options": "freqs", "norms": false,
        }),
    }
}

fn text(code: &str) -> String {
    format!("fiche_{code}")
}

fn query(code: &str) -> String {
    format!("fiche_{code}_query")
}

/// An analyser per language for texts, and one for what is asked of them: only that knows words that mean the same.
fn analysis(site: &Site, records: &Records<'_>) -> Value {
    let (mut analysers, mut filters) = (Map::new(), Map::new());
    for lang in site.languages.iter() {
        let code = site.languages.code(lang);
        let own = language_filters(code, lang, records, &mut filters);
        let mut asked: Vec<String> = vec!["lowercase".to_owned()];
        let synonyms = synonyms(records, lang);
        if !synonyms.is_empty() {
            let name = format!("{code}_synonyms");
            // Before all others: what means the same may not be cut to pieces yet.
            filters.insert(
                name.clone(),
                json!({ "type": "synonym_graph", "synonyms": synonyms, "lenient": true }),
            );
            asked.push(name);
        }
        asked.extend(own.iter().cloned());
        let indexed: Vec<String> = ["lowercase".to_owned()].into_iter().chain(own).collect();
        for (name, chain) in [(text(code), indexed), (query(code), asked)] {
            analysers.insert(
                name,
                json!({ "type": "custom", "tokenizer": "standard", "filter": chain }),
            );
        }
    }
    json!({ "analyzer": analysers, "filter": filters })
}

/// The filters of a language, in order, after lower case: elisions, plain letters, parts of compounds, stems.
fn language_filters(
    code: &str,
    lang: Lang,
    records: &Records<'_>,
    filters: &mut Map<String, Value>,
) -> Vec<String> {
    let mut chain = Vec::new();
    let mut add = |name: String, filter: Value| {
        filters.insert(name.clone(), filter);
        chain.push(name);
    };
    if code == "fr" {
        add(
            format!("{code}_elision"),
            json!({ "type": "elision", "articles": ELISIONS, "articles_case": true }),
        );
    }
    add(format!("{code}_folding"), json!({ "type": "asciifolding" }));
    let parts = records.parts(lang);
    if !parts.is_empty() {
        add(
            format!("{code}_compounds"),
            json!({
                "type": "dictionary_decompounder", "word_list": parts, "min_subword_size": 4,
                "only_longest_match": true,
            }),
        );
    }
    let rules = records.stems(lang, MOST_STEMS);
    if !rules.is_empty() {
        let rules: Vec<String> =
            rules.iter().map(|(form, stem)| format!("{form} => {stem}")).collect();
        add(format!("{code}_stems"), json!({ "type": "stemmer_override", "rules": rules }));
    }
    if let Some(language) = stemmer(code) {
        add(format!("{code}_stemmer"), json!({ "type": "stemmer", "language": language }));
    }
    chain
}

/// OpenSearch's name for the stemmer of the site's analyser, for words that the site does not have yet.
fn stemmer(code: &str) -> Option<&'static str> {
    match code {
        "nl" => Some("dutch"),
        "fr" => Some("french"),
        _ => None,
    }
}

/// `OCMW, openbaar centrum voor maatschappelijk welzijn`: a line of words that mean the same.
fn synonyms(records: &Records<'_>, lang: Lang) -> Vec<String> {
    // Signs that mean something in such a line are none in a word.
    let plain = |wording: &String| wording.replace([',', '\\', '#'], " ").replace("=>", " ");
    let lines = records.synonyms(lang).filter(|wordings| wordings.len() > 1);
    lines.map(|wordings| wordings.iter().map(plain).collect::<Vec<_>>().join(", ")).collect()
}

pub(super) fn readme(index: &str, files: usize, site: &Site) -> String {
    let (first, last) = (part_name(1), part_name(files));
    let code = site.languages.codes().next().unwrap_or_default();
    format!(
        "# {index}: a fiche site for OpenSearch

`index.json` holds the settings and mappings of an index, `documents-*.ndjson` ({first} to {last}) its documents for `_bulk`, at most
8 MB a file, and `aliases.json` lets the name `fiche` lead to it. `manifest.json` lists the files with their digests, and the keys of
all documents.

Load them, from this folder, into an OpenSearch that runs on this computer:

    curl --fail -X PUT http://localhost:9200/{index} -H 'Content-Type: application/json' --data-binary @index.json
    for file in documents-*.ndjson; do
      curl --fail -X POST 'http://localhost:9200/{index}/_bulk?filter_path=errors,items.*.error' \\
        -H 'Content-Type: application/x-ndjson' --data-binary @$file
    done
    curl -X POST http://localhost:9200/{index}/_refresh
    curl http://localhost:9200/{index}/_count
    curl --fail -X POST http://localhost:9200/_aliases -H 'Content-Type: application/json' --data-binary @aliases.json

Each `_bulk` answers `{{\"errors\":false}}`; the count is `documents` in manifest.json. Then ask:

    curl 'http://localhost:9200/fiche/_search?q=politie&size=3&_source=id,url_{code},title_{code}'

## What to know

- **A new export is a new index.** Its name changes with its content, and `aliases.json` lets `fiche` lead from the old index to the new
  one in one step: what is no longer on the site is gone, and no reader meets half of it. Remove the old index when nobody uses it:
  `curl -X DELETE http://localhost:9200/OLD`. To load the same export again changes nothing: each document has its own `_id`.
- **Fields that begin with `tok_`** hold words of the site's own analyser: stems, parts of compounds after `~`, concepts of the
  glossary after `#`, dates; as often as they count. They are searched, not stored. The search page of the site makes such words of a
  query, and asks this index if content/site.yaml says so: `search: {{backend: {{kind: opensearch, url: https://search.example.org, index: fiche}}}}`.
  Browsers let it only if the server allows the site's pages, in opensearch.yml: `http.cors.enabled: true` and
  `http.cors.allow-origin: https://site.example.org`. Put a proxy before it that lets readers send `POST /fiche/_msearch` and nothing else.
- **`title_{code}`, `summary_{code}`, `body_{code}`** and the like are analysed by OpenSearch, with the compounds, stems and synonyms of this site, and
  ordered by OpenSearch's own scores. The filters `elision`, `dictionary_decompounder`, `stemmer_override` and
  `synonym_graph` come with OpenSearch; nothing has to be installed on a node.
"
    )
}
