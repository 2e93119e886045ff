//! What the search knows of a site: a document per practice, collection, page and introduced term.

use fiche_search::Kind;

use crate::model::{
    Edtf, FieldIndex, Lang, Period, Place, Site, Status, TermIndex, TermRef, Text, Translated,
};

/// A document of the index.
#[derive(Clone, Debug)]
pub(super) struct Document<'s> {
    pub(super) id: &'s str,
    pub(super) kind: Kind,
    pub(super) place: Place,
    /// What it says, by language; the languages it is not written in are absent.
    pub(super) texts: Vec<(Lang, DocumentText<'s>)>,
    /// The language of the original.
    pub(super) source: Lang,
    /// The terms it has.
    pub(super) terms: Vec<TermRef>,
    pub(super) period: Option<Period>,
}

/// What a document says in one language, by weight.
#[derive(Clone, Copy, Debug)]
pub(super) struct DocumentText<'s> {
    pub(super) title: &'s str,
    pub(super) keywords: &'s [String],
    pub(super) summary: &'s str,
    pub(super) body: &'s str,
}

impl<'s> Document<'s> {
    /// What readers of a language are shown, and the language it is in.
    pub(super) fn shown(&self, lang: Lang) -> (Lang, DocumentText<'s>) {
        let find = |wanted: Lang| self.texts.iter().find(|(lang, _)| *lang == wanted);
        *find(lang)
            .or_else(|| find(self.source))
            .expect("a document is written in the language of its source")
    }

    /// The day it begins, for sorting; what is less precise comes first.
    pub(super) fn begins(&self) -> Option<Edtf> {
        self.period.map(Period::start)
    }
}

/// All documents that lists may hold: neighbours in the index are of one kind and one main term, which makes
/// lists of them short.
pub(super) fn of(site: &Site) -> Vec<Document<'_>> {
    let mut documents: Vec<Document<'_>> =
        practices(site).chain(collections(site)).chain(pages(site)).chain(terms(site)).collect();
    let main = site.facets.first().copied();
    documents.sort_by_cached_key(|document| {
        let main = document.terms.iter().find(|term| Some(term.field) == main).copied();
        (document.kind, main, document.id, document.place)
    });
    documents
}

fn texts(texts: &Translated<Text>) -> Vec<(Lang, DocumentText<'_>)> {
    let in_language = |lang: Lang| {
        texts.get(lang).map(|text| {
            let Text { title, summary, keywords, body, slug: _, updated: _, translation: _ } = text;
            (lang, DocumentText { title, keywords, summary, body: &body.text })
        })
    };
    texts.languages().filter_map(in_language).collect()
}

fn practices(site: &Site) -> impl Iterator<Item = Document<'_>> {
    let listed = site.practices.iter().enumerate().filter(|(_, practice)| practice.is_listed());
    listed.map(|(place, practice)| Document {
        id: practice.id.as_str(),
        kind: Kind::Practice,
        place: Place::Practice(place),
        texts: texts(&practice.text),
        source: practice.text.source(),
        terms: practice
            .terms
            .iter()
            .enumerate()
            .flat_map(|(field, terms)| {
                terms.iter().map(move |&term| TermRef { field: FieldIndex(field), term })
            })
            .collect(),
        period: Some(practice.period),
    })
}

fn collections(site: &Site) -> impl Iterator<Item = Document<'_>> {
    let listed = site.collections.iter().enumerate().filter(|(_, c)| c.status != Status::Archived);
    listed.map(|(place, collection)| Document {
        id: collection.id.as_str(),
        kind: Kind::Collection,
        place: Place::Collection(place),
        texts: texts(&collection.text),
        source: collection.text.source(),
        terms: Vec::new(),
        period: collection.event.as_ref().map(|event| {
            let day = |date: crate::model::Date| Edtf {
                year: date.year(),
                month: Some(date.month()),
                day: Some(date.day()),
            };
            if event.start == event.end {
                Period::On(day(event.start))
            } else {
                Period::Between(day(event.start), Some(day(event.end)))
            }
        }),
    })
}

fn pages(site: &Site) -> impl Iterator<Item = Document<'_>> {
    let listed = site.pages.iter().enumerate().filter(|(_, page)| page.status != Status::Archived);
    listed.map(|(place, page)| Document {
        id: page.id.as_str(),
        kind: Kind::Page,
        place: Place::Page(place),
        texts: texts(&page.text),
        source: page.text.source(),
        terms: Vec::new(),
        period: None,
    })
}

/// Terms with a text of their own; of the others there is nothing to find but a list.
fn terms(site: &Site) -> impl Iterator<Item = Document<'_>> {
    site.fields().flat_map(|(field, vocabulary)| {
        vocabulary.terms.iter().enumerate().filter_map(move |(place, term)| {
            let introduction = term.introduction.as_ref()?;
            let in_language = |lang: Lang| {
                introduction.text.get(lang).map(|text| {
                    let title = term.label[lang].as_str();
                    let keywords = term.synonyms[lang].as_slice();
                    let (summary, body) = (text.summary.as_str(), text.body.text.as_str());
                    (lang, DocumentText { title, keywords, summary, body })
                })
            };
            Some(Document {
                id: term.id.as_str(),
                kind: Kind::Term,
                place: Place::Term(field, TermIndex(place)),
                texts: introduction.text.languages().filter_map(in_language).collect(),
                source: introduction.text.source(),
                terms: Vec::new(),
                period: None,
            })
        })
    })
}
