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
    /// Its name, then its terms: the id, how many documents have it, and which.
    pub(crate) fn write(&self, documents: usize, out: &mut Vec<u8>) {
        put_text(out, &self.name);
        put_size(out, self.terms.len());
        for term in &self.terms {
            put_text(out, &term.id);
            put_size(out, term.documents.len());
            if has_gaps(term.documents.len(), documents) {
                put_gaps(&term.documents, out);
            } else {
                put_bits(&term.documents, documents, out);
            }
        }
    }

    pub(crate) fn read(reader: &mut Reader<'_>, documents: usize) -> Option<Self> {
        let name = reader.text()?.to_owned();
        let count = reader.count()?;
        let mut terms = Vec::with_capacity(count);
        for _ in 0..count {
            let id = reader.text()?.to_owned();
            let held = reader.size()?;
            let documents = if has_gaps(held, documents) {
                gaps(reader, held, documents)?
            } else {
                bits(reader, documents)?
            };
            if documents.len() != held {
                return None;
            }
            terms.push(FacetTerm { id, documents });
        }
        Some(Self { name, terms })
    }
}

/// Whether the documents of a term are written as the gaps between them, a byte each or two; otherwise every document
/// has a bit. What is not the shorter of the two does not compress to less either.
fn has_gaps(held: usize, documents: usize) -> bool {
    held < documents / 8
}

/// How many documents there are before the next one, each time.
fn put_gaps(held: &[u32], out: &mut Vec<u8>) {
    let mut next = 0;
    for &document in held {
        put_number(out, document - next);
        next = document + 1;
    }
}

fn gaps(reader: &mut Reader<'_>, held: usize, documents: usize) -> Option<Vec<u32>> {
    let mut next = 0u32;
    let mut document = || {
        let document = next.checked_add(reader.number()?)?;
        next = document.checked_add(1)?;
        ((document as usize) < documents).then_some(document)
    };
    (0..held).map(|_| document()).collect()
}

/// The first document has the lowest bit of the first byte.
fn put_bits(held: &[u32], documents: usize, out: &mut Vec<u8>) {
    let start = out.len();
    out.resize(start + documents.div_ceil(8), 0);
    for &document in held {
        out[start + document as usize / 8] |= 1 << (document % 8);
    }
}

fn bits(reader: &mut Reader<'_>, documents: usize) -> Option<Vec<u32>> {
    let bytes = reader.take(documents.div_ceil(8))?;
    let is_held = |document: &usize| bytes[document / 8] >> (document % 8) & 1 == 1;
    let held = (0u32..).zip(0..documents).filter(|(_, place)| is_held(place));
    Some(held.map(|(document, _)| document).collect())
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::collection::btree_set;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn documents_come_back_and_a_cut_file_is_damaged(
            (documents, held) in (1usize..400).prop_flat_map(|documents| {
                let number = 0..u32::try_from(documents).expect("small");
                (Just(documents), btree_set(number, 0..=documents))
            }),
        ) {
            let term = |id: &str, documents| FacetTerm { id: id.to_owned(), documents };
            let terms = vec![term("a", held.into_iter().collect()), term("b", Vec::new())];
            let facet = Facet { name: "themes".to_owned(), terms };
            let mut out = Vec::new();
            facet.write(documents, &mut out);
            prop_assert_eq!(Facet::read(&mut Reader(&out), documents), Some(facet));
            prop_assert_eq!(Facet::read(&mut Reader(&out[..out.len() - 1]), documents), None);
        }
    }

    #[test]
    fn a_document_that_is_not_there_is_damage() {
        let documents = vec![0, 99];
        let terms = vec![FacetTerm { id: "a".to_owned(), documents }];
        let mut out = Vec::new();
        Facet { name: "themes".to_owned(), terms }.write(100, &mut out);
        assert_eq!(Facet::read(&mut Reader(&out), 99), None);
    }
}
