//! What is written stands beside its place until it is whole, under a hidden name; and what of that was left by programs
//! that were killed.

use std::ffi::OsStr;
use std::fs;
use std::path::{Path, PathBuf};

use super::MARKER;
use super::door::Door;

/// What the name of a site ends with that was moved aside for the next.
const ASIDE: &str = "-old";

/// A hidden name beside `path`, for this process.
pub(super) fn name(path: &Path) -> PathBuf {
    hidden(path, &std::process::id().to_string())
}

/// Another, for the site that stands at `path` while the next takes its place.
pub(super) fn aside(path: &Path) -> PathBuf {
    hidden(path, &format!("{}{ASIDE}", std::process::id()))
}

fn hidden(path: &Path, purpose: &str) -> PathBuf {
    let name = path.file_name().expect("what is written has a name").to_string_lossy();
    path.with_file_name(format!(".{name}.fiche-{purpose}"))
}

/// Something that a process left, or still holds, beside a path.
struct Leftover {
    path: PathBuf,
    /// Where that process writes or wrote.
    written: PathBuf,
    /// Whether it is a site that was moved aside.
    is_aside: bool,
}

/// All that stands beside a path because of it, in the order of names.
fn leftovers(path: &Path) -> Vec<Leftover> {
    let entries = path.parent().map(fs::read_dir);
    let Some(Ok(entries)) = entries else { return Vec::new() };
    let prefix = hidden(path, "");
    let prefix = prefix.file_name().and_then(OsStr::to_str).unwrap_or_default();
    let leftover = |found: PathBuf| {
        let purpose = found.file_name()?.to_str()?.strip_prefix(prefix)?;
        let process = purpose.strip_suffix(ASIDE).unwrap_or(purpose);
        let is_ours = !process.is_empty() && process.bytes().all(|byte| byte.is_ascii_digit());
        let (written, is_aside) = (hidden(path, process), purpose != process);
        is_ours.then_some(Leftover { path: found, written, is_aside })
    };
    let mut found: Vec<_> = entries.flatten().filter_map(|entry| leftover(entry.path())).collect();
    found.sort_by(|one, other| one.path.cmp(&other.path));
    found
}

/// Removes what killed programs left beside a path, but for a site that was moved aside while none stands there. What
/// resists harms nobody, and is tried again next time.
pub(super) fn clear(door: &dyn Door, path: &Path) {
    let is_missing = fs::symlink_metadata(path).is_err();
    let is_needed = |left: &Leftover| left.is_aside && is_missing;
    for left in leftovers(path) {
        if is_needed(&left) || is_being_written(&left.written) {
            continue;
        }
        let is_folder = fs::symlink_metadata(&left.path).is_ok_and(|about| about.is_dir());
        let _removed_or_not =
            if is_folder { door.remove_folder(&left.path) } else { door.remove_file(&left.path) };
    }
}

/// Where a system cannot exchange two folders, a program may be killed after the old site was moved aside and before the new
/// one took its place. Then the old one goes back.
pub(super) fn put_back(door: &dyn Door, out: &Path) {
    if out.file_name().is_none() || fs::symlink_metadata(out).is_ok() {
        return;
    }
    let mut sites = leftovers(out).into_iter().filter(|left| left.is_aside);
    if let Some(site) = sites.find(|site| !is_being_written(&site.written)) {
        // If it cannot go back, neither can a new site stand there, and whoever writes that says so.
        let _back_or_not = door.rename(&site.path, out);
    }
}

/// Whether a living program holds the lock: on the file, or on the marker of the folder.
fn is_being_written(path: &Path) -> bool {
    let is_folder = fs::symlink_metadata(path).is_ok_and(|about| about.is_dir());
    let locked = if is_folder { path.join(MARKER) } else { path.to_owned() };
    fs::File::open(locked)
        .is_ok_and(|file| matches!(file.try_lock(), Err(fs::TryLockError::WouldBlock)))
}
