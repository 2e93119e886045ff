//! One file → disk, whole or not at all: beside its place first, and then there in one step.

use std::fs::{self, File, Permissions};
use std::io;
use std::path::{self, Path, PathBuf};

use super::beside;
use super::door::{Disk, Door};
use super::failed;
use crate::Error;

/// Writes a file, in place of what may be there. A link to a file stays one, and permissions stay as they are.
///
/// # Errors
///
/// [`Error::Write`], and then what was there is as it was.
pub fn put(path: &Path, bytes: &[u8]) -> Result<(), Error> {
    put_through(&Disk, path, bytes)
}

/// Writes a file that is not there yet.
///
/// # Errors
///
/// [`Error::Write`]; of the kind `AlreadyExists` if there is something of that name, which stays as it is.
pub fn create(path: &Path, bytes: &[u8]) -> Result<(), Error> {
    create_through(&Disk, path, bytes)
}

pub(super) fn put_through(door: &dyn Door, path: &Path, bytes: &[u8]) -> Result<(), Error> {
    let put = || {
        let old = fs::symlink_metadata(path).is_ok();
        let target = if old { path.canonicalize()? } else { path::absolute(path)? };
        let replaced = if old { Some(fs::metadata(&target)?.permissions()) } else { None };
        let beside = Beside::new(door, &target)?;
        beside.take_place(bytes, replaced, |from| door.rename(from, &target))
    };
    put().map_err(failed(path))
}

pub(super) fn create_through(door: &dyn Door, path: &Path, bytes: &[u8]) -> Result<(), Error> {
    let create = || {
        if fs::symlink_metadata(path).is_ok() {
            return Err(io::ErrorKind::AlreadyExists.into());
        }
        let target = path::absolute(path)?;
        let beside = Beside::new(door, &target)?;
        beside.take_place(bytes, None, |from| door.rename_to_new(from, &target))
    };
    create().map_err(failed(path))
}

/// A new file beside the place that it is for.
struct Beside<'a> {
    door: &'a dyn Door,
    path: PathBuf,
    /// Locked for as long as it is there, so that no other command takes it for a dead one's.
    file: File,
}

impl<'a> Beside<'a> {
    fn new(door: &'a dyn Door, target: &Path) -> io::Result<Self> {
        if let Some(folder) = target.parent() {
            door.create_folders(folder)?;
        }
        beside::clear(door, target);
        let path = beside::name(target);
        let file = door.create_file(&path)?;
        // Some network disks know no locks; two commands at once are then at their own risk.
        let _locked_or_not = file.try_lock();
        Ok(Self { door, path, file })
    }

    /// Fills the file, then renames it; if either fails, it is removed.
    fn take_place(
        mut self,
        bytes: &[u8],
        replaced: Option<Permissions>,
        rename: impl FnOnce(&Path) -> io::Result<()>,
    ) -> io::Result<()> {
        let written = self.fill(bytes, replaced).and_then(|()| rename(&self.path));
        if written.is_err() {
            let _gone_or_left_for_the_next = self.door.remove_file(&self.path);
        }
        written
    }

    fn fill(&mut self, bytes: &[u8], replaced: Option<Permissions>) -> io::Result<()> {
        self.door.write(&mut self.file, bytes)?;
        if let Some(permissions) = replaced {
            self.door.permit(&self.file, permissions)?;
            // What is replaced may be the only copy of a text: the power may fail before a disk has the new one.
            self.door.settle(&self.file)?;
        }
        Ok(())
    }
}
