//! Which words stand side by side: for phrases, and for words that are near each other.
//!
//! Two kinds: forms that follow each other at once, for "phrases as they stand"; and stems with nothing but function
//! words between them, for words that belong together: *gardiens de la paix*, *gevoel van onveiligheid*.
//! A pair is kept as 32 bits of its hash, the last of which say its language. The pairs are sorted by hash and cut into
//! chunks of equal parts of the hash's range, so that a pair's chunk is known without looking anything up, and is the same in every language: one request, where
//! the positions of frequent words would take tens of kilobytes. A phrase of three words and more is found by its pairs.

use crate::bytes::{Reader, put_number, put_size};
use crate::schema::without_piece;
use crate::{Lang, Languages, Word};

/// The hashes of the forms that follow each other.
pub fn form_pairs(lang: Lang, words: &[Word]) -> Vec<u32> {
    words.windows(2).map(|pair| hash(lang, &pair[0].form, b' ', &pair[1].form)).collect()
}

/// The hashes of the stems that follow each other, function words left out.
pub fn stem_pairs(lang: Lang, words: &[Word]) -> Vec<u32> {
    let stems: Vec<&Word> = words.iter().filter(|word| !word.is_stop).collect();
    stems.windows(2).map(|pair| stem_pair(lang, &pair[0].stem, &pair[1].stem)).collect()
}

/// The hash of two stems that follow each other.
pub(crate) fn stem_pair(lang: Lang, first: &str, second: &str) -> u32 {
    hash(lang, first, b'+', second)
}

/// FNV-1a (Fowler, Noll & Vo 1991; RFC 9923) of two words and what stands between them.
fn hash(lang: Lang, first: &str, between: u8, second: &str) -> u32 {
    let languages = u32::from(Languages::MOST);
    let bytes = first.bytes().chain([between]).chain(second.bytes());
    let hash =
        bytes.fold(0x811c_9dc5, |hash, byte| (hash ^ u32::from(byte)).wrapping_mul(0x0100_0193));
    hash / languages * languages + u32::from(lang.number())
}

/// Writes a chunk of pairs: hashes, ascending, each with a document that has it [and where](crate::with_piece); each hash once,
/// then its documents.
pub fn write_pairs(pairs: &[(u32, u32)]) -> Vec<u8> {
    let mut out = Vec::new();
    let mut last_hash = 0;
    for same in pairs.chunk_by(|a, b| a.0 == b.0) {
        put_number(&mut out, same[0].0 - last_hash);
        last_hash = same[0].0;
        put_size(&mut out, same.len());
        let mut last = 0;
        for &(_, document) in same {
            put_number(&mut out, document - last);
            last = document;
        }
    }
    out
}

/// The documents of a pair in its chunk, and where a reader sees it; none if no document has it, `None` if the chunk is
/// damaged.
pub(crate) fn read_pair(chunk: &[u8], wanted: u32, documents: usize) -> Option<Vec<(u32, u32)>> {
    let mut reader = Reader(chunk);
    let mut hash = 0u32;
    while !reader.0.is_empty() {
        hash = hash.checked_add(reader.number()?)?;
        let count = reader.count()?;
        if hash > wanted {
            break;
        }
        let mut found = Vec::new();
        let mut last = 0u32;
        for _ in 0..count {
            last = last.checked_add(reader.number()?)?;
            let (document, piece) = without_piece(last);
            if document as usize >= documents {
                return None;
            }
            if hash == wanted {
                found.push((document, piece));
            }
        }
        if hash == wanted {
            return Some(found);
        }
    }
    Some(Vec::new())
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;
    use std::collections::{BTreeMap, BTreeSet};

    proptest! {
        #[test]
        fn every_pair_is_found_with_its_documents(
            pairs: BTreeMap<u32, BTreeSet<u8>>,
            other: u32,
        ) {
            let flat = pairs.iter().flat_map(|(h, of)| of.iter().map(|d| (*h, u32::from(*d))));
            let chunk = write_pairs(&flat.collect::<Vec<_>>());
            for (hash, of) in &pairs {
                let of: Vec<(u32, u32)> = of.iter().map(|d| (u32::from(*d) / 4, u32::from(*d) % 4)).collect();
                prop_assert_eq!(read_pair(&chunk, *hash, 256), Some(of));
            }
            if !pairs.contains_key(&other) {
                prop_assert_eq!(read_pair(&chunk, other, 256), Some(Vec::new()));
            }
        }

        #[test]
        fn any_bytes_are_a_chunk_or_none(bytes: Vec<u8>, wanted: u32) {
            if let Some(found) = read_pair(&bytes, wanted, 9) {
                prop_assert!(found.iter().all(|(d, _)| *d < 9));
            }
        }
    }
}
