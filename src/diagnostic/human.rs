//! stub
use super::Report;
use crate::source::Sources;
/// stub
pub fn human(report: &Report, _sources: &Sources, _lang: &str, _colour: bool) -> String {
    format!("{report:#?}")
}
