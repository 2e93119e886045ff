//! `fiche import`

use std::path::PathBuf;
use std::process::ExitCode;

use super::{REJECTED, SiteArguments, language, store, terminal};
use crate::Error;
use crate::build::Check;
use crate::import::{self, Imported};
use crate::new_file::{self, NewFile};
use crate::options::{Drafts, Options};
use crate::read::{self, MarkdownFolder};
use crate::source::Sources;
use crate::speech::Speech;

/// Makes drafts of a folder of Markdown that was written for another program, such as Hugo or Jekyll.
///
/// The languages of a text are found by `x.nl.md` beside `x.fr.md`, `nl/x.md` and `fr/x.md`, or `x/index.nl.md`; a mapping says which of
/// their keys become which of our fields. What could not be carried over is listed on standard output, with file and line. Nothing in the
/// folder is changed, and nothing in the site is overwritten.
#[derive(Debug, clap::Args)]
#[command(after_help = "\
Examples:
  fiche import oud --map mapping.yaml --dry-run          what would be written, and what would be lost
  fiche import oud/content --map mapping.yaml --site kennisbank > to-do.txt

The mapping is explained in docs/import.md.")]
pub(super) struct Arguments {
    /// The folder with the Markdown files.
    #[arg(value_name = "DIR")]
    folder: PathBuf,
    /// The file that says what becomes of their front matter.
    #[arg(long, value_name = "FILE")]
    map: PathBuf,
    #[command(flatten)]
    site: SiteArguments,
    /// Lists, and writes nothing.
    #[arg(long)]
    dry_run: bool,
}

pub(super) fn run(arguments: &Arguments) -> Result<ExitCode, Error> {
    let root = &arguments.site.root;
    let site = read::sources(root)?;
    let maps = Sources::new(vec![read::file(&arguments.map)?]);
    let (map, _) = maps.iter().next().expect("one file was put in");
    let MarkdownFolder { texts, others } = read::markdown(&arguments.folder)?;
    let Imported { drafts, notes } = match import::drafts(&texts, (&maps, map), &site) {
        Ok(imported) => imported,
        Err(report) => {
            terminal::say_report(&report, &maps, language::of_this_computer(), "");
            return Ok(ExitCode::from(REJECTED));
        }
    };
    for note in &notes {
        terminal::put(&note.to_string())?;
    }
    if !arguments.dry_run {
        for draft in &drafts {
            store::create(root, &draft.path, &draft.text)?;
        }
    }
    let values = [
        ("read", &*texts.len().to_string()),
        ("others", &*others.to_string()),
        ("drafts", &*drafts.len().to_string()),
        ("dry", if arguments.dry_run { "yes" } else { "no" }),
        ("root", &*root.display().to_string()),
        ("notes", &*notes.len().to_string()),
    ];
    terminal::tell("imported", &values);
    let (errors, warnings) = findings(&drafts, &site);
    if errors + warnings > 0 {
        let found = Speech::new(language::of_this_computer()).found(errors, warnings);
        let command = format!("{} check --drafts", terminal::program());
        terminal::tell("imported-findings", &[("command", &command), ("found", &found)]);
    }
    Ok(ExitCode::SUCCESS)
}

/// How many errors and warnings `fiche check --drafts` finds in the drafts.
fn findings(drafts: &[NewFile], site: &Sources) -> (usize, usize) {
    let sources = new_file::beside(drafts, site);
    let (_, report) =
        Check::new(&Options { drafts: Drafts::Include, base_url: None }).run(&sources);
    let is_draft = |path: &str| drafts.iter().any(|draft| *draft.path == *path);
    let of_drafts = report.within(|file| is_draft(&sources.get(file).path));
    (of_drafts.errors(), of_drafts.warnings())
}
