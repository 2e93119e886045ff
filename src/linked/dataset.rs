//! The whole base as a data set with its files.

use serde_json::{Value, json};

use super::{licence, publisher_id, to, url};
use crate::model::{Address, Lang, OwnPage, Site};

/// A file to take away.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Distribution {
    /// Where it stands.
    pub address: Address,
    /// Its media type, without parameters.
    pub media: &'static str,
    /// How many bytes it has.
    pub length: usize,
    /// What it is called in a language.
    pub name: String,
}

/// Where the catalogue of the data stands.
pub fn catalogue_file() -> Address {
    Address::new("/data/catalog.jsonld")
}

/// The node of the data set, to link to.
pub fn dataset_id(site: &Site) -> String {
    site.absolute(&catalogue_file()) + "#base"
}

/// The catalogue with its one data set, as the page about the data describes it.
pub fn catalogue(
    site: &Site,
    lang: Lang,
    (name, description): (&str, &str),
    files: &[Distribution],
) -> Value {
    let at = url(site, OwnPage::Data, lang);
    let download = |file: &Distribution| {
        json!({
            "@type": "DataDownload",
            "name": file.name,
            "contentUrl": site.absolute(&file.address),
            "encodingFormat": file.media,
            "contentSize": format!("{} B", file.length),
        })
    };
    let codes: Vec<&str> = site.languages.codes().collect();
    json!({
        "@type": "DataCatalog",
        "@id": at,
        "url": at,
        "name": name,
        "description": description,
        "inLanguage": site.languages.code(lang),
        "publisher": to(publisher_id(site)),
        "license": licence(&site.licence),
        "dataset": {
            "@type": "Dataset",
            "@id": dataset_id(site),
            "url": at,
            "name": site.title[lang],
            "description": description,
            "inLanguage": codes,
            "isAccessibleForFree": true,
            "publisher": to(publisher_id(site)),
            "license": licence(&site.licence),
            "distribution": files.iter().map(download).collect::<Vec<_>>(),
        },
    })
}
