//! A code at length: what it means, why it matters, an example and the same mended.

use std::fmt::Write as _;

use super::{Code, Severity};
use crate::speech::Speech;

/// For every code what is wrong, and the same mended.
const EXAMPLES: &str = include_str!("../../i18n/diagnostics/examples.md");

/// All that there is to say about a code in one language.
pub(super) struct Explanation {
    code: Code,
    /// What it means, and why it matters.
    pub(super) why: String,
    wrong: &'static str,
    right: &'static str,
}

impl Explanation {
    pub(super) fn of(code: Code, speech: &Speech) -> Self {
        let (wrong, right) = example(code).unwrap_or_default();
        Self { code, why: speech.why(code), wrong, right }
    }

    /// The first sentence.
    pub(super) fn what(&self) -> &str {
        self.why.find(". ").map_or(&self.why, |end| &self.why[..=end])
    }

    fn weight(&self, speech: &Speech) -> String {
        match self.code.severity() {
            Severity::Error => speech.word("explain-error"),
            Severity::Warning => speech.about("explain-warning", self.code),
        }
    }

    /// For a terminal and for programs that show no Markdown.
    pub(super) fn text(&self, speech: &Speech) -> String {
        let inner =
            |text: &str| text.lines().fold(String::new(), |all, line| all + "    " + line + "\n");
        format!(
            "{}\n\n{}\n\n{}\n{}\n\n{}\n{}\n",
            self.why,
            speech.word("explain-wrong"),
            inner(self.wrong),
            speech.word("explain-right"),
            inner(self.right),
            self.weight(speech),
        )
    }

    /// For a page.
    pub(super) fn markdown(&self, speech: &Speech) -> String {
        format!(
            "{}\n\n{}\n\n```text\n{}\n```\n\n{}\n\n```text\n{}\n```\n\n{}\n",
            self.why,
            speech.word("explain-wrong"),
            self.wrong,
            speech.word("explain-right"),
            self.right,
            self.weight(speech),
        )
    }
}

/// A code at length, for a terminal.
pub fn explain(code: Code, lang_code: &str) -> String {
    let speech = Speech::new(lang_code);
    let severity = speech.severity(code.severity());
    let text = Explanation::of(code, &speech).text(&speech);
    format!("{code} {} ({severity})\n\n{text}", code.name())
}

/// Every code, one a line, with what it means.
///
/// # Panics
///
/// Never: strings grow.
pub fn codes(lang_code: &str) -> String {
    let speech = Speech::new(lang_code);
    let longest = Code::ALL.iter().map(|code| code.name().len()).max().unwrap_or_default();
    let mut text = String::new();
    for code in Code::ALL {
        let explanation = Explanation::of(*code, &speech);
        let (name, what) = (code.name(), explanation.what());
        writeln!(text, "{code}  {name:longest$}  {what}").expect("strings grow");
    }
    text
}

/// Every code at length, as one Markdown page.
///
/// # Panics
///
/// Never: strings grow.
pub fn page(lang_code: &str) -> String {
    let speech = Speech::new(lang_code);
    let (title, intro) = (speech.word("explain-title"), speech.word("explain-intro"));
    let mut text = format!("# {title}\n\n{intro}\n");
    for code in Code::ALL {
        let markdown = Explanation::of(*code, &speech).markdown(&speech);
        write!(text, "\n## {code} {}\n\n{markdown}", code.name()).expect("strings grow");
    }
    text
}

/// The two fences below the heading of a code.
fn example(code: Code) -> Option<(&'static str, &'static str)> {
    let heading = format!("\n## {}\n", code.number());
    let (_, section) = EXAMPLES.split_once(&*heading)?;
    let section = section.split("\n## F").next()?;
    let mut fences = section.split("```\n").skip(1).step_by(2);
    Some((fences.next()?.trim_end(), fences.next()?.trim_end()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_code_has_an_example_that_is_wrong_and_the_same_mended() {
        for code in Code::ALL {
            let (wrong, right) = example(*code).unwrap_or_else(|| {
                panic!(
                    "write a section `## {code}` with two fences in i18n/diagnostics/examples.md"
                )
            });
            assert!(!wrong.is_empty() && !right.is_empty() && wrong != right, "{code}");
        }
    }

    #[test]
    fn every_code_is_explained_in_every_language() {
        for lang_code in Speech::languages() {
            let speech = Speech::new(lang_code);
            for code in Code::ALL {
                let name = code.name();
                assert!(
                    speech.explains(*code),
                    "write `why-{name} = …` in i18n/diagnostics/why/{lang_code}.ftl"
                );
                let explanation = Explanation::of(*code, &speech);
                assert!(explanation.what().len() < explanation.why.len(), "{name}: what, then why");
            }
        }
    }
}
