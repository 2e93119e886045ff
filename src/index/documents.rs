//! What the search knows of a site: a document per practice, collection, page and term.

use fiche_search::Kind;

use crate::model::{
    Edtf, FieldIndex, Lang, NOT_STATED, Party, Period, Place, Practice, Site, Term, TermRef, Text,
    Translated, Vocabulary,
};

/// A document of the index.
#[derive(Clone, Debug)]
pub(crate) struct Document<'s> {
    /// Its id within its kind; that of a term, within its field.
    pub(crate) id: &'s str,
    /// What it is.
    pub(crate) kind: Kind,
    /// Where it stands on the site.
    pub(crate) place: Place,
    /// What it says, by language; the languages it is not written in are absent.
    pub(crate) texts: Vec<(Lang, DocumentText<'s>)>,
    /// The language of the original.
    pub(crate) source: Lang,
    /// The terms it has.
    pub(crate) terms: Vec<TermRef>,
    /// When it took place.
    pub(crate) period: Option<Period>,
}

/// What a document says in one language, by weight.
#[derive(Clone, Debug)]
pub(crate) struct DocumentText<'s> {
    /// Plain text, as all of them.
    pub(crate) title: &'s str,
    /// What it is looked for by beside its own words.
    pub(crate) keywords: &'s [String],
    /// What lists say of it.
    pub(crate) summary: &'s str,
    /// A paragraph a line.
    pub(crate) body: &'s str,
    /// The names of its terms and organisations: a sheet is found by its town, its partner, its theme.
    pub(crate) names: Vec<&'s str>,
}

impl<'s> Document<'s> {
    /// What readers of a language are shown, and the language it is in.
    pub(crate) fn shown(&self, lang: Lang) -> (Lang, &DocumentText<'s>) {
        let find = |wanted: Lang| self.texts.iter().find(|(lang, _)| *lang == wanted);
        let (lang, text) = find(lang)
            .or_else(|| find(self.source))
            .expect("a document is written in the language of its source");
        (*lang, text)
    }

    /// The day it begins, for sorting; what is less precise comes first.
    pub(super) fn begins(&self) -> Option<Edtf> {
        self.period.map(Period::start)
    }
}

/// All documents that lists may hold: neighbours in the index are of one kind, one main term and many other terms,
/// which makes lists of them short.
pub(super) fn of(site: &Site) -> Vec<Document<'_>> {
    let mut documents: Vec<Document<'_>> =
        practices(site).chain(collections(site)).chain(pages(site)).chain(terms(site)).collect();
    documents.sort_by_cached_key(|document| {
        let first_of = |field: &FieldIndex| {
            document.terms.iter().find(|term| term.field == *field).map(|term| term.term)
        };
        // Fields with few terms first: they make the longest runs.
        let mut fields = site.facets.clone();
        fields[1.min(site.facets.len())..]
            .sort_by_key(|field| (site.vocabulary(*field).terms.len(), *field));
        let terms: Vec<_> = fields.iter().map(first_of).collect();
        (document.kind, terms, document.id, document.place)
    });
    documents
}

fn texts<'s>(
    texts: &'s Translated<Text>,
    names: impl Fn(Lang) -> Vec<&'s str>,
) -> Vec<(Lang, DocumentText<'s>)> {
    let in_language = |lang: Lang| {
        texts.get(lang).map(|text| {
            let Text { title, summary, keywords, body, slug: _, updated: _, translation: _ } = text;
            let names = names(lang);
            (lang, DocumentText { title, keywords, summary, body: &body.text, names })
        })
    };
    texts.languages().filter_map(in_language).collect()
}

fn practices(site: &Site) -> impl Iterator<Item = Document<'_>> {
    let listed = site.each_practice().filter(|(_, practice)| practice.is_listed());
    listed.map(|(place, practice)| {
        let terms = terms_of(site, practice);
        Document {
            id: practice.id.as_str(),
            kind: Kind::Practice,
            place: Place::Practice(place),
            texts: texts(&practice.text, |lang| names(site, practice, &terms, lang)),
            source: practice.text.source(),
            terms,
            period: Some(practice.period),
        }
    })
}

/// The terms that find a practice: those it names, in its order, each followed by those that took its place.
fn terms_of(site: &Site, practice: &Practice) -> Vec<TermRef> {
    let mut found = Vec::new();
    for ((field, vocabulary), named) in site.fields().zip(&practice.terms) {
        for term in named.iter().flat_map(|term| vocabulary.and_successors(*term)) {
            let term = TermRef { field, term };
            if !found.contains(&term) {
                found.push(term);
            }
        }
    }
    found
}

/// The names and codes of a practice's terms, and the names of its organisations; what is not stated has none.
fn names<'s>(
    site: &'s Site,
    practice: &'s Practice,
    terms: &[TermRef],
    lang: Lang,
) -> Vec<&'s str> {
    let terms = terms.iter().map(|term| site.term(*term));
    let stated = terms.filter(|term| term.id.as_str() != NOT_STATED);
    let labels = stated.flat_map(|term| {
        [&term.label[lang]].into_iter().chain(&term.synonyms[lang]).chain(&term.code)
    });
    let parties = practice.organisations.iter().map(|involvement| match &involvement.party {
        Party::Known(place) => &site.organisations[*place].name[lang],
        Party::Named(name) => name,
    });
    labels.chain(parties).map(String::as_str).collect()
}

fn collections(site: &Site) -> impl Iterator<Item = Document<'_>> {
    let listed = site.each_collection().filter(|(_, collection)| collection.status.is_listed());
    listed.map(|(place, collection)| Document {
        id: collection.id.as_str(),
        kind: Kind::Collection,
        place: Place::Collection(place),
        texts: texts(&collection.text, |_| Vec::new()),
        source: collection.text.source(),
        terms: Vec::new(),
        period: collection.event.as_ref().map(|event| event.time.period()),
    })
}

fn pages(site: &Site) -> impl Iterator<Item = Document<'_>> {
    let listed = site.each_page().filter(|(_, page)| page.status.is_listed());
    listed.map(|(place, page)| Document {
        id: page.id.as_str(),
        kind: Kind::Page,
        place: Place::Page(place),
        texts: texts(&page.text, |_| Vec::new()),
        source: page.text.source(),
        terms: Vec::new(),
        period: None,
    })
}

/// Every term has a page, with or without a text of its own.
fn terms(site: &Site) -> impl Iterator<Item = Document<'_>> {
    site.fields().flat_map(move |(field, vocabulary)| {
        vocabulary.current().map(move |(place, term)| Document {
            id: term.id.as_str(),
            kind: Kind::Term,
            place: Place::Term(field, place),
            texts: site
                .languages
                .iter()
                .map(|lang| (lang, term_text(vocabulary, term, lang)))
                .collect(),
            source: term.introduction.as_ref().map_or_else(
                || site.languages.iter().next().expect("a site has a language"),
                |introduction| introduction.text.source(),
            ),
            terms: Vec::new(),
            period: None,
        })
    })
}

fn term_text<'s>(vocabulary: &'s Vocabulary, term: &'s Term, lang: Lang) -> DocumentText<'s> {
    let introduction = term.introduction.as_ref().and_then(|text| text.text.get(lang));
    let description = term.description.as_ref().unwrap_or(&vocabulary.label)[lang].as_str();
    DocumentText {
        title: &term.label[lang],
        keywords: &term.synonyms[lang],
        summary: introduction.map_or(description, |text| &text.summary),
        body: introduction.map_or("", |text| &text.body.text),
        names: term.code.as_deref().into_iter().collect(),
    }
}
