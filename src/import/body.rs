//! The text itself: links to other texts of the import lead to them; what nobody renders any more is noted.

use std::ops::Range;

use super::names;
use super::note::{Note, What};
use super::pairs::{File, Sheet};
use crate::parse::{Mapping, Outline, TextKind, fold};

/// The most characters of a note's quotation.
const QUOTED: usize = 60;

/// The text of a file.
pub(super) struct Text<'f> {
    pub(super) file: &'f File,
    pub(super) outline: &'f Outline,
    /// The heading that is the title now.
    pub(super) without: Option<Range<usize>>,
}

/// A change of a text: what stands at a place from now on.
type Edit = (Range<usize>, String);

impl Text<'_> {
    /// The text of a draft.
    pub(super) fn written(
        &self,
        mapping: &Mapping,
        sheets: &[Sheet],
        notes: &mut Vec<Note>,
    ) -> String {
        let file = self.file;
        let text = &file.text[file.foreign.body.clone()];
        let mut found = foreign_syntax(text, self.outline);
        found.extend(self.outline.html.iter().flat_map(|range| html(text, range)));
        let mut edits: Vec<Edit> =
            self.without.iter().map(|range| (range.clone(), String::new())).collect();
        edits.extend(self.sections(mapping, &mut found));
        edits.extend(self.links(text, sheets, &mut found));
        edits.sort_by_key(|(range, _)| range.start);
        let start = file.foreign.body.start;
        let note = |(at, what)| Note::new(&file.path, file.line(start + at), what);
        notes.extend(found.into_iter().map(note));
        let mut whole = text.to_owned();
        for (range, new) in edits.into_iter().rev() {
            whole.replace_range(range, &new);
        }
        format!("{}\n", whole.trim())
    }

    /// Headings that begin a section of a practice get its id.
    fn sections(&self, mapping: &Mapping, found: &mut Vec<(usize, What)>) -> Vec<Edit> {
        let mut edits = Vec::new();
        let is_practice = mapping.kind == TextKind::Practice;
        for (end, words) in self.outline.sections.iter().filter(|_| is_practice) {
            let words = fold(words);
            match mapping.sections.iter().find(|(known, _)| **known == *words) {
                Some((_, section)) => edits.push((*end..*end, format!(" {{#{}}}", section.value))),
                None => found.push((*end, What::Section(words.into()))),
            }
        }
        edits
    }

    /// Links to other texts of the import lead to their drafts.
    fn links(&self, text: &str, sheets: &[Sheet], found: &mut Vec<(usize, What)>) -> Vec<Edit> {
        let mut edits = Vec::new();
        for (range, target, is_picture) in &self.outline.links {
            if is_elsewhere(target) {
                if *is_picture {
                    found.push((range.start, What::Elsewhere(target.as_str().into())));
                }
                continue;
            }
            if *is_picture {
                found.push((range.start, What::Picture(target.as_str().into())));
                continue;
            }
            // The anchor stays as typed.
            let path = target.split(['?', '#']).next().unwrap_or_default();
            let place = text[range.clone()].rfind(&format!("]({path}"));
            match (destination(path, self.file, sheets), place) {
                (Some(address), Some(place)) => {
                    let at = range.start + place + "](".len();
                    edits.push((at..at + path.len(), address));
                }
                _ => found.push((range.start, What::Link(target.as_str().into()))),
            }
        }
        edits
    }
}

/// Tags of some raw HTML, and where it leads.
fn html(text: &str, range: &Range<usize>) -> Vec<(usize, What)> {
    let html = &text[range.clone()];
    let mut found: Vec<_> =
        tags(html).into_iter().map(|tag| (range.start, What::Html(tag))).collect();
    for (attribute, is_picture) in [("src=\"", true), ("href=\"", false)] {
        for rest in html.split(attribute).skip(1) {
            let target = rest.split('"').next().unwrap_or_default();
            let what = match (is_elsewhere(target), is_picture) {
                (true, true) => What::Elsewhere(target.into()),
                (true, false) => continue,
                (false, true) => What::Picture(target.into()),
                (false, false) => What::Link(target.into()),
            };
            found.push((range.start, what));
        }
    }
    found
}

/// What other programs put into Markdown: tags of Hugo and Liquid, attributes of kramdown.
fn foreign_syntax(text: &str, outline: &Outline) -> Vec<(usize, What)> {
    let is_code = |at: usize| outline.code.iter().any(|range| range.contains(&at));
    let mut found = Vec::new();
    let mut at = 0;
    while let Some(open) = text[at..].find('{').map(|next| at + next) {
        let rest = &text[open..];
        let close = [("{{", "}}"), ("{%", "%}"), ("{:", "}")]
            .into_iter()
            .find(|(begin, _)| rest.starts_with(begin));
        let end = close.and_then(|(_, end)| Some(open + rest.find(end)? + end.len()));
        match (close, end) {
            (Some((begin, _)), Some(end)) if !is_code(open) => {
                let typed: Box<str> =
                    text[open..end].chars().take(QUOTED).collect::<String>().into();
                let what =
                    if begin == "{:" { What::Attributes(typed) } else { What::Template(typed) };
                found.push((open, what));
                at = end;
            }
            _ => at = open + 1,
        }
    }
    found
}

/// The opening tags in some HTML, without attributes.
fn tags(html: &str) -> Vec<Box<str>> {
    html.split('<')
        .skip(1)
        .map(|rest| rest.chars().take_while(char::is_ascii_alphanumeric).collect::<String>())
        .filter(|name| name.starts_with(|c: char| c.is_ascii_alphabetic()))
        .map(|name| format!("<{}>", name.to_lowercase()).into())
        .collect()
}

/// Whether a link leads out of what was imported, or stays on its page.
fn is_elsewhere(target: &str) -> bool {
    let scheme = target.split_once(':').map(|(scheme, _)| scheme);
    let has_scheme = scheme.is_some_and(|scheme| scheme.chars().all(|c| c.is_ascii_alphabetic()));
    has_scheme || target.is_empty() || target.starts_with('#') || target.starts_with("//")
}

/// The file of a draft that a link means, if one text alone is called so.
fn destination(path: &str, file: &File, sheets: &[Sheet]) -> Option<String> {
    let path = path.trim_end_matches('/');
    let stem = [".md", ".markdown", ".html"].into_iter().find_map(|end| path.strip_suffix(end));
    let steps = stem.unwrap_or(path).split('/').filter(|part| !matches!(*part, "" | "." | ".."));
    let steps: Vec<&str> = steps.collect();
    let languages: Vec<Box<str>> =
        sheets.iter().flat_map(|sheet| &sheet.files).map(|file| file.language.clone()).collect();
    let wanted = names::name(&format!("{}.md", steps.join("/")), &languages).parts;
    let is_meant =
        |sheet: &&Sheet| sheet.parts.ends_with(&wanted) || wanted.ends_with(&sheet.parts);
    let mut meant = sheets.iter().filter(is_meant);
    let sheet = meant.next().filter(|_| !steps.is_empty())?;
    if meant.next().is_some() {
        return None;
    }
    let same = sheet.files.iter().find(|other| other.language == file.language);
    let language = &same.or(sheet.files.first())?.language;
    Some(format!("../{}/index.{language}.md", sheet.id))
}
