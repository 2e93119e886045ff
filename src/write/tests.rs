//! What a site meets on its way to the disk.

use rayon::iter::IntoParallelIterator;

use super::*;
use crate::model::Address;

#[expect(clippy::unnecessary_wraps, reason = "files come from a stream that may fail")]
fn page(address: &str, text: &str) -> Result<File, Error> {
    Ok(File { address: Address::new(address), bytes: text.as_bytes().to_vec() })
}

/// The names in a folder.
pub(super) fn names(folder: &Path) -> Vec<String> {
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
    let broken = Error::Theme { page: "/nl/".to_owned(), reason: "no such template".to_owned() };
    let files = vec![page("/", "new"), page("/fr/", "new"), Err(broken)];
    assert!(replace(&out, files.into_par_iter()).is_err());
    assert_eq!(fs::read_to_string(out.join("index.html")).unwrap(), "old");
    assert_eq!(names(base.path()), ["public"]);
}

#[test]
fn what_a_killed_build_left_is_cleared() {
    let base = tempfile::tempdir().unwrap();
    let out = base.path().join("public");
    let left = base.path().join(".public.fiche-4711");
    fs::create_dir(&left).unwrap();
    fs::write(left.join(MARKER), MARKER_TEXT).unwrap();
    replace(&out, vec![page("/", "new")].into_par_iter()).unwrap();
    assert_eq!(names(base.path()), ["public"]);
}

#[test]
fn a_build_leaves_another_one_at_work() {
    let base = tempfile::tempdir().unwrap();
    let out = base.path().join("public");
    let other = base.path().join(".public.fiche-4711");
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

#[test]
fn a_file_that_is_the_same_keeps_its_time_and_another_is_new() {
    let base = tempfile::tempdir().unwrap();
    let out = base.path().join("public");
    let long_ago = std::time::SystemTime::UNIX_EPOCH + std::time::Duration::from_secs(1_000_000);
    let build = |changed: &str| {
        let files = vec![page("/", "same"), page("/nl/", changed), page("/fr/", "longer or not")];
        replace(&out, files.into_par_iter()).unwrap();
    };
    build("old");
    for name in ["index.html", "nl/index.html", "fr/index.html"] {
        fs::File::open(out.join(name)).unwrap().set_modified(long_ago).unwrap();
    }
    // Of the same length as before, but not the same.
    fs::write(out.join("fr/index.html"), "LONGER or not").unwrap();
    build("new");
    let is_kept =
        |name: &str| fs::metadata(out.join(name)).unwrap().modified().unwrap() == long_ago;
    assert!(is_kept("index.html"));
    assert!(!is_kept("nl/index.html") && !is_kept("fr/index.html"));
    assert_eq!(fs::read_to_string(out.join("nl/index.html")).unwrap(), "new");
    assert_eq!(fs::read_to_string(out.join("fr/index.html")).unwrap(), "longer or not");
}

#[test]
#[cfg(unix)]
fn a_file_that_others_may_not_read_and_a_link_are_written_anew() {
    use std::os::unix::fs::PermissionsExt as _;
    let base = tempfile::tempdir().unwrap();
    let out = base.path().join("public");
    let build = || {
        let files = vec![page("/", "same"), page("/nl/", "same"), page("/fr/", "same")];
        replace(&out, files.into_par_iter()).unwrap();
    };
    build();
    fs::set_permissions(out.join("index.html"), fs::Permissions::from_mode(0o600)).unwrap();
    let mine = base.path().join("mine");
    fs::write(&mine, "same").unwrap();
    fs::remove_file(out.join("nl/index.html")).unwrap();
    std::os::unix::fs::symlink(&mine, out.join("nl/index.html")).unwrap();
    build();
    let mode = |name: &str| fs::metadata(out.join(name)).unwrap().permissions().mode() & 0o777;
    assert_eq!(mode("index.html"), mode("fr/index.html"));
    assert!(fs::symlink_metadata(out.join("nl/index.html")).unwrap().is_file());
    assert_eq!(fs::read_to_string(&mine).unwrap(), "same");
}
