//! The search of the site that is looked at, made when somebody searches: it takes seconds where a page takes moments.

use std::collections::{BTreeMap, VecDeque};
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::{Condvar, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use super::FAULT;
use super::edition::Answer;
use super::live::Live;
use crate::index;
use crate::model::{Address, Site};
use crate::output::{File, SEARCH_SCRIPT};

/// A page that searches goes on with the files it has found, so the index before the last is kept as well.
const KEPT: usize = 2;

/// After a change it waits until nothing has changed for so long: whoever writes comes first.
const QUIET: Duration = Duration::from_secs(1);

/// The files of the last indexes.
#[derive(Debug, Default)]
pub(super) struct Search {
    state: Mutex<State>,
    changed: Condvar,
}

#[derive(Debug, Default)]
struct State {
    /// Whether anybody has searched.
    wanted: bool,
    /// The last first, each with the number of the pages it was made of; without files if it could not be made.
    made: VecDeque<(u64, Option<BTreeMap<Address, File>>)>,
}

impl Search {
    /// The file at an address. The first who searches waits for the index; later ones get the last that was made.
    pub(super) fn file(&self, address: &Address) -> Answer {
        let mut state = self.lock();
        let is_entry = address.as_str() == SEARCH_SCRIPT;
        if is_entry {
            state.wanted = true;
            self.changed.notify_all();
            let waited = self.changed.wait_while(state, |state| state.made.is_empty());
            state = waited.unwrap_or_else(PoisonError::into_inner);
        }
        state.made.iter().find_map(|(_, files)| match files {
            Some(files) => files.get(address).cloned().map(Ok),
            None => is_entry.then(|| Err(FAULT.to_owned())),
        })
    }

    /// Makes indexes as long as the process lives, on a thread of its own: those of the pages are left to them.
    pub(super) fn run(&self, live: &Live) {
        let pool = rayon::ThreadPoolBuilder::new().num_threads(1).build();
        let pool = pool.expect("the machine has a thread to give");
        drop(self.changed.wait_while(self.lock(), |state| !state.wanted));
        loop {
            let (shown, moment) = live.now();
            let is_new = self.lock().made.front().is_none_or(|(pages, _)| *pages != moment.pages);
            if let Some(edition) = shown.edition.filter(|_| is_new) {
                // Whoever waits is told of a fault in this program; the next change may be the way around it.
                let make = AssertUnwindSafe(|| pool.install(|| files(&edition.site)));
                let files = catch_unwind(make).ok();
                let mut state = self.lock();
                state.made.push_front((moment.pages, files));
                state.made.truncate(KEPT);
                self.changed.notify_all();
            }
            let mut now = live.now().1;
            // Wakes for changes, then waits until there are no more.
            if now.pages == moment.pages {
                now = live.wait(now, Duration::from_hours(1));
            }
            loop {
                let later = live.wait(now, QUIET);
                if later == now {
                    break;
                }
                now = later;
            }
        }
    }

    fn lock(&self) -> MutexGuard<'_, State> {
        // Whole indexes are put in: a thread that panicked has left the state whole.
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

fn files(site: &Site) -> BTreeMap<Address, File> {
    index::files_asking_nobody(site).into_iter().map(|file| (file.address.clone(), file)).collect()
}
