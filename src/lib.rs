//! Turns a folder of bilingual Markdown practice sheets into a static site that is searched in the reader's browser.
//!
//! The modules stand in the order of the data; a module uses those above it, never those below.

pub mod collation;
pub mod error;
pub mod messages;

pub mod wordings;

pub mod model;

pub mod source;

pub mod output;

pub mod raster;

pub mod difference;

pub mod diagnostic;

pub mod builtin;

pub mod read;

pub mod parse;

pub mod history;

pub mod schema;

pub mod check;

pub mod new_file;

pub mod import;

pub mod status;

pub mod pictures;

pub mod likeness;

pub mod linked;

pub mod export;

pub mod render;

pub mod index;

pub mod engines;

pub mod offline;

pub mod portable;

pub mod pdf;

pub mod mend;

pub mod publish;

pub mod write;

pub mod search;

pub mod compare;

pub mod external;

pub mod serve;

pub mod starter;

mod editing;

pub mod cli;

use std::path::Path;

use rayon::iter::{IntoParallelIterator, ParallelIterator};

pub use error::Error;

use diagnostic::Report;
use history::History;
use model::{Date, Site};
use pictures::Pictures;
use source::Sources;

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

/// Whether texts that are not yet published are part of the site.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Drafts {
    /// For a preview.
    Include,
    /// For the public.
    LeaveOut,
}

/// What the command line decides about a site.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Options {
    /// Whether drafts are built.
    pub drafts: Drafts,
    /// Stands in for `base_url` of `site.yaml`.
    pub base_url: Option<String>,
}

/// A step of a build, for those who wait.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Phase {
    /// Disk → sources.
    Read,
    /// Sources → site.
    Check,
    /// Site → pictures in several widths.
    Pictures,
    /// Site → search.
    Index,
    /// Site → data for other programs.
    Export,
    /// Site → pages → disk.
    Write,
    /// Files → one zip.
    Pack,
    /// Pages → paper.
    Typeset,
}

impl Phase {
    /// What is being done, for a progress bar.
    pub const fn doing(self) -> &'static str {
        match self {
            Self::Read => "Reading",
            Self::Check => "Checking",
            Self::Pictures => "Making pictures smaller",
            Self::Index => "Indexing",
            Self::Export => "Exporting",
            Self::Write => "Writing pages",
            Self::Pack => "Packing",
            Self::Typeset => "Setting pages",
        }
    }
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
    words: check::Memory,
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
    checked(sources, read, &history, options, &mut check::Memory::default())
}

/// As [`check()`], and what is late or early on a day.
pub fn check_on(sources: &Sources, options: &Options, day: Date) -> (Option<Site>, Report) {
    let (parsed, mut report) = parse::files(sources);
    check::on_day(&parsed, day, &mut report);
    let history = History::default();
    checked(sources, (parsed, report), &history, options, &mut check::Memory::default())
}

fn checked(
    sources: &Sources,
    (parsed, mut report): (parse::Parsed, Report),
    history: &History,
    options: &Options,
    words: &mut check::Memory,
) -> (Option<Site>, Report) {
    let site = check::site(sources, parsed, history, options, &mut report, words);
    (site, report)
}
