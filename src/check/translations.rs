//! Translations that say what their source says, in its language, and those that nobody has read yet.

use std::collections::BTreeSet;

use rayon::iter::{IntoParallelIterator, ParallelIterator};

use super::Checker;
use super::catalogue::Group;
use crate::diagnostic::{Diagnostic, Problem};
use crate::model::{Lang, Method};
use crate::parse::{Passage, PassageKind, TextFile};
use crate::source::Location;

/// Fewer words than this are the same in two languages by chance: a name, a heading.
const WORDS: usize = 6;

impl Checker<'_> {
    /// What was left in the language of the source.
    pub(super) fn untranslated(&mut self) {
        let groups: Vec<_> = self.catalogue.shown().collect();
        let found: Vec<_> = groups.into_par_iter().flat_map_iter(untranslated).collect();
        self.findings.extend(found);
    }

    /// One finding a language, at the first of its texts: whoever had them all translated need not read a page of them.
    pub(super) fn made_by_machine(&mut self) {
        let texts: Vec<&TextFile> =
            self.catalogue.shown().flat_map(|group| group.files().iter().copied()).collect();
        let is_unread = |text: &TextFile, lang: Lang| {
            let translation = text.role.translation().map(|at| &at.value);
            text.lang == lang
                && translation
                    .is_some_and(|of| of.method == Method::Machine && of.reviewed.is_none())
        };
        for lang in self.parsed.languages.iter() {
            let mut unread = texts.iter().filter(|text| is_unread(text, lang));
            let Some(first) = unread.next() else { continue };
            let span = first.role.translation().map_or(first.top, |at| at.span);
            let language = self.parsed.languages.code(lang).into();
            let others = Some(unread.count()).filter(|count| *count > 0);
            let problem = Problem::MachineTranslation { language, others };
            self.report(first.file, span, problem);
        }
    }
}

/// The passages of the translations of a text that are those of its source.
fn untranslated(group: &Group<'_>) -> Vec<Diagnostic> {
    let Some(source) = group.source() else { return Vec::new() };
    let said: BTreeSet<_> = own(source).map(by_length).collect();
    let mut found = Vec::new();
    for text in group.files().iter().filter(|text| text.file != source.file) {
        let is_said = |passage: &&Passage| said.contains(&by_length(passage));
        let same: Vec<&Passage> =
            own(text).filter(is_said).filter(|passage| is_long(passage)).collect();
        let whole = same.len() > 1 && own(text).filter(|one| is_long(one)).all(|one| is_said(&one));
        for passage in same.iter().take(if whole { 1 } else { same.len() }) {
            let span = passage.span(&(0..passage.text.len()));
            let location = Location { file: text.file, span };
            let mut diagnostic = Diagnostic::new(location, Problem::Untranslated { whole });
            diagnostic.related.push(Location { file: source.file, span: source.top });
            found.push(diagnostic);
        }
    }
    found
}

/// Most passages differ in their length already: few need be read.
fn by_length(passage: &Passage) -> (usize, &str) {
    (passage.text.len(), &passage.text)
}

/// What others said may stay in their language.
pub(super) fn own(text: &TextFile) -> impl Iterator<Item = &Passage> {
    text.body.passages.iter().filter(|passage| passage.kind != PassageKind::Quotation)
}

/// Whether a passage is more than a name.
pub(super) fn is_long(passage: &Passage) -> bool {
    passage.text.split_whitespace().nth(WORDS - 1).is_some()
}
