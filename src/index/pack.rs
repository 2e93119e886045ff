//! A segment and its documents → the files that browsers fetch.

use std::cmp::Reverse;
use std::collections::BTreeMap;
use std::io::Write as _;
use std::ops::Range;
use std::sync::Arc;

use fiche_search::cards::{Card, pieces, write_cards, write_order, write_years};
use fiche_search::{
    Chunk, Concept, Engine, Facet, FacetTerm, FieldRanges, Hot, HotRange, Layout, Store,
    length_byte, opening_reads, write_pairs,
};
use rayon::iter::{IntoParallelIterator, IntoParallelRefIterator, ParallelIterator};
use sha2::{Digest, Sha256};

use super::documents::Document;
use super::segment::{Index, Segment};
use crate::collation::Collation;
use crate::model::{Address, FieldIndex, Lang, Languages, Localized, Site, TermIndex, TermRef};
use crate::output::{File, SEARCH_FOLDER, hex16};

/// An index as it is shipped, not compressed.
#[derive(Clone, Debug)]
pub struct Packed {
    languages: Languages,
    hot: Localized<Vec<u8>>,
    chunks: BTreeMap<Chunk, Vec<u8>>,
}

/// All that a site's index is made of.
pub(super) struct Parts<'s> {
    pub(super) documents: Vec<Document<'s>>,
    pub(super) index: Index,
    /// Per language, how many words each document has.
    pub(super) lengths: Localized<Vec<u32>>,
    /// The hash of every pair of words with every document that has it, ascending.
    pub(super) pairs: Vec<(u32, u32)>,
    pub(super) concepts: Vec<Concept>,
    /// Per language, what its compounds are made of.
    pub(super) compounds: Localized<Vec<String>>,
}

/// The name of the hot file of a language.
pub fn hot_name(code: &str) -> String {
    format!("hot-{code}.bin")
}

impl Packed {
    pub(super) fn new(site: &Site, parts: &Parts<'_>) -> Self {
        let languages = &site.languages;
        let index = IndexBytes::new(&Segment::of(&parts.index));
        let layout = Layout {
            cuts: index.cuts.clone(),
            documents: parts.documents.len(),
            cards_cut: Layout::cards_together(parts.documents.len()),
            pieces: Layout::text_pieces(parts.documents.len()),
            languages: languages.len(),
            pairs: pair_chunks(&parts.pairs, index.lists),
        };
        let chunks = chunks(site, parts, &index, &layout);
        let ranges = opening_ranges(&layout, &index);
        let hot = languages.localize(|lang| hot(site, parts, lang, &layout, &index, &ranges));
        Self { languages: languages.clone(), hot: hot.map(Hot::write), chunks }
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
        format!("{SEARCH_FOLDER}{}/", hex16(&digest.finalize()))
    }

    /// The files, compressed: servers compress only types they know.
    pub(super) fn files(&self, folder: &str) -> Vec<File> {
        let hot: Vec<(String, &Vec<u8>)> = self
            .languages
            .iter()
            .map(|lang| (hot_name(self.languages.code(lang)), &self.hot[lang]))
            .collect();
        let chunks: Vec<(String, &Vec<u8>)> =
            self.chunks.iter().map(|(chunk, bytes)| (format!("{}.bin", chunk.0), bytes)).collect();
        let file =
            |name: &str, bytes| File { address: Address::new(format!("{folder}{name}")), bytes };
        let hot = hot.par_iter().map(|(name, bytes)| file(name, small_gzip(bytes)));
        let chunks = chunks.par_iter().map(|(name, bytes)| file(name, gzip(bytes)));
        hot.chain(chunks).collect()
    }
}

fn gzip(bytes: &[u8]) -> Vec<u8> {
    gzip_in_pieces(bytes, bytes.len())
}

/// For what every reader fetches before anything is found: its parts are so unlike each other that each is better off with
/// a Huffman table of its own, some twelfth in all. Where they begin, the lengths of pieces tell well enough.
fn small_gzip(bytes: &[u8]) -> Vec<u8> {
    const LENGTHS: [usize; 5] = [2000, 3000, 4000, 8000, usize::MAX];
    let ways = LENGTHS.map(|length| gzip_in_pieces(bytes, length));
    ways.into_iter().min_by_key(Vec::len).expect("there are some ways")
}

fn gzip_in_pieces(bytes: &[u8], length: usize) -> Vec<u8> {
    let mut encoder = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::default());
    let mut compress = || {
        for (number, piece) in bytes.chunks(length.max(1)).enumerate() {
            if number > 0 {
                encoder.flush()?;
            }
            encoder.write_all(piece)?;
        }
        encoder.try_finish()
    };
    compress().expect("memory takes every byte");
    encoder.finish().expect("it is finished")
}

/// The segment's files end to end, and where they are cut.
struct IndexBytes {
    bytes: Vec<u8>,
    cuts: Vec<usize>,
    /// So long are chunks of lists, if no single list is longer.
    lists: usize,
    stems: FieldRanges,
    forms: FieldRanges,
}

impl IndexBytes {
    /// Cuts where a block or a list begins, so that a look-up takes one chunk. What is longer stays whole.
    fn new(segment: &Segment) -> Self {
        /// A dictionary's block has 4,000 bytes.
        const TERMS: usize = 4200;
        let fields = [&segment.stems, &segment.forms];
        let length = fields.iter().map(|field| field.terms.len() + field.postings.len()).sum();
        let mut index = Self {
            bytes: Vec::new(),
            cuts: vec![0],
            lists: list_length(length),
            stems: FieldRanges::default(),
            forms: FieldRanges::default(),
        };
        let cut = index.lists;
        index.stems.terms = index.add(&segment.stems.terms, segment.stems.cut_terms(TERMS));
        index.forms.terms = index.add(&segment.forms.terms, segment.forms.cut_terms(TERMS));
        index.stems.postings = index.add(&segment.stems.postings, segment.stems.cut_postings(cut));
        index.forms.postings = index.add(&segment.forms.postings, segment.forms.cut_postings(cut));
        index
    }

    fn add(&mut self, file: &[u8], pieces: Vec<Range<usize>>) -> Range<usize> {
        let start = self.bytes.len();
        self.bytes.extend_from_slice(file);
        self.cuts.extend(pieces.into_iter().map(|piece| start + piece.end));
        start..self.bytes.len()
    }
}

/// How long a chunk of lists is in an index of this length: lists and hashes do not compress, so that a short chunk
/// is all that keeps a query light; a large site is spared the files.
fn list_length(index: usize) -> usize {
    match index {
        0..1_000_000 => 1024,
        1_000_000..6_000_000 => 2048,
        _ => 4096,
    }
}

/// How many chunks the pairs take: two bytes a document and three a hash, more or less.
fn pair_chunks(pairs: &[(u32, u32)], length: usize) -> usize {
    let hashes = pairs.chunk_by(|a, b| a.0 == b.0).count();
    (2 * pairs.len() + 3 * hashes).div_ceil(length)
}

fn chunks(
    site: &Site,
    parts: &Parts<'_>,
    index: &IndexBytes,
    layout: &Layout,
) -> BTreeMap<Chunk, Vec<u8>> {
    let mut chunks = BTreeMap::new();
    for (number, cut) in (0..).zip(index.cuts.windows(2)) {
        chunks.insert(Chunk(number), index.bytes[cut[0]..cut[1]].to_vec());
    }
    let documents = &parts.documents;
    for lang in site.languages.iter() {
        for (group, some) in documents.chunks(layout.cards_cut).enumerate() {
            let cards: Vec<Card> = some.iter().map(|document| card(site, document, lang)).collect();
            chunks.insert(layout.card(lang, group * layout.cards_cut).0, write_cards(&cards));
        }
        for (number, document) in documents.iter().enumerate() {
            let pieces = pieces(document.shown(lang).1.body, layout.pieces);
            // A piece without words is never asked for.
            let said = pieces.into_iter().enumerate().filter(|(_, piece)| !piece.is_empty());
            for (place, piece) in said {
                chunks.insert(layout.text(lang, number, place), piece.as_bytes().to_vec());
            }
        }
        chunks.insert(layout.by_title(lang), write_order(&by_title(site, documents, lang)));
    }
    chunks.extend(written_pairs(&parts.pairs, layout));
    chunks.insert(layout.by_date(), write_order(&by_date(documents)));
    let years: Vec<(u32, u32)> = documents.iter().map(years).collect();
    chunks.insert(layout.years(), write_years(&years));
    chunks
}

/// Every chunk of pairs, also an empty one.
fn written_pairs(pairs: &[(u32, u32)], layout: &Layout) -> Vec<(Chunk, Vec<u8>)> {
    let Some(first) = layout.pair(0) else { return Vec::new() };
    let chunks = (first.0..).take(layout.pairs).map(Chunk).collect::<Vec<_>>();
    let write = |chunk: Chunk| {
        let start = pairs.partition_point(|(hash, _)| layout.pair(*hash) < Some(chunk));
        let own = pairs[start..].partition_point(|(hash, _)| layout.pair(*hash) == Some(chunk));
        (chunk, write_pairs(&pairs[start..start + own]))
    };
    chunks.into_par_iter().map(write).collect()
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

/// The documents in the order of their titles.
pub(super) fn by_title(site: &Site, documents: &[Document<'_>], lang: Lang) -> Vec<u32> {
    let collation = Collation::new(site.languages.code(lang));
    let mut order = numbers(documents);
    order.sort_by(|&a, &b| {
        let title = |d: u32| documents[d as usize].shown(lang).1.title;
        collation.compare(title(a), title(b)).then(a.cmp(&b))
    });
    order
}

/// The documents, the newest first; those without a date come last. Ids order what is left: titles have an order in each
/// language.
pub(super) fn by_date(documents: &[Document<'_>]) -> Vec<u32> {
    let mut order = numbers(documents);
    order.sort_by_key(|&d| {
        let document = &documents[d as usize];
        (Reverse(document.begins()), document.kind, document.id, d)
    });
    order
}

fn hot(
    site: &Site,
    parts: &Parts<'_>,
    lang: Lang,
    layout: &Layout,
    index: &IndexBytes,
    ranges: &[HotRange],
) -> Hot {
    let documents = &parts.documents;
    let written_in = |document: &Document<'_>| {
        document.texts.iter().fold(0, |mask, (lang, _)| mask | 1 << lang.index())
    };
    let all = |lengths: &Vec<u32>| lengths.iter().map(|length| *length as usize).sum();
    Hot {
        languages: site.languages.clone(),
        lang,
        layout: layout.clone(),
        kinds: documents.iter().map(|document| document.kind).collect(),
        written_in: documents.iter().map(written_in).collect(),
        sources: documents.iter().map(|document| document.source).collect(),
        lengths: parts.lengths[lang].iter().map(|length| length_byte(*length)).collect(),
        tokens: parts.lengths.map(all),
        facets: site.facets.iter().map(|&field| facet(site, documents, field)).collect(),
        concepts: parts.concepts.clone(),
        parts: parts.compounds[lang].clone(),
        stems: index.stems.clone(),
        forms: index.forms.clone(),
        ranges: ranges.to_vec(),
    }
}

/// The first and the last year of a document: 0 where it has none, [`u32::MAX`] while it goes on.
pub(super) fn years(document: &Document<'_>) -> (u32, u32) {
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
fn opening_ranges(layout: &Layout, index: &IndexBytes) -> Vec<HotRange> {
    let whole = vec![(0, index.bytes.clone())];
    let store = Arc::new(Store::new(layout.clone(), whole));
    opening_reads(&store, &index.stems, &index.forms)
        .expect("tantivy reads what it has written")
        .into_iter()
        .map(|range| HotRange { offset: range.start, bytes: index.bytes[range].to_vec() })
        .collect()
}
