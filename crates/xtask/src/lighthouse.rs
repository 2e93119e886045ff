//! `cargo xtask lighthouse`: the site as Lighthouse scores it, on a phone.
//!
//! Here the site is built for the address at which it is looked at; `benches/lighthouse` does the looking.

use std::path::Path;
use std::process::Command;

use crate::browser;
use crate::command::{self, Failure};

/// Where the site stands while it is looked at: canonical links that lead elsewhere would cost it points.
const PORT: &str = "4173";

/// Prints the scores, and fails where one is below what the site promises.
pub(crate) fn lighthouse(root: &Path) -> Result<(), Failure> {
    let chromium = browser::chromium()?;
    browser::node()?;
    let scripts = root.join("benches/lighthouse");
    if !browser::has_packages(&scripts) {
        command::run(&mut browser::packages(&scripts))?;
    }
    let site = root.join("target/lighthouse");
    let mut build = Command::new("cargo");
    build.args(["run", "--release", "--", "build", "--base-url"]);
    build.arg(format!("http://127.0.0.1:{PORT}/")).arg("--out").arg(&site);
    command::run(build.current_dir(root))?;
    let mut look = Command::new("node");
    look.arg("main.js").arg(site).arg(PORT);
    command::run(look.env("CHROMIUM", chromium).current_dir(scripts))
}
