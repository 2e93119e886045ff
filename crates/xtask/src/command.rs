//! Other programs: running them, finding them, and saying which one failed.

use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::{env, fmt, io};

/// Why a task stopped: a line for the developer.
#[derive(Debug)]
pub(crate) struct Failure(String);

impl Failure {
    pub(crate) fn new(reason: impl Into<String>) -> Self {
        Self(reason.into())
    }

    /// A failure of the machine at `path`.
    pub(crate) fn at(path: &Path) -> impl FnOnce(io::Error) -> Self {
        move |error| Self(format!("{}: {error}", path.display()))
    }
}

impl fmt::Display for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// Runs `command` to its end, on this terminal.
pub(crate) fn run(command: &mut Command) -> Result<(), Failure> {
    let status = command.status().map_err(|error| unstarted(command, &error))?;
    if status.success() {
        Ok(())
    } else {
        Err(Failure(format!("failed ({status}): {}", spelled(command))))
    }
}

/// Runs `command` to its end, and gives what it prints.
pub(crate) fn output(command: &mut Command) -> Result<String, Failure> {
    let output = command.stderr(Stdio::inherit()).output();
    let output = output.map_err(|error| unstarted(command, &error))?;
    if !output.status.success() {
        return Err(Failure(format!("failed ({}): {}", output.status, spelled(command))));
    }
    Ok(String::from_utf8_lossy(&output.stdout).trim().to_owned())
}

/// The program as cargo leaves it after a build with a profile.
pub(crate) fn built(root: &Path, profile: &str) -> PathBuf {
    let target = env::var_os("CARGO_TARGET_DIR").map_or_else(|| "target".into(), PathBuf::from);
    let program = root.join(target).join(profile).join("fiche");
    program.with_extension(env::consts::EXE_EXTENSION)
}

/// Runs `command` to its end, and gives what it says beside its answer.
pub(crate) fn complaints(command: &mut Command) -> Result<String, Failure> {
    let output = command.stdout(Stdio::null()).output();
    let output = output.map_err(|error| unstarted(command, &error))?;
    let told = String::from_utf8_lossy(&output.stderr).trim().to_owned();
    if !output.status.success() {
        return Err(Failure(format!("failed ({}): {}\n{told}", output.status, spelled(command))));
    }
    Ok(told)
}

/// The first of `names` that stands in a folder of `PATH`.
pub(crate) fn find(names: &[&str]) -> Option<PathBuf> {
    let folders: Vec<_> = env::split_paths(&env::var_os("PATH")?).collect();
    let file = |folder: &PathBuf, name: &str| {
        let path = folder.join(name).with_extension(env::consts::EXE_EXTENSION);
        path.is_file().then_some(path)
    };
    names.iter().find_map(|name| folders.iter().find_map(|folder| file(folder, name)))
}

/// The command as one would type it.
pub(crate) fn spelled(command: &Command) -> String {
    let words = std::iter::once(command.get_program()).chain(command.get_args());
    let words: Vec<_> = words.map(|word| word.to_string_lossy()).collect();
    words.join(" ")
}

/// Installs Debian packages, when this machine and this user can; otherwise says what is missing.
pub(crate) fn install(packages: &[&str], purpose: &str) -> Result<(), Failure> {
    let wanted = packages.join(" ");
    if find(&["apt-get"]).is_none() {
        return Err(Failure(format!("{purpose}: install what Debian packages as {wanted}")));
    }
    let root = output(Command::new("id").arg("-u")).is_ok_and(|id| id == "0");
    if !root {
        let hint = format!("sudo apt-get install --no-install-recommends {wanted}");
        return Err(Failure(format!("{purpose}: run `{hint}`, then this task again")));
    }
    let apt = || {
        let mut command = Command::new("apt-get");
        command.env("DEBIAN_FRONTEND", "noninteractive");
        command
    };
    run(apt().args(["update", "--quiet"]))?;
    run(apt().args(["install", "--quiet", "-y", "--no-install-recommends"]).args(packages))
}

fn unstarted(command: &Command, error: &io::Error) -> Failure {
    Failure(format!("cannot start {}: {error}", command.get_program().to_string_lossy()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_command_is_spelled_as_typed() {
        assert_eq!(spelled(Command::new("cargo").args(["fmt", "--all"])), "cargo fmt --all");
    }

    #[test]
    fn a_program_nobody_has_is_not_found() {
        assert_eq!(find(&["no-such-program-anywhere"]), None);
    }
}
