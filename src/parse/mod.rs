//! Text → sheets, one file at a time, in parallel.

mod anchors;
#[cfg(test)]
pub(crate) mod asked;
mod brand;
mod closest;
mod collection;
mod comments;
mod dates;
mod encoding;
mod event;
mod facts;
mod foreign;
mod front;
mod group;
mod html;
mod imprint;
mod kept;
mod leftovers;
mod licence;
mod lists;
mod localized;
mod mapping;
mod markdown;
mod marker;
mod memory;
mod messages;
mod metadata;
mod misread;
mod opened;
mod outside;
mod pasted;
mod path;
mod personal;
mod prose;
mod raw;
mod record;
mod redirects;
mod server;
mod settings;
mod signs;
mod stress;
mod tags;
mod templates;
mod text;
mod title;
mod traps;
mod typography;
mod unread;
mod web;
mod words;

use std::sync::Arc;

use rayon::iter::{IntoParallelRefIterator, ParallelIterator};

use crate::diagnostic::{Diagnostic, Findings, Problem};
use crate::messages::Bundle;
use crate::model::{Languages, Localized};
use crate::source::{FileId, SITE_FILE, Source, Sources, Span};

pub(crate) use brand::Shades;
pub(crate) use closest::closest;
pub(crate) use comments::{COMMENT, without_comments};
pub(crate) use encoding::not_utf8;
pub(crate) use foreign::{Foreign, Unread, foreign};
pub(crate) use front::{FileRole, LONGEST_SUMMARY};
pub(crate) use group::Group;
pub(crate) use html::tag_end;
pub(crate) use kept::KeptFile;
pub(crate) use licence::is_licence;
pub(crate) use lists::{ConceptFields, EDITORIAL, OrganisationFields, TermFields, VocabularyFile};
pub(crate) use mapping::{Mapping, Rule};
pub(crate) use markdown::{Heading, Link, Outline, Picture, Piece, outline};
pub(crate) use marker::MESSAGES;
pub use memory::Memory;
pub(crate) use metadata::{Key, Node, Value};
pub(crate) use outside::{Outside, outside};
pub(crate) use prose::{Passage, PassageKind};
pub(crate) use record::At;
pub(crate) use redirects::{LeadsTo, Permalinks, RedirectFields, recorded};
pub(crate) use settings::Settings;
pub(crate) use tags::is_void;
pub(crate) use text::{
    CollectionFields, EventFields, Fact, ImageFields, ItemFields, PageFields, PartyName,
    PracticeFields, Shared, TextFile, TextKey, TextKind, said,
};
pub(crate) use web::{authority, host, is_base, is_web};
pub(crate) use words::{ascii_id, fold, is_file_name, plain_name, suggested_id};

use opened::{text, tree, yaml};
use path::Path;
pub(crate) use path::{
    PERMALINKS, REDIRECTS, decode, is_stray, joined, kept_folder, meant, path_of, renamed,
};
use record::Scribe;

/// Every file of the site, understood by itself.
#[derive(Debug)]
pub struct Parsed {
    pub(crate) site_file: Option<FileId>,
    pub(crate) languages: Languages,
    pub(crate) settings: Settings,
    /// Names of the vocabularies, in order; a vocabulary that could not be read has a name only.
    pub(crate) vocabularies: Vec<(Box<str>, Option<VocabularyFile>)>,
    /// By id; `None` if the list could not be read.
    pub(crate) organisations: Option<Vec<OrganisationFields>>,
    /// As the glossary orders them.
    pub(crate) glossary: Vec<ConceptFields>,
    /// As their list orders them.
    pub(crate) redirects: Vec<RedirectFields>,
    /// `None` if the site does not record them.
    pub(crate) permalinks: Option<Permalinks>,
    pub(crate) texts: Vec<Arc<TextFile>>,
    /// Copies of sheets, beside collections.
    pub(crate) kept: Vec<KeptFile>,
    /// Every file of a text, also those that could not be read.
    pub(crate) keys: Vec<(TextKey, FileId)>,
    /// `None` if a file of messages could not be read.
    pub(crate) messages: Option<Arc<Localized<Bundle>>>,
}

/// One file, understood.
enum Content {
    Vocabulary(Box<str>, VocabularyFile),
    Organisations(Vec<OrganisationFields>),
    Glossary(Vec<ConceptFields>),
    Redirects(Vec<RedirectFields>),
    Permalinks(Permalinks),
    Text(Arc<TextFile>),
    Kept(Box<KeptFile>),
}

/// What every file is read by, besides itself.
struct Context<'s> {
    languages: Languages,
    vocabularies: Vec<&'s str>,
}

/// Values nested 64 deep must not exhaust the stack of the thread that reads them.
pub(crate) const STACK: usize = 16 << 20;

/// Reads every file.
///
/// # Panics
///
/// If the machine has no threads to give.
pub fn files(sources: &Sources) -> (Parsed, Findings) {
    files_again(sources, &mut Memory::default())
}

/// Reads every file, but for the texts that `memory` knows already; it keeps what was read now.
///
/// # Panics
///
/// If the machine has no threads to give.
pub fn files_again(sources: &Sources, memory: &mut Memory) -> (Parsed, Findings) {
    rayon::ThreadPoolBuilder::new()
        .num_threads(rayon::current_num_threads())
        .stack_size(STACK)
        .build()
        .expect("the machine has threads to give")
        .install(|| all(sources, memory))
}

fn all(sources: &Sources, memory: &mut Memory) -> (Parsed, Findings) {
    let mut findings = Findings::default();
    let (settings, context) = begin(sources, &mut findings);
    let files: Vec<_> = sources.iter().collect();
    memory.look(&context);
    let read: Vec<_> = files
        .par_iter()
        .map(|(id, source)| {
            memory.recall(*id, source).unwrap_or_else(|| file(*id, source, &context))
        })
        .collect();
    memory.keep(&files, &read);

    let mut parsed = Parsed {
        site_file: sources.find(SITE_FILE),
        settings,
        vocabularies: context.vocabularies.iter().map(|name| ((*name).into(), None)).collect(),
        organisations: sources.find(path::ORGANISATIONS).is_none().then(Vec::new),
        glossary: Vec::new(),
        redirects: Vec::new(),
        permalinks: None,
        texts: Vec::new(),
        kept: Vec::new(),
        keys: Vec::new(),
        messages: None,
        languages: context.languages,
    };
    for (content, diagnostics) in read {
        findings.extend(diagnostics);
        match content {
            Some(Content::Vocabulary(name, vocabulary)) => {
                let place = parsed.vocabularies.iter_mut().find(|(known, _)| *known == name);
                if let Some((_, place)) = place {
                    *place = Some(vocabulary);
                }
            }
            Some(Content::Organisations(list)) => parsed.organisations = Some(list),
            Some(Content::Glossary(list)) => parsed.glossary = list,
            Some(Content::Redirects(list)) => parsed.redirects = list,
            Some(Content::Permalinks(list)) => parsed.permalinks = Some(list),
            Some(Content::Text(text)) => parsed.texts.push(text),
            Some(Content::Kept(file)) => parsed.kept.push(*file),
            None => {}
        }
    }
    parsed.keys = keys(sources);
    parsed.messages = messages::read(sources, &parsed.languages, &mut findings).map(Arc::new);
    (parsed, findings)
}

/// What has to be known before the rest can be read: the site's languages and the names of its vocabularies.
fn begin<'s>(sources: &'s Sources, findings: &mut Findings) -> (Settings, Context<'s>) {
    let names = sources.iter().filter_map(|(_, source)| match path::classify(&source.path) {
        Some(Path::Vocabulary(name)) if lists::may_be_called(name) => Some(name),
        Some(
            Path::Site
            | Path::Vocabulary(_)
            | Path::Organisations
            | Path::Glossary
            | Path::Redirects
            | Path::Permalinks
            | Path::Text { .. }
            | Path::Kept(_)
            | Path::Attachment,
        )
        | None => None,
    });
    let vocabularies = names.collect();
    let guess = guessed_languages(sources);
    let Some(file) = sources.find(SITE_FILE) else {
        return (Settings::default(), Context { languages: guess, vocabularies });
    };
    let mut scribe = Scribe::new(file, &guess);
    let node = yaml(sources.get(file), &mut scribe);
    let known = node.as_ref().and_then(|node| settings::languages(node, &mut scribe));
    let languages = known.unwrap_or_else(|| guess.clone());
    let found = scribe.found;
    let mut scribe = Scribe::new(file, &languages);
    scribe.found = found;
    let settings = match node {
        Some(node) => settings::settings(&node, &mut scribe),
        None => Settings::unread(),
    };
    findings.extend(scribe.found);
    (settings, Context { languages, vocabularies })
}

/// The languages that file names speak of, for a site whose own list cannot be read.
fn guessed_languages(sources: &Sources) -> Languages {
    let mut codes: Vec<&str> = sources
        .iter()
        .filter_map(|(_, source)| path::classify(&source.path)?.text()?.1)
        .filter(|code| Languages::new([*code]).is_ok())
        .collect();
    codes.sort_unstable();
    codes.dedup();
    codes.truncate(16);
    Languages::new(codes).unwrap_or_else(|_| {
        Languages::new(["en"]).expect("a single well-formed code is a list of languages")
    })
}

fn file(id: FileId, source: &Source, context: &Context<'_>) -> (Option<Content>, Vec<Diagnostic>) {
    let mut scribe = Scribe::new(id, &context.languages);
    if path::is_read(&source.path)
        && let Ok(text) = std::str::from_utf8(&source.bytes)
    {
        personal::data(text, &mut |span, problem| scribe.report(span, problem));
    }
    let understood = match path::classify(&source.path) {
        // Read before everything else.
        Some(Path::Site | Path::Attachment) => None,
        None => {
            templates::syntax(source, &mut scribe);
            None
        }
        Some(Path::Vocabulary(name)) if !lists::may_be_called(name) => {
            scribe.report(Span::default(), Problem::ReservedName { found: name.into() });
            None
        }
        Some(Path::Vocabulary(name)) => yaml(source, &mut scribe)
            .and_then(|node| lists::vocabulary(&node, &mut scribe))
            .map(|vocabulary| Content::Vocabulary(name.into(), vocabulary)),
        Some(Path::Organisations) => yaml(source, &mut scribe)
            .map(|node| Content::Organisations(lists::organisations(&node, &mut scribe))),
        Some(Path::Glossary) => yaml(source, &mut scribe)
            .map(|node| Content::Glossary(lists::glossary(&node, &mut scribe))),
        Some(Path::Permalinks) => text(source, &mut scribe)
            .map(|text| Content::Permalinks(redirects::permalinks(text, &mut scribe))),
        Some(Path::Redirects) => yaml(source, &mut scribe)
            .map(|node| Content::Redirects(redirects::redirects(&node, &mut scribe))),
        Some(Path::Text { key, language }) => {
            text::read(source, key.0, language, context, &mut scribe)
                .map(|text| Content::Text(text.into()))
        }
        Some(Path::Kept(place)) => {
            kept::kept(id, source, place, context).map(|file| Content::Kept(file.into()))
        }
    };
    (understood, scribe.found)
}

/// The mapping file of an import, which belongs to a site in these languages.
pub(crate) fn mapping(
    id: FileId,
    source: &Source,
    languages: &Languages,
) -> (Option<Mapping>, Vec<Diagnostic>) {
    let mut scribe = Scribe::new(id, languages);
    let read = yaml(source, &mut scribe).and_then(|node| mapping::mapping(&node, &mut scribe));
    (read, scribe.found)
}

fn keys(sources: &Sources) -> Vec<(TextKey, FileId)> {
    let mut keys: Vec<_> =
        sources.iter().filter_map(|(id, source)| Some((text_key(&source.path)?, id))).collect();
    keys.sort();
    keys
}

/// The text that the file at this path is a language of.
pub(crate) fn text_key(path: &str) -> Option<TextKey> {
    path::classify(path)?.text().map(|(key, _)| key)
}

/// The text that an attachment at this path lies beside.
pub(crate) fn neighbour(path: &str) -> Option<TextKey> {
    path::neighbour(path)
}
