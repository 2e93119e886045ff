//! From the bytes of a file to its text, and from there to its YAML.

use super::encoding::not_utf8;
use super::misread::misread;
use super::record::Scribe;
use super::traps::Fall;
use super::{leftovers, metadata};
use crate::diagnostic::{Fix, Problem};
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
            if let Some((span, problem)) = leftovers::conflict(text) {
                scribe.report(span, problem);
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
        Ok(node) => {
            let falls = misread(text, &node);
            for Fall { range, trap, meant } in &falls {
                let span = Span::new(range.start, range.end);
                let problem = Problem::YamlSyntax { trap: *trap, detail: "".into() };
                let fix = meant.as_deref().map(|meant| Fix::new(span, meant));
                scribe.report_with(span, problem, fix);
            }
            // What stands in the fields is not what their editor wrote: told of it as well would mislead.
            falls.is_empty().then_some(node)
        }
        Err(metadata::Refusal { span, problem, fix }) => {
            scribe.report_with(span, problem, fix);
            None
        }
    }
}
