//! `base.jsonld`: everything as one graph, in the words of schema.org, SKOS and Dublin Core. It brings its own context, so
//! that nobody has to fetch one.

use serde_json::{Value, json};

use super::whole::Whole;
use super::{VERSION, collections, pages, practices, span};
use crate::Error;
use crate::linked::{
    self, concept_id, glossary_id, in_all, licence, lists, node, scheme_id, term_id, to, url,
};
use crate::model::{Concept, FieldIndex, Lang, OwnPage, Page, PageIndex, Place, Site, TermIndex};

/// The whole base.
///
/// # Errors
///
/// If a message is missing.
pub(super) fn json_ld(site: &Site) -> Result<Vec<u8>, Error> {
    let mut graph = vec![linked::publisher(site), dataset(site)];
    graph.extend(site.languages.iter().map(|lang| linked::website(site, lang)));
    for (field, _) in site.fields() {
        scheme(site, field, &mut graph);
    }
    if !site.glossary.is_empty() {
        glossary(site, &mut graph)?;
    }
    let (practices, collections): (Vec<_>, Vec<_>) =
        (practices(site).collect(), collections(site).collect());
    let in_each = |node: &dyn Fn(Lang) -> Option<Value>| -> Vec<Value> {
        site.languages.iter().filter_map(node).collect()
    };
    let mut whole = Whole::new();
    whole.fields([("@context", context())]);
    whole.list("@graph", |list| {
        list.extend(graph);
        list.extend_with(&practices, |(place, practice)| {
            let mut nodes = vec![linked::practice(site, *place, practice.text.source())];
            nodes.extend(in_each(&|lang| linked::article(site, *place, lang)));
            Ok(nodes)
        })?;
        list.extend_with(&collections, |(place, held)| {
            let event = linked::event(site, *place, held.text.source());
            let mut nodes: Vec<Value> = event.into_iter().collect();
            nodes.extend(in_each(&|lang| linked::collection(site, *place, lang)));
            Ok(nodes)
        })?;
        list.extend(pages(site).flat_map(|(place, page)| of_page(site, place, page)));
        Ok(())
    })?;
    Ok(whole.finish())
}

fn of_page(site: &Site, place: PageIndex, page: &Page) -> Vec<Value> {
    let in_language = |lang| {
        let (_, text) = page.text.for_reader(lang);
        let names = (text.title.as_str(), text.summary.as_str());
        linked::page(site, "WebPage", (Place::Page(place), lang), names)
    };
    page.text.languages().map(in_language).collect()
}

fn context() -> Value {
    json!({
        "@vocab": "https://schema.org/",
        "skos": "http://www.w3.org/2004/02/skos/core#",
        "dct": "http://purl.org/dc/terms/",
        "xsd": "http://www.w3.org/2001/XMLSchema#",
        "url": { "@type": "@id" },
        "license": { "@type": "@id" },
        "item": { "@type": "@id" },
        "inDefinedTermSet": { "@type": "@id" },
        "itemListOrder": { "@type": "@id" },
        "eventAttendanceMode": { "@type": "@id" },
    })
}

fn dataset(site: &Site) -> Value {
    node(json!({
        "@type": "Dataset",
        "@id": linked::dataset_id(site),
        "name": in_all(site, &site.title),
        "description": in_all(site, &site.tagline),
        "version": VERSION,
        "dateModified": span(site).map(|(_, last)| last.to_string()),
        "license": licence(&site.licence),
        "publisher": to(linked::publisher_id(site)),
    }))
}

/// A vocabulary as a concept scheme, then its terms as concepts.
fn scheme(site: &Site, field: FieldIndex, graph: &mut Vec<Value>) {
    let vocabulary = site.vocabulary(field);
    let scheme = scheme_id(site, vocabulary);
    let all = || (0..vocabulary.terms.len()).map(TermIndex);
    let tops = all().filter(|term| vocabulary.terms[term.0].parent.is_none());
    let pages = site.languages.iter().map(|lang| to(url(site, Place::Vocabulary(field), lang)));
    graph.push(json!({
        "@type": ["skos:ConceptScheme", "DefinedTermSet"],
        "@id": scheme,
        "skos:prefLabel": in_all(site, &vocabulary.plural),
        "skos:hasTopConcept": tops.map(|term| to(term_id(site, field, term))).collect::<Vec<_>>(),
        "dct:hasFormat": pages.collect::<Vec<_>>(),
    }));
    for term in all() {
        let known = &vocabulary.terms[term.0];
        let link = |other: TermIndex| to(term_id(site, field, other));
        let narrower = all().filter(|other| vocabulary.terms[other.0].parent == Some(term));
        let pages = site.languages.iter().map(|lang| to(url(site, Place::Term(field, term), lang)));
        graph.push(node(json!({
            "@type": ["skos:Concept", "DefinedTerm"],
            "@id": term_id(site, field, term),
            "skos:inScheme": to(scheme.as_str()),
            "skos:prefLabel": in_all(site, &known.label),
            "skos:altLabel": lists(site, &known.synonyms),
            "skos:definition": known.description.as_ref().map(|text| in_all(site, text)),
            "skos:notation": known.code,
            "skos:broader": known.parent.map(link),
            "skos:narrower": narrower.map(link).collect::<Vec<_>>(),
            "skos:topConceptOf": known.parent.is_none().then(|| to(scheme.as_str())),
            "dct:isReplacedBy": known.replaced_by.map(link),
            "dct:hasFormat": pages.collect::<Vec<_>>(),
        })));
    }
}

fn glossary(site: &Site, graph: &mut Vec<Value>) -> Result<(), Error> {
    let scheme = glossary_id(site);
    let tops = site.glossary.iter().map(|concept| to(concept_id(site, concept)));
    let name = site.languages.try_localize(|lang| super::message(site, "glossary", lang))?;
    graph.push(json!({
        "@type": "skos:ConceptScheme",
        "@id": scheme,
        "skos:prefLabel": in_all(site, &name),
        "skos:hasTopConcept": tops.collect::<Vec<_>>(),
    }));
    let concept = |concept: &Concept| {
        let page = |lang| to(format!("{}#{}", url(site, OwnPage::Glossary, lang), concept.id));
        let pages = site.languages.iter().map(page);
        node(json!({
            "@type": "skos:Concept",
            "@id": concept_id(site, concept),
            "skos:inScheme": to(scheme.as_str()),
            "skos:topConceptOf": to(scheme.as_str()),
            "skos:prefLabel": in_all(site, &concept.term),
            "skos:altLabel": lists(site, &concept.synonyms),
            "skos:hiddenLabel": lists(site, &concept.avoid),
            "skos:definition": concept.definition.as_ref().map(|text| in_all(site, text)),
            "dct:source": concept.source.as_ref().map(|source| source.title.as_str()),
            "dct:hasFormat": pages.collect::<Vec<_>>(),
        }))
    };
    graph.extend(site.glossary.iter().map(concept));
    Ok(())
}
