//! A segment and its documents → the files that browsers fetch.

use std::cmp::Reverse;
use std::collections::BTreeMap;
use std::io::Write as _;
use std::sync::Arc;

use fiche_search::cards::{Card, write_cards, write_order, write_texts};
use fiche_search::{
    Chunk, Engine, Facet, FacetTerm, Hot, HotRange, IndexFile, Layout, Store, opening_reads,
};
use rayon::iter::{IntoParallelRefIterator, ParallelIterator};
use sha2::{Digest, Sha256};

use super::documents::Document;
use super::segment::Segment;
use crate::collation::Collation;
use crate::model::{Address, FieldIndex, Lang, Languages, Localized, Site, TermIndex, TermRef};
use crate::output::File;

/// An index as it is shipped, not compressed.
#[derive(Clone, Debug)]
pub struct Packed {
    languages: Languages,
    hot: Localized<Vec<u8>>,
    chunks: BTreeMap<Chunk, Vec<u8>>,
}

/// The name of the hot file of a language.
pub fn hot_name(code: &str) -> String {
    format!("hot-{code}.bin")
}

impl Packed {
    pub(super) fn new(site: &Site, documents: &[Document<'_>], segment: &Segment) -> Self {
        let languages = &site.languages;
        let mut blob = Vec::new();
        let mut index_files = Vec::new();
        for (extension, bytes) in &segment.files {
            let (extension, offset, length) = ((*extension).to_owned(), blob.len(), bytes.len());
            index_files.push(IndexFile { extension, offset, length });
            blob.extend_from_slice(bytes);
        }
        let layout = Layout::new(blob.len(), documents.len(), languages.len());
        let chunks = chunks(site, documents, &blob, &layout);
        let hot = languages
            .localize(|lang| hot(site, documents, lang, &layout, &index_files, &blob).write());
        Self { languages: languages.clone(), hot, chunks }
    }

    /// The engine of one language, with its chunks beside it.
    ///
    /// # Panics
    ///
    /// If the engine cannot read what was just written.
    pub fn engine(&self, lang: Lang) -> Engine {
        Engine::open(&self.hot[lang]).expect("the engine reads what the builder writes")
    }

    /// The bytes of the hot file of a language.
    pub fn hot(&self, lang: Lang) -> &[u8] {
        &self.hot[lang]
    }

    /// The bytes of a chunk.
    pub fn chunk(&self, chunk: Chunk) -> Option<&[u8]> {
        self.chunks.get(&chunk).map(Vec::as_slice)
    }

    /// Where the files stand: a name that changes with any of their bytes.
    pub(super) fn folder(&self) -> String {
        let mut digest = Sha256::new();
        for bytes in self.hot.iter().chain(self.chunks.values()) {
            digest.update(bytes.len().to_le_bytes());
            digest.update(bytes);
        }
        format!("/_/search-{}/", crate::output::hex16(&digest.finalize()))
    }

    /// The files, compressed: servers compress only types they know.
    pub(super) fn files(&self, folder: &str) -> Vec<File> {
        let hot = self
            .languages
            .iter()
            .map(|lang| (hot_name(self.languages.code(lang)), &self.hot[lang]));
        let chunks = self.chunks.iter().map(|(chunk, bytes)| (format!("{}.bin", chunk.0), bytes));
        let named: Vec<(String, &Vec<u8>)> = hot.chain(chunks).collect();
        named
            .par_iter()
            .map(|(name, bytes)| File {
                address: Address::new(format!("{folder}{name}")),
                bytes: gzip(bytes),
            })
            .collect()
    }
}

fn gzip(bytes: &[u8]) -> Vec<u8> {
    let mut encoder = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::best());
    encoder.write_all(bytes).and_then(|()| encoder.finish()).expect("memory takes every byte")
}

fn chunks(
    site: &Site,
    documents: &[Document<'_>],
    blob: &[u8],
    layout: &Layout,
) -> BTreeMap<Chunk, Vec<u8>> {
    let mut chunks = BTreeMap::new();
    for (number, bytes) in (0..).zip(blob.chunks(layout.index_cut)) {
        chunks.insert(Chunk(number), bytes.to_vec());
    }
    for lang in site.languages.iter() {
        for (group, some) in documents.chunks(layout.cards_cut).enumerate() {
            let cards: Vec<Card> = some.iter().map(|document| card(site, document, lang)).collect();
            chunks.insert(layout.card(lang, group * layout.cards_cut).0, write_cards(&cards));
        }
        for (group, some) in documents.chunks(layout.texts_cut).enumerate() {
            let texts: Vec<&str> =
                some.iter().map(|document| document.shown(lang).1.body).collect();
            chunks.insert(layout.text(lang, group * layout.texts_cut).0, write_texts(&texts));
        }
        chunks.insert(layout.by_title(lang), write_order(&by_title(site, documents, lang)));
    }
    chunks.insert(layout.by_date(), write_order(&by_date(documents)));
    chunks
}

fn card(site: &Site, document: &Document<'_>, lang: Lang) -> Card {
    let (written_in, text) = document.shown(lang);
    Card {
        id: document.id.to_owned(),
        kind: document.kind,
        lang: written_in,
        title: text.title.to_owned(),
        url: site.address(document.place, lang).as_str().to_owned(),
        summary: text.summary.to_owned(),
        period: document.period.map(|period| period.to_string()).unwrap_or_default(),
    }
}

fn numbers(documents: &[Document<'_>]) -> Vec<u32> {
    (0..u32::try_from(documents.len()).expect("tantivy numbers documents with 32 bits")).collect()
}

fn by_title(site: &Site, documents: &[Document<'_>], lang: Lang) -> Vec<u32> {
    let collation = Collation::new(site.languages.code(lang));
    let mut order = numbers(documents);
    order.sort_by(|&a, &b| {
        let title = |d: u32| documents[d as usize].shown(lang).1.title;
        collation.compare(title(a), title(b)).then(a.cmp(&b))
    });
    order
}

fn by_date(documents: &[Document<'_>]) -> Vec<u32> {
    let mut order = numbers(documents);
    order.sort_by_key(|&d| (Reverse(documents[d as usize].begins()), d));
    order
}

fn hot(
    site: &Site,
    documents: &[Document<'_>],
    lang: Lang,
    layout: &Layout,
    files: &[IndexFile],
    blob: &[u8],
) -> Hot {
    let written_in = |document: &Document<'_>| {
        document.texts.iter().fold(0, |mask, (lang, _)| mask | 1 << lang.index())
    };
    Hot {
        languages: site.languages.clone(),
        lang,
        layout: *layout,
        kinds: documents.iter().map(|document| document.kind).collect(),
        written_in: documents.iter().map(written_in).collect(),
        years: documents.iter().map(years).collect(),
        facets: site.facets.iter().map(|&field| facet(site, documents, field)).collect(),
        files: files.to_vec(),
        ranges: opening_ranges(&site.languages, lang, layout, files, blob),
    }
}

fn years(document: &Document<'_>) -> (u32, u32) {
    let year = |year: i16| u32::from(year.unsigned_abs());
    document.period.map_or((0, 0), |period| {
        let (first, last) = period.years();
        (year(first), last.map_or(u32::MAX, year))
    })
}

fn facet(site: &Site, documents: &[Document<'_>], field: FieldIndex) -> Facet {
    let vocabulary = site.vocabulary(field);
    let terms = vocabulary.terms.iter().enumerate().map(|(place, term)| {
        let wanted = TermRef { field, term: TermIndex(place) };
        let has = |d: &u32| documents[*d as usize].terms.contains(&wanted);
        FacetTerm {
            id: term.id.to_string(),
            documents: numbers(documents).into_iter().filter(has).collect(),
        }
    });
    Facet { name: vocabulary.name.to_string(), terms: terms.collect() }
}

/// What the engine reads before the first query, found by letting it.
fn opening_ranges(
    languages: &Languages,
    lang: Lang,
    layout: &Layout,
    files: &[IndexFile],
    blob: &[u8],
) -> Vec<HotRange> {
    let whole = vec![(0, blob.to_vec())];
    let store = Arc::new(Store::new(*layout, files.to_vec(), whole));
    opening_reads(&store, languages, lang, layout.documents)
        .expect("tantivy reads what it has written")
        .into_iter()
        .map(|range| HotRange { offset: range.start, bytes: blob[range].to_vec() })
        .collect()
}
