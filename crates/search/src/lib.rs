//! The search of a fiche site: one code for the builder, the command line and the browser.

mod language;

pub use language::{Lang, LangError, Languages, Localized};
