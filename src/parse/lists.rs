//! Vocabularies, organisations, the glossary and redirects.

use super::metadata::{Node, Value};
use super::record::{self, At, Record, Scribe};
use crate::diagnostic::Problem;
use crate::model::{Id, Localized, Organisation};
use crate::source::FileId;

/// A vocabulary, its references still names.
#[derive(Debug)]
pub(crate) struct VocabularyFile {
    pub(crate) file: FileId,
    pub(crate) label: Option<Localized<String>>,
    pub(crate) section: Option<At<Localized<Id>>>,
    pub(crate) min: usize,
    pub(crate) max: Option<usize>,
    pub(crate) terms: Vec<TermFields>,
}

/// A term of it.
#[derive(Debug)]
pub(crate) struct TermFields {
    pub(crate) id: At<Id>,
    pub(crate) label: Option<Localized<String>>,
    pub(crate) slug: Option<At<Localized<Option<Id>>>>,
    pub(crate) synonyms: Option<Localized<Vec<String>>>,
    pub(crate) description: Option<Localized<String>>,
    pub(crate) parent: Option<At<Box<str>>>,
    pub(crate) code: Option<String>,
    pub(crate) replaced_by: Option<At<Box<str>>>,
}

/// `vocabularies/<name>.yaml`.
pub(super) fn vocabulary(node: &Node, scribe: &mut Scribe<'_>) -> Option<VocabularyFile> {
    let mut r = Record::of(node, "", scribe)?;
    let vocabulary = VocabularyFile {
        file: scribe.file,
        label: r.required("label", record::texts, scribe),
        section: r.required("section", section, scribe),
        min: r.optional("min", record::number, scribe).map_or(0, |n| n as usize),
        max: r.optional("max", record::number, scribe).map(|n| n as usize),
        terms: r.list("terms", term, scribe),
    };
    r.finish(scribe);
    Some(vocabulary)
}

fn section(node: &Node, field: &str, scribe: &mut Scribe<'_>) -> Option<At<Localized<Id>>> {
    let ids = record::localized(node, field, record::id, scribe)?;
    Some(At { span: node.span, value: ids.map(|id| id.value.clone()) })
}

fn slugs(node: &Node, field: &str, scribe: &mut Scribe<'_>) -> Option<At<Localized<Option<Id>>>> {
    let ids = record::by_language(node, field, record::id, scribe)?;
    let ids = ids.map(|id| id.as_ref().map(|id| id.value.clone()));
    Some(At { span: node.span, value: ids })
}

fn term(node: &Node, field: &str, scribe: &mut Scribe<'_>) -> Option<TermFields> {
    let mut r = Record::of(node, field, scribe)?;
    let id = r.required("id", record::id, scribe);
    let label = r.required("label", record::texts, scribe);
    let slug = r.optional("slug", slugs, scribe);
    let synonyms = r.optional("synonyms", record::text_lists, scribe);
    let description = r.optional("description", record::texts, scribe);
    let parent = r.optional("parent", record::name, scribe);
    let code = r.optional("code", record::text, scribe);
    let replaced_by = r.optional("replaced_by", record::name, scribe);
    r.finish(scribe);
    Some(TermFields { id: id?, label, slug, synonyms, description, parent, code, replaced_by })
}

/// `organisations.yaml`: each with the place of its id.
pub(super) fn organisations(node: &Node, scribe: &mut Scribe<'_>) -> Vec<At<Organisation>> {
    let mut all = record::list(node, "organisations", organisation, scribe);
    all.sort_by(|a, b| a.value.id.cmp(&b.value.id));
    for pair in all.windows(2) {
        if pair[0].value.id == pair[1].value.id {
            let found = pair[1].value.id.as_str().into();
            scribe.report(pair[1].span, Problem::Repeated { found });
        }
    }
    all
}

fn organisation(node: &Node, field: &str, scribe: &mut Scribe<'_>) -> Option<At<Organisation>> {
    let mut r = Record::of(node, field, scribe)?;
    let id = r.required("id", record::id, scribe);
    let name = r.required("name", record::texts, scribe);
    let url = r.optional("url", record::url, scribe);
    let number = r.optional("number", record::text, scribe);
    r.finish(scribe);
    let id = id?;
    Some(At { span: id.span, value: Organisation { id: id.value, name: name?, url, number } })
}

/// `glossary.yaml`: its form is checked; nothing reads it yet.
pub(super) fn glossary(node: &Node, scribe: &mut Scribe<'_>) {
    record::list(node, "glossary", entry, scribe);
}

fn entry(node: &Node, field: &str, scribe: &mut Scribe<'_>) -> Option<()> {
    let mut r = Record::of(node, field, scribe)?;
    r.required("id", record::id, scribe);
    r.required("term", record::texts, scribe);
    r.optional("synonyms", record::text_lists, scribe);
    r.optional("avoid", record::text_lists, scribe);
    r.optional("definition", record::texts, scribe);
    r.optional("source", record::name, scribe);
    r.finish(scribe);
    Some(())
}

/// `redirects.yaml`: its form is checked; nothing reads it yet.
pub(super) fn redirects(node: &Node, scribe: &mut Scribe<'_>) {
    if !matches!(node.value, Value::Nothing) {
        record::list(node, "redirects", redirect, scribe);
    }
}

fn redirect(node: &Node, field: &str, scribe: &mut Scribe<'_>) -> Option<()> {
    let mut r = Record::of(node, field, scribe)?;
    r.required("from", record::text, scribe);
    if r.key("gone").is_some() {
        r.optional("gone", record::texts, scribe);
    } else {
        r.required("to", record::text, scribe);
    }
    r.finish(scribe);
    Some(())
}
