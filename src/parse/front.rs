//! The front matter of practices, collections, pages and introductions.

use std::ops::Range;

use super::metadata::{Key, Node, Value};
use super::prose::{Passage, PassageKind};
use super::record::{self, At, Record, Scribe};
use super::text::{
    CollectionFields, IntroductionFields, PageFields, PracticeFields, Shared, TextKind,
    TranslationFields,
};
use super::{collection, event, facts};
use crate::diagnostic::{Diagnostic, Elsewhere, Fix, Opening, Problem};
use crate::model::{Date, Id, Method, PageKind, Source, Status};
use crate::source::{Span, start_of};

/// The most characters of a summary: lists and search results have room for no more.
pub(crate) const LONGEST_SUMMARY: usize = 320;

/// What the head of a file says, whatever its role.
#[derive(Debug, Default)]
pub(crate) struct Front {
    pub(crate) title: Option<At<String>>,
    pub(crate) summary: Option<At<String>>,
    pub(crate) slug: Option<At<Id>>,
    pub(crate) keywords: Vec<String>,
    pub(crate) updated: Option<At<Date>>,
    /// Of a collection: why an item is in it.
    pub(crate) notes: Vec<(At<Box<str>>, String)>,
    /// Of a collection: what its sections are called.
    pub(crate) sections: Vec<(At<Box<str>>, String)>,
}

/// What a file is to its text.
#[derive(Debug, Default)]
pub(crate) enum FileRole {
    /// What the others translate. It says what is the same in every language.
    Source {
        shared: Shared,
        /// Shared fields that it lacks.
        missing: Vec<Diagnostic>,
    },
    /// It has a field `translation`.
    Translation {
        /// Absent if that field is empty or wrong.
        fields: Option<At<TranslationFields>>,
        /// Shared fields, which belong in the source.
        misplaced: Vec<At<Box<str>>>,
    },
    /// Its head cannot be read: it may be either.
    #[default]
    Unknown,
}

impl FileRole {
    /// Whether the head of the file can be read.
    pub(crate) fn is_known(&self) -> bool {
        !matches!(self, Self::Unknown)
    }

    pub(crate) fn is_translation(&self) -> bool {
        matches!(self, Self::Translation { .. })
    }

    /// What a source says for every language.
    pub(crate) fn shared(&self) -> Option<&Shared> {
        match self {
            Self::Source { shared, .. } => Some(shared),
            Self::Translation { .. } | Self::Unknown => None,
        }
    }

    /// What a translation says of itself.
    pub(crate) fn translation(&self) -> Option<&At<TranslationFields>> {
        match self {
            Self::Translation { fields, .. } => fields.as_ref(),
            Self::Source { .. } | Self::Unknown => None,
        }
    }
}

impl Front {
    /// What title and summary say, in this file.
    pub(super) fn passages(&self, file: &str) -> Vec<Passage> {
        let fields = [(PassageKind::Title, &self.title), (PassageKind::Summary, &self.summary)];
        let passage = |(kind, field): (_, &Option<_>)| {
            field.as_ref().map(|field| Passage::of_field(kind, field, file))
        };
        fields.into_iter().filter_map(passage).collect()
    }
}

/// Where the front matter and the body of a file are.
pub(super) struct Parts {
    /// The opening `---`.
    pub(super) fence: Span,
    pub(super) yaml: Range<usize>,
    pub(super) body: Range<usize>,
}

/// A file without front matter that could be told apart.
pub(super) struct Undivided {
    pub(super) span: Span,
    pub(super) problem: Problem,
    pub(super) fix: Option<Fix>,
    /// The body as far as it is known.
    pub(super) body: Range<usize>,
}

/// Divides a file.
pub(super) fn parts(text: &str) -> Result<Parts, Undivided> {
    let start = start_of(text);
    let first = text[start..].split_inclusive('\n').next().unwrap_or_default();
    if first.trim_end() != "---" {
        return Err(unopened(text, start));
    }
    let fence = Span::new(start, start + 3);
    let yaml_start = start + first.len();
    let mut at = yaml_start;
    for line in text[yaml_start..].split_inclusive('\n') {
        if line.trim_end() == "---" {
            return Ok(Parts { fence, yaml: yaml_start..at, body: at + line.len()..text.len() });
        }
        at += line.len();
    }
    Err(Undivided { span: fence, problem: Problem::FrontMatterUnclosed, fix: None, body: 0..0 })
}

/// A file that does not begin with `---` alone on its first line.
fn unopened(text: &str, start: usize) -> Undivided {
    let mut lines = text[start..].lines();
    let first = lines.next().unwrap_or_default().trim_end();
    let closed = || lines.clone().any(|line| line.trim_end() == "---");
    let span = Span::new(start, start + first.len());
    let blank = text.len() - text[start..].trim_start().len() - start;
    let next = text[start + blank..].lines().next().unwrap_or_default().trim_end();
    let (opening, fix) = if first.is_empty() && next == "---" {
        (Opening::Blank, Some(Fix::new(Span::new(start, start + blank), "")))
    } else if first == "+++" {
        (Opening::Toml, None)
    } else if first.starts_with("---") && closed() {
        let rest = first.trim_start_matches('-').trim_start();
        let is_remark = rest.is_empty() || rest.starts_with('#');
        (Opening::Marked, is_remark.then(|| Fix::new(span, "---")))
    } else if text[start..].trim().is_empty() {
        (Opening::Nothing, None)
    } else {
        (Opening::Text, None)
    };
    let body = if matches!(opening, Opening::Text) { 0..text.len() } else { 0..0 };
    Undivided { span, problem: Problem::FrontMatterMissing { opening }, fix, body }
}

/// Reads the head of a text. A field per vocabulary is in `vocabularies`.
pub(super) fn front(
    kind: TextKind,
    fence: Span,
    node: &Node,
    vocabularies: &[&str],
    scribe: &mut Scribe<'_>,
) -> Option<(Front, FileRole)> {
    let mut record = Record::at(fence, node, scribe)?;
    let r = &mut record;
    let titled = kind != TextKind::Introduction;
    let mut front = Front {
        title: if titled { r.required("title", record::short::<120>, scribe) } else { None },
        summary: r.required("summary", record::short::<LONGEST_SUMMARY>, scribe),
        updated: r.optional("updated", record::day_at, scribe),
        ..Front::default()
    };
    let is_translation = r.key("translation").is_some();
    // Its name alone makes a file a translation, and then its value is needed.
    let read = if is_translation { Record::required } else { Record::optional };
    let fields = read(r, "translation", translation, scribe);
    if titled {
        front.slug = r.optional("slug", record::id, scribe);
        front.keywords = r.list("keywords", record::text, scribe);
    }
    if kind == TextKind::Collection {
        front.notes = r.optional("notes", collection::words, scribe).unwrap_or_default();
        front.sections = r.optional("sections", collection::words, scribe).unwrap_or_default();
    }
    if is_translation {
        let misplaced = misplaced(kind, record, vocabularies, scribe);
        return Some((front, FileRole::Translation { fields, misplaced }));
    }
    let before = scribe.found.len();
    let shared = shared(kind, &mut record, vocabularies, scribe);
    of_other_kinds(kind, &mut record, vocabularies, scribe);
    record.finish(scribe);
    // Whether this file is the one that should have them is known only beside its neighbours.
    let found = scribe.found.split_off(before);
    let (missing, found): (Vec<_>, Vec<_>) = found.into_iter().partition(|diagnostic| {
        let lacks =
            matches!(diagnostic.problem, Problem::MissingField { .. } | Problem::MissingSource);
        lacks && diagnostic.location.span == fence
    });
    scribe.found.extend(found);
    Some((front, FileRole::Source { shared, missing }))
}

/// A translation holds what a translator writes; what belongs in the source is set aside.
fn misplaced(
    kind: TextKind,
    mut record: Record<'_>,
    vocabularies: &[&str],
    scribe: &mut Scribe<'_>,
) -> Vec<At<Box<str>>> {
    let mut all: Vec<&Key> = record.rest().map(|(key, _)| key).collect();
    // Asking for every shared field makes them known, so that only misspelt ones are left over.
    let mut silent = Scribe::new(scribe.file, scribe.languages);
    shared(kind, &mut record, vocabularies, &mut silent);
    all.retain(|key| record.rest().all(|(unknown, _)| unknown != *key));
    of_other_kinds(kind, &mut record, vocabularies, scribe);
    record.finish(scribe);
    all.into_iter().map(|key| At { span: key.span, value: key.name.clone() }).collect()
}

/// Reports the fields that texts of another kind have: of a folder that was copied or moved.
fn of_other_kinds(
    kind: TextKind,
    record: &mut Record<'_>,
    vocabularies: &[&str],
    scribe: &mut Scribe<'_>,
) {
    // Most texts have no field that is not theirs, and need not be read as others.
    if record.rest().next().is_none() {
        return;
    }
    let ours = kind.sort();
    for other in TextKind::WITH_FOLDERS.into_iter().filter(|other| *other != kind) {
        let mut theirs = record.afresh();
        shared(other, &mut theirs, vocabularies, &mut Scribe::new(scribe.file, scribe.languages));
        let is_theirs = |key: &Key| theirs.rest().all(|(unknown, _)| unknown.name != key.name);
        let found: Vec<_> =
            record.rest().map(|(key, _)| key).filter(|key| is_theirs(key)).collect();
        for key in found {
            record.know(&key.name);
            let problem = Problem::UnknownField {
                field: key.name.clone(),
                closest: None,
                language: false,
                elsewhere: Some(Elsewhere { theirs: other.sort(), ours }),
            };
            scribe.report(key.span, problem);
        }
    }
}

fn shared(
    kind: TextKind,
    record: &mut Record<'_>,
    vocabularies: &[&str],
    scribe: &mut Scribe<'_>,
) -> Shared {
    match kind {
        TextKind::Practice => Shared::Practice(Box::new(practice(record, vocabularies, scribe))),
        TextKind::Collection => Shared::Collection(Box::new(collection(record, scribe))),
        TextKind::Page => Shared::Page(Box::new(page(record, scribe))),
        TextKind::Introduction => Shared::Introduction(Box::new(IntroductionFields {
            published: record.required("published", record::day_at, scribe),
            as_of: record.optional("as_of", record::date, scribe),
            sources: facts::sources(record, scribe),
        })),
    }
}

fn practice(r: &mut Record<'_>, vocabularies: &[&str], scribe: &mut Scribe<'_>) -> PracticeFields {
    let terms = vocabularies
        .iter()
        .map(|name| {
            let span = r.key(name).map_or(r.span(), |key| key.span);
            At { span, value: r.optional(name, record::names, scribe).unwrap_or_default() }
        })
        .collect();
    PracticeFields {
        status: r.required("status", status, scribe),
        published: r.required("published", record::day_at, scribe),
        period: r.required("period", record::period, scribe),
        moments: r.list("moments", facts::moment, scribe),
        terms,
        organisations: r.list("organisations", facts::involvement, scribe),
        funding: r.list("funding", facts::funding, scribe),
        evaluation: r.list("evaluation", facts::evaluation, scribe),
        sources: stated_sources(r, scribe),
        provenance: r.optional("provenance", facts::provenance, scribe).unwrap_or_default(),
        as_of: r.optional("as_of", record::date, scribe),
        review: r.optional("review", facts::review, scribe),
        related: r.list("related", record::name, scribe),
        contact: r.optional("contact", facts::contact, scribe),
        licence: r.optional("licence", record::licence, scribe),
        image: r.optional("image", facts::image, scribe),
    }
}

/// A practice names at least one source.
fn stated_sources(r: &mut Record<'_>, scribe: &mut Scribe<'_>) -> Vec<Source> {
    let written = r.get("sources", scribe).is_some_and(|node| match &node.value {
        Value::List(items) => !items.is_empty(),
        Value::Nothing => false,
        Value::Text(_) | Value::Fields(_) => true,
    });
    if !written {
        let span = r.key("sources").map_or(r.span(), |key| key.span);
        scribe.report(span, Problem::MissingSource);
    }
    facts::sources(r, scribe)
}

fn collection(r: &mut Record<'_>, scribe: &mut Scribe<'_>) -> CollectionFields {
    CollectionFields {
        status: r.required("status", status, scribe),
        published: r.required("published", record::day_at, scribe),
        items: r.list("items", collection::item, scribe),
        event: r.optional("event", event::event, scribe),
        edition: r.optional("edition", record::number, scribe),
        frozen: r.optional("frozen", collection::truth, scribe),
        as_of: r.optional("as_of", record::date, scribe),
        sources: facts::sources(r, scribe),
    }
}

fn page(r: &mut Record<'_>, scribe: &mut Scribe<'_>) -> PageFields {
    PageFields {
        kind: r.optional("type", page_kind, scribe),
        status: r.required("status", status, scribe),
        published: r.required("published", record::day_at, scribe),
        as_of: r.optional("as_of", record::date, scribe),
        sources: facts::sources(r, scribe),
    }
}

fn translation(node: &Node, field: &str, scribe: &mut Scribe<'_>) -> Option<At<TranslationFields>> {
    let mut r = Record::of(node, field, scribe)?;
    let of = r.required("of", digest, scribe);
    let method = r.required("method", method, scribe);
    let reviewed = r.optional("reviewed", record::day, scribe);
    r.finish(scribe);
    Some(At { span: node.span, value: TranslationFields { of: of?, method: method?, reviewed } })
}

/// The state of a text.
pub(super) fn digest(node: &Node, field: &str, scribe: &mut Scribe<'_>) -> Option<At<Box<str>>> {
    let found = record::name(node, field, scribe)?;
    let hex = found.value.strip_prefix("sha256:").unwrap_or_default();
    if hex.len() == 16 && hex.bytes().all(|b| b.is_ascii_digit() || (b'a'..=b'f').contains(&b)) {
        return Some(found);
    }
    scribe.report(node.span, Problem::BadDigest { found: found.value });
    None
}

fn status(node: &Node, field: &str, scribe: &mut Scribe<'_>) -> Option<Status> {
    record::choice(node, field, &Status::ALL, scribe)
}

pub(super) fn method(node: &Node, field: &str, scribe: &mut Scribe<'_>) -> Option<Method> {
    record::choice(node, field, &Method::ALL, scribe)
}

fn page_kind(node: &Node, field: &str, scribe: &mut Scribe<'_>) -> Option<PageKind> {
    record::choice(node, field, &PageKind::ALL, scribe)
}
