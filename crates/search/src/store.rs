//! The chunks that have arrived, as files that tantivy can read.

use std::io;
use std::ops::Range;
use std::sync::{Arc, Mutex, MutexGuard};

use tantivy::HasLen;
use tantivy::directory::{FileHandle, FileSlice, OwnedBytes};

use crate::{Chunk, Layout};

/// What has arrived of an index, and what was missed.
///
/// Reading what has not arrived fails with [`io::ErrorKind::WouldBlock`] and notes the chunks; the caller brings them
/// and asks again.
#[derive(Debug)]
pub struct Store {
    layout: Layout,
    state: Mutex<State>,
}

#[derive(Debug, Default)]
struct State {
    /// Bytes of the index that came with the hot file, by offset.
    hot: Vec<(usize, OwnedBytes)>,
    /// The chunks that are here, by number.
    chunks: Vec<(Chunk, OwnedBytes)>,
    missed: Vec<Chunk>,
    /// The ranges that were read, while the builder looks for what belongs into the hot file.
    trace: Option<Vec<Range<usize>>>,
}

impl State {
    fn get(&self, chunk: Chunk) -> Option<&OwnedBytes> {
        let place = self.chunks.binary_search_by_key(&chunk, |(chunk, _)| *chunk).ok()?;
        Some(&self.chunks[place].1)
    }

    fn put(&mut self, chunk: Chunk, bytes: OwnedBytes) {
        match self.chunks.binary_search_by_key(&chunk, |(chunk, _)| *chunk) {
            Ok(place) => self.chunks[place].1 = bytes,
            Err(place) => self.chunks.insert(place, (chunk, bytes)),
        }
    }
}

impl Store {
    /// A store without any chunk.
    pub fn new(layout: Layout, hot: Vec<(usize, Vec<u8>)>) -> Self {
        let mut hot: Vec<_> =
            hot.into_iter().map(|(offset, bytes)| (offset, OwnedBytes::new(bytes))).collect();
        hot.sort_unstable_by_key(|(offset, _)| *offset);
        Self { layout, state: Mutex::new(State { hot, ..State::default() }) }
    }

    /// How the index is cut.
    pub fn layout(&self) -> &Layout {
        &self.layout
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().expect("no code panics while it holds the lock")
    }

    /// Puts a chunk in; one that the layout does not have, or of the wrong length, is refused.
    pub fn supply(&self, chunk: Chunk, bytes: Vec<u8>) -> bool {
        let number = chunk.0 as usize;
        let expected = self.layout.index_bytes(number).len();
        let fits = number < self.layout.chunks() && (expected == 0 || expected == bytes.len());
        if fits {
            self.state().put(chunk, OwnedBytes::new(bytes));
        }
        fits
    }

    /// The chunk if it is here; otherwise it counts as missed.
    pub fn chunk(&self, chunk: Chunk) -> Option<OwnedBytes> {
        let mut state = self.state();
        let found = state.get(chunk).cloned();
        if found.is_none() {
            state.missed.push(chunk);
        }
        found
    }

    /// The chunks that were missed since this was last asked, in order.
    pub fn take_missed(&self) -> Vec<Chunk> {
        let mut missed = std::mem::take(&mut self.state().missed);
        missed.sort_unstable();
        missed.dedup();
        missed
    }

    /// Starts to note what is read of the index.
    pub fn start_trace(&self) {
        self.state().trace = Some(Vec::new());
    }

    /// What was read of the index since [`start_trace`](Self::start_trace), merged, by offset.
    pub fn take_trace(&self) -> Vec<Range<usize>> {
        let mut ranges = self.state().trace.take().unwrap_or_default();
        ranges.sort_unstable_by_key(|range| (range.start, range.end));
        let mut merged: Vec<Range<usize>> = Vec::new();
        for range in ranges {
            match merged.last_mut() {
                Some(last) if range.start <= last.end => last.end = last.end.max(range.end),
                Some(_) | None => merged.push(range),
            }
        }
        merged
    }

    /// Bytes of the index, from the hot file or from chunks.
    pub(crate) fn read(&self, bytes: Range<usize>) -> io::Result<OwnedBytes> {
        if bytes.is_empty() {
            return Ok(OwnedBytes::empty());
        }
        if bytes.end > self.layout.index_length() {
            return Err(io::ErrorKind::UnexpectedEof.into());
        }
        let mut state = self.state();
        if let Some(trace) = &mut state.trace {
            trace.push(bytes.clone());
        }
        let after = state.hot.partition_point(|(offset, _)| *offset <= bytes.start);
        if let Some((offset, data)) = after.checked_sub(1).map(|place| &state.hot[place])
            && bytes.end <= offset + data.len()
        {
            return Ok(data.slice(bytes.start - offset..bytes.end - offset));
        }
        self.gather(&mut state, bytes)
    }

    /// The bytes from their chunks; misses every chunk that is not here, not only the first.
    fn gather(&self, state: &mut State, bytes: Range<usize>) -> io::Result<OwnedBytes> {
        let mut parts = Vec::new();
        let mut complete = true;
        for number in self.layout.index(&bytes) {
            let chunk = Chunk(u32::try_from(number).expect("a layout has fewer than 2³² chunks"));
            if let Some(data) = state.get(chunk) {
                let held = self.layout.index_bytes(number);
                let from = bytes.start.max(held.start) - held.start;
                let to = bytes.end.min(held.end) - held.start;
                parts.push(data.slice(from..to));
            } else {
                state.missed.push(chunk);
                complete = false;
            }
        }
        if !complete {
            return Err(io::ErrorKind::WouldBlock.into());
        }
        if let [whole] = &parts[..] {
            return Ok(whole.clone());
        }
        let mut whole = Vec::with_capacity(bytes.len());
        for part in &parts {
            whole.extend_from_slice(part);
        }
        Ok(OwnedBytes::new(whole))
    }
}

/// A part of the index as tantivy reads files.
#[derive(Debug)]
struct Part {
    store: Arc<Store>,
    bytes: Range<usize>,
}

/// A part of the index as tantivy reads files.
pub(crate) fn file(store: &Arc<Store>, bytes: Range<usize>) -> FileSlice {
    FileSlice::new(Arc::new(Part { store: Arc::clone(store), bytes }))
}

impl HasLen for Part {
    fn len(&self) -> usize {
        self.bytes.len()
    }
}

impl FileHandle for Part {
    fn read_bytes(&self, range: Range<usize>) -> io::Result<OwnedBytes> {
        let start = self.bytes.start;
        self.store.read(start + range.start..start + range.end)
    }
}
