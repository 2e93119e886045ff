//! Fields with a value for each language of the site.

use super::metadata::{Key, Node, Value};
use super::record::{Read, Record, Scribe, text, texts_list, wrong};
use crate::diagnostic::{Problem, Shape};
use crate::model::{Languages, Localized};

/// A value for every language; a language that is missing is reported.
pub(super) fn localized<T: Clone>(
    node: &Node,
    field: &str,
    read: Read<T>,
    scribe: &mut Scribe<'_>,
) -> Option<Localized<T>> {
    let values = by_language(node, field, read, scribe)?;
    let languages = scribe.languages;
    for (lang, value) in languages.iter().zip(values.iter()) {
        let unread = node_of(node, languages.code(lang)).is_some();
        if value.is_none() && !unread {
            let language = languages.code(lang).into();
            let field = field.into();
            scribe.report(node.span, Problem::MissingLanguage { field, language });
        }
    }
    languages.try_localize(|lang| values[lang].clone().ok_or(())).ok()
}

/// A value for some languages.
pub(super) fn by_language<T: Clone>(
    node: &Node,
    field: &str,
    read: Read<T>,
    scribe: &mut Scribe<'_>,
) -> Option<Localized<Option<T>>> {
    if !matches!(node.value, Value::Fields(_)) {
        return wrong(node, field, Shape::Texts, scribe);
    }
    let mut record = Record::of(node, field, scribe)?;
    let languages = scribe.languages;
    let values = languages.localize(|lang| record.optional(languages.code(lang), read, scribe));
    let is_code = |key: &&Key| Languages::new([&*key.name]).is_ok();
    let others: Vec<&Key> = record.rest().map(|(key, _)| key).filter(is_code).collect();
    for key in others {
        record.know(&key.name);
        let field = key.name.clone();
        scribe.report(
            key.span,
            Problem::UnknownField { field, closest: None, language: true, elsewhere: None },
        );
    }
    record.finish(scribe);
    Some(values)
}

fn node_of<'n>(node: &'n Node, name: &str) -> Option<&'n Node> {
    match &node.value {
        Value::Fields(entries) => {
            entries.iter().find(|(key, _)| &*key.name == name).map(|(_, node)| node).filter(
                |node| match &node.value {
                    Value::Nothing => false,
                    Value::Text(text) => !text.trim().is_empty(),
                    Value::List(_) | Value::Fields(_) => true,
                },
            )
        }
        Value::Nothing | Value::Text(_) | Value::List(_) => None,
    }
}

/// A text for every language.
pub(super) fn texts(
    node: &Node,
    field: &str,
    scribe: &mut Scribe<'_>,
) -> Option<Localized<String>> {
    localized(node, field, text, scribe)
}

/// A list of texts for some languages; a language without one has an empty list.
pub(super) fn text_lists(
    node: &Node,
    field: &str,
    scribe: &mut Scribe<'_>,
) -> Option<Localized<Vec<String>>> {
    let lists = by_language(node, field, texts_list, scribe)?;
    Some(lists.map(|list| list.clone().unwrap_or_default()))
}
