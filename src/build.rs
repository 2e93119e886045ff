//! A folder → a site, checked or written: the stages in their order.

use std::path::Path;

use rayon::iter::{IntoParallelIterator, ParallelIterator};

use crate::diagnostic::Report;
use crate::history::{self, History};
use crate::model::{Date, Site};
use crate::options::Options;
use crate::phase::Phase;
use crate::pictures::Pictures;
use crate::source::Sources;
use crate::{Error, export, index, offline, parse, read, render, write};

/// What came of a build.
#[derive(Debug)]
pub enum Built {
    /// The content has errors; nothing was written.
    Rejected(Sources, Report),
    /// The site stands in the output folder.
    Site {
        /// What it was made of.
        sources: Sources,
        /// Its warnings.
        report: Report,
        /// How much was written.
        written: write::Written,
        /// The address that it says to have; ends with `/`.
        base_url: String,
    },
}

/// Reads, checks and writes a site; `enter` hears of every step.
pub fn build(
    root: &Path,
    out: &Path,
    options: &Options,
    enter: impl Fn(Phase),
) -> Result<Built, Error> {
    write::may_replace(out)?;
    enter(Phase::Read);
    let sources = read::sources(root)?;
    enter(Phase::Check);
    let (site, report) = check_with_history(root, &sources, options);
    let Some(site) = site else {
        return Ok(Built::Rejected(sources, report));
    };
    enter(Phase::Pictures);
    let pictures = Pictures::of(&site);
    let new = write::Replacement::of(out)?;
    enter(Phase::Index);
    let mut list = new.add(index::files(&site).into_par_iter().map(Ok))?;
    enter(Phase::Export);
    let data = export::files(&site)?;
    let listed = data.iter().map(export::Export::listing).collect();
    list.extend(new.add(data.into_par_iter().map(|export| Ok(export.file)))?);
    list.extend(new.add(export::unlisted(&site)?.into_par_iter().map(Ok))?);
    enter(Phase::Write);
    list.extend(new.add(pictures.files().map(Ok))?);
    list.extend(new.add(render::pages(&site, &pictures, listed)?)?);
    if site.offline {
        new.add(offline::files(&site, &pictures, &list).into_par_iter().map(Ok))?;
    }
    Ok(Built::Site { sources, report, written: new.finish()?, base_url: site.base_url })
}

/// Finds everything that is wrong with a site; without errors there is also the site.
pub fn check(sources: &Sources, options: &Options) -> (Option<Site>, Report) {
    check_again(sources, options, &mut Memory::default())
}

/// What one check of a folder keeps for the next.
#[derive(Debug, Default)]
pub struct Memory {
    texts: parse::Memory,
    words: crate::check::Memory,
}

/// As [`check()`], without reading the texts again that `memory` knows.
pub fn check_again(
    sources: &Sources,
    options: &Options,
    memory: &mut Memory,
) -> (Option<Site>, Report) {
    let read = parse::files_again(sources, &mut memory.texts);
    checked(sources, read, &History::default(), options, &mut memory.words)
}

/// As [`check()`], with what the history of the site's folder `root` knows of translations that are behind.
pub fn check_with_history(
    root: &Path,
    sources: &Sources,
    options: &Options,
) -> (Option<Site>, Report) {
    let read = parse::files(sources);
    let history = history::of(root, sources, &read.0);
    checked(sources, read, &history, options, &mut crate::check::Memory::default())
}

/// As [`check()`], and what is late or early on a day.
pub fn check_on(sources: &Sources, options: &Options, day: Date) -> (Option<Site>, Report) {
    let (parsed, mut report) = parse::files(sources);
    crate::check::on_day(&parsed, day, &mut report);
    let history = History::default();
    checked(sources, (parsed, report), &history, options, &mut crate::check::Memory::default())
}

fn checked(
    sources: &Sources,
    (parsed, mut report): (parse::Parsed, Report),
    history: &History,
    options: &Options,
    words: &mut crate::check::Memory,
) -> (Option<Site>, Report) {
    let site = crate::check::site(sources, parsed, history, options, &mut report, words);
    (site, report)
}
