//! The glossary: where its definitions come from.

use super::{Checker, every};
use crate::diagnostic::Kind;
use crate::model::{Concept, Source};
use crate::parse::{At, EDITORIAL, Shared, closest};
use crate::source::FileId;

impl Checker<'_> {
    /// The concepts in their order, each with the source of its definition.
    pub(super) fn glossary(&mut self) -> Option<Vec<Concept>> {
        every(self.parsed.glossary.iter().map(|fields| {
            let source = match &fields.source {
                Some(name) if !fields.is_editorial() => {
                    Some(self.any_source_named(fields.file, name)?)
                }
                Some(_) | None => None,
            };
            Some(Concept {
                id: fields.id.value.clone(),
                term: fields.term.clone(),
                synonyms: fields.synonyms.clone(),
                avoid: fields.avoid.clone(),
                definition: fields.definition.clone(),
                source,
                everyday: fields.everyday,
            })
        }))
    }

    /// A source that some text of the site names.
    fn any_source_named(&mut self, file: FileId, name: &At<Box<str>>) -> Option<Source> {
        let shared = self.catalogue.shown().filter_map(|group| group.source()?.role.shared());
        let known: Vec<&Source> = shared.flat_map(Shared::sources).collect();
        let found = known.iter().find(|source| source.id.as_str() == &*name.value);
        if let Some(source) = found {
            return Some((*source).clone());
        }
        let ids = known.iter().map(|source| source.id.as_str()).chain([EDITORIAL]);
        self.unknown(file, Kind::Source, name, |_| closest(&name.value, ids));
        None
    }
}
