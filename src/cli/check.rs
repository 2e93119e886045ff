//! `fiche check`

use std::process::ExitCode;

use super::{OptionArguments, REJECTED, SiteArguments, clock, day, terminal};
use crate::diagnostic::{Report, Wording as Words, json};
use crate::model::Date;
use crate::source::Sources;
use crate::{Error, read};

/// Lists everything that is wrong with the content, at once.
///
/// Each finding says where it is, why it is wrong and what to write instead. Nothing is written.
#[derive(Debug, clap::Args)]
#[command(after_help = "\
Examples:
  fiche check --lang nl                        in Dutch
  fiche check --format json > findings.json    for a program

JSON: {version, diagnostics: [{code, severity, file, line, column, end_line, end_column, message, help, fix?, edit?}]}; lines
and columns count from 1, columns in characters. `fix` replaces what stands there; `edit` is {line, column, end_line,
end_column, text}, the same for any place.")]
pub(super) struct Arguments {
    #[command(flatten)]
    site: SiteArguments,
    #[command(flatten)]
    options: OptionArguments,
    /// For people, on standard error; or for programs, on standard output.
    #[arg(long, value_enum, default_value_t = Format::Human)]
    format: Format,
    /// The language of the findings.
    #[arg(long, value_enum, default_value_t = Wording::En)]
    lang: Wording,
    /// The day from which reviews are looked back at, as 2026-11-26; today, unless another is given.
    #[arg(long, value_name = "DATE", value_parser = day)]
    as_of: Option<Date>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, clap::ValueEnum)]
enum Format {
    Human,
    Json,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, clap::ValueEnum)]
enum Wording {
    En,
    Nl,
    Fr,
}

impl Wording {
    const fn code(self) -> &'static str {
        match self {
            Self::En => "en",
            Self::Nl => "nl",
            Self::Fr => "fr",
        }
    }
}

pub(super) fn run(arguments: &Arguments) -> Result<ExitCode, Error> {
    let options = arguments.options.options()?;
    let sources = read::sources(&arguments.site.root)?;
    let day = arguments.as_of.unwrap_or_else(clock::today);
    let (_, report) = crate::check_on(&sources, &options, day);
    tell(arguments, &sources, &report);
    Ok(if report.has_errors() { ExitCode::from(REJECTED) } else { ExitCode::SUCCESS })
}

fn tell(arguments: &Arguments, sources: &Sources, report: &Report) {
    let lang = arguments.lang.code();
    match arguments.format {
        Format::Human => {
            terminal::say_report(report, sources, lang);
            if report.errors() + report.warnings() == 0 {
                terminal::say(&Words::new(lang).nothing_found());
            }
        }
        Format::Json => terminal::put(json(report, sources, lang).trim_end()),
    }
}
