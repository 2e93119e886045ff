//! Developers' tasks: `cargo xtask --help`.

#![expect(clippy::print_stdout, clippy::print_stderr, reason = "a task talks to the terminal")]

mod command;

use std::path::{Path, PathBuf};
use std::process::ExitCode;

use clap::{Parser, Subcommand};

use command::Failure;

/// Developers' tasks of fiche.
#[derive(Parser)]
#[command(name = "cargo xtask", bin_name = "cargo xtask")]
struct Arguments {
    #[command(subcommand)]
    task: Task,
}

#[derive(Subcommand)]
enum Task {}

fn main() -> ExitCode {
    println!("{}", root().display());
    match run(Arguments::parse().task, &root()) {
        Ok(()) => ExitCode::SUCCESS,
        Err(failure) => {
            eprintln!("xtask: {failure}");
            ExitCode::FAILURE
        }
    }
}

fn run(task: Task, _root: &Path) -> Result<(), Failure> {
    match task {}
}

/// The project: two folders above this crate.
fn root() -> PathBuf {
    let own = Path::new(env!("CARGO_MANIFEST_DIR"));
    own.ancestors().nth(2).expect("this crate lies in crates/xtask").to_owned()
}
