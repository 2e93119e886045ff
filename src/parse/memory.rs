//! What was understood of texts, for reading a site again after a change.

use std::collections::BTreeMap;
use std::sync::Arc;

use super::{Content, Context, TextFile};
use crate::diagnostic::Diagnostic;
use crate::model::Languages;
use crate::source::{FileId, Source};

/// The texts of a site as they were read last; empty before the first time.
#[derive(Debug, Default)]
pub struct Memory {
    basis: Option<Basis>,
    texts: BTreeMap<FileId, Remembered>,
}

/// What a text was read by besides its own bytes: with another, it has to be read again.
#[derive(Debug, PartialEq, Eq)]
struct Basis {
    languages: Languages,
    vocabularies: Vec<Box<str>>,
}

#[derive(Debug)]
struct Remembered {
    source: Source,
    text: Arc<TextFile>,
    found: Vec<Diagnostic>,
}

impl Basis {
    fn of(context: &Context<'_>) -> Self {
        // Taken apart in full, so that what is added to it is compared too.
        let Context { languages, vocabularies } = context;
        let vocabularies = vocabularies.iter().map(|name| (*name).into()).collect();
        Self { languages: languages.clone(), vocabularies }
    }
}

impl Memory {
    /// Forgets everything if it was read by something else.
    pub(super) fn look(&mut self, context: &Context<'_>) {
        let basis = Some(Basis::of(context));
        if self.basis != basis {
            *self = Self { basis, texts: BTreeMap::new() };
        }
    }

    /// What is known of a file: only if it is the same at the same place, for diagnostics name places.
    pub(super) fn recall(
        &self,
        id: FileId,
        source: &Source,
    ) -> Option<(Option<Content>, Vec<Diagnostic>)> {
        let known = self.texts.get(&id).filter(|known| known.source == *source)?;
        Some((Some(Content::Text(Arc::clone(&known.text))), known.found.clone()))
    }

    /// Keeps the texts among the files that were read, and no others.
    pub(super) fn keep(
        &mut self,
        files: &[(FileId, &Source)],
        read: &[(Option<Content>, Vec<Diagnostic>)],
    ) {
        let texts = files.iter().zip(read).filter_map(|((id, source), (content, found))| {
            let Some(Content::Text(text)) = content else { return None };
            let (source, text, found) = ((*source).clone(), Arc::clone(text), found.clone());
            Some((*id, Remembered { source, text, found }))
        });
        self.texts = texts.collect();
    }
}
