//! Files that commands put into a site's folder.

use std::ffi::OsString;
use std::io::{ErrorKind, Write as _};
use std::path::{Path, PathBuf};
use std::{fs, process};

use crate::{Error, pdf, portable};

/// Writes a file that is not there yet; gives its path.
pub(super) fn create(root: &Path, name: &str, text: &str) -> Result<PathBuf, Error> {
    let path = if root == Path::new(".") { PathBuf::new() } else { root.to_owned() };
    let path = path.join(name);
    let failed = |source| Error::Write { path: path.clone(), source };
    if let Some(folder) = path.parent() {
        fs::create_dir_all(folder).map_err(failed)?;
    }
    match fs::File::create_new(&path) {
        Ok(mut new) => new.write_all(text.as_bytes()).map_err(failed)?,
        Err(error) if error.kind() == ErrorKind::AlreadyExists => {
            return Err(Error::Usage(format!(
                "{} is there already, and is left as it is",
                path.display()
            )));
        }
        Err(error) => return Err(failed(error)),
    }
    Ok(path)
}

/// Writes a file, in place of what may be there.
pub(super) fn put(path: &Path, bytes: &[u8]) -> Result<(), Error> {
    if path.exists() {
        return replace(path, bytes);
    }
    let failed = |source| Error::Write { path: path.to_owned(), source };
    if let Some(folder) = path.parent() {
        fs::create_dir_all(folder).map_err(failed)?;
    }
    fs::write(path, bytes).map_err(failed)
}

/// Whether a zip may stand at a path: nothing does, or a zip that fiche made.
pub(super) fn may_replace_zip(path: &Path) -> Result<(), Error> {
    may_replace(path, "zip", portable::is_ours)
}

/// Whether a PDF may stand at a path: nothing does, or a PDF that fiche made.
pub(super) fn may_replace_pdf(path: &Path) -> Result<(), Error> {
    may_replace(path, "pdf", pdf::is_ours)
}

fn may_replace(path: &Path, kind: &str, is_ours: impl Fn(&[u8]) -> bool) -> Result<(), Error> {
    match fs::read(path) {
        Ok(bytes) if is_ours(&bytes) => Ok(()),
        Err(error) if error.kind() == ErrorKind::NotFound => Ok(()),
        Ok(_) => Err(Error::Usage(format!(
            "{} is no {kind} that fiche made, so it is not replaced; name another place with --out",
            path.display()
        ))),
        Err(error) if error.kind() == ErrorKind::IsADirectory => Err(Error::Usage(format!(
            "{} is a folder; name the {kind} in it with --out {}",
            path.display(),
            path.join("bundle").with_extension(kind).display()
        ))),
        Err(source) => Err(Error::Read { path: path.to_owned(), source }),
    }
}

/// Writes a file in place of one that is there: beside it first, so that nobody meets half of it and a full disk costs
/// nothing. A link stays one.
pub(super) fn replace(path: &Path, bytes: &[u8]) -> Result<(), Error> {
    let failed = |source| Error::Write { path: path.to_owned(), source };
    let path = path.canonicalize().map_err(failed)?;
    let mut name = OsString::from(".");
    name.push(path.file_name().unwrap_or_default());
    name.push(format!(".{}", process::id()));
    let beside = path.with_file_name(name);
    let written = fs::metadata(&path).and_then(|old| {
        fs::write(&beside, bytes)?;
        fs::set_permissions(&beside, old.permissions())?;
        fs::rename(&beside, &path)
    });
    written.map_err(|source| {
        let _gone_or_never_there = fs::remove_file(&beside);
        failed(source)
    })
}
