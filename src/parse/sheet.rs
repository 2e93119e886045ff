//! A text file, understood by itself: references are still names, links still what was typed.

use super::event::PlaceFields;
use super::markdown::Body;
use super::record::At;
use super::words::without_comments;
use crate::diagnostic::Diagnostic;
use crate::model::{
    Clock, Date, Edtf, Evaluation, EventState, Id, Lang, Localized, Method, Moment, PageKind,
    Period, Review, Role, Source, Stamp, Status, Zone,
};
use crate::source::{FileId, Sources, Span};

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
    /// Whether the front matter could be read at all.
    pub(crate) readable: bool,
    pub(crate) title: Option<At<String>>,
    pub(crate) summary: Option<At<String>>,
    pub(crate) slug: Option<At<Id>>,
    pub(crate) keywords: Vec<String>,
    pub(crate) updated: Option<Date>,
    /// Whether there is a field `translation`, right or wrong.
    pub(crate) is_translation: bool,
    pub(crate) translation: Option<At<TranslationFields>>,
    /// Of a collection: why an item is in it.
    pub(crate) notes: Vec<(At<Box<str>>, String)>,
    /// Of a collection: what its sections are called.
    pub(crate) sections: Vec<(At<Box<str>>, String)>,
    pub(crate) shared: Shared,
    /// Shared fields of a translation.
    pub(crate) misplaced: Vec<At<Box<str>>>,
    /// Shared fields that a source would need.
    pub(crate) missing: Vec<Diagnostic>,
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
#[derive(Debug, Default)]
pub(crate) enum Shared {
    /// A translation, or a file that could not be read.
    #[default]
    Elsewhere,
    Practice(Box<PracticeFields>),
    Collection(Box<CollectionFields>),
    Page(Box<PageFields>),
    Introduction(Box<IntroductionFields>),
}

#[derive(Debug)]
pub(crate) struct PracticeFields {
    pub(crate) status: Option<Status>,
    pub(crate) published: Option<At<Date>>,
    pub(crate) period: Option<Period>,
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
            Self::Elsewhere => None,
            Self::Practice(fields) => fields.status,
            Self::Collection(fields) => fields.status,
            Self::Page(fields) => fields.status,
            Self::Introduction(_) => Some(Status::Published),
        }
    }

    /// Where the facts of the text come from.
    pub(crate) fn sources(&self) -> &[Source] {
        match self {
            Self::Elsewhere => &[],
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
    let body = &typed[text.written.start as usize..text.written.end as usize];
    let body = without_comments(&String::from_utf8_lossy(body));
    [words(&text.title), words(&text.summary), text.keywords.join(", "), body].join("\n\n")
}
