//! The engine against tantivy's own `Searcher` and BM25, over the same segment.

use std::collections::BTreeMap;

use fiche::index::Packed;
use fiche::model::{Lang, Site};
use fiche::search::Index as Ours;
use fiche_search::cards::read_card;
use fiche_search::{Analyser, Fields, Hot, Request, Tag};
use tantivy::collector::DocSetCollector;
use tantivy::postings::Postings;
use tantivy::query::{Bm25Weight, BooleanQuery, FuzzyTermQuery, Occur, Query, TermQuery};
use tantivy::schema::IndexRecordOption;
use tantivy::{DocSet, Searcher, TERMINATED, Term};

use crate::corpus;
use crate::random::Random;

/// The segment as tantivy wrote and reads it.
struct Theirs {
    searcher: Searcher,
    fields: Fields,
    lang: Lang,
    hot: Hot,
    /// The id on the card of each document.
    ids: Vec<String>,
}

impl Theirs {
    fn open(site: &Site, packed: &Packed, lang: Lang) -> Self {
        let hot = Hot::read(packed.hot(lang)).unwrap();
        let searcher = fiche::index::tantivy(site).reader().unwrap().searcher();
        let ids = (0..hot.layout.documents)
            .map(|document| {
                let (chunk, place) = hot.layout.card(lang, document);
                read_card(packed.chunk(chunk).unwrap(), place, &hot.languages).unwrap().id
            })
            .collect();
        Self { searcher, fields: Fields::schema().1, lang, hot, ids }
    }

    fn search(&self, query: &dyn Query) -> Vec<String> {
        let found = self.searcher.search(query, &DocSetCollector).unwrap();
        let mut ids: Vec<String> =
            found.into_iter().map(|address| self.ids[address.doc_id as usize].clone()).collect();
        ids.sort();
        ids
    }

    fn words(&self, stems: &[String]) -> Vec<String> {
        let clause = |stem: &String| -> (Occur, Box<dyn Query>) {
            let term = Term::from_field_text(self.fields.stems, &Tag::Word(self.lang).term(stem));
            (Occur::Should, Box::new(TermQuery::new(term, IndexRecordOption::WithFreqs)))
        };
        self.search(&BooleanQuery::new(stems.iter().map(clause).collect()))
    }

    /// Every document with a word that begins so; of all languages, for tantivy knows nothing of tags.
    fn prefix(&self, prefix: &str) -> Vec<String> {
        let term = Term::from_field_text(self.fields.forms, prefix);
        self.search(&FuzzyTermQuery::new_prefix(term, 0, true))
    }

    /// tantivy's BM25 of a stem, with the lengths of the hot file.
    fn scores(&self, stem: &str) -> BTreeMap<String, f32> {
        let term = Term::from_field_text(self.fields.stems, &Tag::Word(self.lang).term(stem));
        let index = self.searcher.segment_reader(0).inverted_index(self.fields.stems).unwrap();
        let mut scores = BTreeMap::new();
        let Some(mut list) = index.read_postings(&term, IndexRecordOption::WithFreqs).unwrap()
        else {
            return scores;
        };
        let documents = self.hot.layout.documents;
        #[expect(clippy::cast_precision_loss, reason = "as tantivy computes it")]
        let average = self.hot.tokens[self.lang] as f32 / documents as f32;
        let count = u64::from(index.doc_freq(&term).unwrap());
        let weight = Bm25Weight::for_one_term_without_explain(count, documents as u64, average);
        while list.doc() != TERMINATED {
            let place = list.doc() as usize;
            // Frequencies are fourfold; what is left over says where the word stands.
            let score = weight.score(self.hot.lengths[place], list.term_freq() / 4);
            scores.insert(self.ids[place].clone(), score);
            list.advance();
        }
        scores
    }
}

fn ours(index: &Ours, query: &str) -> BTreeMap<String, f32> {
    let request = Request { query: query.to_owned(), limit: 10_000, ..Request::default() };
    let answer = index.ask(&request).unwrap().answer;
    assert_eq!(answer.total, answer.hits.len());
    answer.hits.into_iter().map(|hit| (hit.id, hit.score)).collect()
}

fn open(site: &Site, code: &str) -> (Ours, Theirs) {
    let lang = site.languages.get(code).unwrap();
    let packed = fiche::index::pack(site);
    let theirs = Theirs::open(site, &packed, lang);
    (Ours::of_site(packed, &site.languages, code).unwrap(), theirs)
}

/// In French, which has no compounds: a word is found by its stem alone.
#[test]
fn a_word_scores_as_in_tantivy() {
    let (index, theirs) = open(&corpus::site(150), "fr");
    let analyser = Analyser::new("fr");
    let mut random = Random::new(11);
    let mut found = 0;
    for _ in 0..80 {
        let word = random.word();
        let stem = analyser.stem(&word);
        // The space says that the word is whole.
        let ours = ours(&index, &format!("{word} "));
        for (id, score) in theirs.scores(&stem) {
            // Dutch titles can outweigh a French text.
            assert!(ours[&id] - score > -1e-3, "{word}: {id} {} {score}", ours[&id]);
            found += usize::from((ours[&id] - score).abs() < 1e-3);
        }
    }
    assert!(found > 1_000, "the words of the corpus are too rare to test anything: {found}");
}

#[test]
fn whole_words_find_every_document_that_tantivy_finds() {
    let (index, theirs) = open(&corpus::site(150), "fr");
    let analyser = Analyser::new("fr");
    let mut random = Random::new(12);
    let mut found = 0;
    for length in (1..=4).cycle().take(120) {
        let words = random.words(length);
        let stems: Vec<String> = analyser.words(&words).into_iter().map(|w| w.stem).collect();
        let ours = ours(&index, &format!("{words} "));
        for id in theirs.words(&stems) {
            assert!(ours.contains_key(&id), "{words} does not find {id}");
            found += 1;
        }
    }
    assert!(found > 1_000, "the words of the corpus are too rare to test anything: {found}");
}

#[test]
fn an_unfinished_word_finds_every_document_that_tantivy_finds() {
    let site = corpus::site(150);
    let (nl, theirs) = open(&site, "nl");
    let mut random = Random::new(13);
    let mut found = 0;
    for length in (5..=6).cycle().take(60) {
        let word = random.word();
        let prefix = &word[..length.min(word.len())];
        if prefix.len() < 5 {
            continue;
        }
        let ours = ours(&nl, prefix);
        let other_languages = ask_total(&nl, prefix);
        let expected = theirs.prefix(prefix);
        let missed: Vec<&String> = expected.iter().filter(|id| !ours.contains_key(*id)).collect();
        // What only the French text has is counted for the French search.
        assert!(missed.len() <= other_languages, "{prefix}: {missed:?}");
        found += expected.len();
    }
    assert!(found > 300, "the prefixes of the corpus are too rare to test anything: {found}");
}

fn ask_total(index: &Ours, query: &str) -> usize {
    let request = Request { query: query.to_owned(), ..Request::default() };
    let answer = index.ask(&request).unwrap().answer;
    answer.other_languages.iter().map(|(_, count)| count).sum()
}
