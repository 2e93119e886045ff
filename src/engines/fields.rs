//! The fields of a document: their names, and what each is for. Both servers' configurations are made of this list.

use fiche_search::{Kind, served};

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
        (served::ID, Holds::Value),
        (served::KIND, Holds::Value),
        ("source", Holds::Value),
        (served::PERIOD, Holds::Value),
        (served::NUMBER, Holds::Number),
        (served::FIRST_YEAR, Holds::Number),
        (served::LAST_YEAR, Holds::Number),
        (served::BY_DATE, Holds::Number),
    ]
    .map(|(name, holds)| field(name, holds))
    .into();
    let facets = site.facets.iter().map(|facet| &site.vocabulary(*facet).name);
    fields.extend(facets.map(|name| field(&served::facet(name.as_str()), Holds::Value)));
    for code in site.languages.codes() {
        let of_language = |(name, holds): (&str, Holds)| Field {
            name: served::in_language(name, code),
            holds,
            lang: Some(code.to_owned()),
        };
        fields.extend(
            [
                (served::SHOWN, Holds::Value),
                (served::PATH, Holds::Address),
                ("url", Holds::Address),
                (served::BY_TITLE, Holds::Number),
                (served::TITLE, Holds::Text),
                (served::SUMMARY, Holds::Text),
                (served::BODY, Holds::Text),
                (served::WORDS, Holds::Weighed),
                (served::MORE, Holds::Weighed),
                (served::MAIN, Holds::Listed),
                (served::FORMS, Holds::Listed),
                (served::PAIRS, Holds::Listed),
            ]
            .map(of_language),
        );
    }
    fields
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
