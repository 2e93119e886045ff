//! Text → sheets, one file at a time, in parallel.

use crate::diagnostic::Report;
use crate::source::Sources;

/// Every file of the site, understood by itself.
#[derive(Debug, Default)]
pub struct Parsed;

/// Reads every file.
pub fn files(_sources: &Sources) -> (Parsed, Report) {
    (Parsed, Report)
}
