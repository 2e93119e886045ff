//! The facts of a practice: dates, parties, money, sources.

use std::collections::BTreeSet;

use super::metadata::{Key, Node, Value};
use super::record::{self, At, Record, Scribe};
use super::text::{ContactFields, Fact, FundingFields, ImageFields, PartyName};
use crate::diagnostic::Problem;
use crate::model::{Evaluation, Moment, Review, Role, Source};
use crate::source::Span;

fn role(node: &Node, field: &str, scribe: &mut Scribe<'_>) -> Option<Role> {
    record::choice(node, field, &Role::ALL, scribe)
}

pub(super) fn moment(node: &Node, field: &str, scribe: &mut Scribe<'_>) -> Option<Moment> {
    let mut r = Record::of(node, field, scribe)?;
    let date = r.required("date", record::date, scribe);
    let label = r.required("label", record::texts, scribe);
    r.finish(scribe);
    Some(Moment { date: date?, label: label? })
}

pub(super) fn involvement(
    node: &Node,
    field: &str,
    scribe: &mut Scribe<'_>,
) -> Option<(PartyName, Role, Option<String>)> {
    let mut r = Record::of(node, field, scribe)?;
    let id = r.optional("id", record::name, scribe);
    let name = r.optional("name", record::text, scribe);
    let role = r.required("role", role, scribe);
    let url = r.optional("url", record::url, scribe);
    let party = match (id, name) {
        (Some(id), _) => Some(PartyName::Id(id)),
        (None, Some(name)) => Some(PartyName::Named(name)),
        (None, None) => {
            scribe.report(r.span(), Problem::missing("id"));
            None
        }
    };
    r.finish(scribe);
    Some((party?, role?, url))
}

pub(super) fn funding(node: &Node, field: &str, scribe: &mut Scribe<'_>) -> Option<FundingFields> {
    let mut r = Record::of(node, field, scribe)?;
    let programme = r.required("programme", record::text, scribe);
    let funder = r.optional("funder", record::text, scribe);
    let amount = r.optional("amount", record::text, scribe);
    let year = r.optional("year", record::date, scribe);
    let source = r.optional("source", record::name, scribe);
    r.finish(scribe);
    Some(FundingFields { programme: programme?, funder, amount, year, source })
}

pub(super) fn evaluation(node: &Node, field: &str, scribe: &mut Scribe<'_>) -> Option<Evaluation> {
    let mut r = Record::of(node, field, scribe)?;
    let design = r.required("design", record::text, scribe);
    let by = r.optional("by", record::text, scribe);
    let year = r.optional("year", record::date, scribe);
    let url = r.optional("url", record::url, scribe);
    r.finish(scribe);
    Some(Evaluation { design: design?, by, year, url })
}

/// Where the facts of a text come from. Facts name a source by its id, so that each has its own.
pub(super) fn sources(r: &mut Record<'_>, scribe: &mut Scribe<'_>) -> Vec<Source> {
    let sources = r.list("sources", source, scribe);
    let mut known = BTreeSet::new();
    for (span, Source { id, .. }) in &sources {
        if !known.insert(id.as_str()) {
            scribe.report(*span, Problem::Repeated { found: id.as_str().into() });
        }
    }
    sources.into_iter().map(|(_, source)| source).collect()
}

/// A source, and where its id stands.
fn source(node: &Node, field: &str, scribe: &mut Scribe<'_>) -> Option<(Span, Source)> {
    let mut r = Record::of(node, field, scribe)?;
    let id = r.required("id", record::id, scribe);
    let title = r.required("title", record::text, scribe);
    let publisher = r.optional("publisher", record::text, scribe);
    let date = r.optional("date", record::date, scribe);
    let url = r.optional("url", record::url, scribe);
    let lang = r.optional("lang", record::text, scribe);
    let locator = r.optional("locator", record::text, scribe);
    r.finish(scribe);
    let At { span, value: id } = id?;
    Some((span, Source { id, title: title?, publisher, date, url, lang, locator }))
}

pub(super) fn provenance(
    node: &Node,
    field: &str,
    scribe: &mut Scribe<'_>,
) -> Option<Vec<(At<Box<str>>, Fact)>> {
    let record = Record::of(node, field, scribe)?;
    let fact = |(key, node): &(Key, Node)| {
        let fact = match &node.value {
            Value::Fields(_) => {
                let mut r = Record::of(node, &key.name, scribe)?;
                let values = r.list("conflicting", conflict, scribe);
                if r.key("conflicting").is_none() {
                    scribe.report(node.span, Problem::missing("conflicting"));
                }
                r.finish(scribe);
                Fact::Conflicting(values)
            }
            Value::Nothing | Value::Text(_) | Value::List(_) => {
                record::choice(node, field, &[("inferred", ())], scribe)?;
                Fact::Inferred
            }
        };
        Some((At { span: key.span, value: key.name.clone() }, fact))
    };
    Some(record.entries().iter().filter_map(fact).collect())
}

fn conflict(node: &Node, field: &str, scribe: &mut Scribe<'_>) -> Option<(String, At<Box<str>>)> {
    let mut r = Record::of(node, field, scribe)?;
    let value = r.required("value", record::text, scribe);
    let source = r.required("source", record::name, scribe);
    r.finish(scribe);
    Some((value?, source?))
}

pub(super) fn review(node: &Node, field: &str, scribe: &mut Scribe<'_>) -> Option<At<Review>> {
    let mut r = Record::of(node, field, scribe)?;
    let last = r.required("last", record::day, scribe);
    let next = r.required("next", record::day, scribe);
    r.finish(scribe);
    let (last, next) = (last?, next?);
    if next < last {
        let found = format!("{last} – {next}").into();
        scribe.report(node.span, Problem::ReversedDates { found });
        return None;
    }
    Some(At { span: node.span, value: Review { last, next } })
}

pub(super) fn contact(node: &Node, field: &str, scribe: &mut Scribe<'_>) -> Option<ContactFields> {
    let mut r = Record::of(node, field, scribe)?;
    let role = r.required("role", record::texts, scribe);
    let organisation = r.optional("organisation", record::name, scribe);
    let url = r.required("url", record::contact_url, scribe);
    r.finish(scribe);
    Some(ContactFields { role: role?, organisation, url: url? })
}

pub(super) fn image(node: &Node, field: &str, scribe: &mut Scribe<'_>) -> Option<ImageFields> {
    let mut r = Record::of(node, field, scribe)?;
    let file = r.required("file", record::name, scribe);
    let alt = r.required("alt", record::texts, scribe);
    let credit = r.optional("credit", record::text, scribe);
    r.finish(scribe);
    Some(ImageFields { file: file?, alt: alt?, credit })
}
