//! What `site.yaml` says of who answers for the site, and what it lacks to say what the law asks.

use super::metadata::Node;
use super::record::{self, Record, Scribe};
use crate::diagnostic::Problem;
use crate::model::{Accessibility, Assessment, Authority, Compliance, Publisher, Takedown};
use crate::source::Span;

/// Reports what is missing for the statements of a public site.
pub(super) fn lacks(span: Span, fields: &[&str], scribe: &mut Scribe<'_>) {
    if !fields.is_empty() {
        scribe.report(span, Problem::MissingLegalNotice { fields: fields.join(", ").into() });
    }
}

pub(super) fn publisher(node: &Node, field: &str, scribe: &mut Scribe<'_>) -> Option<Publisher> {
    const EXPECTED: [&str; 5] = ["form", "address", "number", "responsible", "contact"];
    let mut r = Record::of(node, field, scribe)?;
    let name = r.required("name", record::text, scribe);
    let missing: Vec<_> = EXPECTED.into_iter().filter(|name| r.key(name).is_none()).collect();
    let form = r.optional("form", record::texts, scribe);
    let address = r.optional("address", record::text, scribe);
    let number = r.optional("number", enterprise_number, scribe);
    let responsible = r.optional("responsible", record::text, scribe);
    let contact = r.optional("contact", record::contact_url, scribe);
    let missing: Vec<_> = missing.into_iter().map(|name| format!("publisher.{name}")).collect();
    lacks(node.span, &missing.iter().map(String::as_str).collect::<Vec<_>>(), scribe);
    r.finish(scribe);
    Some(Publisher { name: name?, form, address, number, responsible, contact })
}

/// A number of the Belgian register of enterprises is checked by its last two digits; others stand as they are.
pub(super) fn enterprise_number(
    node: &Node,
    field: &str,
    scribe: &mut Scribe<'_>,
) -> Option<String> {
    let found = record::text(node, field, scribe)?;
    let number = found.trim_start_matches("BE").trim();
    let is_written = number.chars().all(|c| c.is_ascii_digit() || matches!(c, '.' | ' '));
    let digits: String = number.chars().filter(char::is_ascii_digit).collect();
    let is_belgian = is_written && digits.len() == 10;
    let (head, check) = digits.split_at(digits.len().saturating_sub(2));
    let holds = || Some(97 - head.parse::<u64>().ok()? % 97 == check.parse::<u64>().ok()?);
    if is_belgian && holds() != Some(true) {
        scribe.report(node.span, Problem::BadEnterpriseNumber { found: found.clone().into() });
    }
    Some(found)
}

pub(super) fn accessibility(
    node: &Node,
    field: &str,
    scribe: &mut Scribe<'_>,
) -> Option<Accessibility> {
    const STATUS: [(&str, Compliance); 3] =
        [("full", Compliance::Full), ("partial", Compliance::Partial), ("none", Compliance::None)];
    const METHOD: [(&str, Assessment); 2] =
        [("self", Assessment::Own), ("external", Assessment::External)];
    let mut r = Record::of(node, field, scribe)?;
    let status = r.required("status", |node, f, s| record::choice(node, f, &STATUS, s), scribe);
    let tested = r.required("tested", record::day, scribe);
    let missing: Vec<_> =
        [("method", "accessibility.method"), ("complaints", "accessibility.complaints")]
            .into_iter()
            .filter(|(name, _)| r.key(name).is_none())
            .map(|(_, path)| path)
            .collect();
    lacks(node.span, &missing, scribe);
    let method = r.optional("method", |node, f, s| record::choice(node, f, &METHOD, s), scribe);
    let tests = r.optional("tests", record::texts, scribe);
    let exceptions = r.optional("exceptions", record::texts, scribe);
    let contact = r.optional("contact", record::contact_url, scribe);
    let complaints = r.optional("complaints", authority, scribe);
    r.finish(scribe);
    let (status, tested) = (status?, tested?);
    Some(Accessibility { status, tested, method, tests, exceptions, contact, complaints })
}

fn authority(node: &Node, field: &str, scribe: &mut Scribe<'_>) -> Option<Authority> {
    let mut r = Record::of(node, field, scribe)?;
    let name = r.required("name", record::texts, scribe);
    let url = r.required("url", record::url, scribe);
    r.finish(scribe);
    Some(Authority { name: name?, url: url? })
}

pub(super) fn takedown(node: &Node, field: &str, scribe: &mut Scribe<'_>) -> Option<Takedown> {
    let mut r = Record::of(node, field, scribe)?;
    let contact = r.optional("contact", record::contact_url, scribe);
    let days = r.optional("days", record::number, scribe);
    r.finish(scribe);
    Some(Takedown { contact, days })
}
