//! tantivy's dictionary and lists of one field.

use std::io;
use std::ops::Range;
use std::sync::Arc;

use tantivy::postings::TermInfo;
use tantivy::termdict::TermDictionary;

use crate::store::file;
use crate::{Postings, Store, Tag};

/// Where the parts of a field stand in the index.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct FieldRanges {
    /// tantivy's dictionary of the field.
    pub terms: Range<usize>,
    /// Its lists of documents, without the count of tokens that tantivy puts before them.
    pub postings: Range<usize>,
}

/// The words of a field, and who has them.
#[derive(Clone)]
pub struct Dictionary {
    terms: TermDictionary,
    store: Arc<Store>,
    postings: Range<usize>,
}

/// A word of the dictionary: how many documents have it, and where they are listed.
#[derive(Clone, Debug)]
pub(crate) struct Entry {
    /// How many documents have the word.
    pub(crate) count: usize,
    bytes: Range<usize>,
}

impl Dictionary {
    /// Opens the dictionary of a field.
    pub fn open(store: &Arc<Store>, ranges: &FieldRanges) -> io::Result<Self> {
        let terms = TermDictionary::open(file(store, ranges.terms.clone()))?;
        let postings = ranges.postings.clone();
        Ok(Self { terms, store: Arc::clone(store), postings })
    }

    /// The entry of a word, if it has one.
    pub(crate) fn get(&self, word: &str, tag: Tag) -> io::Result<Option<Entry>> {
        Ok(self.terms.get(tag.term(word))?.map(|info| entry(&info)))
    }

    /// Shows every word with this tag that begins so, in order.
    pub(crate) fn each_beginning(
        &self,
        start: &str,
        tag: Tag,
        mut each: impl FnMut(&str, Entry),
    ) -> io::Result<()> {
        let mut end = start.as_bytes().to_vec();
        // No UTF-8 text has the byte 0xff.
        end.push(0xff);
        let mut stream = self.terms.range().ge(start).lt(&end).into_stream()?;
        while stream.advance() {
            if let [word @ .., last] = stream.key()
                && *last == tag.byte()
                && let Ok(word) = std::str::from_utf8(word)
            {
                each(word, entry(stream.value()));
            }
        }
        Ok(())
    }

    /// The documents that have a word.
    pub(crate) fn postings(&self, entry: &Entry) -> io::Result<Postings> {
        let documents = self.store.layout().documents;
        let start = self.postings.start;
        let bytes = self.store.read(start + entry.bytes.start..start + entry.bytes.end)?;
        Postings::read(&bytes, entry.count, documents)
            .ok_or_else(|| io::ErrorKind::InvalidData.into())
    }
}

fn entry(info: &TermInfo) -> Entry {
    Entry { count: info.doc_freq as usize, bytes: info.postings_range.clone() }
}
