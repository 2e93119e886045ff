//! Words of documents → one tantivy segment, the same for the same documents.

use std::ops::Range;
use std::path::PathBuf;

use fiche_search::Fields;
pub(super) use tantivy::Index;
use tantivy::directory::{CompositeFile, FileSlice, RamDirectory};
use tantivy::schema::Field;
use tantivy::termdict::TermDictionary;
use tantivy::tokenizer::{Token, TokenStream, Tokenizer, TokenizerManager};
use tantivy::{Directory, SingleSegmentIndexWriter, TantivyDocument};

use super::words::{Terms, Words};

/// What [`Fields::schema`] calls whatever splits its texts.
const TOKENIZER: &str = "raw";

/// Takes documents one by one.
pub(super) struct Writer {
    writer: SingleSegmentIndexWriter,
    fields: Fields,
}

/// A segment as tantivy wrote it, without what nobody reads.
#[derive(Clone, Debug)]
pub(super) struct Segment {
    pub(super) stems: FieldFiles,
    pub(super) forms: FieldFiles,
}

/// tantivy's files of one field.
#[derive(Clone, Debug)]
pub(super) struct FieldFiles {
    /// The dictionary.
    pub(super) terms: Vec<u8>,
    /// Where a block of the dictionary begins.
    pub(super) blocks: Vec<usize>,
    /// The lists of documents, one after the other.
    pub(super) postings: Vec<u8>,
    /// Where a list begins.
    pub(super) lists: Vec<usize>,
}

impl Writer {
    /// # Panics
    ///
    /// If tantivy cannot write to memory, which has no reason to fail; so do the other functions here.
    pub(super) fn new() -> Self {
        /// So much that it never writes a second segment.
        const MEMORY: usize = 3_000_000_000;
        let (schema, fields) = Fields::schema();
        let tokenizers = TokenizerManager::new();
        tokenizers.register(TOKENIZER, Written::default());
        let writer = Index::builder()
            .schema(schema)
            .tokenizers(tokenizers)
            .single_segment_index_writer(RamDirectory::create(), MEMORY)
            .expect("a fresh index in memory");
        Self { writer, fields }
    }

    /// Adds the next document.
    pub(super) fn add(&mut self, words: &Words) {
        let mut document = TantivyDocument::default();
        document.add_text(self.fields.stems, words.stems.as_str());
        document.add_text(self.fields.forms, words.forms.as_str());
        self.writer.add_document(document).expect("memory holds it");
    }

    /// The index of all documents, in one segment.
    pub(super) fn finish(self) -> Index {
        self.writer.finalize().expect("memory holds it")
    }
}

impl Segment {
    /// What browsers need of an index of one segment.
    pub(super) fn of(index: &Index) -> Self {
        let segments = index.searchable_segment_ids().expect("it was just written");
        let [id] = segments[..] else { panic!("one writer without merges writes one segment") };
        let open = |extension: &str| {
            let path = PathBuf::from(format!("{}.{extension}", id.uuid_string()));
            let file = index.directory().open_read(&path).expect("it was just written");
            CompositeFile::open(&file).expect("tantivy reads what it has written")
        };
        let (terms, postings) = (open("term"), open("idx"));
        let field = |field: Field| {
            let part = |file: &CompositeFile| file.open_read(field).expect("both fields are there");
            FieldFiles::new(&part(&terms), &part(&postings))
        };
        let (_, fields) = Fields::schema();
        Self { stems: field(fields.stems), forms: field(fields.forms) }
    }
}

/// Reads [`Terms`] for tantivy, one token for each time that a term is written.
#[derive(Clone, Debug, Default)]
struct Written(Token);

/// The terms of a document that are still to be read.
struct WrittenTerms<'t> {
    token: &'t mut Token,
    /// How often the current one is still to be written.
    left: u32,
    rest: &'t str,
}

impl Tokenizer for Written {
    type TokenStream<'t> = WrittenTerms<'t>;

    fn token_stream<'t>(&'t mut self, text: &'t str) -> WrittenTerms<'t> {
        // A token by default stands at the last position there is, and tantivy adds to it.
        self.0 = Token { position: 0, ..Token::default() };
        WrittenTerms { token: &mut self.0, left: 0, rest: text }
    }
}

impl TokenStream for WrittenTerms<'_> {
    fn advance(&mut self) -> bool {
        while self.left == 0 {
            let Some((term, times, rest)) = Terms::first(self.rest) else { return false };
            self.token.text.clear();
            self.token.text.push_str(term);
            (self.left, self.rest) = (times, rest);
        }
        self.left -= 1;
        true
    }

    fn token(&self) -> &Token {
        self.token
    }

    fn token_mut(&mut self) -> &mut Token {
        self.token
    }
}

impl FieldFiles {
    fn new(terms: &FileSlice, postings: &FileSlice) -> Self {
        /// What tantivy counts before the lists: the tokens of all languages, in eight bytes.
        const COUNT: usize = 8;
        let bytes = |file: &FileSlice| file.read_bytes().expect("it is in memory").to_vec();
        let dictionary = TermDictionary::open(terms.clone()).expect("tantivy reads its dictionary");
        let mut stream = dictionary.stream().expect("it is in memory");
        let mut lists = Vec::new();
        while stream.advance() {
            lists.push(stream.value().postings_range.start);
        }
        let terms = bytes(terms);
        let postings = bytes(postings).split_off(COUNT);
        Self { blocks: blocks(&terms), terms, postings, lists }
    }

    /// Where the dictionary may be cut into pieces of about this length.
    pub(super) fn cut_terms(&self, length: usize) -> Vec<Range<usize>> {
        cut(&self.blocks, self.terms.len(), length)
    }

    /// Where the lists may be cut into pieces of about this length.
    pub(super) fn cut_postings(&self, length: usize) -> Vec<Range<usize>> {
        cut(&self.lists, self.postings.len(), length)
    }
}

/// Where a block of a dictionary begins: each says its own length in four bytes, the last is empty and the block index
/// follows (tantivy-sstable 0.7, `README.md`).
fn blocks(terms: &[u8]) -> Vec<usize> {
    let mut starts = Vec::new();
    let mut at = 0;
    while let Some(length) = terms.get(at..at + 4) {
        starts.push(at);
        let length = u32::from_le_bytes(length.try_into().expect("four bytes"));
        if length == 0 {
            break;
        }
        at += 4 + length as usize;
    }
    starts
}

/// Pieces that begin at some of these places, none much longer than `length` unless it is indivisible.
fn cut(starts: &[usize], end: usize, length: usize) -> Vec<Range<usize>> {
    let mut pieces = Vec::new();
    let mut from = 0;
    for next in starts.iter().copied().skip(1).chain([end]) {
        let last = pieces.last_mut();
        match last {
            Some(Range { start, end }) if *end == from && next - *start <= length => *end = next,
            _ if next > from => pieces.push(from..next),
            _ => {}
        }
        from = next;
    }
    pieces
}
