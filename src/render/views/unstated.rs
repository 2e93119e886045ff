//! What the source leaves out: one short list in place of empty sections.

use super::super::catalogue::Catalogue;
use crate::model::{Body, Practice, Role};

/// The term of a verdict that says nothing is known.
const NOT_STATED: &str = "not-stated";

/// The messages of what a practice does not state, in the order of a sheet.
pub(in super::super) fn unstated(
    catalogue: &Catalogue<'_>,
    practice: &Practice,
    body: &Body,
) -> Vec<&'static str> {
    let says = |section: &str| body.headings.iter().any(|heading| &*heading.id == section);
    let has = |roles: &[Role]| practice.organisations.iter().any(|part| roles.contains(&part.role));
    let judged = |field: &str| verdict(catalogue, practice, field).is_some_and(|t| t != NOT_STATED);
    let funded = !practice.funding.is_empty() || has(&[Role::Funder]);
    [
        (has(&[Role::Lead, Role::Organiser]), "unstated-lead"),
        (says("partners") || has(&[Role::Partner]), "unstated-partners"),
        (says("conditions"), "unstated-conditions"),
        (says("resources") || funded, "unstated-resources"),
        (says("results") || judged("outcome"), "unstated-results"),
        (!practice.evaluation.is_empty() || judged("evidence"), "unstated-evaluation"),
        (says("lessons"), "unstated-lessons"),
        (says("transfer"), "unstated-transfer"),
    ]
    .into_iter()
    .filter_map(|(stated, key)| (!stated).then_some(key))
    .collect()
}

/// The term a practice has in a vocabulary of this name, if the site has one.
fn verdict<'s>(catalogue: &Catalogue<'s>, practice: &Practice, field: &str) -> Option<&'s str> {
    let site = catalogue.site;
    let (index, vocabulary) = site.fields().find(|(_, known)| known.name.as_str() == field)?;
    let term = practice.terms[index.0].first()?;
    Some(vocabulary.terms[term.0].id.as_str())
}
