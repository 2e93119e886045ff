//! The glossary: what the words of the trade mean, and what they are called in the other languages.

use serde::Serialize;

use super::parts::{ListPart, Long, letter};
use super::sources::{SourceView, sources};
use crate::Error;
use crate::collation::Collation;
use crate::model::{Concept, Lang, OwnPage};
use crate::render::reader::Reader;

/// The glossary.
#[derive(Debug, Serialize)]
pub(in crate::render) struct GlossaryView<'s> {
    /// The concepts by their word in the reader's language: all on one page, so that their anchors last.
    list: ListPart<ConceptView<'s>>,
    /// How many of the definitions the editors wrote themselves: `all`, `some` or `none`.
    editorial: &'static str,
}

/// A concept.
#[derive(Debug, Serialize)]
struct ConceptView<'s> {
    /// Its anchor.
    id: &'s str,
    /// The word to use, other words for it, words to avoid.
    words: Words<'s>,
    /// What it is called in the site's other languages.
    elsewhere: Vec<Words<'s>>,
    /// What it means.
    definition: Option<&'s str>,
    /// Where the definition comes from; the editors wrote it themselves if nothing is said.
    source: Option<SourceView<'s>>,
}

/// The words for a concept in one language.
#[derive(Debug, Serialize)]
struct Words<'s> {
    /// The code of the language.
    lang: &'s str,
    /// The language's own name.
    name: String,
    /// The word to use.
    term: &'s str,
    /// Other words for it.
    synonyms: &'s [String],
    /// Words that nobody should write here.
    avoid: &'s [String],
}

impl<'s> GlossaryView<'s> {
    /// The page of the glossary.
    ///
    /// # Errors
    ///
    /// If a message is missing.
    pub(in crate::render) fn new(reader: &Reader<'s>) -> Result<Self, Error> {
        let glossary = &reader.site().glossary;
        let collation = Collation::new(reader.code());
        let word = |one: &'s Concept| one.term[reader.lang].as_str();
        let mut concepts: Vec<&'s Concept> = glossary.iter().collect();
        concepts.sort_by(|a, b| collation.compare(word(a), word(b)));
        let list = Long {
            place: OwnPage::Glossary.into(),
            size: glossary.len().max(1),
            entries: &concepts,
            group: |one: &&'s Concept| collation.initial(word(one)),
        };
        let heading = |initial| Ok(letter(initial, glossary.len()));
        Ok(Self {
            list: list.part(reader, heading, |one| concept(one, reader))?,
            editorial: editorial(glossary),
        })
    }
}

/// Where the editors wrote every definition, saying so once is enough.
fn editorial(glossary: &[Concept]) -> &'static str {
    let mut own =
        glossary.iter().filter(|one| one.definition.is_some()).map(|one| one.source.is_none());
    match (own.clone().any(|own| own), own.all(|own| own)) {
        (false, _) => "none",
        (true, true) => "all",
        (true, false) => "some",
    }
}

fn concept<'s>(concept: &'s Concept, reader: &Reader<'s>) -> Result<ConceptView<'s>, Error> {
    let others = reader.site().languages.iter().filter(|lang| *lang != reader.lang);
    let source =
        concept.source.as_ref().map(|source| sources(std::slice::from_ref(source), reader));
    Ok(ConceptView {
        id: concept.id.as_str(),
        words: words(concept, reader.lang, reader)?,
        elsewhere: others.map(|lang| words(concept, lang, reader)).collect::<Result<_, Error>>()?,
        definition: concept.definition.as_ref().map(|text| text[reader.lang].as_str()),
        source: source.transpose()?.and_then(|mut list| list.pop()),
    })
}

fn words<'s>(concept: &'s Concept, lang: Lang, reader: &Reader<'s>) -> Result<Words<'s>, Error> {
    Ok(Words {
        lang: reader.site().languages.code(lang),
        name: reader.name_of(lang)?,
        term: &concept.term[lang],
        synonyms: &concept.synonyms[lang],
        avoid: &concept.avoid[lang],
    })
}
