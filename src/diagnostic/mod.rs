//! What is wrong with the content, where, and what to write instead.
//!
//! A diagnostic is a value; its words are found at the edge, in the language of whoever reads it.

mod code;
mod detail;
mod explain;
mod fix;
mod github;
mod human;
mod json;
mod place;
mod problem;
mod sarif;
mod tell;
mod wording;

use std::collections::{BTreeMap, BTreeSet};

use crate::source::{FileId, Location};

pub use code::{Code, Severity};
pub use detail::{
    Caption, Contrast, DateForm, Encoding, Excess, ImageFault, Kind, LogoFault, LostSign, Markup,
    Naming, Opening, Personal, ProgrammeFault, Scheme, Shape, Trap,
};
pub use explain::{codes, explain, page};
pub use fix::Fix;
pub use github::github;
pub use human::human;
pub use json::json;
pub use place::{Position, position};
pub use problem::Problem;
pub use sarif::sarif;

/// Something wrong at a place.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Diagnostic {
    /// Where.
    pub location: Location,
    /// What.
    pub problem: Problem,
    /// Other places that have to do with it.
    pub related: Vec<Location>,
    /// How to mend it, where there is one right way.
    pub fix: Option<Fix>,
}

impl Diagnostic {
    /// A problem that is about one place.
    pub fn new(location: Location, problem: Problem) -> Self {
        Self { location, problem, related: Vec::new(), fix: None }
    }

    /// The same with its repair, if there is one beyond doubt.
    #[must_use]
    pub fn with_fix(self, fix: impl Into<Option<Fix>>) -> Self {
        Self { fix: fix.into(), ..self }
    }
}

/// What a site makes of its warnings.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Rule {
    /// Not reported.
    Off,
    /// Reported.
    Warning,
    /// Stops the build.
    Error,
}

/// How many findings of one kind are told of one file.
const ENOUGH: usize = 500;

/// Everything that was found.
#[derive(Clone, Debug, Default)]
pub struct Report {
    diagnostics: Vec<Diagnostic>,
    rules: BTreeMap<Code, Rule>,
    /// Texts that are still being written, each with its files.
    left_out: Vec<Vec<FileId>>,
}

impl Report {
    /// Adds one.
    pub fn push(&mut self, diagnostic: Diagnostic) {
        self.diagnostics.push(diagnostic);
    }

    /// Adds many.
    pub fn extend(&mut self, diagnostics: impl IntoIterator<Item = Diagnostic>) {
        self.diagnostics.extend(diagnostics);
    }

    /// Drops what was found in some files, because they are not part of this site.
    fn forget(&mut self, files: &BTreeSet<FileId>) {
        self.diagnostics.retain(|diagnostic| !files.contains(&diagnostic.location.file));
    }

    /// Drops what was found in some texts that are still being written, each with its files, and counts these texts.
    pub fn leave_out(&mut self, texts: Vec<Vec<FileId>>) {
        self.forget(&texts.iter().flatten().copied().collect());
        self.left_out = texts;
    }

    /// How many texts nobody looked at, because they are still being written.
    pub fn left_out(&self) -> usize {
        self.left_out.len()
    }

    /// By path, line and code; warnings as the site's `rules` want them. An error stays an error.
    pub fn settle(&mut self, rules: BTreeMap<Code, Rule>) {
        self.rules = rules;
        let rules = &self.rules;
        self.diagnostics.retain(|diagnostic| {
            let code = diagnostic.problem.code();
            code.severity() == Severity::Error || rules.get(&code) != Some(&Rule::Off)
        });
        self.sort();
        self.diagnostics.dedup();
        self.shorten();
        self.sort();
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

    /// Some of it, with the same weights.
    #[must_use]
    pub fn only(&self, is_meant: impl Fn(&Diagnostic) -> bool) -> Self {
        let diagnostics = self.iter().filter(|diagnostic| is_meant(diagnostic)).cloned().collect();
        Self { diagnostics, rules: self.rules.clone(), left_out: self.left_out.clone() }
    }

    /// What is told of some files.
    #[must_use]
    pub fn within(&self, is_meant: impl Fn(FileId) -> bool) -> Self {
        let mut within = self.only(|diagnostic| is_meant(diagnostic.location.file));
        within.left_out.retain(|files| files.iter().any(|file| is_meant(*file)));
        within
    }

    /// Adds what was found after the rules of the site were heard; they hold for it too.
    pub fn add_late(&mut self, found: Vec<Diagnostic>) {
        self.diagnostics.extend(found);
        self.settle(self.rules.clone());
    }

    /// How much one of them weighs on this site.
    pub fn severity(&self, diagnostic: &Diagnostic) -> Severity {
        let code = diagnostic.problem.code();
        match self.rules.get(&code) {
            Some(Rule::Error) => Severity::Error,
            Some(Rule::Warning | Rule::Off) | None => code.severity(),
        }
    }

    /// Everything, in order.
    pub fn iter(&self) -> std::slice::Iter<'_, Diagnostic> {
        self.diagnostics.iter()
    }

    /// Whether a build stops.
    pub fn has_errors(&self) -> bool {
        self.errors() > 0
    }

    /// How many stop a build.
    pub fn errors(&self) -> usize {
        self.count(Severity::Error)
    }

    /// How many do not.
    pub fn warnings(&self) -> usize {
        self.count(Severity::Warning)
    }

    fn count(&self, severity: Severity) -> usize {
        self.iter().filter(|diagnostic| self.severity(diagnostic) == severity).count()
    }
}

impl<'r> IntoIterator for &'r Report {
    type Item = &'r Diagnostic;
    type IntoIter = std::slice::Iter<'r, Diagnostic>;
    fn into_iter(self) -> Self::IntoIter {
        self.iter()
    }
}
