//! The `hot` file: all that opening the search of one language needs.

use std::fmt;
use std::ops::Range;

use crate::bytes::{Reader, put_number, put_size, put_text};
use crate::{Facet, FieldRanges, Kind, Lang, Languages, Layout, Localized};

/// The name of the format and its version.
const MAGIC: &[u8] = b"FICHE\x05";

/// What is known of an index before anything else is fetched.
///
/// Layout: `FICHE` and the version of the format, a byte; then LEB128 numbers and length-prefixed UTF-8 strings in
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
    /// The language each document was first written in: what readers see who find it not in theirs.
    pub sources: Vec<Lang>,
    /// How many words each document has in the reader's language, as tantivy's byte for a length.
    pub lengths: Vec<u8>,
    /// How many words all documents have together, by language.
    pub tokens: Localized<usize>,
    /// The filters of the site.
    pub facets: Vec<Facet>,
    /// The words of the trade that mean the same.
    pub concepts: Vec<Concept>,
    /// Words that compounds are made of, folded, in order; only in a language that has compounds.
    pub parts: Vec<String>,
    /// Where the stems stand.
    pub stems: FieldRanges,
    /// Where the word forms stand.
    pub forms: FieldRanges,
    /// The bytes of the index that opening reads, by offset.
    pub ranges: Vec<HotRange>,
}

/// A concept of the glossary.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Concept {
    /// Its id, which is its anchor on the page of the glossary.
    pub id: String,
    /// What means it: terms, synonyms, abbreviations; per language, the preferred one first.
    pub wordings: Localized<Vec<String>>,
}

/// Bytes of the index that come with the hot file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct HotRange {
    /// Where they begin in the index.
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
        let Self { languages, lang, layout, kinds, written_in, sources, lengths, tokens, .. } =
            self;
        let Self { facets, concepts, parts, stems, forms, ranges, .. } = self;
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
        for source in sources {
            put_size(&mut out, source.index());
        }
        out.extend_from_slice(lengths);
        for &count in tokens {
            put_size(&mut out, count);
        }
        put_size(&mut out, facets.len());
        for facet in facets {
            facet.write(layout.documents, &mut out);
        }
        put_size(&mut out, concepts.len());
        for Concept { id, wordings } in concepts {
            put_text(&mut out, id);
            for wordings in wordings {
                put_texts(&mut out, wordings);
            }
        }
        put_texts(&mut out, parts);
        for bytes in [&stems.terms, &stems.postings, &forms.terms, &forms.postings] {
            put_size(&mut out, bytes.start);
            put_size(&mut out, bytes.len());
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
        let sources: Option<Vec<Lang>> =
            (0..documents).map(|_| languages.iter().nth(reader.size()?)).collect();
        let lengths = reader.take(documents)?.to_vec();
        let tokens = localized(&languages, || reader.size())?;
        let count = reader.count()?;
        let facets: Option<Vec<Facet>> =
            (0..count).map(|_| Facet::read(&mut reader, documents)).collect();
        let count = reader.count()?;
        let concepts: Option<Vec<Concept>> =
            (0..count).map(|_| concept(&mut reader, &languages)).collect();
        let parts = texts(&mut reader)?;
        let mut field = || {
            let terms = range(&mut reader, layout.index_length())?;
            Some(FieldRanges { terms, postings: range(&mut reader, layout.index_length())? })
        };
        let (stems, forms) = (field()?, field()?);
        let count = reader.count()?;
        let ranges: Option<Vec<HotRange>> =
            (0..count).map(|_| hot_range(&mut reader, layout.index_length())).collect();
        Some(Self {
            languages,
            lang,
            layout,
            kinds: kinds?,
            written_in: written_in?,
            sources: sources?,
            lengths,
            tokens,
            facets: facets?,
            concepts: concepts?,
            parts,
            stems,
            forms,
            ranges: ranges?,
        })
    }
}

fn concept(reader: &mut Reader<'_>, languages: &Languages) -> Option<Concept> {
    let id = reader.text()?.to_owned();
    Some(Concept { id, wordings: localized(languages, || texts(reader))? })
}

fn put_texts(out: &mut Vec<u8>, texts: &[String]) {
    put_size(out, texts.len());
    for text in texts {
        put_text(out, text);
    }
}

fn texts(reader: &mut Reader<'_>) -> Option<Vec<String>> {
    let count = reader.count()?;
    (0..count).map(|_| reader.text().map(str::to_owned)).collect()
}

fn localized<T>(
    languages: &Languages,
    mut read: impl FnMut() -> Option<T>,
) -> Option<Localized<T>> {
    languages.try_localize(|_| read().ok_or(())).ok()
}

fn range(reader: &mut Reader<'_>, length: usize) -> Option<Range<usize>> {
    let start = reader.size()?;
    let end = start.checked_add(reader.size()?)?;
    (end <= length).then_some(start..end)
}

fn hot_range(reader: &mut Reader<'_>, length: usize) -> Option<HotRange> {
    let offset = reader.size()?;
    let size = reader.size()?;
    let bytes = reader.take(size)?.to_vec();
    (offset.checked_add(size)? <= length).then_some(HotRange { offset, bytes })
}
