//! The parts of a query → what to look for in one language.

use std::ops::Range;

use crate::analysis::compound;
use crate::pairs::{form_pairs, stem_pair};
use crate::query::Part;
use crate::{Analyser, Glossary, Lang, Languages, Localized, Word};

/// Something that a document should have, in one of several ways.
#[derive(Clone, Debug)]
pub(crate) struct Clue {
    /// Where it stands in the query, in bytes.
    pub(crate) typed: Range<usize>,
    /// Lower-cased and folded; empty for a phrase.
    pub(crate) form: String,
    /// A document without it is none that was asked for.
    pub(crate) is_required: bool,
    /// How a document may have it.
    pub(crate) ways: Vec<Way>,
}

/// One way to have a clue.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Way {
    /// What it is worth beside the word itself, which is worth 1.
    pub(crate) weight: f32,
    pub(crate) how: How,
}

/// What is looked up.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum How {
    /// The stem of the word, or the term of a date.
    Word(String),
    /// The word as a part of a longer one, by its stem.
    Part(String),
    /// The words that begin like this form.
    Beginning(String),
    /// This form and no other.
    Form(String),
    /// The parts that the word is made of, each somewhere, by their stems.
    Split(Vec<String>),
    /// Any wording of a concept of the glossary.
    Concept(usize),
    /// These pairs of forms side by side, by their hashes.
    Phrase(Vec<u32>),
}

/// What a query asks of one language.
#[derive(Clone, Debug, Default)]
pub(crate) struct Clues {
    pub(crate) list: Vec<Clue>,
    /// The phrases, as typed.
    pub(crate) phrases: Vec<String>,
    /// What a document must not have.
    pub(crate) excluded: Vec<How>,
    /// Words that follow each other: their places among the clues, and the pair's hash.
    pub(crate) neighbours: Vec<(usize, usize, u32)>,
}

/// What a word other than itself is worth: less than the word, and the less the further it is from it. Estimates, which
/// `cargo xtask bench quality` has not contradicted.
const PART: f32 = 0.5;
const SPLIT: f32 = 0.5;
const BEGINNING: f32 = 0.4;
const CONCEPT: f32 = 0.7;
const MONTH: f32 = 0.5;
const YEAR: f32 = 0.3;

/// At most so many: which ones a document has is kept in 32 bits.
const MOST: usize = 32;

/// What becomes of words without a meaning of their own.
#[derive(Clone, Copy)]
enum StopWords {
    Skipped,
    /// The query has no others.
    Asked,
}

/// What the words of one language are made of.
pub(crate) struct Wordbook<'e> {
    pub(crate) lang: Lang,
    pub(crate) analyser: &'e Analyser,
    /// What compounds are made of, in order.
    pub(crate) parts: &'e [String],
}

impl Wordbook<'_> {
    /// The two parts of a compound: *jongeren*, *overlast*.
    pub(crate) fn split<'w>(&self, form: &'w str) -> Option<(&'w str, &'w str)> {
        let is_known = |part: &str| is_part(self.parts, part);
        self.analyser.has_compounds().then(|| compound::split(form, &is_known)).flatten()
    }
}

impl Clues {
    /// What a query asks of a language.
    pub(crate) fn new(query: &str, parts: &[Part<'_>], book: &Wordbook<'_>) -> Self {
        let mut clues = Self::default();
        let has_others = parts.iter().any(|part| match part {
            Part::Words(text, _) => book.analyser.words(text).iter().any(|word| !word.is_stop),
            Part::Phrase(_) => true,
            Part::Not(_) | Part::Filter(..) => false,
        });
        let stops = if has_others { StopWords::Skipped } else { StopWords::Asked };
        for part in parts {
            match part {
                Part::Words(text, from) => {
                    clues.add_words(text, *from, query.len(), stops, book);
                }
                Part::Phrase(text) => clues.add_phrase(text, book),
                Part::Not(text) => clues.exclude(text, book),
                Part::Filter(..) => {}
            }
        }
        clues.list.truncate(MOST);
        let count = clues.list.len();
        clues.neighbours.retain(|(first, second, _)| *first.max(second) < count);
        clues
    }

    /// The words of a text that stands at `from` in a query, which ends at `end`.
    fn add_words(
        &mut self,
        text: &str,
        from: usize,
        end: usize,
        stops: StopWords,
        book: &Wordbook<'_>,
    ) {
        let words = book.analyser.words(text);
        let units = book.analyser.units(text, &words);
        let mut before: Option<usize> = None;
        for (place, word) in words.iter().enumerate() {
            let unit = units.iter().find(|unit| unit.words.contains(&place));
            if let Some(date) = unit.filter(|unit| unit.is_date) {
                if place == date.words.start {
                    self.push(dated(from, &words[date.words.clone()], &date.terms));
                }
                before = None;
                continue;
            }
            let mut clue = match stops {
                StopWords::Skipped if word.is_stop => {
                    before = None;
                    continue;
                }
                StopWords::Skipped => whole(from, word, from + word.end == end, book),
                StopWords::Asked => clue(from, word, vec![way(1.0, How::Form(word.form.clone()))]),
            };
            if let Some(unit) = unit {
                clue.ways.extend(unit.terms.iter().map(|term| way(1.0, How::Word(term.clone()))));
            }
            let at = self.push(clue);
            if let Some(first) = before.filter(|first| *first != at) {
                self.add_neighbours(first, at, book);
            }
            before = Some(at);
        }
    }

    /// Adds a clue, or finds the one that asks for the same.
    fn push(&mut self, clue: Clue) -> usize {
        let same = |known: &Clue| known.ways.first() == clue.ways.first() && !known.is_required;
        if let Some(place) = self.list.iter().position(same) {
            let known = &mut self.list[place];
            for way in clue.ways {
                if !known.ways.contains(&way) {
                    known.ways.push(way);
                }
            }
            return place;
        }
        self.list.push(clue);
        self.list.len() - 1
    }

    /// Two words in a row may be one in the text (*buurt bemiddeling*), and count more where they stand together.
    fn add_neighbours(&mut self, first: usize, second: usize, book: &Wordbook<'_>) {
        let stem = |place: usize| book.analyser.stem(&self.list[place].form);
        self.neighbours.push((first, second, stem_pair(book.lang, &stem(first), &stem(second))));
        let both = format!("{}{}", self.list[first].form, self.list[second].form);
        let joined = way(1.0, How::Word(book.analyser.stem(&both)));
        for place in [first, second] {
            if !self.list[place].ways.contains(&joined) {
                self.list[place].ways.push(joined.clone());
            }
        }
    }

    fn add_phrase(&mut self, text: &str, book: &Wordbook<'_>) {
        if let Some(how) = phrase(text, book) {
            self.phrases.push(text.to_owned());
            let ways = vec![way(1.0, how)];
            let clue = Clue { typed: 0..0, form: String::new(), is_required: true, ways };
            self.list.push(clue);
        }
    }

    fn exclude(&mut self, text: &str, book: &Wordbook<'_>) {
        let words = book.analyser.words(text);
        if let [word] = &words[..] {
            self.excluded.push(How::Word(word.stem.clone()));
        } else {
            self.excluded.extend(phrase(text, book));
        }
    }

    /// Lets any wording of what the query names count as the words it has.
    pub(crate) fn add_concepts(&mut self, named: &[Named], glossary: &Glossary, lang: Lang) {
        for Named { typed, concept } in named {
            let how = match glossary.word(*concept, lang) {
                Some(stem) => How::Word(stem.to_owned()),
                None => How::Concept(*concept),
            };
            for clue in &mut self.list {
                let is_inside = clue.typed.start >= typed.start && clue.typed.end <= typed.end;
                let is_known = clue.ways.iter().any(|way| way.how == how);
                if is_inside && !clue.is_required && !is_known {
                    clue.ways.push(way(CONCEPT, how.clone()));
                }
            }
        }
    }
}

fn way(weight: f32, how: How) -> Way {
    Way { weight, how }
}

fn clue(from: usize, word: &Word, ways: Vec<Way>) -> Clue {
    let typed = from + word.start..from + word.end;
    Clue { typed, form: word.form.clone(), is_required: false, ways }
}

/// A word: itself, in compounds, made of parts, unfinished.
fn whole(from: usize, word: &Word, is_open: bool, book: &Wordbook<'_>) -> Clue {
    const SHORTEST_BEGINNING: usize = 3;
    /// A shorter word that compounds are made with is finished.
    const LONGER: usize = 5;
    let mut ways = vec![way(1.0, How::Word(word.stem.clone()))];
    if book.analyser.has_compounds() {
        ways.push(way(PART, How::Part(word.stem.clone())));
    }
    if let Some((head, tail)) = book.split(&word.form) {
        let stems = [head, tail].map(|part| book.analyser.stem(part));
        ways.push(way(SPLIT, How::Split(stems.into())));
    }
    let is_finished = word.form.len() < LONGER && is_part(book.parts, &word.form);
    if is_open && !is_finished && word.form.len() >= SHORTEST_BEGINNING {
        ways.push(way(BEGINNING, How::Beginning(word.form.clone())));
    }
    clue(from, word, ways)
}

/// Whether compounds are made with this word.
pub(crate) fn is_part(parts: &[String], word: &str) -> bool {
    parts.binary_search_by(|part| part.as_str().cmp(word)).is_ok()
}

/// A date: the day, or at least its month or its year.
fn dated(from: usize, words: &[Word], terms: &[String]) -> Clue {
    let mut ways: Vec<Way> = terms
        .iter()
        .zip([1.0, MONTH])
        .map(|(term, weight)| way(weight, How::Word(term.clone())))
        .collect();
    let year = words.iter().find(|word| word.form.len() == 4 && word.form.parse::<u32>().is_ok());
    ways.extend(year.map(|year| way(YEAR, How::Word(year.stem.clone()))));
    let mut whole = clue(from, &words[0], ways);
    whole.typed.end = from + words[words.len() - 1].end;
    whole
}

/// A phrase of several words, or the one form between quotation marks.
fn phrase(text: &str, book: &Wordbook<'_>) -> Option<How> {
    let words = book.analyser.words(text);
    match &words[..] {
        [] => None,
        [word] => Some(How::Form(word.form.clone())),
        words => Some(How::Phrase(form_pairs(book.lang, words))),
    }
}

/// A concept that a query names.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Named {
    /// Where, in bytes.
    pub(crate) typed: Range<usize>,
    pub(crate) concept: usize,
}

/// The concepts that a query names in any of its languages, each once.
pub(crate) fn named(
    parts: &[Part<'_>],
    glossary: &Glossary,
    languages: &Languages,
    analysers: &Localized<Analyser>,
) -> Vec<Named> {
    let mut found: Vec<Named> = Vec::new();
    for part in parts {
        let Part::Words(text, from) = part else { continue };
        for lang in languages.iter() {
            let words = analysers[lang].words(text);
            for (place, concept) in glossary.find(lang, &words) {
                let typed = from + words[place.start].start..from + words[place.end - 1].end;
                if !found.iter().any(|known| known.concept == concept) {
                    found.push(Named { typed, concept });
                }
            }
        }
    }
    found
}
