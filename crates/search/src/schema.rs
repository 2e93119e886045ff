//! What the index holds of a document.

use tantivy::schema::{Field, IndexRecordOption, Schema, TextFieldIndexing, TextOptions};

use crate::{Languages, Localized};

/// Handles to the index fields; the only place that spells their names.
#[derive(Clone, Debug)]
pub struct Fields {
    /// Stems of title, keywords, summary and text, each as often as it weighs: what ranks.
    pub stems: Localized<Field>,
    /// Every word as it stands, lower-cased and folded, with its positions: for prefixes and exact words.
    pub forms: Localized<Field>,
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
    /// The schema of a site's index, and the handles into it.
    pub fn schema(languages: &Languages) -> (Schema, Self) {
        let mut schema = Schema::builder();
        let mut add = |name: &str, code: &str, norms: bool, record: IndexRecordOption| {
            let indexing = TextFieldIndexing::default()
                .set_tokenizer("raw")
                .set_fieldnorms(norms)
                .set_index_option(record);
            schema.add_text_field(
                &format!("{name}_{code}"),
                TextOptions::default().set_indexing_options(indexing),
            )
        };
        let stems = languages.localize(|lang| {
            add("stems", languages.code(lang), true, IndexRecordOption::WithFreqs)
        });
        let forms = languages.localize(|lang| {
            add("forms", languages.code(lang), false, IndexRecordOption::WithFreqsAndPositions)
        });
        (schema.build(), Self { stems, forms })
    }
}
