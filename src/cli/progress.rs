//! What is being done, for those who wait.

use std::cell::RefCell;
use std::time::{Duration, Instant};

use super::{language, terminal};
use crate::phase::Phase;
use crate::speech::Speech;

/// Shows the step that is under way, on a terminal and only when it takes long; keeps the times.
pub(super) struct Progress {
    bar: indicatif::ProgressBar,
    start: Instant,
    phases: RefCell<Vec<(Phase, Instant)>>,
}

impl Progress {
    /// Starts the clock.
    pub(super) fn new() -> Self {
        let bar = indicatif::ProgressBar::no_length();
        Self { bar, start: Instant::now(), phases: RefCell::default() }
    }

    /// Hears of a step.
    pub(super) fn enter(&self, phase: Phase) {
        const LONG: Duration = Duration::from_secs(1);
        self.phases.borrow_mut().push((phase, Instant::now()));
        if self.start.elapsed() > LONG {
            self.bar.enable_steady_tick(Duration::from_millis(100));
        }
        self.bar.set_message(doing(phase));
    }

    /// Ends the display; how long it all took.
    pub(super) fn finish(&self) -> Duration {
        self.bar.finish_and_clear();
        self.start.elapsed()
    }

    /// Says how long each step took, of all that took so long.
    pub(super) fn say_times(&self, all: Duration) {
        let phases = self.phases.borrow();
        let ends = phases.iter().skip(1).map(|(_, start)| *start).chain([self.start + all]);
        for ((phase, start), end) in phases.iter().zip(ends) {
            let took = end.duration_since(*start).as_secs_f64() * 1000.0;
            terminal::say(&format!("{took:9.1} ms  {}", doing(*phase)));
        }
    }
}

/// What is being done, in the language of this computer.
fn doing(phase: Phase) -> String {
    Speech::new(language::of_this_computer()).phrase("phase", &[("phase", phase.word())])
}
