//! For GitHub Actions: workflow commands, which become remarks beside the changed lines of a pull request.

use std::fmt::Write as _;

use super::{Diagnostic, Report, Severity, position};
use crate::source::Sources;
use crate::speech::Speech;

/// Everything that was found, one command a line.
///
/// GitHub wants paths from the repository: `folder` is where the site is in it, empty or with a `/` at its end.
///
/// # Panics
///
/// Never: strings grow.
pub fn github(report: &Report, sources: &Sources, folder: &str, lang_code: &str) -> String {
    let speech = Speech::new(lang_code);
    let mut text = String::new();
    for diagnostic in report {
        let severity = report.severity(diagnostic);
        let command = command(diagnostic, severity, sources, folder, &speech);
        writeln!(text, "{command}").expect("strings grow");
    }
    text
}

fn command(
    diagnostic: &Diagnostic,
    severity: Severity,
    sources: &Sources,
    folder: &str,
    speech: &Speech,
) -> String {
    let (start, end) = position(diagnostic.location, sources);
    let problem = &diagnostic.problem;
    let code = problem.code();
    let level = severity.name();
    let path = format!("{folder}{}", sources.get(diagnostic.location.file).path);
    let lines = format!("line={},endLine={}", start.line, end.line);
    // Columns are taken for places within one line only.
    let columns = if start.line == end.line {
        format!(",col={},endColumn={}", start.column, end.column)
    } else {
        String::new()
    };
    let title = property(&format!("{code} {}", code.name()));
    let message = data(&format!("{}\n{}", speech.message(problem), speech.help(problem)));
    format!("::{level} file={},{lines}{columns},title={title}::{message}", property(&path))
}

/// A message with the signs that would end it written otherwise.
fn data(text: &str) -> String {
    text.replace('%', "%25").replace('\r', "%0D").replace('\n', "%0A")
}

/// A property, which a comma or a colon would end too.
fn property(text: &str) -> String {
    data(text).replace(':', "%3A").replace(',', "%2C")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn signs_that_mean_something_to_github_are_written_otherwise() {
        assert_eq!(data("100 %: a\r\nb, c"), "100 %25: a%0D%0Ab, c");
        assert_eq!(property("100 %: a\nb, c"), "100 %25%3A a%0Ab%2C c");
    }
}
