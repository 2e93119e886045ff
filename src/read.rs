//! Disk → [`Sources`].

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use walkdir::{DirEntry, WalkDir};

use crate::Error;
use crate::builtin;
use crate::source::{Source, Sources};

/// The folders of a site; nothing else is read.
const FOLDERS: [&str; 3] = ["content", "themes", "i18n"];

/// Reads the folder of a site, and adds the tool's own theme and messages where the site has none.
///
/// Links to other folders are not followed; hidden files and snapshots of tests (`*.snap`) are passed over.
pub fn sources(root: &Path) -> Result<Sources, Error> {
    if !root.join("content/site.yaml").is_file() {
        return Err(Error::NoSite(root.to_owned()));
    }
    let mut files = Vec::new();
    for folder in FOLDERS {
        let path = root.join(folder);
        if path.is_dir() {
            below(root, &path, &mut files)?;
        }
    }
    files.extend(
        builtin::FILES
            .iter()
            .map(|(path, bytes)| Source { path: (*path).into(), bytes: (*bytes).into() }),
    );
    Ok(Sources::new(files))
}

fn below(root: &Path, folder: &Path, files: &mut Vec<Source>) -> Result<(), Error> {
    let seen = |entry: &DirEntry| entry.depth() == 0 || !is_passed_over(entry);
    let walk = WalkDir::new(folder).sort_by_file_name().into_iter().filter_entry(seen);
    for entry in walk {
        let entry = entry.map_err(|error| {
            let path = error.path().map_or_else(|| folder.to_owned(), PathBuf::from);
            Error::Read { path, source: error.into() }
        })?;
        if !entry.file_type().is_file() {
            continue;
        }
        let path = entry.path();
        let bytes =
            fs::read(path).map_err(|source| Error::Read { path: path.to_owned(), source })?;
        if u32::try_from(bytes.len()).is_err() {
            let source = io::Error::from(io::ErrorKind::FileTooLarge);
            return Err(Error::Read { path: path.to_owned(), source });
        }
        files.push(Source { path: name(root, path)?, bytes: bytes.into() });
    }
    Ok(())
}

fn is_passed_over(entry: &DirEntry) -> bool {
    let name = entry.file_name().to_string_lossy();
    name.starts_with('.') || name.ends_with(".snap")
}

/// The path from the root, with `/` on every machine.
fn name(root: &Path, path: &Path) -> Result<Box<str>, Error> {
    let inner = path.strip_prefix(root).unwrap_or(path);
    let parts: Option<Vec<&str>> = inner.iter().map(|part| part.to_str()).collect();
    if let Some(parts) = parts {
        Ok(parts.join("/").into())
    } else {
        let source = io::Error::new(io::ErrorKind::InvalidFilename, "its name is not Unicode");
        Err(Error::Read { path: path.to_owned(), source })
    }
}
