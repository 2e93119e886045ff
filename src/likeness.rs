//! [`Site`] → which practices are like which: by the words they use, and by the terms they are filed under.
//!
//! Texts are compared by the cosine of their stems' weights, tf-idf as in Salton & Buckley (1988), "Term-weighting
//! approaches in automatic text retrieval": `(1 + ln tf) · ln(N / df)`, each language by itself. Terms of the vocabularies
//! are compared in the same way. Work grows with the number of practices and not with its square, because a text is
//! compared by its `WORDS` heaviest stems, and stems of more than `COMMON` practices lead to no other practice: a
//! practice meets at most `WORDS × COMMON` entries per language.

use std::cmp::Reverse;
use std::collections::{BTreeMap, HashMap};
use std::sync::{Arc, OnceLock};

use fiche_search::Analyser;
use rayon::iter::{IntoParallelIterator, IntoParallelRefIterator, ParallelIterator};
use sha2::{Digest as _, Sha256};

use crate::model::{FieldIndex, Lang, Practice, PracticeIndex, Site, Text};

/// So many practices are named as like another.
const MOST: usize = 3;

/// So many stems of a text are compared.
const WORDS: usize = 40;

/// Stems that more practices have tell too little to be looked up.
const COMMON: usize = 400;

/// What texts weigh beside terms, of 100.
const TEXT: f32 = 85.0;
const TERMS: f32 = 15.0;

/// Practices of which less is alike, of 100, are not.
const LEAST: u32 = 8;

/// Which practices are like which.
#[derive(Debug)]
pub struct Likeness {
    /// By place, whether a practice is in lists, and those that its editor picked.
    practices: Vec<(bool, Vec<PracticeIndex>)>,
    terms: Space,
    /// By language.
    texts: Vec<Space>,
    /// What was found, each when it is first asked for.
    found: Vec<OnceLock<Vec<PracticeIndex>>>,
}

impl Likeness {
    /// Reads all practices, but for the texts that `memory` knows. What is like one of them is found when it is asked for.
    pub fn new(site: &Site, memory: &mut Memory) -> Self {
        let picked = |practice: &Practice| (practice.is_listed(), practice.related.clone());
        let words = site.languages.iter().map(|lang| words_of(site, lang, memory));
        Self {
            practices: site.practices.iter().map(picked).collect(),
            terms: Space::new(site, terms_of(site)),
            texts: words.map(|words| Space::new(site, words)).collect(),
            found: vec![OnceLock::new(); site.practices.len()],
        }
    }

    /// The practices most like another, the most alike first. They are listed ones, and none that its editor picked
    /// already.
    pub fn of(&self, practice: PracticeIndex) -> &[PracticeIndex] {
        let found = || self.alike(practice, &mut Scores::new(self.practices.len()));
        self.found[practice.0].get_or_init(found)
    }

    fn alike(&self, practice: PracticeIndex, scores: &mut Scores) -> Vec<PracticeIndex> {
        let (is_listed, picked) = &self.practices[practice.0];
        if *is_listed { alike(self, practice, picked, scores) } else { Vec::new() }
    }
}

/// Compares every listed practice with the others.
pub fn practices(site: &Site) -> Likeness {
    let likeness = Likeness::new(site, &mut Memory::default());
    let found = (0..site.practices.len()).into_par_iter().map_init(
        || Scores::new(site.practices.len()),
        |scores, practice| OnceLock::from(likeness.alike(PracticeIndex(practice), scores)),
    );
    let found = found.collect();
    Likeness { found, ..likeness }
}

/// The stems of a text by their numbers, in the order of the alphabet, and how often it has each.
type Stems = Arc<[(u32, u32)]>;

/// The stems of texts, for comparing them again after a change.
#[derive(Debug, Default)]
pub struct Memory(BTreeMap<Box<str>, Known>);

/// Those of a language.
#[derive(Debug, Default)]
struct Known {
    numbers: HashMap<String, u32>,
    /// By the digest of a text.
    texts: HashMap<[u8; 32], Stems>,
}

fn alike(
    likeness: &Likeness,
    practice: PracticeIndex,
    picked: &[PracticeIndex],
    scores: &mut Scores,
) -> Vec<PracticeIndex> {
    let Likeness { practices, terms, texts, found: _ } = likeness;
    let written = texts.iter().filter(|space| space.has(practice)).collect::<Vec<_>>();
    for space in &written {
        space.meet(practice, scores);
    }
    let found = scores
        .take()
        .into_iter()
        .filter(|(other, _)| *other != practice && !picked.contains(other) && practices[other.0].0);
    let mut found: Vec<(Reverse<u32>, PracticeIndex)> = found
        .map(|(other, sum)| {
            let shared = written.iter().filter(|space| space.has(other)).count().max(1);
            let shared = u16::try_from(shared).map_or(f32::MAX, f32::from);
            let score = TEXT * sum / shared + TERMS * terms.cosine(practice, other);
            (Reverse(whole(score)), other)
        })
        .filter(|(score, _)| score.0 >= LEAST * PARTS)
        .collect();
    found.sort_unstable();
    found.into_iter().take(MOST).map(|(_, other)| other).collect()
}

/// Scores are compared in parts of a hundredth, so that machines whose logarithms differ in the last digit agree.
const PARTS: u32 = 100;

/// A score of at most 100 in such parts.
#[expect(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "a cosine of weights is between 0 and 1"
)]
fn whole(score: f32) -> u32 {
    (score * 100.0).round() as u32
}

/// The sums for one practice: as long as the site, so that none is looked up; only what was touched is read.
struct Scores {
    sums: Vec<f32>,
    touched: Vec<PracticeIndex>,
}

impl Scores {
    fn new(practices: usize) -> Self {
        Self { sums: vec![0.0; practices], touched: Vec::new() }
    }

    fn add(&mut self, practice: PracticeIndex, score: f32) {
        if self.sums[practice.0] == 0.0 {
            self.touched.push(practice);
        }
        self.sums[practice.0] += score;
    }

    /// What was added, and all sums at nothing again.
    fn take(&mut self) -> Vec<(PracticeIndex, f32)> {
        let sums = &mut self.sums;
        self.touched.drain(..).map(|at| (at, std::mem::take(&mut sums[at.0]))).collect()
    }
}

/// How often each practice has each of its features; `None` for those that have no such text.
type Counts = Vec<Option<Vec<(u32, u32)>>>;

/// Practices as vectors of length 1 over features that have numbers.
#[derive(Debug)]
struct Space {
    /// By practice, its heaviest features, by number; empty for those that are not written.
    vectors: Vec<Option<Vec<(u32, f32)>>>,
    /// By feature, the practices that have it among theirs; none for common ones.
    having: Vec<Vec<(PracticeIndex, f32)>>,
}

impl Space {
    fn new(site: &Site, counts: Counts) -> Self {
        let listed =
            || site.each_practice().filter(|(_, practice)| practice.is_listed()).map(|(at, _)| at);
        let mut frequencies: Vec<u32> = Vec::new();
        let mut written = 0;
        for PracticeIndex(place) in listed() {
            written += usize::from(counts[place].is_some());
            for (feature, _) in counts[place].iter().flatten() {
                let feature = *feature as usize;
                frequencies.resize(frequencies.len().max(feature + 1), 0);
                frequencies[feature] += 1;
            }
        }
        let rarity: Vec<f32> =
            frequencies.iter().map(|n| (count(written) / count(*n as usize)).ln()).collect();
        let vectors: Vec<Option<Vec<(u32, f32)>>> = counts
            .into_par_iter()
            .map(|one| one.map(|one| vector(one, &rarity, &frequencies)))
            .collect();
        let mut having: Vec<Vec<(PracticeIndex, f32)>> = vec![Vec::new(); rarity.len()];
        for place in listed() {
            for (feature, weight) in vectors[place.0].iter().flatten() {
                having[*feature as usize].push((place, *weight));
            }
        }
        for (list, frequency) in having.iter_mut().zip(frequencies) {
            if frequency as usize > COMMON {
                list.clear();
            }
        }
        Self { vectors, having }
    }

    /// Whether a practice is written here.
    fn has(&self, practice: PracticeIndex) -> bool {
        self.vectors[practice.0].is_some()
    }

    /// Adds to the score of every practice that shares a feature with this one.
    fn meet(&self, practice: PracticeIndex, scores: &mut Scores) {
        for (feature, weight) in self.vectors[practice.0].iter().flatten() {
            for (other, theirs) in &self.having[*feature as usize] {
                scores.add(*other, weight * theirs);
            }
        }
    }

    /// How alike two practices are here.
    fn cosine(&self, one: PracticeIndex, other: PracticeIndex) -> f32 {
        let (Some(one), Some(other)) = (&self.vectors[one.0], &self.vectors[other.0]) else {
            return 0.0;
        };
        let theirs = |feature: u32| {
            let found = other.binary_search_by_key(&feature, |(feature, _)| *feature);
            found.map_or(0.0, |place| other[place].1)
        };
        one.iter().map(|(feature, weight)| weight * theirs(*feature)).sum()
    }
}

/// The heaviest features of a practice that others have too, as part of a vector of length 1 that has all.
fn vector(counts: Vec<(u32, u32)>, rarity: &[f32], frequencies: &[u32]) -> Vec<(u32, f32)> {
    // What no listed practice has is an archived one's own.
    let rarity = |feature: u32| rarity.get(feature as usize).copied().unwrap_or(0.0);
    let shared = |feature: u32| frequencies.get(feature as usize).is_some_and(|n| *n > 1);
    let mut vector: Vec<(u32, f32)> = counts
        .into_iter()
        .map(|(feature, times)| (feature, (1.0 + count(times as usize).ln()) * rarity(feature)))
        .filter(|(_, weight)| *weight > 0.0)
        .collect();
    let length = vector.iter().map(|(_, weight)| weight * weight).sum::<f32>().sqrt();
    vector.retain(|(feature, _)| shared(*feature));
    vector.sort_by(|a, b| b.1.total_cmp(&a.1).then(a.0.cmp(&b.0)));
    vector.truncate(WORDS);
    vector.sort_unstable_by_key(|(feature, _)| *feature);
    vector.into_iter().map(|(feature, weight)| (feature, weight / length)).collect()
}

/// A number of things; beyond some millions the last digits are lost, and do not matter.
#[expect(clippy::cast_precision_loss, reason = "only its logarithm is used")]
fn count(n: usize) -> f32 {
    n as f32
}

/// The stems of every practice that is written in a language, with numbers in the order in which they are met.
fn words_of(site: &Site, lang: Lang, memory: &mut Memory) -> Counts {
    /// So many texts are analysed at once; their words would not all fit the memory.
    const BATCH: usize = 512;
    let code = site.languages.code(lang);
    let analyser = Analyser::new(code);
    let known = memory.0.entry(code.into()).or_default();
    let mut texts = HashMap::new();
    let mut counts: Vec<Option<Stems>> = Vec::with_capacity(site.practices.len());
    for batch in site.practices.chunks(BATCH) {
        let read: Vec<_> = batch
            .par_iter()
            .map(|practice| {
                let text = practice.text.get(lang)?;
                let digest = digest(text);
                Some((
                    digest,
                    known.texts.get(&digest).map_or_else(
                        || Err(stems(text, &analyser)),
                        |counts| Ok(Arc::clone(counts)),
                    ),
                ))
            })
            .collect();
        for read in read {
            counts.push(read.map(|(digest, stems)| {
                let stems = stems.unwrap_or_else(|stems| numbered(stems, &mut known.numbers));
                texts.insert(digest, Arc::clone(&stems));
                stems
            }));
        }
    }
    known.texts = texts;
    in_order(&counts, known.numbers.len())
}

/// Stems by their numbers; new ones get the next.
fn numbered(stems: BTreeMap<String, u32>, numbers: &mut HashMap<String, u32>) -> Stems {
    let number = |(stem, times)| {
        let next = u32::try_from(numbers.len()).expect("there are not that many words");
        (*numbers.entry(stem).or_insert(next), times)
    };
    stems.into_iter().map(number).collect()
}

/// The same counts with the numbers that stems have which are met for the first time: they settle which of two equally
/// heavy ones is compared, whatever was remembered.
fn in_order(counts: &[Option<Stems>], stems: usize) -> Counts {
    let mut numbers: Vec<Option<u32>> = vec![None; stems];
    let mut next = 0;
    let mut number = |stem: u32| {
        *numbers[stem as usize].get_or_insert_with(|| {
            next += 1;
            next - 1
        })
    };
    let mut one =
        |counts: &Stems| counts.iter().map(|(stem, times)| (number(*stem), *times)).collect();
    counts.iter().map(|counts| counts.as_ref().map(&mut one)).collect()
}

/// Changes with everything that [`stems`] reads.
fn digest(text: &Text) -> [u8; 32] {
    let mut digest = Sha256::new();
    let about = [&text.title, &text.summary].into_iter().chain(&text.keywords);
    let parts = about.map(String::as_str).chain([&*text.body.text]);
    for part in parts {
        digest.update(part.len().to_le_bytes());
        digest.update(part);
    }
    digest.finalize().into()
}

/// How often a text has each stem. What it is about is said in its title, summary and keywords: they count twice.
fn stems(text: &Text, analyser: &Analyser) -> BTreeMap<String, u32> {
    let mut stems = BTreeMap::new();
    let about = [&text.title, &text.summary].into_iter().chain(&text.keywords);
    let passages = about.map(|passage| (passage.as_str(), 2)).chain([(&*text.body.text, 1)]);
    for (passage, times) in passages {
        for word in analyser.words(passage) {
            let is_number = word.form.bytes().all(|byte| byte.is_ascii_digit());
            if !word.is_stop && !is_number {
                *stems.entry(word.stem).or_insert(0) += times;
            }
        }
    }
    stems
}

/// The terms of every practice, each once, numbered through all vocabularies.
fn terms_of(site: &Site) -> Counts {
    let mut first = Vec::new();
    let mut next = 0;
    for (_, vocabulary) in site.fields() {
        first.push(next);
        next += vocabulary.terms.len();
    }
    let number = |(FieldIndex(field), term): (FieldIndex, usize)| {
        u32::try_from(first[field] + term).expect("there are not that many terms")
    };
    let terms = |practice: &Practice| {
        let fields = practice.terms.iter().enumerate();
        let all = fields
            .flat_map(|(field, terms)| terms.iter().map(move |term| (FieldIndex(field), term.0)));
        all.map(|term| (number(term), 1)).collect()
    };
    site.practices.iter().map(|practice| Some(terms(practice))).collect()
}
