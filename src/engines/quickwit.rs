//! An index of Quickwit: `POST /api/v1/indexes` takes this.

use fiche_search::served;
use serde_json::{Value, json};

use super::fields::{self, Field, Holds};
use super::part_name;
use crate::model::Site;

/// The configuration of the index. JSON is one of the forms that Quickwit reads.
///
/// Strict, so that a document with another field is refused rather than found in part.
pub(super) fn index(site: &Site, id: &str) -> Value {
    let fields = fields::all(site);
    let by_default = fields.iter().filter(|field| field.holds == Holds::Text);
    json!({
        "version": "0.8",
        "index_id": id,
        "doc_mapping": {
            "mode": "strict",
            "store_source": false,
            "field_mappings": fields.iter().map(mapping).collect::<Vec<_>>(),
        },
        "search_settings": {
            "default_search_fields": by_default.map(|field| &field.name).collect::<Vec<_>>(),
        },
    })
}

/// Quickwit has no stemmer for Dutch or French: texts are cut at spaces and signs only, and the site's own words at spaces.
fn mapping(Field { name, holds, lang: _ }: &Field) -> Value {
    match holds {
        Holds::Value => json!({
            "name": name, "type": if is_list(name) { "array<text>" } else { "text" },
            "tokenizer": "raw", "record": "basic", "stored": true, "fast": true,
        }),
        Holds::Number => json!({
            "name": name, "type": "u64", "stored": true, "indexed": true, "fast": true,
        }),
        Holds::Address => json!({
            "name": name, "type": "text", "stored": true, "indexed": false,
        }),
        Holds::Text => json!({
            "name": name, "type": "text", "tokenizer": "default", "record": "position",
            "fieldnorms": true, "stored": true,
        }),
        Holds::Weighed => json!({
            "name": name, "type": "text", "tokenizer": "whitespace", "record": "freq",
            "fieldnorms": true, "stored": false,
        }),
        Holds::Listed => json!({
            "name": name, "type": "text", "tokenizer": "whitespace", "record": "freq",
            "fieldnorms": false, "stored": false,
        }),
    }
}

/// Whether a document may have several values.
fn is_list(name: &str) -> bool {
    name.starts_with(&served::facet(""))
}

pub(super) fn readme(index: &str, files: usize, site: &Site) -> String {
    let (first, last) = (part_name(1), part_name(files));
    let code = site.languages.codes().next().unwrap_or_default();
    format!(
        "# {index}: a fiche site for Quickwit

`index.json` is the configuration of an index, `documents-*.ndjson` ({first} to {last}) are its documents, a line each and at most
8 MB a file, as one request takes 10 MB. `manifest.json` lists the files with their digests, and the keys of all documents.

Load them, from this folder, into a Quickwit that runs on this computer:

    curl -X POST http://localhost:7280/api/v1/indexes -H 'Content-Type: application/json' --data-binary @index.json
    for file in documents-*.ndjson; do
      curl --fail -X POST 'http://localhost:7280/api/v1/{index}/ingest?commit=wait_for' --data-binary @$file
    done

Quickwit answers an ingest before it has read the documents: compare the count below with `documents` in manifest.json.

    curl http://localhost:7280/api/v1/_elastic/{index}/_search -H 'Content-Type: application/json' -d '{{\"size\": 0, \"query\": {{\"match_all\": {{}}}}}}'
    curl 'http://localhost:7280/api/v1/{index}/search?query=politie&max_hits=3'

## What to know

- **A new export is a new index.** Quickwit neither replaces a document nor changes a mapping of documents that it has; so the name
  changes with the content. Load the new index, let those who search use it, then remove the old one:
  `curl -X DELETE http://localhost:7280/api/v1/indexes/OLD`. An export without changes has the same name and need not be loaded.
- **Fields that begin with `tok_`** hold words of the site's own analyser: stems, parts of compounds after `~`, concepts of the
  glossary after `#`, dates; as often as they count. Quickwit cannot make such words of a query: it has no stemmer for Dutch or French.
  The search page of the site can, and asks this index if content/site.yaml says so:
  `search: {{backend: {{kind: quickwit, url: https://search.example.org, index: {index}}}}}`. Browsers let it only if the server allows the site's
  pages: `cors_allow_origins: https://site.example.org` below `rest` in Quickwit's own configuration.
  Who asks for `title_{code}`, `summary_{code}` and `body_{code}` (the default) finds whole words only, accents and all.
- **Scores** are BM25, computed per split: they are the site's as long as the documents are in one.
- **Quickwit has no users and no passwords.** Put a proxy before it that lets readers ask and nothing else: `POST /api/v1/_elastic/_msearch`.
"
    )
}
