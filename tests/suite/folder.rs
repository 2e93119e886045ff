//! A site in a folder of its own, as an editor has it: its files are read and changed, and the program is called on it.

use std::fs;
use std::path::{Path, PathBuf};

use tempfile::TempDir;

use crate::cli::{Ran, below, fiche};

/// The folder of a site, in a temporary one.
pub(crate) struct SiteFolder {
    base: TempDir,
    /// As the program is told of it.
    pub(crate) root: String,
}

/// A site that was built.
pub(crate) struct Built(PathBuf);

impl SiteFolder {
    /// Of a site that is still to be written.
    pub(crate) fn new() -> Self {
        let base = tempfile::tempdir().unwrap();
        Self { root: below(&base, "site"), base }
    }

    /// Another place of the temporary folder.
    pub(crate) fn beside(&self, name: &str) -> String {
        below(&self.base, name)
    }

    pub(crate) fn path(&self, name: &str) -> PathBuf {
        Path::new(&self.root).join(name)
    }

    pub(crate) fn read(&self, name: &str) -> String {
        fs::read_to_string(self.path(name)).unwrap()
    }

    /// Writes a file, in a new folder if need be.
    pub(crate) fn write(&self, name: &str, bytes: impl AsRef<[u8]>) {
        let path = self.path(name);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, bytes).unwrap();
    }

    /// Replaces words of a file where they stand first.
    #[track_caller]
    pub(crate) fn edit(&self, name: &str, from: &str, to: &str) {
        let text = self.read(name);
        assert!(text.contains(from), "no {from} in {name}:\n{text}");
        self.write(name, text.replacen(from, to, 1));
    }

    /// Calls the program on the site.
    pub(crate) fn run(&self, arguments: &[&str]) -> Ran {
        fiche(&[arguments, &["--site", &self.root]].concat())
    }

    /// Calls it, to do what it is asked; gives all that it says.
    #[track_caller]
    pub(crate) fn does(&self, arguments: &[&str]) -> String {
        let Ran { code, stdout, stderr } = self.run(arguments);
        assert_eq!(code, Some(0), "{arguments:?}: {stderr}");
        stdout + &stderr
    }

    /// The codes of what `check` finds.
    #[track_caller]
    pub(crate) fn codes(&self, more: &[&str]) -> Vec<String> {
        let Ran { stdout, stderr, .. } = self.run(&[&["check", "--format", "json"], more].concat());
        let found: serde_json::Value =
            serde_json::from_str(&stdout).unwrap_or_else(|_| panic!("{stdout}{stderr}"));
        let found = found["diagnostics"].as_array().unwrap();
        found.iter().map(|one| one["code"].as_str().unwrap().to_owned()).collect()
    }

    /// Builds the site as it is now.
    #[track_caller]
    pub(crate) fn build(&self) -> Built {
        let out = self.beside("public");
        self.does(&["build", "--out", &out]);
        Built(out.into())
    }
}

impl Built {
    pub(crate) fn path(&self, name: &str) -> PathBuf {
        self.0.join(name)
    }

    pub(crate) fn read(&self, name: &str) -> String {
        fs::read_to_string(self.path(name)).unwrap_or_else(|_| panic!("nothing at {name}"))
    }

    pub(crate) fn page(&self, name: &str) -> String {
        self.read(&format!("{name}/index.html"))
    }
}
