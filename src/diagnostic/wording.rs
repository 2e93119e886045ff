//! What is said of problems and of reports.

use super::{Code, Problem, Severity};
use crate::speech::Speech;

impl Speech {
    /// What is wrong: lower case, no full stop.
    pub fn message(&self, problem: &Problem) -> String {
        self.say(problem.code().name(), &problem.values().as_values())
    }

    /// What to write instead.
    pub fn help(&self, problem: &Problem) -> String {
        self.say(&help_of(problem.code()), &problem.values().as_values())
    }

    /// The word for how much a problem weighs.
    pub fn severity(&self, severity: Severity) -> String {
        match severity {
            Severity::Error => self.word("severity-error"),
            Severity::Warning => self.word("severity-warning"),
        }
    }

    /// How much was found.
    pub fn found(&self, errors: usize, warnings: usize) -> String {
        self.count("found", &[("errors", errors), ("warnings", warnings)])
    }

    /// What a code means, and why it matters.
    pub(super) fn why(&self, code: Code) -> String {
        self.word(&why(code))
    }

    /// A text that names a code.
    pub(super) fn about(&self, key: &str, code: Code) -> String {
        self.phrase(key, &[("name", code.name())])
    }

    /// Whether a code is explained.
    #[cfg(test)]
    pub(super) fn explains(&self, code: Code) -> bool {
        self.has(&why(code))
    }

    /// Whether there are words for a code.
    pub fn knows(&self, code: Code) -> bool {
        self.has(code.name()) && self.has(&help_of(code))
    }
}

fn help_of(code: Code) -> String {
    format!("{}.help", code.name())
}

fn why(code: Code) -> String {
    format!("why-{}", code.name())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_code_has_words_in_every_language() {
        for language in Speech::languages() {
            let speech = Speech::new(language);
            for code in Code::ALL {
                assert!(speech.knows(*code), "{} in {language}", code.name());
            }
        }
    }

    #[test]
    fn one_finding_more_is_told_in_the_singular() {
        let told = |language, count| {
            let problem = Problem::MoreOfTheSame { code: "F307".into(), count };
            Speech::new(language).message(&problem)
        };
        assert!(told("nl", 1).starts_with("nog één bevinding van de soort F307 volgt"));
        assert!(told("nl", 2).starts_with("nog 2 bevindingen van de soort F307 volgen"));
        assert!(told("fr", 1).starts_with("un autre constat de type F307 suit "));
        assert!(told("fr", 2).starts_with("2 autres constats de type F307 suivent "));
    }
}
