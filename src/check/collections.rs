//! Collections: which practices they hold, in which order and parts, and what they say about them.

use std::collections::{BTreeMap, BTreeSet};

use super::{Checker, every};
use crate::diagnostic::{Caption, Kind, Problem};
use crate::model::{Collection, Id, Item, Lang, Localized, Section, Withdrawn};
use crate::parse::{
    At, CollectionFields, ItemFields, LeadsTo, Shared, TextFile, TextKey, TextKind, closest,
};

/// So many characters of a short address people type from a slide.
const LONGEST: usize = 25;

/// Words in some languages, by the name of what they are about.
type Words<'p> = BTreeMap<&'p str, BTreeMap<Lang, String>>;

impl Checker<'_> {
    pub(super) fn collections(&mut self) -> Option<Vec<Collection>> {
        every(self.catalogue.collections.iter().map(|key| self.collection(key)))
    }

    fn collection(&mut self, key: &TextKey) -> Option<Collection> {
        let text = self.texts(key);
        let source = self.catalogue.groups[key].source()?;
        let Some(Shared::Collection(fields)) = source.role.shared() else { return None };
        let sections = self.sections(key, source, fields);
        let items = self.items(key, source, fields, &sections);
        let editions = self.editions(key, source, fields);
        self.length_of_address(key, source);
        let event = fields.event.as_ref().and_then(|event| self.event(source.file, event));
        let (items, withdrawn) = items?;
        Some(Collection {
            id: Id::parse(&key.1).ok()?,
            text: text?,
            status: fields.status?,
            published: fields.published.as_ref()?.value,
            sections,
            items,
            withdrawn,
            event,
            edition: fields.edition.unwrap_or(1).max(1),
            frozen: fields.frozen.as_ref().is_some_and(|frozen| frozen.value),
            editions: editions?,
            as_of: fields.as_of,
            sources: fields.sources.clone(),
        })
    }

    fn items(
        &mut self,
        key: &TextKey,
        source: &TextFile,
        fields: &CollectionFields,
        sections: &[Section],
    ) -> Option<(Vec<Item>, Vec<Withdrawn>)> {
        let mut notes = self.captions(key, source, fields, Caption::Note);
        let mut seen = BTreeSet::new();
        let (mut items, mut withdrawn) = (Vec::new(), Vec::new());
        for ItemFields { id, section, .. } in &fields.items {
            if !seen.insert(&id.value) {
                let found = id.value.clone();
                self.report(source.file, id.span, Problem::Repeated { found });
            }
            let section = section
                .as_ref()
                .and_then(|name| sections.iter().position(|section| section.id == name.value));
            let notes = notes.remove(&*id.value).unwrap_or_default();
            if let Some((id, reason)) = self.tombstone(&id.value) {
                let before = items.len();
                withdrawn.push(Withdrawn { id, before, section, notes, reason });
                continue;
            }
            let practice = self.practice_named(source.file, id);
            if practice.is_some() {
                self.untranslated_member(key, source, id);
            }
            items.push(practice.map(|practice| Item { practice, section, notes }));
        }
        Some((items.into_iter().collect::<Option<_>>()?, withdrawn))
    }

    /// Why a practice that is not there any more was withdrawn, if its permanent address says so.
    fn tombstone(&self, id: &str) -> Option<(Id, Localized<String>)> {
        if self.catalogue.place(&(TextKind::Practice, id.into())).is_some() {
            return None;
        }
        match self.leads(&(TextKind::Practice, id.into()))? {
            LeadsTo::Gone(reason) => Some((Id::parse(id).ok()?, reason.clone())),
            LeadsTo::Name(_) => None,
        }
    }

    /// Languages of the collection in which readers get this practice in another.
    fn untranslated_member(&mut self, key: &TextKey, source: &TextFile, id: &At<Box<str>>) {
        let groups = &self.catalogue.groups;
        let Some(held) = groups.get(&(TextKind::Practice, id.value.clone())) else { return };
        let ours = groups[key].files().iter().map(|text| text.lang);
        let lacks = |lang: &Lang| {
            !held.written.is_damaged && held.files().iter().all(|text| text.lang != *lang)
        };
        for lang in ours.filter(lacks) {
            let language = self.parsed.languages.code(lang).into();
            let problem = Problem::MemberUntranslated { found: id.value.clone(), language };
            self.report(source.file, id.span, problem);
        }
    }

    /// An address that goes on slides is typed from a distance. One that was published stays.
    fn length_of_address(&mut self, key: &TextKey, source: &TextFile) {
        let Some(path) = key.0.permanent(&key.1) else { return };
        let known = self.parsed.permalinks.as_ref();
        let is_published =
            known.is_some_and(|known| known.addresses.iter().any(|at| at.value.as_str() == path));
        if path.len() > LONGEST && !is_published {
            let (length, limit) = (path.len(), LONGEST);
            let problem = Problem::LongShortAddress { address: path.into(), length, limit };
            self.report(source.file, source.top, problem);
        }
    }

    /// The parts of a collection, in the order of its items, which stand together.
    fn sections(
        &mut self,
        key: &TextKey,
        source: &TextFile,
        fields: &CollectionFields,
    ) -> Vec<Section> {
        let mut titles = self.captions(key, source, fields, Caption::Section);
        let mut sections: Vec<Section> = Vec::new();
        for ItemFields { id, section, .. } in &fields.items {
            let open = sections.last().map(|section| &section.id);
            let Some(At { span, value }) = section else {
                if let Some(open) = open {
                    let (item, section) = (id.value.clone(), open.as_str().into());
                    let problem = Problem::ItemOutsideSections { item, section };
                    self.report(source.file, id.span, problem);
                }
                continue;
            };
            if open == Some(value) {
                continue;
            }
            if sections.iter().any(|section| section.id == *value) {
                let problem = Problem::SectionDivided { found: value.as_str().into() };
                self.report(source.file, *span, problem);
                continue;
            }
            let titles = titles.remove(value.as_str()).unwrap_or_default();
            sections.push(Section { id: value.clone(), titles });
        }
        self.untitled(source, fields);
        sections
    }

    /// Sections that the source gives no heading; unless it gives one to a name that is probably a slip for this one.
    fn untitled(&mut self, source: &TextFile, fields: &CollectionFields) {
        let known = names(fields, Caption::Section);
        let others = source.front.sections.iter().filter(|(name, _)| !known.contains(&*name.value));
        let slips: BTreeSet<Box<str>> =
            others.filter_map(|(name, _)| slip(source, &known, &name.value)).collect();
        let mut told = BTreeSet::new();
        for At { span, value } in fields.items.iter().filter_map(|item| item.section.as_ref()) {
            let is_titled =
                source.front.sections.iter().any(|(name, _)| *name.value == *value.as_str());
            if !is_titled && !slips.contains(value.as_str()) && told.insert(value) {
                let problem = Problem::SectionUntitled { found: value.as_str().into() };
                self.report(source.file, *span, problem);
            }
        }
    }

    /// A heading of a section that no item names: a slip, or a section that is empty still. The source tells for its translations.
    fn unknown_section(
        &mut self,
        source: &TextFile,
        text: &TextFile,
        known: &BTreeSet<&str>,
        name: &At<Box<str>>,
    ) {
        let found = name.value.clone();
        let is_in_source = source.front.sections.iter().any(|(other, _)| other.value == found);
        if text.file != source.file && is_in_source {
            return;
        }
        let slip = if is_in_source {
            slip(source, known, &found)
        } else {
            closest(&found, known.iter().copied())
        };
        if slip.is_none() {
            self.report(text.file, name.span, Problem::SectionWithoutItems { found });
        } else {
            self.unknown(text.file, Kind::Section, name, |_| slip);
        }
    }

    /// What the files of a collection say about its items or sections. A translation that lacks what the source says is told of.
    fn captions<'f>(
        &mut self,
        key: &TextKey,
        source: &TextFile,
        fields: &'f CollectionFields,
        caption: Caption,
    ) -> Words<'f> {
        let known = names(fields, caption);
        let mut words = Words::new();
        for text in self.catalogue.groups[key].files() {
            let said = said(text, caption);
            for (name, word) in said {
                if let Some(known) = known.get(&*name.value) {
                    words.entry(known).or_default().insert(text.lang, word.clone());
                    continue;
                }
                match caption {
                    Caption::Note => self.unknown(text.file, Kind::Practice, name, |_| {
                        closest(&name.value, known.iter().copied())
                    }),
                    Caption::Section => self.unknown_section(source, text, &known, name),
                }
            }
            if !text.role.is_translation() {
                continue;
            }
            for (name, word) in self::said(source, caption) {
                let lacks = said.iter().all(|(other, _)| other.value != name.value);
                if lacks && known.contains(&*name.value) {
                    let (found, words) = (name.value.clone(), word.as_str().into());
                    let problem = Problem::CaptionUntranslated { caption, found, words };
                    self.report(text.file, text.top, problem);
                }
            }
        }
        words
    }
}

/// The section without a heading that was probably meant by a name that no item gives.
fn slip(source: &TextFile, known: &BTreeSet<&str>, name: &str) -> Option<Box<str>> {
    let is_untitled =
        |section: &&str| source.front.sections.iter().all(|(titled, _)| *titled.value != **section);
    closest(name, known.iter().copied().filter(is_untitled))
}

/// What a file says about items or sections.
fn said(text: &TextFile, caption: Caption) -> &[(At<Box<str>>, String)] {
    match caption {
        Caption::Note => &text.front.notes,
        Caption::Section => &text.front.sections,
    }
}

/// The items or the sections of a collection.
fn names(fields: &CollectionFields, caption: Caption) -> BTreeSet<&str> {
    let items = fields.items.iter();
    match caption {
        Caption::Note => items.map(|item| &*item.id.value).collect(),
        Caption::Section => {
            items.filter_map(|item| Some(item.section.as_ref()?.value.as_str())).collect()
        }
    }
}
