//! Names that must lead somewhere.

use super::Checker;
use super::catalogue::Shown;
use crate::diagnostic::{Fix, Kind, Problem};
use crate::model::{Id, PageIndex, Party, PracticeIndex, Source};
use crate::parse::{At, LeadsTo, TermFields, TextKey, TextKind, closest};
use crate::source::{FileId, Span};

impl Checker<'_> {
    /// The practice with this id.
    pub(super) fn practice_named(
        &mut self,
        file: FileId,
        name: &At<Box<str>>,
    ) -> Option<PracticeIndex> {
        self.text_named(file, name, TextKind::Practice, Kind::Practice).map(PracticeIndex)
    }

    /// The page with this id.
    pub(super) fn page_named(&mut self, file: FileId, name: &At<Box<str>>) -> Option<PageIndex> {
        self.text_named(file, name, TextKind::Page, Kind::Page).map(PageIndex)
    }

    fn text_named(
        &mut self,
        file: FileId,
        name: &At<Box<str>>,
        text_kind: TextKind,
        kind: Kind,
    ) -> Option<usize> {
        let found = name.value.clone();
        let key = (text_kind, found.clone());
        let place = self.catalogue.place(&key);
        if place.is_some() {
            return place;
        }
        let shown = self.catalogue.groups.get(&key).map(|group| group.shown);
        match shown {
            Some(Shown::LeftOut) => {
                self.report(file, name.span, Problem::ReferenceToDraft { found });
            }
            Some(Shown::Yes) | None => self.unknown(file, kind, name, |checker| {
                let keys = checker.catalogue.keys(text_kind).iter();
                let moved = checker.moved(&key);
                moved.map(Into::into).or_else(|| closest(&found, keys.map(|key| &*key.1)))
            }),
        }
        None
    }

    /// The id that a text has now, if its permanent address leads on to one of its kind.
    pub(super) fn moved(&self, key: &TextKey) -> Option<&str> {
        let LeadsTo::Name(name) = self.leads(key)? else { return None };
        let id = name.value.strip_prefix(key.0.folder())?.strip_prefix('/')?;
        self.catalogue.place(&(key.0, id.into())).map(|_| id)
    }

    /// Where `content/redirects.yaml` lets the permanent address of a text lead.
    pub(super) fn leads(&self, (kind, id): &TextKey) -> Option<&LeadsTo> {
        let address = kind.permanent(id)?;
        let redirect = self.parsed.redirects.iter().find(|one| one.from.value.as_str() == address);
        Some(&redirect?.leads)
    }

    /// Reports a name that leads nowhere, with what `guess` takes it for.
    pub(super) fn unknown(
        &mut self,
        file: FileId,
        kind: Kind,
        name: &At<Box<str>>,
        guess: impl FnOnce(&Self) -> Option<Box<str>>,
    ) {
        let closest = self.guess(file, guess);
        let fix = Fix::of_case(name.span, &name.value, closest.as_deref());
        let problem = Problem::UnknownReference { kind, found: name.value.clone(), closest };
        self.report_with(file, name.span, problem, fix);
    }

    /// An organisation of `organisations.yaml`.
    pub(super) fn organisation_named(
        &mut self,
        file: FileId,
        name: &At<Box<str>>,
    ) -> Option<Party> {
        let known = self.parsed.organisations.as_ref()?;
        let ids = known.iter().map(|organisation| organisation.id.value.as_str());
        if let Some(place) = ids.clone().position(|id| id == &*name.value) {
            return Some(Party::Known(place));
        }
        self.unknown(file, Kind::Organisation, name, |_| closest(&name.value, ids));
        None
    }

    /// An organisation by its id, or one that is named here alone.
    pub(super) fn party_named(&mut self, file: FileId, name: &At<Box<str>>) -> Option<Party> {
        if Id::parse(&name.value).is_ok() {
            self.organisation_named(file, name)
        } else {
            Some(Party::Named(name.value.to_string()))
        }
    }

    /// One of the sources of a text.
    pub(super) fn source_named(
        &mut self,
        file: FileId,
        name: &At<Box<str>>,
        sources: &[Source],
    ) -> Option<usize> {
        let ids = sources.iter().map(|source| source.id.as_str());
        let place = ids.clone().position(|id| id == &*name.value);
        if place.is_none() {
            self.unknown(file, Kind::Source, name, |_| closest(&name.value, ids));
        }
        place
    }

    /// The place of a term in a vocabulary, or its absence reported; nothing if the vocabulary itself is unknown.
    pub(super) fn term_named(
        &mut self,
        file: FileId,
        name: &At<Box<str>>,
        field: usize,
    ) -> Option<usize> {
        let (field_name, vocabulary) = self.parsed.vocabularies.get(field)?;
        let terms = &vocabulary.as_ref()?.terms;
        let place = place_of(&name.value, terms);
        if place.is_none() {
            let closest = self.guess(file, |_| closest_term(&name.value, terms));
            let fix = Fix::of_case(name.span, &name.value, closest.as_deref()).or_else(|| {
                let apart = terms_in_one(&name.value, terms)?;
                let before = &self.sources.get(file).bytes[..name.span.start as usize];
                Some(Fix::new(name.span, as_items(before, &apart)))
            });
            let problem = unknown_term(field_name, &name.value, terms, closest);
            self.report_with(file, name.span, problem, fix);
        }
        place
    }

    /// Reports a term that is absent, where its name is not all that stands there: a repair would write over the rest.
    pub(super) fn term_in_part(&mut self, file: FileId, span: Span, name: &str, field: usize) {
        let Some((field, Some(vocabulary))) = self.parsed.vocabularies.get(field) else { return };
        let terms = &vocabulary.terms;
        if place_of(name, terms).is_none() {
            let closest = self.guess(file, |_| closest_term(name, terms));
            self.report(file, span, unknown_term(field, name, terms, closest));
        }
    }

    /// Reports a term whose place another one took, with the one that has it now.
    pub(super) fn replaced(
        &mut self,
        file: FileId,
        name: &At<Box<str>>,
        field: usize,
        term: usize,
    ) {
        let Some((_, Some(vocabulary))) = self.parsed.vocabularies.get(field) else { return };
        let terms = &vocabulary.terms;
        let next = |term: &TermFields| {
            let id = &term.replaced_by.as_ref()?.value;
            terms.iter().find(|other| other.id.value.as_str() == &**id)
        };
        let way = std::iter::successors(next(&terms[term]), |term| next(term));
        // A way that never ends is reported where it stands.
        let Some(successor) = way.take(terms.len()).last() else { return };
        let problem = Problem::ReplacedTerm {
            found: name.value.clone(),
            successor: successor.id.value.as_str().into(),
            official: successor.code.as_deref().map(Into::into),
        };
        self.report(file, name.span, problem);
    }
}

fn place_of(name: &str, terms: &[TermFields]) -> Option<usize> {
    terms.iter().position(|term| term.id.value.as_str() == name)
}

/// That a vocabulary has no such term, with those that are meant, or else those it has if they are few.
pub(crate) fn unknown_term(
    field: &str,
    found: &str,
    terms: &[TermFields],
    closest: Option<Box<str>>,
) -> Problem {
    let apart = terms_in_one(found, terms);
    let several = apart.is_some();
    let choices = apart.map_or_else(|| choices(terms), |terms| Some(terms.join(", ").into()));
    Problem::UnknownTerm { field: field.into(), found: found.into(), closest, choices, several }
}

/// The ids of a vocabulary that a message lists; not those of a longer one, whose file is named alone.
pub(super) fn choices(terms: &[TermFields]) -> Option<Box<str>> {
    const FEW: usize = 15;
    let current = terms.iter().filter(|term| term.replaced_by.is_none());
    let ids: Vec<&str> = current.map(|term| term.id.value.as_str()).collect();
    (1..=FEW).contains(&ids.len()).then(|| ids.join(", ").into())
}

/// The terms of the one text `a, b`.
fn terms_in_one<'t>(found: &'t str, terms: &[TermFields]) -> Option<Vec<&'t str>> {
    let names: Vec<&str> = found.split([',', ';']).map(str::trim).collect();
    let is_term = |name: &&str| terms.iter().any(|term| term.id.value.as_str() == *name);
    (names.len() > 1 && names.iter().all(is_term)).then_some(names)
}

/// Terms as YAML, in place of one that stands after `before`: a list, or more items of the list that it is in.
fn as_items(before: &[u8], terms: &[&str]) -> String {
    let start = before.iter().rposition(|byte| *byte == b'\n').map_or(0, |at| at + 1);
    let line = &before[start..];
    if line.trim_ascii() == b"-" {
        return terms.join(&format!("\n{}", String::from_utf8_lossy(line)));
    }
    let listed = terms.join(", ");
    let is_listed =
        before.trim_ascii_end().ends_with(b"[") || before.trim_ascii_end().ends_with(b",");
    if is_listed { listed } else { format!("[{listed}]") }
}

/// The id of the term that was probably meant: by its id, or by its name in any language.
pub(super) fn closest_term(found: &str, terms: &[TermFields]) -> Option<Box<str>> {
    let ids = terms.iter().map(|term| term.id.value.as_str());
    if let Some(id) = closest(found, ids) {
        return Some(id);
    }
    let labels = || {
        terms.iter().flat_map(|term| {
            let labels = term.label.iter().flat_map(|label| label.iter());
            labels.map(move |label| (label.as_str(), term.id.value.as_str()))
        })
    };
    let label = closest(found, labels().map(|(label, _)| label))?;
    labels().find(|(known, _)| *known == &*label).map(|(_, id)| id.into())
}
