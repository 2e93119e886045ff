//! Vocabularies and their terms.

use serde::Serialize;

use super::super::body;
use super::super::reader::Reader;
use super::Link;
use super::cards::{Card, TermLine, below, card, line, tree};
use super::frame::{About, home, vocabulary};
use super::notices::{Circumstances, Notice, notices};
use super::sources::{SourceView, sources};
use crate::Error;
use crate::model::{FieldIndex, Introduction, Place, Term, TermIndex, Vocabulary};

/// So many other terms are listed on a term's page; the rest is a link away.
const NEIGHBOURS: usize = 12;

/// The index of a vocabulary.
#[derive(Debug, Serialize)]
pub(in super::super) struct VocabularyView<'s> {
    /// The field's name.
    label: &'s str,
    /// Its terms, each below its broader one.
    terms: Vec<TermLine<'s>>,
    /// The other vocabularies.
    others: Vec<Link<'s>>,
}

/// The page of a term.
#[derive(Debug, Serialize)]
pub(in super::super) struct TermView<'s> {
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
    /// Practices whose main term it is, where the field has a main term; else all that name it.
    main: Vec<Card<'s>>,
    /// Practices that name it beside their main term.
    also: Vec<Card<'s>>,
    /// How many practices name it.
    count: usize,
    /// The broader term.
    parent: Option<TermLine<'s>>,
    /// Narrower terms.
    children: Vec<TermLine<'s>>,
    /// Other terms of its rank.
    neighbours: Vec<TermLine<'s>>,
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
}

impl<'s> VocabularyView<'s> {
    /// The index of a field.
    pub(in super::super) fn new(field: FieldIndex, reader: &Reader<'s>) -> Self {
        let others = reader.catalogue.fields.iter().filter(|other| **other != field);
        Self {
            label: &reader.site().vocabulary(field).plural[reader.lang],
            terms: tree(reader, field),
            others: others.map(|other| vocabulary(reader, *other)).collect(),
        }
    }

    /// What its page says about itself.
    ///
    /// # Errors
    ///
    /// If a message is missing.
    pub(in super::super) fn about(
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
    pub(in super::super) fn new(
        field: FieldIndex,
        term: TermIndex,
        reader: &Reader<'s>,
    ) -> Result<Self, Error> {
        let vocabulary = reader.site().vocabulary(field);
        let known = &vocabulary.terms[term.0];
        let (main, also) = practices(field, term, reader)?;
        let introduction = known.introduction.as_ref();
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
            count: main.len() + also.len(),
            main,
            also,
            parent: known.parent.map(|parent| line(reader, field, parent)),
            children: below(vocabulary, term).map(|child| line(reader, field, child)).collect(),
            neighbours: neighbours(vocabulary, known, term)
                .map(|other| line(reader, field, other))
                .collect(),
        })
    }

    /// What its page says about itself.
    ///
    /// # Errors
    ///
    /// If a message is missing.
    pub(in super::super) fn about(
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
) -> Result<(Vec<Card<'s>>, Vec<Card<'s>>), Error> {
    let site = reader.site();
    let vocabulary = site.vocabulary(field);
    let has_main = vocabulary.min > 0 && vocabulary.max != Some(1);
    let (mut main, mut also) = (Vec::new(), Vec::new());
    for place in reader.catalogue.practices_with(field, term, reader.lang) {
        let practice = &site.practices[place];
        let mut card = card(place, reader)?;
        let inferred = practice.is_inferred(&vocabulary.name, &vocabulary.terms[term.0].id);
        card.why = inferred.then_some("inferred-here");
        let is_main = !has_main || practice.terms[field.0].first() == Some(&term);
        if is_main { main.push(card) } else { also.push(card) }
    }
    Ok((main, also))
}

fn introduce<'s>(
    introduction: &'s Introduction,
    place: Place,
    reader: &Reader<'s>,
) -> Result<IntroductionView<'s>, Error> {
    let (written, text) = introduction.text.for_reader(reader.lang);
    let mut circumstances =
        Circumstances::of(place, reader, &introduction.text, |text| text.translation.as_ref());
    circumstances.as_of = introduction.as_of;
    Ok(IntroductionView {
        summary: &text.summary,
        lang: reader.foreign(written),
        html: body::html(&text.body, written, reader)?,
        notices: notices(reader, &circumstances)?,
        sources: sources(&introduction.sources, reader)?,
    })
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
