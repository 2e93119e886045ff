//! [`Site`] → what a search server is given of every document: the words of the index without its tags, and its orders.

use std::cmp::Reverse;

use fiche_search::Concept;
use rayon::iter::{IndexedParallelIterator, IntoParallelRefIterator, ParallelIterator};

use super::documents::{self, Document};
use super::pack::{by_date, by_title, years};
use super::words::{self, Book, Tokens};
use super::{book, concepts, forms};
use crate::model::{Lang, Localized, Site};

/// All documents of a site, not yet in words.
pub(crate) struct Records<'s> {
    documents: Vec<Document<'s>>,
    book: Book,
    concepts: Vec<Concept>,
    by_date: Vec<u32>,
    by_title: Localized<Vec<u32>>,
}

/// A document and its words.
pub(crate) struct Record<'r, 's> {
    /// Its place in the index, from 0.
    pub(crate) number: usize,
    /// What it says.
    pub(crate) document: &'r Document<'s>,
    /// The first and the last year: 0 where it has none, [`u32::MAX`] while it goes on.
    pub(crate) years: (u32, u32),
    /// Its place among all, the newest first.
    pub(crate) by_date: u32,
    /// Its place among all by title, per language.
    pub(crate) by_title: Localized<u32>,
    /// Its words, by language.
    pub(crate) tokens: Vec<(Lang, Tokens)>,
}

impl<'s> Records<'s> {
    /// Looks through a site.
    pub(crate) fn new(site: &'s Site) -> Self {
        let documents = documents::of(site);
        let concepts = concepts(site);
        let titles = |lang| places(&by_title(site, &documents, lang));
        Self {
            book: book(site, &documents, &concepts),
            by_date: places(&by_date(&documents)),
            by_title: site.languages.localize(titles),
            concepts,
            documents,
        }
    }

    /// What is made of each document, in the order of the index; by all threads, as there is much to analyse.
    pub(crate) fn each<T: Send>(&self, make: impl Fn(&Record<'_, 's>) -> T + Sync) -> Vec<T> {
        let records = self.documents.par_iter().enumerate();
        records.map(|(number, document)| make(&self.record(number, document))).collect()
    }

    fn record<'r>(&'r self, number: usize, document: &'r Document<'s>) -> Record<'r, 's> {
        Record {
            number,
            document,
            years: years(document),
            by_date: self.by_date[number],
            by_title: self.by_title.map(|places| places[number]),
            tokens: words::tokens(document, &self.book),
        }
    }

    /// The words that compounds of a language are made of, in order.
    pub(crate) fn parts(&self, lang: Lang) -> &[String] {
        self.book.compounds[lang].lexicon()
    }

    /// The wordings of a language that mean the same, a list each.
    pub(crate) fn synonyms(&self, lang: Lang) -> impl Iterator<Item = &[String]> {
        self.concepts.iter().map(move |concept| &*concept.wordings[lang])
    }

    /// The most frequent forms of a language that are not their own stem, with it; by form.
    pub(crate) fn stems(&self, lang: Lang, most: usize) -> Vec<(String, String)> {
        let analyser = &self.book.analysers[lang];
        let mut frequent: Vec<_> = forms(&self.documents, lang, analyser).into_iter().collect();
        frequent.sort_by_key(|(_, count)| Reverse(*count));
        let stemmed = frequent.into_iter().map(|(form, _)| (analyser.stem(&form), form));
        let stemmed = stemmed.filter(|(stem, form)| stem != form).take(most);
        let mut stems: Vec<_> = stemmed.map(|(stem, form)| (form, stem)).collect();
        stems.sort();
        stems
    }
}

/// The place of each document in an order.
fn places(order: &[u32]) -> Vec<u32> {
    let mut places = vec![0; order.len()];
    for (place, &document) in (0..).zip(order) {
        places[document as usize] = place;
    }
    places
}
