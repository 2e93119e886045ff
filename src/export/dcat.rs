//! `catalog.jsonld`: the data set and its files as a catalogue for portals, in DCAT-AP 3 and so in its Belgian profile, which
//! asks a title, a description, a publisher and a licence in the languages of the country.
//!
//! Languages, frequencies and kinds of files are those of the authority tables of the Publications Office of the European
//! Union, as the profile asks.

use serde_json::{Value, json};
use sha2::{Digest, Sha256};

use super::{Export, Form, VERSION, message, practices, span, text};
use crate::Error;
use crate::linked::{self, in_all, joined, licence, node, publisher_id, to, url};
use crate::model::{Date, OwnPage, Site};
use crate::output::hex;

/// The catalogue of `exports`.
///
/// # Errors
///
/// If a message is missing that says what a file holds.
pub(super) fn catalogue(site: &Site, exports: &[Export]) -> Result<Vec<u8>, Error> {
    let files = exports.iter().map(|export| distribution(site, export));
    let files = files.collect::<Result<Vec<Value>, Error>>()?;
    let links: Vec<Value> = files.iter().map(|file| json!({ "@id": file["@id"] })).collect();
    let pages = site.languages.iter().map(|lang| to(url(site, OwnPage::Data, lang)));
    let themes = &site.portal.themes;
    let catalogue = json!({
        "@id": site.absolute(&linked::catalogue_file()),
        "@type": "dcat:Catalog",
        "foaf:homepage": to(site.base_url.as_str()),
        "dcat:themeTaxonomy": (!themes.is_empty()).then(|| authority("data-theme")),
        "dcat:dataset": [to(linked::dataset_id(site))],
    });
    let dataset = json!({
        "@id": linked::dataset_id(site),
        "@type": "dcat:Dataset",
        "dct:identifier": linked::dataset_id(site),
        "dct:accessRights": authority("access-right/PUBLIC"),
        "dct:accrualPeriodicity": authority("frequency/IRREG"),
        "dct:temporal": years(site),
        "dcat:theme": authorities("data-theme", themes),
        "dcat:keyword": keywords(site),
        "dcat:version": VERSION.to_string(),
        "dcat:landingPage": pages.collect::<Vec<_>>(),
        "dcat:contactPoint": contact(site),
        "dcat:distribution": links,
    });
    let [catalogue, dataset] = [catalogue, dataset].map(|own| node(joined(shared(site), own)));
    let publisher = json!({
        "@id": publisher_id(site),
        "@type": "foaf:Agent",
        "foaf:name": site.publisher.name,
    });
    let graph: Vec<Value> = [catalogue, dataset, publisher].into_iter().chain(files).collect();
    Ok(text(&json!({ "@context": context(), "@graph": graph })))
}

/// What catalogue and data set say alike.
fn shared(site: &Site) -> Value {
    let languages = site.languages.codes();
    let days = span(site);
    json!({
        "dct:title": in_all(site, &site.title),
        "dct:description": in_all(site, &site.tagline),
        "dct:publisher": to(publisher_id(site)),
        "dct:language": languages.filter_map(language).collect::<Vec<_>>(),
        "dct:license": to(licence(&site.licence)),
        "dct:issued": days.map(|(first, _)| date(first)),
        "dct:modified": days.map(|(_, last)| date(last)),
        "dct:spatial": authorities("country", &site.portal.countries),
    })
}

/// From the first to the last year that the practices took place in; open where one goes on.
fn years(site: &Site) -> Option<Value> {
    let years = || practices(site).map(|(_, practice)| practice.period.years());
    let first = years().map(|(start, _)| start).min()?;
    let last = years().map(|(_, end)| end).collect::<Option<Vec<_>>>();
    let year = |year: i16| json!({ "@type": "xsd:gYear", "@value": format!("{year:04}") });
    Some(node(json!({
        "@type": "dct:PeriodOfTime",
        "dcat:startDate": year(first),
        "dcat:endDate": last.and_then(|ends| ends.into_iter().max()).map(year),
    })))
}

/// The terms that readers browse by.
fn keywords(site: &Site) -> Vec<Value> {
    let terms = site.facets.first().map_or(&[][..], |field| &site.vocabulary(*field).terms);
    let current = terms.iter().filter(|term| term.replaced_by.is_none());
    current.flat_map(|term| in_all(site, &term.label)).collect()
}

fn context() -> Value {
    json!({
        "dcat": "http://www.w3.org/ns/dcat#",
        "dct": "http://purl.org/dc/terms/",
        "foaf": "http://xmlns.com/foaf/0.1/",
        "spdx": "http://spdx.org/rdf/terms#",
        "vcard": "http://www.w3.org/2006/vcard/ns#",
        "xsd": "http://www.w3.org/2001/XMLSchema#",
    })
}

fn distribution(site: &Site, export: &Export) -> Result<Value, Error> {
    let at = site.absolute(&export.file.address);
    let kind = match export.form {
        Form::Json | Form::Schema => "JSON",
        Form::Csv(_) => "CSV",
        Form::JsonLd | Form::Catalogue => "JSON_LD",
    };
    let (lang, first) = match export.form {
        Form::Csv(lang) => (language(site.languages.code(lang)), lang),
        Form::Json | Form::Schema | Form::JsonLd | Form::Catalogue => (None, site.first_language()),
    };
    let schema =
        (export.form == Form::Json).then(|| to(site.absolute(&Form::Schema.address(site))));
    let holds = format!("{}.holds", export.form.message());
    let holds = site.languages.try_localize(|lang| message(site, &holds, lang))?;
    let digest = hex(&Sha256::digest(&export.file.bytes));
    Ok(node(json!({
        "@id": at,
        "@type": "dcat:Distribution",
        "dct:title": export.file.address.as_str().rsplit('/').next(),
        "dct:description": in_all(site, &holds),
        "dct:format": authority(&format!("file-type/{kind}")),
        "dct:language": lang,
        "dct:license": to(licence(&site.licence)),
        "dct:conformsTo": schema,
        "dcat:accessURL": to(url(site, OwnPage::Data, first)),
        "dcat:downloadURL": to(at.as_str()),
        "dcat:mediaType": to(format!("https://www.iana.org/assignments/media-types/{}", export.form.media())),
        "dcat:byteSize": { "@type": "xsd:nonNegativeInteger", "@value": export.file.bytes.len().to_string() },
        "spdx:checksum": {
            "@type": "spdx:Checksum",
            "spdx:algorithm": to("http://spdx.org/rdf/terms#checksumAlgorithm_sha256"),
            "spdx:checksumValue": { "@type": "xsd:hexBinary", "@value": digest },
        },
    })))
}

/// An entry of the authority tables.
fn authority(entry: &str) -> Value {
    to(format!("http://publications.europa.eu/resource/authority/{entry}"))
}

/// Entries of one table.
fn authorities(table: &str, codes: &[&str]) -> Vec<Value> {
    codes.iter().map(|code| authority(&format!("{table}/{code}"))).collect()
}

fn contact(site: &Site) -> Option<Value> {
    let contact = site.publisher.contact.as_deref()?;
    let property = if contact.starts_with("mailto:") { "vcard:hasEmail" } else { "vcard:hasURL" };
    Some(json!({
        "@type": "vcard:Organization",
        "vcard:fn": site.publisher.name,
        property: to(contact),
    }))
}

/// The language of two letters as the authority table has it.
fn language(code: &str) -> Option<Value> {
    let known = match code {
        "nl" => "NLD",
        "fr" => "FRA",
        "de" => "DEU",
        "en" => "ENG",
        _ => return None,
    };
    Some(authority(&format!("language/{known}")))
}

fn date(day: Date) -> Value {
    json!({ "@type": "xsd:date", "@value": day.to_string() })
}
