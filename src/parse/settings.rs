//! `content/site.yaml`.

use std::collections::BTreeMap;

use super::brand::{BrandFields, brand};
use super::event::zone;
use super::metadata::Node;
use super::record::{self, At, Record, Scribe};
use super::server::{Search, search};
use super::{closest, imprint, web};
use crate::diagnostic::{Code, Problem, Rule, Severity};
use crate::model::{
    Accessibility, Languages, Localized, Portal, Publisher, Repository, Takedown, Zone,
};
use crate::source::Span;

/// What `site.yaml` says, as far as it could be read.
#[derive(Debug, Default)]
pub(crate) struct Settings {
    pub(crate) title: Option<Localized<String>>,
    pub(crate) tagline: Option<Localized<String>>,
    pub(crate) base_url: Option<String>,
    pub(crate) repository: Option<Repository>,
    pub(crate) publisher: Option<Publisher>,
    pub(crate) licence: Option<String>,
    pub(crate) accessibility: Option<Accessibility>,
    pub(crate) takedown: Takedown,
    pub(crate) host: Option<Localized<String>>,
    pub(crate) zone: Option<Zone>,
    pub(crate) portal: Portal,
    pub(crate) facets: Vec<At<Box<str>>>,
    pub(crate) navigation: Option<Vec<At<Box<str>>>>,
    pub(crate) theme: Option<At<Box<str>>>,
    pub(crate) brand: BrandFields,
    pub(crate) search: Search,
    pub(crate) rules: BTreeMap<Code, Rule>,
}

impl Settings {
    /// Of a `site.yaml` that cannot be read. Nobody knows which warnings it silences, so all are silent.
    pub(super) fn unread() -> Self {
        let warnings = Code::ALL.iter().filter(|code| code.severity() == Severity::Warning);
        Self { rules: warnings.map(|code| (*code, Rule::Off)).collect(), ..Self::default() }
    }
}

/// The languages, which everything else is read by.
pub(super) fn languages(node: &Node, scribe: &mut Scribe<'_>) -> Option<Languages> {
    let mut record = Record::of(node, "", scribe)?;
    let node = record.get("languages", scribe)?;
    let codes = record::list(node, "languages", record::text, scribe);
    if let Ok(languages) = Languages::new(codes.iter().map(String::as_str)) {
        Some(languages)
    } else {
        scribe.report(node.span, Problem::BadLanguages);
        None
    }
}

/// Everything but the languages.
pub(super) fn settings(node: &Node, scribe: &mut Scribe<'_>) -> Settings {
    let Some(mut r) = Record::at(Span::default(), node, scribe) else {
        return Settings::unread();
    };
    // Its form is reported by `languages`.
    r.required("languages", |_, _, _| Some(()), scribe);
    let settings = Settings {
        title: r.required("title", record::texts, scribe),
        tagline: r.required("tagline", record::texts, scribe),
        base_url: r.required("base_url", record::base_url, scribe),
        repository: r.optional("repository", repository, scribe),
        publisher: r.required("publisher", imprint::publisher, scribe),
        licence: r.required("licence", record::licence, scribe),
        accessibility: r.optional("accessibility", imprint::accessibility, scribe),
        takedown: r.optional("takedown", imprint::takedown, scribe).unwrap_or_default(),
        host: r.optional("host", record::texts, scribe),
        zone: r.optional("zone", zone, scribe),
        portal: r.optional("portal", portal, scribe).unwrap_or_default(),
        facets: r.list("facets", record::name, scribe),
        navigation: r.optional("navigation", record::names, scribe),
        theme: r.optional("theme", record::name, scribe),
        brand: r.optional("brand", brand, scribe).unwrap_or_default(),
        search: r.optional("search", search, scribe).unwrap_or_default(),
        rules: r.optional("rules", rules, scribe).unwrap_or_default(),
    };
    if r.key("accessibility").is_none() {
        imprint::lacks(Span::default(), &["accessibility"], scribe);
    }
    r.finish(scribe);
    settings
}

fn repository(node: &Node, field: &str, scribe: &mut Scribe<'_>) -> Option<Repository> {
    let mut r = Record::of(node, field, scribe)?;
    let url = r.required("url", record::url, scribe);
    let edit = r.optional("edit", edit_form, scribe);
    let report = r.optional("report", report_form, scribe);
    r.finish(scribe);
    Some(Repository { url: url?, edit, report })
}

/// The form that edits a file.
fn edit_form(node: &Node, field: &str, scribe: &mut Scribe<'_>) -> Option<String> {
    form(node, field, &["path"], scribe)
}

/// The form that reports an error in a sheet.
fn report_form(node: &Node, field: &str, scribe: &mut Scribe<'_>) -> Option<String> {
    form(node, field, &["id", "title", "page"], scribe)
}

/// The address of a form, with names in braces for what pages put there; `{url}` is the repository's own address.
fn form(node: &Node, field: &str, names: &[&str], scribe: &mut Scribe<'_>) -> Option<String> {
    let found = record::text(node, field, scribe)?;
    let mut filled = found.replace("{url}", "https://forge.example");
    for name in names {
        filled = filled.replace(&format!("{{{name}}}"), "1");
    }
    if web::is_web(&filled) && !filled.contains(['{', '}']) {
        return Some(found);
    }
    scribe.report(node.span, Problem::BadUrl { found: found.into() });
    None
}

/// Where data portals file the data.
fn portal(node: &Node, field: &str, scribe: &mut Scribe<'_>) -> Option<Portal> {
    let mut r = Record::of(node, field, scribe)?;
    let themes = r.list("themes", |node, f, s| code(node, f, &Portal::THEMES, s), scribe);
    let countries = r.list("countries", |node, f, s| code(node, f, &Portal::COUNTRIES, s), scribe);
    r.finish(scribe);
    Some(Portal { themes, countries })
}

fn code(
    node: &Node,
    field: &str,
    known: &[&'static str],
    scribe: &mut Scribe<'_>,
) -> Option<&'static str> {
    let choices: Vec<_> = known.iter().map(|code| (*code, *code)).collect();
    record::choice(node, field, &choices, scribe)
}

fn rules(node: &Node, field: &str, scribe: &mut Scribe<'_>) -> Option<BTreeMap<Code, Rule>> {
    const CHOICES: [(&str, Rule); 3] =
        [("off", Rule::Off), ("warning", Rule::Warning), ("error", Rule::Error)];
    let record = Record::of(node, field, scribe)?;
    let mut rules = BTreeMap::new();
    for (key, node) in record.entries() {
        let Some(rule) = record::choice(node, &key.name, &CHOICES, scribe) else { continue };
        match Code::find(&key.name) {
            Some(code) if code.severity() == Severity::Error && rule != Rule::Error => {
                let found = key.name.clone();
                scribe.report(key.span, Problem::FixedRule { found });
            }
            Some(code) => {
                rules.insert(code, rule);
            }
            None => {
                let warnings = Code::ALL.iter().filter(|code| code.severity() == Severity::Warning);
                let closest = closest(&key.name, warnings.map(|code| code.name()));
                let found = key.name.clone();
                scribe.report(key.span, Problem::UnknownRule { found, closest });
            }
        }
    }
    Some(rules)
}
