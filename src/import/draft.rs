//! A text of another program → the files of a draft.

use std::collections::{BTreeMap, BTreeSet};

use super::body;
use super::convert::{Fields, Target, convert};
use super::note::{Note, What};
use super::pairs::{File, Sheet};
use super::yaml::Yaml;
use crate::diagnostic::{Diagnostic, Problem};
use crate::new_file::{NO_DIGEST, NewFile};
use crate::parse::{At, Key, LONGEST_SUMMARY, Mapping, Node, Value, closest, fold, outline};
use crate::source::{FileId, Location, Span};

/// What every draft is written by.
pub(super) struct Writer<'i> {
    pub(super) mapping: &'i Mapping,
    pub(super) fields: Fields<'i>,
    pub(super) sheets: &'i [Sheet],
    /// The ids that a sheet may refer to.
    pub(super) known: &'i BTreeSet<Box<str>>,
}

/// Values by the names of their fields.
type Values = BTreeMap<Box<str>, Yaml>;

impl Writer<'_> {
    /// The files of a sheet.
    pub(super) fn sheet(&self, sheet: &Sheet, notes: &mut Vec<Note>) -> Vec<NewFile> {
        let mut shared = Values::new();
        let mut texts = Vec::new();
        for (place, file) in sheet.files.iter().enumerate() {
            let mut own = Values::new();
            self.values(file, place == 0, &mut own, &mut shared, notes);
            let body = self.body(file, &mut own, notes);
            texts.push((file, own, body));
        }
        let title = texts[0].1.get("title").cloned();
        for (place, (file, own, _)) in texts.iter_mut().enumerate() {
            let filled = |name: &str| fill(name, sheet, file, title.as_ref());
            for (name, node) in &self.mapping.fields {
                let is_shared = self.fields.find(&name.value).is_some_and(Target::is_shared);
                let values = if is_shared { &mut shared } else { &mut *own };
                if place == 0 || !is_shared {
                    values.entry(name.value.clone()).or_insert_with(|| Yaml::of(node, &filled));
                }
            }
        }
        shared.entry("status".into()).or_insert_with(|| Yaml::Text("draft".to_owned()));
        let source = texts[0].0;
        let says = |name: &str| shared.contains_key(name) || texts[0].1.contains_key(name);
        let missing = self.fields.required().into_iter().filter(|name| !says(name));
        notes.extend(missing.map(|name| Note::new(&source.path, 1, What::Missing(name.into()))));
        let folder = self.mapping.kind.folder();
        let write = |(place, (file, own, body)): (usize, (&File, Values, String))| {
            let path = format!("content/{folder}/{}/index.{}.md", sheet.id, file.language);
            let front = if place == 0 { self.front(&own, &shared) } else { self.translated(&own) };
            NewFile { path: path.into(), text: format!("---\n{front}---\n\n{body}") }
        };
        texts.into_iter().enumerate().map(write).collect()
    }

    /// What a file's front matter says.
    fn values(
        &self,
        file: &File,
        is_source: bool,
        own: &mut Values,
        shared: &mut Values,
        notes: &mut Vec<Note>,
    ) {
        let mut seen = BTreeSet::new();
        if !file.foreign.has_front {
            notes.push(Note::new(&file.path, 1, What::NoFrontMatter));
        }
        let day = day_of_name(file);
        for (key, node) in file.foreign.keys.iter().chain(&day) {
            let mut note = |what| {
                notes.push(Note::new(&file.path, file.line(key.span.start as usize), what));
            };
            let first = seen.insert(&key.name);
            if self.is_known(&key.name) {
                continue;
            }
            let Some(rule) = self.mapping.keys.iter().find(|rule| rule.key == key.name) else {
                // The day in a name may mean nothing to a site.
                if key.span != Span::default() {
                    note(What::UnknownKey(key.name.clone()));
                }
                continue;
            };
            let Some(target) = self.fields.find(&rule.field.value) else { continue };
            let (value, lost) = convert(target, rule, node, self.known);
            lost.into_iter().for_each(&mut note);
            let Some(value) = value else { continue };
            let values = if target.is_shared() { &mut *shared } else { &mut *own };
            match values.get_mut(&rule.field.value) {
                None => drop(values.insert(rule.field.value.clone(), value)),
                Some(known) if *known == value => {}
                Some(Yaml::List(known)) if is_source || !target.is_shared() => merge(known, value),
                Some(_) if is_source || !first || !target.is_shared() => {
                    note(What::Repeated(key.name.clone()));
                }
                Some(_) => note(What::Differs(key.name.clone())),
            }
        }
    }

    /// Whether a key has done its work, or has none to do.
    fn is_known(&self, key: &str) -> bool {
        let mapping = self.mapping;
        let says = [&mapping.language, &mapping.pair];
        let is_dropped = mapping.dropped.iter().any(|known| **known == *key);
        let is_mapped = mapping.keys.iter().any(|rule| *rule.key == *key);
        is_dropped || (!is_mapped && says.into_iter().flatten().any(|known| **known == *key))
    }

    /// The text; a title or summary that is missing comes from it.
    fn body(&self, file: &File, own: &mut Values, notes: &mut Vec<Note>) -> String {
        let text = &file.text[file.foreign.body.clone()];
        let outline = outline(text);
        let mut without = None;
        if let Some((range, words)) = &outline.heading {
            let heading = Yaml::Text(fold(words));
            let title = own.entry("title".into()).or_insert_with(|| heading.clone());
            // The page has its title above the text.
            if *title == heading {
                without = Some(range.clone());
            }
        }
        if let (true, Some(words)) = (self.mapping.paragraph, &outline.paragraph)
            && !own.contains_key("summary")
        {
            let (summary, is_cut) = summary(&fold(words));
            if is_cut {
                let line = file.line(file.foreign.body.start);
                notes.push(Note::new(&file.path, line, What::CutSummary));
            }
            own.insert("summary".into(), Yaml::Text(summary));
        }
        let text = body::Text { file, outline: &outline, without };
        text.written(self.mapping, self.sheets, notes)
    }

    /// The front matter of a source.
    fn front(&self, own: &Values, shared: &Values) -> String {
        let mut front = String::new();
        for name in self.fields.names() {
            if let Some(value) = own.get(name).or_else(|| shared.get(name)) {
                value.write(name, &mut front);
            }
        }
        front
    }

    /// The front matter of a translation.
    fn translated(&self, own: &Values) -> String {
        let method = self.mapping.method.name();
        let front = self.front(own, &Values::new());
        format!("{front}translation: {{of: \"{NO_DIGEST}\", method: {method}}}\n")
    }
}

/// The day in the name of a file stands in for a key `date`.
fn day_of_name(file: &File) -> Option<(Key, Node)> {
    let day = file.name.day.filter(|_| file.get("date").is_none())?;
    let value = Value::Text(day.to_string().into());
    Some((
        Key { span: Span::default(), name: "date".into() },
        Node { span: Span::default(), value, lost: None },
    ))
}

fn merge(known: &mut Vec<Yaml>, value: Yaml) {
    if let Yaml::List(more) = value {
        let new: Vec<_> = more.into_iter().filter(|item| !known.contains(item)).collect();
        known.extend(new);
    }
}

/// What [`fill`] replaces.
const PLACEHOLDERS: [&str; 3] = ["{id}", "{path}", "{title}"];

/// Names in braces that mean to be one of [`PLACEHOLDERS`]; other braces stay what they are.
pub(super) fn misspelt(
    field: &At<Box<str>>,
    node: &Node,
    file: FileId,
    found: &mut Vec<Diagnostic>,
) {
    match &node.value {
        Value::Nothing => {}
        Value::List(items) => {
            for item in items {
                misspelt(field, item, file, found);
            }
        }
        Value::Fields(entries) => {
            for (_, value) in entries {
                misspelt(field, value, file, found);
            }
        }
        Value::Text(text) => {
            let opened = text.match_indices('{').map(|(start, _)| &text[start..]);
            let named = opened.filter_map(|rest| Some(&rest[..=rest.find('}')?]));
            let unknown = named.filter(|name| !PLACEHOLDERS.contains(name));
            found.extend(unknown.filter_map(|name| {
                let problem = Problem::UnknownChoice {
                    field: field.value.clone(),
                    found: name.into(),
                    choices: PLACEHOLDERS.join(", ").into(),
                    closest: Some(closest(name, PLACEHOLDERS)?),
                };
                Some(Diagnostic::new(Location { file, span: node.span }, problem))
            }));
        }
    }
}

/// What a mapping says of every draft, with names in braces for what differs.
fn fill(text: &str, sheet: &Sheet, file: &File, title: Option<&Yaml>) -> String {
    let title = match title {
        Some(Yaml::Text(title)) => title,
        Some(Yaml::List(_) | Yaml::Fields(_)) | None => &*sheet.id,
    };
    text.replace("{path}", &file.path).replace("{id}", &sheet.id).replace("{title}", title)
}

/// The beginning of a text that fits into a summary: whole sentences, else whole words; and whether that is not all.
fn summary(text: &str) -> (String, bool) {
    if text.chars().count() <= LONGEST_SUMMARY {
        return (text.to_owned(), false);
    }
    let head: String = text.chars().take(LONGEST_SUMMARY - 1).collect();
    match head.rfind(['.', '!', '?']) {
        Some(end) if end > head.len() / 3 && head[end + 1..].starts_with(' ') => {
            (head[..=end].to_owned(), true)
        }
        Some(_) | None => {
            let end = head.rfind(' ').unwrap_or(head.len());
            (format!("{}…", head[..end].trim_end_matches([',', ';', ':', ' '])), true)
        }
    }
}
