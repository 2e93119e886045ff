//! `fiche export`

use std::path::{Path, PathBuf};
use std::process::ExitCode;

use fiche_search::Server;
use rayon::iter::{IntoParallelIterator, ParallelIterator};

use super::progress::Progress;
use super::{REJECTED, SiteArguments, base_url, language, store, terminal};
use crate::build::Check;
use crate::diagnostic::Report;
use crate::engines;
use crate::export::{self, Export};
use crate::misuse::Misuse;
use crate::model::{Address, Site};
use crate::options::{Drafts, Options};
use crate::output::File;
use crate::phase::Phase;
use crate::source::Sources;
use crate::{Error, portable, read, write};

/// Writes the whole base as files for other programs, or as one zip to keep, without building the site.
///
/// An archive is one zip with all pages, readable in a browser from a disk, all data, the sources, a README.txt and SHA256SUMS. For a
/// search server there is an index with all documents, and how to load it. The others are the files that the site publishes below
/// /data/. Drafts are never among them. Errors in the content are listed all at once, and then nothing is written.
#[derive(Debug, clap::Args)]
#[command(after_help = "\
Examples:
  fiche export csv --out tables                a table of the practices per language, for a spreadsheet
  fiche export json --out base                 everything, with its JSON Schema
  fiche export json csv jsonld --out data      all of them in one folder
  fiche export jsonld --out data --base-url https://voorbeeld.be/praktijken/
  fiche export quickwit --out quickwit         for a search server; README.md in it says how to load it
  fiche export archive --out praktijken-2026.zip      once a year: pages, data and sources in one zip that is read without fiche")]
pub(super) struct Arguments {
    /// What is written.
    #[arg(value_name = "FORM", required = true, value_enum)]
    forms: Vec<Form>,
    /// The folder that the files go into; of an archive, the zip. What is there is replaced only if fiche made it.
    #[arg(long, value_name = "PATH")]
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
    /// All pages, all data and the sources in one zip; asked for alone.
    Archive,
    /// An index of Quickwit; asked for alone.
    Quickwit,
    /// An index of OpenSearch; asked for alone.
    Opensearch,
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

    /// What is asked for alone, if it is.
    const fn alone(self) -> Option<Wanted<'static>> {
        match self {
            Self::Archive => Some(Wanted::Archive),
            Self::Quickwit => Some(Wanted::Index(Server::Quickwit)),
            Self::Opensearch => Some(Wanted::Index(Server::OpenSearch)),
            Self::Json | Self::Csv | Self::Jsonld => None,
        }
    }
}

/// What one command writes.
#[derive(Clone, Copy)]
enum Wanted<'a> {
    /// A folder of files.
    Data(&'a [Form]),
    /// A folder that is an index for a search server.
    Index(Server),
    /// One zip.
    Archive,
}

impl<'a> Wanted<'a> {
    fn of(forms: &'a [Form]) -> Result<Self, Error> {
        match forms.iter().find_map(|form| form.alone()) {
            None => Ok(Self::Data(forms)),
            Some(alone) if forms.len() == 1 => Ok(alone),
            Some(Self::Archive) => Err(Error::Usage(Misuse::ArchiveAlone)),
            Some(Self::Index(_) | Self::Data(_)) => Err(Error::Usage(Misuse::IndexAlone)),
        }
    }

    fn may_replace(self, out: &Path) -> Result<(), Error> {
        match self {
            Self::Archive => store::may_replace_zip(out, "archive"),
            Self::Data(_) | Self::Index(_) => may_replace(out),
        }
    }

    /// Data is made from the texts alone; the pages of an archive tell what the history knows of translations.
    fn check(self, root: &Path, sources: &Sources, options: &Options) -> (Option<Site>, Report) {
        let check = Check::new(options);
        match self {
            Self::Archive => check.with_history(root).run(sources),
            Self::Data(_) | Self::Index(_) => check.run(sources),
        }
    }

    fn write(
        self,
        site: &Site,
        sources: &Sources,
        out: &Path,
        progress: &Progress,
    ) -> Result<Made, Error> {
        match self {
            Self::Data(forms) => data(site, forms, out),
            Self::Index(server) => index(site, server, out),
            Self::Archive => archive(site, sources, out, progress),
        }
    }
}

pub(super) fn run(arguments: &Arguments) -> Result<ExitCode, Error> {
    let out = &arguments.out;
    let base_url = arguments.base_url.as_deref().map(base_url).transpose()?;
    let wanted = Wanted::of(&arguments.forms)?;
    wanted.may_replace(out)?;
    let progress = Progress::new();
    progress.enter(Phase::Read);
    let sources = read::sources(&arguments.site.root)?;
    progress.enter(Phase::Check);
    let options = Options { drafts: Drafts::LeaveOut, base_url };
    let (site, report) = wanted.check(&arguments.site.root, &sources, &options);
    let made = site.map(|site| wanted.write(&site, &sources, out, &progress));
    progress.finish();
    let again = arguments.site.option();
    terminal::say_report(&report, &sources, language::of_this_computer(), &again);
    let Some(made) = made else {
        terminal::tell_nothing_written(out, language::of_this_computer());
        return Ok(ExitCode::from(REJECTED));
    };
    made?.say(out);
    Ok(ExitCode::SUCCESS)
}

/// What is said when the files are written: a message, and how many they are and how large.
struct Made {
    message: &'static str,
    files: u64,
    bytes: u64,
}

impl Made {
    fn say(&self, out: &Path) {
        let values = [
            ("form", terminal::form(usize::try_from(self.files).unwrap_or(usize::MAX))),
            ("files", &*self.files.to_string()),
            ("size", &*terminal::size(self.bytes, language::of_this_computer())),
            ("out", &*out.display().to_string()),
        ];
        terminal::tell(self.message, &values);
    }
}

/// Writes the files that were asked for.
fn data(site: &Site, forms: &[Form], out: &Path) -> Result<Made, Error> {
    let mut files = export::files(site)?;
    files.retain(|file| forms.iter().any(|form| form.has(file.form)));
    let written = write::replace(out, files.into_par_iter().map(in_folder).map(Ok))?;
    Ok(Made { message: "exported", files: written.files, bytes: written.bytes })
}

/// Writes an index for a search server.
fn index(site: &Site, server: Server, out: &Path) -> Result<Made, Error> {
    let files = engines::files(site, server);
    let written = write::replace(out, files.into_par_iter().map(Ok))?;
    Ok(Made { message: "exported-index", files: written.files, bytes: written.bytes })
}

/// Writes the archive.
fn archive(site: &Site, sources: &Sources, out: &Path, progress: &Progress) -> Result<Made, Error> {
    let zip = portable::archive(site, sources, |phase| progress.enter(phase))?;
    store::put(out, &zip)?;
    Ok(Made { message: "exported-archive", files: 1, bytes: zip.len() as u64 })
}

/// A built site is fiche's own to replace, but not by its data alone.
fn may_replace(out: &Path) -> Result<(), Error> {
    write::may_replace(out)?;
    if out.join("404.html").is_file() {
        return Err(Error::Usage(Misuse::ExportOverSite {
            folder: out.display().to_string(),
            data: out.join("data").display().to_string(),
        }));
    }
    Ok(())
}

/// A file of `/data/`, in a folder of files alone.
fn in_folder(export: Export) -> File {
    let path = export.file.address.as_str();
    let (_, name) = path.rsplit_once('/').unwrap_or(("", path));
    File { address: Address::new(format!("/{name}")), bytes: export.file.bytes }
}
