//! What is found while a site is read and checked, in any order, until the rules of the site are known.

use std::collections::{BTreeMap, BTreeSet};

use super::{Code, Diagnostic, Problem, Report, Rule, Severity};
use crate::source::{FileId, Location};

/// How many findings of one kind are told of one file.
const ENOUGH: usize = 500;

/// Everything that was found so far.
#[derive(Clone, Debug, Default)]
pub struct Findings {
    pub(super) diagnostics: Vec<Diagnostic>,
    /// Texts that are still being written, each with its files.
    pub(super) left_out: Vec<Vec<FileId>>,
}

impl Findings {
    /// Adds one.
    pub fn push(&mut self, diagnostic: Diagnostic) {
        self.diagnostics.push(diagnostic);
    }

    /// Adds many.
    pub fn extend(&mut self, diagnostics: impl IntoIterator<Item = Diagnostic>) {
        self.diagnostics.extend(diagnostics);
    }

    /// Drops what was found in some texts that are still being written, each with its files, and counts these texts.
    pub fn leave_out(&mut self, texts: Vec<Vec<FileId>>) {
        let files: BTreeSet<FileId> = texts.iter().flatten().copied().collect();
        self.diagnostics.retain(|diagnostic| !files.contains(&diagnostic.location.file));
        self.left_out = texts;
    }

    /// Every diagnostic, as it was found.
    pub fn iter(&self) -> std::slice::Iter<'_, Diagnostic> {
        self.diagnostics.iter()
    }

    /// By path, place and code; warnings as the site's `rules` want them. An error stays an error.
    pub fn settle(mut self, rules: BTreeMap<Code, Rule>) -> Report {
        self.diagnostics.retain(|diagnostic| {
            let code = diagnostic.problem.code();
            code.severity() == Severity::Error || rules.get(&code) != Some(&Rule::Off)
        });
        self.sort();
        self.diagnostics.dedup();
        self.shorten();
        self.sort();
        Report { diagnostics: self.diagnostics, rules, left_out: self.left_out }
    }

    fn sort(&mut self) {
        self.diagnostics
            .sort_by_key(|found| (found.location.file, found.location.span, found.problem.code()));
    }

    /// Of what one file has very often, as many as anybody will read, and how many more there are. Some of every kind
    /// stay, so that what stops a build still does.
    fn shorten(&mut self) {
        let mut counts: BTreeMap<(FileId, Code), (usize, Location)> = BTreeMap::new();
        self.diagnostics.retain(|diagnostic| {
            let location = diagnostic.location;
            let entry = counts.entry((location.file, diagnostic.problem.code()));
            let (count, first_left_out) = entry.or_insert((0, location));
            *count += 1;
            if *count == ENOUGH + 1 {
                *first_left_out = location;
            }
            *count <= ENOUGH
        });
        let more = counts.into_iter().filter(|(_, (count, _))| *count > ENOUGH);
        self.diagnostics.extend(more.map(|((_, code), (count, location))| {
            let code = code.number().into();
            let problem = Problem::MoreOfTheSame { code, count: count - ENOUGH };
            Diagnostic::new(location, problem)
        }));
    }
}

impl<'f> IntoIterator for &'f Findings {
    type Item = &'f Diagnostic;
    type IntoIter = std::slice::Iter<'f, Diagnostic>;
    fn into_iter(self) -> Self::IntoIter {
        self.iter()
    }
}
