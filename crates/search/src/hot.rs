//! The `hot` file: all that opening the search of one language needs.

use std::fmt;

use crate::bytes::{Reader, put_number, put_size, put_text};
use crate::{Facet, Kind, Lang, Languages, Layout};

const MAGIC: &[u8] = b"FICHE\x01";

/// What is known of an index before anything else is fetched.
///
/// Layout: the magic number `FICHE` and the format's version 1, then LEB128 numbers and length-prefixed UTF-8 strings in
/// the order of the fields here; the bytes of the ranges stand at the end.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Hot {
    /// The languages of the site.
    pub languages: Languages,
    /// The reader's.
    pub lang: Lang,
    /// Where the rest stands.
    pub layout: Layout,
    /// What each document is.
    pub kinds: Vec<Kind>,
    /// The languages each document is written in: bit *n* for the *n*-th language of the site.
    pub written_in: Vec<u32>,
    /// The first and last year of each document; 0 where it has none, `u32::MAX` for an open end.
    pub years: Vec<(u32, u32)>,
    /// The filters of the site.
    pub facets: Vec<Facet>,
    /// tantivy's files, end to end.
    pub files: Vec<IndexFile>,
    /// The bytes of these files that opening reads, by offset.
    pub ranges: Vec<HotRange>,
}

/// A file of tantivy's segment.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct IndexFile {
    /// What tantivy calls it: `term`, `idx`, `pos`, `fieldnorm`.
    pub extension: String,
    /// Where it begins among the index files laid end to end.
    pub offset: usize,
    /// Its length in bytes.
    pub length: usize,
}

/// Bytes of the index files that come with the hot file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct HotRange {
    /// Where they begin among the index files laid end to end.
    pub offset: usize,
    /// The bytes.
    pub bytes: Vec<u8>,
}

/// Not a hot file, one of another version, or a damaged one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct HotError;

impl fmt::Display for HotError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("not a search index of this version of fiche, or a damaged one")
    }
}

impl std::error::Error for HotError {}

impl Hot {
    /// The file's bytes, not compressed.
    pub fn write(&self) -> Vec<u8> {
        let Self { languages, lang, layout, kinds, written_in, years, facets, files, ranges } =
            self;
        let mut out = MAGIC.to_vec();
        put_size(&mut out, languages.len());
        for lang in languages.iter() {
            put_text(&mut out, languages.code(lang));
        }
        put_size(&mut out, lang.index());
        layout.write(&mut out);
        out.extend(kinds.iter().map(|kind| kind.code()));
        for &mask in written_in {
            put_number(&mut out, mask);
        }
        for &(first, last) in years {
            put_number(&mut out, first);
            // A practice of one year, the usual case, takes one byte more.
            put_number(&mut out, if last == u32::MAX { 0 } else { last - first + 1 });
        }
        put_size(&mut out, facets.len());
        for facet in facets {
            facet.write(&mut out);
        }
        put_size(&mut out, files.len());
        for IndexFile { extension, offset, length } in files {
            put_text(&mut out, extension);
            put_size(&mut out, *offset);
            put_size(&mut out, *length);
        }
        put_size(&mut out, ranges.len());
        for HotRange { offset, bytes } in ranges {
            put_size(&mut out, *offset);
            put_size(&mut out, bytes.len());
            out.extend_from_slice(bytes);
        }
        out
    }

    /// Reads the file, unpacked.
    pub fn read(bytes: &[u8]) -> Result<Self, HotError> {
        let rest = bytes.strip_prefix(MAGIC).ok_or(HotError)?;
        Self::fields(Reader(rest)).ok_or(HotError)
    }

    fn fields(mut reader: Reader<'_>) -> Option<Self> {
        let count = reader.count()?;
        let codes: Vec<&str> = (0..count).map(|_| reader.text()).collect::<Option<_>>()?;
        let languages = Languages::new(codes).ok()?;
        let lang = languages.iter().nth(reader.size()?)?;
        let layout = Layout::read(&mut reader, languages.len())?;
        let documents = layout.documents;
        let kinds: Option<Vec<Kind>> =
            reader.take(documents)?.iter().map(|code| Kind::from_code(*code)).collect();
        let written_in: Option<Vec<u32>> = (0..documents).map(|_| reader.number()).collect();
        let years: Option<Vec<(u32, u32)>> = (0..documents).map(|_| years(&mut reader)).collect();
        let count = reader.count()?;
        let facets: Option<Vec<Facet>> =
            (0..count).map(|_| Facet::read(&mut reader, documents)).collect();
        let count = reader.count()?;
        let files: Option<Vec<IndexFile>> =
            (0..count).map(|_| file(&mut reader, layout.index_length)).collect();
        let count = reader.count()?;
        let ranges: Option<Vec<HotRange>> =
            (0..count).map(|_| range(&mut reader, layout.index_length)).collect();
        Some(Self {
            languages,
            lang,
            layout,
            kinds: kinds?,
            written_in: written_in?,
            years: years?,
            facets: facets?,
            files: files?,
            ranges: ranges?,
        })
    }
}

fn years(reader: &mut Reader<'_>) -> Option<(u32, u32)> {
    let first = reader.number()?;
    Some(match reader.number()? {
        0 => (first, u32::MAX),
        span => (first, first.checked_add(span - 1)?),
    })
}

fn file(reader: &mut Reader<'_>, length: usize) -> Option<IndexFile> {
    let extension = reader.text()?.to_owned();
    let file = IndexFile { extension, offset: reader.size()?, length: reader.size()? };
    (file.offset.checked_add(file.length)? <= length).then_some(file)
}

fn range(reader: &mut Reader<'_>, length: usize) -> Option<HotRange> {
    let offset = reader.size()?;
    let size = reader.size()?;
    let bytes = reader.take(size)?.to_vec();
    (offset.checked_add(size)? <= length).then_some(HotRange { offset, bytes })
}
