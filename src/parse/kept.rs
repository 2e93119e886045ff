//! The copies of sheets that lie beside a collection whose edition was frozen.
//!
//! They are read mildly: nobody mends them, and what they name may be gone since.

use super::metadata::{Node, Value};
use super::record::{self, At, Record, Scribe};
use super::text::{TextFile, TextKind};
use super::{Context, front, text, tree};
use crate::model::{Date, Id};
use crate::source::{FileId, Source};

/// A sheet in one language as it was.
#[derive(Debug)]
pub(crate) struct KeptFile {
    /// The id of the collection it lies beside.
    pub(crate) collection: Box<str>,
    /// Counts from 1.
    pub(crate) edition: u32,
    /// The id of the practice.
    pub(crate) practice: Id,
    pub(crate) text: TextFile,
    /// Absent if it cannot be read.
    pub(crate) stamp: Option<Stamp>,
}

/// What freezing added to a copy.
#[derive(Debug)]
pub(crate) struct Stamp {
    /// The day it was made.
    pub(crate) on: Date,
    /// That of its words on that day.
    pub(crate) digest: At<Box<str>>,
}

/// Where a copy lies, by its path.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Place<'p> {
    pub(super) collection: &'p str,
    pub(super) edition: u32,
    pub(super) practice: &'p str,
    pub(super) language: &'p str,
}

/// Reads a copy; nothing if it is in no language of the site, or no text.
pub(super) fn kept(
    id: FileId,
    source: &Source,
    place: Place<'_>,
    context: &Context<'_>,
) -> Option<KeptFile> {
    let mut silent = Scribe::new(id, &context.languages);
    let language = Some(place.language);
    let text = text::read(source, TextKind::Practice, language, context, &mut silent)?;
    Some(KeptFile {
        collection: place.collection.into(),
        edition: place.edition,
        practice: Id::parse(place.practice).ok()?,
        text,
        stamp: stamp(source, &mut silent),
    })
}

fn stamp(source: &Source, scribe: &mut Scribe<'_>) -> Option<Stamp> {
    let text = std::str::from_utf8(&source.bytes).ok()?;
    let parts = front::parts(text).ok()?;
    let head = tree(text, parts.yaml, scribe)?;
    let Value::Fields(fields) = &head.value else { return None };
    let is_stamp = |(key, _): &&(super::Key, Node)| &*key.name == "frozen";
    let (key, node) = fields.iter().find(is_stamp)?;
    let mut r = Record::of(node, &key.name, scribe)?;
    let on = r.required("on", record::day, scribe);
    let digest = r.required("digest", front::digest, scribe);
    Some(Stamp { on: on?, digest: digest? })
}
