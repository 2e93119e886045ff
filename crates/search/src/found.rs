//! What a query found, and who finds it.

use crate::clue::Clues;
use crate::matching::Matches;
use crate::{Engine, Explained, Kind, Lang, Localized};

/// What a query found, per language.
pub(crate) struct Found {
    pub(crate) clues: Localized<Clues>,
    pub(crate) matches: Localized<Matches>,
    /// Nothing was asked but filters: all practices are listed.
    pub(crate) is_open_list: bool,
    pub(crate) corrected: Option<String>,
    pub(crate) also: Vec<String>,
    pub(crate) concepts: Vec<Explained>,
}

/// What a document is worth.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct Rank {
    /// It has all that was asked.
    pub(crate) is_whole: bool,
    pub(crate) score: f32,
}

/// What a match in the title or the keywords of another language is worth.
pub(crate) const ELSEWHERE: f32 = 0.5;
/// What a text is worth that is not written in the reader's language.
pub(crate) const FOREIGN: f32 = 0.6;
/// What a list of sheets is worth beside a sheet.
pub(crate) const LIST: f32 = 0.6;

impl Found {
    /// Per document, what it is worth to readers of `lang`; nothing if they do not find it.
    pub(crate) fn ranks(&self, engine: &Engine, lang: Lang) -> Vec<Option<Rank>> {
        (0..engine.documents()).map(|document| self.rank(engine, lang, document)).collect()
    }

    fn rank(&self, engine: &Engine, lang: Lang, document: usize) -> Option<Rank> {
        let shown = engine.shown_in(lang, document);
        let own = &self.matches[shown];
        let has = own.clues[document];
        if own.excluded[document] || has & own.required != own.required {
            return None;
        }
        if self.is_open_list {
            let all = Rank { is_whole: true, score: 0.0 };
            return (engine.kinds[document] == Kind::Practice).then_some(all);
        }
        let is_whole =
            |lang: Lang, has: u32| has.count_ones() as usize >= self.clues[lang].list.len();
        let mut best = (has != 0)
            .then(|| Rank { is_whole: is_whole(shown, has), score: own.scores[document] });
        for other in engine.languages.iter().filter(|other| *other != shown) {
            let has = self.matches[other].strong[document];
            if has != 0 && own.required == 0 && engine.is_written_in(other, document) {
                let score = ELSEWHERE * self.matches[other].scores[document];
                let known = best.unwrap_or(Rank { is_whole: false, score: 0.0 });
                best = Some(Rank {
                    is_whole: known.is_whole || is_whole(other, has),
                    score: known.score.max(score),
                });
            }
        }
        let foreign = if shown == lang { 1.0 } else { FOREIGN };
        let list = if engine.kinds[document] == Kind::Term { LIST } else { 1.0 };
        best.map(|rank| Rank { score: rank.score * foreign * list, ..rank })
    }

    /// Whether a clue of the reader's language is found in any text, or what was typed there in another language.
    pub(crate) fn is_anywhere(&self, engine: &Engine, place: usize) -> bool {
        let typed = &self.clues[engine.lang].list[place].typed;
        engine.languages.iter().any(|lang| {
            let clues = self.clues[lang].list.iter().zip(0u32..);
            let bits = clues.filter(|(clue, _)| clue.typed == *typed).map(|(_, bit)| 1u32 << bit);
            let mask = bits.fold(0, |mask, bit| mask | bit);
            self.matches[lang].clues.iter().any(|has| has & mask != 0)
        })
    }
}
