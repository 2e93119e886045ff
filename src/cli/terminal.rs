//! Words to people go to standard error, results to standard output.

use std::io::{self, IsTerminal as _, Write as _};
use std::path::Path;
use std::time::Duration;

use super::language;
use crate::Error;
use crate::diagnostic::{Diagnostic, Report, Severity, human};
use crate::source::Sources;
use crate::speech::Speech;

/// Says a line. A reader who has hung up misses it and nothing else.
pub(super) fn say(line: &str) {
    let _read_or_not = writeln!(io::stderr(), "{line}");
}

/// Says a sentence that belongs to no finding, in the language of this computer.
pub(super) fn tell(key: &str, values: &[(&str, &str)]) {
    say(&Speech::new(language::of_this_computer()).phrase(key, values));
}

/// Names a command to go on with, and what it does.
pub(super) fn tell_command(command: &str, key: &str) {
    let what = Speech::new(language::of_this_computer()).word(key);
    say(&format!("  {command}    {what}"));
}

/// Writes a result. Whoever reads no more misses the rest and nothing else.
///
/// # Errors
///
/// If it cannot be written: half a result must not pass for a whole one.
pub(super) fn put(text: &str) -> Result<(), Error> {
    put_bytes(format!("{text}\n").as_bytes())
}

/// The same for a result that is a file of its own.
pub(super) fn put_bytes(bytes: &[u8]) -> Result<(), Error> {
    let mut out = io::stdout().lock();
    match out.write_all(bytes).and_then(|()| out.flush()) {
        Err(source) if source.kind() != io::ErrorKind::BrokenPipe => {
            Err(Error::Write { path: "the standard output".into(), source })
        }
        Ok(()) | Err(_) => Ok(()),
    }
}

/// Whether standard error shows colours: on a terminal, unless `NO_COLOR` asks for none.
pub(super) fn colour() -> bool {
    io::stderr().is_terminal() && std::env::var_os("NO_COLOR").is_none_or(|value| value.is_empty())
}

/// Says everything that was found.
pub(super) fn say_findings(report: &Report, sources: &Sources, lang_code: &str) {
    let text = human(report, sources, lang_code, colour());
    if !text.is_empty() {
        say(text.trim_end());
        say("");
    }
}

/// Says everything that was found, how much that is, and where to learn more; `again` are the options of `fiche check` that
/// finds the same.
pub(super) fn say_report(report: &Report, sources: &Sources, lang_code: &str, again: &str) {
    say_findings(report, sources, lang_code);
    if report.errors() + report.warnings() > 0 {
        let speech = Speech::new(lang_code);
        say(&speech.found(report.errors(), report.warnings()));
        let mendable = report.iter().filter(|found| found.fix.is_some()).count();
        if mendable > 0 {
            say(&speech.suggest(
                "mendable",
                mendable,
                &format!("{} check --fix{again}", program()),
            ));
        }
        let is_error = |found: &&Diagnostic| report.severity(found) == Severity::Error;
        let worst = report.iter().find(is_error).or_else(|| report.iter().next());
        if let Some(code) = worst.map(|found| found.problem.code()) {
            // What the computer speaks by itself need not be said again.
            let is_own = lang_code == language::of_this_computer();
            let lang = if is_own { String::new() } else { format!(" --lang {lang_code}") };
            say(&speech.phrase(
                "explain-more",
                &[("command", &format!("{} explain {code}{lang}", program()))],
            ));
        }
    }
    // Whoever writes one may think that nothing is wrong with it.
    if report.left_out() > 0 {
        let command = format!("{} check --drafts{again}", program());
        say(&Speech::new(lang_code).suggest("unread", report.left_out(), &command));
    }
}

/// Says what became of a file or folder that was asked for in vain.
pub(super) fn tell_nothing_written(out: &Path, lang_code: &str) {
    let is_there = if out.exists() { "yes" } else { "no" };
    let values = [("out", &*out.display().to_string()), ("is-there", is_there)];
    say(&Speech::new(lang_code).phrase("nothing-written", &values));
}

/// A size as people say it: `412 kB`.
pub(super) fn size(bytes: u64, lang_code: &str) -> String {
    let (unit, number) = match bytes {
        0..1_000 => ("bytes", bytes.to_string()),
        1_000..1_000_000 => ("kB", ((bytes + 500) / 1_000).to_string()),
        _ => ("MB", tenths(u128::from(bytes / 100_000), lang_code)),
    };
    Speech::new(lang_code).phrase("size", &[("unit", unit), ("number", &number)])
}

/// A time as people say it, in seconds: `4.7`.
pub(super) fn seconds(time: Duration, lang_code: &str) -> String {
    tenths((time.as_millis() + 50) / 100, lang_code)
}

fn tenths(count: u128, lang_code: &str) -> String {
    format!("{}{}{}", count / 10, Speech::new(lang_code).word("decimal-sign"), count % 10)
}

/// Which of two forms a number takes: that of one, or that of others.
pub(super) const fn form(count: usize) -> &'static str {
    if count == 1 { "one" } else { "other" }
}

/// A path in a command that people can copy.
pub(super) fn quoted(path: &Path) -> String {
    let path = path.display().to_string();
    if path.contains(char::is_whitespace) { format!("\"{path}\"") } else { path }
}

/// How this program was called, for commands that people can copy.
pub(super) fn program() -> &'static str {
    if std::env::var_os("CARGO").is_some() { "cargo run --release --" } else { "fiche" }
}
