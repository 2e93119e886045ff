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
/// A link to a file is read as the file, a link to a folder is not followed; hidden files and snapshots of tests
/// (`*.snap`) are passed over.
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

/// The files of Markdown below a folder that is no site, by their path in it.
pub fn markdown(folder: &Path) -> Result<Vec<Source>, Error> {
    let mut files = Vec::new();
    below(folder, folder, &mut files)?;
    files.retain(|file| file.path.ends_with(".md") || file.path.ends_with(".markdown"));
    Ok(files)
}

/// One file, called as it was named.
pub fn file(path: &Path) -> Result<Source, Error> {
    let failed = |source| Error::Read { path: path.to_owned(), source };
    let bytes = fs::read(path).map_err(failed)?;
    if u32::try_from(bytes.len()).is_err() {
        return Err(failed(io::ErrorKind::FileTooLarge.into()));
    }
    Ok(Source { path: path.to_string_lossy().into(), bytes: bytes.into() })
}

fn below(root: &Path, folder: &Path, files: &mut Vec<Source>) -> Result<(), Error> {
    let seen = |entry: &DirEntry| entry.depth() == 0 || !is_passed_over(entry);
    let walk = WalkDir::new(folder).sort_by_file_name().into_iter().filter_entry(seen);
    for entry in walk {
        let entry = entry.map_err(|error| {
            let path = error.path().map_or_else(|| folder.to_owned(), PathBuf::from);
            Error::Read { path, source: error.into() }
        })?;
        let path = entry.path();
        let is_file = if entry.path_is_symlink() {
            // A link that leads nowhere is an error: whoever made it expects a file.
            let target = fs::metadata(path);
            target.map_err(|source| Error::Read { path: path.to_owned(), source })?.is_file()
        } else {
            entry.file_type().is_file()
        };
        if !is_file {
            continue;
        }
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

#[cfg(all(test, unix))]
mod tests {
    use std::os::unix::fs::symlink;

    use super::*;

    fn write(root: &Path, name: &str) {
        let path = root.join(name);
        fs::create_dir_all(path.parent().expect("a name is in a folder")).expect("a folder");
        fs::write(path, name).expect("a file");
    }

    #[test]
    fn a_link_to_a_file_is_read_and_a_link_to_a_folder_is_not() {
        let base = tempfile::tempdir().expect("a folder");
        let root = base.path().join("site");
        write(base.path(), "shared.yaml");
        write(base.path(), "pages/about/index.nl.md");
        fs::create_dir_all(root.join("content")).expect("a folder");
        symlink(base.path().join("shared.yaml"), root.join("content/site.yaml")).expect("a link");
        symlink(base.path().join("pages"), root.join("content/pages")).expect("a link");
        let sources = sources(&root).expect("readable");
        let site = sources.find("content/site.yaml").expect("it is read");
        assert_eq!(&*sources.get(site).bytes, b"shared.yaml");
        assert_eq!(sources.find("content/pages/about/index.nl.md"), None);
    }

    #[test]
    fn a_link_that_leads_nowhere_is_an_error() {
        let base = tempfile::tempdir().expect("a folder");
        write(base.path(), "content/site.yaml");
        symlink(base.path().join("gone"), base.path().join("content/gone.yaml")).expect("a link");
        let error = sources(base.path()).expect_err("nothing is there");
        assert!(matches!(error, Error::Read { .. }), "{error:?}");
    }
}
