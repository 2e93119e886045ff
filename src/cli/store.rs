//! Files that commands put into a site's folder.

use std::fs;
use std::io::{ErrorKind, Write as _};
use std::path::{Path, PathBuf};

use crate::Error;
use crate::starter::File;

/// Writes a file that is not there yet; gives its path.
pub(super) fn create(root: &Path, file: &File) -> Result<PathBuf, Error> {
    let path = if root == Path::new(".") { PathBuf::new() } else { root.to_owned() };
    let path = path.join(&*file.path);
    let failed = |source| Error::Write { path: path.clone(), source };
    if let Some(folder) = path.parent() {
        fs::create_dir_all(folder).map_err(failed)?;
    }
    match fs::File::create_new(&path) {
        Ok(mut new) => new.write_all(file.text.as_bytes()).map_err(failed)?,
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

/// Writes a file in place of one that is there.
pub(super) fn replace(path: &Path, bytes: &[u8]) -> Result<(), Error> {
    fs::write(path, bytes).map_err(|source| Error::Write { path: path.to_owned(), source })
}
