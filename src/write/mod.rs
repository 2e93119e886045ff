//! Files → disk, all or nothing.
//!
//! Everything goes into a fresh folder beside the output folder, which then takes its place in one step: a reader or a
//! synchronising program never meets half a site, and a build that fails leaves the old one as it was.

mod beside;
mod door;
mod file;

#[cfg(test)]
mod faulty;
#[cfg(test)]
mod tests;

use std::fs;
use std::io::{self, Write as _};
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicU64, Ordering};

use rayon::iter::ParallelIterator;

pub use file::{create, put};

use crate::Error;
use crate::output::{Entry, File};
use door::{Disk, Door};

/// The file that says that a folder is fiche's to replace.
pub const MARKER: &str = ".fiche";

const MARKER_TEXT: &str =
    "fiche made this folder and replaces it with every build. Keep nothing of your own in it.\n";

/// What was written.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Written {
    /// How many files.
    pub files: u64,
    /// How many of them are pages.
    pub pages: u64,
    /// How many bytes in all.
    pub bytes: u64,
}

/// Whether the folder may be replaced: it is missing, empty, or carries fiche's marker and no git history.
///
/// If a build was killed on a system that cannot exchange two folders, the site that it had moved aside goes back first.
///
/// # Errors
///
/// [`Error::NotOurs`] for anything else, a file or a link included.
pub fn may_replace(out: &Path) -> Result<(), Error> {
    may_replace_through(&Disk, out)
}

fn may_replace_through(door: &dyn Door, out: &Path) -> Result<(), Error> {
    if let Ok(out) = absolute(out) {
        beside::put_back(door, &out);
    }
    is_replaceable(out)
}

fn is_replaceable(out: &Path) -> Result<(), Error> {
    // Taken apart and put together, `link/` is the link and not the folder it leads to.
    let out: PathBuf = out.components().collect();
    let not_ours = || Err(Error::NotOurs(out.clone()));
    let read = |source: io::Error| Error::Read { path: out.clone(), source };
    match fs::symlink_metadata(&out) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(()),
        Err(error) => return Err(read(error)),
        Ok(found) if !found.is_dir() => return not_ours(),
        Ok(_) => {}
    }
    let empty = fs::read_dir(&out).map_err(read)?.next().is_none();
    // Someone publishes from a folder with a git history: a build must not take that away.
    let ours = out.join(MARKER).is_file() && !out.join(".git").exists();
    if empty || ours { Ok(()) } else { not_ours() }
}

/// Writes the files into a fresh folder, then lets it take the place of `out` in one step.
///
/// # Panics
///
/// If two files have one address: the checks have ruled that out.
pub fn replace(
    out: &Path,
    files: impl ParallelIterator<Item = Result<File, Error>>,
) -> Result<Written, Error> {
    let site = Replacement::of(out)?;
    site.add(files)?;
    site.finish()
}

/// A site on its way to the disk. Files come in as they are made, and are let go; when it is whole it takes the place of the
/// old site in one step. Dropped before that it is gone, and the old one is as it was.
pub struct Replacement<'d> {
    fresh: Fresh<'d>,
    out: PathBuf,
    totals: Totals,
}

impl Replacement<'static> {
    /// A site without files, for the place of `out`.
    ///
    /// # Errors
    ///
    /// As [`may_replace`], or if nothing can be written there.
    pub fn of(out: &Path) -> Result<Self, Error> {
        Self::through(&Disk, out)
    }
}

impl<'d> Replacement<'d> {
    fn through(door: &'d dyn Door, out: &Path) -> Result<Self, Error> {
        may_replace_through(door, out)?;
        let out = absolute(out)?;
        let fresh = Fresh::beside(door, &out)?;
        Ok(Self { fresh, out, totals: Totals::default() })
    }

    /// Writes files, and lists them in the order they have among each other. One that the old site has with the same bytes
    /// is not written again: it keeps its time, by which programs that copy sites know what they have.
    ///
    /// # Errors
    ///
    /// Those of the files, and of the disk.
    ///
    /// # Panics
    ///
    /// If two files have one address: the checks have ruled that out.
    pub fn add(
        &self,
        files: impl ParallelIterator<Item = Result<File, Error>>,
    ) -> Result<Vec<Entry>, Error> {
        let written = files.map(|file| {
            let file = file?;
            self.fresh.write(&file, &self.out)?;
            self.totals.add(&file);
            Ok(Entry::of(&file))
        });
        written.collect()
    }

    /// Lets the site take the place of the old one.
    ///
    /// # Errors
    ///
    /// If that cannot be replaced: then it stays.
    pub fn finish(self) -> Result<Written, Error> {
        self.fresh.take_the_place_of(&self.out)?;
        Ok(self.totals.written())
    }
}

/// The path with the name the folder really has: `.` and `public/..` are no names to exchange.
fn absolute(out: &Path) -> Result<PathBuf, Error> {
    let write = |source: io::Error| Error::Write { path: out.to_owned(), source };
    let path = if out.exists() { fs::canonicalize(out) } else { std::path::absolute(out) };
    let path = path.map_err(write)?;
    if path.file_name().is_some() { Ok(path) } else { Err(Error::NotOurs(path)) }
}

/// Counters that threads add to; a sum does not depend on their order.
#[derive(Default)]
struct Totals {
    files: AtomicU64,
    pages: AtomicU64,
    bytes: AtomicU64,
}

impl Totals {
    fn add(&self, file: &File) {
        let bytes = u64::try_from(file.bytes.len()).expect("a length fits 64 bits");
        self.files.fetch_add(1, Ordering::Relaxed);
        self.pages.fetch_add(u64::from(file.address.is_page()), Ordering::Relaxed);
        self.bytes.fetch_add(bytes, Ordering::Relaxed);
    }

    fn written(&self) -> Written {
        let read = |counter: &AtomicU64| counter.load(Ordering::Relaxed);
        Written { files: read(&self.files), pages: read(&self.pages), bytes: read(&self.bytes) }
    }
}

/// A folder that is removed again unless it takes the place of the old one.
struct Fresh<'a> {
    door: &'a dyn Door,
    path: PathBuf,
    /// Locked for as long as this program has to do with the folder, so that no other takes it for a dead one's.
    marker: Option<fs::File>,
    /// What a new file is given by the system.
    permissions: Option<fs::Permissions>,
}

impl<'a> Fresh<'a> {
    /// Makes the folder on the same file system as `out`, after clearing away what killed builds left there.
    fn beside(door: &'a dyn Door, out: &Path) -> Result<Self, Error> {
        let parent = out.parent().expect("what has a name is in a folder");
        door.create_folders(parent).map_err(failed(parent))?;
        beside::clear(door, out);
        let path = beside::name(out);
        door.create_folder(&path).map_err(failed(&path))?;
        let mut fresh = Self { door, path, marker: None, permissions: None };
        fresh.write_marker()?;
        Ok(fresh)
    }

    fn write_marker(&mut self) -> Result<(), Error> {
        let path = self.path.join(MARKER);
        let marker = self.door.create_file(&path).map_err(failed(&path))?;
        // Some network disks know no locks; two builds at once are then at their own risk.
        let _locked_or_not = marker.try_lock();
        self.permissions = marker.metadata().ok().map(|about| about.permissions());
        let marker = self.marker.insert(marker);
        self.door.write(marker, MARKER_TEXT.as_bytes()).map_err(failed(&path))
    }

    /// Writes a file, or takes it over from the site that stands at `old`.
    fn write(&self, file: &File, old: &Path) -> Result<(), Error> {
        let name = file.address.file();
        let path = self.path.join(&name);
        let folder = path.parent().expect("a file is in a folder");
        let made = self.door.create_folders(folder).and_then(|()| {
            let old = old.join(&name);
            // Not every file system knows two names for one file.
            let is_taken_over =
                self.holds(&old, &file.bytes) && self.door.link(&old, &path).is_ok();
            if is_taken_over { Ok(()) } else { self.write_new(&path, &file.bytes) }
        });
        made.map_err(failed(&path))
    }

    fn write_new(&self, path: &Path, bytes: &[u8]) -> io::Result<()> {
        match self.door.create_file(path) {
            Err(error) if error.kind() == io::ErrorKind::AlreadyExists => {
                panic!("two files of the site have one address: {}", path.display())
            }
            opened => self.door.write(&mut opened?, bytes),
        }
    }

    /// Whether a file holds these bytes, and may be read by those who may read what is new.
    fn holds(&self, path: &Path, bytes: &[u8]) -> bool {
        let Ok(about) = fs::symlink_metadata(path) else { return false };
        about.is_file()
            && usize::try_from(about.len()) == Ok(bytes.len())
            && self.permissions.as_ref() == Some(&about.permissions())
            && fs::read(path).is_ok_and(|known| known == bytes)
    }

    fn take_the_place_of(mut self, out: &Path) -> Result<(), Error> {
        // Writing took its time; meanwhile someone may have put files there.
        is_replaceable(out)?;
        if cfg!(windows) {
            // It renames no folder with an open file in it.
            self.marker = None;
        }
        let exists = fs::symlink_metadata(out).is_ok();
        let moved = if exists { self.swap(out) } else { self.door.rename(&self.path, out) };
        // What `drop` removes now is the old site, if there was one.
        moved.map_err(failed(out))
    }

    /// Exchanges two folders in one step where the system can, else in two.
    fn swap(&self, out: &Path) -> io::Result<()> {
        match self.door.exchange(&self.path, out) {
            Err(error) if error.kind() == io::ErrorKind::Unsupported => self.swap_in_two_steps(out),
            done => done,
        }
    }

    /// The old folder moves aside and, if the new one cannot take its place, back. Of a program that is killed in between,
    /// [`beside::put_back`] takes care.
    fn swap_in_two_steps(&self, out: &Path) -> io::Result<()> {
        let aside = beside::aside(out);
        self.door.rename(out, &aside)?;
        if let Err(error) = self.door.rename(&self.path, out) {
            self.door.rename(&aside, out)?;
            return Err(error);
        }
        // The new site stands: an old one that stays aside is cleared away by the next build.
        let _ready_to_be_removed = self.door.rename(&aside, &self.path);
        Ok(())
    }
}

impl Drop for Fresh<'_> {
    fn drop(&mut self) {
        self.marker = None;
        match self.door.remove_folder(&self.path) {
            Err(error) if error.kind() != io::ErrorKind::NotFound => {
                // Nothing that was asked for is lost; the next build tries again.
                let path = self.path.display();
                let _told = writeln!(io::stderr(), "warning: cannot remove {path}: {error}");
            }
            Ok(()) | Err(_) => {}
        }
    }
}

fn failed(path: &Path) -> impl FnOnce(io::Error) -> Error {
    move |source| Error::Write { path: path.to_owned(), source }
}
