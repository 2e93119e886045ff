//! Frozen editions: the sheets that were kept, and whether they are still what they were.

use std::collections::BTreeMap;

use super::assets::may_be_copied;
use super::links::Followed;
use super::{Checker, every};
use crate::diagnostic::Problem;
use crate::model::{
    self, CollectionIndex, Edition, Id, Kept, KeptIndex, OwnPage, Place, PracticeIndex, Target,
    Text, Translated, Translation,
};
use crate::parse::{
    CollectionFields, FileRole, KeptFile, Shared, TextFile, TextKey, TextKind, kept_folder, path_of,
};

/// Copies by edition and practice.
type Copies<'p> = BTreeMap<u32, BTreeMap<&'p Id, Vec<&'p KeptFile>>>;

impl<'p> Checker<'p> {
    /// The copies that lie beside a collection.
    pub(super) fn copies(&self, collection: &str) -> Copies<'p> {
        let mut copies = Copies::new();
        for file in self.parsed.kept.iter().filter(|file| &*file.collection == collection) {
            let edition = copies.entry(file.edition).or_default();
            edition.entry(&file.practice).or_default().push(file);
        }
        copies
    }

    /// Every edition of a collection that was frozen, the oldest first. All copies are looked at, also if one is at fault.
    pub(super) fn editions(
        &mut self,
        key: &TextKey,
        source: &TextFile,
        fields: &CollectionFields,
    ) -> Option<Vec<Edition>> {
        let copies = self.copies(&key.1);
        let all = copies.values().flat_map(BTreeMap::values).flatten();
        let altered = all.filter(|file| !self.is_unaltered(file)).count();
        if fields.frozen.as_ref().is_some_and(|frozen| frozen.value) {
            self.all_are_kept(key, source, fields, &copies);
        }
        let mut editions = Vec::new();
        for (number, sheets) in copies {
            let sheets = every(sheets.into_iter().map(|(id, files)| self.kept(id, &files)));
            editions.push(sheets.map(|sheets| Edition { number, sheets }));
        }
        every(editions.into_iter()).filter(|_| altered == 0)
    }

    /// Whether a copy has all that its page shows, in the words of the day.
    fn is_unaltered(&mut self, file: &KeptFile) -> bool {
        let text = &file.text;
        let is_whole = text.front.title.is_some() && text.front.summary.is_some();
        let has_facts = match &text.role {
            FileRole::Source { shared: Shared::Practice(fields), .. } => fields.period.is_some(),
            FileRole::Translation { .. } => true,
            FileRole::Source { .. } | FileRole::Unknown => false,
        };
        let unaltered = is_whole && has_facts && is_stamped(file);
        if !unaltered {
            let problem = Problem::FrozenCopyAltered { edition: file.edition as usize };
            self.report(text.file, text.top, problem);
        }
        unaltered
    }

    /// A frozen edition has a copy of every item, and of each those that were made.
    fn all_are_kept(
        &mut self,
        key: &TextKey,
        source: &TextFile,
        fields: &CollectionFields,
        copies: &Copies<'_>,
    ) {
        let edition = fields.edition.unwrap_or(1).max(1);
        for item in &fields.items {
            let id = &item.id.value;
            let is_there = self.catalogue.place(&(TextKind::Practice, id.clone())).is_some();
            if item.digest.is_empty() && is_there {
                let (found, collection) = (id.clone(), key.1.clone());
                let problem =
                    Problem::ItemNotFrozen { found, collection, edition: edition as usize };
                self.report(source.file, item.id.span, problem);
            }
            let files = copies.get(&edition).into_iter().flatten();
            let files: Vec<&KeptFile> = files
                .filter(|(practice, _)| practice.as_str() == &**id)
                .flat_map(|(_, files)| files.iter().copied())
                .collect();
            for (lang, digest) in &item.digest {
                let code = |file: &&&KeptFile| self.parsed.languages.code(file.text.lang);
                let found = files.iter().find(|file| code(file) == &*lang.value);
                let problem = match found {
                    // One that is not what it says itself is reported where it lies.
                    Some(file) if file.text.digest == digest.value || !is_stamped(file) => continue,
                    Some(_) => Problem::FrozenCopyAltered { edition: edition as usize },
                    None => {
                        let folder = kept_folder(&key.1, edition);
                        let file = format!("{folder}/{id}.{}.md", lang.value).into();
                        Problem::FrozenCopyMissing { file }
                    }
                };
                self.report(source.file, digest.span, problem);
            }
        }
    }

    /// A sheet of which every copy is unaltered.
    fn kept(&mut self, id: &Id, files: &[&KeptFile]) -> Option<Kept> {
        let original = files.iter().find(|file| !file.text.role.is_translation())?;
        let Some(Shared::Practice(fields)) = original.text.role.shared() else { return None };
        let mut texts = BTreeMap::new();
        for file in files {
            texts.insert(file.text.lang, self.kept_text(file, &original.text)?);
        }
        let lang = original.text.lang;
        let on = original.stamp.as_ref()?.on;
        Some(Kept {
            id: id.clone(),
            practice: self
                .catalogue
                .place(&(TextKind::Practice, id.as_str().into()))
                .map(PracticeIndex),
            on,
            text: Translated::new(lang, texts.remove(&lang)?, texts),
            digests: files.iter().map(|file| (file.text.lang, file.text.digest.clone())).collect(),
            published: fields.published.as_ref().map_or(on, |at| at.value),
            period: fields.period.as_ref()?.value,
            as_of: fields.as_of,
            sources: fields.sources.clone(),
            licence: fields.licence.clone(),
        })
    }

    fn kept_text(&mut self, file: &KeptFile, original: &TextFile) -> Option<Text> {
        let text = &file.text;
        let front = &text.front;
        let translation = text.role.translation().map(|at| Translation {
            method: at.value.method,
            reviewed: at.value.reviewed,
            outdated: at.value.of.value != original.digest,
            change: None,
        });
        Some(Text {
            title: front.title.as_ref()?.value.clone(),
            summary: front.summary.as_ref()?.value.clone(),
            slug: front.slug.as_ref().map_or_else(|| file.practice.clone(), |at| at.value.clone()),
            keywords: front.keywords.clone(),
            updated: front.updated.as_ref().map(|updated| updated.value),
            translation,
            body: self.kept_body(file),
        })
    }

    /// A body whose links lead where they led from the sheet itself; what is gone since leads to the search, as the page that is
    /// left of it does.
    fn kept_body(&mut self, file: &KeptFile) -> model::Body {
        let links = file.text.body.links.iter();
        let targets: Vec<_> = links.map(|link| self.kept_link(file, &link.target)).collect();
        self.body_to(&file.text, &targets)
    }

    fn kept_link(&mut self, file: &KeptFile, target: &str) -> Followed {
        let own = format!("content/practices/{}/index.md", file.practice);
        let beside = path_of(&own, target).filter(|path| may_be_copied(path));
        if let Some(path) = beside {
            let folder = kept_folder(&file.collection, file.edition);
            let copy = path.strip_prefix("content/").map(|path| format!("{folder}/{path}"));
            let found = copy.and_then(|copy| self.sources.find(&copy));
            return found.map_or(Followed::Unknown, |id| {
                Followed::To(Target::Asset(self.assets.place(id, self.sources)))
            });
        }
        let followed = self.follow_from(&own, &file.text, target);
        followed.unwrap_or(Followed::To(Target::Place(OwnPage::Search.into(), None)))
    }

    /// `collections/<id>/edition-<n>/<practice>`: a kept sheet by its name.
    pub(super) fn kept_named(&self, name: &str) -> Option<Place> {
        let parts: Vec<&str> = name.split('/').collect();
        let ["collections", collection, edition, practice] = parts[..] else { return None };
        let number: u32 = edition.strip_prefix("edition-")?.parse().ok()?;
        let key = (TextKind::Collection, collection.into());
        let collection = CollectionIndex(self.catalogue.place(&key)?);
        let copies = self.copies(&key.1);
        let edition = copies.keys().position(|known| *known == number)?;
        let sheet = copies[&number].keys().position(|id| id.as_str() == practice)?;
        Some(Place::Kept(KeptIndex { collection, edition, sheet }))
    }
}

/// Whether a copy holds the words that it was made with.
fn is_stamped(file: &KeptFile) -> bool {
    file.stamp.as_ref().is_some_and(|stamp| stamp.digest.value == file.text.digest)
}
