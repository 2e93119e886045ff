//! Vocabularies, organisations and the glossary.

use super::metadata::Node;
use super::record::{self, At, Record, Scribe};
use fiche_search::Request;

use super::{anchors, imprint};
use crate::diagnostic::Problem;
use crate::model::{Id, Localized, Naming, Nature, Organisation};
use crate::source::{FileId, Span};

/// A vocabulary, its references still names.
#[derive(Debug)]
pub(crate) struct VocabularyFile {
    pub(crate) file: FileId,
    pub(crate) label: Option<Localized<String>>,
    pub(crate) plural: Option<Localized<String>>,
    pub(crate) section: Option<At<Localized<Id>>>,
    pub(crate) min: usize,
    pub(crate) max: Option<usize>,
    pub(crate) schema: Option<Naming>,
    pub(crate) terms: Vec<TermFields>,
}

/// A term of it.
#[derive(Debug)]
pub(crate) struct TermFields {
    pub(crate) id: At<Id>,
    pub(crate) label: Option<Localized<String>>,
    pub(crate) slug: Option<At<Localized<Option<Id>>>>,
    pub(crate) synonyms: Option<Localized<Vec<String>>>,
    pub(crate) description: Option<Localized<String>>,
    pub(crate) parent: Option<At<Box<str>>>,
    pub(crate) code: Option<String>,
    pub(crate) replaced_by: Option<At<Box<str>>>,
    pub(crate) schema: Option<Nature>,
}

/// An organisation. One whose fields are wrong still has an id, so that references to it are not wrong too.
#[derive(Debug)]
pub(crate) struct OrganisationFields {
    pub(crate) id: At<Id>,
    pub(crate) whole: Option<Organisation>,
}

/// A concept of the glossary, its source still a name.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct ConceptFields {
    pub(crate) file: FileId,
    pub(crate) id: At<Id>,
    pub(crate) term: Localized<String>,
    pub(crate) synonyms: Localized<Vec<String>>,
    pub(crate) avoid: Localized<Vec<String>>,
    pub(crate) definition: Option<Localized<String>>,
    pub(crate) source: Option<At<Box<str>>>,
    pub(crate) everyday: bool,
}

/// What stands in place of a source where the editors define a word themselves.
pub(crate) const EDITORIAL: &str = "editorial";

impl ConceptFields {
    /// Whether the definition is the editors' own.
    pub(crate) fn is_editorial(&self) -> bool {
        self.source.as_ref().is_none_or(|source| &*source.value == EDITORIAL)
    }
}

/// What no vocabulary may be called, besides what searches ask for: fields, folders, other names in `base.jsonld`.
const TAKEN: [&str; 27] = [
    "title",
    "summary",
    "slug",
    "keywords",
    "translation",
    "status",
    "published",
    "updated",
    "period",
    "moments",
    "organisations",
    "funding",
    "evaluation",
    "sources",
    "provenance",
    "as_of",
    "review",
    "related",
    "contact",
    "licence",
    "image",
    "practices",
    "collections",
    "pages",
    "glossary",
    "type",
    "id",
];

/// Whether a vocabulary may have this name.
pub(super) fn may_be_called(name: &str) -> bool {
    !TAKEN.contains(&name) && !Request::KEYS.contains(&name)
}

/// `vocabularies/<name>.yaml`.
pub(super) fn vocabulary(node: &Node, scribe: &mut Scribe<'_>) -> Option<VocabularyFile> {
    let mut r = Record::at(Span::default(), node, scribe)?;
    let vocabulary = VocabularyFile {
        file: scribe.file,
        label: r.required("label", record::texts, scribe),
        plural: r.optional("plural", record::texts, scribe),
        section: r.required("section", section, scribe),
        min: r.optional("min", record::number, scribe).map_or(0, |n| n as usize),
        max: r.optional("max", record::number, scribe).map(|n| n as usize),
        schema: r.optional("schema", naming, scribe),
        terms: r.list("terms", term, scribe),
    };
    r.finish(scribe);
    Some(vocabulary)
}

fn section(node: &Node, field: &str, scribe: &mut Scribe<'_>) -> Option<At<Localized<Id>>> {
    let ids = record::localized(node, field, record::id, scribe)?;
    Some(At { span: node.span, value: ids.map(|id| id.value.clone()) })
}

fn slugs(node: &Node, field: &str, scribe: &mut Scribe<'_>) -> Option<At<Localized<Option<Id>>>> {
    let ids = record::by_language(node, field, record::id, scribe)?;
    let ids = ids.map(|id| id.as_ref().map(|id| id.value.clone()));
    Some(At { span: node.span, value: ids })
}

fn naming(node: &Node, field: &str, scribe: &mut Scribe<'_>) -> Option<Naming> {
    const CHOICES: [(&str, Naming); 2] =
        [("AdministrativeArea", Naming::AdministrativeArea), ("Audience", Naming::Audience)];
    record::choice(node, field, &CHOICES, scribe)
}

fn nature(node: &Node, field: &str, scribe: &mut Scribe<'_>) -> Option<Nature> {
    record::choice(node, field, &Nature::ALL, scribe)
}

fn term(node: &Node, field: &str, scribe: &mut Scribe<'_>) -> Option<TermFields> {
    let mut r = Record::of(node, field, scribe)?;
    let id = r.required("id", record::id, scribe);
    let label = r.required("label", record::texts, scribe);
    let slug = r.optional("slug", slugs, scribe);
    let synonyms = r.optional("synonyms", record::text_lists, scribe);
    let description = r.optional("description", record::texts, scribe);
    let parent = r.optional("parent", record::name, scribe);
    let code = r.optional("code", record::text, scribe);
    let replaced_by = r.optional("replaced_by", record::name, scribe);
    let schema = r.optional("schema", nature, scribe);
    r.finish(scribe);
    let id = id?;
    Some(TermFields { id, label, slug, synonyms, description, parent, code, replaced_by, schema })
}

/// `organisations.yaml`, by id.
pub(super) fn organisations(node: &Node, scribe: &mut Scribe<'_>) -> Vec<OrganisationFields> {
    let mut all = record::list(node, "organisations", organisation, scribe);
    all.sort_by(|a, b| a.id.value.cmp(&b.id.value));
    for pair in all.windows(2) {
        if pair[0].id.value == pair[1].id.value {
            let found = pair[1].id.value.as_str().into();
            scribe.report(pair[1].id.span, Problem::Repeated { found });
        }
    }
    all
}

fn organisation(node: &Node, field: &str, scribe: &mut Scribe<'_>) -> Option<OrganisationFields> {
    let mut r = Record::of(node, field, scribe)?;
    let id = r.required("id", record::id, scribe);
    let name = r.required("name", record::texts, scribe);
    let url = r.optional("url", record::url, scribe);
    let number = r.optional("number", imprint::enterprise_number, scribe);
    r.finish(scribe);
    let id = id?;
    let whole = name.map(|name| Organisation { id: id.value.clone(), name, url, number });
    Some(OrganisationFields { id, whole })
}

/// `glossary.yaml`, in its own order.
pub(super) fn glossary(node: &Node, scribe: &mut Scribe<'_>) -> Vec<ConceptFields> {
    let all = record::list(node, "glossary", concept, scribe);
    for (place, concept) in all.iter().enumerate() {
        let id = &concept.id;
        let found = || id.value.as_str().into();
        if all[..place].iter().any(|before| before.id.value == id.value) {
            scribe.report(id.span, Problem::Repeated { found: found() });
        }
        // On the page of the glossary, its id is its anchor.
        if anchors::is_everywhere(id.value.as_str()) {
            scribe.report(id.span, Problem::ReservedName { found: found() });
        }
    }
    all
}

fn concept(node: &Node, field: &str, scribe: &mut Scribe<'_>) -> Option<ConceptFields> {
    let mut r = Record::of(node, field, scribe)?;
    let id = r.required("id", record::id, scribe);
    let term = r.required("term", record::texts, scribe);
    let synonyms = r.optional("synonyms", record::text_lists, scribe);
    let avoid = r.optional("avoid", record::text_lists, scribe);
    let definition = r.optional("definition", record::texts, scribe);
    let source = r.optional("source", record::name, scribe);
    let everyday = r.optional("everyday", record::truth, scribe).unwrap_or(false);
    r.finish(scribe);
    let empty = || scribe.languages.localize(|_| Vec::new());
    Some(ConceptFields {
        file: scribe.file,
        id: id?,
        term: term?,
        synonyms: synonyms.unwrap_or_else(empty),
        avoid: avoid.unwrap_or_else(empty),
        definition,
        source,
        everyday,
    })
}
