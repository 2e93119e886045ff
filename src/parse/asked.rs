//! Which fields were asked for, for the test that holds the schemas to them.

use std::cell::RefCell;
use std::collections::BTreeSet;

use crate::source::Sources;

/// The names of the fields of one record.
pub(crate) type Names = BTreeSet<String>;

thread_local! {
    static ASKED: RefCell<Vec<Names>> = const { RefCell::new(Vec::new()) };
}

/// Remembers what a record was asked for, once it is read to its end.
pub(super) fn note(names: &[Box<str>]) {
    let names = names.iter().map(ToString::to_string).collect();
    ASKED.with_borrow_mut(|asked| asked.push(names));
}

/// What the records of these files are asked for.
pub(crate) fn of(sources: &Sources) -> Vec<Names> {
    let pool = rayon::ThreadPoolBuilder::new().num_threads(1).stack_size(super::STACK);
    pool.build().expect("a thread").install(|| {
        ASKED.take();
        super::all(sources, &mut super::Memory::default());
        ASKED.take()
    })
}
