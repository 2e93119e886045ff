//! What hosts and robots read.

use std::fmt::Write as _;

use super::citation;
use super::reader::Reader;
use crate::model::{Address, Lang, Place, Site, Status};
use crate::output::{File, escape};

/// What a page may load and do; `_headers` adds what a `<meta>` may not say.
pub(super) const POLICY: &str = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; img-src 'self'; connect-src 'self'; worker-src 'self'; form-action 'self'; base-uri 'none'";

/// `/.nojekyll`: GitHub Pages leaves out `/_/` without it.
pub(super) fn nojekyll() -> File {
    File { address: Address::new("/.nojekyll"), bytes: Vec::new() }
}

/// `/_headers`, for the hosts that read it.
pub(super) fn headers(site: &Site) -> File {
    let mut text = format!(
        "/*\n  Content-Security-Policy: {POLICY}; frame-ancestors 'none'\n  X-Content-Type-Options: nosniff\n  Referrer-Policy: strict-origin-when-cross-origin\n  Permissions-Policy: camera=(), geolocation=(), microphone=()\n\n/_/*\n  Cache-Control: public, max-age=31536000, immutable\n\n/search.js\n  Cache-Control: no-cache\n"
    );
    text.push_str(&citation::headers());
    if site.offline {
        text.push_str("\n/service-worker.js\n  Cache-Control: no-cache\n");
    }
    File { address: Address::new("/_headers"), bytes: text.into_bytes() }
}

/// `/robots.txt`.
pub(super) fn robots(base_url: &str) -> File {
    let text = format!("User-agent: *\nAllow: /\n\nSitemap: {base_url}sitemap.xml\n");
    File { address: Address::new("/robots.txt"), bytes: text.into_bytes() }
}

/// `/sitemap.xml`: every page that is really written in its language, with its translations.
pub(super) fn sitemap(reader: &Reader<'_>) -> File {
    let site = reader.site();
    let mut xml = String::from(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\" xmlns:xhtml=\"http://www.w3.org/1999/xhtml\">\n",
    );
    for place in site.addresses.keys() {
        let (written, changed) = facts(reader, *place);
        for lang in &written {
            entry(reader, *place, *lang, &written, changed.as_deref(), &mut xml);
        }
    }
    xml.push_str("</urlset>\n");
    File { address: Address::new("/sitemap.xml"), bytes: xml.into_bytes() }
}

/// The languages a place is written in, and when it last changed; archived texts are left out.
fn facts(reader: &Reader<'_>, place: Place) -> (Vec<Lang>, Option<String>) {
    let site = reader.site();
    let (text, status, published) = match place {
        Place::Practice(at) => {
            let practice = &site.practices[at];
            (&practice.text, practice.status, practice.published)
        }
        Place::Collection(at) => {
            let collection = &site.collections[at];
            (&collection.text, collection.status, collection.published)
        }
        Place::Page(at) => (&site.pages[at].text, site.pages[at].status, site.pages[at].published),
        Place::Home
        | Place::Search
        | Place::Practices
        | Place::Collections
        | Place::Glossary
        | Place::Vocabulary(_)
        | Place::Term(_, _)
        | Place::Statement(_) => return (site.languages.iter().collect(), None),
    };
    if status == Status::Archived {
        return (Vec::new(), None);
    }
    let updated = text.languages().filter_map(|lang| text.get(lang)?.updated).max();
    (text.languages().collect(), Some(updated.unwrap_or(published).to_string()))
}

fn entry(
    reader: &Reader<'_>,
    place: Place,
    lang: Lang,
    written: &[Lang],
    changed: Option<&str>,
    xml: &mut String,
) {
    let site = reader.site();
    let url = |lang| escape(&reader.absolute(site.address(place, lang)));
    write!(xml, "<url><loc>{}</loc>", url(lang)).expect("strings grow");
    if let Some(changed) = changed {
        write!(xml, "<lastmod>{changed}</lastmod>").expect("strings grow");
    }
    for other in written.iter().filter(|_| written.len() > 1) {
        let code = site.languages.code(*other);
        write!(xml, "<xhtml:link rel=\"alternate\" hreflang=\"{code}\" href=\"{}\"/>", url(*other))
            .expect("strings grow");
    }
    xml.push_str("</url>\n");
}
