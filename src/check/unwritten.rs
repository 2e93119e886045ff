//! What a text begun by a command still has to become: sections to write, words to translate.

use std::ops::Range;

use super::Checker;
use crate::diagnostic::{Diagnostic, Problem};
use crate::model::Languages;
use crate::parse::{COMMENT, TextFile, TextKind, comments, without_comments};
use crate::source::{Location, Span};

impl Checker<'_> {
    /// Sections of practices without a word, and words of the source that stand in comments.
    pub(super) fn unwritten(&mut self) {
        let mut found = Vec::new();
        for group in self.catalogue.shown() {
            for text in group.files.iter().copied().filter(|text| text.readable) {
                let bytes = &self.sources.get(text.file).bytes;
                let Ok(typed) = std::str::from_utf8(bytes) else { continue };
                let left = left_over(text, typed, &self.parsed.languages);
                // A section to translate is empty as well: once is enough.
                if group.key.0 == TextKind::Practice && left.is_empty() {
                    found.extend(empty_sections(text, typed));
                }
                found.extend(left);
            }
        }
        self.report.extend(found);
    }
}

fn empty_sections(text: &TextFile, typed: &str) -> Vec<Diagnostic> {
    let headings = text.body.headings.iter().filter(|heading| heading.level == 2);
    let starts = headings.clone().skip(1).map(|heading| heading.span.start);
    let ends = starts.chain([text.written.end]);
    let is_empty = |range: Range<usize>| without_comments(&typed[range]).trim().is_empty();
    headings
        .zip(ends)
        .filter(|(heading, end)| is_empty(heading.span.end as usize..*end as usize))
        .map(|(heading, _)| {
            let problem = Problem::EmptySection { found: heading.id.clone() };
            Diagnostic::new(Location { file: text.file, span: heading.span }, problem)
        })
        .collect()
}

/// Comments that begin with one of the site's languages: `<!-- nl: …`.
fn left_over(text: &TextFile, typed: &str, languages: &Languages) -> Vec<Diagnostic> {
    let (start, end) = (text.written.start as usize, text.written.end as usize);
    comments(&typed[start..end])
        .into_iter()
        .filter_map(|comment| {
            let inside = typed[start..end][comment.clone()].strip_prefix(COMMENT)?.trim_start();
            let code = inside.split_once(':')?.0;
            let lang = languages.get(code).filter(|lang| *lang != text.lang)?;
            let problem = Problem::SourceLeftOver { language: languages.code(lang).into() };
            let first = start + comment.start;
            let span = Span::new(first, first + typed[first..].lines().next()?.len());
            Some(Diagnostic::new(Location { file: text.file, span }, problem))
        })
        .collect()
}
