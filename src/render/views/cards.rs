//! Practices in lists: small cards, lines of terms with counts.

use serde::Serialize;

use super::{When, when};
use crate::Error;
use crate::model::{
    FieldIndex, KeptIndex, Place, PracticeIndex, Shown, Status, TermIndex, Vocabulary,
};
use crate::render::reader::Reader;

/// A practice in a list.
#[derive(Debug, Serialize)]
pub(in crate::render) struct Card<'s> {
    /// Its page.
    href: String,
    /// Its name.
    title: &'s str,
    /// What it is, for whom, what for.
    summary: &'s str,
    /// The language of both, where it is not the page's.
    lang: Option<&'s str>,
    /// That it is written in another language, in words.
    written_in: Option<String>,
    /// What kind of practice it is.
    kind: Option<&'s str>,
    /// When it took place.
    when: When,
    /// The state of affairs it describes.
    as_of: Option<String>,
    /// Why it stands in this list, as the key of a message, where the list does not say so itself.
    pub(in crate::render) why: Option<&'static str>,
    /// Whether it is no longer kept.
    archived: bool,
    /// Whether it is not published yet: only in a preview.
    draft: bool,
}

/// The card of a practice.
///
/// # Errors
///
/// If a message is missing.
pub(in crate::render) fn card<'s>(
    practice: PracticeIndex,
    reader: &Reader<'s>,
) -> Result<Card<'s>, Error> {
    let site = reader.site();
    let sheet = site.practice(practice);
    let (written, text) = sheet.text.for_reader(reader.lang);
    let lang = reader.foreign(written);
    Ok(Card {
        href: reader.link(Place::Practice(practice)),
        title: &text.title,
        summary: &text.summary,
        lang,
        written_in: lang.map(|code| reader.in_language(code)).transpose()?,
        kind: kind(practice, reader),
        when: when(sheet.period, reader)?,
        as_of: sheet.as_of.map(|date| reader.date(date)).transpose()?,
        why: None,
        archived: sheet.status == Status::Archived,
        draft: !sheet.status.is_public(),
    })
}

/// The card of a practice as a collection shows it.
///
/// # Errors
///
/// If a message is missing.
pub(in crate::render) fn shown_card<'s>(
    shown: Shown,
    reader: &Reader<'s>,
) -> Result<Card<'s>, Error> {
    match shown {
        Shown::Today(practice) => card(practice, reader),
        Shown::Kept(at) => kept_card(at, reader),
    }
}

/// The card of a practice as it was when an edition was frozen.
///
/// # Errors
///
/// If a message is missing.
pub(in crate::render) fn kept_card<'s>(
    at: KeptIndex,
    reader: &Reader<'s>,
) -> Result<Card<'s>, Error> {
    let sheet = reader.site().kept(at);
    let (written, text) = sheet.text.for_reader(reader.lang);
    let lang = reader.foreign(written);
    Ok(Card {
        href: reader.link(Place::Kept(at)),
        title: &text.title,
        summary: &text.summary,
        lang,
        written_in: lang.map(|code| reader.in_language(code)).transpose()?,
        kind: None,
        when: when(sheet.period, reader)?,
        as_of: sheet.as_of.map(|date| reader.date(date)).transpose()?,
        why: None,
        archived: false,
        draft: false,
    })
}

/// The name of a practice's kind.
pub(in crate::render) fn kind<'s>(practice: PracticeIndex, reader: &Reader<'s>) -> Option<&'s str> {
    let field = reader.catalogue.kind?;
    let site = reader.site();
    let term = site.practice(practice).terms[field.0].first()?;
    Some(&site.vocabulary(field).terms[term.0].label[reader.lang])
}

/// Cards in order.
///
/// # Errors
///
/// If a message is missing.
pub(in crate::render) fn cards<'s>(
    practices: &[PracticeIndex],
    reader: &Reader<'s>,
) -> Result<Vec<Card<'s>>, Error> {
    practices.iter().map(|practice| card(*practice, reader)).collect()
}

/// A term in a list.
#[derive(Debug, Serialize)]
pub(in crate::render) struct TermLine<'s> {
    /// Its page.
    href: String,
    /// Its name.
    label: &'s str,
    /// How many listed practices name it or a narrower term.
    count: usize,
    /// How many of them name a narrower term only.
    narrower: usize,
    /// How many broader terms stand above it, as far as lines are set in: at most three.
    depth: usize,
}

impl TermLine<'_> {
    /// Whether no listed practice names it or a narrower term.
    pub(super) const fn is_empty(&self) -> bool {
        self.count == 0
    }
}

/// A term as a line.
pub(in crate::render) fn line<'s>(
    reader: &Reader<'s>,
    field: FieldIndex,
    term: TermIndex,
) -> TermLine<'s> {
    let vocabulary = reader.site().vocabulary(field);
    let count = reader.catalogue.count_under(field, term);
    TermLine {
        href: reader.link(Place::Term(field, term)),
        label: &vocabulary.terms[term.0].label[reader.lang],
        count,
        narrower: count - reader.catalogue.count(field, term),
        depth: depth(vocabulary, term),
    }
}

/// The current terms of a vocabulary, each below its broader term.
pub(in crate::render) fn tree<'s>(reader: &Reader<'s>, field: FieldIndex) -> Vec<TermLine<'s>> {
    let vocabulary = reader.site().vocabulary(field);
    let mut lines = Vec::new();
    for (place, term) in vocabulary.terms.iter().enumerate() {
        if term.parent.is_none() {
            branch(reader, field, TermIndex(place), &mut lines);
        }
    }
    lines
}

fn branch<'s>(
    reader: &Reader<'s>,
    field: FieldIndex,
    term: TermIndex,
    lines: &mut Vec<TermLine<'s>>,
) {
    let vocabulary = reader.site().vocabulary(field);
    if vocabulary.terms[term.0].replaced_by.is_none() {
        lines.push(line(reader, field, term));
    }
    for child in below(vocabulary, term) {
        branch(reader, field, child, lines);
    }
}

/// The terms directly below a term.
pub(in crate::render) fn below(
    vocabulary: &Vocabulary,
    term: TermIndex,
) -> impl Iterator<Item = TermIndex> {
    vocabulary
        .terms
        .iter()
        .enumerate()
        .filter(move |(_, other)| other.parent == Some(term))
        .map(|(place, _)| TermIndex(place))
}

fn depth(vocabulary: &Vocabulary, term: TermIndex) -> usize {
    const DEEPEST: usize = 3;
    let parent = |term: &TermIndex| vocabulary.terms[term.0].parent;
    std::iter::successors(parent(&term), parent).take(DEEPEST).count()
}
