//! The site on this computer while it is written: as strict as a real host, and never behind its files.
//!
//! A `workshop` makes the site from its folder, again after every change that `watch` hears of. What it makes is an
//! `edition`, whose files are made when they are asked for; `live` holds the last one, and tells those who look when
//! there is another. `connections` brings requests to `answer`. The search is made on a thread of its own.

mod answer;
mod connections;
mod edition;
mod live;
mod outcome;
mod search;
mod watch;
mod workshop;

use std::collections::BTreeSet;
use std::net::{Ipv4Addr, SocketAddr};
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::thread;
use std::time::{Duration, Instant};

use crate::Error;
use crate::diagnostic::{Diagnostic, Problem, Report};
use crate::options::Options;
use crate::source::Sources;

use answer::Host;
use connections::Listener;
use live::{Live, Shown};
use outcome::Outcome;
use search::Search;
use watch::Watch;
use workshop::{Made, Workshop};

pub use outcome::Editor;

/// The port that is taken if none is named, and how many after it are tried.
const PORT: u16 = 4280;
const PORTS: u16 = 20;

/// A folder that cannot be read may be in the middle of a change: it is looked at again after so long.
const PATIENCE: Duration = Duration::from_millis(50);

/// What is said where a thread has ended before its time.
const FAULT: &str = "there is a fault in fiche itself; undo the last change, and report it";

/// A server that is listening.
pub struct Server(Listener);

/// A site that is looked at while it is written.
pub struct Preview {
    root: PathBuf,
    workshop: Workshop,
    made: Made,
    editor: Editor,
}

/// What came of a change.
#[derive(Debug)]
pub struct News<'n> {
    /// The files that changed, from the site's folder; none if the folder itself could not be read.
    pub changed: &'n [Box<str>],
    /// How long it took until the change could be seen.
    pub took: Duration,
    /// What was found now and not before.
    pub report: Report,
    /// The files that the report is about.
    pub sources: &'n Sources,
    /// What kept the site from being made, besides its content.
    pub failure: Option<&'n str>,
    /// How many errors there are, old ones included.
    pub errors: usize,
    /// How many warnings.
    pub warnings: usize,
}

impl Server {
    /// Takes a port of this computer, reached from nowhere else: the one that is named (0 for any), else the first free one
    /// of some.
    ///
    /// # Errors
    ///
    /// If it is taken.
    pub fn bind(port: Option<u16>) -> Result<Self, Error> {
        let at = |port: u16| {
            let address = SocketAddr::from((Ipv4Addr::LOCALHOST, port));
            Listener::new(address).map(Self).map_err(|error| Error::Serve {
                address: address.to_string(),
                reason: error.to_string(),
            })
        };
        match port {
            Some(port) => at(port),
            None => {
                (PORT + 1..PORT + PORTS).fold(at(PORT), |taken, next| taken.or_else(|_| at(next)))
            }
        }
    }

    /// The address of its front page.
    pub fn url(&self) -> String {
        format!("http://{}/", self.0.address())
    }

    /// Answers requests and follows changes until the process ends; `tell` hears of every change.
    pub fn run(self, preview: Preview, tell: impl Fn(&News<'_>)) {
        let Preview { root, mut workshop, made, editor } = preview;
        let mut watch = Watch::new(&root, workshop.parts());
        let shown =
            Shown { edition: made.edition.map(Arc::new), findings: Arc::new(made.findings) };
        let host = Arc::new(Host::new(Live::new(shown, begin()), Search::default(), root, editor));
        thread::scope(|scope| {
            scope.spawn(|| self.0.run(&host));
            scope.spawn(|| host.search.run(&host.live));
            loop {
                let touched = watch.wait();
                follow(&mut workshop, &host.live, &touched, &tell);
            }
        });
    }
}

/// A number that the run before did not begin with.
fn begin() -> u64 {
    u64::from(std::process::id()) << 20
}

impl Preview {
    /// Looks at a site for the first time.
    ///
    /// # Errors
    ///
    /// If its folder holds no site, or cannot be read.
    ///
    /// # Panics
    ///
    /// Never: a folder with a site in it is not empty.
    pub fn open(root: &Path, options: Options, editor: Editor) -> Result<Self, Error> {
        // The system names changed files in full.
        let absolute = std::path::absolute(root);
        let root = absolute.map_err(|source| Error::Read { path: root.to_owned(), source })?;
        let mut workshop = Workshop::new(&root, options);
        let made = workshop.look(&BTreeSet::new())?;
        let made = made.expect("a folder with site.yaml is not empty");
        Ok(Self { root, workshop, made, editor })
    }

    /// What was found.
    pub fn news(&self) -> News<'_> {
        news(&[], Duration::ZERO, &self.made.findings, None)
    }
}

/// Makes the site again if its folder has changed, shows it and tells of it.
fn follow(
    workshop: &mut Workshop,
    live: &Live,
    touched: &BTreeSet<PathBuf>,
    tell: impl Fn(&News<'_>),
) {
    let start = Instant::now();
    let mut looked = workshop.look(touched);
    if looked.is_err() {
        thread::sleep(PATIENCE);
        looked = workshop.look(touched);
    }
    let (before, _) = live.now();
    let (changed, findings, edition) = match looked {
        Ok(None) => return,
        Ok(Some(Made { changed, findings, edition })) => (changed, findings, edition),
        Err(error) => {
            let reason = error.to_string();
            if before.findings.failure.as_ref() == Some(&reason) {
                return;
            }
            (Vec::new(), Outcome::failure(reason), None)
        }
    };
    live.show(edition, findings);
    let (now, _) = live.now();
    tell(&news(&changed, start.elapsed(), &now.findings, Some(&before.findings)));
}

/// Of what was found only what was not found before.
fn news<'n>(
    changed: &'n [Box<str>],
    took: Duration,
    now: &'n Outcome,
    before: Option<&Outcome>,
) -> News<'n> {
    let known: BTreeSet<_> = before
        .iter()
        .flat_map(|before| before.report.iter().map(|found| key(found, before)))
        .collect();
    let (errors, warnings) = now.count();
    News {
        changed,
        took,
        report: now.report.only(|found| !known.contains(&key(found, now))),
        sources: &now.sources,
        failure: now.failure.as_deref(),
        errors,
        warnings,
    }
}

/// What makes a finding the same as one of before: lines may have moved.
fn key<'f>(found: &'f Diagnostic, among: &'f Outcome) -> (&'f str, &'f Problem) {
    (&among.sources.get(found.location.file).path, &found.problem)
}
