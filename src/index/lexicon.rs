//! Every word form of a language, looked into once: its stem, and the parts it is made of. Texts have each of them many
//! times, and to find a stem takes longer than to find a word.

use std::collections::HashMap;

use fiche_search::{Analyser, Tag};
use rayon::iter::{IntoParallelIterator, ParallelIterator};

use super::compounds::Compounds;
use crate::model::Lang;

/// The word forms of a language.
pub(super) struct Lexicon(HashMap<String, Form>);

/// What is known of a word form.
pub(super) struct Form {
    /// Its term in the forms field.
    pub(super) term: String,
    /// Its term in the stems field.
    pub(super) stem_term: String,
    /// The terms of its parts there.
    pub(super) part_terms: Vec<String>,
    /// Whether it is a function word.
    pub(super) is_stop: bool,
}

impl Lexicon {
    /// Looks into all these forms.
    pub(super) fn new(
        lang: Lang,
        analyser: &Analyser,
        compounds: &Compounds,
        forms: Vec<String>,
    ) -> Self {
        let known = |form: String| {
            let of_part = |part: &String| Tag::Part(lang).term(&analyser.stem(part));
            let known = Form {
                term: Tag::Word(lang).term(&form),
                stem_term: Tag::Word(lang).term(&analyser.stem(&form)),
                part_terms: compounds.parts(&form).iter().map(of_part).collect(),
                is_stop: analyser.is_stop(&form),
            };
            (form, known)
        };
        Self(forms.into_par_iter().map(known).collect())
    }

    /// A form of the texts that the lexicon was made for.
    pub(super) fn form(&self, form: &str) -> &Form {
        self.0.get(form).expect("all forms of all texts are looked into")
    }
}

impl Form {
    /// Its stem.
    pub(super) fn stem(&self) -> &str {
        // A tag is one byte.
        &self.stem_term[..self.stem_term.len() - 1]
    }
}
