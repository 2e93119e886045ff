//! `fiche search`

use std::path::PathBuf;
use std::process::ExitCode;

use fiche_search::{Answer, Hit, Reason, Request};

use super::{REJECTED, SiteArguments, language, terminal};
use crate::build::Check;
use crate::misuse::Misuse;
use crate::options::{Drafts, Options};
use crate::search::{Answered, Index};
use crate::{Error, index, read};

/// Asks the search of a site, as its readers do in the browser.
///
/// The same engine reads the same files: with --site they are packed in memory, with --index a built folder is read.
#[derive(Debug, clap::Args)]
#[command(after_help = "\
Examples:
  fiche search --lang nl onveiligheid
  fiche search --lang fr --filter themes=evaluation --filter kind=training \"police locale\"
  fiche search --index public --lang nl --json gemeenschapswacht

JSON: {lang, query, total, corrected?, without: [], also: [], concepts: [{id, name}], other_languages: {fr: 4}, notices: [{kind, name, value}], facets: {themes: {evaluation: 2}},
hits: [{id, type, lang, title, url, summary, excerpt, score, terms, period}]}; excerpt is HTML whose only tag is <mark>.")]
pub(super) struct Arguments {
    /// The folder of a site [default: .]
    #[arg(long, value_name = "DIR", conflicts_with = "index")]
    site: Option<PathBuf>,
    /// The folder of a built site.
    #[arg(long, value_name = "OUT")]
    index: Option<PathBuf>,
    /// The reader's language.
    #[arg(long, value_name = "CODE")]
    lang: String,
    /// Only what has this term of a field: themes=evaluation. Of one field, one term must hold; of several fields, each.
    #[arg(long = "filter", value_name = "FIELD=TERM")]
    filters: Vec<String>,
    /// At most so many hits.
    #[arg(long, value_name = "N", default_value_t = 10)]
    limit: u32,
    /// How the answer is written.
    #[arg(long, value_enum, default_value_t = Format::Human)]
    format: Format,
    /// Short for --format json.
    #[arg(long)]
    json: bool,
    /// Says of each hit why it ranks where it does.
    #[arg(long)]
    explain: bool,
    /// Says on standard error what the answer took: rounds of requests, files.
    #[arg(long)]
    stats: bool,
    /// What to look for.
    #[arg(value_name = "QUERY")]
    query: Vec<String>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, clap::ValueEnum)]
enum Format {
    Human,
    Json,
}

pub(super) fn run(arguments: &Arguments) -> Result<ExitCode, Error> {
    let Some(index) = open(arguments)? else {
        return Ok(ExitCode::from(REJECTED));
    };
    let request = request(arguments, &index)?;
    let Answered { answer, rounds, chunks, bytes } = index.ask(&request)?;
    if arguments.json || arguments.format == Format::Json {
        terminal::put(&answer.to_json())?;
    } else {
        let reasons = if arguments.explain { index.explain(&request)? } else { Vec::new() };
        tell(&answer, &reasons)?;
    }
    if arguments.stats {
        let files = chunks.len();
        terminal::say(&format!("search: {rounds} rounds, {files} files, {bytes} bytes"));
    }
    Ok(ExitCode::SUCCESS)
}

/// The index, or nothing if the content has errors, which were then told.
fn open(arguments: &Arguments) -> Result<Option<Index>, Error> {
    if let Some(out) = &arguments.index {
        return Index::of_folder(out, &arguments.lang).map(Some);
    }
    let root = arguments.site.clone().unwrap_or_else(|| PathBuf::from("."));
    let site = SiteArguments { root };
    let sources = read::sources(&site.root)?;
    let options = Options { drafts: Drafts::LeaveOut, base_url: None };
    let (checked, report) = Check::new(&options).run(&sources);
    let Some(site) = checked else {
        terminal::say_report(&report, &sources, language::of_this_computer(), &site.option());
        return Ok(None);
    };
    Index::of_site(index::pack(&site), &site.languages, &arguments.lang).map(Some)
}

fn request(arguments: &Arguments, index: &Index) -> Result<Request, Error> {
    let mut request = Request {
        query: arguments.query.join(" "),
        limit: usize::try_from(arguments.limit).unwrap_or(usize::MAX),
        ..Request::default()
    };
    for filter in &arguments.filters {
        let (field, term) = filter
            .split_once('=')
            .ok_or_else(|| Error::Usage(Misuse::NoFilter { filter: filter.clone() }))?;
        if !request.add_filter(field, term, index.facets()) {
            return Err(Error::Usage(unknown_filter(field, term, index)));
        }
    }
    Ok(request)
}

fn unknown_filter(field: &str, term: &str, index: &Index) -> Misuse {
    let facet = index.facets().iter().find(|facet| facet.name == field);
    let field = field.to_owned();
    if let Some(facet) = facet {
        let known: Vec<&str> = facet.terms.iter().map(|term| &*term.id).collect();
        return Misuse::NoFilterTerm { field, term: term.to_owned(), known: known.join(", ") };
    }
    let known: Vec<&str> = index.facets().iter().map(|facet| &*facet.name).collect();
    Misuse::NoFilterField { field, known: known.join(", ") }
}

fn tell(answer: &Answer, reasons: &[Vec<Reason>]) -> Result<(), Error> {
    if let Some(corrected) = &answer.corrected {
        terminal::put(&format!("nothing for \"{}\"; for \"{corrected}\":", answer.query))?;
    }
    if !answer.without.is_empty() {
        terminal::put(&format!("no text has: {}", answer.without.join(", ")))?;
    }
    if !answer.also.is_empty() {
        terminal::put(&format!("also looked for: {}", answer.also.join(", ")))?;
    }
    if !answer.concepts.is_empty() {
        let names: Vec<&str> = answer.concepts.iter().map(|concept| &*concept.name).collect();
        terminal::put(&format!("explained in the glossary: {}", names.join(", ")))?;
    }
    terminal::put(&format!("{} found", answer.total))?;
    let none = Vec::new();
    let reasons = reasons.iter().chain(std::iter::repeat(&none));
    for ((place, hit), reasons) in (1..).zip(&answer.hits).zip(reasons) {
        terminal::put(&format!("\n{place:2}. {}{}", hit.title, foreign(answer, hit)))?;
        terminal::put(&format!("    {}", hit.url))?;
        terminal::put(&format!("    {}", plain(&hit.excerpt)))?;
        for Reason { asked, lang, how, term, frequency, score } in reasons {
            terminal::put(&format!(
                "    {score:6.2}  {asked}: {how} {term}, {frequency} ({lang})"
            ))?;
        }
    }
    for (lang, count) in &answer.other_languages {
        terminal::put(&format!("\n{count} found with --lang {lang}"))?;
    }
    Ok(())
}

fn foreign(answer: &Answer, hit: &Hit) -> String {
    if hit.lang == answer.lang { String::new() } else { format!(" ({})", hit.lang) }
}

/// The excerpt with its marks as people write them.
fn plain(excerpt: &str) -> String {
    [
        ("<mark>", "*"),
        ("</mark>", "*"),
        ("&lt;", "<"),
        ("&gt;", ">"),
        ("&quot;", "\""),
        ("&amp;", "&"),
    ]
    .iter()
    .fold(excerpt.to_owned(), |text, (html, plain)| text.replace(html, plain))
}
