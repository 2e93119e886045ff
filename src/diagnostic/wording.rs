//! Words for problems: Fluent messages in English, Dutch and French.

use super::{Code, Problem, Severity};
use crate::messages::{Bundle, Value};

/// The languages that problems are told in: their messages, and what explains their codes.
const TEXTS: [(&str, [&str; 2]); 3] = [
    (
        "en",
        [
            include_str!("../../i18n/diagnostics/en.ftl"),
            include_str!("../../i18n/diagnostics/why/en.ftl"),
        ],
    ),
    (
        "nl",
        [
            include_str!("../../i18n/diagnostics/nl.ftl"),
            include_str!("../../i18n/diagnostics/why/nl.ftl"),
        ],
    ),
    (
        "fr",
        [
            include_str!("../../i18n/diagnostics/fr.ftl"),
            include_str!("../../i18n/diagnostics/why/fr.ftl"),
        ],
    ),
];

/// The words of one language.
#[derive(Debug)]
pub struct Wording(Bundle);

impl Wording {
    /// The codes of the languages that there are words in.
    pub fn languages() -> impl Iterator<Item = &'static str> {
        TEXTS.iter().map(|(code, _)| *code)
    }

    /// The words of a language; English for one without.
    ///
    /// # Panics
    ///
    /// Never: the texts are part of the program, and a test reads them all.
    pub fn new(code: &str) -> Self {
        let (code, texts) = TEXTS.iter().find(|(known, _)| *known == code).unwrap_or(&TEXTS[0]);
        Self(Bundle::new(code, texts).expect("the tool's own messages are tested"))
    }

    /// What is wrong: lower case, no full stop.
    pub fn message(&self, problem: &Problem) -> String {
        self.say(problem.code().name(), problem)
    }

    /// What to write instead.
    pub fn help(&self, problem: &Problem) -> String {
        self.say(&format!("{}.help", problem.code().name()), problem)
    }

    /// The word for how much a problem weighs.
    pub fn severity(&self, severity: Severity) -> String {
        match severity {
            Severity::Error => self.word("severity-error"),
            Severity::Warning => self.word("severity-warning"),
        }
    }

    /// How much was found.
    ///
    /// # Panics
    ///
    /// Never, as above.
    pub fn found(&self, errors: usize, warnings: usize) -> String {
        let values = [("errors", number(errors)), ("warnings", number(warnings))];
        self.0.format("found", &values).expect("the tool's own messages are tested")
    }

    /// How much was mended.
    ///
    /// # Panics
    ///
    /// Never, as above.
    pub fn mended(&self, made: usize, files: usize) -> String {
        let values = [("fixes", number(made)), ("files", number(files))];
        self.0.format("mended", &values).expect("the tool's own messages are tested")
    }

    /// How many of what was found a command mends.
    ///
    /// # Panics
    ///
    /// Never, as above.
    pub fn mendable(&self, count: usize, command: &str) -> String {
        let values = [("count", number(count)), ("command", Value::Text(command))];
        self.0.format("mendable", &values).expect("the tool's own messages are tested")
    }

    /// How many texts were not looked at, and the command that does.
    ///
    /// # Panics
    ///
    /// Never, as above.
    pub fn unread(&self, count: usize, command: &str) -> String {
        let values = [("count", number(count)), ("command", Value::Text(command))];
        self.0.format("unread", &values).expect("the tool's own messages are tested")
    }

    /// That nothing was found.
    pub fn nothing_found(&self) -> String {
        self.word("nothing-found")
    }

    /// What a code means, and why it matters.
    pub(super) fn why(&self, code: Code) -> String {
        self.word(&format!("why-{}", code.name()))
    }

    /// The command that says more about what was found.
    ///
    /// # Panics
    ///
    /// Never, as above.
    pub fn more(&self, command: &str) -> String {
        let values = [("command", Value::Text(command))];
        self.0.format("explain-more", &values).expect("the tool's own messages are tested")
    }

    /// A text that names a code.
    pub(super) fn about(&self, key: &str, code: Code) -> String {
        let values = [("name", Value::Text(code.name()))];
        self.0.format(key, &values).expect("the tool's own messages are tested")
    }

    /// A word that belongs to no problem.
    ///
    /// # Panics
    ///
    /// As [`Self::phrase`].
    pub(crate) fn word(&self, key: &str) -> String {
        self.phrase(key, &[])
    }

    /// A sentence that belongs to no problem, with what it speaks of.
    ///
    /// # Panics
    ///
    /// If there is no such message, or it asks for other values: the callers are tested in every language.
    pub fn phrase(&self, key: &str, values: &[(&str, &str)]) -> String {
        let values: Vec<_> = values.iter().map(|(name, text)| (*name, Value::Text(text))).collect();
        self.0.format(key, &values).expect("the tool's own messages are tested")
    }

    fn say(&self, key: &str, problem: &Problem) -> String {
        let values = problem.values();
        self.0.format(key, &values.as_texts()).expect("the tool's own messages are tested")
    }

    /// Whether a code is explained.
    #[cfg(test)]
    pub(super) fn explains(&self, code: Code) -> bool {
        self.0.keys().contains(&*format!("why-{}", code.name()))
    }

    /// Whether there are words for a code.
    pub fn knows(&self, code: Code) -> bool {
        let keys = self.0.keys();
        keys.contains(code.name()) && keys.contains(&*format!("{}.help", code.name()))
    }
}

/// A number to choose words by; more than this nobody counts.
fn number(n: usize) -> Value<'static> {
    Value::Number(u32::try_from(n).unwrap_or(u32::MAX).into())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_code_has_words_in_every_language() {
        for language in Wording::languages() {
            let wording = Wording::new(language);
            for code in Code::ALL {
                assert!(wording.knows(*code), "{} in {language}", code.name());
            }
        }
    }

    #[test]
    fn the_languages_say_the_same_things() {
        let keys = |code| Wording::new(code).0.keys().clone();
        assert_eq!(keys("nl"), keys("en"));
        assert_eq!(keys("fr"), keys("en"));
    }
}
