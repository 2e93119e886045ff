//! What programs read: feeds, the sitemap, structured data, exports. Everything is read back by a parser that is not ours, on
//! the small site and on that of the repository.

mod calendars;
mod data;
mod events;
mod feeds;
mod hostile;
mod structured;

use std::collections::BTreeMap;
use std::sync::OnceLock;

use fiche::export::Export;
use fiche::model::Site;
use rayon::iter::ParallelIterator;
use serde_json::Value;

use crate::fixture::{self, Files, Fixture};

/// A site with all its pages and data, without its search.
struct Built {
    site: Site,
    exports: Vec<Export>,
    files: Files,
}

impl Built {
    fn new(site: Site) -> Self {
        let exports = fiche::export::files(&site).unwrap();
        let pictures = fiche::pictures::Pictures::of(&site);
        let listed = exports.iter().map(Export::listing).collect();
        let pages = fiche::render::pages(&site, &pictures, listed).unwrap();
        let mut files: Files = pages
            .map(|file| file.unwrap())
            .map(|file| (file.address.to_string(), file.bytes))
            .collect();
        for file in fiche::export::unlisted(&site).unwrap() {
            files.insert(file.address.to_string(), file.bytes);
        }
        for export in &exports {
            files.insert(export.file.address.to_string(), export.file.bytes.clone());
        }
        Self { site, exports, files }
    }

    fn of(fixture: &Fixture) -> Self {
        Self::new(fixture.check().site.unwrap())
    }

    fn text(&self, address: &str) -> &str {
        let bytes = self.files.get(address).unwrap_or_else(|| panic!("no {address}"));
        std::str::from_utf8(bytes).unwrap()
    }

    fn json(&self, address: &str) -> Value {
        serde_json::from_str(self.text(address)).unwrap()
    }

    /// The site's file that a full address names, if it is the site's.
    fn inside<'u>(&self, url: &'u str) -> Option<&'u str> {
        let path = url.strip_prefix(&*self.site.base_url)?;
        Some(path.split(['#', '?']).next().unwrap())
    }

    /// Panics if an address of the site leads nowhere.
    #[track_caller]
    fn leads_somewhere(&self, from: &str, url: &str) {
        if let Some(path) = self.inside(url) {
            assert!(self.files.contains_key(&format!("/{path}")), "{from}: {url} leads nowhere");
        }
    }

    /// The JSON-LD of every page that has some.
    fn graphs(&self) -> BTreeMap<&str, Vec<Value>> {
        let pages = self.files.keys().filter(|address| address.ends_with('/'));
        let graph = |address: &String| {
            let page = self.text(address);
            let block = page.split("<script type=\"application/ld+json\">").nth(1)?;
            let block = block.split("</script>").next().unwrap();
            let graph: Value =
                serde_json::from_str(block).unwrap_or_else(|e| panic!("{address}: {e}"));
            assert_eq!(graph["@context"], "https://schema.org", "{address}");
            Some(graph["@graph"].as_array().unwrap().clone())
        };
        pages.filter_map(|address| Some((address.as_str(), graph(address)?))).collect()
    }
}

/// The site of this repository.
fn ours() -> &'static Built {
    static OURS: OnceLock<Built> = OnceLock::new();
    OURS.get_or_init(|| Built::new(fixture::real()))
}

fn small() -> &'static Built {
    static SMALL: OnceLock<Built> = OnceLock::new();
    SMALL.get_or_init(|| Built::of(&Fixture::small()))
}

fn both() -> [&'static Built; 2] {
    [small(), ours()]
}

/// Every `@id`, address and node of a value.
fn walk<'v>(value: &'v Value, visit: &mut impl FnMut(&'v Value)) {
    match value {
        Value::Object(fields) => {
            visit(value);
            fields.values().for_each(|field| walk(field, visit));
        }
        Value::Array(list) => list.iter().for_each(|one| walk(one, visit)),
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => {}
    }
}

const LINKS: [&str; 7] =
    ["@id", "url", "item", "contentUrl", "image", "inDefinedTermSet", "urlTemplate"];
