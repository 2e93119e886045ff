//! `fiche export`

use std::path::{Path, PathBuf};
use std::process::ExitCode;

use rayon::iter::{IntoParallelIterator, ParallelIterator};

use super::{REJECTED, SiteArguments, base_url, language, terminal};
use crate::export::{self, Export};
use crate::model::Address;
use crate::output::File;
use crate::{Drafts, Error, Options, read, write};

/// Writes the whole base as files for other programs, without building the site.
///
/// They are the files that the site publishes below /data/. Drafts are never among them. Errors in the content are listed all at once,
/// and then nothing is written.
#[derive(Debug, clap::Args)]
#[command(after_help = "\
Examples:
  fiche export csv --out tables                a table of the practices per language, for a spreadsheet
  fiche export json --out base                 everything, with its JSON Schema
  fiche export json csv jsonld --out data      all of them in one folder
  fiche export jsonld --out data --base-url https://voorbeeld.be/praktijken/")]
pub(super) struct Arguments {
    /// What is written.
    #[arg(value_name = "FORM", required = true, value_enum)]
    forms: Vec<Form>,
    /// The folder that the files go into. It is replaced only if it is missing, empty, or made by fiche.
    #[arg(long, value_name = "DIR")]
    out: PathBuf,
    #[command(flatten)]
    site: SiteArguments,
    /// The address the site will have, which the files name things by; instead of `base_url` in site.yaml.
    #[arg(long, value_name = "URL")]
    base_url: Option<String>,
}

/// What is asked for; one may be several files.
#[derive(Clone, Copy, Debug, PartialEq, Eq, clap::ValueEnum)]
enum Form {
    /// Everything, and its JSON Schema.
    Json,
    /// The practices, a table per language.
    Csv,
    /// Everything in the words of schema.org, SKOS and Dublin Core.
    Jsonld,
}

impl Form {
    /// Whether a file is asked for. The catalogue is about the files as the site publishes them.
    const fn has(self, form: export::Form) -> bool {
        match form {
            export::Form::Json | export::Form::Schema => matches!(self, Self::Json),
            export::Form::Csv(_) => matches!(self, Self::Csv),
            export::Form::JsonLd => matches!(self, Self::Jsonld),
            export::Form::Catalogue => false,
        }
    }
}

pub(super) fn run(arguments: &Arguments) -> Result<ExitCode, Error> {
    let out = &arguments.out;
    let base_url = arguments.base_url.as_deref().map(base_url).transpose()?;
    may_replace(out)?;
    let sources = read::sources(&arguments.site.root)?;
    let (site, report) = crate::check(&sources, &Options { drafts: Drafts::LeaveOut, base_url });
    terminal::say_report(&report, &sources, language::of_this_computer());
    let Some(site) = site else {
        let old = if out.exists() { "; it is as it was" } else { "" };
        terminal::say(&format!("Nothing was written to {}{old}.", out.display()));
        return Ok(ExitCode::from(REJECTED));
    };
    let mut files = export::files(&site)?;
    files.retain(|file| arguments.forms.iter().any(|form| form.has(file.form)));
    let written = write::replace(out, files.into_par_iter().map(in_folder).map(Ok))?;
    let files = if written.files == 1 { "file" } else { "files" };
    let bytes = terminal::size(written.bytes);
    terminal::say(&format!("{} {files}, {bytes} in {}.", written.files, out.display()));
    Ok(ExitCode::SUCCESS)
}

/// A built site is fiche's own to replace, but not by its data alone.
fn may_replace(out: &Path) -> Result<(), Error> {
    write::may_replace(out)?;
    if out.join("404.html").is_file() {
        return Err(Error::Usage(format!(
            "{} holds a built site, with the data in {}; give another folder with --out",
            out.display(),
            out.join("data").display()
        )));
    }
    Ok(())
}

/// A file of `/data/`, in a folder of files alone.
fn in_folder(export: Export) -> File {
    let path = export.file.address.as_str();
    let (_, name) = path.rsplit_once('/').unwrap_or(("", path));
    File { address: Address::new(format!("/{name}")), bytes: export.file.bytes }
}
