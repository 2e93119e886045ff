//! tantivy's lists of documents, read whole.
//!
//! tantivy's own reader cannot be had without its index, schema and directories, which would be a quarter of the wasm; the
//! decoding of a list is all that a search needs of it. Format: tantivy 0.27, `postings/block_segment_postings.rs`,
//! `postings/skip.rs` and `postings/compression`. A list of fewer than 128 documents is a run of variable-length
//! differences, followed by as many frequencies. A longer one begins with the length of its skip list and the skip list,
//! which has an entry for every 128 documents; these are packed in as many bits as the entry says, and what is left
//! over stands at the end like a short list.

use bitpacking::{BitPacker, BitPacker4x};

/// Documents in ascending order, and how often each has the word.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Postings {
    /// Numbers of documents, ascending.
    pub documents: Vec<u32>,
    /// As many frequencies.
    pub frequencies: Vec<u32>,
}

const BLOCK: usize = BitPacker4x::BLOCK_LEN;

impl Postings {
    /// Decodes the list of a word that `count` documents have; `None` if it is damaged or names a document beyond
    /// `documents`.
    pub fn read(bytes: &[u8], count: usize, documents: usize) -> Option<Self> {
        // No damaged list makes room for more than there could be.
        if count > documents {
            return None;
        }
        let mut found = Self::default();
        let mut rest = bytes;
        if count >= BLOCK {
            let length = usize::try_from(number(&mut rest, 63)?).ok()?;
            let (skips, blocks) = rest.split_at_checked(length)?;
            rest = found.blocks(skips, blocks, count / BLOCK)?;
        }
        found.tail(rest, count % BLOCK)?;
        let ascending = found.documents.is_sorted_by(|a, b| a < b);
        let within = found.documents.last().is_none_or(|last| (*last as usize) < documents);
        (ascending && within).then_some(found)
    }

    /// Reads the packed blocks, and gives what follows them.
    fn blocks<'b>(&mut self, skips: &[u8], mut blocks: &'b [u8], count: usize) -> Option<&'b [u8]> {
        /// The last document, the bits of documents and frequencies, and two bytes for pruning.
        const ENTRY: usize = 8;
        let packer = BitPacker4x::new();
        let mut numbers = [0; BLOCK];
        let mut last = None;
        let mut entries = skips.chunks_exact(ENTRY);
        for _ in 0..count {
            let skip = entries.next()?;
            let bits = skip[4] & 0x1f;
            let block = take(&mut blocks, bits)?;
            packer.decompress_strictly_sorted(last, block, &mut numbers, bits);
            self.documents.extend_from_slice(&numbers);
            last = numbers.last().copied();
            let bits = skip[5];
            let block = take(&mut blocks, bits)?;
            packer.decompress(block, &mut numbers, bits);
            self.frequencies.extend(numbers.iter().map(|less_one| less_one.wrapping_add(1)));
        }
        Some(blocks)
    }

    /// Reads what does not fill a block.
    fn tail(&mut self, mut bytes: &[u8], count: usize) -> Option<()> {
        let mut document = self.documents.last().copied().unwrap_or(0);
        for _ in 0..count {
            document = document.checked_add(u32::try_from(number(&mut bytes, 31)?).ok()?)?;
            self.documents.push(document);
        }
        for _ in 0..count {
            self.frequencies.push(u32::try_from(number(&mut bytes, 31)?).ok()?);
        }
        Some(())
    }
}

/// The bytes of a block of so many bits a number.
fn take<'b>(bytes: &mut &'b [u8], bits: u8) -> Option<&'b [u8]> {
    if bits > 32 {
        return None;
    }
    let (block, rest) = bytes.split_at_checked(usize::from(bits) * BLOCK / 8)?;
    *bytes = rest;
    Some(block)
}

/// A number of seven bits a byte, low ones first; the last byte has its eighth bit set.
fn number(bytes: &mut &[u8], most_bits: u32) -> Option<u64> {
    let mut value = 0u64;
    for shift in (0..=most_bits).step_by(7) {
        let (&byte, rest) = bytes.split_first()?;
        *bytes = rest;
        value |= u64::from(byte & 0x7f) << shift;
        if byte & 0x80 != 0 {
            return Some(value);
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn any_bytes_are_a_list_or_none(
            bytes: Vec<u8>,
            count in 0usize..600,
        ) {
            if let Some(list) = Postings::read(&bytes, count, 500) {
                prop_assert_eq!(list.documents.len(), count);
                prop_assert_eq!(list.frequencies.len(), count);
            }
        }
    }
}
