//! What hosts and robots read.

use std::collections::BTreeSet;

use super::embed;
use super::pages::root;
use super::reader::Reader;
use super::xml;
use crate::Error;
use crate::model::{Address, FRAMES, Lang, OwnPage, SearchServer, Site};
use crate::output::{File, SEARCH_SCRIPT, SERVICE_WORKER};

/// What a page may load and do; `_headers` adds what a `<meta>` may not say. Beside the site itself, only its search server may be
/// asked something.
pub(super) fn policy(server: Option<&SearchServer>) -> String {
    let server = server.map(|server| format!(" {}", server.origin)).unwrap_or_default();
    format!(
        "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; img-src 'self'; connect-src 'self'{server}; worker-src 'self'; form-action 'self'; base-uri 'none'"
    )
}

/// `/.nojekyll`: GitHub Pages leaves out `/_/` without it.
pub(super) fn nojekyll() -> File {
    File { address: Address::new("/.nojekyll"), bytes: Vec::new() }
}

/// `/_headers`, for the hosts that read it. Data may be fetched by the pages of other sites, and one kind of page be framed.
///
/// Where two rules fit a path, some hosts send both of their policies, others the later one, and not all know a way to take one
/// back. So no rule but its own says anything of what may frame such a page: the others are named by where they stand. Of two
/// rules with the same pattern some hosts forget the first: each pattern stands once.
pub(super) fn headers(site: &Site) -> File {
    let mut text = String::from(
        "/*\n  X-Content-Type-Options: nosniff\n  Referrer-Policy: strict-origin-when-cross-origin\n  Permissions-Policy: camera=(), geolocation=(), microphone=()\n\n/data/*.jsonld\n  Content-Type: application/ld+json\n",
    );
    let framed = format!("\n{}*\n  Content-Security-Policy: {}\n", FRAMES, embed::POLICY);
    text.push_str(&framed);
    let policy = policy(site.search_server.as_ref());
    for (pattern, more) in unframed(site) {
        let rule =
            format!("\n{pattern}\n  Content-Security-Policy: {policy}; frame-ancestors 'none'\n");
        text.push_str(&rule);
        text.extend(more.map(|header| format!("  {header}\n")));
    }
    File { address: Address::new("/_headers"), bytes: text.into_bytes() }
}

/// Patterns for every page and script but those that may be framed, with what else is said of them; first the site's own, as
/// some hosts read no more than a hundred rules.
fn unframed(site: &Site) -> Vec<(String, Option<&'static str>)> {
    const FIXED: [(&str, Option<&str>); 7] = [
        ("/", None),
        ("/404.html", None),
        ("/c/*", None),
        ("/p/*", None),
        ("/_/*", Some("Cache-Control: public, max-age=31536000, immutable")),
        ("/data/*", Some("Access-Control-Allow-Origin: *")),
        (SEARCH_SCRIPT, Some("Cache-Control: no-cache")),
    ];
    let languages = site.languages.codes().map(|code| format!("/{code}/*"));
    let mut patterns: Vec<_> = languages.map(|pattern| (pattern, None)).collect();
    patterns.extend(FIXED.map(|(pattern, more)| (pattern.to_owned(), more)));
    if site.offline {
        patterns.push(("/offline/*".to_owned(), None));
        patterns.push((SERVICE_WORKER.to_owned(), Some("Cache-Control: no-cache")));
    }
    let mut former: BTreeSet<String> =
        site.redirects.iter().map(|old| first_part(&old.from)).collect();
    former.remove(&format!("{FRAMES}*"));
    former.retain(|part| patterns.iter().all(|(pattern, _)| pattern != part));
    patterns.extend(former.into_iter().map(|pattern| (pattern, None)));
    patterns
}

/// A pattern for everything that begins as an address does: `/oud/*`, or the address itself at the root.
fn first_part(address: &Address) -> String {
    match address.as_str()[1..].split_once('/') {
        Some((folder, _)) => format!("/{folder}/*"),
        None => address.to_string(),
    }
}

/// `/_redirects`, for the hosts that read it: they answer at an old address before its page can.
///
/// What is gone is not in it: no status that says so is understood by all of them.
pub(super) fn redirects(site: &Site) -> File {
    let root = root(&site.base_url);
    let path = |address: &Address| format!("{root}{}", &address.as_str()[1..]);
    let lines = site.redirects.iter().filter_map(|redirect| {
        let target = redirect.target(site)?;
        Some(format!("{} {} 301\n", path(&redirect.from), path(&target)))
    });
    File { address: Address::new("/_redirects"), bytes: lines.collect::<String>().into_bytes() }
}

/// `/robots.txt`.
pub(super) fn robots(base_url: &str) -> File {
    let text = format!("User-agent: *\nAllow: /\n\nSitemap: {base_url}sitemap.xml\n");
    File { address: Address::new("/robots.txt"), bytes: text.into_bytes() }
}

/// `/nl/opensearch.xml`: lets browsers search the site from their address bar.
///
/// # Errors
///
/// If a message is missing.
pub(super) fn opensearch(reader: &Reader<'_>) -> Result<File, Error> {
    let site = reader.site();
    let search = reader.absolute(site.address(OwnPage::Search, reader.lang));
    let mut xml = xml::Writer::new();
    xml.open(
        "OpenSearchDescription",
        &[("xmlns", "http://a9.com/-/spec/opensearch/1.1/"), ("xml:lang", reader.code())],
    );
    xml.text("ShortName", &[], &reader.say("opensearch-name", &[])?);
    xml.text("Description", &[], &site.tagline[reader.lang]);
    xml.empty(
        "Url",
        &[("type", "text/html"), ("template", &format!("{search}?q={{searchTerms}}"))],
    );
    xml.text("Language", &[], reader.code());
    xml.text("InputEncoding", &[], "UTF-8");
    xml.text("OutputEncoding", &[], "UTF-8");
    xml.close("OpenSearchDescription");
    Ok(File { address: reader.at.clone(), bytes: xml.finish() })
}

/// Where [`opensearch`] stands.
pub(super) fn opensearch_address(site: &Site, lang: Lang) -> Address {
    Address::new(format!("{}opensearch.xml", site.address(OwnPage::Home, lang)))
}

#[cfg(test)]
mod tests {
    use fiche_search::Server;

    use super::*;
    use crate::render::sample;

    #[test]
    fn pages_may_ask_the_search_server_and_nobody_else() {
        let mut site = sample::site();
        let headers = |site: &Site| String::from_utf8(headers(site).bytes).unwrap();
        assert!(headers(&site).contains("connect-src 'self'; "));
        site.search_server = Some(SearchServer {
            kind: Server::Quickwit,
            origin: "https://zoek.voorbeeld.be".to_owned(),
            path: "/v1".to_owned(),
            index: "fiche".to_owned(),
        });
        let asking = headers(&site);
        assert!(asking.contains("connect-src 'self' https://zoek.voorbeeld.be; "), "{asking}");
        assert!(!asking.contains("connect-src 'self'; "), "{asking}");
    }
}
