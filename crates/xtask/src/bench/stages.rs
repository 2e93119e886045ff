//! `cargo xtask bench stages`: what each stage of a build takes, beside the least that any builder needs.
//!
//! Here the site is made; `benches/stages.rs` measures.

use std::path::Path;
use std::process::Command;

use clap::Args;

use crate::command::{self, Failure};
use crate::corpus;

/// How to measure.
#[derive(Args)]
pub(super) struct Arguments {
    /// How many practices, each in two languages.
    #[arg(long, default_value_t = 1000)]
    sheets: usize,
    /// Only what has this in its name, such as `parse`.
    name: Option<String>,
}

/// Makes a site and measures.
pub(super) fn bench(root: &Path, arguments: &Arguments) -> Result<(), Failure> {
    let site = root.join(format!("target/bench/stages/{}", arguments.sheets));
    corpus::corpus(root, &site, arguments.sheets, 1)?;
    let mut cargo = Command::new("cargo");
    cargo.args(["bench", "--bench", "stages", "--"]).args(&arguments.name);
    command::run(cargo.current_dir(root).env("FICHE_CORPUS", site))
}
