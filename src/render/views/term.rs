//! Vocabularies and their terms.

use serde::Serialize;

use super::cards::{Card, TermLine, below, card, line, tree};
use super::frame::{About, home, vocabulary};
use super::notices::{Circumstances, Notice, notices};
use super::parts::{PRACTICES, Pages, pages};
use super::picture::Fetch;
use super::sources::{SourceView, sources};
use super::{Link, link};
use crate::Error;
use crate::model::{
    FieldIndex, Introduction, OwnPage, Place, PracticeIndex, Term, TermIndex, Vocabulary, Written,
};
use crate::render::body;
use crate::render::reader::Reader;
use crate::render::titles::TextPlace;

/// So many other terms are listed on a term's page; the rest is a link away.
const NEIGHBOURS: usize = 12;

/// So many narrower terms with practices are listed with the first of them; more would hide the terms.
const NARROWER: usize = 12;

/// So many practices stand under a narrower term; the rest is a link away.
const FIRST: usize = 5;

/// The index of a vocabulary.
#[derive(Debug, Serialize)]
pub(in crate::render) struct VocabularyView<'s> {
    /// The field's name.
    label: &'s str,
    /// Its terms, each below its broader one.
    terms: Vec<TermLine<'s>>,
    /// Whether no practice names any of them.
    is_empty: bool,
    /// The way to what there is instead.
    all: All,
    /// The other vocabularies.
    others: Vec<Link<'s>>,
}

/// The page of a term.
#[derive(Debug, Serialize)]
pub(in crate::render) struct TermView<'s> {
    /// The field's name.
    field: &'s str,
    /// The link to its index.
    index: String,
    /// The term's name.
    label: &'s str,
    /// An official code.
    code: Option<&'s str>,
    /// What it means, in a sentence.
    description: Option<&'s str>,
    /// A text of its own.
    introduction: Option<IntroductionView<'s>>,
    /// The term to use now.
    replaced_by: Option<TermLine<'s>>,
    /// How many practices name it or a narrower term.
    total: usize,
    /// How many of them name a narrower term only, and stand under that.
    below: usize,
    /// Practices whose main term it is, where the field has a main term; else all that name it.
    main: Share<'s>,
    /// Practices that name it beside their main term.
    also: Share<'s>,
    /// The other pages of a long list.
    pages: Option<Pages>,
    /// Whether this is the page that begins it.
    first: bool,
    /// The broader term.
    parent: Option<TermLine<'s>>,
    /// Narrower terms.
    children: Vec<Narrower<'s>>,
    /// Other terms of its rank; for an empty one, those of the list that have practices, if there are any.
    neighbours: Vec<TermLine<'s>>,
    /// Whether those are named because this one is empty.
    instead: bool,
    /// The way to what there is besides.
    all: All,
}

/// All practices.
#[derive(Debug, Serialize)]
struct All {
    /// Where they are listed.
    href: String,
    /// How many they are.
    count: usize,
}

/// A narrower term.
#[derive(Debug, Serialize)]
struct Narrower<'s> {
    /// Itself.
    term: TermLine<'s>,
    /// The first practices that name it or a term below it.
    practices: Vec<Link<'s>>,
    /// Whether there are more of them on its page.
    more: bool,
}

/// Some of the practices under a term.
#[derive(Debug, Serialize)]
struct Share<'s> {
    /// How many they are, on all pages.
    count: usize,
    /// Those on this page.
    cards: Vec<Card<'s>>,
}

/// The text at the head of a term's page.
#[derive(Debug, Serialize)]
struct IntroductionView<'s> {
    /// In a few sentences.
    summary: &'s str,
    /// The language it is written in, where that is not the page's.
    lang: Option<&'s str>,
    /// The text itself.
    html: String,
    /// What to know before reading.
    notices: Vec<Notice<'s>>,
    /// Where its facts come from.
    sources: Vec<SourceView<'s>>,
    /// Last changed in substance, in words.
    updated: String,
}

impl All {
    fn new(reader: &Reader<'_>) -> Self {
        let count = reader.catalogue.by_title(reader.lang).len();
        Self { href: reader.link(OwnPage::Practices), count }
    }
}

impl<'s> VocabularyView<'s> {
    /// The index of a field.
    pub(in crate::render) fn new(field: FieldIndex, reader: &Reader<'s>) -> Self {
        let others = reader.catalogue.fields.iter().filter(|other| **other != field);
        let terms = tree(reader, field);
        Self {
            label: &reader.site().vocabulary(field).plural[reader.lang],
            is_empty: terms.iter().all(TermLine::is_empty),
            terms,
            all: All::new(reader),
            others: others.map(|other| vocabulary(reader, *other)).collect(),
        }
    }

    /// What its page says about itself.
    ///
    /// # Errors
    ///
    /// If a message is missing.
    pub(in crate::render) fn about(
        field: FieldIndex,
        reader: &Reader<'s>,
    ) -> Result<About<'s>, Error> {
        let vocabulary = reader.site().vocabulary(field);
        let description =
            reader.say("vocabulary-description", &[("field", &vocabulary.label[reader.lang])])?;
        let title = vocabulary.plural[reader.lang].clone();
        let mut about = About::everywhere(reader.catalogue, title, description);
        about.crumbs = vec![home(reader)?];
        Ok(about)
    }
}

impl<'s> TermView<'s> {
    /// The page of a term.
    ///
    /// # Errors
    ///
    /// If a message is missing.
    pub(in crate::render) fn new(
        field: FieldIndex,
        term: TermIndex,
        reader: &Reader<'s>,
    ) -> Result<Self, Error> {
        let vocabulary = reader.site().vocabulary(field);
        let known = &vocabulary.terms[term.0];
        let (main, also) = practices(field, term, reader)?;
        let total = reader.catalogue.count_under(field, term);
        let introduction = known.introduction.as_ref();
        let instead: Vec<TermIndex> =
            if total == 0 { filled(reader, field, term).collect() } else { Vec::new() };
        Ok(Self {
            field: &vocabulary.label[reader.lang],
            index: reader.link(Place::Vocabulary(field)),
            label: &known.label[reader.lang],
            code: known.code.as_deref(),
            description: known.description.as_ref().map(|text| text[reader.lang].as_str()),
            introduction: introduction
                .map(|text| introduce(text, Place::Term(field, term), reader))
                .transpose()?,
            replaced_by: known.replaced_by.map(|other| line(reader, field, other)),
            total,
            below: total - main.count - also.count,
            main,
            also,
            pages: pages(reader, Place::Term(field, term)),
            first: reader.part == 1,
            parent: known.parent.map(|parent| line(reader, field, parent)),
            children: narrower(reader, field, term),
            all: All::new(reader),
            instead: !instead.is_empty(),
            neighbours: if instead.is_empty() {
                neighbours(vocabulary, known, term)
                    .map(|other| line(reader, field, other))
                    .collect()
            } else {
                instead.into_iter().map(|other| line(reader, field, other)).collect()
            },
        })
    }

    /// What its page says about itself.
    ///
    /// # Errors
    ///
    /// If a message is missing.
    pub(in crate::render) fn about(
        field: FieldIndex,
        term: TermIndex,
        reader: &Reader<'s>,
    ) -> Result<About<'s>, Error> {
        let known = &reader.site().vocabulary(field).terms[term.0];
        let label = &known.label[reader.lang];
        let introduction = known.introduction.as_ref().and_then(|text| text.text.get(reader.lang));
        let description = match (introduction, &known.description) {
            (Some(text), _) => text.summary.clone(),
            (None, Some(text)) => text[reader.lang].clone(),
            (None, None) => reader.say("term-description", &[("term", label)])?,
        };
        let mut about = About::everywhere(reader.catalogue, label.clone(), description);
        about.crumbs = vec![home(reader)?, vocabulary(reader, field)];
        about.crumbs.extend(broader(field, term, reader));
        Ok(about)
    }
}

/// Practices under a term: those whose main term it is, and those that only name it.
///
/// A field has a main term where at least one is asked and several may be given: the first counts.
fn practices<'s>(
    field: FieldIndex,
    term: TermIndex,
    reader: &Reader<'s>,
) -> Result<(Share<'s>, Share<'s>), Error> {
    let site = reader.site();
    let vocabulary = site.vocabulary(field);
    let has_main = vocabulary.min > 0 && vocabulary.max != Some(1);
    let is_main = |practice: &PracticeIndex| {
        let first = site.practice(*practice).terms[field.0].first();
        !has_main
            || first.is_some_and(|first| vocabulary.and_successors(*first).any(|at| at == term))
    };
    let all = reader.catalogue.practices_with(field, term, reader.lang);
    let (main, also): (Vec<PracticeIndex>, Vec<PracticeIndex>) =
        all.iter().copied().partition(is_main);
    // The pages of the list: first all of the former, then all of the latter.
    let from = (reader.part - 1) * PRACTICES;
    let share = |practices: &[PracticeIndex], before: usize| {
        let start = from.saturating_sub(before).min(practices.len());
        let end = (from + PRACTICES).saturating_sub(before).min(practices.len());
        let cards = practices[start..end].iter().map(|practice| {
            let mut card = card(*practice, reader)?;
            let (field, term) = (&vocabulary.name, &vocabulary.terms[term.0].id);
            let inferred = site.practice(*practice).is_inferred(field, term);
            card.why = inferred.then_some("inferred-here");
            Ok(card)
        });
        Ok::<_, Error>(Share {
            count: practices.len(),
            cards: cards.collect::<Result<_, Error>>()?,
        })
    };
    Ok((share(&main, 0)?, share(&also, main.len())?))
}

/// The terms directly below a term; with the first practices of each, unless there are too many of them.
fn narrower<'s>(reader: &Reader<'s>, field: FieldIndex, term: TermIndex) -> Vec<Narrower<'s>> {
    let catalogue = reader.catalogue;
    let children: Vec<TermIndex> = below(reader.site().vocabulary(field), term).collect();
    let filled = children.iter().filter(|child| catalogue.count_under(field, **child) > 0).count();
    let shown = if filled <= NARROWER { FIRST } else { 0 };
    let narrower = |child: TermIndex| {
        let practices = catalogue.practices_under(field, child, reader.lang);
        let first = practices.iter().take(shown);
        Narrower {
            term: line(reader, field, child),
            practices: first.map(|place| link(reader, TextPlace::Practice(*place))).collect(),
            more: shown > 0 && practices.len() > shown,
        }
    };
    children.into_iter().map(narrower).collect()
}

fn introduce<'s>(
    introduction: &'s Introduction,
    place: Place,
    reader: &Reader<'s>,
) -> Result<IntroductionView<'s>, Error> {
    let (written, text) = introduction.text.for_reader(reader.lang);
    let mut circumstances =
        Circumstances::of(place, reader, &introduction.text, introduction.published);
    circumstances.as_of = introduction.as_of;
    Ok(IntroductionView {
        summary: &text.summary,
        lang: reader.foreign(written),
        html: body::html(&text.body, written, Fetch::AtOnce, reader)?,
        notices: notices(reader, &circumstances)?,
        sources: sources(&introduction.sources, reader)?,
        updated: reader.day(text.changed(introduction.published))?,
    })
}

/// The way to a term through the broader ones.
fn broader<'s>(field: FieldIndex, term: TermIndex, reader: &Reader<'s>) -> Vec<Link<'s>> {
    let terms = &reader.site().vocabulary(field).terms;
    let above = |term: &TermIndex| terms[term.0].parent;
    let mut way: Vec<Link<'s>> = std::iter::successors(above(&term), above)
        .map(|parent| Link {
            href: reader.link(Place::Term(field, parent)),
            label: terms[parent.0].label[reader.lang].clone(),
            lang: None,
        })
        .collect();
    way.reverse();
    way
}

/// The current terms that practices name, in the vocabulary's order.
fn filled(
    reader: &Reader<'_>,
    field: FieldIndex,
    term: TermIndex,
) -> impl Iterator<Item = TermIndex> {
    let terms = &reader.site().vocabulary(field).terms;
    (0..terms.len())
        .map(TermIndex)
        .filter(move |other| *other != term && terms[other.0].replaced_by.is_none())
        .filter(move |other| reader.catalogue.count(field, *other) > 0)
        .take(NEIGHBOURS)
}

/// The other current terms with the same broader term, in the vocabulary's order from the term on.
fn neighbours(
    vocabulary: &Vocabulary,
    term: &Term,
    place: TermIndex,
) -> impl Iterator<Item = TermIndex> {
    let all = vocabulary.terms.len();
    (1..all)
        .map(move |step| TermIndex((place.0 + step) % all))
        .filter(|other| {
            let other = &vocabulary.terms[other.0];
            other.parent == term.parent && other.replaced_by.is_none()
        })
        .take(NEIGHBOURS)
}
