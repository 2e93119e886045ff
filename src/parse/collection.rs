//! What only collections have: their items, and words about them.

use super::front;
use super::metadata::{Key, Node};
use super::record::{self, At, Record, Scribe};
use super::text::{Digests, ItemFields};
use crate::diagnostic::Problem;

/// Texts by the id of what they are about.
pub(super) type Words = Vec<(At<Box<str>>, String)>;

/// A text for some items or sections.
pub(super) fn words(node: &Node, field: &str, scribe: &mut Scribe<'_>) -> Option<Words> {
    let record = Record::of(node, field, scribe)?;
    let one = |(key, node): &(Key, Node)| {
        let text = record::text(node, &key.name, scribe)?;
        if text.trim().is_empty() {
            scribe.report(key.span, Problem::missing(key.name.clone()));
        }
        Some((At { span: key.span, value: key.name.clone() }, text))
    };
    Some(record.entries().iter().filter_map(one).collect())
}

/// A practice in its place.
pub(super) fn item(node: &Node, field: &str, scribe: &mut Scribe<'_>) -> Option<ItemFields> {
    let mut r = Record::of(node, field, scribe)?;
    let id = r.required("id", record::name, scribe);
    let section = r.optional("section", record::id, scribe);
    let digest = r.optional("digest", digests, scribe).unwrap_or_default();
    r.finish(scribe);
    Some(ItemFields { id: id?, section, digest })
}

/// The state of a text in some languages.
fn digests(node: &Node, field: &str, scribe: &mut Scribe<'_>) -> Option<Digests> {
    let record = Record::of(node, field, scribe)?;
    let one = |(key, node): &(Key, Node)| {
        let digest = front::digest(node, &key.name, scribe)?;
        Some((At { span: key.span, value: key.name.clone() }, digest))
    };
    Some(record.entries().iter().filter_map(one).collect())
}

/// `true` or `false`, with its place.
pub(super) fn truth(node: &Node, field: &str, scribe: &mut Scribe<'_>) -> Option<At<bool>> {
    let value = record::truth(node, field, scribe)?;
    Some(At { span: node.span, value })
}
