//! Fields → JSON Schema 2020-12, for text editors and for programs that write content.

use serde_json::{Map, Value, json};

use super::shapes::{Field, Record, Shape};
use super::{Contents, Form};
use crate::diagnostic::{Code, Severity};
use crate::model::{Id, Localized};
use crate::parse::{Parsed, TermFields, VocabularyFile};

/// The schema of a form as JSON; with a site, its languages, vocabularies and organisations are the choices.
///
/// A file that the tool takes is one that the schema takes. The reverse need not hold: whether ids exist, days are in the calendar and
/// links lead somewhere is for `fiche check` to say.
///
/// # Panics
///
/// Never: a tree of JSON values is always JSON.
pub fn json(form: Form, site: Option<&Parsed>) -> String {
    let schema = Writer { site }.form(form);
    serde_json::to_string_pretty(&schema).expect("values of JSON are JSON")
}

struct Writer<'p> {
    site: Option<&'p Parsed>,
}

impl Writer<'_> {
    fn form(&self, form: Form) -> Value {
        let mut schema = match form.contents() {
            Contents::Text { own, shared } => self.text(form, own, shared),
            Contents::Translation(record) | Contents::Fields(record) => self.record(record),
            Contents::List(record) => json!({ "type": "array", "items": self.record(record) }),
        };
        if form == Form::Redirects {
            schema["type"] = json!(["array", "null"]);
        }
        schema["$schema"] = json!("https://json-schema.org/draft/2020-12/schema");
        schema["title"] = json!(format!("fiche {}", form.name()));
        schema["description"] = json!(form.about());
        schema
    }

    /// A source with every field, or a translation with those that a translator writes.
    fn text(&self, form: Form, own: &Record, shared: &Record) -> Value {
        let mut schema = self.record(own);
        let mut required = names(own.fields);
        let mut forbidden = Map::new();
        let terms = if form == Form::Practice { self.vocabularies() } else { Vec::new() };
        let fields = shared.fields.iter().map(|field| (field.name, self.field(field)));
        for (name, value) in
            fields.chain(terms.iter().map(|(name, value, _)| (*name, value.clone())))
        {
            forbidden.insert(name.to_owned(), json!(false));
            schema["properties"][name] = value;
        }
        required.extend(names(shared.fields));
        required
            .extend(terms.iter().filter(|(_, _, required)| *required).map(|(name, _, _)| *name));
        schema["if"] = json!({ "required": ["translation"] });
        schema["then"] = json!({ "properties": forbidden });
        schema["else"] = json!({ "required": required });
        if form == Form::Practice && self.site.is_none() {
            // Every site has its own vocabularies, each with a field of its name.
            schema["additionalProperties"] = or_nothing(unknown_terms());
        }
        schema
    }

    fn record(&self, record: &Record) -> Value {
        let fields = record.fields.iter().map(|field| (field.name.to_owned(), self.field(field)));
        let properties: Map<String, Value> = fields.collect();
        let mut schema = json!({
            "type": "object",
            "properties": properties,
            "required": names(record.fields),
            "additionalProperties": false,
        });
        if !record.one_of.is_empty() {
            let needs = record.one_of.iter().map(|name| json!({ "required": [name] }));
            let rule = if record.exclusive { "oneOf" } else { "anyOf" };
            schema[rule] = needs.collect();
        }
        schema
    }

    fn field(&self, field: &Field) -> Value {
        let value = self.shape(&field.shape);
        let mut value = if field.may_be_empty() { or_nothing(value) } else { value };
        value["description"] = json!(field.about);
        value
    }

    fn shape(&self, shape: &Shape) -> Value {
        match shape {
            Shape::Text | Shape::Name => text(),
            Shape::Short(limit) => {
                json!({ "type": ["string", "number", "boolean"], "pattern": r"\S", "maxLength": limit })
            }
            Shape::Id => id(),
            Shape::Organisation => self.organisation(),
            Shape::Date | Shape::Period => dates(shape),
            Shape::Day
            | Shape::Stamp
            | Shape::Clock
            | Shape::Licence
            | Shape::Zone
            | Shape::Url
            | Shape::Server
            | Shape::Index
            | Shape::Contact
            | Shape::ForgeForm(_)
            | Shape::OldAddress
            | Shape::Digest
            | Shape::Colour => json!({ "type": "string", "pattern": shape.pattern() }),
            Shape::BaseUrl => {
                json!({ "type": "string", "pattern": shape.pattern(), "not": { "pattern": "[?#]" } })
            }
            Shape::Number => {
                json!({ "type": ["integer", "string"], "minimum": 0, "pattern": "^\\s*[0-9]+\\s*$" })
            }
            Shape::Truth => json!({ "enum": [true, false, "true", "false"] }),
            Shape::Choice(words) => json!({ "enum": words }),
            Shape::Languages => json!({
                "type": "array",
                "items": { "type": "string", "pattern": "^\\s*[a-z]{2,3}\\s*$" },
                "minItems": 1,
                "maxItems": 16,
            }),
            Shape::Texts => self.by_language(&text(), true),
            Shape::Ids => self.by_language(&id(), true),
            Shape::SomeIds => self.by_language(&id(), false),
            Shape::TextLists => {
                self.by_language(&json!({ "type": "array", "items": text() }), false)
            }
            Shape::Names => one_or_several(&text(), 0, None),
            Shape::List(min, item) => {
                json!({ "type": "array", "items": self.shape(item), "minItems": min })
            }
            Shape::Fields(record) => self.record(record),
            Shape::Free(value) => {
                json!({ "type": "object", "additionalProperties": self.shape(value) })
            }
            Shape::Rules => rules(),
            Shape::Either(one, other) => json!({ "anyOf": [self.shape(one), self.shape(other)] }),
        }
    }

    fn by_language(&self, value: &Value, in_all: bool) -> Value {
        let value = if in_all { value.clone() } else { or_nothing(value.clone()) };
        let Some(site) = self.site else {
            return json!({
                "type": "object",
                "propertyNames": { "pattern": "^[a-z]{2,3}$" },
                "additionalProperties": value,
            });
        };
        let codes: Vec<_> = site.languages.codes().collect();
        let properties: Map<String, Value> =
            codes.iter().map(|code| ((*code).to_owned(), value.clone())).collect();
        let required = if in_all { codes } else { Vec::new() };
        json!({
            "type": "object",
            "properties": properties,
            "required": required,
            "additionalProperties": false,
        })
    }

    fn organisation(&self) -> Value {
        let Some(list) = self.site.and_then(|site| site.organisations.as_ref()) else {
            return id();
        };
        let choices: Vec<_> = list
            .iter()
            .map(|organisation| {
                let name = organisation.whole.as_ref().map(|whole| &whole.name);
                choice(organisation.id.value.as_str(), name)
            })
            .collect();
        if choices.is_empty() { id() } else { json!({ "oneOf": choices }) }
    }

    /// The vocabularies of the site: name, schema, and whether a practice needs a term.
    fn vocabularies(&self) -> Vec<(&str, Value, bool)> {
        let all = self.site.map_or(&[][..], |site| &site.vocabularies);
        all.iter()
            .map(|(name, file)| match file {
                Some(file) => (&**name, terms(file), file.min > 0),
                None => (&**name, or_nothing(unknown_terms()), false),
            })
            .collect()
    }
}

/// Terms of a vocabulary that nobody has read.
fn unknown_terms() -> Value {
    one_or_several(&text(), 0, None)
}

/// The names of the fields that are needed.
fn names(fields: &[Field]) -> Vec<&'static str> {
    fields.iter().filter(|field| field.required).map(|field| field.name).collect()
}

/// One line of any letters. What YAML takes for a number or a truth is a text to the tool.
fn text() -> Value {
    json!({ "type": ["string", "number", "boolean"], "pattern": r"\S" })
}

fn id() -> Value {
    json!({ "type": ["string", "integer"], "pattern": Shape::Id.pattern(), "maxLength": Id::LONGEST, "minimum": 0 })
}

/// A date as text; YAML takes a year alone for a number.
fn dates(shape: &Shape) -> Value {
    json!({ "type": ["string", "integer"], "pattern": shape.pattern(), "minimum": 1000, "maximum": 9999 })
}

/// A value that may also be left empty.
fn or_nothing(mut value: Value) -> Value {
    match value.get_mut("type") {
        Some(Value::Array(types)) => types.push(json!("null")),
        Some(one) => *one = json!([one.clone(), "null"]),
        None => return json!({ "anyOf": [value, { "type": "null" }] }),
    }
    // An empty text is none either.
    if let Some(pattern) = value.get("pattern").and_then(Value::as_str) {
        let or_empty = format!(r"{pattern}|^\s*$");
        value["pattern"] = json!(or_empty);
    }
    value
}

fn one_or_several(one: &Value, min: usize, max: Option<usize>) -> Value {
    let mut several = json!({ "type": "array", "items": one, "minItems": min });
    if let Some(max) = max {
        several["maxItems"] = json!(max);
    }
    if min > 1 { several } else { json!({ "anyOf": [one, several] }) }
}

/// The terms of a vocabulary, as many as it asks for.
fn terms(file: &VocabularyFile) -> Value {
    let one = |term: &TermFields| {
        let mut value = choice(term.id.value.as_str(), term.label.as_ref());
        if let Some(description) = &term.description {
            value["description"] = json!(in_all(description));
        }
        value
    };
    let choices: Vec<_> = file.terms.iter().map(one).collect();
    let mut value = one_or_several(&json!({ "oneOf": choices }), file.min, file.max);
    if file.min == 0 {
        value = or_nothing(value);
    }
    if let Some(label) = &file.label {
        value["title"] = json!(in_all(label));
    }
    value
}

fn choice(id: &str, name: Option<&Localized<String>>) -> Value {
    // YAML takes an id of digits alone for a number.
    let mut value = match id.parse::<u64>() {
        Ok(number) if number.to_string() == id => json!({ "enum": [id, number] }),
        Ok(_) | Err(_) => json!({ "const": id }),
    };
    if let Some(name) = name {
        value["title"] = json!(in_all(name));
    }
    value
}

/// A text in every language, in their order.
fn in_all(text: &Localized<String>) -> String {
    text.iter().map(String::as_str).collect::<Vec<_>>().join(" · ")
}

fn rules() -> Value {
    let properties: Map<String, Value> = Code::ALL
        .iter()
        .filter(|code| code.severity() == Severity::Warning)
        .map(|code| (code.name().to_owned(), json!({ "enum": ["off", "warning", "error"] })))
        .collect();
    json!({ "type": "object", "properties": properties })
}
