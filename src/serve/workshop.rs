//! The folder of a site → the site, again after every change and with no more work than the change makes.

use std::collections::BTreeSet;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex};

use super::FAULT;
use super::edition::Edition;
use super::outcome::Outcome;
use crate::Error;
use crate::build::{Check, Memory};
use crate::diagnostic::Report;
use crate::likeness;
use crate::model::Site;
use crate::options::Options;
use crate::pictures::Pictures;
use crate::read::Folder;

/// Where the site is made. What was made of unchanged files is kept.
pub(super) struct Workshop {
    folder: Folder,
    options: Options,
    memory: Memory,
    compared: Arc<Mutex<likeness::Memory>>,
    /// The last site without errors, and its pictures.
    last: Option<(Arc<Site>, Arc<Pictures>)>,
    /// Whether the folder could not be read at the last look.
    lost: bool,
}

/// What came of a look at the folder.
pub(super) struct Made {
    /// The files that are different, by their path from the site's folder.
    pub(super) changed: Vec<Box<str>>,
    /// What is wrong with the site.
    pub(super) findings: Outcome,
    /// The site; nothing if it has errors.
    pub(super) edition: Option<Edition>,
}

impl Workshop {
    pub(super) fn new(root: &Path, options: Options) -> Self {
        Self {
            folder: Folder::new(root),
            options,
            memory: Memory::default(),
            compared: Arc::default(),
            last: None,
            lost: false,
        }
    }

    /// The folders that the site is made from, whether they exist or not.
    pub(super) fn parts(&self) -> Vec<PathBuf> {
        self.folder.parts().collect()
    }

    /// Looks at the folder, and makes the site again if anything is different; `touched` files are read in any case.
    ///
    /// # Errors
    ///
    /// If the folder cannot be read: what was known of it stays.
    pub(super) fn look(&mut self, touched: &BTreeSet<PathBuf>) -> Result<Option<Made>, Error> {
        let looked = self.folder.look(touched);
        let was_lost = std::mem::replace(&mut self.lost, looked.is_err());
        let changed = looked?;
        if changed.is_empty() && !was_lost {
            return Ok(None);
        }
        // A preview outlives a fault in this program: the next change may be the way around it.
        let made = catch_unwind(AssertUnwindSafe(|| self.make()));
        let (findings, edition) = made.unwrap_or_else(|_| {
            self.memory = Memory::default();
            self.compared = Arc::default();
            (Outcome::failure(FAULT.to_owned()), None)
        });
        Ok(Some(Made { changed, findings, edition }))
    }

    fn make(&mut self) -> (Outcome, Option<Edition>) {
        let sources = self.folder.sources();
        let (site, report) = Check::new(&self.options).again(&mut self.memory).run(&sources);
        let edition = site.map(|site| self.edition(site)).transpose();
        let (edition, failure) = match edition {
            Ok(edition) => (edition, None),
            Err(reason) => (None, Some(reason)),
        };
        (Outcome { sources, report, failure }, edition)
    }

    fn edition(&mut self, site: Site) -> Result<Edition, String> {
        let made = self.last.as_ref().map(|(site, pictures)| pictures.by_address(site));
        let pictures = Arc::new(Pictures::again(&site, &made.unwrap_or_default()));
        let site = Arc::new(site);
        self.last = Some((Arc::clone(&site), Arc::clone(&pictures)));
        Edition::new(site, pictures, Arc::clone(&self.compared))
    }
}

impl Outcome {
    /// What is wrong when nothing could be read or made.
    pub(super) fn failure(reason: String) -> Self {
        let (sources, report) = (crate::source::Sources::default(), Report::default());
        Self { sources, report, failure: Some(reason) }
    }
}
