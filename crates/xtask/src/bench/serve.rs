//! `cargo xtask bench serve`: how long it takes until who writes sees what was written, in Chromium.
//!
//! Here the site is made; `benches/serve` saves a sheet and watches the page that shows it.

use std::path::Path;
use std::process::Command;

use clap::Args;

use super::{compile, program};
use crate::command::{self, Failure};
use crate::{browser, corpus};

/// How to measure.
#[derive(Args)]
pub(super) struct Arguments {
    /// How many practices, each in two languages.
    #[arg(long, default_value_t = 1000)]
    sheets: usize,
    /// How many changes.
    #[arg(long, default_value_t = 50)]
    runs: usize,
}

/// Makes a site and measures.
pub(super) fn bench(root: &Path, arguments: &Arguments) -> Result<(), Failure> {
    compile(root)?;
    let chromium = browser::chromium()?;
    browser::node()?;
    let packages = root.join("tests/browser");
    if !browser::has_packages(&packages) {
        command::run(&mut browser::packages(&packages))?;
    }
    let site = root.join(format!("target/bench/serve/{}", arguments.sheets));
    corpus::corpus(root, &site, arguments.sheets, 1)?;
    let mut node = Command::new("node");
    node.arg(root.join("benches/serve/main.mjs")).arg(program(root)).arg(site);
    command::run(node.arg(arguments.runs.to_string()).env("CHROMIUM", chromium))
}
