//! The stamp beside the committed client: what it was made of, and what came out.
//!
//! A committed binary can fall behind its sources. The stamp is recomputed by a test, which needs neither the network nor a
//! compiler for the browser.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};
use std::{fmt, fs, io};

use sha2::{Digest, Sha256};

/// Where the client lies, from the root of the project.
pub const WASM: &str = "crates/client/dist/fiche.wasm";

/// Where its stamp lies, from the root of the project.
pub const STAMP: &str = "crates/client/dist/STAMP";

/// The two crates, and the task that compiles them: its flags change the bytes.
const FOLDERS: [&str; 3] = ["crates/client/src", "crates/search/src", "crates/xtask/src/client"];
const MANIFESTS: [&str; 2] = ["crates/client/Cargo.toml", "crates/search/Cargo.toml"];
const PACKAGE: &str = "fiche-client";

/// What the client was made of, and what came out.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Stamp {
    /// The digest of everything in the project that the client is made of; see [`sources`].
    pub sources: String,
    /// The first line of `rustc --version`. It tells where a difference comes from; it is not compared.
    pub compiler: String,
    /// SHA-256 of the client, in hexadecimal.
    pub wasm_sha256: String,
    /// Size of the client, uncompressed.
    pub wasm_bytes: u64,
}

impl Stamp {
    /// The stamp of a client that was just built.
    pub fn new(sources: String, compiler: String, wasm: &[u8]) -> Self {
        let wasm_sha256 = hex(&Sha256::digest(wasm));
        Self { sources, compiler, wasm_sha256, wasm_bytes: wasm.len() as u64 }
    }

    /// Reads a stamp as [`fmt::Display`] writes it; `None` for anything else.
    ///
    /// ```
    /// use fiche_xtask::stamp::Stamp;
    ///
    /// let stamp = Stamp::new("12ab".into(), "rustc 1.96.0".into(), b"\0asm");
    /// assert_eq!(Stamp::parse(&stamp.to_string()), Some(stamp));
    /// ```
    pub fn parse(text: &str) -> Option<Self> {
        let value = |key| text.lines().find_map(|line| line.strip_prefix(key)?.strip_prefix(' '));
        let (wasm_sha256, wasm_bytes) = value("wasm")?.split_once(' ')?;
        Some(Self {
            sources: value("sources")?.to_owned(),
            compiler: value("compiler")?.to_owned(),
            wasm_sha256: wasm_sha256.to_owned(),
            wasm_bytes: wasm_bytes.parse().ok()?,
        })
    }

    /// Reads the stamp of the project in `root`.
    pub fn read(root: &Path) -> io::Result<Self> {
        let path = root.join(STAMP);
        Self::parse(&read(&path)?)
            .ok_or_else(|| io::Error::other(format!("{}: not a stamp", path.display())))
    }

    /// Writes the stamp of the project in `root`.
    pub fn write(&self, root: &Path) -> io::Result<()> {
        let path = root.join(STAMP);
        fs::write(&path, self.to_string()).map_err(|error| at(&path, &error))
    }
}

impl fmt::Display for Stamp {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(f, "sources {}", self.sources)?;
        writeln!(f, "compiler {}", self.compiler)?;
        writeln!(f, "wasm {} {}", self.wasm_sha256, self.wasm_bytes)
    }
}

/// The digest of everything in the project that the client is made of, in hexadecimal: the files of the two crates and
/// of the task that compiles them, what `Cargo.lock` lists under the client, and the profile it is built with.
///
/// Line endings do not count, so that a checkout on Windows has the same digest.
pub fn sources(root: &Path) -> io::Result<String> {
    let mut parts = BTreeMap::new();
    for folder in FOLDERS {
        for path in files(&root.join(folder))? {
            let name = relative(root, &path);
            parts.insert(name, read(&path)?);
        }
    }
    for manifest in MANIFESTS {
        parts.insert(manifest.to_owned(), read(&root.join(manifest))?);
    }
    let lock = read(&root.join("Cargo.lock"))?;
    parts.insert("Cargo.lock".to_owned(), locked(&lock, PACKAGE));
    let manifest = read(&root.join("Cargo.toml"))?;
    parts.insert("Cargo.toml".to_owned(), sections(&manifest, "profile.wasm"));
    Ok(digest(&parts))
}

fn digest(parts: &BTreeMap<String, String>) -> String {
    let mut hasher = Sha256::new();
    for (name, text) in parts {
        hasher.update(format!("{name}\0{}\0", text.len()));
        hasher.update(text);
    }
    hex(&hasher.finalize())
}

/// The packages that `Cargo.lock` lists under `root`, itself included: a line `name version checksum` each, sorted.
fn locked(lock: &str, root: &str) -> String {
    let packages = packages(lock);
    let mut reached = BTreeSet::new();
    let mut open: Vec<&Package<'_>> = packages.iter().filter(|p| p.name == root).collect();
    while let Some(package) = open.pop() {
        if reached.insert(package) {
            let wanted = |p: &&Package<'_>| package.dependencies.iter().any(|d| p.answers(d));
            open.extend(packages.iter().filter(wanted));
        }
    }
    let line = |p: &Package<'_>| format!("{} {} {}\n", p.name, p.version, p.checksum);
    reached.into_iter().map(line).collect()
}

/// A `[[package]]` of `Cargo.lock`.
#[derive(Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
struct Package<'l> {
    name: &'l str,
    version: &'l str,
    /// Empty for a package of the workspace.
    checksum: &'l str,
    /// `name`, `name version` or `name version (source)`: as much as tells it from others.
    dependencies: Vec<&'l str>,
}

impl Package<'_> {
    fn answers(&self, dependency: &str) -> bool {
        let mut words = dependency.split(' ');
        words.next() == Some(self.name) && words.next().is_none_or(|v| v == self.version)
    }
}

fn packages(lock: &str) -> Vec<Package<'_>> {
    let mut packages = Vec::new();
    for line in lock.lines() {
        if line == "[[package]]" {
            packages.push(Package::default());
        }
        let Some(package) = packages.last_mut() else { continue };
        if let Some((key, value)) = line.split_once(" = ") {
            let value = value.trim_matches('"');
            match key {
                "name" => package.name = value,
                "version" => package.version = value,
                "checksum" => package.checksum = value,
                _ => {}
            }
        } else if let Some(dependency) = line.strip_prefix(" \"") {
            package.dependencies.push(dependency.trim_end_matches("\","));
        }
    }
    packages
}

/// The sections of a manifest whose name starts with `prefix`, without comments.
fn sections(manifest: &str, prefix: &str) -> String {
    let mut inside = false;
    let mut kept = String::new();
    for line in manifest.lines() {
        if let Some(name) = line.strip_prefix('[') {
            inside = name.trim_start_matches('[').starts_with(prefix);
        }
        if inside && !line.is_empty() && !line.starts_with('#') {
            kept.push_str(line);
            kept.push('\n');
        }
    }
    kept
}

/// The files in `folder` and below it.
fn files(folder: &Path) -> io::Result<Vec<PathBuf>> {
    let mut files = Vec::new();
    for entry in fs::read_dir(folder).map_err(|error| at(folder, &error))? {
        let entry = entry.map_err(|error| at(folder, &error))?;
        if entry.file_type()?.is_dir() {
            files.append(&mut self::files(&entry.path())?);
        } else {
            files.push(entry.path());
        }
    }
    Ok(files)
}

/// The path from `root`, with the same separator on all systems.
fn relative(root: &Path, path: &Path) -> String {
    let path = path.strip_prefix(root).unwrap_or(path);
    let parts: Vec<_> = path.components().map(|c| c.as_os_str().to_string_lossy()).collect();
    parts.join("/")
}

fn read(path: &Path) -> io::Result<String> {
    let text = fs::read_to_string(path).map_err(|error| at(path, &error))?;
    Ok(text.replace("\r\n", "\n"))
}

/// The same error, naming its path.
fn at(path: &Path, error: &io::Error) -> io::Error {
    io::Error::new(error.kind(), format!("{}: {error}", path.display()))
}

fn hex(bytes: &[u8]) -> String {
    let digits: Vec<_> = bytes.iter().map(|byte| format!("{byte:02x}")).collect();
    digits.concat()
}

#[cfg(test)]
mod tests {
    use super::*;

    const LOCK: &str = r#"# This file is generated.
version = 4

[[package]]
name = "fiche-client"
version = "0.1.0"
dependencies = [
 "getrandom 0.4.3",
 "uuid",
]

[[package]]
name = "getrandom"
version = "0.3.4"
source = "registry+x"
checksum = "aa"

[[package]]
name = "getrandom"
version = "0.4.3"
source = "registry+x"
checksum = "bb"
dependencies = [
 "uuid",
]

[[package]]
name = "uuid"
version = "1.0.0"
source = "registry+x"
checksum = "cc"
dependencies = [
 "getrandom 0.4.3 (registry+x)",
]

[[package]]
name = "yoke"
version = "2.0.0"
checksum = "dd"
"#;

    #[test]
    fn a_lock_file_is_followed_from_one_package_even_in_a_circle() {
        let expected = "fiche-client 0.1.0 \ngetrandom 0.4.3 bb\nuuid 1.0.0 cc\n";
        assert_eq!(locked(LOCK, "fiche-client"), expected);
    }

    #[test]
    fn a_dependency_without_a_version_means_its_name() {
        assert_eq!(locked(LOCK, "yoke"), "yoke 2.0.0 dd\n");
        assert_eq!(packages(LOCK)[0].dependencies, ["getrandom 0.4.3", "uuid"]);
    }

    #[test]
    fn sections_end_where_the_next_begins() {
        let manifest = "[profile.dev]\na = 1\n[profile.wasm]\n# why\nb = 2\n\n[profile.wasm.package.x]\nc = 3\n[lib]\nd = 4\n";
        let expected = "[profile.wasm]\nb = 2\n[profile.wasm.package.x]\nc = 3\n";
        assert_eq!(sections(manifest, "profile.wasm"), expected);
    }

    #[test]
    fn the_sources_of_this_project_have_a_digest() {
        let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
        assert_eq!(sources(&root).expect("the project is complete").len(), 64);
    }

    #[test]
    fn a_line_missing_makes_no_stamp() {
        assert_eq!(Stamp::parse("sources 12\nwasm 34 5\n"), None);
    }
}
