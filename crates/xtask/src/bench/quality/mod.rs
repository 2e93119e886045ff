//! `cargo xtask bench quality`: whether the right answers come first.
//!
//! The queries of `tests/queries.tsv` are asked of the real site with the practices of `tests/sites/judged` beside its own;
//! a third of them is held back and never looked at while tuning. Judged sets of others become sites of their own.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::process::Command;

use clap::Args;
use serde::Deserialize;

use super::{build, compile, program};
use crate::command::{self, Failure};

mod scores;
mod sets;

use scores::{Mean, Score};
use sets::{HELD, Query, Set};

/// Hits to ask for: more than any measure looks at, so that a late answer still counts for the reciprocal rank.
const HITS: &str = "100";

/// Queries that [`misses`] shows of one set.
const SHOWN: usize = 40;

/// What to ask.
#[derive(Args)]
pub(super) struct Arguments {
    /// Judged sets of others besides: `{lang, docs: [text], queries: [{q, rel: [number of a doc]}]}`.
    #[arg(long, value_name = "FILE.json", num_args = 1..)]
    judged: Vec<PathBuf>,
    /// At most so many queries of a set, evenly spread.
    #[arg(long, value_name = "N", default_value_t = 300)]
    limit: usize,
    /// Show the worst queries and what came instead; none that is held back.
    #[arg(long, alias = "explain-misses")]
    misses: bool,
}

/// Asks every set, and prints a line per language and part.
pub(super) fn bench(root: &Path, arguments: &Arguments) -> Result<(), Failure> {
    compile(root)?;
    let mut sets = vec![Set::own(root)?];
    for path in &arguments.judged {
        sets.push(Set::of(path)?);
    }
    for set in &mut sets {
        set.thin(arguments.limit);
    }
    println!("\n| set | lang | part | queries | nDCG@10 | success@1 | success@3 | MRR | no hits |");
    println!("| --- | --- | --- | ---: | ---: | ---: | ---: | ---: | ---: |");
    let mut asked = Vec::new();
    for set in &sets {
        let answered = ask(root, set)?;
        lines(set, &answered);
        asked.push((set, answered));
    }
    for (set, answered) in &asked {
        remarks(root, set);
        if arguments.misses {
            misses(set, answered);
        }
    }
    Ok(())
}

/// A query, what came, and what that is worth.
struct Answered<'q> {
    query: &'q Query,
    hits: Vec<Hit>,
    score: Score,
}

#[derive(Deserialize)]
struct Answer {
    hits: Vec<Hit>,
}

#[derive(Deserialize)]
struct Hit {
    id: String,
    #[serde(rename = "type")]
    kind: String,
    title: String,
}

/// Builds the site of a set, and asks it every query.
fn ask<'q>(root: &Path, set: &'q Set) -> Result<Vec<Answered<'q>>, Failure> {
    let folder = folder(root, set);
    let (site, public) = (folder.join("site"), folder.join("public"));
    set.write(root, &site)?;
    build(root, &site, &public)?;
    let answered = |query| {
        let hits = hits(root, &public, query)?;
        let ids: Vec<_> = hits.iter().map(|hit| hit.id.as_str()).collect();
        let score = Score::of(&ids, &query.answers);
        Ok(Answered { query, hits, score })
    };
    set.queries.iter().map(answered).collect()
}

/// Where the site of a set is put together and built.
fn folder(root: &Path, set: &Set) -> PathBuf {
    root.join("target/bench/quality").join(&set.name)
}

/// What the search answers, without the pages that no judge has read: those of terms, and the site's own.
fn hits(root: &Path, public: &Path, query: &Query) -> Result<Vec<Hit>, Failure> {
    let mut command = Command::new(program(root));
    command.arg("search").arg("--index").arg(public).args(["--lang", &query.lang, "--json"]);
    command.args(["--limit", HITS, "--", &query.text]);
    let told = command::output(&mut command)?;
    let answer: Answer = serde_json::from_str(&told)
        .map_err(|error| Failure::new(format!("{}: {error}", command::spelled(&command))))?;
    let mut hits = answer.hits;
    hits.retain(|hit| hit.kind == "practice" || query.answers.contains_key(&hit.id));
    Ok(hits)
}

fn lines(set: &Set, answered: &[Answered<'_>]) {
    let mut means: BTreeMap<_, Mean> = BTreeMap::new();
    for Answered { query, score, .. } in answered {
        means.entry((&query.lang, &query.part)).or_default().add(score);
    }
    for ((lang, part), mean) in means {
        println!("| {} | {lang} | {part} | {mean} |", set.name);
    }
}

/// What is wrong with the judgements.
fn remarks(root: &Path, set: &Set) {
    if set.unjudged > 0 {
        println!("\n{}: {} queries without answers are left out", set.name, set.unjudged);
    }
    let unknown = set.unknown(&folder(root, set).join("site"));
    if !unknown.is_empty() {
        println!("\n{}: answers that no folder has: {}", set.name, unknown.join(" "));
    }
}

/// The queries whose answer is not among the first three hits, or that are worth less than half; the worst first.
fn misses(set: &Set, answered: &[Answered<'_>]) {
    let missed =
        |a: &&Answered<'_>| a.score.first.is_none_or(|rank| rank > 3) || a.score.ndcg < 0.5;
    let mut missed: Vec<_> =
        answered.iter().filter(|a| a.query.part != HELD).filter(missed).collect();
    missed.sort_by(|a, b| a.score.ndcg.total_cmp(&b.score.ndcg));
    if missed.is_empty() {
        return;
    }
    println!("\n{}: {} of {} queries missed", set.name, missed.len(), answered.len());
    for Answered { query, hits, score } in missed.into_iter().take(SHOWN) {
        println!("\n  {} “{}”: nDCG@10 {:.2}", query.lang, query.text, score.ndcg);
        for (id, grade) in &query.answers {
            let at = hits.iter().position(|hit| hit.id == *id);
            let at = at.map_or_else(|| "not found".to_owned(), |at| format!("at {}", at + 1));
            println!("    wanted {id}:{grade}, {at}");
        }
        for (at, hit) in hits.iter().enumerate().take(5) {
            let grade = query.answers.get(&hit.id).map_or(0, |grade| *grade);
            println!("    {}. {}:{grade} {}", at + 1, hit.id, hit.title);
        }
    }
}
