//! Words of the glossary in texts: those to avoid, and terms whose counterpart a translation lacks.

use std::cell::LazyCell;
use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;
use std::sync::{Arc, LazyLock};

use rayon::iter::{IntoParallelRefIterator, ParallelIterator};

use super::Checker;
use super::catalogue::Group;
use super::unwritten::is_begun;
use crate::diagnostic::{Diagnostic, Problem};
use crate::model::{Lang, Languages};
use crate::parse::{ConceptFields, PassageKind, TextFile, ascii_id};
use crate::source::{FileId, Location};
use crate::wordings::Wordings;

/// The words of one language that texts are looked through for.
struct Lexicon {
    wordings: Wordings,
    /// For each wording its concept, and whether it is one to avoid.
    entries: Vec<(usize, bool)>,
}

impl Lexicon {
    /// Words to avoid, and beside them every good one: *gardien de la paix* is right where *gardien* is not.
    fn new(languages: &Languages, lang: Lang, glossary: &[ConceptFields]) -> Self {
        let mut entries = Vec::new();
        let mut all = Vec::new();
        for (place, concept) in glossary.iter().enumerate() {
            let good = [&concept.term[lang]].into_iter().chain(&concept.synonyms[lang]);
            let good = good.map(|wording| (wording, false));
            let bad = concept.avoid[lang].iter().map(|wording| (wording, true));
            for (wording, avoid) in good.chain(bad) {
                all.push(wording.as_str());
                entries.push((place, avoid));
            }
        }
        let wordings = Wordings::new(languages.code(lang), all.into_iter().enumerate());
        Self { wordings, entries }
    }
}

/// What was found in texts, until one of them or the glossary changes.
#[derive(Debug, Default)]
pub struct Memory {
    glossary: Vec<ConceptFields>,
    /// By the first file of a text.
    texts: BTreeMap<FileId, Remembered>,
}

#[derive(Debug)]
struct Remembered {
    /// The files of a text as they were read: another reading is another value, even of the same words.
    files: Vec<Arc<TextFile>>,
    found: Vec<Diagnostic>,
}

impl Memory {
    /// Forgets everything that was found with another glossary.
    fn look(&mut self, glossary: &[ConceptFields]) {
        if self.glossary != glossary {
            *self = Self { glossary: glossary.to_vec(), texts: BTreeMap::new() };
        }
    }

    /// What was found in these files, if they are still the same.
    fn recall(&self, files: &[Arc<TextFile>]) -> Option<&[Diagnostic]> {
        let known = self.texts.get(&files.first()?.file)?;
        let same = known.files.len() == files.len()
            && known.files.iter().zip(files).all(|(one, other)| Arc::ptr_eq(one, other));
        same.then_some(&*known.found)
    }

    /// Keeps what was found, and nothing of texts that are gone.
    fn keep(&mut self, texts: Vec<Remembered>) {
        let texts = texts.into_iter();
        self.texts = texts.filter_map(|text| Some((text.files.first()?.file, text))).collect();
    }
}

/// A wording in a text.
struct Hit {
    concept: usize,
    avoid: bool,
    /// In which passage of the text.
    passage: usize,
    /// Where in it.
    place: Range<usize>,
}

impl Checker<'_> {
    /// Reports words that the glossary says to avoid, and translations that lack the counterpart of a word of their source.
    pub(super) fn words(&mut self) {
        let glossary = &self.parsed.glossary;
        let languages = &self.parsed.languages;
        if glossary.is_empty() {
            return;
        }
        self.memory.look(glossary);
        let memory = &*self.memory;
        let sources = self.sources;
        let lexicons = languages
            .localize(|lang| LazyLock::new(move || Lexicon::new(languages, lang, glossary)));
        let files: BTreeMap<FileId, &Arc<TextFile>> =
            self.parsed.texts.iter().map(|text| (text.file, text)).collect();
        let groups: Vec<&Group<'_>> = self.catalogue.shown().collect();
        let texts: Vec<Remembered> = groups
            .par_iter()
            .map(|group| {
                let files: Vec<_> =
                    group.files().iter().map(|text| Arc::clone(files[&text.file])).collect();
                let found = memory.recall(&files).map(<[_]>::to_vec);
                let found = found.unwrap_or_else(|| {
                    let said = |text: &TextFile| hits(text, &lexicons[text.lang]);
                    let is_begun = |text: &TextFile| is_begun(text, sources, languages);
                    in_group(group, &said, &is_begun, glossary)
                });
                Remembered { files, found }
            })
            .collect();
        self.findings.extend(texts.iter().flat_map(|text| text.found.iter().cloned()));
        self.memory.keep(texts);
    }
}

/// What is found in the files of a text.
fn in_group(
    group: &Group<'_>,
    said: &impl Fn(&TextFile) -> Vec<Hit>,
    is_begun: &impl Fn(&TextFile) -> bool,
    glossary: &[ConceptFields],
) -> Vec<Diagnostic> {
    let mut hits: Vec<_> = group.files().iter().map(|text| (*text, said(text))).collect();
    let mut found: Vec<Diagnostic> =
        hits.iter().flat_map(|(text, hits)| to_avoid(text, hits, glossary)).collect();
    // What is still to be translated lacks most words.
    hits.retain(|(text, _)| !is_begun(text));
    found.extend(unpaired(group, &hits, glossary));
    found
}

fn hits(text: &TextFile, lexicon: &Lexicon) -> Vec<Hit> {
    let passages = text.body.passages.iter().enumerate();
    passages
        .flat_map(|(passage, said)| {
            lexicon.wordings.find(&said.text).into_iter().map(move |(place, entry)| {
                let (concept, avoid) = lexicon.entries[entry];
                Hit { concept, avoid, passage, place }
            })
        })
        .collect()
}

fn to_avoid(text: &TextFile, hits: &[Hit], glossary: &[ConceptFields]) -> Vec<Diagnostic> {
    let is_own = |hit: &&Hit| {
        let passage = &text.body.passages[hit.passage];
        passage.kind != PassageKind::Quotation && !is_quoted(&passage.text, &hit.place)
    };
    let found = hits.iter().filter(|hit| hit.avoid).filter(is_own).map(|hit| {
        let problem = Problem::WordToAvoid {
            found: said(text, hit).into(),
            term: glossary[hit.concept].term[text.lang].as_str().into(),
        };
        Diagnostic::new(location(text, hit), problem)
    });
    found.collect()
}

/// The words of a hit, as they stand in the text.
fn said<'t>(text: &'t TextFile, hit: &Hit) -> &'t str {
    &text.body.passages[hit.passage].text[hit.place.clone()]
}

fn location(text: &TextFile, hit: &Hit) -> Location {
    Location { file: text.file, span: text.body.passages[hit.passage].span(&hit.place) }
}

/// What each translation lacks of the words of its source. One that is behind its source is read again as a whole anyway.
fn unpaired(
    group: &Group<'_>,
    hits: &[(&TextFile, Vec<Hit>)],
    glossary: &[ConceptFields],
) -> Vec<Diagnostic> {
    let own = hits.iter().find(|(text, _)| group.source().is_some_and(|own| own.file == text.file));
    let Some((source, in_source)) = own else { return Vec::new() };
    let mut found = Vec::new();
    for (text, hits) in hits.iter().filter(|(text, _)| text.file != source.file) {
        let translation = text.role.translation();
        let Some(at) = translation.filter(|at| at.value.of.value == source.digest) else {
            continue;
        };
        let mut seen: BTreeSet<usize> = hits.iter().map(|hit| hit.concept).collect();
        let said_there = LazyCell::new(|| all_words(text));
        for hit in in_source.iter().filter(|hit| !hit.avoid && !glossary[hit.concept].everyday) {
            let concept = &glossary[hit.concept];
            let all = || [&concept.term[text.lang]].into_iter().chain(&concept.synonyms[text.lang]);
            if !seen.insert(hit.concept) || all().any(|wording| is_near(wording, &said_there)) {
                continue;
            }
            let counterparts: Vec<&str> = all().map(String::as_str).collect();
            let found_there = said(source, hit).into();
            let problem = Problem::TermUnpaired {
                found: found_there,
                counterparts: counterparts.join(", ").into(),
            };
            let place = Location { file: text.file, span: at.span };
            let mut diagnostic = Diagnostic::new(place, problem);
            diagnostic.related.push(location(source, hit));
            found.push(diagnostic);
        }
    }
    found
}

/// Everything a text says, in letters without accents, words joined by hyphens.
fn all_words(text: &TextFile) -> String {
    let passages = text.body.passages.iter().map(|passage| passage.text.as_str());
    let all: Vec<&str> = passages.chain(text.front.keywords.iter().map(String::as_str)).collect();
    ascii_id(&all.join(" ")).unwrap_or_default().into()
}

/// Whether a text has the beginnings of all words of a wording somewhere, also inside longer words: *préventif* for
/// *prévention*, *wijkpreventie* for *preventie*. Who translates well need not repeat a word.
fn is_near(wording: &str, said: &str) -> bool {
    const SHORTEST: usize = 4;
    let words = ascii_id(wording).unwrap_or_default();
    words.split('-').all(|word| {
        let kept = word.len() - (word.len() / 3).min(word.len().saturating_sub(SHORTEST));
        word.len() < SHORTEST || said.contains(&word[..kept])
    })
}

/// Whether words stand between quotation marks: they are somebody else’s.
fn is_quoted(text: &str, place: &Range<usize>) -> bool {
    let mut open: Vec<char> = Vec::new();
    for (at, c) in text[..place.start].char_indices() {
        let next = text[at + c.len_utf8()..].chars().next();
        match c {
            '"' if open.last() == Some(&'"') => {
                open.pop();
            }
            '«' | '“' | '„' | '‘' | '"' => open.push(c),
            // Between letters it is an apostrophe.
            '’' if next.is_some_and(char::is_alphanumeric) => {}
            '»' | '”' | '’' => {
                open.pop();
            }
            _ => {}
        }
    }
    !open.is_empty()
}
