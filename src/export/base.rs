//! `base.json`: everything the site knows, for programs. `base.schema.json` says what it looks like, and a test holds the two
//! together.

use std::collections::BTreeMap;

use serde_json::{Map, Value, json};

use super::event::event;
use super::html::html;
use super::whole::Whole;
use super::{VERSION, collections, pages, practices, span};
use crate::Error;
use crate::linked::{licence, url};
use crate::model::{
    Collection, CollectionIndex, Concept, Contact, Date, Doubt, Edition, Funding, KeptIndex, Lang,
    Localized, Organisation, Page, PageIndex, Party, Place, Practice, PracticeIndex, Provenance,
    Site, Source, Term, Text, Translated, Vocabulary, Written,
};

/// The whole base.
///
/// # Errors
///
/// If a message is missing that stands inside a text.
pub(super) fn json(site: &Site) -> Result<Vec<u8>, Error> {
    let (practices, collections): (Vec<_>, Vec<_>) =
        (practices(site).collect(), collections(site).collect());
    let pages: Vec<_> = pages(site).collect();
    let mut whole = Whole::new();
    whole.fields([("$schema", "base.schema.json".into())]);
    whole.list("collections", |list| {
        list.extend_with(&collections, |(at, known)| Ok(vec![collection(site, *at, known)?]))
    })?;
    whole.fields([
        ("glossary", list(&site.glossary, |known| concept(site, known)).into()),
        ("languages", json!(site.languages.codes().collect::<Vec<_>>())),
        ("licence", licence_of(site)),
    ]);
    if let Some((_, last)) = span(site) {
        whole.fields([("modified", last.to_string().into())]);
    }
    whole.fields([(
        "organisations",
        list(&site.organisations, |known| organisation(site, known)).into(),
    )]);
    whole.list("pages", |list| {
        list.extend_with(&pages, |(at, known)| Ok(vec![page(site, *at, known)?]))
    })?;
    whole.list("practices", |list| {
        list.extend_with(&practices, |(at, known)| Ok(vec![practice(site, *at, known)?]))
    })?;
    whole.fields([
        ("publisher", publisher(site)),
        ("tagline", per_language(site, &site.tagline)),
        ("title", per_language(site, &site.title)),
        ("url", site.base_url.as_str().into()),
        ("version", VERSION.into()),
        ("vocabularies", list(&site.vocabularies, |known| vocabulary(site, known)).into()),
    ]);
    Ok(whole.finish())
}

/// Who answers for the site.
pub(super) fn publisher(site: &Site) -> Value {
    known(json!({ "name": site.publisher.name, "number": site.publisher.number }))
}

/// The licence of everything that does not name another.
pub(super) fn licence_of(site: &Site) -> Value {
    json!({ "id": site.licence, "url": licence(&site.licence) })
}

fn vocabulary(site: &Site, vocabulary: &Vocabulary) -> Value {
    known(json!({
        "id": vocabulary.name.as_str(),
        "label": per_language(site, &vocabulary.label),
        "plural": per_language(site, &vocabulary.plural),
        "min": vocabulary.min,
        "max": vocabulary.max,
        "terms": list(&vocabulary.terms, |known| term(site, vocabulary, known)),
    }))
}

fn term(site: &Site, vocabulary: &Vocabulary, term: &Term) -> Value {
    let other = |place: crate::model::TermIndex| vocabulary.terms[place.0].id.as_str();
    known(json!({
        "id": term.id.as_str(),
        "label": per_language(site, &term.label),
        "synonyms": per_language(site, &term.synonyms),
        "description": term.description.as_ref().map(|text| per_language(site, text)),
        "code": term.code,
        "parent": term.parent.map(other),
        "replaced_by": term.replaced_by.map(other),
    }))
}

fn organisation(site: &Site, organisation: &Organisation) -> Value {
    known(json!({
        "id": organisation.id.as_str(),
        "name": per_language(site, &organisation.name),
        "url": organisation.url,
        "number": organisation.number,
    }))
}

fn concept(site: &Site, concept: &Concept) -> Value {
    known(json!({
        "id": concept.id.as_str(),
        "term": per_language(site, &concept.term),
        "synonyms": per_language(site, &concept.synonyms),
        "avoid": per_language(site, &concept.avoid),
        "definition": concept.definition.as_ref().map(|text| per_language(site, text)),
        "source": concept.source.as_ref().map(source),
    }))
}

/// What is known of a practice.
///
/// # Errors
///
/// If a message is missing that stands inside a text.
pub(super) fn practice(
    site: &Site,
    place: PracticeIndex,
    practice: &Practice,
) -> Result<Value, Error> {
    let gaps = practice.gaps(site, &practice.text.original().body);
    let related = practice.related.iter().map(|other| site.practice(*other));
    let related = related.filter(|other| other.status.is_public()).map(|other| other.id.as_str());
    Ok(known(json!({
        "id": practice.id.as_str(),
        "url": site.absolute(&practice.permanent()),
        "status": practice.status.name(),
        "source_language": site.languages.code(practice.text.source()),
        "published": practice.published.to_string(),
        "period": practice.period.to_string(),
        "moments": list(&practice.moments, |moment| {
            json!({ "date": moment.date.to_string(), "label": per_language(site, &moment.label) })
        }),
        "terms": terms(site, practice),
        "organisations": list(&practice.organisations, |part| {
            let (id, name) = party(site, &part.party);
            known(json!({ "role": part.role.name(), "id": id, "name": name, "url": part.url }))
        }),
        "funding": list(&practice.funding, |part| funding(practice, part)),
        "evaluation": list(&practice.evaluation, |evaluation| known(json!({
            "design": evaluation.design,
            "by": evaluation.by,
            "year": evaluation.year.map(|year| year.to_string()),
            "url": evaluation.url,
        }))),
        "sources": list(&practice.sources, source),
        "provenance": list(&practice.provenance, |fact| provenance(practice, fact)),
        "not_stated": list(&gaps, |gap| gap.name().into()),
        "as_of": practice.as_of.map(|date| date.to_string()),
        "review": practice.review.map(|review| {
            json!({ "last": review.last.to_string(), "next": review.next.to_string() })
        }),
        "related": related.collect::<Vec<_>>(),
        "contact": practice.contact.as_ref().map(|asked| contact(site, asked)),
        "licence": site.licence_or(practice.licence.as_ref()),
        "image": practice.image.as_ref().map(|image| known(json!({
            "url": site.absolute(&site.asset(image.asset).address),
            "alt": per_language(site, &image.alt),
            "credit": image.credit,
        }))),
        "texts": texts(site, Place::Practice(place), &practice.text, practice.published)?,
    })))
}

/// For every field that the practice fills in, the ids of its terms.
fn terms(site: &Site, practice: &Practice) -> Value {
    let fields = site.fields().filter(|(field, _)| !practice.terms[field.0].is_empty());
    let fields = fields.map(|(field, vocabulary)| {
        let terms = practice.terms[field.0].iter().map(|term| vocabulary.terms[term.0].id.as_str());
        (vocabulary.name.to_string(), terms.collect::<Vec<_>>().into())
    });
    Value::Object(fields.collect())
}

/// The id of a known organisation, or the name of one that is named here alone.
fn party<'s>(site: &'s Site, party: &'s Party) -> (Option<&'s str>, Option<&'s str>) {
    match party {
        Party::Known(place) => (Some(site.organisations[*place].id.as_str()), None),
        Party::Named(name) => (None, Some(name)),
    }
}

fn funding(practice: &Practice, funding: &Funding) -> Value {
    known(json!({
        "programme": funding.programme,
        "funder": funding.funder,
        "amount": funding.amount,
        "year": funding.year.map(|year| year.to_string()),
        "source": funding.source.map(|source| practice.sources[source].id.as_str()),
    }))
}

fn contact(site: &Site, contact: &Contact) -> Value {
    let (id, name) = contact.organisation.as_ref().map_or((None, None), |known| party(site, known));
    let role = per_language(site, &contact.role);
    known(json!({ "role": role, "organisation": id, "name": name, "url": contact.url }))
}

fn provenance(practice: &Practice, fact: &Provenance) -> Value {
    match &fact.doubt {
        Doubt::Inferred => json!({ "field": fact.field, "doubt": "inferred" }),
        Doubt::Conflicting(claims) => {
            let claims = list(
                claims,
                |(value, source)| json!({ "value": value, "source": practice.sources[*source].id.as_str() }),
            );
            json!({ "field": fact.field, "doubt": "conflicting", "claims": claims })
        }
    }
}

fn source(source: &Source) -> Value {
    known(json!({
        "id": source.id.as_str(),
        "title": source.title,
        "publisher": source.publisher,
        "date": source.date.map(|date| date.to_string()),
        "url": source.url,
        "language": source.lang,
        "locator": source.locator,
    }))
}

/// What is known of a collection.
///
/// # Errors
///
/// If a message is missing that stands inside a text.
pub(super) fn collection(
    site: &Site,
    place: CollectionIndex,
    collection: &Collection,
) -> Result<Value, Error> {
    let items =
        collection.items.iter().filter(|item| site.practice(item.practice).status.is_public());
    let items = items.map(|item| {
        let practice = site.practice(item.practice).id.as_str();
        let section = item.section.map(|at| collection.sections[at].id.as_str());
        known(json!({ "practice": practice, "section": section, "notes": per_written(site, &item.notes) }))
    });
    let withdrawn = list(
        &collection.withdrawn,
        |gone| json!({ "practice": gone.id.as_str(), "reason": per_language(site, &gone.reason) }),
    );
    let sections = list(
        &collection.sections,
        |section| json!({ "id": section.id.as_str(), "title": per_written(site, &section.titles) }),
    );
    Ok(known(json!({
        "id": collection.id.as_str(),
        "url": site.absolute(&collection.permanent()),
        "status": collection.status.name(),
        "source_language": site.languages.code(collection.text.source()),
        "published": collection.published.to_string(),
        "sections": (!sections.is_empty()).then_some(sections),
        "items": items.collect::<Vec<_>>(),
        "withdrawn": (!withdrawn.is_empty()).then_some(withdrawn),
        "event": collection.event.as_ref().map(|held| event(site, held)),
        "edition": collection.edition,
        "frozen": collection.frozen,
        "editions": editions(site, place, collection),
        "as_of": collection.as_of.map(|date| date.to_string()),
        "sources": list(&collection.sources, source),
        "texts": texts(site, Place::Collection(place), &collection.text, collection.published)?,
    })))
}

/// The editions that were frozen, with the sheets as they were; nothing if there are none.
fn editions(site: &Site, collection: CollectionIndex, held: &Collection) -> Option<Vec<Value>> {
    let view = |(edition, kept): (usize, &Edition)| {
        let sheets = kept.sheets.iter().enumerate().map(|(sheet, kept)| {
            let place = Place::Kept(KeptIndex { collection, edition, sheet });
            let texts = kept.text.languages().filter_map(|lang| {
                let text = json!({
                    "url": url(site, place, lang),
                    "title": kept.text.get(lang)?.title,
                    "digest": kept.digests.get(&lang)?,
                });
                Some((site.languages.code(lang).to_owned(), text))
            });
            json!({
                "practice": kept.id.as_str(),
                "frozen": kept.on.to_string(),
                "texts": Value::Object(texts.collect()),
            })
        });
        json!({ "edition": kept.number, "sheets": sheets.collect::<Vec<_>>() })
    };
    let editions: Vec<Value> = held.editions.iter().enumerate().map(view).collect();
    (!editions.is_empty()).then_some(editions)
}

fn page(site: &Site, place: PageIndex, page: &Page) -> Result<Value, Error> {
    Ok(known(json!({
        "id": page.id.as_str(),
        "kind": page.kind.name(),
        "status": page.status.name(),
        "source_language": site.languages.code(page.text.source()),
        "published": page.published.to_string(),
        "as_of": page.as_of.map(|date| date.to_string()),
        "sources": list(&page.sources, source),
        "texts": texts(site, Place::Page(place), &page.text, page.published)?,
    })))
}

/// A text in every language it is written in.
fn texts(
    site: &Site,
    place: Place,
    text: &Translated<Text>,
    published: Date,
) -> Result<Value, Error> {
    let mut texts = Map::new();
    for lang in text.languages() {
        let written = text.get(lang).expect("it is written in this language");
        let value = self::written(site, (place, lang), written, published)?;
        texts.insert(site.languages.code(lang).to_owned(), value);
    }
    Ok(Value::Object(texts))
}

fn written(
    site: &Site,
    (place, lang): (Place, Lang),
    text: &Text,
    published: Date,
) -> Result<Value, Error> {
    let translation = text.translation.as_ref().map(|translation| {
        let method = translation.method.name();
        let reviewed = translation.reviewed.map(|day| day.to_string());
        known(json!({ "method": method, "reviewed": reviewed, "outdated": translation.outdated }))
    });
    Ok(known(json!({
        "url": url(site, place, lang),
        "title": text.title,
        "summary": text.summary,
        "keywords": text.keywords,
        "modified": text.changed(published).to_string(),
        "translation": translation,
        "text": &*text.body.text,
        "html": html(site, &text.body, lang)?,
    })))
}

/// A value per language of the site.
pub(super) fn per_language<T: serde::Serialize>(site: &Site, values: &Localized<T>) -> Value {
    let values = site
        .languages
        .iter()
        .map(|lang| (site.languages.code(lang).to_owned(), json!(values[lang])));
    Value::Object(values.collect())
}

/// A text in the languages that have one.
fn per_written(site: &Site, words: &BTreeMap<Lang, String>) -> Value {
    let words = words.iter();
    let words = words.map(|(lang, text)| (site.languages.code(*lang).to_owned(), json!(text)));
    Value::Object(words.collect())
}

pub(super) fn list<T>(values: &[T], value: impl Fn(&T) -> Value) -> Vec<Value> {
    values.iter().map(value).collect()
}

/// Fields without those of no value.
pub(super) fn known(mut fields: Value) -> Value {
    if let Value::Object(fields) = &mut fields {
        fields.retain(|_, value| !value.is_null());
    }
    fields
}
