//! Fields → the configuration of Decap CMS: a web form for practices, collections and pages.

use serde_json::{Value, json};

use super::shapes::{Field, Record, Shape};
use super::{Contents, Form};
use crate::messages::Bundle;
use crate::model::{Id, Localized};
use crate::parse::{Parsed, VocabularyFile};

/// What forms call the fields.
const WORDS: [(&str, &str); 2] = [
    ("fr", include_str!("../../i18n/forms/fr.ftl")),
    ("nl", include_str!("../../i18n/forms/nl.ftl")),
];

/// Where the files of a site are kept, in the words of Decap CMS.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Backend {
    /// Which kind: `github`, `gitlab`, `git-gateway`.
    pub name: String,
    /// `team/site`, where the kind asks for it.
    pub repository: Option<String>,
    /// The branch that the site is built from.
    pub branch: String,
}

impl Backend {
    /// That of the repository that `site.yaml` names, if its forge is one that Decap CMS knows.
    pub fn of(site: &Parsed) -> Option<Self> {
        let url = &site.settings.repository.as_ref()?.url;
        let (host, path) = url.strip_prefix("https://")?.split_once('/')?;
        let name = ["github", "gitlab"].into_iter().find(|name| host.starts_with(name))?;
        let repository = path.trim_end_matches('/').trim_end_matches(".git").to_owned();
        Some(Self {
            name: name.to_owned(),
            repository: Some(repository),
            branch: "main".to_owned(),
        })
    }
}

/// The configuration as JSON, which is YAML.
///
/// What a form cannot show without harm is not in it, and stays in the files as it is: `translation`, `provenance`, `notes`.
///
/// # Panics
///
/// Never: a tree of JSON values is always JSON.
pub fn config(site: &Parsed, backend: &Backend) -> String {
    let codes: Vec<_> = site.languages.codes().collect();
    let writer = Writer { site, words: words(&codes) };
    let mut kept = json!({ "name": backend.name, "branch": backend.branch });
    if let Some(repository) = &backend.repository {
        kept["repo"] = json!(repository);
    }
    let config = json!({
        "backend": kept,
        "local_backend": true,
        "publish_mode": "editorial_workflow",
        // Decap asks for one; what a text shows goes beside it.
        "media_folder": "content/media",
        "public_folder": "",
        "slug": { "encoding": "ascii", "clean_accents": true },
        "i18n": { "structure": "multiple_files", "locales": codes, "default_locale": codes[0] },
        "collections": [
            writer.collection(Form::Practice, "practices"),
            writer.collection(Form::Collection, "collections"),
            writer.collection(Form::Page, "pages"),
        ],
    });
    serde_json::to_string_pretty(&config).expect("values of JSON are JSON")
}

/// The page that the form is on. It fetches nothing but what lies beside it.
pub const PAGE: &str = include_str!("../../starter/admin.html");

fn words(codes: &[&str]) -> Vec<Bundle> {
    let known = codes.iter().filter_map(|code| WORDS.iter().find(|(known, _)| known == code));
    known.filter_map(|(code, text)| Bundle::new(code, &[text]).ok()).collect()
}

struct Writer<'p> {
    site: &'p Parsed,
    words: Vec<Bundle>,
}

impl Writer<'_> {
    fn collection(&self, form: Form, folder: &str) -> Value {
        let mut fields = Vec::new();
        if let Contents::Text { own, shared } = form.contents() {
            // Which state of the source a translation is of, a form cannot know.
            let written = own.fields.iter().filter(|field| field.name != "translation");
            fields.extend(written.filter_map(|field| self.field(field)).map(translated));
            fields.extend(shared.fields.iter().filter_map(|field| self.field(field)));
            if form == Form::Practice {
                fields.extend(
                    self.site
                        .vocabularies
                        .iter()
                        .filter_map(|(name, file)| terms(name, file.as_ref()?)),
                );
            }
        }
        fields.push(json!({
            "name": "body",
            "label": self.label("field-body", "body"),
            "widget": "markdown",
            "modes": ["raw"],
            "required": false,
            "i18n": true,
        }));
        json!({
            "name": folder,
            "label": self.label(folder, folder),
            "folder": format!("content/{folder}"),
            "path": "{{slug}}/index",
            "slug": "{{title}}",
            "create": true,
            // Texts whose source is in another language: what is the same in every language is not in the file that the form is of.
            // Without a value, Decap lists the texts whose file has no such field.
            "filter": { "field": "translation" },
            "extension": "md",
            "format": "yaml-frontmatter",
            "media_folder": "",
            "public_folder": "",
            "i18n": true,
            "fields": fields,
        })
    }

    fn label(&self, key: &str, name: &str) -> String {
        let all: Vec<_> =
            self.words.iter().filter_map(|words| words.format(key, &[]).ok()).collect();
        if all.is_empty() { name.to_owned() } else { all.join(" · ") }
    }

    /// A field as a widget, if there is one that keeps what it does not understand.
    fn field(&self, field: &Field) -> Option<Value> {
        let mut widget = self.widget(&field.shape)?;
        widget["name"] = json!(field.name);
        widget["label"] = json!(self.label(&format!("field-{}", field.name), field.name));
        widget["hint"] = json!(field.about);
        widget["required"] = json!(field.required);
        widget["i18n"] = json!(false);
        Some(widget)
    }

    fn widget(&self, shape: &Shape) -> Option<Value> {
        let written =
            |example: &str| json!({ "widget": "string", "pattern": [shape.pattern(), example] });
        Some(match shape {
            Shape::Text | Shape::Name => json!({ "widget": "string" }),
            Shape::Short(limit) => {
                let widget = if *limit > 200 { "text" } else { "string" };
                json!({ "widget": widget, "pattern": [format!("^[^]{{1,{limit}}}$"), format!("≤ {limit}")] })
            }
            Shape::Id => written("een-naam"),
            Shape::Day => written("2026-01-31"),
            Shape::Date => written("2026, 2026-01, 2026-01-31"),
            Shape::Stamp => written("2026-01-31, 2026-01-31T09:30"),
            Shape::Clock => written("09:30"),
            Shape::Licence => written("CC-BY-4.0"),
            Shape::Zone => written("Europe/Brussels"),
            Shape::Period => written("2019, 2007-11-14, 2016-10/2021-09, 2020/.."),
            Shape::Url => written("https://example.org/"),
            Shape::Contact => written("https://example.org/, info@example.org"),
            Shape::Number => json!({ "widget": "number", "value_type": "int", "min": 0 }),
            Shape::Truth => json!({ "widget": "boolean" }),
            Shape::Choice(words) => json!({ "widget": "select", "options": words }),
            Shape::Organisation => self.organisation(),
            Shape::Texts => self.in_languages(),
            Shape::List(_, item) => self.list(item)?,
            Shape::Fields(record) => {
                // What stands inside something that may be left out may be left out with it.
                let fields: Vec<_> = self.record(record).into_iter().map(optional).collect();
                json!({ "widget": "object", "collapsed": true, "fields": fields })
            }
            Shape::Either(Shape::Truth, Shape::Url) => written("true, https://example.org/"),
            Shape::BaseUrl
            | Shape::Server
            | Shape::Index
            | Shape::ForgeForm(_)
            | Shape::OldAddress
            | Shape::Digest
            | Shape::Colour
            | Shape::Languages
            | Shape::Ids
            | Shape::SomeIds
            | Shape::TextLists
            | Shape::Names
            | Shape::Free(_)
            | Shape::Rules
            | Shape::Either(..) => return None,
        })
    }

    fn record(&self, record: &Record) -> Vec<Value> {
        record.fields.iter().filter_map(|field| self.field(field)).collect()
    }

    fn list(&self, item: &Shape) -> Option<Value> {
        if let Shape::Fields(record) = item {
            let fields = self.record(record);
            return Some(json!({ "widget": "list", "collapsed": true, "fields": fields }));
        }
        let mut one = self.widget(item)?;
        one["name"] = json!("value");
        one["label"] = json!("…");
        Some(json!({ "widget": "list", "field": one }))
    }

    fn in_languages(&self) -> Value {
        let fields: Vec<_> = self.site.languages.codes()
            .map(|code| json!({ "name": code, "label": code, "widget": "string", "required": false }))
            .collect();
        json!({ "widget": "object", "fields": fields })
    }

    fn organisation(&self) -> Value {
        let all = self.site.organisations.iter().flatten();
        let options: Vec<_> = all
            .map(|one| option(&one.id.value, one.whole.as_ref().map(|whole| &whole.name)))
            .collect();
        json!({ "widget": "select", "options": options })
    }
}

/// The widget of a field that every language has its own of.
fn translated(mut widget: Value) -> Value {
    widget["i18n"] = json!(true);
    widget
}

/// The widget of a field that may be left empty.
fn optional(mut widget: Value) -> Value {
    widget["required"] = json!(false);
    widget
}

/// A vocabulary as a choice.
fn terms(name: &str, file: &VocabularyFile) -> Option<Value> {
    let options: Vec<_> =
        file.terms.iter().map(|term| option(&term.id.value, term.label.as_ref())).collect();
    if options.is_empty() {
        return None;
    }
    let label = file.label.as_ref().map_or_else(|| name.to_owned(), in_all);
    let mut widget = json!({
        "name": name,
        "label": label,
        "widget": "select",
        "options": options,
        "required": file.min > 0,
        "i18n": false,
    });
    if file.max != Some(1) {
        widget["multiple"] = json!(true);
        if file.min > 0 {
            widget["min"] = json!(file.min);
        }
        if let Some(max) = file.max {
            widget["max"] = json!(max);
        }
    }
    Some(widget)
}

fn option(id: &Id, name: Option<&Localized<String>>) -> Value {
    json!({ "value": id.as_str(), "label": name.map_or_else(|| id.to_string(), in_all) })
}

/// A text in every language, in their order.
fn in_all(text: &Localized<String>) -> String {
    text.iter().map(String::as_str).collect::<Vec<_>>().join(" · ")
}
