//! Chromium, Node, npm and Java: found, or installed where that is possible.

use std::env;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use crate::command::{self, Failure};

/// The oldest Node that runs our scripts.
const NODE: u32 = 20;

/// The names Chromium goes by. Without windows it takes two thirds of the time.
const CHROMIUM: [&str; 4] =
    ["chromium-headless-shell", "chromium", "chromium-browser", "google-chrome"];

/// The browser named by the environment, else one on the path, else Debian's, freshly installed.
pub(crate) fn chromium() -> Result<PathBuf, Failure> {
    if let Some(named) = env::var_os("CHROMIUM").filter(|path| !path.is_empty()) {
        let named = PathBuf::from(named);
        return if named.is_file() {
            Ok(named)
        } else {
            Err(Failure::new(format!("CHROMIUM names no file: {}", named.display())))
        };
    }
    if command::find(&CHROMIUM).is_none() {
        let needed = "this task needs Chromium";
        // Older Debians have it with windows only.
        command::install(&["chromium-headless-shell"], needed)
            .or_else(|_| command::install(&["chromium"], needed))?;
    }
    command::find(&CHROMIUM).ok_or_else(|| Failure::new("Chromium was installed, but not found"))
}

/// Makes sure of Node and npm.
pub(crate) fn node() -> Result<(), Failure> {
    if command::find(&["node"]).is_none() || command::find(&[npm()]).is_none() {
        command::install(&["nodejs", "npm"], "this task needs Node and npm")?;
    }
    let version = command::output(Command::new("node").arg("--version"))?;
    if major(&version).is_some_and(|major| major >= NODE) {
        Ok(())
    } else {
        let needed = format!("this task needs Node {NODE} or newer; this is {version}");
        Err(Failure::new(needed))
    }
}

/// Java, which the checker of HTML is written in.
pub(crate) fn java() -> Result<PathBuf, Failure> {
    if command::find(&["java"]).is_none() {
        command::install(&["default-jre-headless"], "the checker of HTML needs Java")?;
    }
    command::find(&["java"]).ok_or_else(|| Failure::new("Java was installed, but not found"))
}

/// Installs the packages that a folder's lock names.
pub(crate) fn packages(folder: &Path) -> Command {
    let mut command = Command::new(npm());
    command.args(["ci", "--no-audit", "--no-fund"]).current_dir(folder);
    command
}

/// Whether the packages of a folder are those of its lock: npm leaves a note of what it installed.
pub(crate) fn has_packages(folder: &Path) -> bool {
    let written = |name| fs::metadata(folder.join(name)).and_then(|about| about.modified()).ok();
    let installed = written("node_modules/.package-lock.json");
    installed.is_some() && installed >= written("package-lock.json")
}

/// On Windows npm is a script, and a script is started by its full name.
pub(crate) fn npm() -> &'static str {
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
}
