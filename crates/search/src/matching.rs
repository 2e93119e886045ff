//! Words → documents with scores, in one language.

use std::io;
use std::sync::Arc;

use tantivy::fieldnorm::FieldNormReader;
use tantivy::postings::{Postings, SegmentPostings, TermInfo};
use tantivy::query::Bm25Weight;
use tantivy::schema::{Field, IndexRecordOption};
use tantivy::{DocSet, InvertedIndexReader, SegmentReader, TERMINATED, TantivyError};

use crate::Analyser;
use crate::excerpt::Wanted;

/// A word of a query, or its unfinished end.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct QueryWord {
    form: String,
    stem: String,
    /// Whether words that begin with it match too.
    open: bool,
}

/// What a query asks of one language.
#[derive(Clone, Debug)]
pub(crate) struct Words(Vec<QueryWord>);

/// How well each document matches.
#[derive(Clone, Debug)]
pub(crate) struct Matches {
    /// 0 where it does not.
    pub(crate) scores: Vec<f32>,
    /// How many of the words it has.
    pub(crate) words: Vec<u8>,
}

impl Words {
    /// The words of a query. Function words are left out unless there are no others; the last word is open if the
    /// query ends with it and it is long enough to mean something.
    pub(crate) fn new(analyser: &Analyser, query: &str) -> Self {
        const SHORTEST_PREFIX: usize = 3;
        let all = analyser.words(query);
        let last = all.last().map(|word| (word.start, word.end == query.len()));
        let only_stops = all.iter().all(|word| word.is_stop);
        let mut words: Vec<QueryWord> = Vec::new();
        for word in all {
            let open = last == Some((word.start, true)) && word.form.len() >= SHORTEST_PREFIX;
            if word.is_stop && !only_stops && !open {
                continue;
            }
            if let Some(known) = words.iter_mut().find(|known| known.stem == word.stem) {
                known.open |= open;
            } else {
                words.push(QueryWord { form: word.form, stem: word.stem, open });
            }
        }
        Self(words)
    }

    pub(crate) fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    pub(crate) fn count(&self) -> usize {
        self.0.len()
    }

    /// What to mark in a text that matches.
    pub(crate) fn wanted(&self) -> Wanted {
        Wanted {
            stems: self.0.iter().map(|word| word.stem.clone()).collect(),
            prefix: self.0.iter().find(|word| word.open).map(|word| word.form.clone()),
        }
    }

    /// Every document that has one of the words, in the fields of one language.
    ///
    /// Reads everything it needs before it gives up, so that all missing chunks are noted at once.
    pub(crate) fn find(
        &self,
        segment: &SegmentReader,
        stems: Field,
        forms: Field,
    ) -> io::Result<Matches> {
        let stems = StemField::open(segment, stems);
        let forms = segment.inverted_index(forms).map_err(missing);
        let found: Vec<io::Result<WordPostings>> =
            self.0.iter().map(|word| word.postings(&stems, &forms)).collect();
        let stems = stems?;
        let norms = stems.norms?;
        let mut matches = Matches::none(segment.max_doc() as usize);
        for postings in found.into_iter().collect::<io::Result<Vec<_>>>()? {
            matches.add(postings, &stems.index, &norms)?;
        }
        Ok(matches)
    }
}

/// tantivy wraps the error of a chunk that is not here yet.
#[expect(
    clippy::wildcard_enum_match_arm,
    reason = "of tantivy's errors one means that bytes are missing"
)]
fn missing(error: TantivyError) -> io::Error {
    match error {
        TantivyError::IoError(error) => error.kind().into(),
        _ => io::ErrorKind::InvalidData.into(),
    }
}

struct StemField {
    index: Arc<InvertedIndexReader>,
    /// Needed last: words can be looked up while it is on its way.
    norms: io::Result<FieldNormReader>,
}

impl StemField {
    fn open(segment: &SegmentReader, field: Field) -> io::Result<Self> {
        let norms = segment.get_fieldnorms_reader(field).map_err(missing);
        let index = segment.inverted_index(field).map_err(missing)?;
        Ok(Self { index, norms })
    }
}

/// The lists of documents of one word.
struct WordPostings {
    stem: Option<(TermInfo, SegmentPostings)>,
    open: Vec<SegmentPostings>,
}

impl QueryWord {
    fn postings(
        &self,
        stems: &io::Result<StemField>,
        forms: &io::Result<Arc<InvertedIndexReader>>,
    ) -> io::Result<WordPostings> {
        let again = |error: &io::Error| io::Error::from(error.kind());
        let open = match forms {
            Ok(forms) if self.open => self.forms(forms),
            Ok(_) => Ok(Vec::new()),
            Err(error) => Err(again(error)),
        };
        let stem = stems.as_ref().map_err(again).and_then(|stems| self.stem(&stems.index));
        Ok(WordPostings { stem: stem?, open: open? })
    }

    fn stem(&self, index: &InvertedIndexReader) -> io::Result<Option<(TermInfo, SegmentPostings)>> {
        let Some(info) = index.terms().get(self.stem.as_bytes())? else {
            return Ok(None);
        };
        let postings = index.read_postings_from_terminfo(&info, IndexRecordOption::WithFreqs)?;
        Ok(Some((info, postings)))
    }

    /// The documents of every word that begins like this one.
    fn forms(&self, index: &InvertedIndexReader) -> io::Result<Vec<SegmentPostings>> {
        let start = self.form.as_bytes();
        let mut end = start.to_vec();
        // No UTF-8 text has the byte 0xff.
        end.push(0xff);
        let mut stream = index.terms().range().ge(start).lt(&end).into_stream()?;
        let mut infos = Vec::new();
        while stream.advance() {
            infos.push(stream.value().clone());
        }
        let read: Vec<io::Result<_>> = infos
            .iter()
            .map(|info| index.read_postings_from_terminfo(info, IndexRecordOption::Basic))
            .collect();
        read.into_iter().collect()
    }
}

impl Matches {
    pub(crate) fn none(documents: usize) -> Self {
        Self { scores: vec![0.0; documents], words: vec![0; documents] }
    }

    fn add(
        &mut self,
        postings: WordPostings,
        index: &InvertedIndexReader,
        norms: &FieldNormReader,
    ) -> io::Result<()> {
        let documents = self.scores.len();
        let mut seen = vec![false; documents];
        if let Some((info, mut list)) = postings.stem {
            let average = float(index.total_num_tokens()) / float(documents as u64);
            let weight = Bm25Weight::for_one_term_without_explain(
                u64::from(info.doc_freq),
                documents as u64,
                average,
            );
            let mut document = list.doc();
            while document != TERMINATED {
                let place = self.place(document)?;
                let score = weight.score(norms.fieldnorm_id(document), list.term_freq());
                self.count(place, score, &mut seen);
                document = list.advance();
            }
        }
        self.add_open(postings.open, &mut seen)
    }

    /// Words that only begin like the one asked for: worth less than the word itself, all alike, and the less the
    /// more documents have one.
    fn add_open(&mut self, lists: Vec<SegmentPostings>, seen: &mut [bool]) -> io::Result<()> {
        const SHARE: f32 = 0.4;
        let mut found: Vec<usize> = Vec::new();
        for mut list in lists {
            let mut document = list.doc();
            while document != TERMINATED {
                found.push(self.place(document)?);
                document = list.advance();
            }
        }
        found.sort_unstable();
        found.dedup();
        let (all, some) = (float(self.scores.len() as u64), float(found.len() as u64));
        let score = SHARE * (1.0 + (all - some + 0.5) / (some + 0.5)).ln();
        for document in found {
            if !seen[document] {
                self.count(document, score, seen);
            }
        }
        Ok(())
    }

    /// A document's place; a damaged list may name one that is not there.
    fn place(&self, document: u32) -> io::Result<usize> {
        let place = document as usize;
        if place < self.scores.len() { Ok(place) } else { Err(io::ErrorKind::InvalidData.into()) }
    }

    fn count(&mut self, document: usize, score: f32, seen: &mut [bool]) {
        self.scores[document] += score;
        self.words[document] = self.words[document].saturating_add(1);
        seen[document] = true;
    }
}

/// A count as tantivy's scorer takes it.
#[expect(clippy::cast_precision_loss, reason = "scores have no more digits than an `f32`")]
fn float(count: u64) -> f32 {
    count as f32
}
