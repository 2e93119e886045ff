//! Documents → hits: their cards, and the passages that show why they are hits.

use crate::cards::{Card, read_card};
use crate::clue::Wordbook;
use crate::engine::Pause;
use crate::excerpt::{Wanted, marked, passage, variety};
use crate::found::Found;
use crate::selection::Selected;
use crate::{Engine, FacetTerm, Hit};

impl Engine {
    /// These documents, with their cards.
    pub(crate) fn shown(
        &self,
        selected: &Selected,
        documents: &[usize],
    ) -> Result<Vec<Hit>, Pause> {
        let found = &selected.found;
        let cards: Vec<Result<Card, Pause>> = documents.iter().map(|&d| self.card(d)).collect();
        let texts: Vec<Result<Option<String>, Pause>> =
            documents.iter().map(|&d| self.text(found, d)).collect();
        let wanted = self
            .languages
            .localize(|lang| Wanted::new(&found.clues[lang], &self.book(lang), &self.glossary));
        let (cards, texts) = (all(cards), all(texts));
        let hits = documents.iter().zip(cards?).zip(texts?);
        Ok(hits
            .map(|((&document, card), text)| {
                let book = self.book(card.lang);
                let excerpt = excerpt(&book, &card.summary, text.as_deref(), &wanted[card.lang]);
                let score = selected.ranks[document].map_or(0.0, |rank| rank.score);
                self.hit(document, score, card, excerpt)
            })
            .collect())
    }

    fn card(&self, document: usize) -> Result<Card, Pause> {
        let (chunk, place) = self.store.layout().card(self.lang, document);
        let bytes = self.store.chunk(chunk).ok_or(Pause::Wants)?;
        read_card(&bytes, place, &self.languages).ok_or(Pause::Damaged("a card"))
    }

    /// The text of a document, if neither its title nor its summary can show why it was found.
    fn text(&self, found: &Found, document: usize) -> Result<Option<String>, Pause> {
        let matches = &found.matches[self.shown_in(self.lang, document)];
        let (shown, layout) = (matches.pieces[document], self.store.layout());
        if shown & 1 != 0 || matches.clues[document] == 0 {
            return Ok(None);
        }
        let wanted = (0..layout.pieces).filter(|piece| shown & (2 << piece) != 0);
        let pieces = wanted.map(|piece| {
            let chunk = layout.text(self.lang, document, piece);
            let bytes = self.store.chunk(chunk).ok_or(Pause::Wants)?;
            let text = std::str::from_utf8(&bytes).map_err(|_| Pause::Damaged("a text"))?;
            Ok(text.to_owned())
        });
        Ok(Some(all(pieces.collect())?.concat()))
    }

    /// What shows readers why a text that is not of this index was found by a query: HTML whose only tag is `<mark>`. The text is
    /// shown where neither title nor summary has anything that was asked. `None` for a language that the site does not have.
    pub fn excerpt(
        &self,
        query: &str,
        lang: &str,
        title: &str,
        summary: &str,
        text: &str,
    ) -> Option<String> {
        let lang = self.languages.get(lang)?;
        let book = self.book(lang);
        let wanted = Wanted::new(&self.read(query).clues[lang], &book, &self.glossary);
        let is_seen = [title, summary].iter().any(|text| !wanted.find(&book, text).is_empty());
        Some(excerpt(&book, summary, (!is_seen).then_some(text), &wanted))
    }

    /// A query with the accents that these hits write its words with: the index, where a corrected word comes from, has none.
    pub(crate) fn accented(&self, query: &str, hits: &[Hit]) -> String {
        let analyser = self.book(self.lang).analyser;
        let lang = self.languages.code(self.lang);
        let read = hits.iter().filter(|hit| hit.lang == lang);
        let texts: Vec<&str> = read.flat_map(|hit| [&*hit.title, &*hit.excerpt]).collect();
        let mut accented = query.to_owned();
        for word in analyser.words(query).into_iter().rev() {
            let mut written = None;
            for text in &texts {
                analyser.each_form(text, |place, form| {
                    if form == word.form {
                        written.get_or_insert_with(|| {
                            text[place].chars().flat_map(char::to_lowercase).collect::<String>()
                        });
                    }
                });
            }
            if let Some(written) = written {
                accented.replace_range(word.start..word.end, &written);
            }
        }
        accented
    }

    fn hit(&self, document: usize, score: f32, card: Card, excerpt: String) -> Hit {
        let number = u32::try_from(document).expect("a layout has fewer than 2³² documents");
        let terms = self.facets.iter().filter_map(|facet| {
            let has = |term: &&FacetTerm| term.documents.binary_search(&number).is_ok();
            let ids: Vec<String> = facet.terms.iter().filter(has).map(|t| t.id.clone()).collect();
            (!ids.is_empty()).then(|| (facet.name.clone(), ids))
        });
        Hit {
            terms: terms.collect(),
            excerpt,
            id: card.id,
            kind: card.kind.name(),
            lang: self.languages.code(card.lang).to_owned(),
            title: card.title,
            url: card.url,
            summary: card.summary,
            score,
            period: card.period,
        }
    }
}

/// The summary with its matches marked, or the passage of the text that has more of them.
fn excerpt(book: &Wordbook<'_>, summary: &str, text: Option<&str>, wanted: &Wanted) -> String {
    let in_summary = wanted.find(book, summary);
    if let Some(text) = text {
        let in_text = wanted.find(book, text);
        if variety(&in_text) > variety(&in_summary) {
            return passage(text, &in_text);
        }
    }
    marked(summary, 0..summary.len(), &in_summary)
}

/// All values, or why they are not here: a damaged one outweighs missing ones.
fn all<T>(values: Vec<Result<T, Pause>>) -> Result<Vec<T>, Pause> {
    let mut wants = false;
    let mut found = Vec::with_capacity(values.len());
    for value in values {
        match value {
            Ok(value) => found.push(value),
            Err(Pause::Wants) => wants = true,
            Err(Pause::Damaged(what)) => return Err(Pause::Damaged(what)),
        }
    }
    if wants { Err(Pause::Wants) } else { Ok(found) }
}
