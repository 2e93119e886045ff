//! What a query comes back with: one object for the command line, the browser and scripts.

use crate::json::Json;

/// The answer to a [`Request`](crate::Request).
#[derive(Clone, Debug, PartialEq)]
pub struct Answer {
    /// The reader's language.
    pub lang: String,
    /// The words as typed.
    pub query: String,
    /// How many documents match.
    pub total: usize,
    /// The query with its misspelt words replaced: no text has them as they were typed, and the answer is to this one.
    pub corrected: Option<String>,
    /// The words that no text has, as typed: what is found is found by the others.
    pub without: Vec<String>,
    /// Other wordings of what the query names, from the glossary, that were looked for besides.
    pub also: Vec<String>,
    /// The concepts of the glossary that the query names.
    pub concepts: Vec<Explained>,
    /// Per other language, how many documents the same words find there; none where it finds nothing.
    pub other_languages: Vec<(String, usize)>,
    /// What was asked and could not be understood.
    pub notices: Vec<Notice>,
    /// Per facet and term, how many hits there would be if only that facet's boxes changed to this one; terms without
    /// any are left out.
    pub facets: Vec<(String, Vec<(String, usize)>)>,
    /// The documents asked for, in order.
    pub hits: Vec<Hit>,
}

/// A concept that the glossary explains.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Explained {
    /// Its id, which is its anchor on the page of the glossary.
    pub id: String,
    /// Its preferred wording in the reader's language.
    pub name: String,
}

/// A document that matches.
#[derive(Clone, Debug, PartialEq)]
pub struct Hit {
    /// Its id within its type.
    pub id: String,
    /// `practice`, `collection`, `page` or `term`; `type` in JSON.
    pub kind: &'static str,
    /// The language its text is written in; the reader's where it can be.
    pub lang: String,
    /// Its title.
    pub title: String,
    /// From the root of the site: `/nl/praktijken/brusafe/`.
    pub url: String,
    /// Plain text.
    pub summary: String,
    /// The sentence that matches, or the summary: HTML whose only tag is `<mark>`.
    pub excerpt: String,
    /// Higher is better; only comparable within one answer. BM25 with k₁ = 1.2 and b = 0.75.
    pub score: f32,
    /// Per facet, the document's terms.
    pub terms: Vec<(String, Vec<String>)>,
    /// EDTF; empty where it has none.
    pub period: String,
}

/// A part of a request that was left out.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Notice {
    /// Why.
    pub kind: NoticeKind,
    /// The key in the query string.
    pub name: String,
    /// Its value.
    pub value: String,
}

/// Why a part of a request was left out.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NoticeKind {
    /// No such key: `unknown-name` in JSON.
    UnknownName,
    /// A known key with a value that it cannot have: `unknown-value` in JSON.
    UnknownValue,
}

impl Answer {
    /// The object of the scripting interface, as JSON without line breaks.
    pub fn to_json(&self) -> String {
        let Self {
            lang,
            query,
            total,
            corrected,
            without,
            also,
            concepts,
            other_languages,
            notices,
            facets,
            hits,
        } = self;
        let mut out = Json::default();
        out.object(|out| {
            out.key("lang").text(lang);
            out.key("query").text(query);
            out.key("total").number(*total);
            if let Some(corrected) = corrected {
                out.key("corrected").text(corrected);
            }
            out.key("without").list(without, |out, word| out.text(word));
            out.key("also").list(also, |out, wording| out.text(wording));
            out.key("concepts").list(concepts, |out, concept| concept.write(out));
            out.key("other_languages").counts(other_languages);
            out.key("notices").list(notices, |out, notice| notice.write(out));
            out.key("facets").object(|out| {
                for (facet, terms) in facets {
                    out.key(facet).counts(terms);
                }
            });
            out.key("hits").list(hits, |out, hit| hit.write(out));
        });
        out.into_text()
    }
}

impl Explained {
    pub(crate) fn write(&self, out: &mut Json) {
        out.object(|out| {
            out.key("id").text(&self.id);
            out.key("name").text(&self.name);
        });
    }
}

impl Hit {
    fn write(&self, out: &mut Json) {
        let Self { id, kind, lang, title, url, summary, excerpt, score, terms, period } = self;
        out.object(|out| {
            out.key("id").text(id);
            out.key("type").text(kind);
            out.key("lang").text(lang);
            out.key("title").text(title);
            out.key("url").text(url);
            out.key("summary").text(summary);
            out.key("excerpt").text(excerpt);
            out.key("score").thousandths(*score);
            out.key("terms").object(|out| {
                for (facet, ids) in terms {
                    out.key(facet).list(ids, |out, id| out.text(id));
                }
            });
            out.key("period").text(period);
        });
    }
}

impl Notice {
    pub(crate) fn write(&self, out: &mut Json) {
        let Self { kind, name, value } = self;
        out.object(|out| {
            out.key("kind").text(match kind {
                NoticeKind::UnknownName => "unknown-name",
                NoticeKind::UnknownValue => "unknown-value",
            });
            out.key("name").text(name);
            out.key("value").text(value);
        });
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn hit(title: &str, score: f32) -> Hit {
        Hit {
            id: "brusafe".to_owned(),
            kind: "practice",
            lang: "nl".to_owned(),
            title: title.to_owned(),
            url: "/nl/praktijken/brusafe/".to_owned(),
            summary: String::new(),
            excerpt: "een <mark>school</mark>".to_owned(),
            score,
            terms: vec![("themes".to_owned(), vec!["a".to_owned(), "b".to_owned()])],
            period: "2019".to_owned(),
        }
    }

    fn answer(query: &str, score: f32) -> Answer {
        Answer {
            lang: "nl".to_owned(),
            query: query.to_owned(),
            total: 120,
            corrected: Some("x".to_owned()),
            without: vec!["z".to_owned()],
            also: vec!["y".to_owned()],
            concepts: vec![Explained { id: "c".to_owned(), name: "y".to_owned() }],
            other_languages: vec![("fr".to_owned(), 4)],
            notices: vec![Notice {
                kind: NoticeKind::UnknownValue,
                name: "themes".to_owned(),
                value: query.to_owned(),
            }],
            facets: vec![
                ("themes".to_owned(), vec![("a".to_owned(), 1), ("b".to_owned(), 0)]),
                ("kind".to_owned(), Vec::new()),
            ],
            hits: vec![hit(query, score), hit("", 0.0)],
        }
    }

    #[test]
    fn it_is_the_object_of_the_scripting_interface() {
        let expected = serde_json::json!({
            "lang": "nl", "query": "R&D \"x\"", "total": 120,
            "corrected": "x", "without": ["z"], "also": ["y"],
            "concepts": [{"id": "c", "name": "y"}], "other_languages": {"fr": 4},
            "notices": [{"kind": "unknown-value", "name": "themes", "value": "R&D \"x\""}],
            "facets": {"themes": {"a": 1, "b": 0}, "kind": {}},
            "hits": [
                {"id": "brusafe", "type": "practice", "lang": "nl", "title": "R&D \"x\"",
                 "url": "/nl/praktijken/brusafe/", "summary": "",
                 "excerpt": "een <mark>school</mark>", "score": 12.346,
                 "terms": {"themes": ["a", "b"]}, "period": "2019"},
                {"id": "brusafe", "type": "practice", "lang": "nl", "title": "",
                 "url": "/nl/praktijken/brusafe/", "summary": "",
                 "excerpt": "een <mark>school</mark>", "score": 0.0,
                 "terms": {"themes": ["a", "b"]}, "period": "2019"},
            ],
        });
        let written = answer("R&D \"x\"", 12.3456).to_json();
        assert_eq!(serde_json::from_str::<serde_json::Value>(&written).expect("JSON"), expected);
    }

    proptest! {
        #[test]
        fn any_text_comes_back_from_json(text: String) {
            let written = answer(&text, 1.0).to_json();
            let read: serde_json::Value = serde_json::from_str(&written).expect("JSON");
            prop_assert_eq!(read["query"].as_str(), Some(&*text));
        }
    }
}
