//! Clues → documents with scores, in one language.

use std::io;

use crate::clue::{Clue, Clues, How, Way};
use crate::dictionary::Entry;
use crate::pairs::read_pair;
use crate::schema::{length_of, without_piece};
use crate::spelling::Nearest;
use crate::{Analyser, Dictionary, Glossary, Lang, Postings, Store, Tag};

/// Where the words of a language are looked up, and how its documents are weighed.
pub(crate) struct Lookup<'e> {
    pub(crate) store: &'e Store,
    pub(crate) stems: &'e Dictionary,
    pub(crate) forms: &'e Dictionary,
    pub(crate) lang: Lang,
    pub(crate) analyser: &'e Analyser,
    /// How many words each document has, as tantivy's byte; none where they are not at hand and count as average.
    pub(crate) lengths: Option<&'e [u8]>,
    /// How many words all documents have.
    pub(crate) tokens: usize,
}

/// A document that has a clue in one way.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct Occurrence {
    pub(crate) document: u32,
    pub(crate) score: f32,
    /// How often it has the word, by weight of the place.
    pub(crate) frequency: u32,
    /// Where a reader sees the word: 0 in title or summary, otherwise the piece of the text, from 1.
    pub(crate) piece: u32,
}

/// A document, and where a reader sees something in it, as [`Occurrence::piece`].
type Placed = (u32, u32);

/// How well each document matches.
#[derive(Clone, Debug, Default)]
pub(crate) struct Matches {
    /// The sum over the clues; 0 where it has none.
    pub(crate) scores: Vec<f32>,
    /// Which clues it has, a bit each.
    pub(crate) clues: Vec<u32>,
    /// Which clues its title or keywords have, or its text often.
    pub(crate) strong: Vec<u32>,
    /// Which pieces of the text show one of the clues first, a bit each; the lowest bit stands for title and summary.
    pub(crate) pieces: Vec<u8>,
    /// Whether it has what must not be there.
    pub(crate) excluded: Vec<bool>,
    /// The clues that must be there.
    pub(crate) required: u32,
}

/// What two words are worth more where one follows the other.
pub(crate) const CLOSENESS: f32 = 0.3;

/// A frequency from which a word says what a document is about: that of a keyword.
const STRONG: u32 = 3;

impl Matches {
    /// Every document that has one of the clues, in the fields of one language.
    ///
    /// Looks everything up before it gives up, so that all missing chunks are noted at once.
    pub(crate) fn find(lookup: &Lookup<'_>, clues: &Clues) -> io::Result<Self> {
        let documents = lookup.store.layout().documents;
        let mut matches = Self {
            scores: vec![0.0; documents],
            clues: vec![0; documents],
            strong: vec![0; documents],
            pieces: vec![0; documents],
            excluded: vec![false; documents],
            required: 0,
        };
        let found: Vec<io::Result<()>> = clues
            .list
            .iter()
            .zip(0..)
            .map(|(clue, place)| matches.add(lookup, clue, 1 << place))
            .collect();
        let excluded: Vec<io::Result<()>> =
            clues.excluded.iter().map(|how| matches.exclude(lookup, how)).collect();
        let neighbours: Vec<io::Result<(u32, Vec<Placed>)>> = clues
            .neighbours
            .iter()
            .map(|(first, second, hash)| Ok((1 << first | 1 << second, lookup.pair(*hash)?)))
            .collect();
        found.into_iter().chain(excluded).collect::<io::Result<()>>()?;
        for neighbours in neighbours {
            let (both, documents) = neighbours?;
            matches.bring_near(both, &documents);
        }
        Ok(matches)
    }

    fn add(&mut self, lookup: &Lookup<'_>, clue: &Clue, bit: u32) -> io::Result<()> {
        if clue.is_required {
            self.required |= bit;
        }
        let ways: Vec<io::Result<Vec<Occurrence>>> =
            clue.ways.iter().map(|way| lookup.way(way)).collect();
        let mut best = vec![0.0f32; self.scores.len()];
        for found in ways {
            for Occurrence { document, score, frequency, piece } in found? {
                let place = document as usize;
                best[place] = best[place].max(score);
                self.clues[place] |= bit;
                self.pieces[place] |= 1 << (piece & 3);
                if frequency >= STRONG {
                    self.strong[place] |= bit;
                }
            }
        }
        for (sum, score) in self.scores.iter_mut().zip(best) {
            *sum += score;
        }
        Ok(())
    }

    fn exclude(&mut self, lookup: &Lookup<'_>, how: &How) -> io::Result<()> {
        let way = Way { weight: 1.0, how: how.clone() };
        for found in lookup.way(&way)? {
            self.excluded[found.document as usize] = true;
        }
        Ok(())
    }

    /// Two words count more where one follows the other.
    fn bring_near(&mut self, both: u32, documents: &[Placed]) {
        let score = CLOSENESS * idf(documents.len(), self.scores.len());
        for &(document, _) in documents {
            let place = document as usize;
            if self.clues[place] & both == both {
                self.scores[place] += score;
            }
        }
    }
}

impl Lookup<'_> {
    /// The documents that have a clue in this way, ascending.
    pub(crate) fn way(&self, way: &Way) -> io::Result<Vec<Occurrence>> {
        let mut found = match &way.how {
            How::Word(stem) => self.stem(stem, Tag::Word(self.lang))?,
            How::Part(stem) => self.stem(stem, Tag::Part(self.lang))?,
            How::Concept(concept) => self.stem(&Glossary::term(*concept), Tag::Word(self.lang))?,
            How::Split(stems) => self.all(stems)?,
            How::Beginning(form) => self.beginning(form)?,
            How::Form(form) => match self.forms.get(form, Tag::Word(self.lang))? {
                None => Vec::new(),
                Some(entry) => self.plain(placed(&self.forms.postings(&entry)?).collect()),
            },
            How::Phrase(pairs) => self.phrase(pairs)?,
        };
        for one in &mut found {
            one.score *= way.weight;
        }
        Ok(found)
    }

    fn stem(&self, stem: &str, tag: Tag) -> io::Result<Vec<Occurrence>> {
        match self.stems.get(stem, tag)? {
            None => Ok(Vec::new()),
            Some(entry) => {
                let postings = self.stems.postings(&entry)?;
                Ok(self.weighed(&postings))
            }
        }
    }

    /// The documents that have all of these stems.
    fn all(&self, stems: &[String]) -> io::Result<Vec<Occurrence>> {
        let lists: Vec<io::Result<Vec<Occurrence>>> =
            stems.iter().map(|stem| self.stem(stem, Tag::Word(self.lang))).collect();
        let mut lists = lists.into_iter();
        let mut all = lists.next().unwrap_or(Ok(Vec::new()));
        for list in lists {
            // Each list was asked for; none may be forgotten for the error of another.
            let (known, list) = (all?, list?);
            let mut others = list.iter().peekable();
            let both = known.into_iter().filter_map(|one| {
                while others.next_if(|other| other.document < one.document).is_some() {}
                let other = others.next_if(|other| other.document == one.document)?;
                Some(Occurrence {
                    document: one.document,
                    score: one.score + other.score,
                    frequency: one.frequency.min(other.frequency),
                    piece: one.piece.min(other.piece),
                })
            });
            all = Ok(both.collect());
        }
        all
    }

    /// The documents that have a word which begins like this one; all of them, all alike. Those that have the word
    /// itself are left out: its stem finds them.
    ///
    /// A short word that is one as it stands is finished: *plan* is no beginning of *planeet*.
    fn beginning(&self, start: &str) -> io::Result<Vec<Occurrence>> {
        const SHORT: usize = 5;
        /// A word that is longer by more is mostly another one, and its stem is not looked for: if it is the same word after
        /// all, it is found twice and the better of its two scores counts.
        const LONGEST_ENDING: usize = 6;
        let stem = self.analyser.stem(start);
        let mut is_finished = false;
        let mut others: Vec<Entry> = Vec::new();
        self.forms.each_beginning(start, Tag::Word(self.lang), |form, entry| {
            is_finished |= start.len() < SHORT && form == start;
            let is_longer = form.len() > start.len() + LONGEST_ENDING;
            if !is_finished && (is_longer || self.analyser.stem(form) != stem) {
                others.push(entry);
            }
        })?;
        if is_finished {
            return Ok(Vec::new());
        }
        let lists: Vec<io::Result<Postings>> =
            others.iter().map(|entry| self.forms.postings(entry)).collect();
        let mut first: Vec<Option<u32>> = vec![None; self.store.layout().documents];
        for list in lists {
            for (document, piece) in placed(&list?) {
                let known = &mut first[document as usize];
                *known = Some(known.map_or(piece, |known| known.min(piece)));
            }
        }
        let documents = (0..).zip(first).filter_map(|(document, piece)| Some((document, piece?)));
        Ok(self.plain(documents.collect()))
    }

    /// The documents in which these pairs of words stand side by side.
    fn phrase(&self, pairs: &[u32]) -> io::Result<Vec<Occurrence>> {
        let lists: Vec<io::Result<Vec<Placed>>> =
            pairs.iter().map(|pair| self.pair(*pair)).collect();
        let mut lists = lists.into_iter();
        let mut all = lists.next().unwrap_or(Ok(Vec::new()))?;
        for list in lists {
            let list = list?;
            all.retain(|(document, _)| list.binary_search_by_key(document, |(d, _)| *d).is_ok());
        }
        Ok(self.plain(all))
    }

    fn pair(&self, hash: u32) -> io::Result<Vec<Placed>> {
        let Some(chunk) = self.store.layout().pair(hash) else {
            return Ok(Vec::new());
        };
        let bytes = self.store.chunk(chunk).ok_or(io::ErrorKind::WouldBlock)?;
        read_pair(&bytes, hash, self.store.layout().documents)
            .ok_or_else(|| io::ErrorKind::InvalidData.into())
    }

    /// Documents of which only is known that they have it, and in which piece.
    fn plain(&self, documents: Vec<Placed>) -> Vec<Occurrence> {
        let score = idf(documents.len(), self.store.layout().documents);
        let found = |(document, piece)| Occurrence { document, score, frequency: 1, piece };
        documents.into_iter().map(found).collect()
    }

    fn weighed(&self, postings: &Postings) -> Vec<Occurrence> {
        let documents = self.store.layout().documents;
        let idf = idf(postings.documents.len(), documents);
        let average = float(self.tokens) / float(documents);
        let list = postings.documents.iter().zip(&postings.frequencies);
        list.map(|(&document, &written)| {
            let (frequency, piece) = without_piece(written);
            let length = match self.lengths {
                None => 1.0,
                Some(lengths) => float(length_of(lengths[document as usize]) as usize) / average,
            };
            Occurrence { document, score: bm25(idf, frequency, length), frequency, piece }
        })
        .collect()
    }

    /// The word nearest to this one, of those that begin with the same two letters.
    pub(crate) fn nearest(&self, form: &str) -> io::Result<Option<String>> {
        let start: String = form.chars().take(2).collect();
        let mut nearest = Nearest::new(form);
        self.forms.each_beginning(&start, Tag::Word(self.lang), |known, entry| {
            nearest.offer(known, entry.count);
        })?;
        Ok(nearest.found())
    }
}

/// The documents of a list of forms, and where a reader sees the form.
fn placed(postings: &Postings) -> impl Iterator<Item = Placed> {
    let pieces = postings.frequencies.iter().map(|frequency| frequency.saturating_sub(1));
    postings.documents.iter().copied().zip(pieces)
}

/// How rare a word is: that of Robertson and Spärck Jones, made positive as in Lucene and tantivy.
pub(crate) fn idf(count: usize, documents: usize) -> f32 {
    let (count, documents) = (float(count), float(documents));
    (1.0 + (documents - count + 0.5) / (count + 0.5)).ln()
}

/// BM25 (Robertson & Zaragoza 2009, "The Probabilistic Relevance Framework") with tantivy's constants; the length is a
/// share of the average.
fn bm25(idf: f32, frequency: u32, length: f32) -> f32 {
    const K1: f32 = 1.2;
    const B: f32 = 0.75;
    let frequency = float(frequency as usize);
    idf * (K1 + 1.0) * frequency / (frequency + K1 * (1.0 - B + B * length))
}

/// A count for a score.
#[expect(clippy::cast_precision_loss, reason = "scores have no more digits than an `f32`")]
fn float(count: usize) -> f32 {
    count as f32
}
