//! Sheets → [`Site`]: whatever takes two files to know.

use crate::Options;
use crate::diagnostic::Report;
use crate::model::Site;
use crate::parse::Parsed;
use crate::source::Sources;

/// Puts the files together; `None` if the report holds an error.
pub fn site(_: &Sources, _: Parsed, _: &Options, _: &mut Report) -> Option<Site> {
    None
}
