//! A query for a search server: what of Elasticsearch's query language OpenSearch and Quickwit (from 0.8) understand alike.
//!
//! Quickwit drops the `boost` of a `bool` and knows no `dis_max`, no `constant_score` and, before 0.9, no `prefix`. So words carry
//! their weight themselves, and a condition is worth something by standing beside a `match_all` that does.

use crate::json::Json;

/// A part of a query.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Clause {
    /// Documents with this word, by how well it describes them, times a weight.
    Word { field: String, word: String, weight: f32 },
    /// Documents with one of these values; worth nothing by itself.
    OneOf { field: String, values: Vec<String> },
    /// Documents with a word that begins so; worth nothing by itself.
    Beginning { field: String, start: String },
    /// Documents whose number is not below the first and not above the second.
    Between { field: String, from: Option<u32>, to: Option<u32> },
    /// Every document, worth this much.
    All(f32),
    /// Others together.
    Both(Together),
}

/// Clauses together. Those of `should` only add to what a document is worth if any other must hold; else one of them must.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct Together {
    /// All of them, and what they are worth counts.
    pub(crate) must: Vec<Clause>,
    /// All of them, and what they are worth does not count.
    pub(crate) filter: Vec<Clause>,
    /// What they are worth is added up.
    pub(crate) should: Vec<Clause>,
    /// None of them.
    pub(crate) must_not: Vec<Clause>,
}

impl Clause {
    /// Documents with this value.
    pub(crate) fn is(field: impl Into<String>, value: &str) -> Self {
        Self::OneOf { field: field.into(), values: vec![value.to_owned()] }
    }

    /// Documents with one of these, which may be none: then there is no clause.
    pub(crate) fn any(mut clauses: Vec<Self>) -> Option<Self> {
        match clauses.len() {
            0 | 1 => clauses.pop(),
            _ => Some(Self::Both(Together { should: clauses, ..Together::default() })),
        }
    }

    /// Documents with all of these, worth as much as they all are.
    pub(crate) fn every(must: Vec<Self>) -> Self {
        Self::Both(Together { must, ..Together::default() })
    }

    /// Documents with all of these, worth nothing.
    pub(crate) fn only(filter: Vec<Self>) -> Self {
        Self::Both(Together { filter, ..Together::default() })
    }

    /// No document.
    pub(crate) fn none() -> Self {
        // Quickwit reads no `match_none` that others write.
        Self::is("type", "none")
    }

    /// What fulfils this condition is worth `weight`, everything alike.
    pub(crate) fn worth(self, weight: f32) -> Self {
        Self::Both(Together {
            must: vec![Self::All(weight)],
            filter: vec![self],
            ..Together::default()
        })
    }

    /// The clause without documents that fulfil one of these.
    pub(crate) fn without(self, must_not: Vec<Self>) -> Self {
        if must_not.is_empty() {
            return self;
        }
        Self::Both(Together { must: vec![self], must_not, ..Together::default() })
    }

    /// As JSON.
    pub(crate) fn write(&self, out: &mut Json) {
        out.object(|out| match self {
            Self::Word { field, word, weight } => out.key("term").object(|out| {
                out.key(field).object(|out| {
                    out.key("value").text(word);
                    out.key("boost").thousandths(*weight);
                });
            }),
            Self::OneOf { field, values } => out.key("terms").object(|out| {
                out.key(field).list(values, |out, value| out.text(value));
            }),
            Self::Beginning { field, start } => out.key("match_bool_prefix").object(|out| {
                out.key(field).object(|out| out.key("query").text(start));
            }),
            Self::Between { field, from, to } => out.key("range").object(|out| {
                out.key(field).object(|out| {
                    for (name, year) in [("gte", from), ("lte", to)] {
                        if let Some(year) = year {
                            out.key(name).number(*year as usize);
                        }
                    }
                });
            }),
            Self::All(weight) => out.key("match_all").object(|out| {
                out.key("boost").thousandths(*weight);
            }),
            Self::Both(Together { must, filter, should, must_not }) => {
                out.key("bool").object(|out| {
                    let lists = [
                        ("must", must),
                        ("filter", filter),
                        ("should", should),
                        ("must_not", must_not),
                    ];
                    for (name, list) in lists {
                        if !list.is_empty() {
                            out.key(name).list(list, |out, clause| clause.write(out));
                        }
                    }
                });
            }
        });
    }
}
