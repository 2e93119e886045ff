//! A practice sheet, and what it is about.

use serde_json::{Value, json};

use super::terms::keyword;
use super::{joined, licence, node, text_facts, to, url};
use crate::model::{
    FieldIndex, Lang, Naming, Nature, Party, Period, Place, Practice, PracticeIndex, Role, Site,
    Source, Term,
};

/// A sheet in one language; nothing if it is not written in it.
///
/// # Panics
///
/// If `place` is not of this site.
pub fn article(site: &Site, place: PracticeIndex, lang: Lang) -> Option<Value> {
    let sheet = site.practice(place);
    let facts = text_facts(site, (Place::Practice(place), lang), &sheet.text, sheet.published)?;
    let spdx = site.licence_or(sheet.licence.as_ref());
    let sources: Vec<Value> = sheet.sources.iter().map(source).collect();
    let holders = site.each_collection().filter(|(_, collection)| {
        collection.status.is_public() && collection.items.iter().any(|item| item.practice == place)
    });
    let holders = holders.map(|(held, _)| to(url(site, Place::Collection(held), lang)));
    let more = json!({
        "@type": "Article",
        "headline": facts["name"],
        "identifier": sheet.id.as_str(),
        "license": licence(spdx),
        "temporalCoverage": sheet.period.to_string(),
        "spatialCoverage": areas(site, sheet, lang),
        "audience": audiences(site, sheet, lang),
        "keywords": keywords(site, sheet, lang),
        "isBasedOn": sources,
        "isPartOf": holders.collect::<Vec<_>>(),
        "about": to(practice_id(site, sheet)),
    });
    Some(node(joined(facts, more)))
}

/// What a sheet is about: the study day, the school, the project itself.
pub fn practice(site: &Site, place: PracticeIndex, lang: Lang) -> Value {
    let sheet = site.practice(place);
    let (_, text) = sheet.text.for_reader(lang);
    let nature = nature(site, sheet);
    let mut about = json!({
        "@type": nature.map_or("Thing", Nature::name),
        "@id": practice_id(site, sheet),
        "name": text.title,
    });
    let Some(nature) = nature else { return about };
    for (property, roles) in parts(nature) {
        let who = sheet.organisations.iter().filter(|part| roles.contains(&part.role));
        let who: Vec<Value> = who.map(|part| party(site, &part.party, lang)).collect();
        about[*property] = who.into();
    }
    if nature == Nature::Event {
        let (start, end) = match sheet.period {
            Period::On(date) => (date, Some(date)),
            Period::Between(start, end) => (start, end),
        };
        about["startDate"] = start.to_string().into();
        about["endDate"] = end.map(|end| end.to_string()).into();
    }
    node(about)
}

fn practice_id(site: &Site, sheet: &Practice) -> String {
    format!("{}#practice", site.absolute(&sheet.permanent()))
}

/// What the terms of a practice say it is: the first that says so counts.
fn nature(site: &Site, sheet: &Practice) -> Option<Nature> {
    let named = site.fields().flat_map(|(field, vocabulary)| {
        sheet.terms[field.0].iter().map(|term| &vocabulary.terms[term.0])
    });
    named.into_iter().find_map(|term| term.schema)
}

/// How schema.org calls those who took part in something of this nature.
fn parts(nature: Nature) -> &'static [(&'static str, &'static [Role])] {
    const LEAD: &[Role] = &[Role::Lead, Role::Organiser];
    const PARTNER: &[Role] = &[Role::Partner];
    const ALL: &[Role] = &[Role::Lead, Role::Organiser, Role::Partner];
    const FUNDER: &[Role] = &[Role::Funder];
    match nature {
        Nature::Event => &[("organizer", LEAD), ("contributor", PARTNER), ("funder", FUNDER)],
        Nature::CreativeWork => &[("creator", LEAD), ("contributor", PARTNER), ("funder", FUNDER)],
        Nature::Service => &[("provider", LEAD)],
        Nature::EducationalOrganization | Nature::Organization | Nature::Project => {
            &[("member", ALL), ("funder", FUNDER)]
        }
    }
}

fn party(site: &Site, party: &Party, lang: Lang) -> Value {
    match party {
        Party::Known(place) => {
            let known = &site.organisations[*place];
            node(json!({
                "@type": "Organization",
                "name": known.name[lang],
                "url": known.url,
                "identifier": known.number,
            }))
        }
        Party::Named(name) => json!({ "@type": "Organization", "name": name }),
    }
}

pub(super) fn source(source: &Source) -> Value {
    let publisher =
        source.publisher.as_ref().map(|name| json!({ "@type": "Organization", "name": name }));
    node(json!({
        "@type": "CreativeWork",
        "name": source.title,
        "publisher": publisher,
        "datePublished": source.date.map(|date| date.to_string()),
        "url": source.url,
        "inLanguage": source.lang,
    }))
}

fn keywords(site: &Site, sheet: &Practice, lang: Lang) -> Vec<Value> {
    let terms = site.fields().flat_map(|(field, _)| {
        sheet.terms[field.0].iter().map(move |term| keyword(site, field, *term, lang))
    });
    terms.collect()
}

fn areas(site: &Site, sheet: &Practice, lang: Lang) -> Vec<Value> {
    let area = |term: &Term| {
        node(json!({
            "@type": "AdministrativeArea",
            "name": term.label[lang],
            "identifier": term.code,
        }))
    };
    named(site, sheet, Naming::AdministrativeArea).map(area).collect()
}

fn audiences(site: &Site, sheet: &Practice, lang: Lang) -> Vec<Value> {
    let audience = |term: &Term| json!({ "@type": "Audience", "audienceType": term.label[lang] });
    named(site, sheet, Naming::Audience).map(audience).collect()
}

/// The terms of a practice from the vocabularies that name such things.
fn named<'s>(
    site: &'s Site,
    sheet: &'s Practice,
    naming: Naming,
) -> impl Iterator<Item = &'s Term> {
    let fields = site.fields().filter(move |(_, vocabulary)| vocabulary.schema == Some(naming));
    fields.flat_map(|(FieldIndex(field), vocabulary)| {
        sheet.terms[field].iter().map(|term| &vocabulary.terms[term.0])
    })
}
