//! Files that commands put into a site's folder.

use std::fs;
use std::io::ErrorKind;
use std::path::{Path, PathBuf};

use super::terminal;
use crate::{Error, pdf, portable, write};

/// Writes a file, in place of what may be there.
pub(super) use write::put;

/// Writes a file that is not there yet; gives its path.
pub(super) fn create(root: &Path, name: &str, text: &str) -> Result<PathBuf, Error> {
    let path = if root == Path::new(".") { PathBuf::new() } else { root.to_owned() };
    let path = path.join(name);
    match write::create(&path, text.as_bytes()) {
        Err(Error::Write { source, .. }) if source.kind() == ErrorKind::AlreadyExists => {
            Err(Error::Usage(format!("{} is there already, and is left as it is", path.display())))
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
        Ok(_) => Err(Error::Usage(format!(
            "{} is no {kind} that fiche made, so it is not replaced; name another place with --out",
            path.display()
        ))),
        Err(error) if error.kind() == ErrorKind::IsADirectory => Err(Error::Usage(format!(
            "{} is a folder; name the {kind} in it with --out {}",
            path.display(),
            terminal::quoted(&path.join(name))
        ))),
        Err(source) => Err(Error::Read { path: path.to_owned(), source }),
    }
}
