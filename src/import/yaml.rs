//! Front matter as a person would write it.

use crate::parse::{Node, Value};

/// A value to write.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Yaml {
    Text(String),
    List(Vec<Yaml>),
    Fields(Vec<(Box<str>, Yaml)>),
}

impl Yaml {
    /// What was read, with every text passed through `change`; nothing is an empty text.
    pub(super) fn of(node: &Node, change: &dyn Fn(&str) -> String) -> Self {
        match &node.value {
            Value::Nothing => Self::Text(String::new()),
            Value::Text(text) => Self::Text(change(text)),
            Value::List(items) => {
                Self::List(items.iter().map(|item| Self::of(item, change)).collect())
            }
            Value::Fields(fields) => Self::Fields(
                fields
                    .iter()
                    .map(|(key, node)| (key.name.clone(), Self::of(node, change)))
                    .collect(),
            ),
        }
    }

    /// Writes a field of the front matter.
    pub(super) fn write(&self, name: &str, out: &mut String) {
        match self {
            Self::List(items) if items.iter().any(|item| matches!(item, Self::Fields(_))) => {
                out.extend([name, ":\n"]);
                for item in items {
                    out.extend(["  - ", &item.inline(), "\n"]);
                }
            }
            Self::Text(_) | Self::List(_) | Self::Fields(_) => {
                out.extend([name, ": ", &self.inline(), "\n"]);
            }
        }
    }

    fn inline(&self) -> String {
        match self {
            Self::Text(text) if is_plain(text) => text.clone(),
            Self::Text(text) => quoted(text),
            Self::List(items) => {
                format!("[{}]", items.iter().map(Self::inline).collect::<Vec<_>>().join(", "))
            }
            Self::Fields(fields) => {
                let one = |(name, value): &(Box<str>, Self)| {
                    let name = if is_plain(name) { name.to_string() } else { quoted(name) };
                    format!("{name}: {}", value.inline())
                };
                format!("{{{}}}", fields.iter().map(one).collect::<Vec<_>>().join(", "))
            }
        }
    }
}

/// A text of JSON is one of YAML.
fn quoted(text: &str) -> String {
    serde_json::Value::from(text).to_string()
}

/// Whether a text means itself without quotes, also between brackets.
fn is_plain(text: &str) -> bool {
    let begins = text.starts_with(|c: char| c.is_alphanumeric());
    let ends = text.ends_with(|c: char| c.is_alphanumeric() || ".!?)…%".contains(c));
    let inside = text.chars().all(|c| {
        c.is_alphanumeric()
            || matches!(
                c,
                ' ' | '-' | '_' | '.' | '!' | '?' | '(' | ')' | '/' | '’' | '\'' | '…' | '%' | ';'
            )
    });
    begins && ends && inside
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn writes(value: &Yaml, expected: &str) {
        let mut out = String::new();
        value.write("veld", &mut out);
        assert_eq!(out, expected);
    }

    #[test]
    fn texts_are_quoted_where_yaml_would_read_something_else() {
        let text = |text: &str| Yaml::Text(text.to_owned());
        writes(&text("Een wijk, samen"), "veld: \"Een wijk, samen\"\n");
        writes(&text("L’école est à 5 %"), "veld: L’école est à 5 %\n");
        writes(&text("Wijk: samen"), "veld: \"Wijk: samen\"\n");
        writes(&text("- \"a\" #b"), "veld: \"- \\\"a\\\" #b\"\n");
        writes(&Yaml::List(vec![text("a"), text("b, c")]), "veld: [a, \"b, c\"]\n");
        let source =
            Yaml::Fields(vec![("id".into(), text("bron")), ("url".into(), text("https://a.be/"))]);
        writes(&Yaml::List(vec![source]), "veld:\n  - {id: bron, url: \"https://a.be/\"}\n");
        writes(&text(""), "veld: \"\"\n");
    }
}
