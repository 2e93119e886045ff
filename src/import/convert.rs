//! A value of somebody else's front matter → a value that a field takes.

use std::collections::BTreeSet;

use super::note::What;
use super::yaml::Yaml;
use crate::check::unknown_term;
use crate::diagnostic::{Diagnostic, Problem};
use crate::model::{Date, Edtf, Id, Period};
use crate::parse::{At, Node, Parsed, Rule, TermFields, TextKind, Value, VocabularyFile};
use crate::parse::{ascii_id, closest, fold, is_licence, is_web};
use crate::schema::{Contents, Field, Form, Shape};
use crate::source::{FileId, Location};

/// The fields that a draft may have.
pub(super) struct Fields<'p> {
    own: &'static [Field],
    shared: &'static [Field],
    vocabularies: &'p [(Box<str>, Option<VocabularyFile>)],
}

/// A field, found by its name.
#[derive(Clone, Copy)]
pub(super) enum Target<'p> {
    Own(&'static Shape),
    Shared(&'static Shape),
    Terms(Option<&'p VocabularyFile>),
}

impl Target<'_> {
    /// Whether only the source says it.
    pub(super) fn is_shared(self) -> bool {
        !matches!(self, Self::Own(_))
    }
}

/// Says which state of its source a text translates; nobody else's front matter knows.
const OURS: &str = "translation";

impl<'p> Fields<'p> {
    pub(super) fn of(kind: TextKind, site: &'p Parsed) -> Self {
        let (form, vocabularies) = match kind {
            TextKind::Practice => (Form::Practice, &site.vocabularies[..]),
            TextKind::Collection | TextKind::Page | TextKind::Introduction => (Form::Page, &[][..]),
        };
        let (own, shared): (&[Field], &[Field]) = match form.contents() {
            Contents::Text { own, shared } => (own.fields, shared.fields),
            Contents::Translation(_) | Contents::Fields(_) | Contents::List(_) => (&[], &[]),
        };
        Self { own, shared, vocabularies }
    }

    pub(super) fn find(&self, name: &str) -> Option<Target<'p>> {
        let named = |fields: &'static [Field]| fields.iter().find(|field| field.name == name);
        if name == OURS {
            return None;
        }
        let own = named(self.own).map(|field| Target::Own(&field.shape));
        let shared = || named(self.shared).map(|field| Target::Shared(&field.shape));
        let terms = || self.vocabularies.iter().find(|(known, _)| **known == *name);
        own.or_else(shared).or_else(|| terms().map(|(_, file)| Target::Terms(file.as_ref())))
    }

    /// Every name, in the order that front matter is written in: terms stand after the period.
    pub(super) fn names(&self) -> Vec<&'p str> {
        let (first, rest): (Vec<&Field>, Vec<&Field>) = self
            .shared
            .iter()
            .partition(|field| ["type", "status", "published", "period"].contains(&field.name));
        let own = self.own.iter().map(|field| field.name).filter(|name| *name != OURS);
        let terms = self.vocabularies.iter().map(|(name, _)| &**name);
        let names = own.chain(first.into_iter().map(|field| field.name)).chain(terms);
        names.chain(rest.into_iter().map(|field| field.name)).collect()
    }

    /// The fields that a source needs.
    pub(super) fn required(&self) -> Vec<&'p str> {
        let fields = self.own.iter().chain(self.shared).filter(|field| field.required);
        let terms = self
            .vocabularies
            .iter()
            .filter(|(_, file)| file.as_ref().is_some_and(|file| file.min > 0));
        fields.map(|field| field.name).chain(terms.map(|(name, _)| &**name)).collect()
    }

    /// A term that no vocabulary has, given to every draft.
    pub(super) fn unknown_term(&self, name: &str, node: &Node, file: FileId) -> Option<Diagnostic> {
        let Target::Terms(Some(vocabulary)) = self.find(name)? else { return None };
        let ids = || vocabulary.terms.iter().map(|term| term.id.value.as_str());
        let nodes = match &node.value {
            Value::List(items) => &items[..],
            Value::Text(_) | Value::Nothing | Value::Fields(_) => std::slice::from_ref(node),
        };
        let mut unknown = nodes.iter().filter_map(|node| match &node.value {
            Value::Text(found) if !ids().any(|id| *id == **found) => Some((node.span, found)),
            Value::Text(_) | Value::Nothing | Value::List(_) | Value::Fields(_) => None,
        });
        let (span, found) = unknown.next()?;
        let problem = unknown_term(name, found, &vocabulary.terms, closest(found, ids()));
        Some(Diagnostic::new(Location { file, span }, problem))
    }

    /// A field that no draft has.
    pub(super) fn complaint(&self, name: &At<Box<str>>, file: FileId) -> Option<Diagnostic> {
        if self.find(&name.value).is_some() {
            return None;
        }
        let closest = closest(&name.value, self.names());
        let problem = Problem::UnknownField {
            field: name.value.clone(),
            closest,
            language: false,
            elsewhere: None,
        };
        Some(Diagnostic::new(Location { file, span: name.span }, problem))
    }
}

/// A value for the field of a rule, if there is one, and what of it could not be carried over.
pub(super) fn convert(
    target: Target<'_>,
    rule: &Rule,
    node: &Node,
    known: &BTreeSet<Box<str>>,
) -> (Option<Yaml>, Vec<What>) {
    let mut lost = Vec::new();
    let value = match target {
        Target::Terms(vocabulary) => terms(vocabulary, rule, node, &mut lost),
        Target::Own(Shape::List(_, Shape::Text)) | Target::Shared(Shape::List(_, Shape::Text)) => {
            several(rule, node, &mut lost, |word| Some(word.into()))
        }
        Target::Own(Shape::List(_, Shape::Name)) | Target::Shared(Shape::List(_, Shape::Name)) => {
            let find = |word: &str| ascii_id(word).filter(|id| known.contains(id));
            several(rule, node, &mut lost, find)
        }
        Target::Own(shape) | Target::Shared(shape) => {
            if matches!(shape, Shape::List(..)) {
                whole(rule, node, matches!(node.value, Value::List(_)), &mut lost)
            } else if matches!(shape, Shape::Fields(_) | Shape::Free(_)) {
                whole(rule, node, matches!(node.value, Value::Fields(_)), &mut lost)
            } else {
                one(shape, rule, node, &mut lost)
            }
        }
    };
    (value, lost)
}

/// What nests is taken as it is: `fiche check` says what is wrong inside.
fn whole(rule: &Rule, node: &Node, fits: bool, lost: &mut Vec<What>) -> Option<Yaml> {
    if fits {
        return Some(Yaml::of(node, &fold));
    }
    lost.push(unfit(rule));
    None
}

fn unfit(rule: &Rule) -> What {
    What::UnfitValue(rule.key.clone(), rule.field.value.clone())
}

fn unknown(rule: &Rule, value: &str) -> What {
    What::UnknownValue(rule.key.clone(), value.into(), rule.field.value.clone())
}

/// What the mapping calls a value.
fn mapped<'r>(rule: &'r Rule, word: &str) -> Option<&'r [Box<str>]> {
    rule.values.iter().find(|(value, _)| **value == *word).map(|(_, names)| &names[..])
}

/// The words of a value: of a list, or of a text with commas.
fn words(rule: &Rule, node: &Node) -> Option<Vec<String>> {
    let text = |node: &Node| match &node.value {
        Value::Text(text) => Some(fold(text)),
        Value::Nothing | Value::List(_) | Value::Fields(_) => None,
    };
    match &node.value {
        Value::List(items) => items.iter().map(text).collect(),
        Value::Text(whole) if mapped(rule, &fold(whole)).is_some() => Some(vec![fold(whole)]),
        Value::Text(whole) => Some(whole.split(',').map(fold).collect()),
        Value::Nothing => Some(Vec::new()),
        Value::Fields(_) => None,
    }
}

fn several(
    rule: &Rule,
    node: &Node,
    lost: &mut Vec<What>,
    find: impl Fn(&str) -> Option<Box<str>>,
) -> Option<Yaml> {
    let Some(words) = words(rule, node) else {
        lost.push(unfit(rule));
        return None;
    };
    let mut found: Vec<Box<str>> = Vec::new();
    for word in words.iter().filter(|word| !word.is_empty()) {
        match mapped(rule, word) {
            Some(names) => found.extend(names.iter().cloned()),
            None => match find(word) {
                Some(name) => found.push(name),
                None => lost.push(unknown(rule, word)),
            },
        }
    }
    let mut seen = BTreeSet::new();
    found.retain(|name| seen.insert(name.clone()));
    let texts = found.iter().map(|name| Yaml::Text(name.to_string())).collect();
    (!found.is_empty()).then_some(Yaml::List(texts))
}

/// Terms by their id, or by what readers call them in any language.
fn terms(
    vocabulary: Option<&VocabularyFile>,
    rule: &Rule,
    node: &Node,
    lost: &mut Vec<What>,
) -> Option<Yaml> {
    let all: &[TermFields] = vocabulary.map_or(&[], |vocabulary| &vocabulary.terms);
    let find = |word: &str| {
        let id = ascii_id(word)?;
        let named = |name: &String| ascii_id(name).as_ref() == Some(&id);
        let by_id = all.iter().find(|term| *term.id.value.as_str() == *id);
        let by_label =
            || all.iter().find(|term| term.label.iter().flat_map(|label| label.iter()).any(named));
        let synonyms = |term: &&TermFields| {
            let lists = term.synonyms.iter().flat_map(|synonyms| synonyms.iter());
            lists.flatten().any(named)
        };
        let term = by_id.or_else(by_label).or_else(|| all.iter().find(synonyms))?;
        Some(term.id.value.as_str().into())
    };
    let found = several(rule, node, lost, find)?;
    let is_one = vocabulary.is_some_and(|vocabulary| vocabulary.max == Some(1));
    if let (true, Yaml::List(names)) = (is_one, &found)
        && let [name] = &names[..]
    {
        return Some(name.clone());
    }
    Some(found)
}

/// A single value of a field.
fn one(shape: &Shape, rule: &Rule, node: &Node, lost: &mut Vec<What>) -> Option<Yaml> {
    let text = match &node.value {
        Value::Text(text) => fold(text),
        Value::Nothing => return None,
        Value::List(_) | Value::Fields(_) => {
            lost.push(unfit(rule));
            return None;
        }
    };
    if text.is_empty() {
        return None;
    }
    if let Some(names) = mapped(rule, &text) {
        return names.first().map(|name| Yaml::Text(name.to_string()));
    }
    if matches!(shape, Shape::Choice(words) if !words.contains(&&*text)) {
        lost.push(unknown(rule, &text));
        return None;
    }
    let found = written(shape, text);
    if found.is_none() {
        lost.push(unfit(rule));
    }
    found.map(Yaml::Text)
}

/// A text in the form that a field asks for.
fn written(shape: &Shape, text: String) -> Option<String> {
    match shape {
        Shape::Text | Shape::Short(_) | Shape::Name | Shape::Choice(_) => Some(text),
        Shape::Id if Id::parse(&text).is_ok() => Some(text),
        Shape::Id => ascii_id(&text).map(String::from),
        Shape::Date if text.parse::<Edtf>().is_ok() => Some(text),
        Shape::Period if text.parse::<Period>().is_ok() => Some(text),
        Shape::Day | Shape::Date | Shape::Period => day(&text),
        Shape::Url => is_web(&text).then_some(text),
        Shape::Truth => matches!(&*text, "true" | "false").then_some(text),
        Shape::Licence => is_licence(&text).then_some(text),
        Shape::Number => text.parse::<u32>().is_ok().then_some(text),
        // Only events hold these, and no sheet that is imported has one.
        Shape::Stamp
        | Shape::Clock
        | Shape::Zone
        | Shape::Organisation
        | Shape::BaseUrl
        | Shape::Server
        | Shape::Index
        | Shape::Contact
        | Shape::ForgeForm(_)
        | Shape::OldAddress
        | Shape::Digest
        | Shape::Colour
        | Shape::Languages
        | Shape::Texts
        | Shape::Ids
        | Shape::SomeIds
        | Shape::TextLists
        | Shape::Names
        | Shape::List(..)
        | Shape::Fields(_)
        | Shape::Free(_)
        | Shape::Rules
        | Shape::Either(..) => None,
    }
}

/// A day, perhaps with a time behind it; in numbers with the day first, as people here write it.
fn day(text: &str) -> Option<String> {
    let date = text.split(['T', ' ']).next().unwrap_or_default();
    if let Ok(day) = date.parse::<Date>() {
        return Some(day.to_string());
    }
    let parts: Vec<&str> = date.split(['/', '-', '.']).collect();
    let [day, month, year] = parts[..] else { return None };
    let is_year = year.len() == 4;
    let date = Date::new(year.parse().ok()?, month.parse().ok()?, day.parse().ok()?).ok()?;
    is_year.then(|| date.to_string())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn is(text: &str, expected: Option<&str>) {
        assert_eq!(day(text).as_deref(), expected, "{text}");
    }

    #[test]
    fn days_are_read_as_people_here_write_them() {
        is("2022-01-31", Some("2022-01-31"));
        is("2022-01-31 10:00:00 +0100", Some("2022-01-31"));
        is("2022-01-31T10:00:00Z", Some("2022-01-31"));
        is("31/1/2022", Some("2022-01-31"));
        is("1/31/2022", None);
        is("31/1/22", None);
        is("januari 2022", None);
    }
}
