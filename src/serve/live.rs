//! What is shown at the moment, and who hears that it has changed.

use std::sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use super::edition::Edition;
use super::outcome::Outcome;

/// The state that all threads share.
#[derive(Debug)]
pub(super) struct Live {
    state: Mutex<State>,
    changed: Condvar,
}

#[derive(Debug)]
struct State {
    shown: Shown,
    moment: Moment,
}

/// What is shown.
#[derive(Clone, Debug)]
pub(super) struct Shown {
    /// The last site without errors; nothing if there was none yet.
    pub(super) edition: Option<Arc<Edition>>,
    /// What is wrong with the site as it is now.
    pub(super) findings: Arc<Outcome>,
}

/// Tells one state from another. Numbers grow while the server runs, and begin elsewhere in the next run.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Moment {
    /// Of the pages.
    pub(super) pages: u64,
    /// Of the findings.
    pub(super) findings: u64,
}

impl Live {
    /// Begins with a number that no other run began with.
    pub(super) fn new(shown: Shown, begin: u64) -> Self {
        let moment = Moment { pages: begin, findings: begin };
        Self { state: Mutex::new(State { shown, moment }), changed: Condvar::new() }
    }

    /// What is shown, and the number of that.
    pub(super) fn now(&self) -> (Shown, Moment) {
        let state = self.lock();
        (state.shown.clone(), state.moment)
    }

    /// Shows other findings, and another site if there is one.
    pub(super) fn show(&self, edition: Option<Edition>, findings: Outcome) {
        let mut state = self.lock();
        if let Some(edition) = edition {
            state.shown.edition = Some(Arc::new(edition));
            state.moment.pages += 1;
        }
        state.shown.findings = Arc::new(findings);
        state.moment.findings += 1;
        self.changed.notify_all();
    }

    /// Waits until the moment is another than `known`, or for so long.
    pub(super) fn wait(&self, known: Moment, long: Duration) -> Moment {
        let waited = self.changed.wait_timeout_while(self.lock(), long, |now| now.moment == known);
        let (state, _) = waited.unwrap_or_else(PoisonError::into_inner);
        state.moment
    }

    fn lock(&self) -> MutexGuard<'_, State> {
        // The state is replaced in whole steps: a thread that panicked has left it whole.
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
