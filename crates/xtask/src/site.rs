//! Sites that a task puts together, in folders that it may replace.

use std::fs;
use std::path::{Path, PathBuf};

use sha2::{Digest, Sha256};

use crate::command::Failure;

/// Lies in every site that a task has put together; no other folder is ever replaced by one.
const MARKER: &str = "SYNTHETIC";

/// What a site takes over from the real one, so that it looks and counts like it.
pub(crate) const FRAME: [&str; 6] = [
    "content/glossary.yaml",
    "content/organisations.yaml",
    "content/site.yaml",
    "content/vocabularies",
    "i18n",
    "themes",
];

/// Begins a site in the folder `out`, in place of an earlier one; `notice` says what it is.
pub(crate) fn begin(out: &Path, notice: &str) -> Result<(), Failure> {
    clear(out)?;
    write(&out.join(MARKER), notice)
}

/// Removes an earlier site of a task, and only that.
fn clear(out: &Path) -> Result<(), Failure> {
    if !out.exists() {
        return Ok(());
    }
    let mut entries = fs::read_dir(out).map_err(Failure::at(out))?;
    if out.join(MARKER).is_file() {
        fs::remove_dir_all(out).map_err(Failure::at(out))
    } else if entries.next().is_none() {
        Ok(())
    } else {
        let reason = "is neither empty nor a synthetic site, and stays as it is";
        Err(Failure::new(format!("{} {reason}", out.display())))
    }
}

/// Copies a file, or a folder with all that is in it.
pub(crate) fn copy(from: &Path, to: &Path) -> Result<(), Failure> {
    if !from.is_dir() {
        let bytes = fs::read(from).map_err(Failure::at(from))?;
        return write(to, bytes);
    }
    for entry in fs::read_dir(from).map_err(Failure::at(from))? {
        let entry = entry.map_err(Failure::at(from))?;
        copy(&entry.path(), &to.join(entry.file_name()))?;
    }
    Ok(())
}

/// Writes a file, with the folders it lies in.
pub(crate) fn write(path: &Path, bytes: impl AsRef<[u8]>) -> Result<(), Failure> {
    if let Some(folder) = path.parent() {
        fs::create_dir_all(folder).map_err(Failure::at(folder))?;
    }
    fs::write(path, bytes).map_err(Failure::at(path))
}

/// A digest of files and of folders with all that is in them; where they lie does not count.
pub(crate) fn fingerprint(paths: &[PathBuf]) -> Result<String, Failure> {
    let mut hasher = Sha256::new();
    for path in paths {
        let mut found = files(path)?;
        found.sort();
        for file in found {
            let bytes = fs::read(&file).map_err(Failure::at(&file))?;
            let inside = file.strip_prefix(path).unwrap_or(&file);
            hasher.update(format!("{}\0{}\0", inside.display(), bytes.len()));
            hasher.update(bytes);
        }
    }
    let hex: Vec<_> = hasher.finalize().iter().take(8).map(|byte| format!("{byte:02x}")).collect();
    Ok(hex.concat())
}

/// Every file below a path, or the path itself.
pub(crate) fn files(path: &Path) -> Result<Vec<PathBuf>, Failure> {
    let (mut files, mut open) = (Vec::new(), vec![path.to_owned()]);
    while let Some(path) = open.pop() {
        if path.is_dir() {
            for entry in fs::read_dir(&path).map_err(Failure::at(&path))? {
                open.push(entry.map_err(Failure::at(&path))?.path());
            }
        } else {
            files.push(path);
        }
    }
    Ok(files)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn sources() -> PathBuf {
        Path::new(env!("CARGO_MANIFEST_DIR")).join("src")
    }

    #[test]
    fn a_folder_with_something_else_is_left_alone() {
        assert!(clear(&sources()).is_err());
    }

    #[test]
    fn other_files_have_another_fingerprint() {
        let fingerprint = |name| fingerprint(&[sources().join(name)]).expect("it is there");
        assert_eq!(fingerprint("corpus"), fingerprint("corpus"));
        assert_ne!(fingerprint("corpus"), fingerprint("site.rs"));
    }
}
