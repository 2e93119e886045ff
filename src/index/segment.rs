//! Documents → the files of one tantivy segment, the same for the same documents.

use std::path::Path;

use fiche_search::{Analyser, Fields, Word};
use tantivy::directory::RamDirectory;
use tantivy::schema::Field;
use tantivy::tokenizer::{PreTokenizedString, Token};
use tantivy::{Directory, Index, TantivyDocument};

use super::documents::{Document, DocumentText};
use crate::model::{Languages, Localized};

/// The extensions of tantivy's files, in the order in which they are laid end to end: what every query reads first.
const EXTENSIONS: [&str; 6] = ["term", "idx", "fieldnorm", "fast", "store", "pos"];

/// How often a word counts where it stands: BM25F's weights, as repetition before saturation (Robertson, Zaragoza &
/// Taylor 2004, "Simple BM25 extension to multiple weighted fields").
const TITLE: usize = 4;
const KEYWORD: usize = 3;
const SUMMARY: usize = 2;
const BODY: usize = 1;

/// A segment as tantivy wrote it.
#[derive(Clone, Debug)]
pub(super) struct Segment {
    /// Extension and bytes of each file.
    pub(super) files: Vec<(&'static str, Vec<u8>)>,
}

/// Writes the documents in their order, by one thread, into one segment.
///
/// # Panics
///
/// If tantivy cannot write to memory, which has no reason to fail.
pub(super) fn write(languages: &Languages, documents: &[Document<'_>]) -> Segment {
    /// So much that it never writes a second segment.
    const MEMORY: usize = 3_000_000_000;
    let (schema, fields) = Fields::schema(languages);
    let directory = RamDirectory::create();
    let mut writer = Index::builder()
        .schema(schema)
        .single_segment_index_writer::<TantivyDocument>(directory.clone(), MEMORY)
        .expect("a fresh index in memory");
    let analysers = languages.localize(|lang| Analyser::new(languages.code(lang)));
    for document in documents {
        writer.add_document(fields_of(document, &analysers, &fields)).expect("memory holds it");
    }
    let index = writer.finalize().expect("memory holds it");
    let segments = index.searchable_segment_ids().expect("it was just written");
    let [id] = segments[..] else { panic!("one writer without merges writes one segment") };
    let file = |extension: &'static str| {
        let path = format!("{}.{extension}", id.uuid_string());
        let bytes = directory.open_read(Path::new(&path)).ok()?.read_bytes().ok()?;
        Some((extension, bytes.as_slice().to_vec()))
    };
    Segment { files: EXTENSIONS.into_iter().filter_map(file).collect() }
}

fn fields_of(
    document: &Document<'_>,
    analysers: &Localized<Analyser>,
    fields: &Fields,
) -> TantivyDocument {
    let mut out = TantivyDocument::default();
    for (lang, text) in &document.texts {
        let mut tokens = Tokens::default();
        tokens.add_text(&analysers[*lang], text);
        if let Some(period) = document.period {
            // `2007`, `14/11/2007`: however a reader writes a date, its numbers are these words.
            tokens.add_words(&analysers[*lang].words(&period.to_string()), KEYWORD);
        }
        add(&mut out, fields.stems[*lang], tokens.stems);
        add(&mut out, fields.forms[*lang], tokens.forms);
    }
    out
}

fn add(document: &mut TantivyDocument, field: Field, tokens: Vec<Token>) {
    // tantivy reads the tokens; their text would only be stored, and nothing is.
    document.add_pre_tokenized_text(field, PreTokenizedString { text: String::new(), tokens });
}

/// The words of a document, for its two fields.
#[derive(Default)]
struct Tokens {
    stems: Vec<Token>,
    forms: Vec<Token>,
    position: usize,
}

impl Tokens {
    fn add_text(&mut self, analyser: &Analyser, text: &DocumentText<'_>) {
        let DocumentText { title, keywords, summary, body } = text;
        self.add_words(&analyser.words(title), TITLE);
        for keyword in *keywords {
            self.add_words(&analyser.words(keyword), KEYWORD);
        }
        self.add_words(&analyser.words(summary), SUMMARY);
        for paragraph in body.lines() {
            self.add_words(&analyser.words(paragraph), BODY);
        }
    }

    fn add_words(&mut self, words: &[Word], weight: usize) {
        /// No phrase reaches from one part of a document into the next.
        const GAP: usize = 100;
        for word in words {
            if !word.is_stop {
                let stem = token(&word.stem, self.position);
                self.stems.extend(std::iter::repeat_n(stem, weight));
            }
            self.forms.push(token(&word.form, self.position));
            self.position += 1;
        }
        self.position += GAP;
    }
}

fn token(text: &str, position: usize) -> Token {
    Token { text: text.to_owned(), position, ..Token::default() }
}
