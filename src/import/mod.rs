//! Other programs' Markdown → drafts of this site, and a list of what could not be carried over.

mod body;
mod convert;
mod draft;
mod names;
mod note;
mod pairs;
mod yaml;

pub use note::{Note, What};

use std::collections::{BTreeMap, BTreeSet};

use crate::diagnostic::{Diagnostic, Findings, Problem, Report};
use crate::model::Practice;
use crate::new_file::{NewFile, with_digests};
use crate::parse::{self, At, Mapping, Parsed, closest};
use crate::source::{FileId, Location, Source, Sources};

use convert::Fields;
use pairs::Sheet;

/// What came of an import.
#[derive(Clone, Debug, Default)]
pub struct Imported {
    /// By path.
    pub drafts: Vec<NewFile>,
    /// What could not be carried over, by path and line.
    pub notes: Vec<Note>,
}

/// Makes drafts of `files` for the site of `site`, as the mapping of `map` says; what is wrong with the mapping stands in the report.
///
/// `map` is a file of `maps`. Nothing of `site` is changed: a practice that is there already is left as it is, and noted.
pub fn drafts(
    files: &[Source],
    (maps, map): (&Sources, FileId),
    site: &Sources,
) -> Result<Imported, Report> {
    let (parsed, _) = parse::files(site);
    let (mapping, mut found) = parse::mapping(map, maps.get(map), &parsed.languages);
    if let Some(mapping) = &mapping {
        found.extend(complaints(mapping, &parsed, map));
    }
    match mapping {
        Some(mapping) if found.is_empty() => Ok(import(files, &mapping, site, &parsed)),
        Some(_) | None => {
            let mut findings = Findings::default();
            // `fiche check --fix` mends sites, and this file is no part of one.
            findings.extend(found.into_iter().map(|diagnostic| diagnostic.with_fix(None)));
            Err(findings.settle(BTreeMap::new()))
        }
    }
}

/// What only the site can tell of a mapping: fields and languages that it does not have.
fn complaints(mapping: &Mapping, site: &Parsed, file: FileId) -> Vec<Diagnostic> {
    let fields = Fields::of(mapping.kind, site);
    let named = mapping.keys.iter().map(|rule| &rule.field);
    let fixed = mapping.fields.iter().map(|(name, _)| name);
    let mut found: Vec<_> =
        named.chain(fixed).filter_map(|name| fields.complaint(name, file)).collect();
    let given = mapping.fields.iter();
    found.extend(given.filter_map(|(name, node)| fields.unknown_term(&name.value, node, file)));
    for (name, node) in &mapping.fields {
        draft::misspelt(name, node, file, &mut found);
    }
    let sections = mapping.sections.iter();
    found.extend(sections.filter_map(|(_, id)| unknown("sections", id, &Practice::SECTIONS, file)));
    let codes: Vec<_> = site.languages.codes().collect();
    let languages = mapping.languages.iter();
    found.extend(languages.filter_map(|code| unknown("languages", code, &codes, file)));
    found
}

/// A word that is none of a few.
fn unknown(field: &str, found: &At<Box<str>>, known: &[&str], file: FileId) -> Option<Diagnostic> {
    if known.contains(&&*found.value) {
        return None;
    }
    let problem = Problem::UnknownChoice {
        field: field.into(),
        found: found.value.clone(),
        choices: known.join(", ").into(),
        closest: closest(&found.value, known.iter().copied()),
    };
    Some(Diagnostic::new(Location { file, span: found.span }, problem))
}

fn import(files: &[Source], mapping: &Mapping, site: &Sources, parsed: &Parsed) -> Imported {
    let mut notes = Vec::new();
    let languages = names::languages(mapping, parsed);
    let sheets = pairs::sheets(files, mapping, &languages, &mut notes);
    let (kept, there): (Vec<Sheet>, Vec<Sheet>) =
        sheets.into_iter().partition(|sheet| !is_there(sheet, mapping, parsed));
    for sheet in there {
        let id = sheet.id.clone();
        notes.extend(
            sheet.files.iter().map(|file| Note::new(&file.path, 1, What::Taken(id.clone()))),
        );
    }
    let known = ids(&kept, parsed, mapping);
    let writer = draft::Writer {
        mapping,
        fields: Fields::of(mapping.kind, parsed),
        sheets: &kept,
        known: &known,
    };
    let mut drafts: Vec<NewFile> =
        kept.iter().flat_map(|sheet| writer.sheet(sheet, &mut notes)).collect();
    drafts.sort_by(|a, b| a.path.cmp(&b.path));
    with_digests(&mut drafts, site);
    Imported { drafts, notes: note::settled(notes) }
}

fn is_there(sheet: &Sheet, mapping: &Mapping, site: &Parsed) -> bool {
    site.keys.iter().any(|((kind, id), _)| *kind == mapping.kind && **id == *sheet.id)
}

/// What a sheet may refer to: texts of the site and of this import.
fn ids(sheets: &[Sheet], site: &Parsed, mapping: &Mapping) -> BTreeSet<Box<str>> {
    let there = site.keys.iter().filter(|((kind, _), _)| *kind == mapping.kind);
    let there = there.map(|((_, id), _)| id.clone());
    there.chain(sheets.iter().map(|sheet| sheet.id.clone())).collect()
}
