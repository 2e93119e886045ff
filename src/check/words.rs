//! Words of the glossary in texts: those to avoid, and terms whose counterpart a translation lacks.

use std::ops::Range;

use rayon::iter::{IntoParallelRefIterator, ParallelIterator};

use super::Checker;
use crate::diagnostic::{Diagnostic, Problem};
use crate::model::{Lang, Languages};
use crate::parse::{ConceptFields, PassageKind, TextFile};
use crate::source::Location;
use crate::wordings::Wordings;

/// The words of one language that texts are looked through for.
struct Lexicon {
    wordings: Wordings,
    /// For each wording its concept, and whether it is one to avoid.
    entries: Vec<(usize, bool)>,
}

impl Lexicon {
    /// Words to avoid, and beside them every good one: *gardien de la paix* is right where *gardien* is not.
    fn new(languages: &Languages, lang: Lang, glossary: &[ConceptFields]) -> Self {
        let mut entries = Vec::new();
        let mut all = Vec::new();
        for (place, concept) in glossary.iter().enumerate() {
            let good = [&concept.term[lang]].into_iter().chain(&concept.synonyms[lang]);
            let good = good.map(|wording| (wording, false));
            let bad = concept.avoid[lang].iter().map(|wording| (wording, true));
            for (wording, avoid) in good.chain(bad) {
                all.push(wording.as_str());
                entries.push((place, avoid));
            }
        }
        let wordings = Wordings::new(languages.code(lang), all.into_iter().enumerate());
        Self { wordings, entries }
    }
}

impl Checker<'_> {
    /// Reports words that the glossary says to avoid.
    pub(super) fn words_to_avoid(&mut self) {
        let glossary = &self.parsed.glossary;
        let languages = &self.parsed.languages;
        if glossary.iter().all(|concept| concept.avoid.iter().all(Vec::is_empty)) {
            return;
        }
        let lexicons = languages.localize(|lang| Lexicon::new(languages, lang, glossary));
        let texts: Vec<&TextFile> =
            self.catalogue.shown().flat_map(|group| group.files.iter().copied()).collect();
        let found: Vec<Vec<_>> =
            texts.par_iter().map(|text| to_avoid(text, &lexicons[text.lang], glossary)).collect();
        self.report.extend(found.into_iter().flatten());
    }
}

fn to_avoid(text: &TextFile, lexicon: &Lexicon, glossary: &[ConceptFields]) -> Vec<Diagnostic> {
    let mut found = Vec::new();
    let own = text.body.passages.iter().filter(|passage| passage.kind != PassageKind::Quotation);
    for passage in own {
        for (place, entry) in lexicon.wordings.find(&passage.text) {
            let (concept, avoid) = lexicon.entries[entry];
            if !avoid || is_quoted(&passage.text, &place) {
                continue;
            }
            let problem = Problem::WordToAvoid {
                found: passage.text[place.clone()].into(),
                term: glossary[concept].term[text.lang].as_str().into(),
            };
            let location = Location { file: text.file, span: passage.span(&place) };
            found.push(Diagnostic::new(location, problem));
        }
    }
    found
}

/// Whether words stand between quotation marks: they are somebody else’s.
fn is_quoted(text: &str, place: &Range<usize>) -> bool {
    let mut open: Vec<char> = Vec::new();
    for (at, c) in text[..place.start].char_indices() {
        let next = text[at + c.len_utf8()..].chars().next();
        match c {
            '"' if open.last() == Some(&'"') => {
                open.pop();
            }
            '«' | '“' | '„' | '‘' | '"' => open.push(c),
            // Between letters it is an apostrophe.
            '’' if next.is_some_and(char::is_alphanumeric) => {}
            '»' | '”' | '’' => {
                open.pop();
            }
            _ => {}
        }
    }
    !open.is_empty()
}
