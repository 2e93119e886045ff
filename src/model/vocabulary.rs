//! Vocabularies: the fields a network describes its practices with.

use super::choice::choice;
use super::{Body, Date, Edtf, Id, Localized, NOT_STATED, Source, Translated, Translation};

/// A vocabulary's place in [`Site::vocabularies`](super::Site::vocabularies).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct FieldIndex(pub usize);

/// A term's place in [`Vocabulary::terms`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct TermIndex(pub usize);

/// A term of a vocabulary.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct TermRef {
    /// Of which vocabulary.
    pub field: FieldIndex,
    /// Which of its terms.
    pub term: TermIndex,
}

/// One field of a practice: `themes`, `actors`, …. The tool knows none of them by name.
#[derive(Clone, Debug, PartialEq)]
pub struct Vocabulary {
    /// The field's name in front matter, addresses and exports.
    pub name: Id,
    /// The field's name for readers.
    pub label: Localized<String>,
    /// Its name over a list of its terms.
    pub plural: Localized<String>,
    /// Its segment in addresses.
    pub section: Localized<Id>,
    /// A practice names at least so many terms…
    pub min: usize,
    /// …and at most so many.
    pub max: Option<usize>,
    /// What its terms stand for, for machines.
    pub schema: Option<Naming>,
    /// In the order in which readers meet them.
    pub terms: Vec<Term>,
}

/// One choice.
#[derive(Clone, Debug, PartialEq)]
pub struct Term {
    /// Never shown to readers.
    pub id: Id,
    /// Its name for readers.
    pub label: Localized<String>,
    /// Its segment in addresses.
    pub slug: Localized<Id>,
    /// Other names, for the search.
    pub synonyms: Localized<Vec<String>>,
    /// What it means, in a sentence: its own, else what the glossary says of the word that it is called by.
    pub description: Option<Localized<String>>,
    /// The broader term.
    pub parent: Option<TermIndex>,
    /// An official code, as a municipality's REFNIS code.
    pub code: Option<String>,
    /// The term to use now.
    pub replaced_by: Option<TermIndex>,
    /// What a practice that names it is, for machines.
    pub schema: Option<Nature>,
    /// A text of its own.
    pub introduction: Option<Introduction>,
}

impl Vocabulary {
    /// The terms that readers may look for: none that another took the place of, and not the one that says nothing.
    pub fn current(&self) -> impl Iterator<Item = (TermIndex, &Term)> {
        let all = self.terms.iter().enumerate();
        let current =
            all.filter(|(_, term)| term.replaced_by.is_none() && term.id.as_str() != NOT_STATED);
        current.map(|(place, term)| (TermIndex(place), term))
    }

    /// A term, the one that took its place, the one that took the place of that, and so on: what names the first is found
    /// under each of them.
    pub fn and_successors(&self, term: TermIndex) -> impl Iterator<Item = TermIndex> {
        std::iter::successors(Some(term), |term| self.terms[term.0].replaced_by)
    }
}

/// What the terms of a vocabulary stand for, as schema.org calls it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Naming {
    /// Areas with an official code: where a practice took place.
    AdministrativeArea,
    /// People: for whom it is.
    Audience,
}

/// What a practice is, as schema.org calls it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Nature {
    /// Something written or made, as a method or a plan.
    CreativeWork,
    /// A school.
    EducationalOrganization,
    /// Something that took place, as a study day.
    Event,
    /// A body or a partnership.
    Organization,
    /// An effort with an end.
    Project,
    /// Something that is offered.
    Service,
}

choice!(Nature {
    CreativeWork "CreativeWork",
    EducationalOrganization "EducationalOrganization",
    Event "Event",
    Organization "Organization",
    Project "Project",
    Service "Service",
});

/// Words that mean the same, of `glossary.yaml`.
#[derive(Clone, Debug, PartialEq)]
pub struct Concept {
    /// Its anchor on the page of the glossary; never changes.
    pub id: Id,
    /// The word to use.
    pub term: Localized<String>,
    /// Other words for it, abbreviations among them.
    pub synonyms: Localized<Vec<String>>,
    /// Words that readers may type and nobody should write here.
    pub avoid: Localized<Vec<String>>,
    /// What it means, in a sentence or two.
    pub definition: Option<Localized<String>>,
    /// Where the definition comes from; the editors wrote it themselves if nothing is said.
    pub source: Option<Source>,
    /// A word that readers know, or that also means something else: texts do not explain it.
    pub everyday: bool,
}

/// The text at the head of a term's page.
#[derive(Clone, Debug, PartialEq)]
pub struct Introduction {
    /// In every language it was written in.
    pub text: Translated<IntroductionText>,
    /// First put online.
    pub published: Date,
    /// The state of affairs it describes.
    pub as_of: Option<Edtf>,
    /// Where its facts come from.
    pub sources: Vec<Source>,
}

/// One language of an introduction.
#[derive(Clone, Debug, PartialEq)]
pub struct IntroductionText {
    /// Plain text of at most 320 characters.
    pub summary: String,
    /// Last changed in substance.
    pub updated: Option<Date>,
    /// Absent in the source.
    pub translation: Option<Translation>,
    /// The text itself.
    pub body: Body,
}
