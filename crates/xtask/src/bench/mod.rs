//! `cargo xtask bench`: what fiche costs and what it is worth, in numbers.

use std::path::{Path, PathBuf};
use std::process::Command;
use std::{env, fs};

use clap::{Args, Subcommand};

use crate::command::{self, Failure};

mod builds;
mod measure;
mod peers;
mod quality;
mod search;
mod serve;
mod stages;

/// What to measure.
#[derive(Args)]
#[command(args_conflicts_with_subcommands = true)]
pub(crate) struct Arguments {
    #[command(subcommand)]
    what: Option<What>,
    /// Numbers of practices.
    #[arg(long, value_delimiter = ',', default_values_t = [100, 1000])]
    sheets: Vec<usize>,
    /// How often each site is built.
    #[arg(long, default_value_t = 3)]
    runs: usize,
    /// Build the same sheets with Hugo and index them with Pagefind besides.
    #[arg(long)]
    peers: bool,
}

#[derive(Subcommand)]
enum What {
    /// Search in Chromium: bytes, requests, rounds and time, beside the budget and the peers.
    Search(search::Arguments),
    /// Each stage of a build, beside the least that any builder needs.
    Stages(stages::Arguments),
    /// From a sheet that is saved to the page that shows it, in Chromium.
    Serve(serve::Arguments),
    /// Whether the right answers come first, on judged queries.
    Quality(quality::Arguments),
}

/// Measures what is asked for.
pub(crate) fn bench(root: &Path, arguments: &Arguments) -> Result<(), Failure> {
    match &arguments.what {
        None => builds::bench(root, &arguments.sheets, arguments.runs, arguments.peers),
        Some(What::Search(arguments)) => search::bench(root, arguments),
        Some(What::Stages(arguments)) => stages::bench(root, arguments),
        Some(What::Serve(arguments)) => serve::bench(root, arguments),
        Some(What::Quality(arguments)) => quality::bench(root, arguments),
    }
}

/// The program that is measured: the one named by the environment, to compare with, else this project's.
fn program(root: &Path) -> PathBuf {
    if let Some(named) = named("FICHE") {
        return named;
    }
    command::built(root, "release")
}

/// The program that a variable of the environment names.
fn named(variable: &str) -> Option<PathBuf> {
    env::var_os(variable).filter(|path| !path.is_empty()).map(PathBuf::from)
}

/// Brings this project's program up to date.
fn compile(root: &Path) -> Result<(), Failure> {
    if named("FICHE").is_some() {
        return Ok(());
    }
    command::run(Command::new("cargo").args(["build", "--release"]).current_dir(root))
}

/// Removes a folder, if it is there: what is measured begins with nothing.
fn clear(folder: &Path) -> Result<(), Failure> {
    if folder.exists() {
        fs::remove_dir_all(folder).map_err(Failure::at(folder))?;
    }
    Ok(())
}

/// Builds the site in the folder `site` into the folder `out`, without a word when all is well.
fn build(root: &Path, site: &Path, out: &Path) -> Result<(), Failure> {
    let mut command = Command::new(program(root));
    command.arg("build").arg("--site").arg(site).arg("--out").arg(out).current_dir(root);
    command::complaints(&mut command).map(drop)
}
