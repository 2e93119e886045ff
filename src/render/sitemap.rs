//! The sitemap: every page that is really written in its language, with its translations and the day of its last change.
//!
//! One file up to what the protocol allows (sitemaps.org: 50,000 addresses, 50 MB); beyond that `/sitemap.xml` is the index
//! of as many as it takes.

use super::alternates::{Alternate, DOOR, alternates};
use super::catalogue::Catalogue;
use super::views::frame::is_repetition;
use super::xml;
use crate::model::{Address, Date, Lang, OwnPage, Place, Site, Status};
use crate::output::File;

/// What one file may hold.
#[derive(Clone, Copy)]
struct Limits {
    addresses: usize,
    bytes: usize,
}

/// Those of the protocol, with room for the last entry.
const LIMITS: Limits = Limits { addresses: 50_000, bytes: 50_000_000 };

/// Every file of it.
pub(super) fn files(catalogue: &Catalogue<'_>) -> Vec<File> {
    within(catalogue, LIMITS)
}

fn within(catalogue: &Catalogue<'_>, limits: Limits) -> Vec<File> {
    let site = catalogue.site;
    let mut parts = Vec::new();
    let mut part = Part::new();
    let mut add = |url: &str, alternates: &[Alternate<'_>], changed: Option<Date>| {
        if part.addresses == limits.addresses || part.xml.length() + 10_000 > limits.bytes {
            parts.push(std::mem::replace(&mut part, Part::new()).finish());
        }
        part.add(url, alternates, changed);
    };
    for place in site.addresses.keys().filter(|place| !is_repetition(**place)) {
        let (written, changed) = facts(catalogue, *place);
        let alternates = alternates(catalogue, *place, 1, &written);
        let door = alternates.iter().find(|alternate| alternate.lang == DOOR);
        let pages = written.iter().map(|lang| site.absolute(site.address(*place, *lang)));
        for url in pages.chain(door.map(|door| door.href.clone())) {
            add(&url, &alternates, changed);
        }
    }
    parts.push(part.finish());
    named(site, parts)
}

/// One part is the sitemap; of several it is the index.
fn named(site: &Site, mut parts: Vec<Vec<u8>>) -> Vec<File> {
    let whole = Address::new("/sitemap.xml");
    if parts.len() == 1 {
        return parts.drain(..).map(|bytes| File { address: whole.clone(), bytes }).collect();
    }
    let parts = parts.into_iter().enumerate().map(|(number, bytes)| File {
        address: Address::new(format!("/sitemap-{}.xml", number + 1)),
        bytes,
    });
    let mut files: Vec<File> = parts.collect();
    let mut xml = xml::Writer::new();
    xml.open("sitemapindex", &[("xmlns", "http://www.sitemaps.org/schemas/sitemap/0.9")]);
    for part in &files {
        xml.open("sitemap", &[]);
        xml.text("loc", &[], &site.absolute(&part.address));
        xml.close("sitemap");
    }
    xml.close("sitemapindex");
    files.push(File { address: whole, bytes: xml.finish() });
    files
}

/// A file that grows.
struct Part {
    xml: xml::Writer,
    addresses: usize,
}

impl Part {
    fn new() -> Self {
        let mut xml = xml::Writer::new();
        xml.open(
            "urlset",
            &[
                ("xmlns", "http://www.sitemaps.org/schemas/sitemap/0.9"),
                ("xmlns:xhtml", "http://www.w3.org/1999/xhtml"),
            ],
        );
        Self { xml, addresses: 0 }
    }

    fn add(&mut self, url: &str, alternates: &[Alternate<'_>], changed: Option<Date>) {
        self.addresses += 1;
        let xml = &mut self.xml;
        xml.open("url", &[]);
        xml.text("loc", &[], url);
        if let Some(changed) = changed {
            xml.text("lastmod", &[], &changed.to_string());
        }
        for alternate in alternates {
            let link = [
                ("rel", "alternate"),
                ("hreflang", alternate.lang),
                ("href", alternate.href.as_str()),
            ];
            xml.empty("xhtml:link", &link);
        }
        xml.close("url");
    }

    fn finish(mut self) -> Vec<u8> {
        self.xml.close("urlset");
        self.xml.finish()
    }
}

/// The languages a place is written in, and when it, or what it lists, last changed. Archived texts are left out.
fn facts(catalogue: &Catalogue<'_>, place: Place) -> (Vec<Lang>, Option<Date>) {
    let site = catalogue.site;
    let (text, status, published) = match place {
        Place::Practice(at) => {
            let practice = site.practice(at);
            (&practice.text, practice.status, practice.published)
        }
        Place::Collection(at) => {
            let collection = site.collection(at);
            (&collection.text, collection.status, collection.published)
        }
        Place::Page(at) => (&site.page(at).text, site.page(at).status, site.page(at).published),
        Place::Term(field, term) => {
            let practices = catalogue.practices_under(field, term, site.first_language()).iter();
            let practices = practices.map(|practice| site.practice(*practice));
            let changed = practices.map(|practice| practice.text.changed(practice.published));
            let introduction = site.vocabulary(field).terms[term.0].introduction.as_ref();
            let rewritten = introduction.map(|known| known.text.changed(known.published));
            return (site.languages.iter().collect(), changed.chain(rewritten).max());
        }
        // The one is for those who edit the site, the other for those who were there.
        Place::Own(OwnPage::Status) | Place::Kept(_) => return (Vec::new(), None),
        Place::Own(_) | Place::Vocabulary(_) => {
            return (site.languages.iter().collect(), catalogue.changed);
        }
    };
    if status == Status::Archived {
        return (Vec::new(), None);
    }
    (text.languages().collect(), Some(text.changed(published)))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::pictures::Pictures;
    use crate::render::sample;

    #[test]
    fn beyond_the_limit_there_is_an_index() {
        let site = sample::site();
        let pictures = Pictures::default();
        let catalogue = Catalogue::new(&site, &pictures, Vec::new()).expect("the theme compiles");
        let whole = files(&catalogue);
        assert_eq!(whole.len(), 1);
        let count = |file: &File| String::from_utf8_lossy(&file.bytes).matches("<loc>").count();
        let all = count(&whole[0]);
        let parts = within(&catalogue, Limits { addresses: 10, ..LIMITS });
        let (index, parts) = parts.split_last().expect("there are some");
        assert_eq!(index.address.as_str(), "/sitemap.xml");
        assert_eq!(parts.len(), all.div_ceil(10));
        assert_eq!(count(index), parts.len());
        assert_eq!(parts.iter().map(count).sum::<usize>(), all);
        assert!(parts.iter().all(|part| count(part) <= 10));
    }
}
