//! What a text begun by a command still has to become: sections to write, words to translate.

use std::ops::Range;

use super::Checker;
use crate::diagnostic::{Diagnostic, Problem};
use crate::model::Languages;
use crate::parse::{COMMENT, TextFile, TextKind};
use crate::source::{Location, Sources, Span};

impl Checker<'_> {
    /// Sections of practices without a word, and words of the source that stand in comments.
    pub(super) fn unwritten(&mut self) {
        for group in self.catalogue.shown() {
            for text in group.files().iter().copied().filter(|text| text.role.is_known()) {
                let bytes = &self.sources.get(text.file).bytes;
                let Ok(typed) = std::str::from_utf8(bytes) else { continue };
                let left = left_over(text, typed, &self.parsed.languages);
                // A section to translate is empty as well, and one may be that a comment runs over: once is enough.
                let is_told = !left.is_empty() || text.body.hides_sections;
                if group.key.0 == TextKind::Practice && !is_told {
                    self.findings.extend(empty_sections(text, typed));
                }
                self.findings.extend(left);
            }
        }
    }
}

/// Whether words of the source still stand in a translation, in comments.
pub(super) fn is_begun(text: &TextFile, sources: &Sources, languages: &Languages) -> bool {
    let typed = std::str::from_utf8(&sources.get(text.file).bytes);
    typed.is_ok_and(|typed| !left_over(text, typed, languages).is_empty())
}

fn empty_sections(text: &TextFile, typed: &str) -> Vec<Diagnostic> {
    let headings = text.body.headings.iter().filter(|heading| heading.level == 2);
    let starts = headings.clone().skip(1).map(|heading| heading.span.start);
    let ends = starts.chain([text.written.end]);
    let repeated = text.repeated_title().map(|heading| heading.span);
    headings
        .zip(ends)
        .filter(|(heading, _)| repeated != Some(heading.span))
        .filter(|(heading, end)| is_empty(text, typed, heading.span.end..*end))
        .map(|(heading, _)| {
            let problem = Problem::EmptySection { found: heading.id.clone() };
            Diagnostic::new(Location { file: text.file, span: heading.span }, problem)
        })
        .collect()
}

/// Whether a part of a text holds nothing but comments.
fn is_empty(text: &TextFile, typed: &str, Range { start, end }: Range<u32>) -> bool {
    let inside = text.comments.iter().filter(|one| one.start < end && start < one.end);
    let starts = [start].into_iter().chain(inside.clone().map(|comment| comment.end));
    let ends = inside.map(|comment| comment.start).chain([end]);
    starts.zip(ends).all(|(start, end)| {
        // A comment may begin before the part, or go on beyond it.
        let between = typed.get(start as usize..end as usize).unwrap_or_default();
        between.trim_start().is_empty()
    })
}

/// Comments that begin with one of the site's languages: `<!-- nl: …`.
fn left_over(text: &TextFile, typed: &str, languages: &Languages) -> Vec<Diagnostic> {
    let left = |comment: &Span| {
        let whole = &typed[comment.range()];
        let inside = whole.strip_prefix(COMMENT)?.trim_start();
        let code = inside.split_once(':')?.0;
        let lang = languages.get(code).filter(|lang| *lang != text.lang)?;
        let problem = Problem::SourceLeftOver { language: languages.code(lang).into() };
        let first = comment.start as usize;
        let span = Span::new(first, first + whole.lines().next()?.len());
        Some(Diagnostic::new(Location { file: text.file, span }, problem))
    };
    text.comments.iter().filter_map(left).collect()
}
