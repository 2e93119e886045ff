//! Developers' tasks: `cargo xtask --help`.

#![expect(clippy::print_stdout, clippy::print_stderr, reason = "a task talks to the terminal")]

mod bench;
mod browser;
mod client;
mod command;
mod corpus;
mod diagnostics;
mod lighthouse;
mod sbom;
mod screenshots;
mod site;
mod stems;
mod test;
mod weight;

use std::path::{Path, PathBuf};
use std::process::ExitCode;

use clap::{Parser, Subcommand};

use crate::command::Failure;

/// Developers' tasks of fiche.
#[derive(Parser)]
#[command(name = "cargo xtask", bin_name = "cargo xtask")]
struct Arguments {
    #[command(subcommand)]
    task: Task,
}

#[derive(Subcommand)]
enum Task {
    /// Run everything that must hold.
    Test {
        /// Leave the tests in Chromium out.
        #[arg(long)]
        no_browser: bool,
    },
    /// Build the search engine for the browser into `crates/client/dist`.
    Client {
        /// Weigh it besides.
        #[arg(long)]
        report: bool,
    },
    /// Write a site of synthetic practices.
    Corpus {
        /// How many practices.
        #[arg(long)]
        sheets: usize,
        /// The folder to write it into.
        #[arg(long)]
        out: PathBuf,
        /// Another number gives other practices.
        #[arg(long, default_value_t = 1)]
        seed: u64,
    },
    /// Write `themes/README.md` from the views and the theme.
    Themes,
    /// Write `docs/diagnostics/` from what explains the codes.
    Diagnostics,
    /// Take a picture of every type of page of the built site, and lay them on contact sheets in `target/screenshots`.
    Screenshots,
    /// List the packages that the program is made of in `target/fiche.cdx.json`.
    Sbom,
    /// Score the site with Lighthouse, as a phone sees it.
    Lighthouse,
    /// Compare our stems with Snowball's own lists.
    Stems {
        /// The folder with `dutch_voc.txt`, `dutch_output.txt` and the same for French.
        lists: PathBuf,
    },
    /// Measure; without a subcommand: build synthetic sites and search them.
    Bench(bench::Arguments),
}

fn main() -> ExitCode {
    match run(&Arguments::parse().task, &root()) {
        Ok(()) => ExitCode::SUCCESS,
        Err(failure) => {
            eprintln!("xtask: {failure}");
            ExitCode::FAILURE
        }
    }
}

fn run(task: &Task, root: &Path) -> Result<(), Failure> {
    match task {
        Task::Test { no_browser: true } => test::test(root, test::Extent::WithoutBrowser),
        Task::Test { no_browser: false } => test::test(root, test::Extent::Everything),
        Task::Client { report: true } => client::client(root, client::Report::Yes),
        Task::Client { report: false } => client::client(root, client::Report::No),
        Task::Themes => fiche_xtask::themes::write(root).map_err(Failure::new),
        Task::Diagnostics => diagnostics::diagnostics(root),
        Task::Screenshots => screenshots::screenshots(root),
        Task::Sbom => sbom::sbom(root),
        Task::Lighthouse => lighthouse::lighthouse(root),
        Task::Stems { lists } => stems::stems(root, lists),
        Task::Bench(arguments) => bench::bench(root, arguments),
        Task::Corpus { sheets, out, seed } => corpus::corpus(root, out, *sheets, *seed),
    }
}

/// The project: two folders above this crate.
fn root() -> PathBuf {
    let own = Path::new(env!("CARGO_MANIFEST_DIR"));
    own.ancestors().nth(2).expect("this crate lies in crates/xtask").to_owned()
}
