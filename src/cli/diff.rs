//! `fiche diff`

use std::path::{Path, PathBuf};
use std::process::ExitCode;

use super::language::LanguageArguments;
use super::{base_url, terminal};
use crate::compare::{self, Built, human, json, markdown};
use crate::speech::Speech;
use crate::{Error, read};

/// Compares two built sites: pages added, removed and changed with the changed words, and addresses that would break.
///
/// Both are folders that `fiche build` wrote, as the site of today and the preview of a change. What readers see is compared, not the HTML:
/// a new style sheet is no change. Lists are named only, because they change with the texts they list.
#[derive(Debug, clap::Args)]
#[command(after_help = "\
Examples:
  fiche diff public preview                    in a terminal: [-removed-] and {+added+} words
  fiche diff public preview --format markdown --base-url https://preview.example/12/ > comment.md

JSON: {version, pages: [{change: added|removed|moved|changed, address, title, lang, kind: text|list, group, to?, paragraphs?: [[{fate:
kept|removed|added, text}]]}], broken: [address]}; pages with one group are one page in several languages; `to` is where the
address of a moved page leads.

Exit status: 0 whatever differs, 2 the command was wrong or a folder holds no built site. That no address breaks is for
content/permalinks.txt to hold: see `fiche permalinks --help`.")]
pub(super) struct Arguments {
    /// The folder of the site as it was.
    #[arg(value_name = "OLD")]
    old: PathBuf,
    /// The folder of the site as it would be.
    #[arg(value_name = "NEW")]
    new: PathBuf,
    /// For a terminal, for a comment on a pull request, for a program.
    #[arg(long, value_enum, default_value_t = Format::Human)]
    format: Format,
    #[command(flatten)]
    pub(super) language: LanguageArguments,
    /// Where the new site stands: its pages are then linked in Markdown.
    #[arg(long, value_name = "URL")]
    base_url: Option<String>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, clap::ValueEnum)]
enum Format {
    Human,
    Markdown,
    Json,
}

pub(super) fn run(arguments: &Arguments) -> Result<ExitCode, Error> {
    let base_url = arguments.base_url.as_deref().map(base_url).transpose()?;
    let (old, new) = (built(&arguments.old)?, built(&arguments.new)?);
    let comparison = compare::sites(&old, &new);
    let language = arguments.language;
    terminal::put(&match arguments.format {
        Format::Human => human(&comparison, &Speech::new(language.code())),
        Format::Markdown => {
            let speech = Speech::new(language.code_for_programs());
            markdown(&comparison, &speech, base_url.as_deref())
        }
        Format::Json => json(&comparison),
    })?;
    Ok(ExitCode::SUCCESS)
}

fn built(folder: &Path) -> Result<Built, Error> {
    read::built(folder).map(Built::new)
}
