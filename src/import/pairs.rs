//! Files → texts, each in the languages there are.

use std::collections::{BTreeMap, BTreeSet};

use super::names::{self, Name};
use super::note::{Note, What};
use crate::parse::{Foreign, Key, Mapping, Node, Unread, Value, ascii_id, foreign};
use crate::source::Source;

/// A text, in one language or several.
#[derive(Debug)]
pub(super) struct Sheet {
    pub(super) id: Box<str>,
    /// What its path says, for links that lead to it.
    pub(super) parts: Vec<Box<str>>,
    /// The source first.
    pub(super) files: Vec<File>,
}

/// A file that could be read.
#[derive(Debug)]
pub(super) struct File {
    pub(super) path: Box<str>,
    pub(super) language: Box<str>,
    pub(super) name: Name,
    /// Its lines end in LF, and no byte order mark is before them.
    pub(super) text: String,
    pub(super) foreign: Foreign,
}

impl File {
    /// The number of the line that a byte is in, from 1.
    pub(super) fn line(&self, at: usize) -> usize {
        line(self.text.as_bytes().get(..at).unwrap_or_default())
    }

    /// What stands at a key.
    pub(super) fn get(&self, key: &str) -> Option<&(Key, Node)> {
        self.foreign.keys.iter().find(|(known, _)| *known.name == *key)
    }
}

/// The number of the line that comes to an end with these bytes.
fn line(before: &[u8]) -> usize {
    before.split(|byte| *byte == b'\n').count()
}

/// The texts of some files, by id.
pub(super) fn sheets(
    files: &[Source],
    mapping: &Mapping,
    languages: &[Box<str>],
    notes: &mut Vec<Note>,
) -> Vec<Sheet> {
    let mut groups: BTreeMap<Vec<Box<str>>, Vec<File>> = BTreeMap::new();
    for source in files {
        match read(source, mapping, languages) {
            Ok(file) => groups.entry(pair(&file, mapping)).or_default().push(file),
            Err(note) => notes.push(note),
        }
    }
    let mut taken = BTreeSet::new();
    let groups =
        groups.into_values().filter_map(|files| group(files, languages, &mut taken, notes));
    let mut sheets: Vec<Sheet> = groups.collect();
    sheets.sort_by(|a, b| a.id.cmp(&b.id));
    sheets
}

fn read(source: &Source, mapping: &Mapping, languages: &[Box<str>]) -> Result<File, Note> {
    let path = &source.path;
    let text = std::str::from_utf8(&source.bytes).map_err(|error| {
        let before = &source.bytes[..error.valid_up_to()];
        Note::new(path, line(before), What::NotUtf8)
    })?;
    let text = text.trim_start_matches('\u{feff}').replace("\r\n", "\n").replace('\r', "\n");
    let foreign = foreign(&text).map_err(|unread| match unread {
        Unread::Unclosed => Note::new(path, 1, What::Unclosed),
        Unread::Syntax(at, why) => Note::new(
            path,
            line(text.as_bytes().get(..at).unwrap_or_default()),
            What::Unreadable(why),
        ),
    })?;
    let name = names::name(path, languages);
    let said = || {
        let key = mapping.language.as_ref()?;
        let (_, node) = foreign.keys.iter().find(|(known, _)| known.name == *key)?;
        languages.iter().find(|code| said_of(node) == Some(code)).cloned()
    };
    let language = name.language.clone().or_else(said);
    let language = language.ok_or_else(|| Note::new(path, 1, What::NoLanguage))?;
    Ok(File { path: path.clone(), language, name, text, foreign })
}

/// The word that stands at a key.
fn said_of(node: &Node) -> Option<&str> {
    match &node.value {
        Value::Text(text) => Some(text.trim()),
        Value::Nothing | Value::List(_) | Value::Fields(_) => None,
    }
}

/// What the languages of one text have in common.
fn pair(file: &File, mapping: &Mapping) -> Vec<Box<str>> {
    let key = mapping.pair.as_ref().and_then(|key| file.get(key));
    match key.and_then(|(_, node)| said_of(node)) {
        // A path has no empty part.
        Some(said) => vec!["".into(), said.into()],
        None => file.name.parts.clone(),
    }
}

fn group(
    mut files: Vec<File>,
    languages: &[Box<str>],
    taken: &mut BTreeSet<Box<str>>,
    notes: &mut Vec<Note>,
) -> Option<Sheet> {
    let place = |file: &File| languages.iter().position(|code| *code == file.language);
    files.sort_by_key(place);
    let mut kept: Vec<File> = Vec::new();
    for file in files {
        match kept.iter().find(|known| known.language == file.language) {
            Some(known) => notes.push(Note::new(&file.path, 1, What::Twice(known.path.clone()))),
            None => kept.push(file),
        }
    }
    let parts = kept.first()?.name.parts.clone();
    let Some(id) = id(&parts, taken) else {
        notes.extend(kept.iter().map(|file| Note::new(&file.path, 1, What::NoId)));
        return None;
    };
    taken.insert(id.clone());
    for file in &kept[1..] {
        let body = |file: &File| file.text[file.foreign.body.clone()].trim().to_owned();
        if !body(file).is_empty() && body(file) == body(&kept[0]) {
            let line = file.line(file.foreign.body.start);
            notes.push(Note::new(&file.path, line, What::Untranslated(kept[0].path.clone())));
        }
    }
    Some(Sheet { id, parts, files: kept })
}

/// An id made of the name; where another text has it, of as many folders before it as it takes.
fn id(parts: &[Box<str>], taken: &BTreeSet<Box<str>>) -> Option<Box<str>> {
    (0..parts.len()).rev().find_map(|start| {
        let words = ascii_id(&parts[start..].join("-"))?;
        let short = words.get(..crate::model::Id::LONGEST).unwrap_or(&words).trim_end_matches('-');
        (!taken.contains(short)).then(|| short.into())
    })
}
