//! Waits until the folder of a site has changed.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::sync::mpsc::{self, Receiver, Sender};
use std::time::{Duration, Instant};

use notify::event::{AccessKind, AccessMode};
use notify::{Event, EventKind, RecommendedWatcher, RecursiveMode, Watcher as _};

/// Programs that save a file touch it several times: it is quiet after so long.
const QUIET: Duration = Duration::from_millis(10);

/// What systems that tell it say of a file whose writer is done.
const WRITTEN: EventKind = EventKind::Access(AccessKind::Close(AccessMode::Write));

/// A folder that is never quiet is looked at all the same.
const LONGEST: Duration = Duration::from_millis(100);

/// Without a word of the system the folder is looked at so often: its own news do not reach across a network, nor
/// beyond a link, and a system has only so many watches to give.
const PAUSE: Duration = Duration::from_secs(2);

/// Hears of changes.
pub(super) struct Watch {
    /// The site's folder itself, and those below it that are read.
    root: PathBuf,
    parts: Vec<PathBuf>,
    events: Receiver<Event>,
    to: Sender<Event>,
    /// Absent where the system has none: then there are only pauses.
    watcher: Option<RecommendedWatcher>,
    /// Those of the parts that were there when they were last watched.
    watched: Vec<PathBuf>,
}

impl Watch {
    pub(super) fn new(root: &Path, parts: Vec<PathBuf>) -> Self {
        let (to, events) = mpsc::channel();
        let mut watch =
            Self { root: root.to_owned(), parts, events, to, watcher: None, watched: Vec::new() };
        watch.begin();
        watch
    }

    /// Waits for a change or a pause, and says which files were touched.
    pub(super) fn wait(&mut self) -> BTreeSet<PathBuf> {
        let mut touched = BTreeSet::new();
        let mut next = self.events.recv_timeout(PAUSE);
        let start = Instant::now();
        while let Ok(event) = next {
            touched.extend(event.paths);
            if start.elapsed() > LONGEST {
                break;
            }
            // A file that was written and closed is whole: only what was heard of already is taken along.
            let pause = if event.kind == WRITTEN { Duration::ZERO } else { QUIET };
            next = self.events.recv_timeout(pause);
        }
        // A folder that was taken away and put back is another, which nobody watches yet.
        if self.there() != self.watched {
            self.begin();
        }
        touched
    }

    fn there(&self) -> Vec<PathBuf> {
        self.parts.iter().filter(|part| part.is_dir()).cloned().collect()
    }

    fn begin(&mut self) {
        let to = self.to.clone();
        let tell = move |event: notify::Result<Event>| {
            if let Ok(event) = event
                && is_change(event.kind)
            {
                let _nobody_waits = to.send(event);
            }
        };
        self.watched = self.there();
        self.watcher = notify::recommended_watcher(tell).ok();
        if let Some(watcher) = &mut self.watcher {
            // What cannot be watched is found in a pause.
            let _watched = watcher.watch(&self.root, RecursiveMode::NonRecursive);
            for part in &self.watched {
                let _watched = watcher.watch(part, RecursiveMode::Recursive);
            }
        }
    }
}

/// To read a file is an event too, and this program reads them.
fn is_change(kind: EventKind) -> bool {
    match kind {
        EventKind::Access(_) => kind == WRITTEN,
        EventKind::Any
        | EventKind::Create(_)
        | EventKind::Modify(_)
        | EventKind::Remove(_)
        | EventKind::Other => true,
    }
}
