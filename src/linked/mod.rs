//! The site in the words of schema.org: nodes of JSON-LD for pages and exports.
//!
//! Nodes link by their `@id`. That of a text is its address; that of what a text is about hangs on the permanent
//! address; terms and concepts live in the file that holds them all, so that their names are the same in every language.
//! No node is a person, a rating or a recipe: no sheet knows of any.

mod article;
mod collection;
mod dataset;
mod licence;
mod terms;

use serde_json::{Value, json};

use crate::model::{
    Address, Date, Id, Lang, Localized, OwnPage, Page, Place, Site, Text, Translated, Written,
};

pub use article::{article, practice};
pub use collection::{collection, event};
pub use dataset::{Distribution, catalogue, catalogue_file, dataset_id};
pub use licence::{creative_commons, licence};
pub use terms::{concept_id, glossary, glossary_id, scheme_id, term, term_id, vocabulary};

/// The file that holds every vocabulary and all there is besides.
pub fn base() -> Address {
    Address::new("/data/base.jsonld")
}

/// A node without what is not known: no `null`, no empty list, no empty text.
pub fn node(mut fields: Value) -> Value {
    if let Value::Object(fields) = &mut fields {
        fields.retain(|_, value| is_known(value));
    }
    fields
}

fn is_known(value: &Value) -> bool {
    match value {
        Value::Null => false,
        Value::Array(list) => !list.is_empty(),
        Value::String(text) => !text.is_empty(),
        Value::Bool(_) | Value::Number(_) | Value::Object(_) => true,
    }
}

/// A link to a node.
pub fn to(id: impl Into<String>) -> Value {
    json!({ "@id": id.into() })
}

/// A text in every language, each said to be in it.
pub fn in_all(site: &Site, text: &Localized<String>) -> Vec<Value> {
    site.languages.iter().map(|lang| tagged(site, lang, &text[lang])).collect()
}

/// Names in every language, each said to be in it.
pub fn lists(site: &Site, names: &Localized<Vec<String>>) -> Vec<Value> {
    let all =
        site.languages.iter().flat_map(|lang| names[lang].iter().map(move |name| (lang, name)));
    all.map(|(lang, name)| tagged(site, lang, name)).collect()
}

fn tagged(site: &Site, lang: Lang, text: &str) -> Value {
    json!({ "@language": site.languages.code(lang), "@value": text })
}

/// The address of a place, in full.
pub fn url(site: &Site, place: impl Into<Place>, lang: Lang) -> String {
    site.absolute(site.address(place, lang))
}

/// The node of the publisher, to link to.
pub fn publisher_id(site: &Site) -> String {
    format!("{}#publisher", site.base_url)
}

/// Who answers for the site.
pub fn publisher(site: &Site) -> Value {
    let publisher = &site.publisher;
    let contact = publisher.contact.as_deref().map(|contact| {
        let (key, value) = match contact.strip_prefix("mailto:") {
            Some(mailbox) => ("email", mailbox),
            None => ("url", contact),
        };
        json!({ "@type": "ContactPoint", key: value })
    });
    node(json!({
        "@type": "Organization",
        "@id": publisher_id(site),
        "name": publisher.name,
        "address": publisher.address,
        "identifier": publisher.number,
        "url": site.base_url,
        "contactPoint": contact,
    }))
}

/// The site in one language.
pub fn website(site: &Site, lang: Lang) -> Value {
    let home = url(site, OwnPage::Home, lang);
    let search = url(site, OwnPage::Search, lang);
    json!({
        "@type": "WebSite",
        "@id": format!("{home}#website"),
        "url": home,
        "name": site.title[lang],
        "description": site.tagline[lang],
        "inLanguage": site.languages.code(lang),
        "license": licence(&site.licence),
        "publisher": to(publisher_id(site)),
        "potentialAction": {
            "@type": "SearchAction",
            "target": { "@type": "EntryPoint", "urlTemplate": format!("{search}?q={{q}}") },
            "query-input": "required name=q",
        },
    })
}

/// A page that is nothing but a page: a list, or a text about the site.
pub fn page(
    site: &Site,
    kind: &'static str,
    (place, lang): (Place, Lang),
    (name, description): (&str, &str),
) -> Value {
    let at = url(site, place, lang);
    json!({
        "@type": kind,
        "@id": at,
        "url": at,
        "name": name,
        "description": description,
        "inLanguage": site.languages.code(lang),
        "isPartOf": to(format!("{}#website", url(site, OwnPage::Home, lang))),
        "license": licence(&site.licence),
    })
}

/// The way to a page: names and full addresses from the home page on, itself included.
pub fn breadcrumbs<'c>(way: impl Iterator<Item = (&'c str, String)>) -> Value {
    let step = |(place, (name, url)): (usize, (&str, String))| json!({ "@type": "ListItem", "position": place + 1, "name": name, "item": url });
    let steps: Vec<Value> = way.enumerate().map(step).collect();
    json!({ "@type": "BreadcrumbList", "itemListElement": steps })
}

/// The name of a page for ever, which its address is not: that follows its title.
pub fn page_id(site: &Site, page: &Page) -> String {
    format!("{}#pages/{}", site.absolute(&base()), page.id)
}

/// What every text in a language says of itself: names, dates, translations.
fn text_facts(
    site: &Site,
    (place, lang): (Place, Lang),
    text: &Translated<Text>,
    published: Date,
) -> Option<Value> {
    let own = text.get(lang)?;
    let at = url(site, place, lang);
    let other = |other: Lang| to(url(site, place, other));
    let is_source = lang == text.source();
    let translations: Vec<Value> = if is_source {
        text.languages().filter(|other| *other != lang).map(other).collect()
    } else {
        Vec::new()
    };
    Some(json!({
        "@id": at,
        "url": at,
        "name": own.title,
        "abstract": own.summary,
        "inLanguage": site.languages.code(lang),
        "datePublished": published.to_string(),
        "dateModified": own.changed(published).to_string(),
        "publisher": to(publisher_id(site)),
        "isAccessibleForFree": true,
        "workTranslation": translations,
        "translationOfWork": (!is_source).then(|| other(text.source())),
    }))
}

/// Two nodes as one; where both say something the second counts.
pub fn joined(mut first: Value, mut second: Value) -> Value {
    if let (Value::Object(all), Value::Object(more)) = (&mut first, &mut second) {
        all.append(more);
    }
    first
}

/// The end of a node's `@id` that hangs on another address.
fn fragment(parts: &[&Id]) -> String {
    let parts: Vec<&str> = parts.iter().map(|part| part.as_str()).collect();
    format!("#{}", parts.join("/"))
}
