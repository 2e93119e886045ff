//! The search of a fiche site: one code for the builder, the command line and the browser.
//!
//! The builder ([`Fields`], [`Analyser`], [`Hot`], [`Layout`], [`cards`]) writes an index that is cut into chunks;
//! the [`Engine`] answers from the chunks it was given and says which it still wants. It never fetches, waits or
//! reads the clock, so the same code runs on the command line and, as WebAssembly, in the reader's browser.
//!
//! The way of a query: [`Request::parse`] → [`Engine::answer`] → [`Step::Wants`] some chunks → [`Engine::supply`]
//! them → [`Engine::answer`] again → [`Step::Done`].

mod analysis;
mod answer;
mod bytes;
pub mod cards;
mod clause;
mod clue;
mod dictionary;
mod engine;
mod excerpt;
mod explain;
mod facets;
mod filter;
mod found;
mod glossary;
mod hits;
mod hot;
mod json;
mod language;
mod layout;
mod matching;
mod pairs;
mod postings;
mod query;
mod question;
mod request;
mod schema;
mod selection;
pub mod served;
mod spelling;
mod store;
mod wording;

pub use analysis::{Analyser, Unit, Word, compound, date_term};
pub use answer::{Answer, Explained, Hit, Notice, NoticeKind};
pub use dictionary::{Dictionary, FieldRanges};
pub use engine::{Engine, EngineError, Step, opening_reads};
pub use explain::Reason;
pub use facets::{Facet, FacetTerm};
pub use glossary::Glossary;
pub use hot::{Concept, Hot, HotError, HotRange};
pub use language::{Lang, LangError, Languages, Localized};
pub use layout::{Chunk, Layout};
pub use pairs::{form_pairs, stem_pairs, write_pairs};
pub use postings::Postings;
pub use question::Server;
pub use request::{Request, Sort, decode_query_string};
pub use schema::{Fields, Kind, Tag, length_byte, with_piece};
pub use store::Store;
