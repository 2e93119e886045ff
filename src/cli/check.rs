//! `fiche check`

use std::path::{Path, PathBuf};
use std::process::ExitCode;

use super::language::LanguageArguments;
use super::{OptionArguments, REJECTED, SiteArguments, clock, day, links, store, terminal};
use crate::build::Check;
use crate::diagnostic::{Report, github, json, sarif};
use crate::mend::{Mended, mend};
use crate::misuse::Misuse;
use crate::model::Date;
use crate::source::Sources;
use crate::speech::Speech;
use crate::{Error, difference, read};

/// Lists everything that is wrong with the content, at once.
///
/// Each finding says where it is, why it is wrong and what to write instead. Nothing is written but with --fix.
#[derive(Debug, clap::Args)]
#[command(after_help = "\
Examples:
  fiche check --lang nl                        in Dutch
  fiche check content/practices/brusafe        what is wrong in one folder
  fiche check --fix                            mends what has one right repair
  fiche check --format json > findings.json    for a program
  fiche check --external                       with the links that lead out of the site
  fiche check --format github                  in a workflow on GitHub
  fiche check --format sarif > fiche.sarif     for a gatherer of findings

JSON: {version, diagnostics: [{code, severity, file, line, column, end_line, end_column, message, help, fix?, edit?}]}; lines
and columns count from 1, columns in characters. `fix` replaces what stands there; `edit` is {line, column, end_line,
end_column, text}, the same for any place.")]
pub(super) struct Arguments {
    /// Only what is wrong in these files and folders; the whole site is read for it.
    #[arg(value_name = "PATH")]
    paths: Vec<PathBuf>,
    #[command(flatten)]
    site: SiteArguments,
    #[command(flatten)]
    options: OptionArguments,
    /// For people, on standard error; or for programs, on standard output.
    #[arg(long, value_enum, default_value_t = Format::Human)]
    format: Format,
    /// Also asks whether the web addresses in the content still exist. It takes a while, and the program curl.
    #[arg(long)]
    external: bool,
    #[command(flatten)]
    pub(super) language: LanguageArguments,
    /// The day from which reviews are looked back at, as 2026-11-26; today, unless another is given.
    #[arg(long, value_name = "DATE", value_parser = day)]
    as_of: Option<Date>,
    /// Makes the repairs that are beyond doubt in the files themselves, shows them, and lists the rest.
    #[arg(long)]
    fix: bool,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, clap::ValueEnum)]
enum Format {
    /// With the place underlined.
    Human,
    /// One object.
    Json,
    /// Remarks beside the lines of a pull request on GitHub.
    Github,
    /// SARIF 2.1.0, which many programs gather.
    Sarif,
}

pub(super) fn run(arguments: &Arguments) -> Result<ExitCode, Error> {
    let options = arguments.options.options()?;
    let sources = read::sources(&arguments.site.root)?;
    let day = arguments.as_of.unwrap_or_else(clock::today);
    let named = named(&arguments.paths, &arguments.site.root)?;
    let is_asked =
        |path: &str| named.is_empty() || named.iter().any(|one| Path::new(path).starts_with(one));
    let (sources, mut report) = if arguments.fix {
        mended(arguments, mend(&sources, &options, day, is_asked))?
    } else {
        let (_, report) = Check::new(&options).on(day).run(&sources);
        (sources, report)
    };
    if arguments.external {
        report = report.with(links::ask(&sources)?);
    }
    if !named.is_empty() {
        report = report.within(|file| is_asked(&sources.get(file).path));
    }
    tell(arguments, &sources, &report)?;
    Ok(if report.has_errors() { ExitCode::from(REJECTED) } else { ExitCode::SUCCESS })
}

/// The files and folders that are asked for, from the site's folder. They are named from there too, as findings name them.
fn named(paths: &[PathBuf], root: &Path) -> Result<Vec<PathBuf>, Error> {
    let whole = |path: &Path| {
        let read = |source| Error::Read { path: path.to_owned(), source };
        path.canonicalize().map_err(read)
    };
    let root = whole(root)?;
    let in_site = |path: &PathBuf| {
        let from_site = root.join(path);
        let there = if !path.exists() && from_site.exists() { &from_site } else { path };
        let not_there = || {
            let (path, root) = (path.display().to_string(), root.display().to_string());
            Error::Usage(Misuse::OutsideTheSite { path, root })
        };
        whole(there)?.strip_prefix(&root).map(Path::to_owned).map_err(|_| not_there())
    };
    paths.iter().map(in_site).collect()
}

/// Writes the repairs and shows them; what is then left to tell.
fn mended(arguments: &Arguments, mended: Mended) -> Result<(Sources, Report), Error> {
    let Mended { sources, report, before, fixes } = mended;
    for old in &before {
        let Some(new) = sources.find(&old.path).map(|file| sources.get(file)) else { continue };
        store::put(&arguments.site.root.join(&*old.path), &new.bytes)?;
        terminal::say(difference::lines(&old.path, &old.bytes, &new.bytes).trim_end());
    }
    if fixes > 0 {
        terminal::say("");
        terminal::say(
            &Speech::new(arguments.language.code())
                .count("mended", &[("fixes", fixes), ("files", before.len())]),
        );
    }
    Ok((sources, report))
}

fn tell(arguments: &Arguments, sources: &Sources, report: &Report) -> Result<(), Error> {
    let lang = arguments.language.code_for_programs();
    let folder = || folder_in_repository(&arguments.site.root);
    let text = match arguments.format {
        Format::Human => {
            tell_people(arguments, report, sources);
            return Ok(());
        }
        Format::Json => json(report, sources, lang),
        Format::Github => github(report, sources, &folder(), lang),
        Format::Sarif => sarif(report, sources, &folder(), lang),
    };
    if text.is_empty() { Ok(()) } else { terminal::put(text.trim_end()) }
}

fn tell_people(arguments: &Arguments, report: &Report, sources: &Sources) {
    let lang = arguments.language.code();
    let paths = arguments.paths.iter().map(|path| format!(" {}", terminal::quoted(path)));
    let again = arguments.options.again(&arguments.site) + &paths.collect::<String>();
    terminal::say_report(report, sources, lang, &again);
    if report.errors() + report.warnings() == 0 {
        terminal::say(&Speech::new(lang).word("nothing-found"));
    }
}

/// Where the site is below the folder that the command was given in, which is that of the repository: `kennisbank/`.
fn folder_in_repository(root: &Path) -> String {
    let inner = || {
        let here = std::env::current_dir().ok()?.canonicalize().ok()?;
        Some(root.canonicalize().ok()?.strip_prefix(here).ok()?.to_owned())
    };
    let parts = inner().unwrap_or_default();
    parts.iter().fold(String::new(), |all, part| all + &part.to_string_lossy() + "/")
}
