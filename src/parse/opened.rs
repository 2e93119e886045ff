//! From the bytes of a file to its text, and from there to its YAML.

use super::encoding::not_utf8;
use super::record::Scribe;
use super::{leftovers, metadata};
use crate::diagnostic::Problem;
use crate::source::{Source, Span, start_of};

/// A file larger than this is not read.
const LARGEST: usize = 1 << 20;

/// A file as text.
pub(super) fn text<'s>(source: &'s Source, scribe: &mut Scribe<'_>) -> Option<&'s str> {
    if source.bytes.len() > LARGEST {
        scribe.report(Span::default(), Problem::FileTooLarge);
        return None;
    }
    match std::str::from_utf8(&source.bytes) {
        Ok(text) => {
            if let Some(span) = leftovers::conflict(text) {
                scribe.report(span, Problem::MergeConflict);
                return None;
            }
            for (span, problem, fix) in leftovers::invisible(text) {
                scribe.report_with(span, problem, fix);
            }
            Some(text)
        }
        Err(error) => {
            let (span, problem, fix) = not_utf8(&source.bytes, error);
            scribe.report_with(span, problem, fix);
            None
        }
    }
}

pub(super) fn yaml(source: &Source, scribe: &mut Scribe<'_>) -> Option<metadata::Node> {
    let text = text(source, scribe)?;
    let start = start_of(text);
    tree(text, start..text.len(), scribe)
}

pub(super) fn tree(
    text: &str,
    range: std::ops::Range<usize>,
    scribe: &mut Scribe<'_>,
) -> Option<metadata::Node> {
    match metadata::read(text, range) {
        Ok(node) => Some(node),
        Err(metadata::Refusal { span, problem, fix }) => {
            scribe.report_with(span, problem, fix);
            None
        }
    }
}
