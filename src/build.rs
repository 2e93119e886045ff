//! A folder → a site, checked or written: the stages in their order.

use std::path::Path;

use rayon::iter::{IntoParallelIterator, ParallelIterator};

use crate::check::Given;
use crate::diagnostic::Report;
use crate::history;
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
    let (site, report) = Check::new(options).with_history(root).run(&sources);
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

/// What one check of a folder keeps for the next.
#[derive(Debug, Default)]
pub struct Memory {
    texts: parse::Memory,
    words: crate::check::Memory,
}

/// How a site is checked.
///
/// ```
/// use fiche::{Check, Drafts, Options};
///
/// let options = Options { drafts: Drafts::LeaveOut, base_url: None };
/// let (site, report) = Check::new(&options).run(&fiche::read::sources("tests/sites/small".as_ref())?);
/// assert!(site.is_some() && !report.has_errors());
/// # Ok::<(), fiche::Error>(())
/// ```
#[derive(Debug)]
#[must_use]
pub struct Check<'c> {
    options: &'c Options,
    root: Option<&'c Path>,
    day: Option<Date>,
    memory: Option<&'c mut Memory>,
}

impl<'c> Check<'c> {
    /// By the files alone.
    pub fn new(options: &'c Options) -> Self {
        Self { options, root: None, day: None, memory: None }
    }

    /// With what the history of the site's folder `root` knows of translations that are behind.
    pub fn with_history(self, root: &'c Path) -> Self {
        Self { root: Some(root), ..self }
    }

    /// And what is late or early on a day.
    pub fn on(self, day: Date) -> Self {
        Self { day: Some(day), ..self }
    }

    /// Without reading the texts again that `memory` knows.
    pub fn again(self, memory: &'c mut Memory) -> Self {
        Self { memory: Some(memory), ..self }
    }

    /// Finds everything that is wrong with a site; without errors there is also the site.
    pub fn run(self, sources: &Sources) -> (Option<Site>, Report) {
        let Self { options, root, day, memory } = self;
        let mut fresh = Memory::default();
        let memory = match memory {
            Some(memory) => memory,
            None => &mut fresh,
        };
        let read = parse::files_again(sources, &mut memory.texts);
        let history = root.map(|root| history::of(root, sources, &read.0)).unwrap_or_default();
        let given = Given { options, day, history: &history, memory: &mut memory.words };
        crate::check::site(sources, read, given)
    }
}
