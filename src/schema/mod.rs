//! What every file of the content may say: the fields, their shapes, and which of them a file needs.
//!
//! `parse` reads the same fields one by one; a test holds the two to each other, in names, shapes, choices and limits. From these
//! tables come the JSON Schemas for text editors and the forms of a CMS.

mod cms;
mod json;
mod lists;
mod patterns;
mod shapes;
mod texts;

use crate::source::SITE_FILE;

pub use cms::{Backend, PAGE, config as cms};
pub use json::json;
pub(crate) use shapes::{Field, Record, Shape};

/// A kind of file that has a schema.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Form {
    /// The front matter of `content/practices/<id>/index.<language>.md`.
    Practice,
    /// That of a text that is translated from another file of its folder.
    Translation,
    /// The front matter of `content/collections/<id>/index.<language>.md`.
    Collection,
    /// The front matter of `content/pages/<id>/index.<language>.md`.
    Page,
    /// The front matter of `content/terms/<field>/<term>.<language>.md`.
    Introduction,
    /// `content/site.yaml`
    Site,
    /// `content/vocabularies/<name>.yaml`
    Vocabulary,
    /// `content/organisations.yaml`
    Organisations,
    /// `content/glossary.yaml`
    Glossary,
    /// `content/redirects.yaml`
    Redirects,
}

/// What the files of a form say.
pub(crate) enum Contents {
    /// A text, whose translations hold the first fields only.
    Text { own: &'static Record, shared: &'static Record },
    /// A text that is always a translation.
    Translation(&'static Record),
    /// A file of fields.
    Fields(&'static Record),
    /// A file that lists entries.
    List(&'static Record),
}

impl Form {
    /// Every one.
    pub const ALL: [Self; 10] = [
        Self::Practice,
        Self::Translation,
        Self::Collection,
        Self::Page,
        Self::Introduction,
        Self::Site,
        Self::Vocabulary,
        Self::Organisations,
        Self::Glossary,
        Self::Redirects,
    ];

    /// What the command line calls it.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Practice => "practice",
            Self::Translation => "translation",
            Self::Collection => "collection",
            Self::Page => "page",
            Self::Introduction => "introduction",
            Self::Site => "site",
            Self::Vocabulary => "vocabulary",
            Self::Organisations => "organisations",
            Self::Glossary => "glossary",
            Self::Redirects => "redirects",
        }
    }

    /// Which files it is about, for people.
    pub const fn about(self) -> &'static str {
        match self {
            Self::Practice => "front matter of content/practices/<id>/index.<language>.md",
            Self::Translation => {
                "front matter of a translation: what is left to say beside its source"
            }
            Self::Collection => "front matter of content/collections/<id>/index.<language>.md",
            Self::Page => "front matter of content/pages/<id>/index.<language>.md",
            Self::Introduction => "front matter of content/terms/<field>/<term>.<language>.md",
            Self::Site => SITE_FILE,
            Self::Vocabulary => "content/vocabularies/<field>.yaml",
            Self::Organisations => "content/organisations.yaml",
            Self::Glossary => "content/glossary.yaml",
            Self::Redirects => "content/redirects.yaml",
        }
    }

    /// The fields of its files.
    pub(crate) const fn contents(self) -> Contents {
        match self {
            Self::Practice => Contents::Text { own: &texts::OWN, shared: &texts::PRACTICE },
            Self::Translation => Contents::Translation(&texts::TRANSLATED),
            Self::Collection => {
                Contents::Text { own: &texts::COLLECTION_OWN, shared: &texts::COLLECTION }
            }
            Self::Page => Contents::Text { own: &texts::OWN, shared: &texts::PAGE },
            Self::Introduction => {
                Contents::Text { own: &texts::INTRODUCTION_OWN, shared: &texts::INTRODUCTION }
            }
            Self::Site => Contents::Fields(&lists::SITE),
            Self::Vocabulary => Contents::Fields(&lists::VOCABULARY),
            Self::Organisations => Contents::List(&lists::ORGANISATION),
            Self::Glossary => Contents::List(&lists::CONCEPT),
            Self::Redirects => Contents::List(&lists::REDIRECT),
        }
    }
}

#[cfg(test)]
mod tests;
