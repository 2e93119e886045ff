//! Which files are of one text, and which of them the others translate.

use std::collections::BTreeMap;

use super::{Parsed, TextFile, TextKey};
use crate::source::FileId;

/// The files of a text.
#[derive(Debug, Default)]
pub(crate) struct Group<'p> {
    /// Those of which at least a part could be read, by language.
    pub(crate) files: Vec<&'p TextFile>,
    /// Whether a file of it could not be read, or only in part.
    pub(crate) is_damaged: bool,
}

impl<'p> Group<'p> {
    /// Those that are no translation: one, if all is well.
    pub(crate) fn originals(&self) -> impl Iterator<Item = &'p TextFile> {
        self.files.iter().copied().filter(|text| text.role.shared().is_some())
    }

    /// The one that the others translate.
    pub(crate) fn source(&self) -> Option<&'p TextFile> {
        let mut originals = self.originals();
        originals.next().filter(|_| originals.next().is_none())
    }
}

impl Parsed {
    /// Every text with its files.
    pub(crate) fn groups(&self) -> BTreeMap<&TextKey, Group<'_>> {
        let texts: BTreeMap<FileId, &TextFile> =
            self.texts.iter().map(|text| (text.file, &**text)).collect();
        let mut groups: BTreeMap<&TextKey, Group<'_>> = BTreeMap::new();
        for (key, file) in &self.keys {
            let group = groups.entry(key).or_default();
            let text = texts.get(file).copied();
            group.is_damaged |= text.is_none_or(|text| !text.role.is_known());
            group.files.extend(text);
        }
        for group in groups.values_mut() {
            group.files.sort_by_key(|text| text.lang);
        }
        groups
    }

    /// The files of a text; none if there is no such text.
    pub(crate) fn group(&self, key: &TextKey) -> Group<'_> {
        self.groups().remove(key).unwrap_or_default()
    }
}
