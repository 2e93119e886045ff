//! What is wrong with the content, where, and what to write instead.
//!
//! A diagnostic is a value; its words are found at the edge, in the language of whoever reads it.

mod code;
mod detail;
mod explain;
mod findings;
mod fix;
mod github;
mod human;
mod json;
mod place;
mod problem;
mod sarif;
mod tell;
mod wording;

use std::collections::BTreeMap;

use crate::source::{FileId, Location};

pub use code::{Code, Severity};
pub use detail::{
    Caption, Contrast, DateForm, Elsewhere, Encoding, Excess, Folder, ImageFault, Kind, LogoFault,
    LostSign, Markup, MessageSource, Naming, Opening, Personal, ProgrammeFault, Referred, Scheme,
    Shape, TextSort, Trap, Unclosed, Unseen,
};
pub use explain::{codes, explain, page};
pub use findings::Findings;
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

/// Everything that is wrong with a site, in order: by path, place and code.
#[derive(Clone, Debug, Default)]
pub struct Report {
    diagnostics: Vec<Diagnostic>,
    rules: BTreeMap<Code, Rule>,
    /// Texts that are still being written, each with its files.
    left_out: Vec<Vec<FileId>>,
}

impl Report {
    /// How many texts nobody looked at, because they are still being written.
    pub fn left_out(&self) -> usize {
        self.left_out.len()
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

    /// The same with what was found later; the rules of the site hold for it too.
    #[must_use]
    pub fn with(self, found: impl IntoIterator<Item = Diagnostic>) -> Self {
        let mut findings = Findings { diagnostics: self.diagnostics, left_out: self.left_out };
        findings.extend(found);
        findings.settle(self.rules)
    }

    /// How much one of them weighs on this site.
    pub fn severity(&self, diagnostic: &Diagnostic) -> Severity {
        let code = diagnostic.problem.code();
        match self.rules.get(&code) {
            Some(Rule::Error) => Severity::Error,
            Some(Rule::Warning | Rule::Off) | None => code.severity(),
        }
    }

    /// Every diagnostic.
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
