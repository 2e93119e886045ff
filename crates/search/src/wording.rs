//! Clues → clauses for a search server, over the fields that `fiche export` fills with the words of the site's analyser.

use crate::clause::Clause;
use crate::clue::{Clue, Clues, How, Way};
use crate::matching::CLOSENESS;
use crate::{Glossary, Server, served};

/// The words of one language, as a server has them.
#[derive(Clone, Copy)]
pub(crate) struct Wording<'q> {
    pub(crate) code: &'q str,
    pub(crate) server: Server,
}

/// A field of words, by the beginning of its name.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Field {
    /// Stems, as often as they count.
    Words,
    /// Parts of compounds, dates and concepts, as often as they count.
    More,
    /// What a document is about.
    Main,
    /// Words as they stand.
    Forms,
    /// Words that follow each other.
    Pairs,
}

impl Field {
    const fn name(self) -> &'static str {
        match self {
            Self::Words => served::WORDS,
            Self::More => served::MORE,
            Self::Main => served::MAIN,
            Self::Forms => served::FORMS,
            Self::Pairs => served::PAIRS,
        }
    }

    /// Only whether a word is there counts.
    const fn is_listed(self) -> bool {
        matches!(self, Self::Forms | Self::Pairs)
    }
}

impl Wording<'_> {
    /// Documents that have one of these ways; none where there is no way.
    pub(crate) fn has<'w>(self, ways: impl Iterator<Item = &'w How>) -> Option<Clause> {
        self.one_of(ways, |field| field)
    }

    /// Documents that have one of the clues.
    pub(crate) fn any(self, clues: &Clues) -> Option<Clause> {
        self.has(clues.list.iter().flat_map(hows))
    }

    /// Documents that are about one of the clues.
    pub(crate) fn about_any(self, clues: &Clues) -> Option<Clause> {
        self.is_about(clues.list.iter().flat_map(hows))
    }

    /// Documents that are about one of these ways.
    fn is_about<'w>(self, ways: impl Iterator<Item = &'w How>) -> Option<Clause> {
        let main = ways.filter(|how| match how {
            How::Word(_) | How::Part(_) | How::Split(_) | How::Concept(_) => true,
            How::Beginning(_) | How::Form(_) | How::Phrase(_) => false,
        });
        self.one_of(main, |_| Field::Main)
    }

    fn one_of<'w>(
        self,
        ways: impl Iterator<Item = &'w How>,
        place: impl Fn(Field) -> Field,
    ) -> Option<Clause> {
        let mut alone: Vec<(Field, Vec<String>)> = Vec::new();
        let mut others = Vec::new();
        for how in ways {
            if let How::Beginning(start) = how {
                others.push(self.beginning(start));
                continue;
            }
            match &words(how)[..] {
                [(field, word)] => {
                    let field = place(*field);
                    match alone.iter_mut().find(|(known, _)| *known == field) {
                        Some((_, known)) if known.contains(word) => {}
                        Some((_, known)) => known.push(word.clone()),
                        None => alone.push((field, vec![word.clone()])),
                    }
                }
                several => {
                    let each = several.iter();
                    let each = each.map(|(field, word)| Clause::is(self.name(place(*field)), word));
                    others.push(Clause::only(each.collect()));
                }
            }
        }
        let alone = alone.into_iter();
        let alone = alone.map(|(field, values)| Clause::OneOf { field: self.name(field), values });
        Clause::any(alone.chain(others).collect())
    }

    /// Documents that have all clues.
    pub(crate) fn all(self, clues: &Clues) -> Option<Clause> {
        let all: Option<Vec<Clause>> = clues.list.iter().map(|clue| self.has(hows(clue))).collect();
        all.filter(|all| !all.is_empty()).map(Clause::only)
    }

    /// Documents that are about all clues.
    pub(crate) fn about_all(self, clues: &Clues) -> Option<Clause> {
        let all: Option<Vec<Clause>> =
            clues.list.iter().map(|clue| self.is_about(hows(clue))).collect();
        all.filter(|all| !all.is_empty()).map(Clause::only)
    }

    /// What the clues are worth, each by itself; and words that follow each other besides.
    pub(crate) fn worth(self, clues: &Clues, factor: f32) -> Vec<Clause> {
        let each = clues.list.iter().flat_map(|clue| self.best(clue, factor));
        let near = clues
            .neighbours
            .iter()
            .map(|(_, _, hash)| self.word(Field::Pairs, served::pair(*hash), CLOSENESS * factor));
        each.chain(near).collect()
    }

    /// The ways of a clue, of which the best counts: a document that has one is not asked for those that are worth less.
    fn best(self, clue: &Clue, factor: f32) -> Vec<Clause> {
        let mut ways: Vec<&Way> = clue.ways.iter().collect();
        ways.sort_by(|a, b| b.weight.total_cmp(&a.weight));
        let worth = |(place, way): (usize, &&Way)| {
            let better = self.has(ways[..place].iter().map(|way| &way.how));
            self.way(way, factor).without(better.into_iter().collect())
        };
        ways.iter().enumerate().map(worth).collect()
    }

    fn way(self, way: &Way, factor: f32) -> Clause {
        /// How rare the words are that begin like one that is not finished. Their number is not known before they are looked
        /// up, and a server does not say how rare they are together.
        const RARITY: f32 = 3.0;
        let weight = way.weight * factor;
        if let How::Beginning(start) = &way.how {
            return self.beginning(start).worth(weight * RARITY);
        }
        let words = words(&way.how);
        // A phrase is as rare as it is, not as all of its pairs are.
        #[expect(clippy::cast_precision_loss, reason = "a phrase has few words")]
        let share = if matches!(way.how, How::Phrase(_)) { words.len() as f32 } else { 1.0 };
        let each = words.into_iter();
        let mut each: Vec<Clause> =
            each.map(|(field, word)| self.word(field, word, weight / share)).collect();
        if each.len() == 1 { each.remove(0) } else { Clause::every(each) }
    }

    fn word(self, field: Field, word: String, weight: f32) -> Clause {
        let weight = weight * self.server.weight(field.is_listed());
        Clause::Word { field: self.name(field), word, weight }
    }

    fn beginning(self, start: &str) -> Clause {
        Clause::Beginning { field: self.name(Field::Forms), start: start.to_owned() }
    }

    fn name(self, field: Field) -> String {
        served::in_language(field.name(), self.code)
    }
}

/// The ways of a clue.
pub(crate) fn hows(clue: &Clue) -> impl Iterator<Item = &How> {
    clue.ways.iter().map(|way| &way.how)
}

/// Where a way is looked up: each of these words must be there. None for a beginning, which is no word.
fn words(how: &How) -> Vec<(Field, String)> {
    match how {
        How::Word(word) => {
            // Dates and words with a hyphen stand beside the stems.
            let field = if word.contains(['-', '#']) { Field::More } else { Field::Words };
            vec![(field, word.clone())]
        }
        How::Part(stem) => vec![(Field::More, served::part(stem))],
        How::Concept(concept) => vec![(Field::More, Glossary::term(*concept))],
        How::Form(form) => vec![(Field::Forms, form.clone())],
        How::Split(stems) => stems.iter().map(|stem| (Field::Words, stem.clone())).collect(),
        How::Phrase(pairs) => {
            pairs.iter().map(|hash| (Field::Pairs, served::pair(*hash))).collect()
        }
        How::Beginning(_) => Vec::new(),
    }
}
