//! What is wrong with the site, for the page that is looked at.

use std::ops::Range;
use std::path::Path;

use serde::Serialize;

use crate::diagnostic::{Diagnostic, Report, Severity, position};
use crate::model::percent_encoded;
use crate::source::{Location, Sources, start_of};
use crate::speech::Speech;

/// So many are told in a page; the terminal and `fiche check` tell them all.
const MOST: usize = 50;

/// A longer line is not shown: nobody finds a place in it.
const LONGEST: usize = 500;

/// What came of making the site at a moment.
#[derive(Debug)]
pub(super) struct Outcome {
    pub(super) sources: Sources,
    pub(super) report: Report,
    /// What kept the site from being made, besides its content.
    pub(super) failure: Option<String>,
}

/// How the files of a site are opened in an editor.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Editor(String);

/// Everything the page shows, in the language of its reader; failures of the machine in English.
#[derive(Debug, Serialize)]
struct Told<'s> {
    /// How many findings stop the site from being built.
    errors: usize,
    warnings: usize,
    /// How much was found.
    title: String,
    /// What the page behind it shows; nothing if it is the site as it stands in the files.
    stale: Option<String>,
    close: String,
    /// That there are more, if there are.
    more: Option<String>,
    findings: Vec<Finding<'s>>,
}

#[derive(Debug, Serialize)]
struct Finding<'s> {
    severity: &'static str,
    /// The severity in words.
    word: String,
    code: Option<&'static str>,
    message: String,
    help: Option<String>,
    place: Option<Spot<'s>>,
}

/// Where in the files.
#[derive(Debug, Serialize)]
struct Spot<'s> {
    file: &'s str,
    line: usize,
    column: usize,
    /// Opens it in an editor.
    href: String,
    excerpt: Option<Excerpt<'s>>,
}

/// A line, and the part of it that is meant.
#[derive(Debug, PartialEq, Eq, Serialize)]
struct Excerpt<'s> {
    before: &'s str,
    marked: &'s str,
    after: &'s str,
}

impl Editor {
    /// From an address with `{path}`, and with `{line}` and `{column}` where the editor understands them; nothing if it has
    /// no `{path}`.
    pub fn new(pattern: &str) -> Option<Self> {
        pattern.contains("{path}").then(|| Self(pattern.to_owned()))
    }

    fn link(&self, root: &Path, file: &str, line: usize, column: usize) -> String {
        let path = root.join(file).to_string_lossy().replace('\\', "/");
        // `vscode://file/C:/site` and `vscode://file/home/site`.
        // What could end the address or be taken for something else is written in numbers.
        let path = percent_encoded(path.strip_prefix('/').unwrap_or(&path), b"/:-._~");
        self.0
            .replace("{line}", &line.to_string())
            .replace("{column}", &column.to_string())
            .replace("{path}", &path)
    }
}

impl Outcome {
    /// What is told to readers of a language, as JSON; `root` is the site's folder.
    ///
    /// # Panics
    ///
    /// Never: texts and numbers are JSON.
    pub(super) fn json(
        &self,
        lang_code: &str,
        root: &Path,
        editor: &Editor,
        is_shown: bool,
    ) -> Vec<u8> {
        let speech = Speech::new(lang_code);
        let report = &self.report;
        let failure = self.failure.as_ref().map(|reason| Finding {
            severity: "error",
            word: speech.severity(Severity::Error),
            code: None,
            message: reason.clone(),
            help: None,
            place: None,
        });
        let weighing = |severity: Severity| {
            report.iter().filter(move |diagnostic| report.severity(diagnostic) == severity)
        };
        let found = weighing(Severity::Error).chain(weighing(Severity::Warning));
        let found = found.map(|diagnostic| self.finding(diagnostic, &speech, root, editor));
        let (errors, warnings) = self.count();
        let stands = errors == 0;
        let stale = if is_shown { "serve-stale" } else { "serve-nothing" };
        let told = Told {
            errors,
            warnings,
            title: speech.found(errors, warnings),
            stale: (!stands).then(|| speech.word(stale)),
            close: speech.word("serve-close"),
            more: (errors + warnings > MOST).then(|| speech.word("serve-more")),
            findings: failure.into_iter().chain(found).take(MOST).collect(),
        };
        serde_json::to_vec(&told).expect("texts and numbers are JSON")
    }

    /// Errors and warnings.
    pub(super) fn count(&self) -> (usize, usize) {
        (self.report.errors() + usize::from(self.failure.is_some()), self.report.warnings())
    }

    fn finding(
        &self,
        diagnostic: &Diagnostic,
        speech: &Speech,
        root: &Path,
        editor: &Editor,
    ) -> Finding<'_> {
        let problem = &diagnostic.problem;
        let severity = self.report.severity(diagnostic);
        let source = self.sources.get(diagnostic.location.file);
        let (start, _) = position(diagnostic.location, &self.sources);
        Finding {
            severity: severity.name(),
            word: speech.severity(severity),
            code: Some(problem.code().number()),
            message: speech.message(problem),
            help: Some(speech.help(problem)),
            place: Some(Spot {
                file: &source.path,
                line: start.line,
                column: start.column,
                href: editor.link(root, &source.path, start.line, start.column),
                excerpt: excerpt(&self.sources, diagnostic.location),
            }),
        }
    }
}

/// The line in which a place begins; nothing where the file is no text.
fn excerpt(sources: &Sources, location: Location) -> Option<Excerpt<'_>> {
    let text = std::str::from_utf8(&sources.get(location.file).bytes).ok()?;
    let Range { start, end } = location.span.range();
    let mark = start_of(text);
    let start = start.max(mark);
    let from = text.get(..start)?.rfind('\n').map_or(mark, |at| at + 1);
    let to = text.get(start..)?.find('\n').map_or(text.len(), |at| start + at);
    let end = end.clamp(start, to);
    let part = |range: Range<usize>| text.get(range).map(|part| part.trim_end_matches('\r'));
    let excerpt = Excerpt {
        before: text.get(from..start)?,
        marked: part(start..end)?,
        after: part(end..to)?,
    };
    let is_worth_it = to - from <= LONGEST && !text.get(from..to)?.trim().is_empty();
    is_worth_it.then_some(excerpt)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::source::{Source, Span};

    #[test]
    fn a_path_in_an_address_opens_nothing_else() {
        let editor = Editor::new("vscode://file/{path}:{line}:{column}").expect("it has a path");
        let link = editor.link(Path::new("/home/à b"), "content/x?y#z/{line}.md", 3, 7);
        let file = "home/%C3%A0%20b/content/x%3Fy%23z/%7Bline%7D.md";
        assert_eq!(link, format!("vscode://file/{file}:3:7"));
        assert_eq!(Editor::new("vscode://"), None);
    }

    #[track_caller]
    fn shows(bytes: &[u8], start: usize, end: usize, expected: Option<(&str, &str, &str)>) {
        let sources = Sources::new(vec![Source { path: "a.md".into(), bytes: bytes.into() }]);
        let file = sources.find("a.md").expect("it is there");
        let found = excerpt(&sources, Location { file, span: Span::new(start, end) });
        let found = found.map(|Excerpt { before, marked, after }| (before, marked, after));
        assert_eq!(found, expected);
    }

    #[test]
    fn an_excerpt_is_the_line_in_which_the_place_begins() {
        shows(b"a: 1\r\nb: wrong\r\nc: 3\n", 9, 14, Some(("b: ", "wrong", "")));
        shows(b"a: 1\nb: [1,\n2]\n", 8, 14, Some(("b: ", "[1,", "")));
        shows("\u{feff}---\n".as_bytes(), 0, 0, Some(("", "", "---")));
        shows(b"one", 3, 3, Some(("one", "", "")));
        shows(b"\n\n", 1, 1, None);
        shows(b"bad \xff byte", 4, 5, None);
    }
}
