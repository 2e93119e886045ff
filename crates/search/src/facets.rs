//! Which documents have which terms.

use crate::bytes::{Reader, put_size, put_text};

/// A field that results can be filtered by.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Facet {
    /// The field's name: `themes`.
    pub name: String,
    /// Its terms, in the order of the vocabulary.
    pub terms: Vec<FacetTerm>,
}

/// A term and the documents that have it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FacetTerm {
    /// The term's id: `evaluation`.
    pub id: String,
    /// Ascending, each once.
    pub documents: Vec<u32>,
}

impl Facet {
    /// Its name and ids, then for every document how many terms it has, then which: a column compresses better than
    /// a list of documents for every term.
    pub(crate) fn write(&self, documents: usize, out: &mut Vec<u8>) {
        put_text(out, &self.name);
        put_size(out, self.terms.len());
        let mut held: Vec<Vec<usize>> = vec![Vec::new(); documents];
        for (place, term) in self.terms.iter().enumerate() {
            put_text(out, &term.id);
            for &document in &term.documents {
                held[document as usize].push(place);
            }
        }
        for terms in &held {
            put_size(out, terms.len());
        }
        for &place in held.iter().flatten() {
            put_size(out, place);
        }
    }

    pub(crate) fn read(reader: &mut Reader<'_>, documents: usize) -> Option<Self> {
        let name = reader.text()?.to_owned();
        let count = reader.count()?;
        let mut terms = Vec::with_capacity(count);
        for _ in 0..count {
            let id = reader.text()?.to_owned();
            terms.push(FacetTerm { id, documents: Vec::new() });
        }
        let held: Option<Vec<usize>> = (0..documents).map(|_| reader.count()).collect();
        for (document, count) in (0..).zip(held?) {
            for _ in 0..count {
                let holders = &mut terms.get_mut(reader.size()?)?.documents;
                // A damaged file may name a term twice.
                if holders.last() == Some(&document) {
                    return None;
                }
                holders.push(document);
            }
        }
        Some(Self { name, terms })
    }
}
