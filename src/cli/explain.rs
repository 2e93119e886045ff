//! `fiche explain`

use std::process::ExitCode;

use super::language::LanguageArguments;
use super::terminal;
use crate::Error;
use crate::diagnostic::{self, Code};
use crate::misuse::Misuse;
use crate::parse::closest;

/// Explains what a finding of `fiche check` means, why it matters and how it is mended.
#[derive(Debug, clap::Args)]
#[command(after_help = "\
Examples:
  fiche explain F204                  by its number
  fiche explain unknown-term --lang nl
  fiche explain                       every code, one a line
  fiche explain --markdown --lang fr  all of them as a page")]
pub(super) struct Arguments {
    /// A number as F204, or a name as unknown-term; every code if not said.
    #[arg(value_name = "CODE", conflicts_with = "markdown")]
    code: Option<String>,
    /// Every code at length, as one Markdown page.
    #[arg(long)]
    markdown: bool,
    #[command(flatten)]
    pub(super) language: LanguageArguments,
}

pub(super) fn run(arguments: &Arguments) -> Result<ExitCode, Error> {
    let lang_code = arguments.language.code();
    let text = match &arguments.code {
        Some(text) => diagnostic::explain(find(text)?, lang_code),
        None if arguments.markdown => diagnostic::page(lang_code),
        None => diagnostic::codes(lang_code),
    };
    terminal::put(text.trim_end())?;
    Ok(ExitCode::SUCCESS)
}

fn find(text: &str) -> Result<Code, Error> {
    Code::find(text.trim()).ok_or_else(|| {
        let known = Code::ALL.iter().flat_map(|code| [code.number(), code.name()]);
        let code = text.to_owned();
        Error::Usage(match closest(text, known) {
            Some(near) => Misuse::NoSuchCodeBut { code, near: near.into() },
            None => Misuse::NoSuchCode { code },
        })
    })
}
