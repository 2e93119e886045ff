//! Vocabularies and their terms.

use serde_json::{Value, json};

use super::{base, fragment, in_all, lists, node, to, url};
use crate::model::{Concept, FieldIndex, Lang, OwnPage, Place, Site, TermIndex, Vocabulary};

/// The name of a vocabulary, the same in every language.
pub fn scheme_id(site: &Site, vocabulary: &Vocabulary) -> String {
    site.absolute(&base()) + &fragment(&[&vocabulary.name])
}

/// The name of a term, the same in every language.
pub fn term_id(site: &Site, field: FieldIndex, term: TermIndex) -> String {
    let vocabulary = site.vocabulary(field);
    site.absolute(&base()) + &fragment(&[&vocabulary.name, &vocabulary.terms[term.0].id])
}

/// The name of the glossary.
pub fn glossary_id(site: &Site) -> String {
    site.absolute(&base()) + "#glossary"
}

/// The name of a word of the glossary.
pub fn concept_id(site: &Site, concept: &Concept) -> String {
    format!("{}/{}", glossary_id(site), concept.id)
}

/// The glossary in one language, with its words.
pub fn glossary(site: &Site, lang: Lang, (name, description): (&str, &str)) -> Value {
    let at = url(site, OwnPage::Glossary, lang);
    let word = |concept: &Concept| {
        json!({
            "@type": "DefinedTerm",
            "@id": concept_id(site, concept),
            "url": format!("{at}#{}", concept.id),
            "name": concept.term[lang],
        })
    };
    json!({
        "@type": "DefinedTermSet",
        "@id": glossary_id(site),
        "url": at,
        "name": name,
        "description": description,
        "inLanguage": site.languages.code(lang),
        "hasDefinedTerm": site.glossary.iter().map(word).collect::<Vec<_>>(),
    })
}

/// A vocabulary with links to its terms.
pub fn vocabulary(site: &Site, field: FieldIndex, lang: Lang) -> Value {
    let known = site.vocabulary(field);
    let terms = (0..known.terms.len()).map(|term| to(term_id(site, field, TermIndex(term))));
    json!({
        "@type": "DefinedTermSet",
        "@id": scheme_id(site, known),
        "url": url(site, Place::Vocabulary(field), lang),
        "name": in_all(site, &known.plural),
        "hasDefinedTerm": terms.collect::<Vec<_>>(),
    })
}

/// A term with its names and, where it has one, its definition.
pub fn term(site: &Site, field: FieldIndex, term: TermIndex, lang: Lang) -> Value {
    let vocabulary = site.vocabulary(field);
    let known = &vocabulary.terms[term.0];
    node(json!({
        "@type": "DefinedTerm",
        "@id": term_id(site, field, term),
        "url": url(site, Place::Term(field, term), lang),
        "name": in_all(site, &known.label),
        "alternateName": lists(site, &known.synonyms),
        "description": known.description.as_ref().map(|text| in_all(site, text)),
        "termCode": known.code,
        "inDefinedTermSet": scheme_id(site, vocabulary),
    }))
}

/// A term as the keyword of a text.
pub(super) fn keyword(site: &Site, field: FieldIndex, term: TermIndex, lang: Lang) -> Value {
    let vocabulary = site.vocabulary(field);
    json!({
        "@type": "DefinedTerm",
        "@id": term_id(site, field, term),
        "name": vocabulary.terms[term.0].label[lang],
        "inDefinedTermSet": scheme_id(site, vocabulary),
    })
}
