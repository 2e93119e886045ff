//! Which part of the index stands in which file.

use std::ops::Range;

use crate::Lang;
use crate::bytes::{Reader, put_size};

/// A shipped file of the index, by the number in its name: `17.bin`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Chunk(pub u32);

/// How an index is cut into chunks.
///
/// The chunks are numbered: first the index files of tantivy, end to end and cut in even lengths; then per language
/// the cards, the texts, the documents in order of title; last the documents in order of date. Everything follows
/// from these few numbers, so no table of chunks has to be fetched.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Layout {
    /// Bytes of the index files together.
    pub index_length: usize,
    /// Bytes of the index files in one chunk; the last may be shorter.
    pub index_cut: usize,
    /// How many documents there are.
    pub documents: usize,
    /// Cards in one chunk.
    pub cards_cut: usize,
    /// Texts in one chunk.
    pub texts_cut: usize,
    /// How many languages there are.
    pub languages: usize,
}

impl Layout {
    /// A layout for an index of this size: few files for a small site, few bytes a query for a large one.
    pub fn new(index_length: usize, documents: usize, languages: usize) -> Self {
        /// A query of two words reads four to six places of the index, each as short as a dictionary's block.
        const CUT: usize = 8 * 1024;
        /// In an index of up to this size these places are neighbours: requests cost more than bytes.
        const SMALL: usize = 128 * 1024;
        let small = index_length <= SMALL;
        Self {
            index_length,
            index_cut: if small { 2 * CUT } else { CUT },
            documents,
            cards_cut: if small { 16 } else { 4 },
            texts_cut: if small { 4 } else { 1 },
            languages,
        }
    }

    /// The chunks that hold these bytes of the index files.
    pub fn index(&self, bytes: &Range<usize>) -> Range<usize> {
        bytes.start / self.index_cut..bytes.end.div_ceil(self.index_cut)
    }

    /// The bytes of the index files that this chunk holds, if it holds any.
    pub fn index_bytes(&self, chunk: usize) -> Range<usize> {
        let start = (chunk * self.index_cut).min(self.index_length);
        start..(start + self.index_cut).min(self.index_length)
    }

    fn index_chunks(&self) -> usize {
        self.index_length.div_ceil(self.index_cut)
    }

    fn card_chunks(&self) -> usize {
        self.documents.div_ceil(self.cards_cut)
    }

    fn text_chunks(&self) -> usize {
        self.documents.div_ceil(self.texts_cut)
    }

    fn language_start(&self, lang: usize) -> usize {
        self.index_chunks() + lang * (self.card_chunks() + self.text_chunks() + 1)
    }

    /// The chunk with the card of a document, and its place in there.
    pub fn card(&self, lang: Lang, document: usize) -> (Chunk, usize) {
        let start = self.language_start(lang.index());
        (chunk(start + document / self.cards_cut), document % self.cards_cut)
    }

    /// The chunk with the text of a document, and its place in there.
    pub fn text(&self, lang: Lang, document: usize) -> (Chunk, usize) {
        let start = self.language_start(lang.index()) + self.card_chunks();
        (chunk(start + document / self.texts_cut), document % self.texts_cut)
    }

    /// The chunk with the documents in order of title.
    pub fn by_title(&self, lang: Lang) -> Chunk {
        chunk(self.language_start(lang.index() + 1) - 1)
    }

    /// The chunk with the documents in order of date, newest first.
    pub fn by_date(&self) -> Chunk {
        chunk(self.language_start(self.languages))
    }

    /// How many chunks there are.
    pub fn chunks(&self) -> usize {
        self.language_start(self.languages) + 1
    }

    pub(crate) fn write(&self, out: &mut Vec<u8>) {
        let Self { index_length, index_cut, documents, cards_cut, texts_cut, languages: _ } = *self;
        for number in [index_length, index_cut, documents, cards_cut, texts_cut] {
            put_size(out, number);
        }
    }

    /// Refuses what could not be cut or would not fit the memory of a browser.
    pub(crate) fn read(reader: &mut Reader<'_>, languages: usize) -> Option<Self> {
        const MOST: usize = 1 << 28;
        let mut number = || reader.size().filter(|n| *n <= MOST);
        let layout = Self {
            index_length: number()?,
            index_cut: number()?,
            documents: number()?,
            cards_cut: number()?,
            texts_cut: number()?,
            languages,
        };
        let cuts = [layout.index_cut, layout.cards_cut, layout.texts_cut];
        (!cuts.contains(&0)).then_some(layout)
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
        for (length, documents) in [(0, 0), (10, 1), (60_000, 37), (48 * 1024, 16)] {
            let layout = Layout::new(length, documents, languages.len());
            let mut seen: BTreeSet<Chunk> = layout.index(&(0..length)).map(chunk).collect();
            assert!(seen.insert(layout.by_date()));
            for lang in languages.iter() {
                assert!(seen.insert(layout.by_title(lang)));
                let cards: BTreeSet<_> = (0..documents).map(|d| layout.card(lang, d).0).collect();
                let texts: BTreeSet<_> = (0..documents).map(|d| layout.text(lang, d).0).collect();
                for chunk in cards.into_iter().chain(texts) {
                    assert!(seen.insert(chunk), "{chunk:?} has two uses");
                }
            }
            let all: BTreeSet<_> = (0..layout.chunks()).map(chunk).collect();
            assert_eq!(seen, all);
        }
    }
}
