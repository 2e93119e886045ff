//! stub
use super::Report;
use crate::source::Sources;
/// stub
pub fn json(report: &Report, _sources: &Sources, _lang: &str) -> String {
    format!("{report:#?}")
}
