//! Documents → words: the terms of a document, its length, its pairs.

use std::collections::{BTreeMap, BTreeSet};

use fiche_search::{
    Analyser, Glossary, Tag, Unit, Word, cards, date_term, form_pairs, marked, stem_pairs,
};

use super::compounds::Compounds;
use super::documents::{Document, DocumentText};
use crate::model::{Edtf, Lang, Localized, Period};

/// How often a word counts where it stands: BM25F's weights, as repetition before saturation (Robertson, Zaragoza &
/// Taylor 2004, "Simple BM25 extension to multiple weighted fields").
const TITLE: u32 = 4;
const KEYWORD: u32 = 3;
const SUMMARY: u32 = 2;
const BODY: u32 = 1;

/// What is known of the words of every language.
pub(super) struct Book {
    pub(super) analysers: Localized<Analyser>,
    pub(super) compounds: Localized<Compounds>,
    pub(super) glossary: Glossary,
}

/// The words of a document, for the fields of the index.
#[derive(Clone, Debug, Default)]
pub(super) struct Words {
    /// Terms of the stems field, repeated as often as they weigh.
    pub(super) stems: Vec<String>,
    /// Terms of the forms field, as often as says where readers see them.
    pub(super) forms: Vec<String>,
    /// Per language, how many stems that is.
    pub(super) lengths: Vec<(Lang, u32)>,
    /// The hashes of the words that follow each other, and where readers see them.
    pub(super) pairs: BTreeMap<u32, u32>,
}

/// The words of a document in one language by themselves, for engines that know no tags, lists of pairs or lengths of ours.
#[derive(Clone, Debug, Default)]
pub(crate) struct Tokens {
    /// Stems, and words joined by hyphens as one, with how much each counts.
    pub(crate) words: Vec<(String, u32)>,
    /// The stems of parts of compounds, with how much each counts.
    pub(crate) parts: Vec<(String, u32)>,
    /// Dates and concepts of the glossary, with how much each counts.
    pub(crate) others: Vec<(String, u32)>,
    /// Every word as it stands, once.
    pub(crate) forms: Vec<String>,
    /// The hashes of the words that follow each other.
    pub(crate) pairs: Vec<u32>,
    /// How many words that is, by what they count.
    pub(crate) length: u32,
}

/// The words of a document, by language.
pub(super) fn tokens(document: &Document<'_>, book: &Book) -> Vec<(Lang, Tokens)> {
    let in_language = |(lang, text): &(Lang, DocumentText<'_>)| {
        (*lang, InLanguage::of(document, *lang, text, book, 1).tokens())
    };
    document.texts.iter().map(in_language).collect()
}

/// All word forms of a document in one language.
pub(super) fn forms(document: &Document<'_>, lang: Lang, analyser: &Analyser) -> BTreeSet<String> {
    let text = document.texts.iter().find(|(of, _)| *of == lang).map(|(_, text)| text);
    let passages = text.into_iter().flat_map(|text| passages(text, 1));
    let words = passages.flat_map(|(passage, ..)| analyser.words(passage));
    words.map(|word| word.form).collect()
}

/// The words of a document.
pub(super) fn of(document: &Document<'_>, book: &Book, pieces: usize) -> Words {
    let mut words = Words::default();
    for (lang, text) in &document.texts {
        let in_language = InLanguage::of(document, *lang, text, book, pieces);
        for (term, (weight, place)) in in_language.stems {
            let times = marked(weight, place.unwrap_or(CARD)) as usize;
            words.stems.extend(std::iter::repeat_n(term, times));
        }
        for (form, place) in in_language.forms {
            words.forms.extend(std::iter::repeat_n(form, seen(place) as usize + 1));
        }
        words.lengths.push((*lang, in_language.length));
        words.pairs.extend(in_language.pairs.into_iter().map(|(hash, place)| (hash, seen(place))));
    }
    words
}

/// Where readers see the words of title and summary.
const CARD: u32 = 0;

/// Beyond every place: what only keywords and names have is seen nowhere.
const LATER: u32 = u32::MAX;

/// The passages of a text, what a word in them counts, and where readers see it, if they do; no phrase reaches from one
/// into the next.
fn passages<'t>(
    text: &'t DocumentText<'_>,
    pieces: usize,
) -> impl Iterator<Item = (&'t str, u32, Option<u32>)> {
    let DocumentText { title, keywords, summary, body, names } = text;
    let body = (1..).zip(cards::pieces(body, pieces));
    [(*title, TITLE, Some(CARD))]
        .into_iter()
        .chain(keywords.iter().map(|keyword| (keyword.as_str(), KEYWORD, None)))
        .chain([(*summary, SUMMARY, Some(CARD))])
        .chain(body.flat_map(|(number, piece)| {
            piece.lines().map(move |paragraph| (paragraph, BODY, Some(number)))
        }))
        .chain(names.iter().map(|name| (*name, BODY, None)))
}

/// Where readers see something; what they see nowhere needs no text.
fn seen(place: u32) -> u32 {
    if place == LATER { CARD } else { place }
}

/// The words of a document in one language.
struct InLanguage<'b> {
    lang: Lang,
    book: &'b Book,
    /// Terms with their weight, and where readers see them first.
    stems: BTreeMap<String, (u32, Option<u32>)>,
    /// Forms and pairs, and where readers see them first.
    forms: BTreeMap<String, u32>,
    length: u32,
    pairs: BTreeMap<u32, u32>,
}

impl<'b> InLanguage<'b> {
    fn new(lang: Lang, book: &'b Book) -> Self {
        let (stems, forms, pairs) = (BTreeMap::new(), BTreeMap::new(), BTreeMap::new());
        Self { lang, book, stems, forms, length: 0, pairs }
    }

    /// All that a document says in a language, and when it took place.
    fn of(
        document: &Document<'_>,
        lang: Lang,
        text: &DocumentText<'_>,
        book: &'b Book,
        pieces: usize,
    ) -> Self {
        let mut words = Self::new(lang, book);
        for (passage, weight, place) in passages(text, pieces) {
            words.add(passage, weight, place);
        }
        if let Some(period) = document.period {
            words.add_period(period);
        }
        words
    }

    /// The same without tags.
    fn tokens(self) -> Tokens {
        let (word, part) = (Tag::Word(self.lang).term(""), Tag::Part(self.lang).term(""));
        let mut tokens = Tokens { length: self.length, ..Tokens::default() };
        for (term, (weight, _)) in self.stems {
            if let Some(stem) = term.strip_suffix(&part) {
                tokens.parts.push((stem.to_owned(), weight));
            } else if let Some(stem) = term.strip_suffix(&word) {
                // No stem has a hyphen or a number sign: dates and concepts have.
                let is_word = !stem.contains(['-', '#']);
                let list = if is_word { &mut tokens.words } else { &mut tokens.others };
                list.push((stem.to_owned(), weight));
            }
        }
        let forms = self.forms.into_keys();
        tokens.forms = forms.map(|form| form.trim_end_matches(&word).to_owned()).collect();
        tokens.pairs = self.pairs.into_keys().collect();
        tokens
    }

    fn add(&mut self, passage: &str, weight: u32, place: Option<u32>) {
        let analyser = &self.book.analysers[self.lang];
        let words = analyser.words(passage);
        for Word { form, stem, is_stop, start: _, end: _ } in &words {
            if !is_stop {
                self.add_term(Tag::Word(self.lang), stem, weight, place);
                self.length += weight;
                for part in self.book.compounds[self.lang].parts(form) {
                    self.add_term(Tag::Part(self.lang), &analyser.stem(part), weight, place);
                }
            }
            let first = self.forms.entry(Tag::Word(self.lang).term(form)).or_insert(LATER);
            *first = place.unwrap_or(LATER).min(*first);
        }
        for Unit { terms, words: _, is_date: _ } in analyser.units(passage, &words) {
            for term in terms {
                self.add_term(Tag::Word(self.lang), &term, weight, place);
            }
        }
        for (_, concept) in self.book.glossary.find(self.lang, &words) {
            if self.book.glossary.word(concept, self.lang).is_none() {
                self.add_term(Tag::Word(self.lang), &Glossary::term(concept), weight, place);
            }
        }
        let pairs = form_pairs(self.lang, &words).into_iter().chain(stem_pairs(self.lang, &words));
        for hash in pairs {
            let first = self.pairs.entry(hash).or_insert(LATER);
            *first = place.unwrap_or(LATER).min(*first);
        }
    }

    /// `2007`, `14/11/2007`, `november 2007`: however a reader writes a date of the period or a year within it.
    fn add_period(&mut self, period: Period) {
        let (start, end) = match period {
            Period::On(date) => (date, Some(date)),
            Period::Between(start, end) => (start, end),
        };
        let year = |date: Edtf| u32::from(date.year.unsigned_abs());
        let last = end.map_or(year(start), year);
        for year in year(start)..=last {
            self.add(&year.to_string(), KEYWORD, None);
        }
        for date in [Some(start), end.filter(|end| *end != start)].into_iter().flatten() {
            let Some(month) = date.month else { continue };
            let (year, month) = (year(date), Some(u32::from(month)));
            let day = date.day.map(|day| date_term(year, month, Some(day.into())));
            for term in day.into_iter().chain([date_term(year, month, None)]) {
                self.add_term(Tag::Word(self.lang), &term, KEYWORD, None);
            }
        }
    }

    fn add_term(&mut self, tag: Tag, stem: &str, weight: u32, place: Option<u32>) {
        let (sum, first) = self.stems.entry(tag.term(stem)).or_default();
        *sum += weight;
        *first = [*first, place].into_iter().flatten().min();
    }
}
