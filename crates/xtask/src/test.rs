//! `cargo xtask test`: everything that must hold, in the order of what is quickest to fail.

use std::env;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::Instant;

use crate::command::{self, Failure};

/// The oldest Node that runs the browser tests.
const NODE: u32 = 20;

/// The names Chromium goes by.
const CHROMIUM: [&str; 3] = ["chromium", "chromium-browser", "google-chrome"];

/// How far to go.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Extent {
    /// All but the tests in Chromium.
    WithoutBrowser,
    /// Everything.
    Everything,
}

/// Runs every step, and stops at the first that fails.
pub(crate) fn test(root: &Path, extent: Extent) -> Result<(), Failure> {
    let start = Instant::now();
    for arguments in [
        "fmt --all --check",
        "clippy --workspace --all-targets -- -D warnings",
        // Optimised, so that the tests and the site below share the compiled dependencies.
        "test --workspace --release",
        "doc --workspace --no-deps",
        "run --release -- build",
    ] {
        step(cargo(arguments).current_dir(root))?;
    }
    if extent == Extent::Everything {
        let folder = root.join("tests/browser");
        let chromium = chromium()?;
        node()?;
        let quiet = ["ci", "--no-audit", "--no-fund"];
        step(Command::new(npm()).args(quiet).current_dir(&folder))?;
        let mut tests = Command::new("node");
        step(tests.arg("--test").env("CHROMIUM", chromium).current_dir(&folder))?;
    }
    println!("\neverything holds, after {:.0} s", start.elapsed().as_secs_f64());
    Ok(())
}

fn cargo(arguments: &str) -> Command {
    let mut command = Command::new("cargo");
    command.args(arguments.split(' '));
    if arguments.starts_with("doc") {
        command.env("RUSTDOCFLAGS", "-D warnings");
    }
    command
}

/// Runs a step between two lines that say what it is and how long it took.
fn step(command: &mut Command) -> Result<(), Failure> {
    let name = command::spelled(command);
    println!("\n── {name}");
    let start = Instant::now();
    command::run(command)?;
    println!("── {:.1} s: {name}", start.elapsed().as_secs_f64());
    Ok(())
}

/// The browser named by the environment, else one on the path, else Debian's, freshly installed.
fn chromium() -> Result<PathBuf, Failure> {
    if let Some(named) = env::var_os("CHROMIUM").filter(|path| !path.is_empty()) {
        let named = PathBuf::from(named);
        return if named.is_file() {
            Ok(named)
        } else {
            Err(Failure::new(format!("CHROMIUM names no file: {}", named.display())))
        };
    }
    if command::find(&CHROMIUM).is_none() {
        command::install(&["chromium"], "the browser tests need Chromium")?;
    }
    command::find(&CHROMIUM).ok_or_else(|| Failure::new("Chromium was installed, but not found"))
}

/// Makes sure of Node and npm.
fn node() -> Result<(), Failure> {
    if command::find(&["node"]).is_none() || command::find(&[npm()]).is_none() {
        command::install(&["nodejs", "npm"], "the browser tests need Node and npm")?;
    }
    let version = command::output(Command::new("node").arg("--version"))?;
    if major(&version).is_some_and(|major| major >= NODE) {
        Ok(())
    } else {
        let needed = format!("the browser tests need Node {NODE} or newer; this is {version}");
        Err(Failure::new(needed))
    }
}

/// On Windows npm is a script, and a script is started by its full name.
fn npm() -> &'static str {
    if cfg!(windows) { "npm.cmd" } else { "npm" }
}

/// The 20 of `v20.11.1`.
fn major(version: &str) -> Option<u32> {
    version.strip_prefix('v')?.split('.').next()?.parse().ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_version_of_node_is_read() {
        assert_eq!(major("v20.11.1"), Some(20));
        assert_eq!(major("20"), None);
    }

    #[test]
    fn warnings_of_the_documentation_are_errors() {
        let doc = cargo("doc --workspace --no-deps");
        assert!(doc.get_envs().any(|(name, _)| name == "RUSTDOCFLAGS"));
        assert_eq!(cargo("fmt --all").get_envs().count(), 0);
    }
}
