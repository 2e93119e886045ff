//! The command line: one file a command.

mod build;
mod bundle;
mod check;
mod clock;
mod cms;
mod diff;
mod explain;
mod export;
mod freeze;
mod import;
mod init;
mod language;
mod links;
mod new;
mod pdf;
mod permalinks;
mod progress;
mod publish;
mod schema;
mod search;
mod serve;
mod stamp;
mod status;
mod store;
mod terminal;
mod translate;

use std::path::PathBuf;
use std::process::ExitCode;

use clap::{Parser, Subcommand};

use crate::Error;
use crate::misuse::Misuse;
use crate::model::{CollectionIndex, Date, Site};
use crate::options::{Drafts, Options};
use crate::parse::is_base;
use crate::speech::Speech;

/// The content has errors.
const REJECTED: u8 = 1;
/// The command was wrong, or the machine failed.
const FAILED: u8 = 2;

/// Turns a folder of bilingual Markdown practice sheets into a static site with a search of its own.
#[derive(Debug, Parser)]
#[command(version, arg_required_else_help = true, disable_help_subcommand = true)]
#[command(after_help = "\
Exit status: 0 all is well (there may be warnings), 1 the content has errors, 2 the command was wrong or the machine failed.

Begin a site with `fiche init` and a sheet with `fiche new`, see what is wrong with `fiche check`, look with `fiche serve`, publish what `fiche build` writes.")]
struct Arguments {
    #[command(subcommand)]
    command: Command,
}

#[derive(Debug, Subcommand)]
enum Command {
    Build(build::Arguments),
    Check(check::Arguments),
    Serve(serve::Arguments),
    Search(search::Arguments),
    Export(export::Arguments),
    Bundle(bundle::Arguments),
    Pdf(pdf::Arguments),
    Publish(publish::Arguments),
    Diff(diff::Arguments),
    Permalinks(permalinks::Arguments),
    Init(init::Arguments),
    New(new::Arguments),
    Translate(translate::Arguments),
    Stamp(stamp::Arguments),
    Freeze(freeze::Arguments),
    Explain(explain::Arguments),
    Status(status::Arguments),
    Schema(schema::Arguments),
    Import(import::Arguments),
    Cms(cms::Arguments),
}

impl Command {
    /// The language to say in why it fails: that which was asked for, else that of this computer.
    fn language(&self) -> &'static str {
        match self {
            Self::Build(arguments) => arguments.language.code(),
            Self::Check(arguments) => arguments.language.code(),
            Self::Serve(arguments) => arguments.language.code(),
            Self::Bundle(arguments) => arguments.language.code(),
            Self::Diff(arguments) => arguments.language.code(),
            Self::Explain(arguments) => arguments.language.code(),
            Self::Status(arguments) => arguments.language.code(),
            Self::Search(_)
            | Self::Export(_)
            | Self::Pdf(_)
            | Self::Publish(_)
            | Self::Permalinks(_)
            | Self::Init(_)
            | Self::New(_)
            | Self::Translate(_)
            | Self::Stamp(_)
            | Self::Freeze(_)
            | Self::Schema(_)
            | Self::Import(_)
            | Self::Cms(_) => language::of_this_computer(),
        }
    }
}

/// Which site is meant.
#[derive(Clone, Debug, clap::Args)]
struct SiteArguments {
    /// The folder with content/, and with themes/ and i18n/ where it has its own.
    #[arg(long = "site", value_name = "DIR", default_value = ".")]
    root: PathBuf,
}

impl SiteArguments {
    /// As an option of another command that people can copy; nothing for the folder they are in.
    fn option(&self) -> String {
        if self.root.as_os_str() == "." {
            String::new()
        } else {
            format!(" --site {}", terminal::quoted(&self.root))
        }
    }
}

/// What is made of it.
#[derive(Clone, Debug, clap::Args)]
struct OptionArguments {
    /// The address the site will have, for canonical links, the sitemap, QR codes and the page for missing addresses; instead of `base_url` in site.yaml.
    #[arg(long, value_name = "URL")]
    base_url: Option<String>,
    /// Builds drafts and texts under review too: for a preview, never for the public.
    #[arg(long)]
    drafts: bool,
}

impl OptionArguments {
    /// The options of `fiche check` that finds what was found with these.
    fn again(&self, site: &SiteArguments) -> String {
        let drafts = if self.drafts { " --drafts" } else { "" };
        format!("{drafts}{}", site.option())
    }

    fn options(&self) -> Result<Options, Error> {
        let drafts = if self.drafts { Drafts::Include } else { Drafts::LeaveOut };
        let base_url = self.base_url.as_deref().map(base_url).transpose()?;
        Ok(Options { drafts, base_url })
    }
}

/// A day of the command line.
fn day(text: &str) -> Result<Date, String> {
    text.parse().map_err(|_| "a day is written as year, month and day: 2026-11-26".to_owned())
}

/// The collection with this id.
fn collection(site: &Site, id: &str) -> Result<CollectionIndex, Error> {
    let found = site.each_collection().find(|(_, collection)| collection.id.as_str() == id);
    found.map(|(at, _)| at).ok_or_else(|| {
        let all: Vec<&str> =
            site.collections.iter().map(|collection| collection.id.as_str()).collect();
        let id = id.to_owned();
        Error::Usage(if all.is_empty() {
            Misuse::NoCollections { id }
        } else {
            Misuse::NoSuchCollection { id, known: all.join(", ") }
        })
    })
}

fn base_url(text: &str) -> Result<String, Error> {
    if !is_base(text) {
        return Err(Error::Usage(Misuse::NoBaseUrl { text: text.to_owned() }));
    }
    Ok(if text.ends_with('/') { text.to_owned() } else { format!("{text}/") })
}

/// Runs the command of this process's arguments.
pub fn run() -> ExitCode {
    let command = Arguments::parse().command;
    let lang_code = command.language();
    let result = match command {
        Command::Build(arguments) => build::run(&arguments),
        Command::Check(arguments) => check::run(&arguments),
        Command::Serve(arguments) => serve::run(&arguments),
        Command::Search(arguments) => search::run(&arguments),
        Command::Export(arguments) => export::run(&arguments),
        Command::Bundle(arguments) => bundle::run(&arguments),
        Command::Pdf(arguments) => pdf::run(&arguments),
        Command::Publish(arguments) => publish::run(&arguments),
        Command::Diff(arguments) => diff::run(&arguments),
        Command::Permalinks(arguments) => permalinks::run(&arguments),
        Command::Init(arguments) => init::run(&arguments),
        Command::New(arguments) => new::run(&arguments),
        Command::Translate(arguments) => translate::run(&arguments),
        Command::Stamp(arguments) => stamp::run(&arguments),
        Command::Freeze(arguments) => freeze::run(&arguments),
        Command::Explain(arguments) => explain::run(&arguments),
        Command::Status(arguments) => status::run(&arguments),
        Command::Import(arguments) => import::run(&arguments),
        Command::Cms(arguments) => cms::run(&arguments),
        Command::Schema(arguments) => schema::run(&arguments),
    };
    result.unwrap_or_else(|error| {
        let speech = Speech::new(lang_code);
        terminal::say(&speech.phrase("failed", &[("reason", &error.say(&speech))]));
        ExitCode::from(FAILED)
    })
}
