//! The tables are held to the parser: both take the same fields, shapes and choices, and refuse the same mistakes.

use std::collections::BTreeSet;

use serde_json::{Value, json};

use super::shapes::{Record, Shape};
use super::{Contents, Form, json};
use crate::diagnostic::{Code, Problem, Severity};
use crate::parse::{self, FileRole, Parsed, asked};
use crate::source::{Source, Sources};

mod values;

use values::values;

const SITE: &str = r#"{"languages": ["nl", "fr"], "title": {"nl": "S", "fr": "S"}, "tagline": {"nl": "T", "fr": "T"},
    "base_url": "https://example.org/", "licence": "CC0-1.0", "publisher": {"name": "P"}}"#;
const THEMES: &str = r#"{"label": {"nl": "Thema", "fr": "Thème"}, "section": {"nl": "themas", "fr": "themes"},
    "max": 2, "terms": [{"id": "funding", "label": {"nl": "Geld", "fr": "Argent"}}]}"#;

const TEXT_FORMS: [Form; 4] = [Form::Practice, Form::Collection, Form::Page, Form::Introduction];

fn path(form: Form) -> &'static str {
    match form {
        Form::Practice => "content/practices/x/index.nl.md",
        Form::Translation => "content/collections/x/index.fr.md",
        Form::Collection => "content/collections/x/index.nl.md",
        Form::Page => "content/pages/x/index.nl.md",
        Form::Introduction => "content/terms/themes/funding.nl.md",
        Form::Site => "content/site.yaml",
        Form::Vocabulary => "content/vocabularies/kind.yaml",
        Form::Organisations => "content/organisations.yaml",
        Form::Glossary => "content/glossary.yaml",
        Form::Redirects => "content/redirects.yaml",
    }
}

/// A site whose one file of this form says `value`.
fn sources(form: Form, value: &Value) -> Sources {
    let source =
        |path: &str, text: String| Source { path: path.into(), bytes: text.into_bytes().into() };
    // JSON is YAML.
    let text = if TEXT_FORMS.contains(&form) || form == Form::Translation {
        format!("---\n{value}\n---\n\nTekst.\n")
    } else {
        value.to_string()
    };
    // Of two files with one path the first is kept.
    let mut files = vec![source(path(form), text)];
    files.push(source("content/site.yaml", SITE.to_owned()));
    files.push(source("content/vocabularies/themes.yaml", THEMES.to_owned()));
    Sources::new(files)
}

/// The errors that the parser finds in the file.
fn errors(form: Form, value: &Value) -> Vec<Problem> {
    let sources = sources(form, value);
    let file = sources.find(path(form)).expect("it is there");
    let (parsed, findings) = parse::files(&sources);
    let here = findings.iter().filter(|diagnostic| diagnostic.location.file == file);
    let mut found: Vec<Problem> = here.map(|diagnostic| diagnostic.problem.clone()).collect();
    for text in parsed.texts.iter().filter(|text| text.file == file) {
        let shared = |field: &parse::At<Box<str>>| Problem::UnknownField {
            field: field.value.clone(),
            closest: None,
            language: false,
            elsewhere: None,
        };
        match &text.role {
            FileRole::Source { missing, .. } => {
                found.extend(missing.iter().map(|diagnostic| diagnostic.problem.clone()));
            }
            FileRole::Translation { misplaced, .. } => found.extend(misplaced.iter().map(shared)),
            FileRole::Unknown => {}
        }
    }
    found.retain(|problem| problem.code().severity() == Severity::Error);
    // No schema can say that the ids in a list differ.
    found.retain(|problem| !matches!(problem, Problem::Repeated { .. }));
    found
}

/// The schema of a form in that site, ready to judge.
struct Judge(boon::Schemas, boon::SchemaIndex);

impl Judge {
    fn new(form: Form, site: Option<&Parsed>) -> Self {
        let schema: Value = serde_json::from_str(&json(form, site)).expect("JSON");
        let mut schemas = boon::Schemas::new();
        let mut compiler = boon::Compiler::new();
        compiler.add_resource("schema.json", schema).expect("a resource");
        // Compiling validates the schema against its metaschema.
        let index = compiler.compile("schema.json", &mut schemas).expect("a schema");
        Self(schemas, index)
    }

    fn misuse(&self, value: &Value) -> Option<String> {
        self.0.validate(value, self.1).err().map(|error| format!("{error:#}"))
    }
}

fn judge(form: Form) -> Judge {
    let (parsed, _) = parse::files(&sources(Form::Page, &json!({})));
    Judge::new(form, Some(&parsed))
}

#[test]
fn what_a_schema_takes_the_parser_takes_and_what_it_refuses_is_refused() {
    for form in Form::ALL {
        let judge = judge(form);
        let (right, wrong) = values(form);
        assert!(right.len() > 3 && wrong.len() > 5, "{form:?}");
        for value in right {
            assert_eq!(errors(form, &value), [], "{form:?}: the parser refuses {value}");
            assert_eq!(judge.misuse(&value), None, "{form:?}: the schema refuses {value}");
        }
        for value in wrong {
            assert_ne!(errors(form, &value), [], "{form:?}: the parser takes {value}");
            assert_ne!(judge.misuse(&value), None, "{form:?}: the schema takes {value}");
        }
    }
}

/// The shapes that a shape is made of.
#[expect(clippy::wildcard_enum_match_arm, reason = "all other shapes hold no other")]
fn inside(shape: &Shape) -> Vec<&Shape> {
    match shape {
        Shape::List(_, item) | Shape::Free(item) => vec![item],
        Shape::Either(one, other) => vec![one, other],
        Shape::Fields(record) => record.fields.iter().map(|field| &field.shape).collect(),
        _ => Vec::new(),
    }
}

#[test]
fn choices_are_those_of_the_parser() {
    fn visit(shape: &Shape, found: &mut BTreeSet<String>) {
        if let Shape::Choice(words) = shape {
            found.insert(words.join(", "));
        }
        for shape in inside(shape) {
            visit(shape, found);
        }
    }
    for form in Form::ALL {
        let mut ours = BTreeSet::new();
        for record in records_of(form) {
            for field in record.fields {
                visit(&field.shape, &mut ours);
            }
        }
        let mut theirs = BTreeSet::new();
        for value in values(form).1 {
            for problem in errors(form, &value) {
                if let Problem::UnknownChoice { choices, .. } = problem {
                    theirs.insert(choices.to_string());
                }
            }
        }
        theirs.remove("off, warning, error");
        // Where a choice is one of two shapes, no value is a wrong choice and nothing else.
        ours.remove("inferred");
        assert_eq!(ours, theirs, "{form:?}");
    }
}

fn records_of(form: Form) -> Vec<&'static Record> {
    match form.contents() {
        Contents::Text { own, shared } => vec![own, shared],
        Contents::Translation(record) | Contents::Fields(record) | Contents::List(record) => {
            vec![record]
        }
    }
}

/// The names of a record and of all records inside it.
fn names(record: &Record, found: &mut BTreeSet<BTreeSet<String>>) {
    fn visit(shape: &Shape, found: &mut BTreeSet<BTreeSet<String>>) {
        if let Shape::Fields(record) = shape {
            names(record, found);
        } else {
            for shape in inside(shape) {
                visit(shape, found);
            }
        }
    }
    found.insert(names_here(record));
    if record.exclusive {
        for surplus in record.one_of {
            let mut one = names_here(record);
            one.remove(*surplus);
            found.insert(one);
        }
    }
    for field in record.fields {
        visit(&field.shape, found);
    }
}

fn names_here(record: &Record) -> BTreeSet<String> {
    record.fields.iter().map(|field| field.name.to_owned()).collect()
}

#[test]
fn every_field_that_the_parser_asks_for_is_in_a_table() {
    let languages: BTreeSet<String> = ["nl", "fr"].map(str::to_owned).into();
    for form in Form::ALL {
        let mut known = BTreeSet::from([languages.clone()]);
        for other in [Form::Site, Form::Vocabulary, form] {
            for record in records_of(other) {
                names(record, &mut known);
            }
        }
        let text_forms: &[Form] =
            if form == Form::Translation { &[Form::Collection] } else { &TEXT_FORMS };
        for text in text_forms {
            let mut whole: BTreeSet<_> =
                records_of(*text).into_iter().flat_map(names_here).collect();
            if *text == Form::Practice {
                whole.insert("themes".to_owned());
            }
            known.insert(whole);
        }
        let mut seen = 0;
        for value in values(form).0 {
            for asked in asked::of(&sources(form, &value)) {
                assert!(known.contains(&asked), "{form:?}: no table has {asked:?}");
                seen += 1;
            }
        }
        assert!(seen > 0, "{form:?}");
    }
}

#[test]
fn vocabularies_and_organisations_are_the_choices() {
    let judge = judge(Form::Practice);
    let practice = |themes: Value| {
        let (right, _) = values(Form::Practice);
        let mut value = right[0].clone();
        value["themes"] = themes;
        value
    };
    for themes in [json!("funding"), json!(["funding"]), json!(null), json!([])] {
        assert_eq!(judge.misuse(&practice(themes.clone())), None, "{themes}");
    }
    for themes in
        [json!("money"), json!(["funding", "money"]), json!(["funding", "funding", "funding"])]
    {
        assert!(judge.misuse(&practice(themes.clone())).is_some(), "{themes}");
    }
    let anywhere = Judge::new(Form::Practice, None);
    assert_eq!(anywhere.misuse(&practice(json!("money"))), None);
    assert!(anywhere.misuse(&practice(json!({ "a": 1 }))).is_some());
}

#[test]
fn a_schema_without_a_site_is_a_schema() {
    for form in Form::ALL {
        let judge = Judge::new(form, None);
        for value in values(form).0 {
            assert_eq!(judge.misuse(&value), None, "{form:?}: {value}");
        }
    }
}

#[test]
fn every_warning_is_a_rule() {
    let schema: Value = serde_json::from_str(&json(Form::Site, None)).expect("JSON");
    let rules = &schema["properties"]["rules"]["properties"];
    for code in Code::ALL.iter().filter(|code| code.severity() == Severity::Warning) {
        assert!(rules[code.name()].is_object(), "{code}");
    }
}
