//! A JSON text with long lists in it, as `serde_json` would write it prettily. Their items are made by all threads, some at a
//! time: as values a large site would take ten times the memory of its text.

use rayon::iter::{IntoParallelIterator, ParallelIterator};
use serde_json::Value;

use super::text;
use crate::Error;

/// So many items are values at once.
const BATCH: usize = 256;

/// An object that is being written.
pub(super) struct Whole(Vec<u8>);

/// A list of it that is being written.
pub(super) struct List<'w> {
    text: &'w mut Vec<u8>,
    is_empty: bool,
}

impl Whole {
    /// An object without fields.
    pub(super) fn new() -> Self {
        Self(b"{".to_vec())
    }

    /// Adds fields; fields come in the order of their names, as everywhere in what we write.
    pub(super) fn fields<const N: usize>(&mut self, fields: [(&str, Value); N]) {
        for (name, value) in fields {
            self.name(name);
            indent(&pretty(&value), 1, &mut self.0);
        }
    }

    /// Adds a list.
    ///
    /// # Errors
    ///
    /// Those of what fills it.
    pub(super) fn list(
        &mut self,
        name: &str,
        fill: impl FnOnce(&mut List<'_>) -> Result<(), Error>,
    ) -> Result<(), Error> {
        self.name(name);
        self.0.push(b'[');
        let mut list = List { text: &mut self.0, is_empty: true };
        fill(&mut list)?;
        if !list.is_empty {
            self.0.extend(b"\n  ");
        }
        self.0.push(b']');
        Ok(())
    }

    fn name(&mut self, name: &str) {
        self.0.extend(if self.0.len() > 1 { &b",\n  "[..] } else { b"\n  " });
        self.0.extend(pretty(&name.into()));
        self.0.extend(b": ");
    }

    /// The text, with a line feed at its end.
    pub(super) fn finish(mut self) -> Vec<u8> {
        self.0.extend(b"\n}\n");
        self.0
    }
}

impl List<'_> {
    /// Adds items.
    pub(super) fn extend(&mut self, items: impl IntoIterator<Item = Value>) {
        for item in items {
            let mut text = Vec::new();
            indent(&pretty(&item), 2, &mut text);
            self.push(&text);
        }
    }

    /// Adds the items that each of `all` makes, in their order.
    ///
    /// # Errors
    ///
    /// The first of those that `make` returns.
    pub(super) fn extend_with<T: Sync>(
        &mut self,
        all: &[T],
        make: impl Fn(&T) -> Result<Vec<Value>, Error> + Sync,
    ) -> Result<(), Error> {
        let texts = |one: &T| -> Result<Vec<Vec<u8>>, Error> {
            let indented = |item: &Value| {
                let mut text = Vec::new();
                indent(&pretty(item), 2, &mut text);
                text
            };
            Ok(make(one)?.iter().map(indented).collect())
        };
        for batch in all.chunks(BATCH) {
            let batch: Vec<_> = batch.into_par_iter().map(texts).collect::<Result<_, _>>()?;
            for text in batch.iter().flatten() {
                self.push(text);
            }
        }
        Ok(())
    }

    fn push(&mut self, text: &[u8]) {
        self.text.extend(if self.is_empty { &b"\n    "[..] } else { b",\n    " });
        self.text.extend(text);
        self.is_empty = false;
    }
}

/// A value without the line feed that ends a file.
fn pretty(value: &Value) -> Vec<u8> {
    let mut text = text(value);
    text.pop();
    text
}

/// Moves all lines but the first to the right, by so many steps of two spaces. In JSON no line ends within a text.
fn indent(text: &[u8], steps: usize, into: &mut Vec<u8>) {
    for (number, line) in text.split(|byte| *byte == b'\n').enumerate() {
        if number > 0 {
            into.push(b'\n');
            into.extend(std::iter::repeat_n(b' ', 2 * steps));
        }
        into.extend(line);
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use serde_json::json;

    use super::*;

    fn value() -> impl Strategy<Value = Value> {
        let leaf = prop_oneof![
            Just(Value::Null),
            any::<bool>().prop_map(Value::from),
            any::<u32>().prop_map(Value::from),
            "(\\PC|[\"\\\\\n\r\t]){0,8}".prop_map(Value::from),
        ];
        leaf.prop_recursive(3, 12, 4, |inner| {
            prop_oneof![
                prop::collection::vec(inner.clone(), 0..4).prop_map(Value::from),
                prop::collection::btree_map("\\PC{0,4}", inner, 0..4)
                    .prop_map(|fields| Value::Object(fields.into_iter().collect())),
            ]
        })
    }

    proptest! {
        #[test]
        fn it_is_written_as_one_value_would_be(
            first in value(),
            some in prop::collection::vec(value(), 0..4),
            others in prop::collection::vec(value(), 0..4),
            last in value(),
        ) {
            let mut whole = Whole::new();
            whole.fields([("a", first.clone())]);
            whole.list("b", |list| {
                list.extend(some.clone());
                list.extend_with(&others, |item| Ok(vec![item.clone(), item.clone()]))
            }).unwrap();
            whole.fields([("c", last.clone())]);
            let twice = others.iter().flat_map(|item| [item.clone(), item.clone()]);
            let all: Vec<Value> = some.into_iter().chain(twice).collect();
            let expected = text(&json!({ "a": first, "b": all, "c": last }));
            prop_assert_eq!(String::from_utf8(whole.finish()), String::from_utf8(expected));
        }
    }
}
