//! Which part of the index stands in which file.

use std::ops::Range;

use crate::Lang;
use crate::bytes::{Reader, put_size};
use crate::schema::MOST_PIECES;

/// A shipped file of the index, by the number in its name: `17.bin`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Chunk(pub u32);

/// How an index is cut into chunks.
///
/// The chunks are numbered: first tantivy's dictionaries and lists of documents, end to end, cut where a block or a list
/// begins; then per language the cards, the texts, and the documents in order of title; then the documents in
/// order of date, and their years; last the pairs of neighbouring words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Layout {
    /// Where each chunk of the index begins, and at last where the index ends.
    pub cuts: Vec<usize>,
    /// How many documents there are.
    pub documents: usize,
    /// Cards in one chunk.
    pub cards_cut: usize,
    /// Pieces of a text, a chunk each.
    pub pieces: usize,
    /// How many languages there are.
    pub languages: usize,
    /// How many chunks the pairs of words take.
    pub pairs: usize,
}

impl Layout {
    /// The length of the index in bytes.
    pub fn index_length(&self) -> usize {
        self.cuts.last().copied().unwrap_or(0)
    }

    /// The chunks that hold these bytes of the index; there must be some.
    pub fn index(&self, bytes: &Range<usize>) -> Range<usize> {
        let first = self.cuts.partition_point(|cut| *cut <= bytes.start);
        let after = self.cuts.partition_point(|cut| *cut < bytes.end);
        first.saturating_sub(1)..after
    }

    /// The bytes of the index that this chunk holds, if it holds any.
    pub fn index_bytes(&self, chunk: usize) -> Range<usize> {
        match self.cuts.get(chunk..chunk + 2) {
            Some(cut) => cut[0]..cut[1],
            None => 0..0,
        }
    }

    fn index_chunks(&self) -> usize {
        self.cuts.len().saturating_sub(1)
    }

    fn language_start(&self, lang: usize) -> usize {
        self.index_chunks() + lang * (self.card_chunks() + self.documents * self.pieces + 1)
    }

    fn card_chunks(&self) -> usize {
        self.documents.div_ceil(self.cards_cut)
    }

    /// How many cards go into a chunk: so few files and bytes does a page of ten hits take.
    pub fn cards_together(documents: usize) -> usize {
        match documents {
            0..400 => 8,
            400..4000 => 4,
            _ => 2,
        }
    }

    /// The chunk with the card of a document, and its place in there.
    pub fn card(&self, lang: Lang, document: usize) -> (Chunk, usize) {
        let start = self.language_start(lang.index());
        (chunk(start + document / self.cards_cut), document % self.cards_cut)
    }

    /// Into how many pieces texts are cut: what a small site saves in bytes a large one would pay in files.
    pub fn text_pieces(documents: usize) -> usize {
        if documents < 400 { MOST_PIECES } else { 1 }
    }

    /// The chunk with a piece of the text of a document, counted from 0.
    pub fn text(&self, lang: Lang, document: usize, piece: usize) -> Chunk {
        let start = self.language_start(lang.index()) + self.card_chunks();
        chunk(start + document * self.pieces + piece)
    }

    /// The chunk with the documents in order of title.
    pub fn by_title(&self, lang: Lang) -> Chunk {
        chunk(self.language_start(lang.index() + 1) - 1)
    }

    /// The chunk with the documents in order of date, newest first.
    pub fn by_date(&self) -> Chunk {
        chunk(self.language_start(self.languages))
    }

    /// The chunk with the years of the documents.
    pub fn years(&self) -> Chunk {
        chunk(self.language_start(self.languages) + 1)
    }

    /// The chunk that holds a pair of words if it is anywhere, by the pair's hash.
    pub fn pair(&self, hash: u32) -> Option<Chunk> {
        let place = usize::try_from((u64::from(hash) * self.pairs as u64) >> 32).ok()?;
        (self.pairs > 0).then(|| chunk(self.language_start(self.languages) + 2 + place))
    }

    /// How many chunks there are.
    pub fn chunks(&self) -> usize {
        self.language_start(self.languages) + 2 + self.pairs
    }

    pub(crate) fn write(&self, out: &mut Vec<u8>) {
        let Self { cuts, documents, cards_cut, pieces, languages: _, pairs } = self;
        put_size(out, cuts.len());
        let mut last = 0;
        for &cut in cuts {
            put_size(out, cut - last);
            last = cut;
        }
        put_size(out, *documents);
        put_size(out, *cards_cut);
        put_size(out, *pieces);
        put_size(out, *pairs);
    }

    /// Refuses what would not fit the memory of a browser.
    pub(crate) fn read(reader: &mut Reader<'_>, languages: usize) -> Option<Self> {
        const MOST: usize = 1 << 28;
        let count = reader.count()?;
        let mut cuts = Vec::with_capacity(count);
        let mut last = 0usize;
        for _ in 0..count {
            last = last.checked_add(reader.size()?).filter(|cut| *cut <= MOST)?;
            cuts.push(last);
        }
        let mut number = || reader.size().filter(|n| *n <= MOST);
        let documents = number()?;
        let cards_cut = number().filter(|cut| *cut > 0)?;
        let pieces = number().filter(|pieces| (1..=MOST_PIECES).contains(pieces))?;
        Some(Self { cuts, documents, cards_cut, pieces, languages, pairs: number()? })
    }
}

fn chunk(number: usize) -> Chunk {
    Chunk(u32::try_from(number).expect("a layout has fewer than 2³² chunks"))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Languages;
    use std::collections::BTreeSet;

    #[test]
    fn every_chunk_has_one_use_and_every_number_is_used() {
        let languages = Languages::new(["nl", "fr", "de"]).expect("valid");
        for (cuts, documents, pairs) in
            [(vec![0], 0, 0), (vec![0, 10], 1, 1), (vec![0, 5, 900], 37, 9)]
        {
            let layout = Layout { cuts, documents, cards_cut: 4, pieces: 2, languages: 3, pairs };
            let length = layout.index_length();
            let mut seen = BTreeSet::new();
            if length > 0 {
                seen.extend(layout.index(&(0..length)).map(chunk));
            }
            assert!(seen.insert(layout.by_date()) && seen.insert(layout.years()));
            for lang in languages.iter() {
                assert!(seen.insert(layout.by_title(lang)));
                let cards: BTreeSet<_> = (0..documents).map(|d| layout.card(lang, d).0).collect();
                let texts: BTreeSet<_> =
                    (0..documents * 2).map(|n| layout.text(lang, n / 2, n % 2)).collect();
                for chunk in cards.into_iter().chain(texts) {
                    assert!(seen.insert(chunk), "{chunk:?} has two uses");
                }
            }
            let hashes = (0..=255u32).map(|n| n << 24);
            let chunks: BTreeSet<_> = hashes.filter_map(|hash| layout.pair(hash)).collect();
            assert_eq!(chunks.len(), pairs);
            for chunk in chunks {
                assert!(seen.insert(chunk), "{chunk:?} has two uses");
            }
            let all: BTreeSet<_> = (0..layout.chunks()).map(chunk).collect();
            assert_eq!(seen, all);
        }
    }

    #[test]
    fn bytes_are_in_the_chunks_between_the_cuts() {
        let layout = Layout {
            cuts: vec![0, 5, 9, 20],
            documents: 0,
            cards_cut: 1,
            pieces: 1,
            languages: 2,
            pairs: 0,
        };
        for (bytes, chunks) in [(0..5, 0..1), (4..6, 0..2), (5..9, 1..2), (8..20, 1..3)] {
            assert_eq!(layout.index(&bytes), chunks, "{bytes:?}");
        }
        assert_eq!((layout.index_bytes(1), layout.index_bytes(3)), (5..9, 0..0));
    }
}
