//! Words of the glossary, explained where a text has them.

use serde::Serialize;

use crate::model::{Concept, Lang, OwnPage, fragment};
use crate::render::gloss;
use crate::render::reader::Reader;

/// A word that is explained.
#[derive(Debug, Serialize)]
pub(in crate::render) struct Explained<'s> {
    /// The concept's id.
    id: &'s str,
    /// The word to use, in the reader's language.
    term: &'s str,
    /// What it means.
    definition: &'s str,
    /// Whether the editors wrote that themselves.
    editorial: bool,
    /// Its place in the glossary.
    href: String,
}

/// Marks the words of the glossary in HTML that is written in a language, and explains them in the reader's.
pub(in crate::render) fn explain<'s>(
    html: &mut String,
    written: Lang,
    reader: &Reader<'s>,
) -> Vec<Explained<'s>> {
    let glossary = &reader.site().glossary;
    let marked = reader.catalogue.glosses.mark(html, written, |concept, words| {
        let concept = &glossary[concept];
        gloss::link(concept.id.as_str(), &href(concept, reader), words)
    });
    *html = marked.html;
    marked.concepts.iter().filter_map(|concept| explained(&glossary[*concept], reader)).collect()
}

fn explained<'s>(concept: &'s Concept, reader: &Reader<'s>) -> Option<Explained<'s>> {
    Some(Explained {
        id: concept.id.as_str(),
        term: &concept.term[reader.lang],
        definition: &concept.definition.as_ref()?[reader.lang],
        editorial: concept.source.is_none(),
        href: href(concept, reader),
    })
}

fn href(concept: &Concept, reader: &Reader<'_>) -> String {
    reader.link(OwnPage::Glossary) + &fragment(concept.id.as_str())
}
