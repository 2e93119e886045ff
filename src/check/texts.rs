//! Texts in their languages; pages.

use std::collections::BTreeMap;

use super::{Checker, every};
use crate::diagnostic::{Diagnostic, Problem};
use crate::difference;
use crate::model::{Change, Id, Lang, Page, PageKind, Practice, Text, Translated, Translation};
use crate::parse::{Heading, PageFields, Shared, TextFile, TextKey, TextKind, closest, said};
use crate::source::Location;

impl Checker<'_> {
    /// How a translation stands to its source.
    pub(super) fn translation(
        &self,
        key: &TextKey,
        text: &TextFile,
        outdated: bool,
    ) -> Option<Translation> {
        let fields = &text.role.translation()?.value;
        let earlier = self.history.earlier(text.file).filter(|_| outdated);
        let change = earlier.and_then(|earlier| {
            let source = self.catalogue.groups[key].source()?;
            let words = difference::words(&earlier.words, &said(source, self.sources));
            Some(Change { since: earlier.until, words })
        });
        Some(Translation { method: fields.method, reviewed: fields.reviewed, outdated, change })
    }

    /// Every language of a text, each made by `make`; all are made, also if one fails.
    pub(super) fn translated<T>(
        &mut self,
        key: &TextKey,
        mut make: impl FnMut(&mut Self, &TextFile, bool) -> Option<T>,
    ) -> Option<Translated<T>> {
        let group = &self.catalogue.groups[key];
        let source = group.source();
        let texts = group.files().iter().map(|text| {
            let of = text.role.translation().map(|at| &at.value.of.value);
            let outdated = of.is_some() && of != source.map(|source| &source.digest);
            Some((text.lang, make(self, text, outdated)?))
        });
        let mut all: BTreeMap<_, _> = every(texts)?.into_iter().collect();
        let lang = source?.lang;
        let original = all.remove(&lang)?;
        Some(Translated::new(lang, original, all))
    }

    /// The texts of a practice, a collection or a page.
    pub(super) fn texts(&mut self, key: &TextKey) -> Option<Translated<Text>> {
        self.translated(key, |checker, text, outdated| {
            let body = checker.body(text);
            let front = &text.front;
            let slug = match &front.slug {
                Some(slug) => slug.value.clone(),
                None => Id::parse(&key.1).ok()?,
            };
            Some(Text {
                title: front.title.as_ref()?.value.clone(),
                summary: front.summary.as_ref()?.value.clone(),
                slug,
                keywords: front.keywords.clone(),
                updated: front.updated.as_ref().map(|updated| updated.value),
                translation: checker.translation(key, text, outdated),
                body,
            })
        })
    }

    pub(super) fn pages(&mut self) -> Option<Vec<Page>> {
        every(self.catalogue.pages.iter().map(|key| self.page(key)))
    }

    fn page(&mut self, key: &TextKey) -> Option<Page> {
        let text = self.texts(key);
        let source = self.catalogue.groups[key].source()?;
        let Some(Shared::Page(fields)) = source.role.shared() else { return None };
        let PageFields { kind, status, published, as_of, sources } = &**fields;
        Some(Page {
            id: Id::parse(&key.1).ok()?,
            kind: kind.unwrap_or(PageKind::Page),
            text: text?,
            status: (*status)?,
            published: published.as_ref()?.value,
            as_of: *as_of,
            sources: sources.clone(),
        })
    }

    /// Reports days of change that lie before the first day of a text.
    pub(super) fn early_updates(&mut self) {
        for group in self.catalogue.shown() {
            let shared = group.source().and_then(|source| source.role.shared());
            let Some(published) = shared.and_then(Shared::published) else { continue };
            for text in group.files() {
                if let Some(updated) = &text.front.updated
                    && updated.value < published.value
                {
                    let published = published.value.to_string().into();
                    self.report(text.file, updated.span, Problem::UpdatedEarly { published });
                }
            }
        }
    }

    /// Reports texts that say word for word what another one says: folders that were copied and left so.
    pub(super) fn same_texts(&mut self) {
        let mut first: BTreeMap<(TextKind, Lang, &str), &TextFile> = BTreeMap::new();
        for group in self.catalogue.shown() {
            let Some(source) = group.source().filter(|source| source.front.title.is_some()) else {
                continue;
            };
            let said = (group.key.0, source.lang, &*source.digest);
            let other = *first.entry(said).or_insert(source);
            if other.file == source.file {
                continue;
            }
            let path = self.sources.get(other.file).path.clone();
            let location = Location { file: source.file, span: source.top };
            let mut diagnostic = Diagnostic::new(location, Problem::SameText { other: path });
            diagnostic.related.push(Location { file: other.file, span: other.top });
            self.findings.push(diagnostic);
        }
    }

    /// A translation has the sections of its source, so that the language switch keeps the reader's place.
    pub(super) fn sections_of_translations(&mut self) {
        let practices = self.catalogue.shown().filter(|group| group.key.0 == TextKind::Practice);
        for group in practices {
            let Some(source) = group.source() else { continue };
            let files = group.files().iter().copied();
            for translation in files.filter(|text| text.role.is_translation()) {
                for (with, without) in [(source, translation), (translation, source)] {
                    // What lacks only its id, or is not seen, is told where it stands.
                    if has_unknown_section(without) || without.body.hides_sections {
                        continue;
                    }
                    let lacks =
                        |heading: &&Heading| sections(without).all(|other| other.id != heading.id);
                    self.findings.extend(sections(with).filter(lacks).map(|heading| {
                        let other = self.sources.get(without.file).path.clone();
                        let problem = Problem::SectionUnpaired { found: heading.id.clone(), other };
                        let location = Location { file: with.file, span: heading.span };
                        let mut diagnostic = Diagnostic::new(location, problem);
                        diagnostic.related.push(Location { file: without.file, span: without.top });
                        diagnostic
                    }));
                }
            }
        }
    }

    /// The second-level sections of practices have fixed ids, in a fixed order.
    pub(super) fn sections_of_bodies(&mut self) {
        let texts: Vec<&TextFile> = self
            .catalogue
            .shown()
            .filter(|group| group.key.0 == TextKind::Practice)
            .flat_map(|group| group.files().iter().copied())
            .filter(|text| text.role.is_known())
            .collect();
        let mut names = SectionNames::new(&texts);
        for text in texts {
            self.sections_below(text);
            self.sections_of_body(text, &mut names);
        }
    }

    /// Reports sections that are unknown, or stand in another order than the fixed one.
    fn sections_of_body<'t>(&mut self, text: &'t TextFile, names: &mut SectionNames<'t>) {
        let mut last: Option<(usize, &str)> = None;
        let repeated = text.repeated_title().map(|heading| heading.span);
        let headings = text.body.headings.iter().filter(|heading| heading.level == 2);
        for heading in headings.filter(|heading| repeated != Some(heading.span)) {
            let place = Practice::SECTIONS.iter().position(|section| **section == *heading.id);
            let problem = match (place, last) {
                // A name that is not closed is told where it stands.
                (None, _) if heading.text.contains("{#") => continue,
                (None, _) => names.unknown(text.lang, heading),
                (Some(place), Some((before, name))) if place < before => {
                    Problem::SectionOrder { found: heading.id.clone(), before: name.into() }
                }
                (Some(place), _) => {
                    last = Some((place, Practice::SECTIONS[place]));
                    continue;
                }
            };
            self.report(text.file, heading.span, problem);
        }
    }

    /// Reports names of sections that an editor gave to headings below those of sections.
    fn sections_below(&mut self, text: &TextFile) {
        let typed = self.sources.get(text.file);
        let is_named = |heading: &&Heading| {
            // The id of other headings is made of their words.
            is_section(heading) && typed.bytes[heading.span.range()].ends_with(b"}")
        };
        let below = text.body.headings.iter().filter(|heading| heading.level > 2);
        for heading in below.filter(is_named) {
            let (found, title) = (heading.id.clone(), heading.text.clone());
            self.report(text.file, heading.span, Problem::SectionBelow { found, title });
        }
    }
}

/// What the sections of practices are called.
struct SectionNames<'t> {
    /// The sections by the words that stand above them where they have their ids.
    called: BTreeMap<(Lang, String), &'t str>,
    /// What is probably meant by an id that no section has: who has one of their own has it in every sheet.
    meant: BTreeMap<&'t str, Option<Box<str>>>,
}

impl<'t> SectionNames<'t> {
    fn new(texts: &[&'t TextFile]) -> Self {
        let mut called = BTreeMap::new();
        for text in texts {
            for heading in sections(text) {
                let words = heading.text.to_lowercase();
                called.entry((text.lang, words)).or_insert(&*heading.id);
            }
        }
        Self { called, meant: BTreeMap::new() }
    }

    /// What is wrong with a heading that no section has.
    fn unknown(&mut self, lang: Lang, heading: &'t Heading) -> Problem {
        let elsewhere = self.called.get(&(lang, heading.text.to_lowercase()));
        let meant = self.meant.entry(&heading.id);
        let meant = meant.or_insert_with(|| closest(&heading.id, Practice::SECTIONS)).clone();
        Problem::UnknownSection {
            closest: elsewhere.map(|section| (*section).into()).or(meant),
            title: Some(heading.text.clone()).filter(|title| !title.is_empty()),
            known: Practice::SECTIONS.join(", ").into(),
            exact: elsewhere.is_some(),
            found: heading.id.clone(),
        }
    }
}

/// The sections of a body that have their fixed ids.
fn sections(text: &TextFile) -> impl Iterator<Item = &Heading> {
    text.body.headings.iter().filter(|heading| heading.level == 2 && is_section(heading))
}

fn has_unknown_section(text: &TextFile) -> bool {
    let repeated = text.repeated_title().map(|heading| heading.span);
    let headings = text.body.headings.iter().filter(|heading| repeated != Some(heading.span));
    headings.into_iter().any(|heading| heading.level == 2 && !is_section(heading))
}

fn is_section(heading: &Heading) -> bool {
    Practice::SECTIONS.iter().any(|section| **section == *heading.id)
}
