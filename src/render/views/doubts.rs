//! Facts that the sources do not simply state: a mark at the fact, and what each source says.

use serde::Serialize;

use crate::Error;
use crate::model::{Doubt, Practice};
use crate::render::reader::Reader;

/// The mark of a fact that is not simply stated.
#[derive(Debug, Serialize)]
pub(in crate::render) struct Mark {
    /// `inferred` or `conflict`.
    kind: &'static str,
    /// Where the page explains it.
    href: String,
}

/// The mark of a field, or of one of its terms; stated facts have none.
pub(in crate::render) fn mark(
    practice: &Practice,
    field: &str,
    term: Option<&str>,
) -> Option<Mark> {
    Some(match practice.doubt(field, term)? {
        Doubt::Inferred => Mark { kind: "inferred", href: "#provenance".to_owned() },
        Doubt::Conflicting(_) => Mark { kind: "conflict", href: format!("#conflict-{field}") },
    })
}

/// A mark on what a reader meets before the facts: title or summary.
#[derive(Debug, Serialize)]
pub(in crate::render) struct HeadMark {
    /// What is marked, in words.
    field: String,
    /// How.
    mark: Mark,
}

/// The marks of title and summary.
///
/// # Errors
///
/// If a message is missing.
pub(in crate::render) fn head_marks(
    practice: &Practice,
    reader: &Reader<'_>,
) -> Result<Vec<HeadMark>, Error> {
    let marked = ["title", "summary"].into_iter().filter_map(|field| {
        let mark = mark(practice, field, None)?;
        Some(field_name(field, reader).map(|field| HeadMark { field, mark }))
    });
    marked.collect()
}

/// A field on which sources differ.
#[derive(Debug, Serialize)]
pub(in crate::render) struct Conflict<'s> {
    /// Its anchor; of the terms of a field only the first has one.
    anchor: Option<String>,
    /// Its name for readers.
    field: String,
    /// What each source says: value and number of the source.
    claims: Vec<(&'s str, usize)>,
}

/// Where sources differ.
///
/// # Errors
///
/// If a message is missing.
pub(in crate::render) fn conflicts<'s>(
    practice: &'s Practice,
    reader: &Reader<'s>,
) -> Result<Vec<Conflict<'s>>, Error> {
    let mut conflicts: Vec<Conflict<'s>> = Vec::new();
    for fact in &practice.provenance {
        if let Doubt::Conflicting(claims) = &fact.doubt {
            let claims = claims.iter().map(|(value, source)| (value.as_str(), source + 1));
            let name = fact.field.split_once('.').map_or(fact.field.as_str(), |(name, _)| name);
            let anchor = format!("conflict-{name}");
            let known = conflicts.iter().any(|one| one.anchor.as_ref() == Some(&anchor));
            conflicts.push(Conflict {
                anchor: (!known).then_some(anchor),
                field: field_name(name, reader)?,
                claims: claims.collect(),
            });
        }
    }
    Ok(conflicts)
}

/// A field's name for readers: a vocabulary's, the site's own word, or what editors call it.
fn field_name(name: &str, reader: &Reader<'_>) -> Result<String, Error> {
    let vocabulary = reader.site().fields().find(|(_, known)| known.name.as_str() == name);
    let key = format!("field-{name}");
    match vocabulary {
        Some((_, vocabulary)) => Ok(vocabulary.label[reader.lang].clone()),
        None if reader.knows(&key) => reader.say(&key, &[]),
        None => Ok(name.to_owned()),
    }
}
