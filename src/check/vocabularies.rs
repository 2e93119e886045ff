//! Vocabularies: terms that refer to terms, and their introductions.

use std::collections::{BTreeMap, BTreeSet};

use super::{Checker, every};
use crate::diagnostic::{Kind, Problem};
use crate::model::{
    Id, Introduction, IntroductionText, Localized, Term, TermIndex, Translated, Vocabulary,
};
use crate::parse::{
    At, ConceptFields, Shared, TermFields, TextKey, TextKind, VocabularyFile, closest, suggested_id,
};
use crate::source::Span;

/// Where in its vocabulary a term stands, by id.
type Places<'f> = BTreeMap<&'f str, usize>;

/// What words mean, by these in small letters.
type Meanings<'p> = BTreeMap<String, &'p Localized<String>>;

impl<'p> Checker<'p> {
    pub(super) fn vocabularies(&mut self) -> Option<Vec<Vocabulary>> {
        self.stray_introductions();
        let all = self.parsed.vocabularies.iter();
        every(all.map(|(name, vocabulary)| self.vocabulary(name, vocabulary.as_ref()?)))
    }

    fn vocabulary(&mut self, name: &str, file: &VocabularyFile) -> Option<Vocabulary> {
        let id = Id::parse(name);
        if id.is_err() {
            let closest = suggested_id(name, &self.parsed.languages);
            let path = Some(self.sources.get(file.file).path.clone());
            let problem = Problem::BadId { found: name.into(), closest, path };
            self.report(file.file, Span::default(), problem);
        }
        if let Some(max) = file.max.filter(|max| *max < file.min) {
            let problem = Problem::ImpossibleCount { min: file.min, max };
            self.report(file.file, Span::default(), problem);
        }
        self.repeated_terms(file);
        self.cycles(file);
        let mut places = Places::new();
        for (place, term) in file.terms.iter().enumerate() {
            places.entry(term.id.value.as_str()).or_insert(place);
        }
        let meanings = self.meanings();
        let term = |fields| self.term(name, file, (&places, &meanings), fields);
        let terms: Vec<_> = file.terms.iter().map(term).collect();
        Some(Vocabulary {
            name: id.ok()?,
            label: file.label.clone()?,
            plural: file.plural.as_ref().or(file.label.as_ref())?.clone(),
            section: file.section.as_ref()?.value.clone(),
            min: file.min,
            max: file.max,
            schema: file.schema,
            terms: terms.into_iter().collect::<Option<_>>()?,
        })
    }

    /// What the glossary says of words, by these in the first language; in the editors' own words only: of others the source
    /// would have to be named.
    fn meanings(&self) -> Meanings<'p> {
        let parsed = self.parsed;
        let Some(first) = parsed.languages.iter().next() else { return Meanings::new() };
        let own = parsed.glossary.iter().filter(|concept| concept.is_editorial());
        let meant = |concept: &'p ConceptFields| {
            Some((concept.term[first].to_lowercase(), concept.definition.as_ref()?))
        };
        // Of two concepts of one name the first holds.
        own.rev().filter_map(meant).collect()
    }

    fn repeated_terms(&mut self, file: &VocabularyFile) {
        let mut seen = BTreeSet::new();
        for term in &file.terms {
            if !seen.insert(&term.id.value) {
                let found = term.id.value.as_str().into();
                self.report(file.file, term.id.span, Problem::Repeated { found });
            }
        }
    }

    /// No term is broader than itself, and none takes its own place.
    fn cycles(&mut self, file: &VocabularyFile) {
        for (found, span) in cyclic(file, |term| term.parent.as_ref()) {
            self.report(file.file, span, Problem::Cycle { found });
        }
        for (found, span) in cyclic(file, |term| term.replaced_by.as_ref()) {
            self.report(file.file, span, Problem::ReplacedByItself { found });
        }
    }

    fn term(
        &mut self,
        field: &str,
        file: &VocabularyFile,
        (places, meanings): (&Places<'_>, &Meanings<'_>),
        fields: &TermFields,
    ) -> Option<Term> {
        let parent = self.other_term(file, places, fields.parent.as_ref());
        let replaced_by = self.other_term(file, places, fields.replaced_by.as_ref());
        let key = (TextKind::Introduction, format!("{field}/{}", fields.id.value).into());
        let introduction = self.introduction(&key);
        let languages = &self.parsed.languages;
        let slug = languages.localize(|lang| {
            let own = fields.slug.as_ref().and_then(|slug| slug.value[lang].clone());
            own.unwrap_or_else(|| fields.id.value.clone())
        });
        let synonyms = languages.localize(|lang| {
            fields.synonyms.as_ref().map(|lists| lists[lang].clone()).unwrap_or_default()
        });
        let label = fields.label.clone()?;
        let first = languages.iter().next()?;
        let explained = || meanings.get(&label[first].to_lowercase()).copied();
        let description = fields.description.as_ref().or_else(explained).cloned();
        Some(Term {
            id: fields.id.value.clone(),
            label,
            slug,
            synonyms,
            description,
            parent,
            code: fields.code.clone(),
            replaced_by,
            schema: fields.schema,
            introduction,
        })
    }

    fn other_term(
        &mut self,
        file: &VocabularyFile,
        places: &Places<'_>,
        name: Option<&At<Box<str>>>,
    ) -> Option<TermIndex> {
        let name = name?;
        let place = places.get(&*name.value).copied();
        if place.is_none() {
            let ids = file.terms.iter().map(|term| term.id.value.as_str());
            self.unknown(file.file, Kind::Term, name, |_| closest(&name.value, ids));
        }
        place.map(TermIndex)
    }

    fn introduction(&mut self, key: &TextKey) -> Option<Introduction> {
        let source = self.catalogue.groups.get(key)?.source();
        let text = self.translated(key, |checker, text, outdated| {
            let body = checker.body(text);
            Some(IntroductionText {
                summary: text.front.summary.as_ref()?.value.clone(),
                updated: text.front.updated.as_ref().map(|updated| updated.value),
                translation: checker.translation(key, text, outdated),
                body,
            })
        });
        let Some(Shared::Introduction(fields)) = source?.role.shared() else { return None };
        let text: Translated<IntroductionText> = text?;
        Some(Introduction {
            text,
            published: fields.published.as_ref()?.value,
            as_of: fields.as_of,
            sources: fields.sources.clone(),
        })
    }

    /// Introductions of terms that do not exist.
    fn stray_introductions(&mut self) {
        let groups = self.catalogue.shown();
        for group in groups.filter(|group| group.key.0 == TextKind::Introduction) {
            let (field, term) = group.key.1.split_once('/').unwrap_or_default();
            let names = self.parsed.vocabularies.iter().map(|(name, _)| &**name);
            let place = names.clone().position(|name| name == field);
            let nearest = closest(field, names);
            for text in group.files() {
                let (file, span) = (text.file, Span::default());
                if let Some(place) = place {
                    self.term_in_part(file, span, term, place);
                } else {
                    let problem = Problem::UnknownReference {
                        kind: Kind::Vocabulary,
                        found: field.into(),
                        closest: nearest.clone(),
                    };
                    self.report(file, span, problem);
                }
            }
        }
    }
}

/// The terms that lead back to themselves, and where they name the next one.
fn cyclic(
    file: &VocabularyFile,
    next: impl Fn(&TermFields) -> Option<&At<Box<str>>>,
) -> Vec<(Box<str>, Span)> {
    let ways: BTreeMap<&str, &At<Box<str>>> =
        file.terms.iter().filter_map(|term| Some((term.id.value.as_str(), next(term)?))).collect();
    // Every way is walked once: one that comes to a term it has seen itself has gone in a circle.
    let mut walked = BTreeMap::new();
    let mut circles = BTreeSet::new();
    for start in ways.keys().copied() {
        let mut at = start;
        while let Some(next) = ways.get(at).filter(|_| !walked.contains_key(at)) {
            walked.insert(at, start);
            at = &next.value;
        }
        let circle = walked.get(at) == Some(&start);
        while let Some(next) = ways.get(at).filter(|_| circle && circles.insert(at)) {
            at = &next.value;
        }
    }
    let on_circle = ways.iter().filter(|(term, _)| circles.contains(*term));
    on_circle.map(|(term, at)| ((*term).into(), at.span)).collect()
}
