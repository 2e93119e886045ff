//! Repairs that are beyond doubt, made in the sources: values in, values out.

use std::collections::BTreeMap;
use std::ops::Range;
use std::sync::Arc;

use crate::build::Check;
use crate::diagnostic::{Fix, Report};
use crate::model::Date;
use crate::options::Options;
use crate::source::{FileId, Source, Sources};

/// A repair can bring another to light, as a file that can be read at last; more than this many in a row is a mistake of
/// ours, not of the file.
const ROUNDS: usize = 64;

/// What came of the repairs.
#[derive(Debug)]
pub struct Mended {
    /// The files as they are now.
    pub sources: Sources,
    /// What is still wrong.
    pub report: Report,
    /// The files that were mended, as they were.
    pub before: Vec<Source>,
    /// How many repairs were made.
    pub fixes: usize,
}

/// Makes every repair that is beyond doubt in the files that `is_asked` says yes to by their path, until there is none; `day` is
/// that of [`Check::on`].
pub fn mend(
    sources: &Sources,
    options: &Options,
    day: Date,
    is_asked: impl Fn(&str) -> bool,
) -> Mended {
    let mut now = sources.clone();
    let mut fixes = 0;
    for _ in 0..ROUNDS {
        let (_, report) = Check::new(options).on(day).run(&now);
        let (mended, made) = round(&now, &report, &is_asked);
        if made == 0 {
            let before = changed(sources, &now);
            return Mended { sources: now, report, before, fixes };
        }
        now = mended;
        fixes += made;
    }
    let (_, report) = Check::new(options).on(day).run(&now);
    let before = changed(sources, &now);
    Mended { sources: now, report, before, fixes }
}

/// The files with the repairs in them that one report names, and how many those are.
fn round(sources: &Sources, report: &Report, is_asked: impl Fn(&str) -> bool) -> (Sources, usize) {
    let mut by_file: BTreeMap<FileId, Vec<&Fix>> = BTreeMap::new();
    for diagnostic in report {
        let fixes = by_file.entry(diagnostic.location.file).or_default();
        fixes.extend(&diagnostic.fix);
    }
    let mut made = 0;
    let files = sources.iter().map(|(id, source)| {
        let fixes = by_file.remove(&id).filter(|_| is_asked(&source.path)).unwrap_or_default();
        let (bytes, count) = applied(&source.bytes, fixes);
        made += count;
        Source { path: source.path.clone(), bytes }
    });
    let files = Sources::new(files.collect());
    (files, made)
}

/// Bytes with the repairs in them, and how many those are; of two that touch each other the first is made, the other
/// has its turn in the next round.
fn applied(bytes: &Arc<[u8]>, mut fixes: Vec<&Fix>) -> (Arc<[u8]>, usize) {
    fixes.sort_by_key(|fix| fix.span);
    fixes.dedup();
    let mut mended = Vec::new();
    let (mut at, mut made) = (0, 0);
    for fix in fixes {
        let Range { start, end } = fix.span.range();
        let touches = made > 0 && start <= at;
        let Some(old) = bytes.get(start..end).filter(|_| !touches) else { continue };
        if old != fix.text.as_bytes() {
            mended.extend_from_slice(&bytes[at..start]);
            mended.extend_from_slice(fix.text.as_bytes());
            (at, made) = (end, made + 1);
        }
    }
    if made == 0 {
        return (bytes.clone(), 0);
    }
    mended.extend_from_slice(&bytes[at..]);
    (mended.into(), made)
}

/// The files of `before` that are no longer so.
fn changed(before: &Sources, now: &Sources) -> Vec<Source> {
    let pairs = before.iter().zip(now.iter());
    pairs
        .filter(|((_, old), (_, new))| old.bytes != new.bytes)
        .map(|((_, old), _)| old.clone())
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::source::Span;

    #[test]
    fn what_is_outside_the_repairs_stays_as_it_is() {
        let bytes: Arc<[u8]> = b"one\r\ntwo three\xff".as_slice().into();
        let fix = |start, end, text: &str| Fix::new(Span::new(start, end), text);
        let fixes = [fix(9, 14, "3"), fix(0, 3, "1"), fix(2, 6, "x"), fix(5, 5, "and ")];
        let (mended, made) = applied(&bytes, fixes.iter().collect());
        assert_eq!((&*mended, made), (b"1\r\nand two 3\xff".as_slice(), 3));
        let (same, made) = applied(&bytes, vec![&fix(0, 3, "one")]);
        assert_eq!((same, made), (bytes, 0));
    }
}
