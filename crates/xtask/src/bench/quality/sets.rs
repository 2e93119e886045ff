//! Queries with their answers, and the sites that they are asked of.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use serde::Deserialize;

use crate::command::Failure;
use crate::{corpus, site};

/// The part of the project's own queries that nobody looks at while tuning.
pub(super) const HELD: &str = "held";

const QUERIES: &str = "tests/queries.tsv";
const PRACTICES: &str = "tests/sites/judged/content/practices";

/// A summary made of a text is not longer, in characters.
const SUMMARY: usize = 150;

/// Queries that are asked of one site.
pub(super) struct Set {
    pub(super) name: String,
    pub(super) queries: Vec<Query>,
    /// Queries left out, for nobody has said what answers them.
    pub(super) unjudged: usize,
    documents: Documents,
}

/// What is searched.
enum Documents {
    /// The real site and the judged practices.
    Own,
    /// Texts in one language.
    Texts { lang: String, texts: Vec<String> },
}

/// A query and what answers it.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Query {
    pub(super) lang: String,
    /// `tune`, `held`, or `all` for a set that is not parted.
    pub(super) part: String,
    pub(super) text: String,
    /// By the id of a page, how well it answers: 1 related, 2 an answer, 3 the answer.
    pub(super) answers: BTreeMap<String, u32>,
}

impl Set {
    /// The project's own queries.
    pub(super) fn own(root: &Path) -> Result<Self, Failure> {
        let path = root.join(QUERIES);
        let text = fs::read_to_string(&path).map_err(Failure::at(&path))?;
        let mut queries = Vec::new();
        for (number, line) in text.lines().enumerate().skip(1).filter(|(_, line)| !line.is_empty())
        {
            let wrong = || Failure::new(format!("{}:{}: {line}", path.display(), number + 1));
            queries.push(Query::parse(line).ok_or_else(wrong)?);
        }
        let all = queries.len();
        queries.retain(|query| !query.answers.is_empty());
        let unjudged = all - queries.len();
        Ok(Self { name: "fiche".to_owned(), queries, unjudged, documents: Documents::Own })
    }

    /// A judged set of others; it bears the name of its file.
    pub(super) fn of(path: &Path) -> Result<Self, Failure> {
        let text = fs::read_to_string(path).map_err(Failure::at(path))?;
        let judged: Judged = serde_json::from_str(&text)
            .map_err(|error| Failure::new(format!("{}: {error}", path.display())))?;
        let Judged { lang, docs: texts, queries } = judged;
        // Relevant or not: the grade says only that it is an answer, and falls out of the mean gain.
        let answers = |rel: Vec<usize>| rel.into_iter().map(|doc| (id(doc), 2)).collect();
        let query = |Question { q, rel }| Query {
            lang: lang.clone(),
            part: "all".to_owned(),
            text: q,
            answers: answers(rel),
        };
        let queries = queries.into_iter().map(query).collect();
        let name = path.file_stem().unwrap_or_default().to_string_lossy().into_owned();
        Ok(Self { name, queries, unjudged: 0, documents: Documents::Texts { lang, texts } })
    }

    /// Keeps at most `limit` queries, evenly spread.
    pub(super) fn thin(&mut self, limit: usize) {
        let step = self.queries.len().div_ceil(limit.max(1)).max(1);
        let mut number = 0..;
        self.queries.retain(|_| number.next().is_some_and(|number| number % step == 0));
    }

    /// The answers that have no folder in the written site; a misspelt one could never be found.
    pub(super) fn unknown(&self, site: &Path) -> Vec<&str> {
        let known = |id: &&str| {
            let kinds = ["practices", "collections", "pages"];
            kinds.iter().any(|kind| site.join("content").join(kind).join(id).is_dir())
        };
        let answers = self.queries.iter().flat_map(|query| query.answers.keys());
        let unknown: BTreeSet<_> = answers.map(String::as_str).filter(|id| !known(id)).collect();
        unknown.into_iter().collect()
    }

    /// Writes the site that the queries are asked of.
    pub(super) fn write(&self, root: &Path, out: &Path) -> Result<(), Failure> {
        site::begin(out, "Put together by `cargo xtask bench quality`.\n")?;
        match &self.documents {
            Documents::Own => {
                for name in ["content", "i18n", "themes"] {
                    site::copy(&root.join(name), &out.join(name))?;
                }
                site::copy(&root.join(PRACTICES), &out.join("content/practices"))
            }
            Documents::Texts { lang, texts } => {
                for name in site::FRAME {
                    site::copy(&root.join(name), &out.join(name))?;
                }
                let terms = corpus::least_terms(root)?;
                for (number, text) in texts.iter().enumerate() {
                    site::write(&file(out, number, lang), practice(number, text, &terms))?;
                }
                Ok(())
            }
        }
    }
}

impl Query {
    /// Reads a line: language, part, query, and answers such as `brusafe:3 fwvl-alarm:1`.
    fn parse(line: &str) -> Option<Self> {
        let mut cells = line.split('\t').map(str::trim);
        let mut next = || cells.next().map(str::to_owned);
        let (lang, part, text) = (next()?, next()?, next()?);
        let answer = |answer: &str| {
            let (id, grade) = answer.rsplit_once(':')?;
            let grade = grade.parse().ok().filter(|grade| (1..=3).contains(grade))?;
            Some((id.to_owned(), grade))
        };
        let answers = next().unwrap_or_default();
        let answers = answers.split_whitespace().map(answer).collect::<Option<_>>()?;
        (!text.is_empty()).then_some(Self { lang, part, text, answers })
    }
}

/// A judged set as its file has it.
#[derive(Deserialize)]
struct Judged {
    lang: String,
    docs: Vec<String>,
    queries: Vec<Question>,
}

#[derive(Deserialize)]
struct Question {
    q: String,
    rel: Vec<usize>,
}

fn id(number: usize) -> String {
    format!("d{number:05}")
}

fn file(out: &Path, number: usize, lang: &str) -> PathBuf {
    out.join("content/practices").join(id(number)).join(format!("index.{lang}.md"))
}

/// A text as a practice. Its title and its terms tell it from no other, so that nothing but the text can answer.
fn practice(number: usize, text: &str, terms: &str) -> String {
    let words: Vec<_> = text.split_whitespace().collect();
    let start: String = words.join(" ").chars().take(SUMMARY).collect();
    // A string of JSON is one of YAML.
    let summary = serde_json::Value::from(start.trim()).to_string();
    format!(
        "---\n\
         title: Document {number}\n\
         summary: {summary}\n\
         status: published\n\
         published: 2026-01-01\n\
         period: \"2020\"\n\
         {terms}\
         evidence: not-stated\n\
         outcome: not-stated\n\
         sources: [{{id: judged, title: A judged set}}]\n\
         ---\n{text}\n"
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_line_is_read() {
        let query =
            Query::parse("nl\ttune\tlokale politie\tbrusafe:3 fwvl-alarm:1").expect("a query");
        assert_eq!((query.lang.as_str(), query.part.as_str()), ("nl", "tune"));
        assert_eq!(query.text, "lokale politie");
        let answers: Vec<_> = query.answers.into_iter().collect();
        assert_eq!(answers, [("brusafe".to_owned(), 3), ("fwvl-alarm".to_owned(), 1)]);
    }

    #[test]
    fn a_line_may_lack_answers_and_nothing_else() {
        assert!(Query::parse("nl\ttune\tOCMW\t").is_some_and(|query| query.answers.is_empty()));
        for line in ["nl\ttune", "nl\ttune\t\ta:1", "nl\ttune\tx\ta", "nl\ttune\tx\ta:4"] {
            assert_eq!(Query::parse(line), None, "{line}");
        }
    }

    #[test]
    fn a_summary_is_one_quoted_line() {
        let page = practice(7, "Een \"tekst\"\nmet: regels", "kind: x\n");
        assert!(page.contains("title: Document 7\nsummary: \"Een \\\"tekst\\\" met: regels\"\n"));
        assert!(page.ends_with("---\nEen \"tekst\"\nmet: regels\n"));
    }
}
