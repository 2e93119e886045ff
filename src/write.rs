//! Files → disk, all or nothing.
//!
//! Everything goes into a fresh folder beside the output folder, which then takes its place in one step: a reader or a
//! synchronising program never meets half a site, and a build that fails leaves the old one as it was.

use std::fs;
use std::io::{self, Write as _};
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicU64, Ordering};

use rayon::iter::ParallelIterator;

use crate::Error;
use crate::output::{Entry, File};

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
/// # Errors
///
/// [`Error::NotOurs`] for anything else, a file or a link included.
pub fn may_replace(out: &Path) -> Result<(), Error> {
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
    replace_with(out, |fresh, totals| files.try_for_each(|file| fresh.write(&file?, totals)))
}

/// As [`replace`], with last the files that are made from a list of all others. Files are made on demand and let go once
/// they are written, so the list is complete no sooner.
///
/// # Panics
///
/// If two files have one address: the checks have ruled that out.
pub fn replace_listed(
    out: &Path,
    files: impl ParallelIterator<Item = Result<File, Error>>,
    last: impl FnOnce(&[Entry]) -> Vec<File>,
) -> Result<Written, Error> {
    replace_with(out, |fresh, totals| {
        let written = files.map(|file| {
            let file = file?;
            fresh.write(&file, totals)?;
            Ok(Entry::of(&file))
        });
        let entries: Vec<Entry> = written.collect::<Result<_, Error>>()?;
        last(&entries).iter().try_for_each(|file| fresh.write(file, totals))
    })
}

fn replace_with(
    out: &Path,
    fill: impl FnOnce(&Fresh, &Totals) -> Result<(), Error>,
) -> Result<Written, Error> {
    may_replace(out)?;
    let out = absolute(out)?;
    let fresh = Fresh::beside(&out)?;
    let totals = Totals::default();
    fill(&fresh, &totals)?;
    fresh.take_the_place_of(&out)?;
    Ok(totals.written())
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
struct Fresh {
    path: PathBuf,
    /// Locked for as long as the folder is written, so that no other build takes it for a dead one's.
    marker: Option<fs::File>,
}

impl Fresh {
    /// Makes the folder on the same file system as `out`, after clearing away what killed builds left there.
    fn beside(out: &Path) -> Result<Self, Error> {
        let parent = out.parent().expect("what has a name is in a folder");
        fs::create_dir_all(parent).map_err(failed(parent))?;
        clear_leftovers(out, parent);
        let path = sibling(out, &std::process::id().to_string());
        fs::create_dir(&path).map_err(failed(&path))?;
        let mut fresh = Self { path, marker: None };
        fresh.marker = Some(fresh.write_marker()?);
        Ok(fresh)
    }

    fn write_marker(&self) -> Result<fs::File, Error> {
        let path = self.path.join(MARKER);
        let mut marker = fs::File::create_new(&path).map_err(failed(&path))?;
        // Some network disks know no locks; two builds at once are then at their own risk.
        let _locked_or_not = marker.try_lock();
        marker.write_all(MARKER_TEXT.as_bytes()).map_err(failed(&path))?;
        Ok(marker)
    }

    fn write(&self, file: &File, totals: &Totals) -> Result<(), Error> {
        self.write_at(&file.address.file(), &file.bytes)?;
        totals.add(file);
        Ok(())
    }

    fn write_at(&self, name: &str, bytes: &[u8]) -> Result<(), Error> {
        let path = self.path.join(name);
        let written = path.parent().map_or(Ok(()), fs::create_dir_all).and_then(|()| {
            match fs::File::create_new(&path) {
                Err(error) if error.kind() == io::ErrorKind::AlreadyExists => {
                    panic!("two files of the site have the address /{name}")
                }
                opened => opened?.write_all(bytes),
            }
        });
        written.map_err(failed(&path))
    }

    fn take_the_place_of(mut self, out: &Path) -> Result<(), Error> {
        // Writing took its time; meanwhile someone may have put files there.
        may_replace(out)?;
        // Windows renames no folder with an open file in it.
        self.marker = None;
        let exists = fs::symlink_metadata(out).is_ok();
        let moved = if exists { swap(&self.path, out) } else { fs::rename(&self.path, out) };
        // What `drop` removes now is the old site, if there was one.
        moved.map_err(failed(out))
    }
}

impl Drop for Fresh {
    fn drop(&mut self) {
        self.marker = None;
        if let Err(Error::Write { path, source }) = remove(&self.path) {
            // Nothing that was asked for is lost; the next build tries again.
            let _told =
                writeln!(io::stderr(), "warning: cannot remove {}: {source}", path.display());
        }
    }
}

/// A hidden name beside the output folder.
fn sibling(out: &Path, purpose: &str) -> PathBuf {
    let name = out.file_name().expect("an output folder has a name").to_string_lossy();
    out.with_file_name(format!(".{name}.fiche-{purpose}"))
}

/// Removes the folders of builds that were killed. What resists harms nobody, and is tried again next time.
fn clear_leftovers(out: &Path, parent: &Path) {
    let Ok(entries) = fs::read_dir(parent) else { return };
    let prefix = sibling(out, "");
    for path in entries.flatten().map(|entry| entry.path()) {
        let purpose = path.to_str().and_then(|path| path.strip_prefix(prefix.to_str()?));
        let is_ours = purpose.is_some_and(|text| text.bytes().all(|byte| byte.is_ascii_digit()));
        if is_ours && !is_being_written(&path) {
            let _removed_or_not = remove(&path);
        }
    }
}

/// Whether a living build holds the lock on the folder's marker.
fn is_being_written(fresh: &Path) -> bool {
    fs::File::open(fresh.join(MARKER))
        .is_ok_and(|marker| matches!(marker.try_lock(), Err(fs::TryLockError::WouldBlock)))
}

fn remove(folder: &Path) -> Result<(), Error> {
    match fs::remove_dir_all(folder) {
        Err(error) if error.kind() != io::ErrorKind::NotFound => Err(failed(folder)(error)),
        Ok(()) | Err(_) => Ok(()),
    }
}

fn failed(path: &Path) -> impl FnOnce(io::Error) -> Error {
    move |source| Error::Write { path: path.to_owned(), source }
}

/// Exchanges two folders in one step where the system can, else in two.
fn swap(fresh: &Path, out: &Path) -> io::Result<()> {
    #[cfg(target_os = "linux")]
    {
        use rustix::fs::{CWD, RenameFlags, renameat_with};
        use rustix::io::Errno;
        match renameat_with(CWD, fresh, CWD, out, RenameFlags::EXCHANGE) {
            // Not every file system can.
            Err(Errno::INVAL | Errno::NOSYS | Errno::NOTSUP) => {}
            done => return Ok(done?),
        }
    }
    swap_in_two_steps(fresh, out)
}

/// The old folder moves aside and, if the new one cannot take its place, back.
fn swap_in_two_steps(fresh: &Path, out: &Path) -> io::Result<()> {
    // Of digits, so that the next build clears it away should this one be killed here.
    let aside = sibling(out, &format!("{}0", std::process::id()));
    fs::rename(out, &aside)?;
    if let Err(error) = fs::rename(fresh, out) {
        fs::rename(&aside, out)?;
        return Err(error);
    }
    fs::rename(&aside, fresh)
}

#[cfg(test)]
mod tests {
    use rayon::iter::IntoParallelIterator;

    use super::*;
    use crate::model::Address;

    #[expect(clippy::unnecessary_wraps, reason = "files come from a stream that may fail")]
    fn page(address: &str, text: &str) -> Result<File, Error> {
        Ok(File { address: Address::new(address), bytes: text.as_bytes().to_vec() })
    }

    fn names(folder: &Path) -> Vec<String> {
        let mut names: Vec<String> = fs::read_dir(folder)
            .unwrap()
            .map(|entry| entry.unwrap().file_name().to_string_lossy().into_owned())
            .collect();
        names.sort();
        names
    }

    #[test]
    fn a_site_takes_the_place_of_the_one_before() {
        let base = tempfile::tempdir().unwrap();
        let out = base.path().join("deep/public");
        let first = vec![page("/", "old"), page("/nl/", "old"), page("/a.css", "x")];
        let written = replace(&out, first.into_par_iter()).unwrap();
        assert_eq!(written, Written { files: 3, pages: 2, bytes: 7 });
        replace(&out, vec![page("/", "new")].into_par_iter()).unwrap();
        assert_eq!(names(&out), [MARKER, "index.html"]);
        assert_eq!(fs::read_to_string(out.join("index.html")).unwrap(), "new");
        assert_eq!(names(out.parent().unwrap()), ["public"]);
    }

    #[test]
    fn two_steps_end_like_one() {
        let base = tempfile::tempdir().unwrap();
        let (fresh, out) = (base.path().join("fresh"), base.path().join("out"));
        for folder in [&fresh, &out] {
            fs::create_dir(folder).unwrap();
            fs::write(folder.join("is"), folder.file_name().unwrap().as_encoded_bytes()).unwrap();
        }
        swap_in_two_steps(&fresh, &out).unwrap();
        assert_eq!(fs::read_to_string(out.join("is")).unwrap(), "fresh");
        assert_eq!(fs::read_to_string(fresh.join("is")).unwrap(), "out");
        assert_eq!(names(base.path()), ["fresh", "out"]);
    }

    #[test]
    fn a_folder_that_is_not_ours_stays_as_it_is() {
        let base = tempfile::tempdir().unwrap();
        let out = base.path().join("photos");
        fs::create_dir(&out).unwrap();
        fs::write(out.join("1.jpg"), "mine").unwrap();
        let refused = replace(&out, vec![page("/", "new")].into_par_iter());
        assert!(matches!(refused, Err(Error::NotOurs(path)) if path == out));
        assert_eq!(names(&out), ["1.jpg"]);
        let file = out.join("1.jpg");
        assert!(matches!(may_replace(&file), Err(Error::NotOurs(_))));
    }

    #[test]
    fn a_failure_half_way_leaves_the_old_site() {
        let base = tempfile::tempdir().unwrap();
        let out = base.path().join("public");
        replace(&out, vec![page("/", "old")].into_par_iter()).unwrap();
        let broken =
            Error::Theme { page: "/nl/".to_owned(), reason: "no such template".to_owned() };
        let files = vec![page("/", "new"), page("/fr/", "new"), Err(broken)];
        assert!(replace(&out, files.into_par_iter()).is_err());
        assert_eq!(fs::read_to_string(out.join("index.html")).unwrap(), "old");
        assert_eq!(names(base.path()), ["public"]);
    }

    #[test]
    fn what_a_killed_build_left_is_cleared() {
        let base = tempfile::tempdir().unwrap();
        let out = base.path().join("public");
        let left = sibling(&out, "4711");
        fs::create_dir(&left).unwrap();
        fs::write(left.join(MARKER), MARKER_TEXT).unwrap();
        replace(&out, vec![page("/", "new")].into_par_iter()).unwrap();
        assert_eq!(names(base.path()), ["public"]);
    }

    #[test]
    fn a_build_leaves_another_one_at_work() {
        let base = tempfile::tempdir().unwrap();
        let out = base.path().join("public");
        let other = sibling(&out, "4711");
        fs::create_dir(&other).unwrap();
        let marker = fs::File::create_new(other.join(MARKER)).unwrap();
        marker.try_lock().unwrap();
        replace(&out, vec![page("/", "new")].into_par_iter()).unwrap();
        assert_eq!(names(base.path()), [".public.fiche-4711", "public"]);
    }

    #[test]
    fn a_git_history_is_never_replaced() {
        let base = tempfile::tempdir().unwrap();
        let out = base.path().join("public");
        replace(&out, vec![page("/", "old")].into_par_iter()).unwrap();
        fs::create_dir(out.join(".git")).unwrap();
        assert!(matches!(may_replace(&out), Err(Error::NotOurs(_))));
    }

    #[test]
    #[cfg(unix)]
    fn a_link_is_not_replaced_however_it_is_written() {
        let base = tempfile::tempdir().unwrap();
        fs::create_dir(base.path().join("empty")).unwrap();
        std::os::unix::fs::symlink("empty", base.path().join("link")).unwrap();
        for name in ["link", "link/"] {
            let refused = may_replace(&base.path().join(name));
            assert!(matches!(refused, Err(Error::NotOurs(_))), "{name}");
        }
    }

    #[test]
    fn the_marker_is_the_same_for_every_site() {
        let base = tempfile::tempdir().unwrap();
        let marker = |name: &str, text: &str| {
            let out = base.path().join(name);
            replace(&out, vec![page("/", text)].into_par_iter()).unwrap();
            fs::read(out.join(MARKER)).unwrap()
        };
        assert_eq!(marker("a", "one"), marker("b", "two"));
    }
}
