//! Which texts there are, which file of each is the source, and which are left out.

use std::collections::BTreeMap;

use super::repeated;
use crate::diagnostic::{Diagnostic, Findings, Problem};
use crate::model::{Id, Lang, Status};
use crate::options::Drafts;
use crate::parse::{self, FileRole, Parsed, TextFile, TextKey, TextKind};
use crate::source::{Location, Sources, Span};

/// A text with its files, by language.
#[derive(Debug)]
pub(super) struct Group<'p> {
    pub(super) key: &'p TextKey,
    pub(super) written: parse::Group<'p>,
    pub(super) shown: Shown,
}

/// Whether a text is part of this site.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Shown {
    Yes,
    /// A draft, or in review.
    LeftOut,
}

/// Every text, and the places of those that are shown.
#[derive(Debug)]
pub(super) struct Catalogue<'p> {
    pub(super) groups: BTreeMap<&'p TextKey, Group<'p>>,
    /// By id.
    pub(super) practices: Vec<&'p TextKey>,
    pub(super) collections: Vec<&'p TextKey>,
    pub(super) pages: Vec<&'p TextKey>,
}

impl Group<'_> {
    /// The text that a reader of this language is shown.
    pub(super) fn for_reader(&self, lang: Lang) -> Option<&TextFile> {
        self.files().iter().copied().find(|text| text.lang == lang).or(self.source())
    }

    /// Its id; of an introduction, the term's.
    pub(super) fn name(&self) -> &str {
        self.key.1.rsplit('/').next().unwrap_or_default()
    }
}

impl<'p> Catalogue<'p> {
    pub(super) fn new(
        parsed: &'p Parsed,
        sources: &Sources,
        drafts: Drafts,
        findings: &mut Findings,
    ) -> Self {
        let settled = |(key, group)| (key, Group::new(key, group, drafts));
        let groups: BTreeMap<_, _> = parsed.groups().into_iter().map(settled).collect();
        let left_out = groups.values().filter(|group| group.shown == Shown::LeftOut);
        let files = |group: &Group<'_>| group.files().iter().map(|text| text.file).collect();
        findings.leave_out(left_out.map(files).collect());
        for group in groups.values().filter(|group| group.shown == Shown::Yes) {
            findings.extend(group.problems(parsed, sources));
        }
        let shown = |kind| {
            let keys = groups.values().filter(|group| group.shown == Shown::Yes);
            keys.map(|group| group.key).filter(|key| key.0 == kind).collect()
        };
        Self {
            practices: shown(TextKind::Practice),
            collections: shown(TextKind::Collection),
            pages: shown(TextKind::Page),
            groups,
        }
    }

    /// The texts of a kind that are shown, by id; introductions are their terms'.
    pub(super) fn keys(&self, kind: TextKind) -> &[&'p TextKey] {
        match kind {
            TextKind::Practice => &self.practices,
            TextKind::Collection => &self.collections,
            TextKind::Page => &self.pages,
            TextKind::Introduction => &[],
        }
    }

    /// The place of a text among those of its kind.
    pub(super) fn place(&self, key: &TextKey) -> Option<usize> {
        self.keys(key.0).binary_search(&key).ok()
    }

    /// The texts that are shown, with all their files.
    pub(super) fn shown(&self) -> impl Iterator<Item = &Group<'p>> {
        self.groups.values().filter(|group| group.shown == Shown::Yes)
    }
}

impl<'p> Group<'p> {
    fn new(key: &'p TextKey, written: parse::Group<'p>, drafts: Drafts) -> Self {
        let status = written.source().and_then(|text| text.role.shared()?.status());
        let shown = match (drafts, status) {
            (Drafts::LeaveOut, Some(Status::Draft | Status::Review)) => Shown::LeftOut,
            (Drafts::Include | Drafts::LeaveOut, _) => Shown::Yes,
        };
        Self { key, written, shown }
    }

    /// The one file without `translation`, if there is one.
    pub(super) fn source(&self) -> Option<&'p TextFile> {
        self.written.source()
    }

    /// Its files, by language.
    pub(super) fn files(&self) -> &[&'p TextFile] {
        &self.written.files
    }

    /// What is wrong between the files of one text.
    fn problems(&self, parsed: &Parsed, sources: &Sources) -> Vec<Diagnostic> {
        let mut found = Vec::new();
        let Some(first) = self.files().first() else { return found };
        let at = |text: &TextFile, span| Location { file: text.file, span };
        let path = |text: &TextFile| &*sources.get(text.file).path;
        if Id::parse(self.name()).is_err() {
            let closest = parse::suggested_id(self.name(), &parsed.languages);
            let file = path(first);
            let named = match self.key.0 {
                TextKind::Introduction => file,
                TextKind::Practice | TextKind::Collection | TextKind::Page => {
                    file.rsplit_once('/').map_or(file, |(folder, _)| folder)
                }
            };
            let path = Some(named.into());
            let problem = Problem::BadId { found: self.name().into(), closest, path };
            found.push(Diagnostic::new(at(first, Span::default()), problem));
        }
        let originals: Vec<_> = self.written.originals().collect();
        let names = |texts: &[&TextFile]| {
            texts.iter().map(|text| path(text)).collect::<Vec<_>>().join(", ").into()
        };
        match (&originals[..], self.source()) {
            ([], _) if !self.written.is_damaged => {
                let missing = missing(path(first), parsed, sources);
                let problem = Problem::NoOriginal { files: names(self.files()), missing };
                found.push(Diagnostic::new(at(first, first.top), problem));
            }
            ([one, two, ..], _) => {
                let problem = Problem::TwoOriginals { files: names(&originals) };
                let mut diagnostic = Diagnostic::new(at(two, two.top), problem);
                diagnostic.related.push(at(one, one.top));
                found.push(diagnostic);
            }
            (_, Some(source)) => self.beside(source, parsed, sources, &mut found),
            (_, None) => {}
        }
        found
    }

    /// What is wrong with a source, and with its translations for its sake.
    fn beside(
        &self,
        source: &TextFile,
        parsed: &Parsed,
        sources: &Sources,
        found: &mut Vec<Diagnostic>,
    ) {
        if let FileRole::Source { missing, .. } = &source.role {
            found.extend(missing.iter().cloned());
        }
        let original = &sources.get(source.file).path;
        for text in self.files() {
            let FileRole::Translation { fields, misplaced } = &text.role else { continue };
            for field in misplaced {
                let location = Location { file: text.file, span: field.span };
                let fix = repeated::fix(sources, source.file, text.file, &field.value);
                let (field, original) = (field.value.clone(), original.clone());
                let mut diagnostic =
                    Diagnostic::new(location, Problem::SharedField { field, original })
                        .with_fix(fix);
                diagnostic.related.push(Location { file: source.file, span: source.top });
                found.push(diagnostic);
            }
            if let Some(of) = fields.as_ref().map(|fields| &fields.value.of)
                && of.value != source.digest
            {
                let location = Location { file: text.file, span: of.span };
                let problem = Problem::TranslationOutdated {
                    id: self.key.1.clone(),
                    language: parsed.languages.code(text.lang).into(),
                    digest: source.digest.clone(),
                };
                found.push(Diagnostic::new(location, problem));
            }
        }
        if self.written.is_damaged {
            return;
        }
        for lang in parsed.languages.iter() {
            if self.files().iter().all(|text| text.lang != lang) {
                let language = parsed.languages.code(lang).into();
                let location = Location { file: source.file, span: source.top };
                let id = self.key.1.clone();
                found.push(Diagnostic::new(location, Problem::MissingTranslation { id, language }));
            }
        }
    }
}

/// The files that a text could have in other languages than it has, by the path of one of them.
fn missing(path: &str, parsed: &Parsed, sources: &Sources) -> Option<Box<str>> {
    let stem = path.strip_suffix(".md").and_then(|stem| Some(stem.rsplit_once('.')?.0))?;
    let paths = parsed.languages.codes().map(|code| format!("{stem}.{code}.md"));
    let missing: Vec<String> = paths.filter(|path| sources.find(path).is_none()).collect();
    (!missing.is_empty()).then(|| missing.join(", ").into())
}
