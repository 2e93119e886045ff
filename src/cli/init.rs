//! `fiche init`

use std::fs;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use super::{store, terminal};
use crate::Error;
use crate::misuse::Misuse;
use crate::model::Languages;
use crate::starter::{self, LANGUAGES};

/// Begins a site for another network: a folder that builds, with an example to replace.
///
/// Nothing is overwritten: the folder must be new or empty.
#[derive(Debug, clap::Args)]
#[command(after_help = "\
Examples:
  fiche init kennisbank                        in Dutch and French
  fiche init base --languages en               in one language; nl, fr, de and en come with the tool
  fiche init . --languages fr,nl               in this folder; French is the source")]
pub(super) struct Arguments {
    /// The folder of the new site.
    #[arg(value_name = "DIR")]
    folder: PathBuf,
    /// The languages of the site, the one that texts are written in first.
    #[arg(long, value_name = "CODES", default_value = "nl,fr", value_delimiter = ',')]
    languages: Vec<String>,
}

pub(super) fn run(arguments: &Arguments) -> Result<ExitCode, Error> {
    let folder = &arguments.folder;
    let languages = languages(&arguments.languages)?;
    may_begin(folder)?;
    let files = starter::files(&languages);
    for file in &files {
        store::create(folder, &file.path, &file.text)?;
    }
    let (count, shown) = (files.len().to_string(), folder.display().to_string());
    let codes = languages.codes().collect::<Vec<_>>().join(", ");
    let values = [("languages", &*codes), ("files", &*count), ("folder", &*shown)];
    terminal::tell("init-site", &values);
    let command = format!("{} serve --site {}", terminal::program(), terminal::quoted(folder));
    terminal::tell("look", &[("command", &command)]);
    let first = folder.join("README.md").display().to_string();
    terminal::tell("init-first", &[("file", &first)]);
    Ok(ExitCode::SUCCESS)
}

fn languages(codes: &[String]) -> Result<Languages, Error> {
    // Codes are put between spaces too, in capitals, or with a country.
    let codes = codes.iter().flat_map(|code| code.split_whitespace());
    let codes: Vec<String> = codes
        .map(|code| code.split(['-', '_']).next().unwrap_or_default().to_lowercase())
        .collect();
    if let Some(code) = codes.iter().find(|code| !LANGUAGES.contains(&code.as_str())) {
        let is_code = Languages::new([code.as_str()]).is_ok();
        let (code, known) = (code.clone(), LANGUAGES.join(", "));
        return Err(Error::Usage(if is_code {
            Misuse::BeginsInAnother { code, known }
        } else {
            Misuse::BeginsInCodes { code, known }
        }));
    }
    Languages::new(codes.iter().map(String::as_str)).map_err(|_| Error::Usage(Misuse::BeginsInNone))
}

/// Refuses a folder with anything in it, but for the history that git keeps.
fn may_begin(folder: &Path) -> Result<(), Error> {
    if !folder.exists() {
        return Ok(());
    }
    let unread = |source| Error::Read { path: folder.to_owned(), source };
    for entry in fs::read_dir(folder).map_err(unread)? {
        if entry.map_err(unread)?.file_name() != ".git" {
            return Err(Error::NotEmpty(folder.to_owned()));
        }
    }
    Ok(())
}
