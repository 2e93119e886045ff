//! Texts and their translations.

use std::collections::BTreeMap;

use super::choice::choice;
use super::{Body, Date, Id, IntroductionText, Lang};

/// Something written in one language and perhaps translated into others.
#[derive(Clone, Debug, PartialEq)]
pub struct Translated<T> {
    source: Lang,
    original: T,
    translations: BTreeMap<Lang, T>,
}

impl<T> Translated<T> {
    /// A text and its translations.
    ///
    /// # Panics
    ///
    /// If `translations` holds the language of the source.
    pub fn new(source: Lang, original: T, translations: BTreeMap<Lang, T>) -> Self {
        assert!(!translations.contains_key(&source), "a source is not its own translation");
        Self { source, original, translations }
    }

    /// The language it was written in first.
    pub fn source(&self) -> Lang {
        self.source
    }

    /// The text as first written.
    pub fn original(&self) -> &T {
        &self.original
    }

    /// The text in this language, if there is one.
    pub fn get(&self, lang: Lang) -> Option<&T> {
        if lang == self.source { Some(&self.original) } else { self.translations.get(&lang) }
    }

    /// The text to show a reader of `lang`, with the language it is written in.
    pub fn for_reader(&self, lang: Lang) -> (Lang, &T) {
        match self.translations.get(&lang) {
            Some(text) => (lang, text),
            None => (self.source, &self.original),
        }
    }

    /// Every language it exists in, in the order of the site.
    pub fn languages(&self) -> impl Iterator<Item = Lang> {
        let mut all: Vec<Lang> = self.translations.keys().copied().collect();
        all.push(self.source);
        all.sort_unstable();
        all.into_iter()
    }
}

/// What a writer writes in one language: of a practice, a collection, a page.
#[derive(Clone, Debug, PartialEq)]
pub struct Text {
    /// At most 120 characters.
    pub title: String,
    /// Plain text of at most 320 characters.
    pub summary: String,
    /// Its name in the address in this language.
    pub slug: Id,
    /// Words a reader may use that the text does not.
    pub keywords: Vec<String>,
    /// Last changed in substance.
    pub updated: Option<Date>,
    /// Absent in the source.
    pub translation: Option<Translation>,
    /// The text itself.
    pub body: Body,
}

/// What readers are told of any text: since when it is what it is, and where it came from.
pub trait Written {
    /// Last changed in substance.
    fn updated(&self) -> Option<Date>;

    /// How it came from its source; absent in the source.
    fn translation(&self) -> Option<&Translation>;

    /// The day of its last change in substance; at first that of its publication.
    fn changed(&self, published: Date) -> Date {
        self.updated().unwrap_or(published)
    }
}

impl Written for Text {
    fn updated(&self) -> Option<Date> {
        self.updated
    }

    fn translation(&self) -> Option<&Translation> {
        self.translation.as_ref()
    }
}

impl Written for IntroductionText {
    fn updated(&self) -> Option<Date> {
        self.updated
    }

    fn translation(&self) -> Option<&Translation> {
        self.translation.as_ref()
    }
}

impl<T: Written> Translated<T> {
    /// The day of the last change in any language.
    pub fn changed(&self, published: Date) -> Date {
        let changes = self.languages().filter_map(|lang| self.get(lang)?.updated());
        changes.max().unwrap_or(published)
    }
}

/// How a translation relates to its source.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Translation {
    /// Who wrote it.
    pub method: Method,
    /// When a person read it against its source.
    pub reviewed: Option<Date>,
    /// Whether the source changed since.
    pub outdated: bool,
    /// What changed in the source, if that is known.
    pub change: Option<Change>,
}

/// What changed in a text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Change {
    /// The day it became another; unknown while that is not committed.
    pub since: Option<Date>,
    /// The changed words, with some of those around them; empty if only spaces changed.
    pub words: Vec<Words>,
}

/// Words of a text that changed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Words {
    /// They were there and still are.
    Kept(String),
    /// They were there.
    Removed(String),
    /// They are there now.
    Added(String),
}

/// Who translated.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Method {
    /// A person.
    Human,
    /// A program: the reader is told until a person has reviewed it.
    Machine,
}

choice!(Method {
    Human "human",
    Machine "machine",
});
