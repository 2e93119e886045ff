//! From what a problem knows to what its messages may speak of.

use std::borrow::Cow;

use crate::messages::Value;
use crate::speech::number;

/// The variables of a message.
#[derive(Debug, Default)]
pub(super) struct Values(Vec<(Cow<'static, str>, Told)>);

#[derive(Debug)]
enum Told {
    Text(String),
    Number(usize),
}

impl Values {
    /// Adds one.
    pub(super) fn add(&mut self, name: impl Into<Cow<'static, str>>, text: impl Into<String>) {
        self.0.push((name.into(), Told::Text(text.into())));
    }

    /// As messages take them.
    pub(super) fn as_values(&self) -> Vec<(&str, Value<'_>)> {
        let values = self.0.iter().map(|(name, told)| match told {
            Told::Text(text) => (&**name, Value::Text(text)),
            Told::Number(n) => (&**name, number(*n)),
        });
        values.collect()
    }

    fn add_whether(&mut self, name: impl Into<Cow<'static, str>>, whether: bool) {
        self.add(name, if whether { "yes" } else { "no" });
    }
}

/// What a message gets of a field of a problem.
pub(super) trait Tell {
    /// Adds it under the field's name.
    fn tell(&self, name: &'static str, values: &mut Values);
}

/// The longest text that a message quotes, in bytes.
const LONGEST: usize = 1_000;

/// As much of a text as a message quotes.
fn shown(text: &str) -> Cow<'_, str> {
    if text.len() <= LONGEST {
        return text.into();
    }
    let end = text.char_indices().map(|(at, _)| at).take_while(|at| *at <= LONGEST).last();
    format!("{}…", &text[..end.unwrap_or(0)]).into()
}

/// The text.
impl Tell for Box<str> {
    fn tell(&self, name: &'static str, values: &mut Values) {
        values.add(name, shown(self));
    }
}

/// The text, and in `has-<name>` whether there is one: `yes` or `no`.
impl Tell for Option<Box<str>> {
    fn tell(&self, name: &'static str, values: &mut Values) {
        values.add_whether(format!("has-{name}"), self.is_some());
        values.add(name, shown(self.as_deref().unwrap_or_default()));
    }
}

/// Digits, which choose a plural.
impl Tell for usize {
    fn tell(&self, name: &'static str, values: &mut Values) {
        values.0.push((name.into(), Told::Number(*self)));
    }
}

/// Digits, and in `has-<name>` whether there is a number: `yes`, `no`, or `one` for that very number.
impl Tell for Option<usize> {
    fn tell(&self, name: &'static str, values: &mut Values) {
        let has = match self {
            None => "no",
            Some(1) => "one",
            Some(_) => "yes",
        };
        values.add(format!("has-{name}"), has);
        values.add(name, self.map(|number| number.to_string()).unwrap_or_default());
    }
}

/// `yes` or `no`.
impl Tell for bool {
    fn tell(&self, name: &'static str, values: &mut Values) {
        values.add_whether(name, *self);
    }
}
