//! The key facts beside a practice's text.

use serde::Serialize;

use super::doubts::{Mark, mark};
use super::{on, when};
use crate::Error;
use crate::model::{FieldIndex, Party, Place, Practice, Role, Source, TermIndex};
use crate::render::catalogue::VERDICTS;
use crate::render::reader::Reader;

/// A label and its values.
#[derive(Debug, Serialize)]
pub(in crate::render) struct Fact {
    /// The field's name.
    label: String,
    /// In the editor's order.
    values: Vec<Value>,
}

/// One value of a fact.
#[derive(Debug, Default, Serialize)]
pub(in crate::render) struct Value {
    /// In words.
    text: String,
    /// The language of the words, where it is not the page's.
    lang: Option<String>,
    /// More about it, after the words.
    more: Option<String>,
    /// Its page, here or elsewhere.
    href: Option<String>,
    /// For machines, if it is a date.
    datetime: Option<String>,
    /// The number of the source that says so.
    source: Option<usize>,
    /// Stated facts have no mark.
    mark: Option<Mark>,
}

/// A vocabulary's verdict on a practice: a word and a sentence.
#[derive(Debug, Serialize)]
pub(in crate::render) struct Verdict<'s> {
    /// What is asked.
    question: String,
    /// The term.
    word: &'s str,
    /// The term's page.
    href: String,
    /// What the term means.
    sentence: Option<&'s str>,
    /// Whether it is not simply stated.
    mark: Option<Mark>,
}

/// Every fact of a practice: when, who, then the fields in the order of the site.
///
/// # Errors
///
/// If a message is missing.
pub(in crate::render) fn facts<'s>(
    practice: &'s Practice,
    reader: &Reader<'s>,
) -> Result<Vec<Fact>, Error> {
    let mut facts = vec![period(practice, reader)?];
    facts.extend(moments(practice, reader)?);
    facts.extend(organisations(practice, reader)?);
    facts
        .extend(reader.catalogue.fields.iter().filter_map(|field| terms(practice, *field, reader)));
    facts.extend(funding(practice, reader)?);
    facts.extend(evaluation(practice, reader)?);
    facts.extend(contact(practice, reader)?);
    facts.extend(review(practice, reader)?);
    facts.extend(named_sources(practice, reader)?);
    Ok(facts)
}

/// What the verdicts' vocabularies say, where the site has them.
///
/// # Errors
///
/// If a message is missing.
pub(in crate::render) fn verdicts<'s>(
    practice: &'s Practice,
    reader: &Reader<'s>,
) -> Result<Vec<Verdict<'s>>, Error> {
    let site = reader.site();
    let mut verdicts = Vec::new();
    for name in VERDICTS {
        let found = site.fields().find(|(_, vocabulary)| vocabulary.name.as_str() == name);
        let Some((field, vocabulary)) = found else { continue };
        for term in &practice.terms[field.0] {
            let chosen = &vocabulary.terms[term.0];
            verdicts.push(Verdict {
                question: reader.say(&format!("verdict-{name}"), &[])?,
                word: &chosen.label[reader.lang],
                href: reader.link(Place::Term(field, *term)),
                sentence: chosen.description.as_ref().map(|text| text[reader.lang].as_str()),
                mark: mark(practice, name, Some(chosen.id.as_str())),
            });
        }
    }
    Ok(verdicts)
}

fn fact(reader: &Reader<'_>, key: &str, values: Vec<Value>) -> Result<Option<Fact>, Error> {
    if values.is_empty() {
        return Ok(None);
    }
    Ok(Some(Fact { label: reader.say(key, &[])?, values }))
}

fn period<'s>(practice: &'s Practice, reader: &Reader<'s>) -> Result<Fact, Error> {
    let when = when(practice.period, reader)?;
    let value = Value {
        text: when.text,
        datetime: when.datetime,
        mark: mark(practice, "period", None),
        ..Value::default()
    };
    Ok(Fact { label: reader.say("field-period", &[])?, values: vec![value] })
}

fn moments<'s>(practice: &'s Practice, reader: &Reader<'s>) -> Result<Option<Fact>, Error> {
    let value = |moment: &'s crate::model::Moment| {
        let when = on(moment.date, reader)?;
        let more = Some(moment.label[reader.lang].clone());
        let mark = mark(practice, "moments", None);
        Ok(Value { text: when.text, datetime: when.datetime, more, mark, ..Value::default() })
    };
    let values = practice.moments.iter().map(value).collect::<Result<_, Error>>()?;
    fact(reader, "field-moments", values)
}

fn terms<'s>(practice: &'s Practice, field: FieldIndex, reader: &Reader<'s>) -> Option<Fact> {
    let vocabulary = reader.site().vocabulary(field);
    let chosen = &practice.terms[field.0];
    if chosen.is_empty() || VERDICTS.contains(&vocabulary.name.as_str()) {
        return None;
    }
    let value = |term: &TermIndex| {
        let known = &vocabulary.terms[term.0];
        Value {
            text: known.label[reader.lang].clone(),
            href: Some(reader.link(Place::Term(field, *term))),
            mark: mark(practice, vocabulary.name.as_str(), Some(known.id.as_str())),
            ..Value::default()
        }
    };
    let label = vocabulary.label[reader.lang].clone();
    Some(Fact { label, values: chosen.iter().map(value).collect() })
}

fn organisations<'s>(practice: &'s Practice, reader: &Reader<'s>) -> Result<Vec<Fact>, Error> {
    let mut facts = Vec::new();
    for (role, key) in [
        (Role::Lead, "role-lead"),
        (Role::Organiser, "role-organiser"),
        (Role::Partner, "role-partner"),
        (Role::Funder, "role-funder"),
    ] {
        let with_role = practice.organisations.iter().filter(|part| part.role == role);
        let value = |part: &'s crate::model::Involvement| {
            let (name, website) = party(&part.party, reader);
            Value {
                text: name.to_owned(),
                href: part.url.clone().or_else(|| website.map(str::to_owned)),
                mark: mark(practice, "organisations", None),
                ..Value::default()
            }
        };
        facts.extend(fact(reader, key, with_role.map(value).collect())?);
    }
    Ok(facts)
}

/// An organisation's name and website.
fn party<'s>(party: &'s Party, reader: &Reader<'s>) -> (&'s str, Option<&'s str>) {
    match party {
        Party::Known(place) => {
            let known = &reader.site().organisations[*place];
            (&known.name[reader.lang], known.url.as_deref())
        }
        Party::Named(name) => (name, None),
    }
}

fn funding<'s>(practice: &'s Practice, reader: &Reader<'s>) -> Result<Option<Fact>, Error> {
    let value = |money: &'s crate::model::Funding| {
        let year = money.year.map(|year| reader.date(year)).transpose()?;
        let more = [money.funder.clone(), money.amount.clone(), year];
        Ok(Value {
            text: money.programme.clone(),
            more: joined(more),
            source: money.source.map(|place| place + 1),
            mark: mark(practice, "funding", None),
            ..Value::default()
        })
    };
    let values = practice.funding.iter().map(value).collect::<Result<_, Error>>()?;
    fact(reader, "field-funding", values)
}

fn evaluation<'s>(practice: &'s Practice, reader: &Reader<'s>) -> Result<Option<Fact>, Error> {
    // How it was done is told in the words of the source alone.
    let lang = reader.foreign(practice.text.source());
    let value = |study: &'s crate::model::Evaluation| {
        let year = study.year.map(|year| reader.date(year)).transpose()?;
        Ok(Value {
            text: study.design.clone(),
            lang: lang.map(str::to_owned),
            more: joined([study.by.clone(), year]),
            href: study.url.clone(),
            mark: mark(practice, "evaluation", None),
            ..Value::default()
        })
    };
    let values = practice.evaluation.iter().map(value).collect::<Result<_, Error>>()?;
    fact(reader, "field-evaluation", values)
}

fn contact<'s>(practice: &'s Practice, reader: &Reader<'s>) -> Result<Option<Fact>, Error> {
    let Some(contact) = &practice.contact else { return Ok(None) };
    let value = Value {
        text: contact.role[reader.lang].clone(),
        more: contact.organisation.as_ref().map(|who| party(who, reader).0.to_owned()),
        href: Some(contact.url.clone()),
        mark: mark(practice, "contact", None),
        ..Value::default()
    };
    fact(reader, "field-contact", vec![value])
}

/// When an editor last confirmed it, and when that is due again.
fn review<'s>(practice: &'s Practice, reader: &Reader<'s>) -> Result<Vec<Fact>, Error> {
    let Some(review) = practice.review else { return Ok(Vec::new()) };
    let mut facts = Vec::new();
    for (key, date) in [("field-reviewed", review.last), ("field-review-due", review.next)] {
        let when = on(date.into(), reader)?;
        let value = Value { text: when.text, datetime: when.datetime, ..Value::default() };
        facts.extend(fact(reader, key, vec![value])?);
    }
    Ok(facts)
}

/// The sources by name, each a link to its full reference.
fn named_sources(practice: &Practice, reader: &Reader<'_>) -> Result<Option<Fact>, Error> {
    let value = |(place, source): (usize, &Source)| {
        let date = source.date.map(|date| reader.date(date)).transpose()?;
        let href = Some(format!("#source-{}", place + 1));
        let foreign = source.lang.clone().filter(|lang| lang != reader.code());
        let (text, lang) = match &source.publisher {
            Some(publisher) => (publisher.clone(), None),
            None => (source.title.clone(), foreign),
        };
        Ok(Value { text, lang, more: date, href, ..Value::default() })
    };
    let values = practice.sources.iter().enumerate().map(value).collect::<Result<_, Error>>()?;
    fact(reader, "sources", values)
}

/// What is known of several things, with commas.
fn joined<const N: usize>(parts: [Option<String>; N]) -> Option<String> {
    let parts: Vec<String> = parts.into_iter().flatten().collect();
    (!parts.is_empty()).then(|| parts.join(", "))
}
