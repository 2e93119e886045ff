//! What the index holds of a document, and under which terms.

use tantivy::fieldnorm::FieldNormReader;
use tantivy::schema::{Field, IndexRecordOption, Schema, TextFieldIndexing, TextOptions};

use crate::{Lang, Languages};

/// Handles to the index fields; the only place that spells their names.
///
/// All languages share them: a term is a word and, as its last byte, a [`Tag`], so that what a query asks of one word
/// in any language stands in one block of the dictionary.
#[derive(Clone, Copy, Debug)]
pub struct Fields {
    /// Stems of title, keywords, summary and text, each as often as it weighs, and the parts of compounds.
    pub stems: Field,
    /// Every word as it stands, lower-cased and folded: for unfinished and misspelt words. How often says where a reader
    /// sees it first, from 1 for the title and the summary.
    pub forms: Field,
}

/// What a term is: the last byte of its text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Tag {
    /// The word itself: its stem in [`Fields::stems`], its form in [`Fields::forms`].
    Word(Lang),
    /// The stem of a part of a longer word: *wacht* in *gemeenschapswacht*.
    Part(Lang),
}

impl Tag {
    /// The byte; smaller than those of every letter and digit.
    pub(crate) fn byte(self) -> u8 {
        match self {
            Self::Word(of) => 1 + of.number(),
            Self::Part(of) => 1 + Languages::MOST + of.number(),
        }
    }

    /// The term of a word.
    pub fn term(self, word: &str) -> String {
        let mut term = word.to_owned();
        term.push(char::from(self.byte()));
        term
    }
}

/// The length of a document in a byte, as tantivy writes it.
pub fn length_byte(length: u32) -> u8 {
    FieldNormReader::fieldnorm_to_id(length)
}

/// The length that a byte stands for.
pub(crate) fn length_of(byte: u8) -> u32 {
    FieldNormReader::id_to_fieldnorm(byte)
}

/// A text is cut into so many pieces at most: two bits say which one.
pub(crate) const MOST_PIECES: usize = 3;

/// A number and, in two bits, where a reader sees something: 0 in the title or the summary, otherwise the piece of the text
/// that has it first, from 1. What to show of a hit is known before anything is fetched of it.
///
/// For a word of [`Fields::stems`] the number is its weight, and this is how often it is written; of a pair of words, the
/// document that has it.
pub fn with_piece(number: u32, piece: u32) -> u32 {
    4 * number + piece.min(3)
}

/// The number and the piece.
pub(crate) fn without_piece(both: u32) -> (u32, u32) {
    (both / 4, both % 4)
}

/// What a document is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Kind {
    /// A practice sheet.
    Practice,
    /// A collection.
    Collection,
    /// A plain page.
    Page,
    /// The page of a vocabulary term.
    Term,
}

impl Kind {
    /// Its name in answers.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Practice => "practice",
            Self::Collection => "collection",
            Self::Page => "page",
            Self::Term => "term",
        }
    }

    pub(crate) const fn code(self) -> u8 {
        match self {
            Self::Practice => 0,
            Self::Collection => 1,
            Self::Page => 2,
            Self::Term => 3,
        }
    }

    pub(crate) const fn from_code(code: u8) -> Option<Self> {
        match code {
            0 => Some(Self::Practice),
            1 => Some(Self::Collection),
            2 => Some(Self::Page),
            3 => Some(Self::Term),
            _ => None,
        }
    }
}

impl Fields {
    /// The schema of every site's index, and the handles into it.
    ///
    /// No lengths of fields: they are per language, and stand in the hot file.
    pub fn schema() -> (Schema, Self) {
        let mut schema = Schema::builder();
        let mut add = |name: &str| {
            let indexing = TextFieldIndexing::default()
                .set_tokenizer("raw")
                .set_fieldnorms(false)
                .set_index_option(IndexRecordOption::WithFreqs);
            schema.add_text_field(name, TextOptions::default().set_indexing_options(indexing))
        };
        let stems = add("stems");
        let forms = add("forms");
        (schema.build(), Self { stems, forms })
    }
}
