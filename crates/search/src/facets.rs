//! Which documents have which terms.

use crate::bytes::{Reader, put_number, put_size, put_text};

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
    pub(crate) fn write(&self, out: &mut Vec<u8>) {
        put_text(out, &self.name);
        put_size(out, self.terms.len());
        for term in &self.terms {
            put_text(out, &term.id);
            put_size(out, term.documents.len());
            let mut last = 0;
            for &document in &term.documents {
                put_number(out, document - last);
                last = document;
            }
        }
    }

    pub(crate) fn read(reader: &mut Reader<'_>, documents: usize) -> Option<Self> {
        let name = reader.text()?.to_owned();
        let count = reader.count()?;
        let mut terms = Vec::with_capacity(count);
        for _ in 0..count {
            let id = reader.text()?.to_owned();
            let holders = reader.count()?;
            let mut last = 0u32;
            let mut ascending = Vec::with_capacity(holders);
            for _ in 0..holders {
                last = last.checked_add(reader.number()?).filter(|d| (*d as usize) < documents)?;
                ascending.push(last);
            }
            terms.push(FacetTerm { id, documents: ascending });
        }
        Some(Self { name, terms })
    }
}
