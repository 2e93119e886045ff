//! The fields of a document: their names, and what each is for. Both servers' configurations are made of this list.

use fiche_search::Kind;

use crate::index::Document;
use crate::model::{Place, Site};

/// What a field holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Holds {
    /// A value as it is, or several: for filters and counts.
    Value,
    /// A number, for orders and ranges.
    Number,
    /// An address: shown, never looked for.
    Address,
    /// Words of a language as people write them.
    Text,
    /// Words of the site's analyser, between spaces, each as often as it counts; the length of the field counts as well.
    Weighed,
    /// Words of the site's analyser, between spaces, each once: only whether they are there counts.
    Listed,
}

/// A field of the index.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Field {
    pub(super) name: String,
    pub(super) holds: Holds,
    /// The language of a field of texts or words.
    pub(super) lang: Option<String>,
}

/// Every field of a site's documents.
pub(super) fn all(site: &Site) -> Vec<Field> {
    let field = |name: &str, holds| Field { name: name.to_owned(), holds, lang: None };
    let mut fields: Vec<Field> = [
        ("key", Holds::Value),
        ("id", Holds::Value),
        ("type", Holds::Value),
        ("source", Holds::Value),
        ("period", Holds::Value),
        ("number", Holds::Number),
        ("first_year", Holds::Number),
        ("last_year", Holds::Number),
        ("by_date", Holds::Number),
    ]
    .map(|(name, holds)| field(name, holds))
    .into();
    let facets = site.facets.iter().map(|facet| &site.vocabulary(*facet).name);
    fields.extend(facets.map(|name| field(&facet(name.as_str()), Holds::Value)));
    for code in site.languages.codes() {
        let of_language = |(name, holds): (&str, Holds)| Field {
            name: in_language(name, code),
            holds,
            lang: Some(code.to_owned()),
        };
        fields.extend(
            [
                ("shown", Holds::Value),
                ("path", Holds::Address),
                ("url", Holds::Address),
                ("by_title", Holds::Number),
                ("title", Holds::Text),
                ("summary", Holds::Text),
                ("body", Holds::Text),
                ("tok", Holds::Weighed),
                ("tok_more", Holds::Weighed),
                ("tok_main", Holds::Listed),
                ("tok_form", Holds::Listed),
                ("tok_pair", Holds::Listed),
            ]
            .map(of_language),
        );
    }
    fields
}

/// The field with the terms of a filter.
pub(super) fn facet(name: &str) -> String {
    format!("facet_{name}")
}

/// The field of a language.
pub(super) fn in_language(name: &str, code: &str) -> String {
    format!("{name}_{code}")
}

/// What tells a document from all others: `practice:brusafe`, `term:themes:evaluation`.
pub(super) fn id(site: &Site, document: &Document<'_>) -> String {
    let kind = document.kind.name();
    match (document.kind, document.place) {
        (Kind::Term, Place::Term(field, _)) => {
            format!("{kind}:{}:{}", site.vocabulary(field).name, document.id)
        }
        _ => format!("{kind}:{}", document.id),
    }
}
