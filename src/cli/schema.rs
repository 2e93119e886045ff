//! `fiche schema`

use std::path::{Path, PathBuf};
use std::process::ExitCode;

use super::terminal;
use crate::parse;
use crate::schema::{self, Form};
use crate::source::SITE_FILE;
use crate::{Error, read};

/// Writes the JSON Schema of a kind of file, for completion and checking in text editors; without a name, lists them.
///
/// In a site, its languages, vocabularies and organisations are the choices, with their names in every language.
#[derive(Debug, clap::Args)]
#[command(after_help = "\
Examples:
  fiche schema                                 the kinds of files
  fiche schema vocabulary > .vscode/vocabulary.schema.json
  fiche schema practice --site kennisbank      with the vocabularies of that site

A file that `fiche check` takes is one that its schema takes. Whether ids exist and links lead somewhere, only `fiche check` says.")]
pub(super) struct Arguments {
    /// The kind of file.
    #[arg(value_name = "NAME", value_parser = clap::builder::PossibleValuesParser::new(Form::ALL.map(Form::name)))]
    name: Option<String>,
    /// The folder of a site; this folder if it holds one.
    #[arg(long = "site", value_name = "DIR")]
    root: Option<PathBuf>,
}

pub(super) fn run(arguments: &Arguments) -> Result<ExitCode, Error> {
    let named = |form: &Form| arguments.name.as_deref() == Some(form.name());
    if let Some(form) = Form::ALL.into_iter().find(named) {
        let site = site(arguments)?;
        terminal::put(&schema::json(form, site.as_ref()))?;
    } else {
        let lines = Form::ALL.map(|form| format!("{:<14} {}", form.name(), form.about()));
        terminal::put(&lines.join("\n"))?;
    }
    Ok(ExitCode::SUCCESS)
}

/// The site as far as it can be read; its mistakes are for `fiche check` to tell.
fn site(arguments: &Arguments) -> Result<Option<parse::Parsed>, Error> {
    let here = Path::new(".");
    let root = match &arguments.root {
        Some(root) => root.as_path(),
        None if here.join(SITE_FILE).is_file() => here,
        None => return Ok(None),
    };
    let sources = read::sources(root)?;
    let (parsed, _) = parse::files(&sources);
    Ok(Some(parsed))
}
