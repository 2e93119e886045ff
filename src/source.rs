//! The input as a value: every file that was read, and places in it.

use std::sync::Arc;

/// The file that makes a folder a site, from that folder.
pub const SITE_FILE: &str = "content/site.yaml";

/// A file of the input, by its place in [`Sources`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct FileId(u32);

/// A range of bytes of a file; `start <= end`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Span {
    /// The first byte.
    pub start: u32,
    /// The byte after the last.
    pub end: u32,
}

impl Span {
    /// From one byte to another, of a file that [`read`](crate::read) admitted.
    ///
    /// # Panics
    ///
    /// If a place is beyond 4 GiB; `read` admits no file so large.
    pub fn new(start: usize, end: usize) -> Self {
        let byte = |n: usize| u32::try_from(n).expect("no file that is read is so large");
        Self { start: byte(start), end: byte(end) }
    }

    /// As an index of the file's bytes.
    pub fn range(self) -> std::ops::Range<usize> {
        self.start as usize..self.end as usize
    }
}

/// A place in a file.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Location {
    /// Which file.
    pub file: FileId,
    /// Where in it.
    pub span: Span,
}

/// A file as it was read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Source {
    /// From the site's folder, with `/`: `content/practices/brusafe/index.nl.md`.
    pub path: Box<str>,
    /// What is in it.
    pub bytes: Arc<[u8]>,
}

/// Where a text begins: behind the byte order mark that some programs put before it.
pub fn start_of(text: &str) -> usize {
    if text.starts_with('\u{feff}') { '\u{feff}'.len_utf8() } else { 0 }
}

/// All files of the input, by path.
#[derive(Clone, Debug, Default)]
pub struct Sources(Vec<Source>);

impl Sources {
    /// Takes the files in any order; of two with one path the first is kept.
    pub fn new(mut files: Vec<Source>) -> Self {
        files.sort_by(|a, b| a.path.cmp(&b.path));
        files.dedup_by(|later, kept| later.path == kept.path);
        Self(files)
    }

    /// Every file with its id, by path.
    ///
    /// # Panics
    ///
    /// If there are 2³² files.
    pub fn iter(&self) -> impl ExactSizeIterator<Item = (FileId, &Source)> {
        self.0.iter().enumerate().map(|(place, source)| {
            (FileId(u32::try_from(place).expect("fewer than 2³² files")), source)
        })
    }

    /// The file with this id.
    pub fn get(&self, id: FileId) -> &Source {
        &self.0[id.0 as usize]
    }

    /// The file at this path.
    ///
    /// # Panics
    ///
    /// If there are 2³² files.
    pub fn find(&self, path: &str) -> Option<FileId> {
        let place = self.0.binary_search_by(|source| (*source.path).cmp(path)).ok()?;
        Some(FileId(u32::try_from(place).expect("fewer than 2³² files")))
    }
}
