//! `fiche status`

use std::process::ExitCode;

use super::language::LanguageArguments;
use super::{OptionArguments, REJECTED, SiteArguments, clock, day, terminal};
use crate::build::Check;
use crate::export::{calendar, status as tables};
use crate::model::{Date, Site};
use crate::speech::Speech;
use crate::status::{Due, Sheet, sheets};
use crate::{Error, read};

mod human;
mod json;

/// Lists what there is still to do: translations that are missing, behind their source or unread, and reviews that are due.
///
/// What changed in a source since it was translated comes from the history that git keeps of the folder. Archived texts need
/// nothing any more.
#[derive(Debug, clap::Args)]
#[command(after_help = "\
Examples:
  fiche status --lang nl                            today, in Dutch
  fiche status --as-of 2027-03-31                   as it will be at the end of March
  fiche status --format csv > status.csv            for a spreadsheet
  fiche status --format ics > reviews.ics           the reviews due by the end of the quarter, for a calendar

JSON: {version, as_of, texts: [{text, title, status, source_language, languages: {nl: source | current | missing | outdated |
machine}, unread: [nl], changes: {fr: {since?, words: [{kept} | {removed} | {added}]}}, review?: {last, next, due: overdue |
this-quarter | later}}]}; without history, a language that is outdated has no changes.")]
pub(super) struct Arguments {
    #[command(flatten)]
    site: SiteArguments,
    #[command(flatten)]
    options: OptionArguments,
    /// The day that reviews are looked at from, as 2027-03-31. Without it, today.
    #[arg(long, value_name = "DATE", value_parser = day)]
    as_of: Option<Date>,
    /// A table for people, or data for programs.
    #[arg(long, value_enum, default_value_t = Format::Human)]
    format: Format,
    #[command(flatten)]
    pub(super) language: LanguageArguments,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, clap::ValueEnum)]
enum Format {
    Human,
    Json,
    Csv,
    Ics,
}

pub(super) fn run(arguments: &Arguments) -> Result<ExitCode, Error> {
    let options = arguments.options.options()?;
    let as_of = arguments.as_of.unwrap_or_else(clock::today);
    let sources = read::sources(&arguments.site.root)?;
    let (site, report) = Check::new(&options).with_history(&arguments.site.root).run(&sources);
    let Some(site) = site else {
        let again = arguments.options.again(&arguments.site);
        terminal::say_report(&report, &sources, arguments.language.code(), &again);
        return Ok(ExitCode::from(REJECTED));
    };
    let sheets = sheets(&site);
    match arguments.format {
        Format::Human => {
            let speech = Speech::new(arguments.language.code());
            terminal::put(human::table(&site, &sheets, as_of, &speech).trim_end())?;
        }
        Format::Json => terminal::put(json::text(&site, &sheets, as_of).trim_end())?,
        Format::Csv => terminal::put_bytes(&tables::csv(&site, &sheets, Some(as_of)))?,
        Format::Ics => {
            let code = arguments.language.code_for_programs();
            terminal::put_bytes(&due(&site, sheets, as_of, code)?)?;
        }
    }
    Ok(ExitCode::SUCCESS)
}

/// The calendar of what is due by the end of the quarter.
fn due(site: &Site, mut sheets: Vec<Sheet<'_>>, as_of: Date, code: &str) -> Result<Vec<u8>, Error> {
    sheets.retain(|sheet| sheet.review.is_some_and(|review| Due::of(review, as_of) != Due::Later));
    let lang = site.languages.get(code).unwrap_or_else(|| site.first_language());
    calendar::reviews(site, &sheets, lang)
}
