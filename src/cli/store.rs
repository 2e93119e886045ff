//! Files that commands put into a site's folder.

use std::fs;
use std::io::ErrorKind;
use std::path::{Path, PathBuf};

use super::terminal;
use crate::misuse::Misuse;
use crate::{Error, pdf, portable, write};

/// Writes a file, in place of what may be there.
pub(super) use write::put;

/// Writes a file that is not there yet; gives its path.
pub(super) fn create(root: &Path, name: &str, text: &str) -> Result<PathBuf, Error> {
    let path = if root == Path::new(".") { PathBuf::new() } else { root.to_owned() };
    let path = path.join(name);
    match write::create(&path, text.as_bytes()) {
        Err(Error::Write { source, .. }) if source.kind() == ErrorKind::AlreadyExists => {
            Err(Error::Usage(Misuse::FileExists { path: path.display().to_string() }))
        }
        written => written.map(|()| path),
    }
}

/// Whether a zip may stand at a path: nothing does, or a zip that fiche made.
///
/// `name` is what it would be called in a folder.
pub(super) fn may_replace_zip(path: &Path, name: &str) -> Result<(), Error> {
    may_replace(path, &format!("{name}.zip"), portable::is_ours)
}

/// Whether a PDF may stand at a path: nothing does, or a PDF that fiche made.
pub(super) fn may_replace_pdf(path: &Path) -> Result<(), Error> {
    may_replace(path, "booklet.pdf", pdf::is_ours)
}

fn may_replace(path: &Path, name: &str, is_ours: impl Fn(&[u8]) -> bool) -> Result<(), Error> {
    let kind = name.rsplit('.').next().unwrap_or_default();
    match fs::read(path) {
        Ok(bytes) if is_ours(&bytes) => Ok(()),
        Err(error) if error.kind() == ErrorKind::NotFound => Ok(()),
        Ok(_) => {
            let (path, kind) = (path.display().to_string(), kind.to_owned());
            Err(Error::Usage(Misuse::FileNotOurs { path, kind }))
        }
        Err(error) if error.kind() == ErrorKind::IsADirectory => {
            Err(Error::Usage(Misuse::FileIsFolder {
                path: path.display().to_string(),
                kind: kind.to_owned(),
                file: terminal::quoted(&path.join(name)),
            }))
        }
        Err(source) => Err(Error::Read { path: path.to_owned(), source }),
    }
}
