//! Sheets → [`Site`]: whatever takes two files to know.

mod addresses;
mod assets;
mod brand;
mod catalogue;
mod collections;
mod editions;
mod event;
mod glossary;
mod images;
mod links;
mod logo;
mod messages;
mod numbers;
mod orphans;
mod parts;
mod practices;
mod redirects;
mod references;
mod repeated;
mod review;
mod strangers;
mod strays;
mod texts;
mod translations;
mod unwritten;
mod vocabularies;
mod words;

use std::collections::BTreeMap;
use std::sync::Arc;

use crate::diagnostic::{Diagnostic, Findings, Fix, Kind, Problem, Report};
use crate::history::History;
use crate::model::{Date, FieldIndex, Page, PageIndex, PageKind, Site, Status, Theme};
use crate::options::Options;
use crate::parse::{Parsed, closest, not_utf8};
use crate::source::{FileId, Location, Sources, Span};

use assets::Assets;
use catalogue::Catalogue;

pub(crate) use references::unknown_term;
pub use words::Memory;

/// What a check goes by besides the files.
#[derive(Debug)]
pub struct Given<'g> {
    /// What the command line decided.
    pub options: &'g Options,
    /// The day on which things are late or early; without one, none is.
    pub day: Option<Date>,
    /// What is known of translations that are behind.
    pub history: &'g History,
    /// What earlier checks found.
    pub memory: &'g mut Memory,
}

/// What every check looks things up in, and where it notes down what it finds.
struct Checker<'p> {
    sources: &'p Sources,
    parsed: &'p Parsed,
    history: &'p History,
    catalogue: &'p Catalogue<'p>,
    assets: Assets,
    findings: &'p mut Findings,
    memory: &'p mut Memory,
    /// Wrong names by file for which a right one was looked for.
    guesses: BTreeMap<FileId, usize>,
}

/// For so many wrong names in one file it is said what was probably meant: each is compared with all that there are.
const GUESSES: usize = 100;

/// Puts the files together, as they were read; `None` if the report holds an error.
///
/// Every check runs over whatever could be read, so that one mistake does not hide another. Also `None` without
/// `content/site.yaml`, which [`read`](crate::read) refuses.
///
/// # Panics
///
/// If a check refuses the site and keeps the reason to itself: an editor could do nothing about it.
pub fn site(
    sources: &Sources,
    (parsed, mut findings): (Parsed, Findings),
    given: Given<'_>,
) -> (Option<Site>, Report) {
    let Given { options, day, history, memory } = given;
    if let Some(day) = day {
        review::on_day(&parsed, day, &mut findings);
    }
    let catalogue = Catalogue::new(&parsed, sources, options.drafts, &mut findings);
    let mut checker = Checker {
        sources,
        parsed: &parsed,
        history,
        catalogue: &catalogue,
        assets: Assets::default(),
        findings: &mut findings,
        memory,
        guesses: BTreeMap::new(),
    };
    let whole = redirects::addresses_are_known(sources, checker.findings);
    let site = checker.site(options);
    if let Some(site) = site.as_ref().filter(|_| whole) {
        redirects::check(site, &parsed, &mut findings);
    }
    let report = findings.settle(parsed.settings.rules);
    assert!(
        site.is_some() || report.has_errors() || parsed.site_file.is_none(),
        "a site is refused with a reason"
    );
    (site.filter(|_| !report.has_errors()), report)
}

/// The parts if all could be made. Each is made, also after one that could not be, so that its findings are told.
fn every<T>(parts: impl Iterator<Item = Option<T>>) -> Option<Vec<T>> {
    let mut whole = Some(Vec::new());
    for part in parts {
        match (&mut whole, part) {
            (Some(made), Some(part)) => made.push(part),
            (_, None) => whole = None,
            (None, Some(_)) => {}
        }
    }
    whole
}

impl Checker<'_> {
    fn report(&mut self, file: FileId, span: Span, problem: Problem) {
        self.report_with(file, span, problem, None);
    }

    fn report_with(&mut self, file: FileId, span: Span, problem: Problem, fix: Option<Fix>) {
        self.findings.push(Diagnostic::new(Location { file, span }, problem).with_fix(fix));
    }

    /// What was probably meant by a name, unless its file has too many wrong ones to look.
    fn guess(
        &mut self,
        file: FileId,
        look: impl FnOnce(&Self) -> Option<Box<str>>,
    ) -> Option<Box<str>> {
        let guesses = self.guesses.entry(file).or_default();
        *guesses += 1;
        if *guesses > GUESSES { None } else { look(self) }
    }

    /// Every part is checked before the first one that is missing ends it.
    fn site(&mut self, options: &Options) -> Option<Site> {
        let site_file = self.parsed.site_file?;
        self.proofread();
        self.parts(site_file).into_site(self.parsed, options)
    }

    /// Reads the texts for whatever makes no part of the site.
    fn proofread(&mut self) {
        self.sections_of_bodies();
        self.sections_of_translations();
        self.unwritten();
        self.same_texts();
        self.early_updates();
        self.untranslated();
        self.strangers();
        self.made_by_machine();
        self.words();
        self.unsourced_numbers();
    }

    /// The filters of the search page.
    fn facets(&mut self, site_file: FileId) -> Vec<FieldIndex> {
        let mut facets = Vec::new();
        for name in &self.parsed.settings.facets {
            let known = self.parsed.vocabularies.iter().map(|(name, _)| &**name);
            match known.clone().position(|known| known == &*name.value) {
                Some(place) if facets.contains(&FieldIndex(place)) => {
                    self.report(
                        site_file,
                        name.span,
                        Problem::Repeated { found: name.value.clone() },
                    );
                }
                Some(place) => facets.push(FieldIndex(place)),
                None => {
                    self.unknown(site_file, Kind::Vocabulary, name, |_| {
                        closest(&name.value, known)
                    });
                }
            }
        }
        facets
    }

    /// The pages that the foot links to: if `site.yaml` does not say, those about the site that are kept up to date.
    fn navigation(&mut self, site_file: FileId, pages: &[Page]) -> Vec<PageIndex> {
        if let Some(names) = &self.parsed.settings.navigation {
            return names.iter().filter_map(|name| self.page_named(site_file, name)).collect();
        }
        let is_linked =
            |page: &Page| page.kind == PageKind::Page && page.status == Status::Published;
        let linked = pages.iter().enumerate().filter(|(_, page)| is_linked(page));
        linked.map(|(place, _)| PageIndex(place)).collect()
    }

    /// The files of the theme that `site.yaml` names.
    fn theme(&mut self, site_file: FileId) -> Option<Theme> {
        let named = self.parsed.settings.theme.as_ref();
        let name = named.map_or("default", |at| &*at.value);
        let folder = format!("themes/{name}/");
        let mut theme = Theme { templates: BTreeMap::new(), assets: BTreeMap::new() };
        for (id, source) in self.sources.iter() {
            let Some(path) = source.path.strip_prefix(&*folder) else { continue };
            if let Some(name) = path.strip_prefix("templates/") {
                match std::str::from_utf8(&source.bytes) {
                    Ok(text) => {
                        theme.templates.insert(name.to_owned(), Arc::from(text));
                    }
                    Err(error) => {
                        let (span, problem, fix) = not_utf8(&source.bytes, error);
                        self.report_with(id, span, problem, fix);
                    }
                }
            } else if let Some(name) = path.strip_prefix("assets/") {
                theme.assets.insert(name.to_owned(), Arc::clone(&source.bytes));
            }
        }
        if let Some(named) = named
            && theme.templates.is_empty()
        {
            let themes = self.sources.iter().filter_map(|(_, source)| {
                Some(source.path.strip_prefix("themes/")?.split_once('/')?.0)
            });
            self.unknown(site_file, Kind::Theme, named, |_| closest(&named.value, themes));
            return None;
        }
        Some(theme)
    }
}
