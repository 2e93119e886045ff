//! What pages say to programs: JSON-LD, and the cards of shared links.

use std::collections::BTreeMap;

use serde_json::Value;

use super::{Built, LINKS, both, ours, walk};
use crate::fixture::{Fixture, is_piece};

#[test]
fn every_page_speaks_the_words_of_schema_org() {
    // What no node may be: nobody rates, reviews or cooks here, and no sheet names a person.
    const NEVER: [&str; 5] = ["Person", "HowTo", "Review", "AggregateRating", "Rating"];
    for built in both() {
        let graphs = built.graphs();
        for (address, graph) in &graphs {
            for node in graph {
                walk(node, &mut |node| {
                    let kind = node.get("@type").and_then(Value::as_str);
                    assert!(kind.is_none_or(|kind| !NEVER.contains(&kind)), "{address}: {kind:?}");
                    assert!(node.as_object().unwrap().values().all(|v| !v.is_null()), "{address}");
                    for link in LINKS.iter().filter_map(|key| node.get(key)?.as_str()) {
                        let url = link.replace("?q={q}", "");
                        assert!(url.starts_with("https://"), "{address}: {link}");
                        built.leads_somewhere(address, &url);
                    }
                });
            }
            // The way to a page ends with the page, as its crumbs do.
            let crumbs = graph.iter().find(|node| node["@type"] == "BreadcrumbList");
            if let Some(crumbs) = crumbs {
                let steps = crumbs["itemListElement"].as_array().unwrap();
                let last = steps.last().unwrap();
                assert_eq!(last["item"], built.site.base_url.clone() + &address[1..]);
                assert_eq!(last["position"], steps.len());
            }
        }
        // Every page in a language has one, but for those that are other pages in one piece.
        let pages = built.files.keys().filter(|a| a.ends_with('/') && a.len() > 4);
        for address in pages.filter(|address| !is_piece(address)) {
            let html = built.text(address);
            let speaks = address.starts_with("/nl/") || address.starts_with("/fr/");
            assert!(graphs.contains_key(address.as_str()) || !speaks, "{address}:\n{html}");
        }
    }
}

fn node<'g>(graphs: &'g BTreeMap<&str, Vec<Value>>, address: &str, kind: &str) -> &'g Value {
    let graph = graphs.get(address).unwrap_or_else(|| panic!("no graph in {address}"));
    let found = graph.iter().find(|node| node["@type"] == kind);
    found.unwrap_or_else(|| panic!("no {kind} in {address}: {graph:#?}"))
}

#[test]
fn every_type_of_page_is_what_it_should_be() {
    let built = ours();
    let graphs = built.graphs();
    let sheet = node(&graphs, "/fr/pratiques/journee-sentiment-insecurite-2007/", "Article");
    assert_eq!(sheet["temporalCoverage"], "2007-11-14");
    assert_eq!(sheet["inLanguage"], "fr");
    assert_eq!(sheet["license"], "https://creativecommons.org/licenses/by/4.0/");
    let original = "https://example.org/nl/praktijken/studiedag-onveiligheidsgevoel-2007/";
    assert_eq!(sheet["translationOfWork"]["@id"], original);
    for field in ["headline", "abstract", "datePublished", "dateModified", "publisher", "image"] {
        assert!(!sheet[field].is_null(), "{field}");
    }
    assert!(sheet["isBasedOn"].as_array().is_some_and(|sources| !sources.is_empty()));
    assert!(sheet["keywords"].as_array().is_some_and(|terms| !terms.is_empty()));
    let about = node(&graphs, "/fr/pratiques/journee-sentiment-insecurite-2007/", "Event");
    assert_eq!(sheet["about"]["@id"], about["@id"]);
    assert_eq!(about["startDate"], "2007-11-14");
    assert_eq!(about["organizer"][0]["name"], "BeFUS asbl");
    // What the source does not say is not said here either.
    assert!(about.get("location").is_none());
    for (address, kind) in [
        ("/nl/", "WebSite"),
        ("/nl/", "Organization"),
        ("/nl/zoeken/", "SearchResultsPage"),
        ("/nl/praktijken/", "CollectionPage"),
        ("/nl/praktijken/brusafe/", "EducationalOrganization"),
        ("/nl/praktijken/interreg-fwvl-alarm/", "Project"),
        ("/nl/praktijken/digitalisering-befus-diensten/", "Service"),
        ("/nl/praktijken/brusafe/", "BreadcrumbList"),
        ("/nl/collecties/nationaal-netwerk-2020/", "Collection"),
        ("/nl/collecties/nationaal-netwerk-2020/", "Event"),
        ("/nl/themas/", "DefinedTermSet"),
        ("/nl/themas/evaluatie/", "DefinedTerm"),
        ("/nl/werkwijze/", "WebPage"),
        ("/nl/data/", "DataCatalog"),
    ] {
        node(&graphs, address, kind);
    }
    let search = &node(&graphs, "/nl/", "WebSite")["potentialAction"]["target"]["urlTemplate"];
    assert_eq!(search, "https://example.org/nl/zoeken/?q={q}");
    let held = node(&graphs, "/nl/collecties/nationaal-netwerk-2020/", "Collection");
    let items = held["mainEntity"]["itemListElement"].as_array().unwrap();
    assert_eq!(items.len(), built.site.collections[0].items.len());
    assert_eq!(items[1]["position"], 2);
    let names = &node(&graphs, "/fr/themes/evaluation/", "DefinedTerm")["name"];
    assert_eq!(names.as_array().unwrap().len(), 2);
    let files = &node(&graphs, "/fr/donnees/", "DataCatalog")["dataset"]["distribution"];
    assert_eq!(files.as_array().unwrap().len(), built.exports.len());
}

/// Nothing that an editor writes ends the block.
#[test]
fn no_title_ends_a_script() {
    let mut fixture = Fixture::small();
    let title = "title: \"</script><script>alert(1)</script><!--\"";
    fixture.edit("content/practices/watch/index.nl.md", "title: Buurtwacht", title);
    let built = Built::of(&fixture);
    let page = built.text("/nl/praktijken/buurtwacht/");
    assert!(!page.contains("<script>alert"));
    let graphs = built.graphs();
    let sheet = node(&graphs, "/nl/praktijken/buurtwacht/", "Article");
    assert_eq!(sheet["headline"], "</script><script>alert(1)</script><!--");
}

/// Whoever shares a link shows the card of the page, in the language of its text.
#[test]
fn pages_name_their_cards() {
    let mut fixture = Fixture::small();
    fixture.remove("content/practices/alarm/index.nl.md");
    let built = Built::of(&fixture);
    for (page, card) in [
        ("/nl/praktijken/buurtwacht/", "p/watch/nl.png"),
        ("/fr/pratiques/alarme/", "p/alarm/fr.png"),
        ("/nl/praktijken/alarme/", "p/alarm/fr.png"),
        ("/fr/collections/reseau/", "c/network/fr.png"),
        ("/nl/themas/evaluatie/", "nl/card.png"),
        ("/p/watch/", "p/watch/nl.png"),
        ("/", "nl/card.png"),
    ] {
        let html = built.text(page);
        let image = html.split("<meta property=\"og:image\" content=\"").nth(1);
        let url = image.unwrap_or_else(|| panic!("{page}:\n{html}")).split('"').next().unwrap();
        assert!(url.starts_with(&format!("https://example.org/{card}?v=")), "{page}: {url}");
        built.leads_somewhere(page, url);
        for part in [
            "og:image:width\" content=\"1200\"",
            "og:image:height\" content=\"630\"",
            "og:image:alt\" content=\"",
            "twitter:card\" content=\"summary_large_image\"",
        ] {
            assert!(html.contains(part), "{page}: {part}");
        }
    }
}
