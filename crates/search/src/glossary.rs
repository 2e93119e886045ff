//! The words of the trade that mean the same, found in texts and in queries.

use std::ops::Range;

use crate::{Analyser, Concept, Lang, Languages, Localized, Word};

/// The wordings of all concepts, analysed.
pub struct Glossary {
    concepts: Vec<Concept>,
    /// Per language, the stems of each wording without function words, and its concept; by stems.
    wordings: Localized<Vec<(Vec<String>, usize)>>,
    /// Per language and concept, the stem of its only wording there, if that is a single word.
    words: Localized<Vec<Option<String>>>,
}

impl Glossary {
    /// Analyses the wordings.
    pub fn new(
        concepts: Vec<Concept>,
        languages: &Languages,
        analysers: &Localized<Analyser>,
    ) -> Self {
        let wordings = languages.localize(|lang| {
            let mut wordings = Vec::new();
            for (number, concept) in concepts.iter().enumerate() {
                for wording in &concept.wordings[lang] {
                    let stems = stems(&analysers[lang], wording);
                    if !stems.is_empty() {
                        wordings.push((stems, number));
                    }
                }
            }
            wordings.sort();
            wordings
        });
        let words = languages.localize(|lang| {
            let of = |concept: usize| wordings[lang].iter().filter(move |(_, of)| *of == concept);
            let word = |concept: usize| match of(concept)
                .map(|(stems, _)| &stems[..])
                .collect::<Vec<_>>()[..]
            {
                [[word]] => Some(word.clone()),
                _ => None,
            };
            (0..concepts.len()).map(word).collect()
        });
        Self { concepts, wordings, words }
    }

    /// The stem of the only wording of a concept, if that is a single word: the texts that have the word are those that
    /// name the concept, and are listed once.
    pub fn word(&self, concept: usize, lang: Lang) -> Option<&str> {
        self.words[lang][concept].as_deref()
    }

    /// The concepts that words name, each with the place of its words; where one lies within another, the longer.
    pub fn find(&self, lang: Lang, words: &[Word]) -> Vec<(Range<usize>, usize)> {
        let places: Vec<usize> = (0..words.len()).filter(|&at| !words[at].is_stop).collect();
        let mut found: Vec<(Range<usize>, usize)> = Vec::new();
        for (at, &first) in places.iter().enumerate() {
            for (stems, concept) in self.beginning_with(lang, &words[first].stem) {
                let row = places[at..].iter().map(|place| &words[*place].stem);
                if places.len() - at >= stems.len()
                    && row.zip(stems).all(|(word, stem)| word == stem)
                {
                    found.push((first..places[at + stems.len() - 1] + 1, *concept));
                }
            }
        }
        let outer: Vec<Range<usize>> = found.iter().map(|(place, _)| place.clone()).collect();
        found.retain(|(inner, _)| {
            let holds = |outer: &Range<usize>| {
                outer.start <= inner.start && outer.end >= inner.end && outer.len() > inner.len()
            };
            !outer.iter().any(holds)
        });
        found
    }

    fn beginning_with(&self, lang: Lang, stem: &str) -> &[(Vec<String>, usize)] {
        let wordings = &self.wordings[lang];
        let start = wordings.partition_point(|(stems, _)| *stems[0] < *stem);
        let end = start + wordings[start..].partition_point(|(stems, _)| stems[0] == stem);
        &wordings[start..end]
    }

    /// The preferred wording of a concept.
    pub(crate) fn name(&self, concept: usize, lang: Lang) -> &str {
        self.concepts[concept].wordings[lang].first().map_or("", String::as_str)
    }

    /// The id of a concept.
    pub(crate) fn id(&self, concept: usize) -> &str {
        &self.concepts[concept].id
    }

    /// The stems of all wordings of a concept.
    pub(crate) fn stems(&self, concept: usize, lang: Lang) -> impl Iterator<Item = &String> {
        let wordings = self.wordings[lang].iter();
        wordings.filter(move |(_, of)| *of == concept).flat_map(|(stems, _)| stems)
    }

    /// The term that stands for a concept in the stems field; no word begins so.
    pub fn term(concept: usize) -> String {
        let mut term = concept.to_string();
        term.insert(0, '#');
        term
    }
}

/// The stems of a wording without function words.
fn stems(analyser: &Analyser, wording: &str) -> Vec<String> {
    analyser.words(wording).into_iter().filter(|word| !word.is_stop).map(|word| word.stem).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_concept_is_found_by_any_of_its_wordings_and_the_longest_wins() {
        let languages = Languages::new(["nl", "fr"]).expect("valid");
        let owned = |list: &[&str]| list.iter().map(|s| (*s).to_owned()).collect::<Vec<_>>();
        let [nl, fr] = [0, 1].map(|n| languages.iter().nth(n).expect("there are two"));
        let concept = |nl: &[&str], fr: &[&str]| {
            let mut both = vec![owned(nl), owned(fr)].into_iter();
            let wordings = languages.localize(|_| both.next().expect("one for each"));
            Concept { id: nl[0].to_owned(), wordings }
        };
        let concepts = vec![
            concept(&["gemeenschapswacht", "stadswacht"], &["gardien de la paix"]),
            concept(&["politie"], &["police"]),
            concept(&["politiezone"], &["zone de police"]),
        ];
        let analysers = languages.localize(|lang| Analyser::new(languages.code(lang)));
        let glossary = Glossary::new(concepts, &languages, &analysers);
        let found = |lang: Lang, text: &str| glossary.find(lang, &analysers[lang].words(text));
        assert_eq!(found(nl, "de stadswachten"), [(1..2, 0)]);
        assert_eq!(found(fr, "les gardiens de la paix"), [(1..5, 0)]);
        assert_eq!(found(fr, "la paix des gardiens"), []);
        assert_eq!(found(fr, "une zone de police"), [(1..4, 2)]);
        assert_eq!(glossary.name(0, fr), "gardien de la paix");
    }
}
