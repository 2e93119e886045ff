//! The whole base as files.

use std::collections::{BTreeMap, BTreeSet};

use fiche::Drafts;
use fiche::export::Form;
use serde_json::Value;

use super::{Built, LINKS, both, ours, walk};
use crate::fixture::Fixture;

#[test]
fn the_base_is_what_its_schema_says() {
    for built in both() {
        let mut schemas = boon::Schemas::new();
        let mut compiler = boon::Compiler::new();
        compiler.enable_format_assertions();
        compiler.add_resource("base.schema.json", built.json("/data/base.schema.json")).unwrap();
        let schema = compiler.compile("base.schema.json", &mut schemas).unwrap();
        let base = built.json("/data/base.json");
        if let Err(error) = schemas.validate(&base, schema) {
            panic!("{error:#}");
        }
        // It would not hold for anything else.
        let mut wrong = base.clone();
        wrong["practices"][0]["status"] = "draft".into();
        assert!(schemas.validate(&wrong, schema).is_err());
        let count = |field: &str| base[field].as_array().unwrap().len();
        assert_eq!(count("practices"), built.site.practices.len());
        assert_eq!(count("vocabularies"), built.site.vocabularies.len());
        assert_eq!(count("glossary"), built.site.glossary.len());
        assert_eq!(base["version"], 1);
        for practice in base["practices"].as_array().unwrap() {
            built.leads_somewhere("base.json", practice["url"].as_str().unwrap());
            for text in practice["texts"].as_object().unwrap().values() {
                built.leads_somewhere("base.json", text["url"].as_str().unwrap());
                for link in text["html"].as_str().unwrap().split(" href=\"").skip(1) {
                    let link = link.split('"').next().unwrap();
                    assert!(link.starts_with('#') || link.contains(':'), "{link} is not in full");
                    built.leads_somewhere("base.json", link);
                }
            }
        }
    }
}

/// What is in a collection's own file is what the base says, and leads to pages that are there.
#[test]
fn a_collection_by_itself_is_what_its_schema_says() {
    for built in both() {
        let mut schemas = boon::Schemas::new();
        let mut compiler = boon::Compiler::new();
        compiler.enable_format_assertions();
        for name in ["base.schema.json", "collection.schema.json"] {
            compiler.add_resource(name, built.json(&format!("/data/{name}"))).unwrap();
        }
        let schema = compiler.compile("collection.schema.json", &mut schemas).unwrap();
        let base = built.json("/data/base.json");
        let collections = base["collections"].as_array().unwrap();
        assert!(!collections.is_empty());
        for whole in collections {
            let id = whole["id"].as_str().unwrap();
            let own = built.json(&format!("/data/collections/{id}.json"));
            if let Err(error) = schemas.validate(&own, schema) {
                panic!("{error:#}");
            }
            assert_eq!(own["collection"], *whole);
            let named = |list: &Value, key: &str| -> Vec<Value> {
                list.as_array().unwrap().iter().map(|one| one[key].clone()).collect()
            };
            assert_eq!(named(&own["practices"], "id"), named(&whole["items"], "practice"));
            for practice in own["practices"].as_array().unwrap() {
                assert!(base["practices"].as_array().unwrap().contains(practice));
            }
            let mut wrong = own.clone();
            wrong["collection"]["edition"] = 0.into();
            assert!(schemas.validate(&wrong, schema).is_err());
            for text in whole["texts"].as_object().unwrap().values() {
                let page = text["url"].as_str().unwrap();
                built.leads_somewhere(id, page);
                let page = built.text(&format!("/{}", built.inside(page).unwrap()));
                let head = page.split("</head>").next().unwrap();
                assert!(head.contains(&format!("data/collections/{id}.json\">")), "{head}");
            }
        }
    }
}

#[test]
fn what_is_not_stated_is_exported_as_such() {
    let base = ours().json("/data/base.json");
    let practices = base["practices"].as_array().unwrap();
    let brusafe = practices.iter().find(|practice| practice["id"] == "brusafe").unwrap();
    let gaps = brusafe["not_stated"].as_array().unwrap();
    for gap in ["lead", "resources", "results", "evaluation"] {
        assert!(gaps.contains(&gap.into()), "{gap} in {gaps:?}");
    }
    assert_eq!(brusafe["terms"]["evidence"], serde_json::json!(["not-stated"]));
    let inferred = serde_json::json!({ "field": "chain", "doubt": "inferred" });
    assert!(brusafe["provenance"].as_array().unwrap().contains(&inferred));
}

/// Drafts are in no export and no feed, not even of a preview; what is archived is marked in the one and not in the other.
#[test]
fn drafts_leave_the_house_never_and_the_archived_marked() {
    let mut fixture = Fixture::small();
    let status = "status: published";
    fixture.edit("content/practices/watch/index.nl.md", status, "status: draft");
    fixture.edit("content/practices/alarm/index.fr.md", status, "status: archived");
    let site = fixture.check_with(Drafts::Include).site.unwrap();
    assert_eq!(site.practices.len(), 2, "a preview has the draft");
    let built = Built::new(site);
    for (name, bytes) in &built.files {
        let is_data = name.starts_with("/data/") || name.ends_with("atom.xml");
        let text = String::from_utf8_lossy(bytes);
        assert!(!is_data || !text.contains("Buurtwacht"), "{name}");
        assert!(!name.ends_with("atom.xml") || !text.contains("/p/alarm/"), "{name}");
    }
    let base = built.json("/data/base.json");
    assert_eq!(base["practices"].as_array().unwrap().len(), 1);
    assert_eq!(base["practices"][0]["status"], "archived");
    assert!(built.text("/data/practices.fr.csv").contains(",archived,Alarme,"));
    // Its page says nothing to machines either.
    assert_eq!(built.graphs()["/nl/praktijken/buurtwacht/"].len(), 1, "the crumbs alone");
}

#[test]
fn the_tables_read_back() {
    let mut fixture = Fixture::small();
    let title = "title: \"=HYPERLINK(\\\"x\\\"), \\\"y\\\"\"";
    fixture.edit("content/practices/watch/index.nl.md", "title: Buurtwacht", title);
    let built = Built::of(&fixture);
    let table = built.text("/data/practices.nl.csv");
    assert!(table.starts_with('\u{feff}') && table.ends_with("\r\n"));
    let mut reader = csv::Reader::from_reader(table.as_bytes());
    let names = reader.headers().unwrap().clone();
    let rows: Vec<BTreeMap<String, String>> = reader
        .records()
        .map(|row| {
            let row = row.unwrap();
            names.iter().zip(row.iter()).map(|(a, b)| (a.to_owned(), b.to_owned())).collect()
        })
        .collect();
    assert_eq!(rows.len(), 2);
    assert_eq!((&*rows[1]["id"], &*rows[1]["title"]), ("watch", "'=HYPERLINK(\"x\"), \"y\""));
    assert_eq!(rows[0]["themes_id"], "evaluation");
    assert_eq!(rows[0]["period"], "2020-05-06");
    assert!(rows[0]["not_stated"].contains("results"));
    for row in &rows {
        built.leads_somewhere("practices.nl.csv", &row["url"]);
        built.leads_somewhere("practices.nl.csv", &row["permanent_url"]);
    }
}

/// Every file is in the catalogue with its size and digest, and the page about the data links to it.
#[test]
fn the_catalogue_lists_what_there_is() {
    for built in both() {
        let catalogue = built.json("/data/catalog.jsonld");
        let nodes = catalogue["@graph"].as_array().unwrap();
        let of = |kind: &str| nodes.iter().filter(|node| node["@type"] == kind).collect::<Vec<_>>();
        let (base, data) = (of("dcat:Catalog")[0], of("dcat:Dataset")[0]);
        // Mandatory or recommended in DCAT-AP.
        for node in [base, data] {
            for field in ["dct:title", "dct:description", "dct:publisher", "dct:license"] {
                assert!(!node[field].is_null(), "{field}");
            }
            assert_eq!(node["dct:title"].as_array().unwrap().len(), 2);
        }
        // Recommended: what portals file and find a data set by.
        for field in ["dcat:keyword", "dct:temporal", "dcat:distribution", "dct:language"] {
            assert!(!data[field].is_null(), "{field}");
        }
        assert_eq!(base["dcat:dataset"][0]["@id"], data["@id"]);
        let known: BTreeSet<&str> = nodes.iter().filter_map(|node| node["@id"].as_str()).collect();
        let files = of("dcat:Distribution");
        let listed = data["dcat:distribution"].as_array().unwrap();
        assert_eq!(listed.len(), files.len());
        assert!(listed.iter().all(|file| known.contains(file["@id"].as_str().unwrap())));
        for file in &files {
            let url = file["dcat:downloadURL"]["@id"].as_str().unwrap();
            let bytes = &built.files[&format!("/{}", built.inside(url).unwrap())];
            assert_eq!(file["dcat:byteSize"]["@value"], bytes.len().to_string());
            built.leads_somewhere("catalogue", file["dcat:accessURL"]["@id"].as_str().unwrap());
        }
        let others = built.exports.iter().filter(|export| export.form != Form::Catalogue);
        assert_eq!(files.len(), others.count());
        for (lang, page) in [("nl", "/nl/data/"), ("fr", "/fr/donnees/")] {
            for export in &built.exports {
                let link = format!("<a href=\"../..{}\" download>", export.file.address);
                assert!(built.text(page).contains(&link), "{page}: {link}");
            }
            let home = built.text(&format!("/{lang}/"));
            let name = page.trim_start_matches(&format!("/{lang}/"));
            assert!(home.contains(&format!("<a href=\"{name}\">")), "{page} is in the foot");
        }
    }
}

/// Where portals file the data is for the site to say: nothing is guessed.
#[test]
fn portals_file_the_data_where_the_site_says() {
    let nodes = |fixture: &Fixture| {
        Built::of(fixture).json("/data/catalog.jsonld")["@graph"].as_array().unwrap().clone()
    };
    let mut fixture = Fixture::small();
    let plain = nodes(&fixture);
    assert!(plain[0].get("dcat:themeTaxonomy").is_none() && plain[1].get("dcat:theme").is_none());
    let years = serde_json::json!({ "@type": "xsd:gYear", "@value": "2019" });
    assert_eq!(plain[1]["dct:temporal"]["dcat:startDate"], years);
    assert_eq!(plain[1]["dct:temporal"]["dcat:endDate"]["@value"], "2021");
    let portal = "portal: {themes: [JUST, GOVE], countries: [BEL]}\nlicence:";
    fixture.edit("content/site.yaml", "licence:", portal);
    let filed = nodes(&fixture);
    let authority = "http://publications.europa.eu/resource/authority";
    assert_eq!(filed[0]["dcat:themeTaxonomy"]["@id"], format!("{authority}/data-theme"));
    assert_eq!(filed[1]["dcat:theme"][1]["@id"], format!("{authority}/data-theme/GOVE"));
    assert_eq!(filed[1]["dct:spatial"][0]["@id"], format!("{authority}/country/BEL"));
    // A practice that goes on leaves the time open.
    let sheet = "content/practices/watch/index.nl.md";
    fixture.edit(sheet, "period: 2019/2021-09", "period: 2019/..");
    assert!(nodes(&fixture)[1]["dct:temporal"].get("dcat:endDate").is_none());
}

#[test]
fn the_graph_holds_vocabularies_and_glossary() {
    let built = ours();
    let base = built.json("/data/base.jsonld");
    let nodes = base["@graph"].as_array().unwrap();
    let mut ids = BTreeSet::new();
    for node in nodes {
        assert!(ids.insert(node["@id"].as_str().unwrap()), "{} twice", node["@id"]);
    }
    let is = |node: &&Value, kind: &str| {
        let kinds = &node["@type"];
        kinds == kind || kinds.as_array().is_some_and(|kinds| kinds.contains(&kind.into()))
    };
    let schemes = nodes.iter().filter(|node| is(node, "skos:ConceptScheme")).count();
    assert_eq!(schemes, built.site.vocabularies.len() + 1);
    let concepts: Vec<&Value> = nodes.iter().filter(|node| is(node, "skos:Concept")).collect();
    let terms: usize = built.site.vocabularies.iter().map(|field| field.terms.len()).sum();
    assert_eq!(concepts.len(), terms + built.site.glossary.len());
    for concept in concepts {
        assert_eq!(concept["skos:prefLabel"].as_array().unwrap().len(), 2, "{concept}");
        for relation in ["skos:inScheme", "skos:broader", "skos:topConceptOf", "dct:isReplacedBy"] {
            let other = concept.get(relation).and_then(|other| other["@id"].as_str());
            assert!(other.is_none_or(|other| ids.contains(other)), "{concept}");
        }
    }
    walk(&base, &mut |node| {
        for link in LINKS.iter().filter_map(|key| node.get(key)?.as_str()) {
            built.leads_somewhere("base.jsonld", &link.replace("?q={q}", ""));
        }
    });
}
