//! [`Site`] → one tantivy segment, packed for the browser.

mod client;
mod compounds;
mod documents;
mod lexicon;
mod pack;
mod records;
mod segment;
mod words;

use std::collections::{BTreeMap, BTreeSet, HashMap};

use fiche_search::{Analyser, Concept, Glossary, Layout, with_piece};
use rayon::iter::{IndexedParallelIterator, IntoParallelRefIterator, ParallelIterator};
use rayon::slice::ParallelSliceMut;

use self::compounds::Compounds;
use self::lexicon::Lexicon;
use self::pack::Parts;
use self::segment::{Index, Writer};
use self::words::{Book, Words};
use crate::model::{Lang, Localized, SearchServer, Site};
use crate::output::File;

pub(crate) use documents::{Document, DocumentText};
pub use pack::{Packed, hot_name};
pub(crate) use records::{Record, Records};
pub(crate) use words::Tokens;

/// The search: its index in chunks, the client, and `/search.js`.
pub fn files(site: &Site) -> Vec<File> {
    files_asking(site, site.search_server.as_ref())
}

/// The search of a site that is being written: a server that has been given it does not know of the changes.
pub fn files_asking_nobody(site: &Site) -> Vec<File> {
    files_asking(site, None)
}

fn files_asking(site: &Site, server: Option<&SearchServer>) -> Vec<File> {
    let packed = pack(site);
    let folder = packed.folder();
    let mut files = packed.files(&folder);
    files.extend(client::files(site, &folder, server));
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
    let mut write = |words: &Words| {
        for (lang, length) in &words.lengths {
            lengths[*lang][number as usize] = *length;
        }
        pairs.extend(words.pairs.iter().map(|(hash, piece)| (*hash, with_piece(number, *piece))));
        writer.add(words);
        number += 1;
    };
    let analyse = |batch: &[Document<'_>]| -> Vec<Words> {
        batch.par_iter().map(|one| words::of(one, &book, pieces)).collect()
    };
    let mut batches = documents.chunks(BATCH);
    let mut analysed = batches.next().map(analyse);
    while let Some(batch) = analysed {
        // tantivy takes one document after the other; the next are analysed meanwhile.
        let next = batches.next();
        analysed = rayon::join(|| batch.iter().for_each(&mut write), || next.map(analyse)).1;
    }
    pairs.par_sort_unstable();
    let compounds = book.compounds.map(|compounds| compounds.lexicon().to_vec());
    Parts { documents, index: writer.finish(), lengths, pairs, concepts, compounds }
}

/// Looks into all words of all documents.
fn book(site: &Site, documents: &[Document<'_>], concepts: &[Concept]) -> Book {
    let years = documents.iter().filter_map(|document| document.period).flat_map(words::years);
    let years: BTreeSet<String> = years.map(|year| year.to_string()).collect();
    let analysers = site.languages.localize(|lang| Analyser::new(site.languages.code(lang)));
    let forms = site.languages.localize(|lang| forms(documents, lang, &analysers[lang]));
    let compounds = site.languages.localize(|lang| Compounds::new(&analysers[lang], &forms[lang]));
    let lexicons = site.languages.localize(|lang| {
        let forms = forms[lang].keys().chain(&years).cloned().collect();
        Lexicon::new(lang, &analysers[lang], &compounds[lang], forms)
    });
    let glossary = Glossary::new(concepts.to_vec(), &site.languages, &analysers);
    Book { analysers, compounds, lexicons, glossary }
}

/// The wordings of every concept of the glossary.
fn concepts(site: &Site) -> Vec<Concept> {
    let concept = |concept: &crate::model::Concept| {
        let wordings = site.languages.localize(|lang| {
            let term = [&concept.term[lang]].into_iter();
            let others = concept.synonyms[lang].iter().chain(&concept.avoid[lang]);
            term.chain(others).cloned().collect()
        });
        Concept { id: concept.id.as_str().to_owned(), wordings }
    };
    site.glossary.iter().map(concept).collect()
}

/// All word forms of a language, and how many documents have each.
fn forms(documents: &[Document<'_>], lang: Lang, analyser: &Analyser) -> BTreeMap<String, usize> {
    /// How many documents have a form, and the last of them.
    type Count = (usize, Option<usize>);
    let count = |mut all: HashMap<String, Count>, (number, document): (usize, &Document<'_>)| {
        words::each_form(document, lang, analyser, |form| match all.get_mut(form) {
            Some((documents, last)) => {
                *documents += usize::from(last.replace(number) != Some(number));
            }
            None => {
                all.insert(form.to_owned(), (1, Some(number)));
            }
        });
        all
    };
    let counted = documents.par_iter().enumerate().fold(HashMap::new, count);
    let all = counted.reduce(HashMap::new, |all, more| {
        let (all, more) = if all.len() < more.len() { (more, all) } else { (all, more) };
        more.into_iter().fold(all, |mut all, (form, (documents, _))| {
            all.entry(form).or_default().0 += documents;
            all
        })
    });
    all.into_iter().map(|(form, (documents, _))| (form, documents)).collect()
}
