//! Markdown files that other programs were fed with: their front matter in YAML or TOML, and where their text begins.

use std::ops::Range;

use toml::de::{DeTable, DeValue};

use super::metadata::{self, Key, Node, Value};
use crate::diagnostic::Problem;
use crate::source::Span;

/// A file, divided.
#[derive(Debug)]
pub(crate) struct Foreign {
    /// What the front matter says, in order.
    pub(crate) keys: Vec<(Key, Node)>,
    /// Whether there is any front matter.
    pub(crate) has_front: bool,
    pub(crate) body: Range<usize>,
}

/// Why a file cannot be divided.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Unread {
    /// The front matter begins and does not end.
    Unclosed,
    /// It is neither YAML nor TOML, in the words of the parser; the byte.
    Syntax(usize, Box<str>),
}

/// Divides a file whose lines end in LF and which begins with no byte order mark.
pub(crate) fn foreign(text: &str) -> Result<Foreign, Unread> {
    let first = text.split_inclusive('\n').next().unwrap_or_default();
    let fence = first.trim_end();
    if fence != "---" && fence != "+++" {
        return Ok(Foreign { keys: Vec::new(), has_front: false, body: 0..text.len() });
    }
    let mut at = first.len();
    for line in text[at..].split_inclusive('\n') {
        if line.trim_end() == fence {
            let (front, body) = (first.len()..at, at + line.len()..text.len());
            let keys = if fence == "---" { yaml(text, front)? } else { toml(text, front)? };
            return Ok(Foreign { keys, has_front: true, body });
        }
        at += line.len();
    }
    Err(Unread::Unclosed)
}

fn yaml(text: &str, front: Range<usize>) -> Result<Vec<(Key, Node)>, Unread> {
    let start = front.start;
    let node =
        metadata::read(text, front).map_err(|metadata::Refusal { span, problem, .. }| {
            let detail = if let Problem::YamlSyntax { detail, .. } = problem {
                detail
            } else {
                "more than is read of a front matter".into()
            };
            Unread::Syntax(span.start as usize, detail)
        })?;
    match node.value {
        Value::Fields(entries) => Ok(entries),
        Value::Nothing => Ok(Vec::new()),
        Value::Text(_) | Value::List(_) => {
            Err(Unread::Syntax(start, "expected keys with values".into()))
        }
    }
}

fn toml(text: &str, front: Range<usize>) -> Result<Vec<(Key, Node)>, Unread> {
    let start = front.start;
    let table = DeTable::parse(&text[front]).map_err(|error| {
        let at = error.span().map_or(0, |span| span.start);
        Unread::Syntax(start + at, error.message().into())
    })?;
    Ok(fields(table.get_ref(), start))
}

/// The fields of a table, in the order they were written.
fn fields(table: &DeTable<'_>, start: usize) -> Vec<(Key, Node)> {
    let span = |range: Range<usize>| Span::new(start + range.start, start + range.end);
    let mut all: Vec<_> = table
        .iter()
        .map(|(key, value)| {
            let name = key.get_ref().as_ref().into();
            let key = Key { span: span(key.span()), name };
            (
                key,
                Node {
                    span: span(value.span()),
                    value: value_of(value.get_ref(), start),
                    lost: None,
                },
            )
        })
        .collect();
    all.sort_by_key(|(key, _)| key.span);
    all
}

fn value_of(value: &DeValue<'_>, start: usize) -> Value {
    match value {
        DeValue::String(text) => Value::Text(text.as_ref().into()),
        DeValue::Integer(number) => Value::Text(number.to_string().into()),
        DeValue::Float(number) => Value::Text(number.to_string().into()),
        DeValue::Boolean(truth) => Value::Text(truth.to_string().into()),
        DeValue::Datetime(time) => Value::Text(time.to_string().into()),
        DeValue::Array(items) => Value::List(
            items
                .iter()
                .map(|item| {
                    let span = Span::new(start + item.span().start, start + item.span().end);
                    Node { span, value: value_of(item.get_ref(), start), lost: None }
                })
                .collect(),
        ),
        DeValue::Table(table) => Value::Fields(fields(table, start)),
    }
}
