//! The engine against tantivy's own `Searcher`, over the same shipped files.

use std::collections::BTreeMap;
use std::path::PathBuf;

use fiche::index::Packed;
use fiche::model::{Lang, Site};
use fiche::search::Index as Ours;
use fiche_search::cards::read_card;
use fiche_search::{Analyser, Chunk, Fields, Hot, Request, SEGMENT};
use tantivy::collector::{Count, TopDocs};
use tantivy::directory::RamDirectory;
use tantivy::index::SegmentId;
use tantivy::query::{BooleanQuery, FuzzyTermQuery, Occur, Query, TermQuery};
use tantivy::schema::IndexRecordOption;
use tantivy::{Directory, Index, Searcher, Term};

use crate::corpus::{self, Random};

/// tantivy's view of the files that browsers fetch.
struct Theirs {
    searcher: Searcher,
    fields: Fields,
    /// The id on the card of each document.
    ids: Vec<String>,
}

impl Theirs {
    fn open(packed: &Packed, lang: Lang) -> Self {
        let hot = Hot::read(packed.hot(lang)).unwrap();
        let chunk = |number: usize| packed.chunk(Chunk(u32::try_from(number).unwrap())).unwrap();
        let bytes: Vec<u8> = hot
            .layout
            .index(&(0..hot.layout.index_length))
            .flat_map(|number| chunk(number).iter().copied())
            .collect();
        let directory = RamDirectory::create();
        for file in &hot.files {
            let path = PathBuf::from(format!("{SEGMENT}.{}", file.extension));
            let data = &bytes[file.offset..file.offset + file.length];
            directory.atomic_write(&path, data).unwrap();
        }
        let (schema, fields) = Fields::schema(&hot.languages);
        let index =
            Index::create(directory.clone(), schema, tantivy::IndexSettings::default()).unwrap();
        let mut metas = index.load_metas().unwrap();
        let id = SegmentId::from_uuid_string(SEGMENT).map_err(|_| "a UUID").unwrap();
        let documents = u32::try_from(hot.layout.documents).unwrap();
        metas.segments.push(index.new_segment_meta(id, documents));
        let json = serde_json::to_vec(&metas).unwrap();
        directory.atomic_write(&PathBuf::from("meta.json"), &json).unwrap();
        let searcher = Index::open(directory).unwrap().reader().unwrap().searcher();
        let ids = (0..hot.layout.documents)
            .map(|document| {
                let (chunk, place) = hot.layout.card(lang, document);
                read_card(packed.chunk(chunk).unwrap(), place, &hot.languages).unwrap().id
            })
            .collect();
        Self { searcher, fields, ids }
    }

    fn search(&self, query: &dyn Query) -> BTreeMap<String, f32> {
        let all = TopDocs::with_limit(10_000).order_by_score();
        let (top, count) = self.searcher.search(query, &(all, Count)).unwrap();
        assert_eq!(top.len(), count);
        top.into_iter()
            .map(|(score, address)| (self.ids[address.doc_id as usize].clone(), score))
            .collect()
    }

    fn words(&self, lang: Lang, stems: &[String]) -> BTreeMap<String, f32> {
        let clause = |stem: &String| -> (Occur, Box<dyn Query>) {
            let term = Term::from_field_text(self.fields.stems[lang], stem);
            (Occur::Should, Box::new(TermQuery::new(term, IndexRecordOption::WithFreqs)))
        };
        self.search(&BooleanQuery::new(stems.iter().map(clause).collect()))
    }

    fn prefix(&self, lang: Lang, prefix: &str) -> BTreeMap<String, f32> {
        let term = Term::from_field_text(self.fields.forms[lang], prefix);
        self.search(&FuzzyTermQuery::new_prefix(term, 0, true))
    }
}

fn ours(index: &Ours, query: &str) -> BTreeMap<String, f32> {
    let request = Request { query: query.to_owned(), limit: 10_000, ..Request::default() };
    let answer = index.ask(&request).unwrap().answer;
    assert_eq!(answer.total, answer.hits.len());
    answer.hits.into_iter().map(|hit| (hit.id, hit.score)).collect()
}

fn open(site: &Site, code: &str) -> (Ours, Theirs, Lang) {
    let lang = site.languages.get(code).unwrap();
    let packed = fiche::index::pack(site);
    let theirs = Theirs::open(&packed, lang);
    (Ours::of_site(packed, &site.languages, code).unwrap(), theirs, lang)
}

#[test]
fn whole_words_match_and_score_as_in_tantivy() {
    let site = corpus::site(150);
    let (index, theirs, lang) = open(&site, "nl");
    let analyser = Analyser::new("nl");
    let mut random = Random::new(11);
    let mut found = 0;
    for length in (1..=4).cycle().take(120) {
        let words = random.words(length);
        let mut stems: Vec<String> = analyser.words(&words).into_iter().map(|w| w.stem).collect();
        stems.sort();
        stems.dedup();
        // The space says that the last word is whole.
        let ours = ours(&index, &format!("{words} "));
        let theirs = theirs.words(lang, &stems);
        assert_eq!(ours.keys().collect::<Vec<_>>(), theirs.keys().collect::<Vec<_>>(), "{words}");
        for (id, score) in &ours {
            assert!((score - theirs[id]).abs() < 1e-3, "{words}: {id} {score} {}", theirs[id]);
        }
        found += ours.len();
    }
    assert!(found > 1_000, "the words of the corpus are too rare to test anything: {found}");
}

#[test]
fn an_unfinished_word_finds_every_document_that_tantivy_finds() {
    let site = corpus::site(150);
    let (index, theirs, lang) = open(&site, "nl");
    let mut random = Random::new(13);
    let mut found = 0;
    for length in (3..=6).cycle().take(60) {
        let word = random.word();
        let prefix = &word[..length.min(word.len())];
        let ours = ours(&index, prefix);
        let stems: Vec<String> =
            Analyser::new("nl").words(prefix).into_iter().map(|w| w.stem).collect();
        let mut expected = theirs.prefix(lang, prefix);
        expected.extend(theirs.words(lang, &stems));
        assert_eq!(
            ours.keys().collect::<Vec<_>>(),
            expected.keys().collect::<Vec<_>>(),
            "{prefix}"
        );
        found += ours.len();
    }
    assert!(found > 500, "the prefixes of the corpus are too rare to test anything: {found}");
}
