//! Documents → words: the terms of a document, its length, its pairs.

use std::borrow::Cow;
use std::fmt::Write as _;
use std::ops::RangeInclusive;

use fiche_search::{
    Analyser, Glossary, Tag, Unit, Word, cards, date_term, form_pairs, stem_pairs, with_piece,
};

use super::compounds::Compounds;
use super::documents::{Document, DocumentText};
use super::lexicon::Lexicon;
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
    pub(super) lexicons: Localized<Lexicon>,
    pub(super) glossary: Glossary,
}

/// The words of a document, for the fields of the index.
#[derive(Clone, Debug, Default)]
pub(super) struct Words {
    /// Terms of the stems field, as often as they weigh.
    pub(super) stems: Terms,
    /// Terms of the forms field, as often as says where readers see them.
    pub(super) forms: Terms,
    /// Per language, how many stems that is.
    pub(super) lengths: Vec<(Lang, u32)>,
    /// The hashes of the words that follow each other, and where readers see them.
    pub(super) pairs: Vec<(u32, u32)>,
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

/// Terms, and how often each is written: as one text, since a document has some thousand of them.
///
/// A term ends with its [`Tag`], the only character in it below `!`; then follow its number in digits and a `!`.
#[derive(Clone, Debug, Default)]
pub(super) struct Terms(String);

impl Terms {
    fn push(&mut self, term: &str, times: u32) {
        self.0.push_str(term);
        write!(self.0, "{times}!").expect("a text takes what is written to it");
    }

    /// The text.
    pub(super) fn as_str(&self) -> &str {
        &self.0
    }

    /// The first term of such a text and how often it is written; and the rest of the text.
    pub(super) fn first(text: &str) -> Option<(&str, u32, &str)> {
        let tag = text.find(|c| c < '!')?;
        let (term, rest) = text.split_at(tag + 1);
        let (times, rest) = rest.split_once('!')?;
        Some((term, times.parse().ok()?, rest))
    }
}

/// Visits all word forms of a document in one language.
pub(super) fn each_form(
    document: &Document<'_>,
    lang: Lang,
    analyser: &Analyser,
    mut visit: impl FnMut(&str),
) {
    let text = document.texts.iter().find(|(of, _)| *of == lang).map(|(_, text)| text);
    for (passage, ..) in text.into_iter().flat_map(|text| passages(text, 1)) {
        analyser.each_form(passage, |_, form| visit(form));
    }
}

/// The words of a document.
pub(super) fn of(document: &Document<'_>, book: &Book, pieces: usize) -> Words {
    let mut words = Words::default();
    let mut pairs = Vec::new();
    for (lang, text) in &document.texts {
        let mut in_language = InLanguage::of(document, *lang, text, book, pieces);
        pairs.append(&mut in_language.pairs);
        in_language.finish(&mut words);
    }
    pairs.sort_unstable();
    pairs.dedup_by_key(|(hash, _)| *hash);
    words.pairs = pairs.into_iter().map(|(hash, seen)| (hash, seen.number())).collect();
    words
}

/// Where readers see a word, in the order in which they come to it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Seen {
    /// In the title or the summary.
    OnCard,
    /// In a piece of the text, from 1.
    InPiece(u32),
    /// Only keywords, names and the period have it.
    Nowhere,
}

impl Seen {
    /// Its number in the index: what is seen nowhere needs no piece of the text either.
    fn number(self) -> u32 {
        match self {
            Self::OnCard | Self::Nowhere => 0,
            Self::InPiece(number) => number,
        }
    }
}

/// The passages of a text, what a word in them counts, and where readers see it; no phrase reaches from one into the next.
fn passages<'t>(
    text: &'t DocumentText<'_>,
    pieces: usize,
) -> impl Iterator<Item = (&'t str, u32, Seen)> {
    let DocumentText { title, keywords, summary, body, names } = text;
    let body = (1..).zip(cards::pieces(body, pieces));
    [(*title, TITLE, Seen::OnCard)]
        .into_iter()
        .chain(keywords.iter().map(|keyword| (keyword.as_str(), KEYWORD, Seen::Nowhere)))
        .chain([(*summary, SUMMARY, Seen::OnCard)])
        .chain(body.flat_map(|(number, piece)| {
            piece.lines().map(move |paragraph| (paragraph, BODY, Seen::InPiece(number)))
        }))
        .chain(names.iter().map(|name| (*name, BODY, Seen::Nowhere)))
}

/// The years that a period finds a document by.
pub(super) fn years(period: Period) -> RangeInclusive<u32> {
    let (start, end) = match period {
        Period::On(date) => (date, None),
        Period::Between(start, end) => (start, end),
    };
    year_of(start)..=year_of(end.unwrap_or(start))
}

fn year_of(date: Edtf) -> u32 {
    u32::from(date.year.unsigned_abs())
}

/// The words of a document in one language.
struct InLanguage<'b> {
    lang: Lang,
    book: &'b Book,
    /// Terms with their weight, as they come.
    stems: Vec<(Cow<'b, str>, u32, Seen)>,
    forms: Vec<(&'b str, Seen)>,
    /// The hashes of words that follow each other.
    pairs: Vec<(u32, Seen)>,
    length: u32,
}

impl<'b> InLanguage<'b> {
    fn new(lang: Lang, book: &'b Book) -> Self {
        let (stems, forms, pairs) = (Vec::new(), Vec::new(), Vec::new());
        Self { lang, book, stems, forms, pairs, length: 0 }
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
        for (passage, weight, seen) in passages(text, pieces) {
            words.add(passage, weight, seen);
        }
        if let Some(period) = document.period {
            words.add_period(period);
        }
        words
    }

    fn add(&mut self, passage: &str, weight: u32, seen: Seen) {
        let Book { analysers, lexicons, glossary, compounds: _ } = self.book;
        let (analyser, lexicon) = (&analysers[self.lang], &lexicons[self.lang]);
        let mut words = Vec::new();
        analyser.each_form(passage, |at, form| {
            let known = lexicon.form(form);
            if !known.is_stop {
                self.stems.push((Cow::Borrowed(&known.stem_term), weight, seen));
                self.length += weight;
                let parts = known.part_terms.iter();
                self.stems.extend(parts.map(|part| (Cow::Borrowed(&**part), weight, seen)));
            }
            self.forms.push((&known.term, seen));
            words.push(Word {
                start: at.start,
                end: at.end,
                form: form.to_owned(),
                stem: known.stem().to_owned(),
                is_stop: known.is_stop,
            });
        });
        for Unit { terms, words: _, is_date: _ } in analyser.units(passage, &words) {
            for term in terms {
                self.add_term(&term, weight, seen);
            }
        }
        for (_, concept) in glossary.find(self.lang, &words) {
            if glossary.word(concept, self.lang).is_none() {
                self.add_term(&Glossary::term(concept), weight, seen);
            }
        }
        let pairs = form_pairs(self.lang, &words).into_iter().chain(stem_pairs(self.lang, &words));
        self.pairs.extend(pairs.map(|hash| (hash, seen)));
    }

    /// `2007`, `14/11/2007`, `november 2007`: however a reader writes a date of the period or a year within it.
    fn add_period(&mut self, period: Period) {
        let (start, end) = match period {
            Period::On(date) => (date, Some(date)),
            Period::Between(start, end) => (start, end),
        };
        for year in years(period) {
            self.add(&year.to_string(), KEYWORD, Seen::Nowhere);
        }
        for date in [Some(start), end.filter(|end| *end != start)].into_iter().flatten() {
            let Some(month) = date.month else { continue };
            let (year, month) = (year_of(date), Some(u32::from(month)));
            let day = date.day.map(|day| date_term(year, month, Some(day.into())));
            for term in day.into_iter().chain([date_term(year, month, None)]) {
                self.add_term(&term, KEYWORD, Seen::Nowhere);
            }
        }
    }

    /// Without tags.
    fn tokens(mut self) -> Tokens {
        let (word, part) = (Tag::Word(self.lang).term(""), Tag::Part(self.lang).term(""));
        let mut tokens = Tokens { length: self.length, ..Tokens::default() };
        self.each_stem(|term, weight, _| {
            if let Some(stem) = term.strip_suffix(&part) {
                tokens.parts.push((stem.to_owned(), weight));
            } else if let Some(stem) = term.strip_suffix(&word) {
                // No stem has a hyphen or a number sign: dates and concepts have.
                let is_word = !stem.contains(['-', '#']);
                let list = if is_word { &mut tokens.words } else { &mut tokens.others };
                list.push((stem.to_owned(), weight));
            }
        });
        self.each_form(|form, _| tokens.forms.push(form.trim_end_matches(&word).to_owned()));
        tokens.pairs = self.pairs.into_iter().map(|(hash, _)| hash).collect();
        tokens.pairs.sort_unstable();
        tokens.pairs.dedup();
        tokens
    }

    fn add_term(&mut self, stem: &str, weight: u32, seen: Seen) {
        self.stems.push((Cow::Owned(Tag::Word(self.lang).term(stem)), weight, seen));
    }

    /// Adds stems and forms to the words of the document.
    fn finish(mut self, words: &mut Words) {
        self.each_stem(|term, weight, seen| {
            words.stems.push(term, with_piece(weight, seen.number()));
        });
        self.each_form(|form, seen| words.forms.push(form, seen.number() + 1));
        words.lengths.push((self.lang, self.length));
    }

    /// Visits every term once: what it weighs in all, and where readers see it first.
    fn each_stem(&mut self, mut visit: impl FnMut(&str, u32, Seen)) {
        self.stems.sort_unstable();
        for same in self.stems.chunk_by(|a, b| a.0 == b.0) {
            let weight = same.iter().map(|(_, weight, _)| weight).sum();
            let first = same.iter().fold(Seen::Nowhere, |first, (_, _, seen)| first.min(*seen));
            visit(&same[0].0, weight, first);
        }
    }

    /// Visits every form once, and where readers see it first.
    fn each_form(&mut self, mut visit: impl FnMut(&str, Seen)) {
        self.forms.sort_unstable();
        for same in self.forms.chunk_by(|a, b| a.0 == b.0) {
            let (form, first) = same[0];
            visit(form, first);
        }
    }
}
