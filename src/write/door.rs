//! The one door through which fiche changes a disk: whatever writes passes here, so a test can make any step fail, or be
//! the last thing that ever happens.

use std::fs::{self, File, Permissions};
use std::io::{self, Write as _};
use std::path::Path;

/// Every step that changes what is on a disk.
pub(super) trait Door: Sync {
    /// Makes a folder that is not there yet, with those above it; one that is there is fine.
    fn create_folders(&self, path: &Path) -> io::Result<()>;

    /// Makes a folder.
    ///
    /// # Errors
    ///
    /// `AlreadyExists` if there is anything of that name.
    fn create_folder(&self, path: &Path) -> io::Result<()>;

    /// Makes an empty file.
    ///
    /// # Errors
    ///
    /// `AlreadyExists` if there is anything of that name.
    fn create_file(&self, path: &Path) -> io::Result<File>;

    /// Adds bytes to the end of a file that was just made.
    fn write(&self, file: &mut File, bytes: &[u8]) -> io::Result<()>;

    /// Gives a file a second name.
    ///
    /// # Errors
    ///
    /// `AlreadyExists` if there is anything of that name; others where the file system knows no second names.
    fn link(&self, file: &Path, name: &Path) -> io::Result<()>;

    /// Waits until a file would outlast a failure of the power.
    fn settle(&self, file: &File) -> io::Result<()>;

    /// Lets a file be read and written by those who `permissions` name.
    fn permit(&self, file: &File, permissions: Permissions) -> io::Result<()>;

    /// Gives a file or folder another name; of files, in place of what had that name.
    fn rename(&self, from: &Path, to: &Path) -> io::Result<()>;

    /// Gives a file a name that nothing has.
    ///
    /// # Errors
    ///
    /// `AlreadyExists` if something has that name.
    fn rename_to_new(&self, from: &Path, to: &Path) -> io::Result<()>;

    /// Exchanges the names of two folders in one step.
    ///
    /// # Errors
    ///
    /// `Unsupported` where the system or the file system cannot.
    fn exchange(&self, one: &Path, other: &Path) -> io::Result<()>;

    /// Removes a file.
    fn remove_file(&self, path: &Path) -> io::Result<()>;

    /// Removes a folder with all that is in it.
    fn remove_folder(&self, path: &Path) -> io::Result<()>;
}

/// The disk itself.
pub(super) struct Disk;

impl Door for Disk {
    fn create_folders(&self, path: &Path) -> io::Result<()> {
        fs::create_dir_all(path)
    }

    fn create_folder(&self, path: &Path) -> io::Result<()> {
        fs::create_dir(path)
    }

    fn create_file(&self, path: &Path) -> io::Result<File> {
        File::create_new(path)
    }

    fn write(&self, file: &mut File, bytes: &[u8]) -> io::Result<()> {
        file.write_all(bytes)
    }

    fn link(&self, file: &Path, name: &Path) -> io::Result<()> {
        fs::hard_link(file, name)
    }

    fn settle(&self, file: &File) -> io::Result<()> {
        file.sync_all()
    }

    fn permit(&self, file: &File, permissions: Permissions) -> io::Result<()> {
        file.set_permissions(permissions)
    }

    fn rename(&self, from: &Path, to: &Path) -> io::Result<()> {
        fs::rename(from, to)
    }

    fn rename_to_new(&self, from: &Path, to: &Path) -> io::Result<()> {
        #[cfg(target_os = "linux")]
        match flagged(from, to, rustix::fs::RenameFlags::NOREPLACE) {
            Err(error) if error.kind() == io::ErrorKind::Unsupported => {}
            done => return done,
        }
        // Two commands at the same moment are then at their own risk.
        if fs::symlink_metadata(to).is_ok() {
            return Err(io::ErrorKind::AlreadyExists.into());
        }
        fs::rename(from, to)
    }

    #[cfg(target_os = "linux")]
    fn exchange(&self, one: &Path, other: &Path) -> io::Result<()> {
        flagged(one, other, rustix::fs::RenameFlags::EXCHANGE)
    }

    #[cfg(not(target_os = "linux"))]
    fn exchange(&self, _: &Path, _: &Path) -> io::Result<()> {
        Err(io::ErrorKind::Unsupported.into())
    }

    fn remove_file(&self, path: &Path) -> io::Result<()> {
        fs::remove_file(path)
    }

    fn remove_folder(&self, path: &Path) -> io::Result<()> {
        fs::remove_dir_all(path)
    }
}

/// A rename that not every file system can do.
#[cfg(target_os = "linux")]
fn flagged(from: &Path, to: &Path, flags: rustix::fs::RenameFlags) -> io::Result<()> {
    use rustix::fs::{CWD, renameat_with};
    use rustix::io::Errno;
    match renameat_with(CWD, from, CWD, to, flags) {
        Err(Errno::INVAL | Errno::NOSYS | Errno::NOTSUP) => Err(io::ErrorKind::Unsupported.into()),
        done => Ok(done?),
    }
}
