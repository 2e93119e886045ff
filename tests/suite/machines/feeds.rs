//! Feeds, the sitemap, the description of the search.

use std::collections::{BTreeMap, BTreeSet};

use roxmltree::{Document, Node};

use super::{Built, both, ours};
use crate::fixture::Fixture;

pub(super) const ATOM: &str = "http://www.w3.org/2005/Atom";
const SITEMAP: &str = "http://www.sitemaps.org/schemas/sitemap/0.9";
const XHTML: &str = "http://www.w3.org/1999/xhtml";

fn children<'d>(node: Node<'d, 'd>, name: &str) -> Vec<Node<'d, 'd>> {
    node.children().filter(|child| child.tag_name().name() == name).collect()
}

#[track_caller]
fn only<'d>(node: Node<'d, 'd>, name: &str) -> Node<'d, 'd> {
    let found = children(node, name);
    assert_eq!(found.len(), 1, "{name} in {:?}", node.tag_name());
    found[0]
}

fn words<'d>(node: Node<'d, 'd>, name: &str) -> &'d str {
    only(node, name).text().unwrap_or_default()
}

/// What RFC 4287 asks of every feed, and this site besides.
fn feed(built: &Built, address: &str) {
    let document = Document::parse(built.text(address)).unwrap();
    let feed = document.root_element();
    assert_eq!((feed.tag_name().name(), feed.tag_name().namespace()), ("feed", Some(ATOM)));
    let own = built.site.base_url.clone() + &address[1..];
    built.leads_somewhere(address, words(feed, "id"));
    assert!(!words(feed, "title").is_empty());
    assert!(!words(only(feed, "author"), "name").is_empty());
    let lang = feed.attribute(("http://www.w3.org/XML/1998/namespace", "lang")).unwrap();
    assert!(address.starts_with(&format!("/{lang}/")), "{address} in {lang}");
    let links = children(feed, "link");
    let link = |rel: &str| {
        let mut with = links.iter().filter(|link| link.attribute("rel") == Some(rel));
        let href = with.next().unwrap().attribute("href").unwrap();
        assert!(with.next().is_none(), "{address}: two links {rel}");
        href
    };
    assert_eq!(link("self"), own);
    built.leads_somewhere(address, link("alternate"));
    let page = built.inside(link("alternate")).unwrap();
    let is_home = page == format!("{lang}/");
    assert!(is_home || address == format!("/{page}atom.xml"), "{address} of {page}");

    let (mut ids, mut dates) = (BTreeSet::new(), Vec::new());
    for entry in children(feed, "entry") {
        assert!(ids.insert(words(entry, "id")), "{address}: {} twice", words(entry, "id"));
        assert!(!words(entry, "title").is_empty() && !words(entry, "summary").is_empty());
        built.leads_somewhere(address, words(entry, "id"));
        built.leads_somewhere(address, only(entry, "link").attribute("href").unwrap());
        for name in ["published", "updated"] {
            let date = words(entry, name).strip_suffix("T00:00:00Z").unwrap();
            assert!(date.parse::<fiche::model::Date>().is_ok(), "{address}: {date}");
        }
        assert!(words(entry, "published") <= words(entry, "updated"));
        dates.push(words(entry, "updated"));
    }
    assert!(dates.is_sorted_by(|a, b| a >= b), "{address}: newest first: {dates:?}");
    assert!(dates.len() <= 50);
    let updated = words(feed, "updated");
    assert!(dates.first().is_none_or(|newest| *newest == updated), "{address}: {updated}");
}

#[test]
fn every_feed_is_atom() {
    for built in both() {
        let feeds: Vec<&String> =
            built.files.keys().filter(|name| name.ends_with("atom.xml")).collect();
        let terms: usize = built.site.vocabularies.iter().map(|field| field.terms.len()).sum();
        let per_language = 1 + terms + built.site.collections.len();
        assert_eq!(feeds.len(), per_language * 2);
        for address in feeds {
            feed(built, address);
        }
    }
}

#[test]
fn feeds_are_found_from_their_pages() {
    let built = ours();
    for (page, links) in [
        ("/nl/", &["atom.xml"][..]),
        ("/nl/themas/beheer-en-crisis/", &["../../atom.xml", "atom.xml"]),
        ("/fr/collections/reseau-national-2020/", &["../../atom.xml", "atom.xml"]),
        ("/fr/pratiques/brusafe/", &["../../atom.xml"]),
    ] {
        let html = built.text(page);
        let found = html.split("<link rel=\"alternate\" type=\"application/atom+xml\" title=\"");
        let found = found.skip(1).map(|rest| rest.split('"').nth(2).unwrap());
        assert_eq!(found.collect::<Vec<_>>(), links, "{page}");
        for link in links {
            assert!(html.contains(&format!("<a href=\"{link}\"")), "{page} shows {link}");
        }
    }
}

/// An entry in another language says so, and its translation is another entry.
#[test]
fn entries_tell_their_language() {
    let mut fixture = Fixture::small();
    fixture.remove("content/practices/alarm/index.nl.md");
    let built = Built::of(&fixture);
    let entries = |address: &str| {
        let document = Document::parse(built.text(address)).unwrap();
        let entries = children(document.root_element(), "entry").into_iter().map(|entry| {
            let lang = entry.attribute(("http://www.w3.org/XML/1998/namespace", "lang"));
            (words(entry, "id").to_owned(), lang.map(str::to_owned))
        });
        entries.collect::<BTreeMap<_, _>>()
    };
    let id = |path: &str| format!("https://example.org/{path}");
    let dutch = entries("/nl/atom.xml");
    assert_eq!(dutch[&id("p/alarm/#fr")], Some("fr".to_owned()));
    assert_eq!(dutch[&id("p/watch/#nl")], None);
    let french = entries("/fr/atom.xml");
    assert_eq!(french[&id("p/alarm/#fr")], None);
    assert_eq!(french[&id("p/watch/#fr")], None);
}

/// A new name in an address is no news.
#[test]
fn ids_outlive_addresses() {
    let ids = |fixture: &Fixture, addresses: [&str; 3]| {
        let built = Built::of(fixture);
        addresses.map(|address| {
            let document = Document::parse(built.text(address)).unwrap();
            let ids = document.descendants().filter(|node| node.has_tag_name((ATOM, "id")));
            ids.map(|id| id.text().unwrap().to_owned()).collect::<BTreeSet<_>>()
        })
    };
    let mut fixture = Fixture::small();
    fixture.edit("content/pages/about/index.nl.md", "type: page\n", "type: question\n");
    let before =
        ["/nl/atom.xml", "/nl/themas/evaluatie/atom.xml", "/nl/collecties/netwerk/atom.xml"];
    let before = ids(&fixture, before);
    assert_eq!(before[0].len(), 1 + 4, "two practices, a collection, a question");
    for (file, from, to) in [
        ("content/practices/watch/index.nl.md", "slug: buurtwacht\n", "slug: wacht\n"),
        ("content/pages/about/index.nl.md", "slug: over\n", "slug: wie\n"),
        ("content/collections/network/index.nl.md", "slug: netwerk\n", "slug: net\n"),
        (
            "content/vocabularies/themes.yaml",
            "{nl: evaluatie, fr: evaluation}",
            "{nl: meting, fr: evaluation}",
        ),
    ] {
        fixture.edit(file, from, to);
    }
    let after = ["/nl/atom.xml", "/nl/themas/meting/atom.xml", "/nl/collecties/net/atom.xml"];
    assert_eq!(ids(&fixture, after), before);
}

#[test]
fn what_changed_last_comes_first() {
    let mut fixture = Fixture::small();
    let dated = "summary: Un bouton pour les commerçants.\nupdated: 2027-05-06\n";
    let summary = "summary: Un bouton pour les commerçants.\n";
    fixture.edit("content/practices/alarm/index.fr.md", summary, dated);
    let built = Built::of(&fixture);
    let document = Document::parse(built.text("/fr/atom.xml")).unwrap();
    let feed = document.root_element();
    let first = children(feed, "entry")[0];
    assert_eq!(words(first, "id"), "https://example.org/p/alarm/#fr");
    assert_eq!(words(first, "updated"), "2027-05-06T00:00:00Z");
    assert_eq!(words(first, "published"), "2026-01-03T00:00:00Z");
    assert_eq!(words(feed, "updated"), "2027-05-06T00:00:00Z");
}

#[test]
fn the_sitemap_names_every_page_that_may_be_found() {
    for built in both() {
        let document = Document::parse(built.text("/sitemap.xml")).unwrap();
        let mut listed = BTreeMap::new();
        for url in children(document.root_element(), "url") {
            assert_eq!(url.tag_name().namespace(), Some(SITEMAP));
            let links = url.children().filter(|child| child.has_tag_name((XHTML, "link")));
            let links: BTreeMap<&str, &str> = links
                .map(|link| (link.attribute("hreflang").unwrap(), link.attribute("href").unwrap()))
                .collect();
            for date in children(url, "lastmod") {
                assert!(date.text().unwrap().parse::<fiche::model::Date>().is_ok());
            }
            assert!(listed.insert(words(url, "loc"), links).is_none(), "{}", words(url, "loc"));
        }
        for (url, links) in &listed {
            built.leads_somewhere("sitemap", url);
            // Who is named as a translation names all the others.
            assert!(links.is_empty() || links.values().any(|href| href == url), "{url}");
            for other in links.values() {
                assert_eq!(listed.get(other), Some(links), "{url} and {other}");
            }
            // The head of the page says the same.
            let page = built.text(&format!("/{}", built.inside(url).unwrap()));
            assert!(!page.contains("noindex"), "{url}");
            for (lang, href) in links {
                let link = format!("<link rel=\"alternate\" hreflang=\"{lang}\" href=\"{href}\">");
                assert!(page.contains(&link), "{url}: {link}");
            }
            assert_eq!(page.matches("rel=\"alternate\" hreflang").count(), links.len(), "{url}");
        }
        // No page that may be found is left out.
        for address in built.files.keys().filter(|address| address.ends_with('/')) {
            let url = built.site.base_url.clone() + &address[1..];
            let may_be_found = !built.text(address).contains("noindex");
            let is_archived = built.text(address).contains("Gearchiveerd");
            assert!(listed.contains_key(&*url) || !may_be_found || is_archived, "{url}");
        }
        let home = &listed[&*format!("{}nl/", built.site.base_url)];
        assert_eq!(home["x-default"], built.site.base_url);
    }
}

#[test]
fn opensearch_leads_to_the_search_page() {
    let built = ours();
    for (lang, search) in [("nl", "nl/zoeken/"), ("fr", "fr/recherche/")] {
        let document = Document::parse(built.text(&format!("/{lang}/opensearch.xml"))).unwrap();
        let root = document.root_element();
        assert!(words(root, "ShortName").chars().count() <= 16);
        let url = only(root, "Url").attribute("template").unwrap();
        assert_eq!(url, format!("https://example.org/{search}?q={{searchTerms}}"));
        assert!(built.files.contains_key(&format!("/{search}")));
        let home = built.text(&format!("/{lang}/"));
        assert!(
            home.contains("<link rel=\"search\" type=\"application/opensearchdescription+xml\"")
        );
    }
}

#[test]
fn a_feed_holds_the_latest_fifty() {
    let mut site = Fixture::small();
    let watch = site.text("content/practices/watch/index.nl.md");
    for number in 0..60 {
        let text = watch
            .replace("title: Buurtwacht", &format!("title: Buurtwacht {number}"))
            .replace("slug: buurtwacht", &format!("slug: buurtwacht-{number}"))
            .replace("published: 2026-01-02", &format!("published: 2026-02-{:02}", number / 3 + 1));
        site.put(&format!("content/practices/watch-{number}/index.nl.md"), text);
    }
    let built = Built::new(site.check().site.unwrap());
    let document = Document::parse(built.text("/nl/atom.xml")).unwrap();
    let entries = children(document.root_element(), "entry");
    assert_eq!(entries.len(), 50);
    // The eldest of February, and what was there before them, are left out.
    let eldest = entries.iter().map(|entry| words(*entry, "published")).min();
    assert_eq!(eldest, Some("2026-02-04T00:00:00Z"));
}
