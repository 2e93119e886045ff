//! `cargo xtask test`: everything that must hold, in the order of what is quickest to fail.

use std::path::Path;
use std::process::Command;
use std::time::Instant;

use crate::browser;
use crate::command::{self, Failure};

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
        "clippy --workspace --all-targets --features fiche/pdf -- -D warnings",
        // The tool alone, as readers of the README build it: tests bring features of packages along.
        "check",
        // With all features, so that no package is compiled twice.
        "test --workspace --features fiche/pdf",
        "doc --workspace --no-deps",
    ] {
        step(cargo(arguments).current_dir(root))?;
    }
    // By the program that the tests have compiled.
    let program = command::built(root, "debug");
    step(Command::new(&program).arg("build").current_dir(root))?;
    if extent == Extent::Everything {
        let folder = root.join("tests/browser");
        let chromium = browser::chromium()?;
        browser::node()?;
        let java = browser::java()?;
        step(&mut browser::packages(&folder))?;
        step(&mut browser::packages(&folder.join("cms")))?;
        let mut tests = Command::new(browser::npm());
        step(
            tests
                .args(["test", "--silent"])
                .env("FICHE", program)
                .env("CHROMIUM", chromium)
                .env("JAVA", java)
                .current_dir(&folder),
        )?;
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn warnings_of_the_documentation_are_errors() {
        let doc = cargo("doc --workspace --no-deps");
        assert!(doc.get_envs().any(|(name, _)| name == "RUSTDOCFLAGS"));
        assert_eq!(cargo("fmt --all").get_envs().count(), 0);
    }
}
