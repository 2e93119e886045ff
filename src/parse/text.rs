//! A text file, understood by itself: references are still names, links still what was typed.

use std::ops::Range;

use super::comments::{comments, without_comments};
use super::event::PlaceFields;
use super::front::{FileRole, Front};
use super::markdown::{self, Body};
use super::opened::{self, tree};
use super::prose::Passage;
use super::record::{At, Scribe};
use super::words::digest;
use super::{Context, front, leftovers, pasted, signs, stress, title, typography, unread};
use crate::diagnostic::{Problem, TextSort};
use crate::model::{
    Clock, Date, Edtf, Evaluation, EventState, Id, Lang, Languages, Localized, Method, Moment,
    PageKind, Period, Review, Role, Source, Stamp, Status, Zone,
};
use crate::source::{self, FileId, Sources, Span};

/// What a text file is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum TextKind {
    /// `content/practices/<id>/`
    Practice,
    /// `content/collections/<id>/`
    Collection,
    /// `content/pages/<id>/`
    Page,
    /// `content/terms/<field>/<term>`
    Introduction,
}

impl TextKind {
    /// The kinds whose texts stand each in a folder of its own.
    pub(crate) const WITH_FOLDERS: [Self; 3] = [Self::Practice, Self::Collection, Self::Page];

    /// The folder of the texts of a kind, below `content/`.
    pub(crate) const fn folder(self) -> &'static str {
        match self {
            Self::Practice => "practices",
            Self::Collection => "collections",
            Self::Page => "pages",
            Self::Introduction => "terms",
        }
    }

    /// The address at which a text of a kind stays for ever, where the kind has one.
    pub(crate) fn permanent(self, id: &str) -> Option<String> {
        match self {
            Self::Practice => Some(format!("/p/{id}/")),
            Self::Collection => Some(format!("/c/{id}/")),
            Self::Page | Self::Introduction => None,
        }
    }

    /// The kind, as findings speak of it.
    pub(super) const fn sort(self) -> TextSort {
        match self {
            Self::Practice => TextSort::Practice,
            Self::Collection => TextSort::Collection,
            Self::Page => TextSort::Page,
            Self::Introduction => TextSort::Introduction,
        }
    }

    /// The kind whose texts stand in a folder, each in one of its own.
    pub(crate) fn of_folder(folder: &str) -> Option<Self> {
        Self::WITH_FOLDERS.into_iter().find(|kind| kind.folder() == folder)
    }
}

/// What the files of one text have in common: its kind and id (of a term: field and id, with a `/`).
pub(crate) type TextKey = (TextKind, Box<str>);

/// One language of a text.
#[derive(Debug)]
pub(crate) struct TextFile {
    pub(crate) file: FileId,
    pub(crate) lang: Lang,
    /// The opening `---`: where to say that something is missing.
    pub(crate) top: Span,
    pub(crate) role: FileRole,
    /// What its head says; of one that cannot be read, nothing.
    pub(crate) front: Front,
    /// See [`digest`](super::words::digest).
    pub(crate) digest: Box<str>,
    /// The body as typed.
    pub(crate) written: Span,
    /// The comments in it.
    pub(crate) comments: Vec<Span>,
    pub(crate) body: Body,
}

/// The field `translation`.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct TranslationFields {
    pub(crate) of: At<Box<str>>,
    pub(crate) method: Method,
    pub(crate) reviewed: Option<Date>,
}

/// What is the same in every language.
#[derive(Debug)]
pub(crate) enum Shared {
    Practice(Box<PracticeFields>),
    Collection(Box<CollectionFields>),
    Page(Box<PageFields>),
    Introduction(Box<IntroductionFields>),
}

#[derive(Debug)]
pub(crate) struct PracticeFields {
    pub(crate) status: Option<Status>,
    pub(crate) published: Option<At<Date>>,
    pub(crate) period: Option<At<Period>>,
    pub(crate) moments: Vec<Moment>,
    /// For each vocabulary of the site, by name: where the field is, and what it names.
    pub(crate) terms: Vec<At<Vec<At<Box<str>>>>>,
    pub(crate) organisations: Vec<(PartyName, Role, Option<String>)>,
    pub(crate) funding: Vec<FundingFields>,
    pub(crate) evaluation: Vec<Evaluation>,
    pub(crate) sources: Vec<Source>,
    pub(crate) provenance: Vec<(At<Box<str>>, Fact)>,
    pub(crate) as_of: Option<Edtf>,
    pub(crate) review: Option<At<Review>>,
    pub(crate) related: Vec<At<Box<str>>>,
    pub(crate) contact: Option<ContactFields>,
    pub(crate) licence: Option<String>,
    pub(crate) image: Option<ImageFields>,
}

#[derive(Debug)]
pub(crate) enum PartyName {
    Id(At<Box<str>>),
    Named(String),
}

#[derive(Debug)]
pub(crate) struct FundingFields {
    pub(crate) programme: String,
    pub(crate) funder: Option<String>,
    pub(crate) amount: Option<String>,
    pub(crate) year: Option<Edtf>,
    pub(crate) source: Option<At<Box<str>>>,
}

#[derive(Debug)]
pub(crate) enum Fact {
    Inferred,
    Conflicting(Vec<(String, At<Box<str>>)>),
}

#[derive(Debug)]
pub(crate) struct ContactFields {
    pub(crate) role: Localized<String>,
    pub(crate) organisation: Option<At<Box<str>>>,
    pub(crate) url: String,
}

#[derive(Debug)]
pub(crate) struct ImageFields {
    pub(crate) file: At<Box<str>>,
    pub(crate) alt: Localized<String>,
    pub(crate) credit: Option<String>,
}

#[derive(Debug)]
pub(crate) struct CollectionFields {
    pub(crate) status: Option<Status>,
    pub(crate) published: Option<At<Date>>,
    pub(crate) items: Vec<ItemFields>,
    pub(crate) event: Option<EventFields>,
    pub(crate) edition: Option<u32>,
    pub(crate) frozen: Option<At<bool>>,
    pub(crate) as_of: Option<Edtf>,
    pub(crate) sources: Vec<Source>,
}

/// States of a text, by the code of their language.
pub(crate) type Digests = Vec<(At<Box<str>>, At<Box<str>>)>;

/// A practice in a collection.
#[derive(Debug)]
pub(crate) struct ItemFields {
    pub(crate) id: At<Box<str>>,
    pub(crate) section: Option<At<Id>>,
    /// What was kept of it when its edition was frozen.
    pub(crate) digest: Digests,
}

#[derive(Debug)]
pub(crate) struct EventFields {
    pub(crate) start: At<Stamp>,
    pub(crate) end: Option<At<Stamp>>,
    pub(crate) zone: Option<Zone>,
    pub(crate) place: PlaceFields,
    pub(crate) organiser: Option<String>,
    pub(crate) programme: Vec<EntryFields>,
    pub(crate) state: Option<EventState>,
    pub(crate) sequence: Option<u32>,
}

/// A part of the programme.
#[derive(Debug)]
pub(crate) struct EntryFields {
    /// On the first day, unless it names a day.
    pub(crate) at: At<(Option<Date>, Clock)>,
    pub(crate) label: Localized<String>,
}

#[derive(Debug)]
pub(crate) struct PageFields {
    pub(crate) kind: Option<PageKind>,
    pub(crate) status: Option<Status>,
    pub(crate) published: Option<At<Date>>,
    pub(crate) as_of: Option<Edtf>,
    pub(crate) sources: Vec<Source>,
}

#[derive(Debug)]
pub(crate) struct IntroductionFields {
    pub(crate) published: Option<At<Date>>,
    pub(crate) as_of: Option<Edtf>,
    pub(crate) sources: Vec<Source>,
}

impl Shared {
    /// How far along the text is, if that can be read; introductions are always online.
    pub(crate) fn status(&self) -> Option<Status> {
        match self {
            Self::Practice(fields) => fields.status,
            Self::Collection(fields) => fields.status,
            Self::Page(fields) => fields.status,
            Self::Introduction(_) => Some(Status::Published),
        }
    }

    /// The day that the text came online.
    pub(crate) fn published(&self) -> Option<&At<Date>> {
        match self {
            Self::Practice(fields) => fields.published.as_ref(),
            Self::Collection(fields) => fields.published.as_ref(),
            Self::Page(fields) => fields.published.as_ref(),
            Self::Introduction(fields) => fields.published.as_ref(),
        }
    }

    /// Where the facts of the text come from.
    pub(crate) fn sources(&self) -> &[Source] {
        match self {
            Self::Practice(fields) => &fields.sources,
            Self::Collection(fields) => &fields.sources,
            Self::Page(fields) => &fields.sources,
            Self::Introduction(fields) => &fields.sources,
        }
    }
}

/// What a text says, as typed but for comments: title, summary, keywords and body, each on lines of its own.
pub(crate) fn said(text: &TextFile, sources: &Sources) -> String {
    let words = |at: &Option<At<String>>| at.as_ref().map_or(String::new(), |at| at.value.clone());
    let typed = &sources.get(text.file).bytes;
    let body = &typed[text.written.range()];
    let body = without_comments(&String::from_utf8_lossy(body));
    [words(&text.front.title), words(&text.front.summary), text.front.keywords.join(", "), body]
        .join("\n\n")
}

/// A practice with fewer characters tells nothing.
const THIN: usize = 40;

/// A text in one language. A front matter that cannot be read costs itself: the body is read all the same.
pub(super) fn read(
    source: &source::Source,
    kind: TextKind,
    language: Option<&str>,
    context: &Context<'_>,
    scribe: &mut Scribe<'_>,
) -> Option<TextFile> {
    let code = language.unwrap_or_default();
    let lang = known_language(code, &context.languages, scribe)?;
    let text = opened::text(source, scribe)?;
    let (top, (front, role), range) = divided(text, kind, &context.vocabularies, scribe);
    let raw = &text[range.clone()];
    let written = Span::new(range.start, range.end);
    let in_file = |at: Range<usize>| Span::new(range.start + at.start, range.start + at.end);
    let comments = comments(raw).into_iter().map(in_file).collect();
    for (span, problem) in leftovers::commands(text, range.clone()) {
        scribe.report(span, problem);
    }
    // Without front matter, the heading of the first level is the title that belongs there.
    let has_title = range.start > 0;
    let mut body = markdown::body(text, range, kind, code, &mut |span, problem| {
        if has_title || problem != Problem::TopHeading {
            scribe.report(span, problem);
        }
    });
    title::repeated(&front, &body.headings, text, scribe);
    let length = raw.trim().chars().count();
    if role.is_known() && kind == TextKind::Practice && length < THIN {
        scribe.report(top, Problem::ThinText { length, least: THIN });
    }
    body.passages.splice(0..0, front.passages(text));
    proofread(&body.passages, text, code, scribe);
    let words = |text: &Option<At<String>>| text.as_ref().map(|at| at.value.clone());
    let digest = digest(
        &words(&front.title).unwrap_or_default(),
        &words(&front.summary).unwrap_or_default(),
        &front.keywords,
        raw,
    );
    let joined = |text: Option<At<String>>| {
        text.map(|At { span, value }| At { span, value: typography::joined(&value, code).into() })
    };
    Some(TextFile {
        file: scribe.file,
        lang,
        top,
        role,
        front: Front { title: joined(front.title), summary: joined(front.summary), ..front },
        digest,
        written,
        comments,
        body,
    })
}

/// The language of a file by the code in its name, if the site has it.
fn known_language(code: &str, languages: &Languages, scribe: &mut Scribe<'_>) -> Option<Lang> {
    let lang = languages.get(code);
    if lang.is_none() {
        let known: Vec<_> = languages.codes().collect();
        let small = code.to_lowercase();
        let problem = Problem::UnknownLanguage {
            found: (!code.is_empty()).then(|| code.into()),
            known: known.join(", ").into(),
            code: Languages::new([code]).is_ok(),
            closest: languages.get(&small).map(|_| small.into()),
        };
        scribe.report(Span::default(), problem);
    }
    lang
}

/// The place to say what is missing, the front matter as far as it can be read, and where the body is.
fn divided(
    text: &str,
    kind: TextKind,
    vocabularies: &[&str],
    scribe: &mut Scribe<'_>,
) -> (Span, (Front, FileRole), Range<usize>) {
    match front::parts(text) {
        Ok(front::Parts { fence, yaml, body }) => {
            let node = tree(text, yaml, scribe);
            let front =
                node.and_then(|node| front::front(kind, fence, &node, vocabularies, scribe));
            (fence, front.unwrap_or_default(), body)
        }
        Err(front::Undivided { span, problem, fix, body }) => {
            scribe.report_with(span, problem, fix);
            (span, Default::default(), body)
        }
    }
}

/// Looks through the words for what Markdown did not read as it was meant, and for the signs of French.
fn proofread(passages: &[Passage], text: &str, code: &str, scribe: &mut Scribe<'_>) {
    let mut report = |span, problem, fix| scribe.report_with(span, problem, fix);
    for passage in passages {
        unread::links(passage, text, &mut report);
        unread::markup(passage, text, &mut report);
        stress::shown(passage, text, &mut report);
    }
    pasted::lists(passages, text, &mut report);
    if code == "fr" {
        for passage in passages {
            signs::french(passage, &mut report);
        }
    }
}
