//! The search page: a form and filters that the script takes over, links for everyone else.

use std::collections::BTreeMap;

use serde::Serialize;

use super::Link;
use super::frame::ways;
use super::lists::{Browse, browse};
use crate::Error;
use crate::model::{FieldIndex, OwnPage, TermIndex};
use crate::output::inside_script;
use crate::render::reader::Reader;
use crate::render::words;

/// So many choices of a filter are in sight; the others are folded.
const IN_SIGHT: usize = 6;

/// A vocabulary of more terms is a link to its own page: the search page stays light, however large the site.
const MOST_TERMS: usize = 40;

/// The search page.
#[derive(Debug, Serialize)]
pub(in crate::render) struct SearchView<'s> {
    /// How many practices are searched.
    count: usize,
    /// The filters in order.
    facets: Vec<Facet<'s>>,
    /// All practices, page by page.
    all: String,
    /// Every way through the site, then the vocabularies that are too long to list.
    ways: Vec<Link<'s>>,
    /// The other vocabularies with their terms.
    browse: Vec<Browse<'s>>,
    /// What the script says, as JSON that may stand in a script element.
    script: String,
}

/// A filter.
#[derive(Debug, Serialize)]
struct Facet<'s> {
    /// The field's name in addresses.
    name: &'s str,
    /// The field's name for readers.
    label: &'s str,
    /// The first choices.
    choices: Vec<Choice<'s>>,
    /// The folded ones.
    folded: Vec<Choice<'s>>,
}

/// A choice of a filter.
#[derive(Debug, Serialize)]
struct Choice<'s> {
    /// The term's id.
    value: &'s str,
    /// The term's name.
    label: &'s str,
    /// How many practices name it.
    count: usize,
}

/// What the script knows.
#[derive(Serialize)]
struct Script<'s> {
    /// The reader's language.
    lang: &'s str,
    /// Its locale, for dates and numbers.
    locale: &'s str,
    /// From the page to the root of the site.
    root: String,
    /// The search page in every language.
    languages: BTreeMap<&'s str, Language>,
    /// The field whose term says what a practice is.
    kind: Option<&'s str>,
    /// A filter of which every practice has exactly one term: its counts add up to that of the practices found.
    counted: Option<&'s str>,
    /// The glossary, if the site has one.
    glossary: Option<String>,
    /// Texts by name; those about a number by plural category.
    words: BTreeMap<&'static str, Word>,
}

/// A language to search in.
#[derive(Serialize)]
struct Language {
    name: String,
    href: String,
    /// "in French".
    written: String,
}

/// One text or a text per plural category.
#[derive(Serialize)]
#[serde(untagged)]
enum Word {
    One(String),
    Plural(BTreeMap<&'static str, String>),
}

/// The messages of the script that hold no number, with their variables.
pub(in crate::render) const TEXTS: [(&str, &[&str]); 33] = [
    ("search-loading", &[]),
    ("search-failed", &[]),
    ("search-none", &["query"]),
    ("search-none-filtered", &[]),
    ("search-found-no-sheets", &[]),
    ("search-for", &["query"]),
    ("search-corrected", &["query", "corrected"]),
    ("search-corrected.word", &[]),
    ("search-lacking", &["words"]),
    ("search-also", &["words"]),
    ("search-explained", &["words"]),
    ("search-since", &["year"]),
    ("search-until", &["year"]),
    ("search-facet", &["field", "terms"]),
    ("search-remove-filter", &["filter"]),
    ("search-clear", &[]),
    ("search-unknown", &["name"]),
    ("search-unknown.word", &[]),
    ("search-unknown-year", &["name"]),
    ("search-unknown-year.word", &[]),
    ("search-printed-part", &["n", "total"]),
    ("search-printed-on", &["date"]),
    ("search-help", &[]),
    ("search-help-glossary", &[]),
    ("search-help-browse", &[]),
    ("search-help-title", &[]),
    ("search-filters", &[]),
    ("type-collection", &[]),
    ("type-page", &[]),
    ("type-term", &[]),
    ("type-practice", &[]),
    ("date-first-of-month", &["date", "month"]),
    ("period-closed", &["start", "end"]),
];

/// The messages of the script about a number of things.
pub(in crate::render) const COUNTS: [(&str, &[&str]); 9] = [
    ("search-found", &[]),
    ("search-found-sheets", &[]),
    ("search-found-others", &[]),
    ("search-fold", &[]),
    ("search-filtered", &[]),
    ("search-filters-active", &[]),
    ("search-elsewhere", &["language"]),
    ("search-elsewhere-only", &["language"]),
    ("search-shown", &[]),
];

impl<'s> SearchView<'s> {
    /// The search page.
    ///
    /// # Errors
    ///
    /// If a message is missing.
    pub(in crate::render) fn new(reader: &Reader<'s>) -> Result<Self, Error> {
        let catalogue = reader.catalogue;
        let browse = catalogue.fields.iter().map(|field| browse(reader, *field));
        let (browse, long): (Vec<_>, Vec<_>) =
            browse.partition(|vocabulary| vocabulary.terms.len() <= MOST_TERMS);
        let mut ways = ways(reader)?;
        for vocabulary in long {
            if ways.iter().all(|way| way.href != vocabulary.index.href) {
                ways.push(vocabulary.index);
            }
        }
        Ok(Self {
            count: catalogue.by_title(reader.lang).len(),
            facets: reader.site().facets.iter().map(|field| facet(reader, *field)).collect(),
            all: reader.link(OwnPage::Practices),
            ways,
            browse,
            script: script(reader)?,
        })
    }
}

fn facet<'s>(reader: &Reader<'s>, field: FieldIndex) -> Facet<'s> {
    let vocabulary = reader.site().vocabulary(field);
    let current = vocabulary.terms.iter().enumerate().filter(|(_, t)| t.replaced_by.is_none());
    let mut choices: Vec<Choice<'s>> = current
        .map(|(place, term)| Choice {
            value: term.id.as_str(),
            label: &term.label[reader.lang],
            count: reader.catalogue.count(field, TermIndex(place)),
        })
        .collect();
    // One more than fits is no reason to fold.
    let folded = if choices.len() > IN_SIGHT + 1 {
        choices.sort_by_key(|choice| std::cmp::Reverse(choice.count));
        choices.split_off(IN_SIGHT)
    } else {
        Vec::new()
    };
    Facet { name: vocabulary.name.as_str(), label: &vocabulary.label[reader.lang], choices, folded }
}

fn script(reader: &Reader<'_>) -> Result<String, Error> {
    let site = reader.site();
    let kind = reader.catalogue.kind.map(|field| site.vocabulary(field).name.as_str());
    let mut facets = site.facets.iter().map(|field| site.vocabulary(*field));
    let counted = facets.find(|facet| facet.min == 1 && facet.max == Some(1));
    let script = Script {
        lang: reader.code(),
        locale: reader.locale(),
        root: reader.link_to(&crate::model::Address::root()),
        languages: languages(reader)?,
        glossary: (!site.glossary.is_empty()).then(|| reader.link(OwnPage::Glossary)),
        kind,
        counted: counted.map(|facet| facet.name.as_str()),
        words: texts(reader)?,
    };
    let json = serde_json::to_string(&script).expect("strings and maps of strings");
    Ok(inside_script(&json))
}

fn languages<'s>(reader: &Reader<'s>) -> Result<BTreeMap<&'s str, Language>, Error> {
    let site = reader.site();
    let language = |lang| {
        let code = site.languages.code(lang);
        let language = Language {
            name: reader.name_of(lang)?,
            href: reader.link_in(OwnPage::Search, lang),
            written: reader.in_language(code)?,
        };
        Ok((code, language))
    };
    site.languages.iter().map(language).collect()
}

/// Every variable stands as its own name in braces, for the script to fill in.
fn texts(reader: &Reader<'_>) -> Result<BTreeMap<&'static str, Word>, Error> {
    let mut texts = BTreeMap::new();
    for (key, names) in TEXTS {
        let holes: Vec<_> = names.iter().map(|name| (*name, format!("{{{name}}}"))).collect();
        let values: Vec<_> = holes.iter().map(|(name, hole)| (*name, hole.as_str())).collect();
        texts.insert(key, Word::One(reader.say(key, &values)?));
    }
    for (key, names) in COUNTS {
        let holes: Vec<_> = names.iter().map(|name| (*name, format!("{{{name}}}"))).collect();
        let values: Vec<_> =
            holes.iter().map(|(name, hole)| (*name, crate::messages::Value::Text(hole))).collect();
        let forms = reader.named(words::plurals(reader.words(), key, &values))?;
        texts.insert(key, Word::Plural(forms.into_iter().collect()));
    }
    for precision in ["year", "month", "day"] {
        let values = [("start", "{start}"), ("precision", precision)];
        let key = match precision {
            "year" => "period-open.year",
            "month" => "period-open.month",
            _ => "period-open.day",
        };
        texts.insert(key, Word::One(reader.say("period-open", &values)?));
    }
    Ok(texts)
}
