//! [`Site`] → one tantivy segment, packed for the browser.

mod client;
mod compounds;
mod documents;
mod pack;
mod records;
mod segment;
mod words;

use std::collections::BTreeMap;

use fiche_search::{Analyser, Concept, Glossary, Layout, placed};
use rayon::iter::{IntoParallelRefIterator, ParallelIterator};
use rayon::slice::ParallelSliceMut;

use self::compounds::Compounds;
use self::pack::Parts;
use self::segment::{Index, Writer};
use self::words::Book;
use crate::model::{Lang, Localized, Site};
use crate::output::File;

pub(crate) use documents::{Document, DocumentText};
pub use pack::{Packed, hot_name};
pub(crate) use records::{Record, Records};
pub(crate) use words::Tokens;

/// The search: its index in chunks, the client, and `/search.js`.
pub fn files(site: &Site) -> Vec<File> {
    let packed = pack(site);
    let folder = packed.folder();
    let mut files = packed.files(&folder);
    files.extend(client::files(site, &folder));
    files
}

/// The search for pages that are opened from a disk: `/search.js` alone, which holds everything.
pub fn file_on_disk(site: &Site) -> File {
    client::in_page(site, &pack(site).files("/"))
}

/// The index as it is shipped, before it is compressed.
pub fn pack(site: &Site) -> Packed {
    Packed::new(site, &collect(site))
}

/// The index as tantivy wrote it: the fields of [`fiche_search::Fields`], a document for every one of the packed index,
/// in the same order.
pub fn tantivy(site: &Site) -> Index {
    collect(site).index
}

fn collect(site: &Site) -> Parts<'_> {
    /// So many documents are analysed at once, by all threads; their words would not all fit the memory.
    const BATCH: usize = 512;
    let documents = documents::of(site);
    let concepts = concepts(site);
    let book = book(site, &documents, &concepts);
    let pieces = Layout::text_pieces(documents.len());
    let mut writer = Writer::new();
    let mut lengths: Localized<Vec<u32>> = site.languages.localize(|_| vec![0; documents.len()]);
    let mut pairs: Vec<(u32, u32)> = Vec::new();
    let mut number = 0u32;
    for batch in documents.chunks(BATCH) {
        let words: Vec<_> = batch.par_iter().map(|one| words::of(one, &book, pieces)).collect();
        for words in words {
            for (lang, length) in &words.lengths {
                lengths[*lang][number as usize] = *length;
            }
            pairs.extend(words.pairs.iter().map(|(hash, piece)| (*hash, placed(number, *piece))));
            writer.add(words);
            number += 1;
        }
    }
    pairs.par_sort_unstable();
    let lexicons = book.compounds.map(|compounds| compounds.lexicon().to_vec());
    Parts { documents, index: writer.finish(), lengths, pairs, concepts, lexicons }
}

/// What is known of the words of these documents.
fn book(site: &Site, documents: &[Document<'_>], concepts: &[Concept]) -> Book {
    let analysers = site.languages.localize(|lang| Analyser::new(site.languages.code(lang)));
    Book {
        compounds: site.languages.localize(|lang| {
            let analyser = &analysers[lang];
            let has_compounds = analyser.has_compounds();
            let forms = has_compounds.then(|| forms(documents, lang, analyser));
            Compounds::new(analyser, &forms.unwrap_or_default())
        }),
        glossary: Glossary::new(concepts.to_vec(), &site.languages, &analysers),
        analysers,
    }
}

/// The wordings of every concept of the glossary.
fn concepts(site: &Site) -> Vec<Concept> {
    let wordings = |concept: &crate::model::Concept| {
        site.languages.localize(|lang| {
            let term = [&concept.term[lang]].into_iter();
            let others = concept.synonyms[lang].iter().chain(&concept.avoid[lang]);
            term.chain(others).cloned().collect()
        })
    };
    site.glossary.iter().map(wordings).collect()
}

/// All word forms of a language, and how many documents have each.
fn forms(documents: &[Document<'_>], lang: Lang, analyser: &Analyser) -> BTreeMap<String, usize> {
    let count = |mut all: BTreeMap<String, usize>, form: String| {
        *all.entry(form).or_default() += 1;
        all
    };
    documents
        .par_iter()
        .fold(BTreeMap::new, |all, document| {
            words::forms(document, lang, analyser).into_iter().fold(all, count)
        })
        .reduce(BTreeMap::new, |mut all, more| {
            for (form, documents) in more {
                *all.entry(form).or_default() += documents;
            }
            all
        })
}
