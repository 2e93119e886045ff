//! Turns a folder of bilingual Markdown practice sheets into a static site that is searched in the reader's browser.
//!
//! The modules stand in the order of the data; a module uses those above it, never those below.

pub mod collation;
pub mod options;

pub mod messages;
pub mod phase;

pub mod speech;

pub mod misuse;

pub mod error;

pub mod wordings;

pub mod model;

pub mod source;

pub mod output;

pub mod raster;

pub mod difference;

pub mod diagnostic;

pub mod builtin;

pub mod read;

pub mod parse;

pub mod history;

pub mod schema;

pub mod check;

pub mod new_file;

pub mod import;

pub mod status;

pub mod pictures;

pub mod likeness;

pub mod linked;

pub mod export;

pub mod render;

pub mod index;

pub mod engines;

pub mod offline;

pub mod portable;

pub mod pdf;

pub mod publish;

pub mod write;

pub mod build;

pub mod mend;

pub mod search;

pub mod compare;

pub mod external;

pub mod serve;

pub mod starter;

mod editing;

pub mod cli;

pub use build::{Built, Check, Memory, build};
pub use error::Error;
pub use options::{Drafts, Options};
pub use phase::Phase;
