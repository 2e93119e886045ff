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
mod engine;
mod excerpt;
mod facets;
mod filter;
mod hot;
mod language;
mod layout;
mod matching;
mod request;
mod schema;
mod store;

pub use analysis::{Analyser, Word};
pub use answer::{Answer, Hit, Notice, NoticeKind};
pub use engine::{Engine, EngineError, Step, opening_reads};
pub use facets::{Facet, FacetTerm};
pub use hot::{Hot, HotError, HotRange, IndexFile};
pub use language::{Lang, LangError, Languages, Localized};
pub use layout::{Chunk, Layout};
pub use request::{Request, Sort, decode_query_string};
pub use schema::{Fields, Kind};
pub use store::{ChunkDirectory, SEGMENT, Store};
