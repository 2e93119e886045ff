//! What messages refer to between braces: what they are given, and each other.

use std::collections::BTreeMap;
use std::ops::Range;

use fluent_syntax::ast::{
    CallArguments, Entry, Expression, InlineExpression, Pattern, PatternElement,
};
use fluent_syntax::parser;

/// What stands between the braces of a message.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reference<'t> {
    /// The key of the message, `key.attribute` in an attribute; `-name` in a term.
    pub key: Box<str>,
    /// Of what kind it is.
    pub kind: ReferenceKind,
    /// Its name, without the sign before it; `key.attribute` where a message's attribute is meant.
    pub name: &'t str,
    /// Where the name stands in the text.
    pub place: Range<usize>,
}

/// What a message may refer to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ReferenceKind {
    /// `$name`: what the program gives it.
    Variable,
    /// `NAME()`
    Function,
    /// Another message.
    Message,
    /// `-name`: a term.
    Term,
}

/// Whatever the messages and terms of a text refer to, in order; of what is no Fluent, nothing.
pub fn references(text: &str) -> Vec<Reference<'_>> {
    let mut found = Vec::new();
    for entry in parser::parse_runtime(text).map(|read| read.body).unwrap_or_default() {
        let (key, value, attributes) = match entry {
            Entry::Message(message) => {
                (message.id.name.to_owned(), message.value, message.attributes)
            }
            Entry::Term(term) => (format!("-{}", term.id.name), Some(term.value), term.attributes),
            Entry::Comment(_)
            | Entry::GroupComment(_)
            | Entry::ResourceComment(_)
            | Entry::Junk { .. } => continue,
        };
        if let Some(value) = &value {
            Gatherer { text, key: &key, found: &mut found }.pattern(value);
        }
        for attribute in &attributes {
            let key = format!("{key}.{}", attribute.id.name);
            Gatherer { text, key: &key, found: &mut found }.pattern(&attribute.value);
        }
    }
    found
}

/// Whether it is a term, and the key of the message, attribute or term without its hyphen.
type Node<'n> = (bool, &'n str);

impl Reference<'_> {
    /// What refers.
    fn from(&self) -> Node<'_> {
        self.key.strip_prefix('-').map_or((false, &*self.key), |name| (true, name))
    }

    /// What is referred to, if that may refer to something itself.
    fn to(&self) -> Option<Node<'_>> {
        match self.kind {
            ReferenceKind::Message => Some((false, self.name)),
            ReferenceKind::Term => Some((true, self.name)),
            ReferenceKind::Variable | ReferenceKind::Function => None,
        }
    }
}

/// Those of all references that lead in a circle: nothing can be said of what holds one.
///
/// # Panics
///
/// Never: each reference is counted once, and taken off once.
pub fn circular<'r, 't>(all: &'r [Reference<'t>]) -> Vec<&'r Reference<'t>> {
    let mut open: BTreeMap<Node<'_>, usize> = BTreeMap::new();
    let mut referrers: BTreeMap<Node<'_>, Vec<Node<'_>>> = BTreeMap::new();
    for reference in all {
        if let Some(to) = reference.to() {
            *open.entry(reference.from()).or_default() += 1;
            referrers.entry(to).or_default().push(reference.from());
        }
    }
    // What refers to nothing comes to an end, and so does what refers to nothing else (Kahn 1962).
    let mut ends: Vec<Node<'_>> =
        referrers.keys().copied().filter(|node| !open.contains_key(node)).collect();
    while let Some(node) = ends.pop() {
        for from in referrers.get(&node).into_iter().flatten() {
            let left = open.get_mut(from).expect("each reference is taken off once");
            *left -= 1;
            if *left == 0 {
                open.remove(from);
                ends.push(*from);
            }
        }
    }
    all.iter().filter(|reference| reference.to().is_some_and(|to| open.contains_key(&to))).collect()
}

/// The names of the terms of a text, without their hyphen.
pub fn terms(text: &str) -> Vec<&str> {
    let entries = parser::parse_runtime(text).map(|read| read.body).unwrap_or_default();
    let name = |entry| match entry {
        Entry::Term(term) => Some(term.id.name),
        Entry::Message(_)
        | Entry::Comment(_)
        | Entry::GroupComment(_)
        | Entry::ResourceComment(_)
        | Entry::Junk { .. } => None,
    };
    entries.into_iter().filter_map(name).collect()
}

/// Walks through one message.
struct Gatherer<'g, 't> {
    text: &'t str,
    key: &'g str,
    found: &'g mut Vec<Reference<'t>>,
}

impl<'t> Gatherer<'_, 't> {
    fn pattern(&mut self, pattern: &Pattern<&'t str>) {
        for element in &pattern.elements {
            match element {
                PatternElement::Placeable { expression } => self.expression(expression),
                PatternElement::TextElement { .. } => {}
            }
        }
    }

    fn expression(&mut self, expression: &Expression<&'t str>) {
        match expression {
            Expression::Select { selector, variants } => {
                self.inline(selector);
                for variant in variants {
                    self.pattern(&variant.value);
                }
            }
            Expression::Inline(inline) => self.inline(inline),
        }
    }

    fn inline(&mut self, inline: &InlineExpression<&'t str>) {
        match inline {
            InlineExpression::VariableReference { id } => {
                self.add(ReferenceKind::Variable, id.name);
            }
            InlineExpression::MessageReference { id, attribute } => {
                let start = self.place(id.name).start;
                let end = self.place(attribute.as_ref().unwrap_or(id).name).end;
                self.add(ReferenceKind::Message, &self.text[start..end]);
            }
            InlineExpression::FunctionReference { id, arguments } => {
                self.add(ReferenceKind::Function, id.name);
                self.arguments(arguments);
            }
            InlineExpression::TermReference { id, arguments, .. } => {
                self.add(ReferenceKind::Term, id.name);
                if let Some(arguments) = arguments {
                    self.arguments(arguments);
                }
            }
            InlineExpression::Placeable { expression } => self.expression(expression),
            InlineExpression::StringLiteral { .. } | InlineExpression::NumberLiteral { .. } => {}
        }
    }

    fn arguments(&mut self, arguments: &CallArguments<&'t str>) {
        let named = arguments.named.iter().map(|argument| &argument.value);
        for value in arguments.positional.iter().chain(named) {
            self.inline(value);
        }
    }

    /// Where a name stands: the parser hands out parts of the text itself.
    fn place(&self, name: &str) -> Range<usize> {
        let start = name.as_ptr().addr() - self.text.as_ptr().addr();
        start..start + name.len()
    }

    fn add(&mut self, kind: ReferenceKind, name: &'t str) {
        let place = self.place(name);
        self.found.push(Reference { key: self.key.into(), kind, name, place });
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn whatever_stands_between_braces_is_found_where_it_stands() {
        let text = "a = { $x ->\n    [one] { b }\n   *[other] { -c(d: 1) } { { $z } }\n }\n    .e = { F($v) }\n-c = { $w }\n";
        let found = references(text);
        let shown: Vec<String> = found
            .iter()
            .map(|one| format!("{} {:?} {}", one.key, one.kind, &text[one.place.clone()]))
            .collect();
        let expected = [
            "a Variable x",
            "a Message b",
            "a Term c",
            "a Variable z",
            "a.e Function F",
            "a.e Variable v",
            "-c Variable w",
        ];
        assert_eq!(shown, expected);
        assert!(found.iter().all(|one| &text[one.place.clone()] == one.name));
        assert_eq!(terms(text), ["c"]);
        assert_eq!(references("a ="), []);
        assert_eq!(references("a = { b.c }")[0].name, "b.c");
    }

    #[track_caller]
    fn circles(text: &str, expected: &[&str]) {
        let found = references(text);
        let keys: Vec<&str> = circular(&found).into_iter().map(|one| &*one.key).collect();
        assert_eq!(keys, expected, "{text}");
    }

    #[test]
    fn what_leads_in_a_circle_is_found_and_nothing_else() {
        circles("a = { b }\nb = { c }\nc = x\n", &[]);
        circles("a = { b }\nb = { a }\nc = { $x }\n", &["a", "b"]);
        circles("a = { -a }\n-a = { -a }\n", &["a", "-a"]);
        // A message may hold its own attribute, and an attribute its message.
        circles("a = { a.b }\n    .b = x\n", &[]);
        circles("a = x\n    .b = { a } { a.c }\n    .c = y\n", &[]);
        circles("a = { a.b }\n    .b = { a }\n", &["a", "a.b"]);
    }
}
