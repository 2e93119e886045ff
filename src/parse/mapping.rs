//! The file that says how somebody else's front matter becomes ours.

use super::front;
use super::metadata::{Key, Node, Value};
use super::record::{self, At, Record, Scribe};
use super::text::TextKind;
use crate::diagnostic::{Problem, Shape};
use crate::model::Method;
use crate::source::Span;

/// What a mapping file says.
#[derive(Debug)]
pub(crate) struct Mapping {
    /// The languages of the files; the first one that a text is in is its source. Empty: those of the site.
    pub(crate) languages: Vec<At<Box<str>>>,
    /// What the files become.
    pub(crate) kind: TextKind,
    /// The key that says a file's language where its path does not.
    pub(crate) language: Option<Box<str>>,
    /// The key whose value the languages of one text have in common, where their paths do not tell.
    pub(crate) pair: Option<Box<str>>,
    /// Who translated.
    pub(crate) method: Method,
    /// Whether a text without a summary gets its first paragraph.
    pub(crate) paragraph: bool,
    pub(crate) keys: Vec<Rule>,
    /// Headings of the second level, and the section of a practice that they begin.
    pub(crate) sections: Vec<(Box<str>, At<Box<str>>)>,
    /// Keys that nobody needs.
    pub(crate) dropped: Vec<Box<str>>,
    /// What a draft says that its file does not.
    pub(crate) fields: Vec<(At<Box<str>>, Node)>,
}

/// Which field a key becomes.
#[derive(Debug)]
pub(crate) struct Rule {
    pub(crate) key: Box<str>,
    pub(crate) field: At<Box<str>>,
    /// Values that are called otherwise here; none stands for nothing.
    pub(crate) values: Vec<(Box<str>, Vec<Box<str>>)>,
}

/// Reads a mapping; without it nothing can be done.
pub(super) fn mapping(node: &Node, scribe: &mut Scribe<'_>) -> Option<Mapping> {
    let mut r = Record::at(Span::default(), node, scribe)?;
    let mapping = Mapping {
        languages: r.list("languages", record::name, scribe),
        kind: r.optional("into", kind, scribe).unwrap_or(TextKind::Practice),
        language: r.optional("language", record::name, scribe).map(|key| key.value),
        pair: r.optional("pair", record::name, scribe).map(|key| key.value),
        method: r.optional("method", front::method, scribe).unwrap_or(Method::Human),
        paragraph: r.optional("summary", paragraph, scribe).is_some(),
        keys: r.optional("keys", keys, scribe).unwrap_or_default(),
        sections: r.optional("sections", sections, scribe).unwrap_or_default(),
        dropped: r.list("drop", record::name, scribe).into_iter().map(|key| key.value).collect(),
        fields: r.optional("fields", fields, scribe).unwrap_or_default(),
    };
    r.finish(scribe);
    Some(mapping)
}

fn kind(node: &Node, field: &str, scribe: &mut Scribe<'_>) -> Option<TextKind> {
    const CHOICES: [(&str, TextKind); 2] =
        [("practices", TextKind::Practice), ("pages", TextKind::Page)];
    record::choice(node, field, &CHOICES, scribe)
}

fn paragraph(node: &Node, field: &str, scribe: &mut Scribe<'_>) -> Option<()> {
    record::choice(node, field, &[("paragraph", ())], scribe)
}

fn keys(node: &Node, field: &str, scribe: &mut Scribe<'_>) -> Option<Vec<Rule>> {
    let record = Record::of(node, field, scribe)?;
    Some(record.entries().iter().filter_map(|entry| rule(entry, scribe)).collect())
}

fn rule((key, node): &(Key, Node), scribe: &mut Scribe<'_>) -> Option<Rule> {
    let (field, values) = if let Value::Fields(_) = &node.value {
        let mut r = Record::of(node, &key.name, scribe)?;
        let field = r.required("field", record::name, scribe);
        let values = r.optional("values", values, scribe).unwrap_or_default();
        r.finish(scribe);
        (field?, values)
    } else {
        (record::name(node, &key.name, scribe)?, Vec::new())
    };
    Some(Rule { key: key.name.clone(), field, values })
}

type Values = Vec<(Box<str>, Vec<Box<str>>)>;

fn values(node: &Node, field: &str, scribe: &mut Scribe<'_>) -> Option<Values> {
    let record = Record::of(node, field, scribe)?;
    let one = |(key, node): &(Key, Node)| {
        let names = record::names(node, &key.name, scribe)?;
        Some((key.name.clone(), names.into_iter().map(|name| name.value).collect()))
    };
    Some(record.entries().iter().filter_map(one).collect())
}

type Sections = Vec<(Box<str>, At<Box<str>>)>;

fn sections(node: &Node, field: &str, scribe: &mut Scribe<'_>) -> Option<Sections> {
    let record = Record::of(node, field, scribe)?;
    let one = |(key, node): &(Key, Node)| {
        Some((key.name.clone(), record::name(node, &key.name, scribe)?))
    };
    Some(record.entries().iter().filter_map(one).collect())
}

fn fields(node: &Node, field: &str, scribe: &mut Scribe<'_>) -> Option<Vec<(At<Box<str>>, Node)>> {
    let Value::Fields(entries) = &node.value else {
        return record::wrong(node, field, Shape::Fields, scribe);
    };
    let mut all: Vec<(At<Box<str>>, Node)> = Vec::new();
    for (key, node) in entries {
        if all.iter().any(|(known, _)| known.value == key.name) {
            scribe.report(key.span, Problem::DuplicateField { field: key.name.clone() });
        } else {
            all.push((At { span: key.span, value: key.name.clone() }, node.clone()));
        }
    }
    Some(all)
}
