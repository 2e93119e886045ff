//! What a practice leaves open: shown and exported as "not stated", never as nothing.

use super::{Body, Id, Practice, Role, Site};

/// Something a reader would like to know that neither fields nor text of a practice state.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Gap {
    /// Who was responsible.
    Lead,
    /// Who took part.
    Partners,
    /// What it needed to work.
    Conditions,
    /// What it cost and who paid.
    Resources,
    /// What came of it.
    Results,
    /// Who looked at what came of it.
    Evaluation,
    /// What was learned.
    Lessons,
    /// What others have to know to do the same.
    Transfer,
}

impl Gap {
    /// Its name in exports and, after `unstated-`, in messages.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Lead => "lead",
            Self::Partners => "partners",
            Self::Conditions => "conditions",
            Self::Resources => "resources",
            Self::Results => "results",
            Self::Evaluation => "evaluation",
            Self::Lessons => "lessons",
            Self::Transfer => "transfer",
        }
    }
}

/// The term of a verdict that says nothing is known.
pub const NOT_STATED: &str = "not-stated";

impl Practice {
    /// What it does not state, in the order of a sheet; `body` is its text as readers get it.
    pub fn gaps(&self, site: &Site, body: &Body) -> Vec<Gap> {
        let says = |section: &str| body.headings.iter().any(|heading| &*heading.id == section);
        let has = |roles: &[Role]| self.organisations.iter().any(|part| roles.contains(&part.role));
        let judged =
            |field: &str| self.verdict(site, field).is_some_and(|term| term.as_str() != NOT_STATED);
        let funded = !self.funding.is_empty() || has(&[Role::Funder]);
        [
            (has(&[Role::Lead, Role::Organiser]), Gap::Lead),
            (says("partners") || has(&[Role::Partner]), Gap::Partners),
            (says("conditions"), Gap::Conditions),
            (says("resources") || funded, Gap::Resources),
            (says("results") || judged("outcome"), Gap::Results),
            (!self.evaluation.is_empty() || judged("evidence"), Gap::Evaluation),
            (says("lessons"), Gap::Lessons),
            (says("transfer"), Gap::Transfer),
        ]
        .into_iter()
        .filter_map(|(stated, gap)| (!stated).then_some(gap))
        .collect()
    }

    /// The term it has in a vocabulary of this name, if the site has one.
    fn verdict<'s>(&self, site: &'s Site, field: &str) -> Option<&'s Id> {
        let (index, vocabulary) = site.fields().find(|(_, known)| known.name.as_str() == field)?;
        let term = self.terms[index.0].first()?;
        Some(&vocabulary.terms[term.0].id)
    }
}
