//! `cargo xtask screenshots`: every type of page as a picture, on contact sheets.

use std::path::Path;
use std::process::Command;

use crate::browser;
use crate::command::{self, Failure};

/// Takes the pictures of the built site into `target/screenshots`.
pub(crate) fn screenshots(root: &Path) -> Result<(), Failure> {
    let folder = root.join("tests/browser");
    let chromium = browser::chromium()?;
    browser::node()?;
    if !browser::has_packages(&folder) {
        command::run(&mut browser::packages(&folder))?;
    }
    let mut node = Command::new("node");
    node.arg("screenshots.js").arg(root.join("target/screenshots"));
    command::run(node.env("CHROMIUM", chromium).current_dir(&folder))
}
