//! What the tool says to those who run it: Fluent messages in English, Dutch and French.

use crate::messages::{Bundle, Value};

/// The languages that the tool speaks: what commands say, what is told of problems, and what explains these.
const TEXTS: [(&str, [&str; 3]); 3] = [
    (
        "en",
        [
            include_str!("../i18n/commands/en.ftl"),
            include_str!("../i18n/diagnostics/en.ftl"),
            include_str!("../i18n/diagnostics/why/en.ftl"),
        ],
    ),
    (
        "nl",
        [
            include_str!("../i18n/commands/nl.ftl"),
            include_str!("../i18n/diagnostics/nl.ftl"),
            include_str!("../i18n/diagnostics/why/nl.ftl"),
        ],
    ),
    (
        "fr",
        [
            include_str!("../i18n/commands/fr.ftl"),
            include_str!("../i18n/diagnostics/fr.ftl"),
            include_str!("../i18n/diagnostics/why/fr.ftl"),
        ],
    ),
];

/// The messages of one language.
///
/// Asked for a message that there is not, or without a value that it speaks of, it panics: every caller is tested in every
/// language.
#[derive(Debug)]
pub struct Speech(Bundle);

impl Speech {
    /// The codes of the languages that the tool speaks.
    pub fn languages() -> impl Iterator<Item = &'static str> {
        TEXTS.iter().map(|(code, _)| *code)
    }

    /// The messages of a language; English for one that the tool does not speak.
    ///
    /// # Panics
    ///
    /// Never: the texts are part of the program, and a test reads them all.
    pub fn new(code: &str) -> Self {
        let (code, texts) = TEXTS.iter().find(|(known, _)| *known == code).unwrap_or(&TEXTS[0]);
        Self(Bundle::new(code, texts).expect("the tool's own messages are tested"))
    }

    /// A message that speaks of nothing else.
    pub(crate) fn word(&self, key: &str) -> String {
        self.say(key, &[])
    }

    /// A message, with the texts that it speaks of.
    pub fn phrase(&self, key: &str, texts: &[(&str, &str)]) -> String {
        let values: Vec<_> = texts.iter().map(|(name, text)| (*name, Value::Text(text))).collect();
        self.say(key, &values)
    }

    /// A message, with the numbers that it speaks of and chooses its words by.
    pub(crate) fn count(&self, key: &str, numbers: &[(&str, usize)]) -> String {
        let values: Vec<_> = numbers.iter().map(|(name, n)| (*name, number(*n))).collect();
        self.say(key, &values)
    }

    /// A message about a number of things, and the command to go on with.
    pub(crate) fn suggest(&self, key: &str, count: usize, command: &str) -> String {
        self.say(key, &[("count", number(count)), ("command", Value::Text(command))])
    }

    /// A message, with everything that it speaks of.
    pub(crate) fn say(&self, key: &str, values: &[(&str, Value<'_>)]) -> String {
        self.0.format(key, values).expect("the tool's own messages are tested")
    }

    /// Whether there is a message.
    pub(crate) fn has(&self, key: &str) -> bool {
        self.0.keys().contains(key)
    }
}

/// A number to choose words by; more than this nobody counts.
pub(crate) fn number(n: usize) -> Value<'static> {
    Value::Number(u32::try_from(n).unwrap_or(u32::MAX).into())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_languages_say_the_same_things() {
        let keys = |code| Speech::new(code).0.keys().clone();
        assert_eq!(keys("nl"), keys("en"));
        assert_eq!(keys("fr"), keys("en"));
    }
}
