//! For programs. The form is public: it changes only together with `version`.

use serde::Serialize;

use super::{Diagnostic, Fix, Report, position};
use crate::source::{Location, Sources};
use crate::speech::Speech;

/// Of the form, not of the tool.
const VERSION: u32 = 1;

#[derive(Serialize)]
struct Document<'d> {
    version: u32,
    diagnostics: Vec<Entry<'d>>,
}

#[derive(Serialize)]
struct Entry<'d> {
    code: &'static str,
    severity: &'static str,
    file: &'d str,
    line: usize,
    column: usize,
    end_line: usize,
    end_column: usize,
    message: String,
    help: String,
    /// What to write in place of what stands there, where that is beyond doubt.
    #[serde(skip_serializing_if = "Option::is_none")]
    fix: Option<&'d str>,
    /// The same with its own place, which may be another: the line, say, in which something stands.
    #[serde(skip_serializing_if = "Option::is_none")]
    edit: Option<Edit<'d>>,
}

#[derive(Serialize)]
struct Edit<'d> {
    line: usize,
    column: usize,
    end_line: usize,
    end_column: usize,
    text: &'d str,
}

/// Everything that was found, as one JSON object and a line feed. Lines and columns count from 1, columns in
/// characters; the end is the column after the last character.
///
/// # Panics
///
/// Never: texts and numbers are always JSON.
pub fn json(report: &Report, sources: &Sources, lang_code: &str) -> String {
    let speech = Speech::new(lang_code);
    let entry = |diagnostic| entry(diagnostic, report, sources, &speech);
    let document = Document { version: VERSION, diagnostics: report.iter().map(entry).collect() };
    serde_json::to_string_pretty(&document).expect("texts and numbers are always JSON") + "\n"
}

fn entry<'d>(
    diagnostic: &'d Diagnostic,
    report: &Report,
    sources: &'d Sources,
    speech: &Speech,
) -> Entry<'d> {
    let (start, end) = position(diagnostic.location, sources);
    let problem = &diagnostic.problem;
    Entry {
        code: problem.code().number(),
        severity: report.severity(diagnostic).name(),
        file: &sources.get(diagnostic.location.file).path,
        line: start.line,
        column: start.column,
        end_line: end.line,
        end_column: end.column,
        message: speech.message(problem),
        help: speech.help(problem),
        fix: diagnostic
            .fix
            .as_ref()
            .filter(|fix| fix.span == diagnostic.location.span)
            .map(|fix| &*fix.text),
        edit: diagnostic.fix.as_ref().map(|fix| edit(fix, diagnostic.location, sources)),
    }
}

fn edit<'d>(fix: &'d Fix, location: Location, sources: &Sources) -> Edit<'d> {
    let (start, end) = position(Location { span: fix.span, ..location }, sources);
    Edit {
        line: start.line,
        column: start.column,
        end_line: end.line,
        end_column: end.column,
        text: &fix.text,
    }
}
