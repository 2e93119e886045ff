//! Why a hit ranks where it does; for the command line.

use crate::clue::{Clue, How};
use crate::engine::Pause;
use crate::found::Found;
use crate::{Engine, EngineError, Lang, Request, Step};

/// One way in which a document has what was asked.
#[derive(Clone, Debug, PartialEq)]
pub struct Reason {
    /// What was asked, lower-cased and folded; a phrase as typed.
    pub asked: String,
    /// The language it was found in.
    pub lang: String,
    /// `word`, `part` of a compound, `beginning`, `form`, `split`, `concept` or `phrase`.
    pub how: &'static str,
    /// What was looked up.
    pub term: String,
    /// How often the document has it, by weight of the place.
    pub frequency: u32,
    /// What that is worth; of several reasons for one clue the best counts.
    pub score: f32,
}

impl Engine {
    /// For every hit of a request, in order, the reasons for it.
    pub fn explain(&self, request: &Request) -> Result<Step<Vec<Vec<Reason>>>, EngineError> {
        self.step(|| {
            let (found, asked) = self.asked(request)?;
            asked.iter().map(|&document| self.reasons(&found, document)).collect()
        })
    }

    fn reasons(&self, found: &Found, document: usize) -> Result<Vec<Reason>, Pause> {
        let mut reasons = Vec::new();
        for lang in self.languages().iter() {
            for clue in &found.clues[lang].list {
                self.add_reasons(clue, lang, document, &mut reasons)?;
            }
        }
        Ok(reasons)
    }

    fn add_reasons(
        &self,
        clue: &Clue,
        lang: Lang,
        document: usize,
        reasons: &mut Vec<Reason>,
    ) -> Result<(), Pause> {
        for way in &clue.ways {
            let all = self.lookup(lang).way(way)?;
            let has = |one: &&crate::matching::Occurrence| one.document as usize == document;
            if let Some(one) = all.iter().find(has) {
                let (how, term) = describe(&way.how);
                reasons.push(Reason {
                    asked: clue.form.clone(),
                    lang: self.languages().code(lang).to_owned(),
                    how,
                    term,
                    frequency: one.frequency,
                    score: one.score,
                });
            }
        }
        Ok(())
    }
}

fn describe(how: &How) -> (&'static str, String) {
    match how {
        How::Word(stem) => ("word", stem.clone()),
        How::Part(stem) => ("part", stem.clone()),
        How::Beginning(form) => ("beginning", form.clone()),
        How::Form(form) => ("form", form.clone()),
        How::Split(stems) => ("split", stems.join(" + ")),
        How::Concept(concept) => ("concept", crate::Glossary::term(*concept)),
        How::Phrase(pairs) => ("phrase", format!("{} words", pairs.len() + 1)),
    }
}
