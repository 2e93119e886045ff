//! Who answers for a site, and what readers are told about it by law.

use super::{Date, Lang, Localized};

/// Who answers for the site.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Publisher {
    /// Its name.
    pub name: String,
    /// Its legal form, as `vzw` or `asbl`.
    pub form: Option<Localized<String>>,
    /// Seat.
    pub address: Option<String>,
    /// Enterprise number.
    pub number: Option<String>,
    /// The responsible publisher, as Belgian law asks.
    pub responsible: Option<String>,
    /// `https:` or a functional `mailto:`.
    pub contact: Option<String>,
}

impl Publisher {
    /// Name and legal form.
    pub fn full_name(&self, lang: Lang) -> String {
        match &self.form {
            Some(form) => format!("{} {}", self.name, form[lang]),
            None => self.name.clone(),
        }
    }
}

/// What was found when the site's accessibility was tested.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Accessibility {
    /// How far it complies.
    pub status: Compliance,
    /// When it was tested.
    pub tested: Date,
    /// Who tested it.
    pub method: Option<Assessment>,
    /// What was done to test it.
    pub tests: Option<Localized<String>>,
    /// What does not comply, or is not tested.
    pub exceptions: Option<Localized<String>>,
    /// Where to report a barrier, if elsewhere than at the publisher's: `https:` or `mailto:`.
    pub contact: Option<String>,
    /// Who hears those that the publisher does not help.
    pub complaints: Option<Authority>,
}

/// How far a site complies with the standard, in the words of Directive 2016/2102.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Compliance {
    /// It does.
    Full,
    /// But for the exceptions.
    Partial,
    /// It does not.
    None,
}

/// Who tested the accessibility.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Assessment {
    /// The publisher.
    Own,
    /// Somebody else.
    External,
}

/// An authority.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Authority {
    /// Its name.
    pub name: Localized<String>,
    /// Its website.
    pub url: String,
}

/// How a text is corrected or taken down.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Takedown {
    /// Where to ask for it, if elsewhere than at the publisher's: `https:` or `mailto:`.
    pub contact: Option<String>,
    /// Within how many days an answer comes.
    pub days: Option<u32>,
}
