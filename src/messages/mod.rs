//! Fluent: every word of the interface and of the diagnostics, in every language. The only module that knows it.
//!
//! Syntax and plural rules are those of Project Fluent 1.0. Numbers and dates come formatted from elsewhere; a
//! number is given twice where a plural depends on it: as digits to choose by, as text to show.

mod references;

use std::collections::BTreeSet;
use std::fmt;
use std::ops::Range;

use fluent::concurrent::FluentBundle;
use fluent::{FluentArgs, FluentResource, FluentValue};

pub use references::{Reference, ReferenceKind, circular, references, terms};

/// The messages of one language.
pub struct Bundle {
    fluent: FluentBundle<FluentResource>,
    keys: BTreeSet<Box<str>>,
    known: BTreeSet<Box<str>>,
}

/// A value of a variable in a message.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Value<'v> {
    /// Shown as it stands.
    Text(&'v str),
    /// Chooses a plural.
    Number(f64),
}

/// A place where a file of messages is not Fluent.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SyntaxError {
    /// From this byte…
    pub start: usize,
    /// …to before this one.
    pub end: usize,
    /// What the parser says of it, in English.
    pub reason: String,
}

/// How many braces may be open in one message: the parser calls itself for each of them, and its stack has an end.
const DEPTH: usize = 64;

/// Where a message opens too many. A brace in quotes is counted too; messages begin anew with each line that is not indented.
fn too_deep(text: &str) -> Option<usize> {
    let mut depth = 0_usize;
    let mut is_first = true;
    for (at, byte) in text.bytes().enumerate() {
        match byte {
            b'{' => depth += 1,
            b'}' => depth = depth.saturating_sub(1),
            _ if is_first && byte.is_ascii_alphanumeric() => depth = 0,
            _ => {}
        }
        if depth > DEPTH {
            return Some(at);
        }
        is_first = byte == b'\n';
    }
    None
}

impl fmt::Debug for Bundle {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Bundle").field("keys", &self.keys).finish_non_exhaustive()
    }
}

impl Bundle {
    /// Reads `.ftl` texts; of two messages with one key the first text's holds.
    ///
    /// # Errors
    ///
    /// The syntax errors of each text, with its place in `texts`.
    ///
    /// # Panics
    ///
    /// If `code` is not a language tag; [`Languages`](fiche_search::Languages) holds nothing else.
    pub fn new(code: &str, texts: &[&str]) -> Result<Self, Vec<(usize, SyntaxError)>> {
        let tag = code.parse().expect("a code of two or three letters is a language tag");
        let mut fluent = FluentBundle::new_concurrent(vec![tag]);
        // Isolation marks would end up in titles, feeds and the search.
        fluent.set_use_isolating(false);
        let (mut keys, mut known) = (BTreeSet::new(), BTreeSet::new());
        let mut errors = Vec::new();
        for (place, text) in texts.iter().enumerate() {
            if let Some(at) = too_deep(text) {
                let reason = format!("more than {DEPTH} open braces");
                errors.push((place, SyntaxError { start: at, end: at + 1, reason }));
                continue;
            }
            match FluentResource::try_new((*text).to_owned()) {
                Ok(resource) => {
                    let found = entries(&resource);
                    // What an earlier text says of a message is all that is said of it, whatever attributes it leaves out.
                    let new = found.iter().filter(|key| fluent.get_message(name(key)).is_none());
                    keys.extend(new.cloned());
                    known.extend(found);
                    // What it reports are keys that an earlier text holds already: that text wins.
                    let _overridden = fluent.add_resource(resource);
                }
                Err((_, found)) => errors.extend(found.into_iter().map(|error| {
                    let reason = error.kind.to_string();
                    // What it misses at the end stands one byte beyond it.
                    let [start, end] =
                        [error.pos.start, error.pos.end].map(|at| at.min(text.len()));
                    (place, SyntaxError { start, end, reason })
                })),
            }
        }
        let is_hidden = |key: &str| fluent.get_message(name(key)).is_none();
        errors.extend(
            keys.iter().filter(|key| is_hidden(key)).filter_map(|key| term(texts, name(key))),
        );
        if errors.is_empty() { Ok(Self { fluent, keys, known }) } else { Err(errors) }
    }

    /// The keys of its messages; `key.attribute` for attributes.
    pub fn keys(&self) -> &BTreeSet<Box<str>> {
        &self.keys
    }

    /// The same, and what other texts have of messages that the first holds.
    pub fn known(&self) -> &BTreeSet<Box<str>> {
        &self.known
    }

    /// The message with this key. `key.attribute` asks for an attribute.
    ///
    /// # Errors
    ///
    /// Why there is no such text: the key or a variable is missing.
    pub fn format(&self, key: &str, values: &[(&str, Value<'_>)]) -> Result<String, String> {
        let (name, attribute) = match key.split_once('.') {
            Some((name, attribute)) => (name, Some(attribute)),
            None => (key, None),
        };
        let message = self.fluent.get_message(name);
        let pattern = match attribute {
            Some(attribute) => message.and_then(|m| m.get_attribute(attribute)).map(|a| a.value()),
            None => message.and_then(|m| m.value()),
        };
        let pattern = pattern.ok_or_else(|| format!("there is no message `{key}`"))?;
        let mut args = FluentArgs::new();
        for (name, value) in values {
            args.set(
                *name,
                match value {
                    Value::Text(text) => FluentValue::from(*text),
                    Value::Number(number) => FluentValue::from(*number),
                },
            );
        }
        let mut errors = Vec::new();
        let text = self.fluent.format_pattern(pattern, Some(&args), &mut errors).into_owned();
        match errors.first() {
            None => Ok(text),
            Some(error) => Err(format!("message `{key}`: {error}")),
        }
    }
}

/// Where a message begins in a text: its key. A term is looked for with its hyphen: `-name`.
pub fn place_of(text: &str, key: &str) -> Option<Range<usize>> {
    let mut start = 0;
    for line in text.split_inclusive('\n') {
        let rest = line.strip_prefix(key);
        if rest.is_some_and(|rest| rest.trim_start().starts_with('=')) {
            return Some(start..start + key.len());
        }
        start += line.len();
    }
    None
}

/// The term that has the name of a message, in the first text with one: Fluent keeps one list of names for both.
fn term(texts: &[&str], name: &str) -> Option<(usize, SyntaxError)> {
    let term = format!("-{name}");
    let mut places = texts.iter().map(|text| place_of(text, &term)).enumerate();
    let (text, Range { start, end }) = places.find_map(|(text, place)| Some((text, place?)))?;
    let reason = format!("`{term}` takes the place of `{name}`");
    Some((text, SyntaxError { start, end, reason }))
}

/// The message that a key is of.
fn name(key: &str) -> &str {
    key.split('.').next().unwrap_or(key)
}

fn entries(resource: &FluentResource) -> Vec<Box<str>> {
    resource
        .entries()
        .filter_map(|entry| match entry {
            fluent_syntax::ast::Entry::Message(message) => Some(message),
            fluent_syntax::ast::Entry::Term(_)
            | fluent_syntax::ast::Entry::Comment(_)
            | fluent_syntax::ast::Entry::GroupComment(_)
            | fluent_syntax::ast::Entry::ResourceComment(_)
            | fluent_syntax::ast::Entry::Junk { .. } => None,
        })
        .flat_map(|message| {
            let value = message.value.is_some().then(|| message.id.name.into());
            let attributes = message
                .attributes
                .iter()
                .map(|attribute| format!("{}.{}", message.id.name, attribute.id.name).into());
            value.into_iter().chain(attributes).collect::<Vec<Box<str>>>()
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn plurals_follow_the_language() {
        let fr = Bundle::new(
            "fr",
            &["n = { $n ->\n    [one] une fiche\n   *[other] { $shown } fiches\n }\n"],
        )
        .expect("valid");
        let say = |n: f64, shown: &str| {
            fr.format("n", &[("n", Value::Number(n)), ("shown", Value::Text(shown))])
                .expect("known")
        };
        assert_eq!(say(0.0, "0"), "une fiche");
        assert_eq!(say(12.0, "12"), "12 fiches");
    }

    #[test]
    fn the_first_text_wins_and_the_second_fills_in() {
        let nl = Bundle::new("nl", &["a = eigen\n", "a = standaard\nb = ook\n    .kort = kort\n"])
            .expect("valid");
        assert_eq!(nl.format("a", &[]).as_deref(), Ok("eigen"));
        assert_eq!(nl.format("b.kort", &[]).as_deref(), Ok("kort"));
        assert_eq!(nl.keys().iter().map(|k| &**k).collect::<Vec<_>>(), ["a", "b", "b.kort"]);
    }

    #[test]
    fn what_is_wrong_at_the_end_is_told_there() {
        for text in ["a = { $x", "a = {", "a = {\"", "a =", "a"] {
            let errors = Bundle::new("nl", &[text]).expect_err("it ends too early");
            let inside = |error: &SyntaxError| error.start <= error.end && error.end <= text.len();
            assert!(errors.iter().all(|(_, error)| inside(error)), "{text}: {errors:?}");
        }
    }

    #[test]
    fn a_missing_key_or_variable_is_an_error() {
        let nl = Bundle::new("nl", &["a = { $x }\n"]).expect("valid");
        assert!(nl.format("b", &[]).is_err());
        assert!(nl.format("a", &[]).is_err());
    }

    #[test]
    fn a_term_that_hides_a_message_is_located() {
        let texts = ["b = ja\n-a = eigen\n", "a = standaard\n    .kort = kort\n"];
        let errors = Bundle::new("nl", &texts).map(|_| ()).expect_err("`a` cannot be said");
        assert!(errors.iter().all(|(place, error)| (*place, error.start) == (0, 7)), "{errors:?}");
        assert!(Bundle::new("nl", &["-c = eigen\n", texts[1]]).is_ok());
    }

    #[test]
    fn broken_fluent_is_located() {
        let errors = Bundle::new("nl", &["goed = ja\nfout\n"]).map(|_| ()).expect_err("no `=`");
        assert_eq!((errors[0].0, errors[0].1.start), (0, 14));
    }
}
