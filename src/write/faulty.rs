//! A door that fails, or ends everything, at a chosen step; and what is left of a site and of a text then.

use std::collections::BTreeMap;
use std::fs::{self, Permissions};
use std::io::{self, Write as _};
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};

use rayon::iter::IntoParallelIterator;

use super::door::{Disk, Door};
use super::file::{create_through, put_through};
use super::tests::names;
use super::{MARKER, Replacement, may_replace_through};
use crate::Error;
use crate::model::Address;
use crate::output::File;

/// What happens at the chosen step.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Harm {
    /// The system refuses, with one of its errors, when the step is half done.
    Fails(i32),
    /// The program is killed before the step.
    KilledBefore,
    /// The program is killed when the step is half done.
    KilledWithin,
}

/// `ENOSPC`, `EIO` and `EACCES`, as they are on Linux.
const HARMS: [Harm; 5] =
    [Harm::Fails(28), Harm::Fails(5), Harm::Fails(13), Harm::KilledBefore, Harm::KilledWithin];

/// Whether the file system exchanges two names in one step.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Swap {
    OneStep,
    TwoSteps,
}

struct Faulty {
    swap: Swap,
    /// The step that is harmed, and how.
    harm: Option<(usize, Harm)>,
    steps: AtomicUsize,
    is_dead: AtomicBool,
}

impl Faulty {
    fn new(swap: Swap, harm: Option<(usize, Harm)>) -> Self {
        Self { swap, harm, steps: AtomicUsize::new(0), is_dead: AtomicBool::new(false) }
    }

    /// Takes a step, unless this is the one that is harmed: then `half` of it.
    fn step<T>(&self, whole: impl FnOnce() -> io::Result<T>, half: impl FnOnce()) -> io::Result<T> {
        if self.is_dead.load(Ordering::SeqCst) {
            return Err(io::Error::other("killed"));
        }
        let step = self.steps.fetch_add(1, Ordering::SeqCst);
        let harm = self.harm.and_then(|(at, harm)| (at == step).then_some(harm));
        self.is_dead.fetch_or(
            matches!(harm, Some(Harm::KilledBefore | Harm::KilledWithin)),
            Ordering::SeqCst,
        );
        match harm {
            None => whole(),
            Some(Harm::KilledBefore) => Err(io::Error::other("killed")),
            Some(Harm::KilledWithin) => {
                half();
                Err(io::Error::other("killed"))
            }
            Some(Harm::Fails(error)) => {
                half();
                Err(io::Error::from_raw_os_error(error))
            }
        }
    }
}

/// Of a step that the system takes whole or not at all.
fn nothing() {}

impl Door for Faulty {
    fn create_folders(&self, path: &Path) -> io::Result<()> {
        let half = || drop(path.parent().map(fs::create_dir_all));
        self.step(|| Disk.create_folders(path), half)
    }

    fn create_folder(&self, path: &Path) -> io::Result<()> {
        self.step(|| Disk.create_folder(path), nothing)
    }

    fn create_file(&self, path: &Path) -> io::Result<fs::File> {
        self.step(|| Disk.create_file(path), nothing)
    }

    fn write(&self, file: &mut fs::File, bytes: &[u8]) -> io::Result<()> {
        let mut other = file.try_clone().unwrap();
        self.step(
            || Disk.write(file, bytes),
            || other.write_all(&bytes[..bytes.len() / 2]).unwrap(),
        )
    }

    fn link(&self, file: &Path, name: &Path) -> io::Result<()> {
        self.step(|| Disk.link(file, name), nothing)
    }

    fn settle(&self, file: &fs::File) -> io::Result<()> {
        self.step(|| Disk.settle(file), nothing)
    }

    fn permit(&self, file: &fs::File, permissions: Permissions) -> io::Result<()> {
        self.step(|| Disk.permit(file, permissions), nothing)
    }

    fn rename(&self, from: &Path, to: &Path) -> io::Result<()> {
        self.step(|| Disk.rename(from, to), nothing)
    }

    fn rename_to_new(&self, from: &Path, to: &Path) -> io::Result<()> {
        self.step(|| Disk.rename_to_new(from, to), nothing)
    }

    fn exchange(&self, one: &Path, other: &Path) -> io::Result<()> {
        match self.swap {
            Swap::OneStep => self.step(|| Disk.exchange(one, other), nothing),
            Swap::TwoSteps => Err(io::ErrorKind::Unsupported.into()),
        }
    }

    fn remove_file(&self, path: &Path) -> io::Result<()> {
        self.step(|| Disk.remove_file(path), nothing)
    }

    fn remove_folder(&self, path: &Path) -> io::Result<()> {
        // The marker goes first, so that nothing may depend on it.
        let half = || drop(fs::remove_file(path.join(MARKER)));
        self.step(|| Disk.remove_folder(path), half)
    }
}

/// Every file below a folder, by its name from there.
type Tree = BTreeMap<PathBuf, Vec<u8>>;

fn tree(folder: &Path) -> Tree {
    let files = walkdir::WalkDir::new(folder).into_iter().map(Result::unwrap);
    let files = files.filter(|entry| !entry.file_type().is_dir());
    let name = |path: &Path| path.strip_prefix(folder).unwrap().to_owned();
    files.map(|entry| (name(entry.path()), fs::read(entry.path()).unwrap())).collect()
}

/// The same, of a folder that may not be there.
fn standing(folder: &Path) -> Option<Tree> {
    folder.exists().then(|| tree(folder))
}

/// A build of a small site whose pages say `text`.
fn build(door: &dyn Door, out: &Path, text: &str) -> Result<(), Error> {
    let file = |address: &str| {
        Ok(File { address: Address::new(address), bytes: text.as_bytes().to_vec() })
    };
    let addresses = ["/", "/nl/", "/fr/", "/nl/praktijken/a/"];
    let mut files: Vec<_> = addresses.map(file).into();
    // This one is the same in every site.
    files.push(Ok(File { address: Address::new("/_/style.css"), bytes: b"p{}".to_vec() }));
    let site = Replacement::through(door, out)?;
    site.add(files.into_par_iter())?;
    site.finish().map(drop)
}

fn site(text: &str) -> Tree {
    let base = tempfile::tempdir().unwrap();
    let out = base.path().join("public");
    build(&Disk, &out, text).unwrap();
    tree(&out)
}

/// How many steps something takes that nothing happens to.
fn steps(swap: Swap, work: impl FnOnce(&Faulty)) -> usize {
    let door = Faulty::new(swap, None);
    work(&door);
    door.steps.into_inner()
}

/// What stands in the output folder before a build.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Before {
    Nothing,
    EmptyFolder,
    Site,
}

impl Before {
    fn make(self, out: &Path) {
        match self {
            Self::Nothing => {}
            Self::EmptyFolder => fs::create_dir(out).unwrap(),
            Self::Site => build(&Disk, out, "old").unwrap(),
        }
        let user = out.parent().unwrap();
        fs::write(user.join("notes.txt"), "mine").unwrap();
        fs::write(user.join(".public.fiche-notes"), "mine too").unwrap();
    }
}

/// Harms one step of a build, looks at what is left, and builds again.
fn harmed(swap: Swap, before: Before, step: usize, harm: Harm) {
    let told = format!("{swap:?}, {before:?}, step {step} {harm:?}");
    let base = tempfile::tempdir().unwrap();
    let out = base.path().join("public");
    before.make(&out);
    let then = standing(&out);

    let door = Faulty::new(swap, Some((step, harm)));
    let built = build(&door, &out, "new");
    let is_dead = door.is_dead.into_inner();
    let now = standing(&out);
    let is_old = now == then;
    let is_new = now.as_ref() == Some(&site("new"));
    if is_dead {
        let aside = base.path().join(format!(".public.fiche-{}-old", std::process::id()));
        let is_between = now.is_none() && standing(&aside) == then;
        assert!(is_old || is_new || is_between && swap == Swap::TwoSteps, "{told}: {now:?}");
    } else {
        assert!(if built.is_ok() { is_new } else { is_old }, "{told}: {built:?} {now:?}");
    }

    // A look at the folder is enough to put the old site back, should the next build find errors.
    may_replace_through(&Faulty::new(swap, None), &out).unwrap();
    let now = standing(&out);
    assert!(now == then || now == Some(site("new")), "{told}: {now:?}");

    build(&Faulty::new(swap, None), &out, "next").unwrap();
    assert_eq!(tree(&out), site("next"), "{told}");
    assert_eq!(names(base.path()), [".public.fiche-notes", "notes.txt", "public"], "{told}");
    assert_eq!(fs::read_to_string(base.path().join("notes.txt")).unwrap(), "mine", "{told}");
}

#[test]
fn a_build_that_is_harmed_at_any_step_leaves_the_old_site_or_the_new_one() {
    for swap in [Swap::OneStep, Swap::TwoSteps] {
        for before in [Before::Nothing, Before::EmptyFolder, Before::Site] {
            let base = tempfile::tempdir().unwrap();
            let out = base.path().join("public");
            before.make(&out);
            let steps = steps(swap, |door| build(door, &out, "new").unwrap());
            // Folder, marker, five files, the exchange, and what is removed.
            assert!(steps >= 20, "{steps}");
            for step in 0..steps {
                for harm in HARMS {
                    harmed(swap, before, step, harm);
                }
            }
        }
    }
}

#[test]
fn what_a_killed_build_left_is_cleared_even_if_the_next_is_killed_too() {
    let base = tempfile::tempdir().unwrap();
    let out = base.path().join("public");
    Before::Site.make(&out);
    for step in 0..20 {
        let harm = Some((step, Harm::KilledWithin));
        build(&Faulty::new(Swap::TwoSteps, harm), &out, "new").unwrap_err();
        let either = ["old", "new"].map(site);
        let aside = base.path().join(format!(".public.fiche-{}-old", std::process::id()));
        let standing = standing(&out).or_else(|| standing(&aside)).unwrap();
        assert!(either.contains(&standing), "step {step}: {standing:?}");
    }
    build(&Disk, &out, "next").unwrap();
    assert_eq!(tree(&out), site("next"));
    assert_eq!(names(base.path()), [".public.fiche-notes", "notes.txt", "public"]);
}

#[test]
fn a_text_that_is_harmed_at_any_step_is_the_old_one_or_the_new_one() {
    let base = tempfile::tempdir().unwrap();
    let sheet = base.path().join("content/index.nl.md");
    let put = |door: &Faulty| put_through(door, &sheet, b"the new text");
    fs::create_dir(base.path().join("content")).unwrap();
    fs::write(&sheet, "old").unwrap();
    let steps = steps(Swap::OneStep, |door| put(door).unwrap());
    assert_eq!(steps, 6, "folders, file, bytes, permissions, settled, renamed");
    for step in 0..steps {
        for harm in HARMS {
            fs::write(&sheet, "old").unwrap();
            let door = Faulty::new(Swap::OneStep, Some((step, harm)));
            put(&door).unwrap_err();
            assert_eq!(fs::read_to_string(&sheet).unwrap(), "old", "step {step} {harm:?}");
            let is_clean = names(sheet.parent().unwrap()) == ["index.nl.md"];
            assert!(is_clean || door.is_dead.into_inner(), "step {step} {harm:?}");
            put(&Faulty::new(Swap::OneStep, None)).unwrap();
            assert_eq!(fs::read_to_string(&sheet).unwrap(), "the new text");
            assert_eq!(names(sheet.parent().unwrap()), ["index.nl.md"], "step {step} {harm:?}");
        }
    }
}

#[test]
fn a_new_text_is_there_whole_or_not_at_all() {
    let base = tempfile::tempdir().unwrap();
    let sheet = base.path().join("content/index.nl.md");
    let create = |door: &Faulty| create_through(door, &sheet, b"the new text");
    let steps = steps(Swap::OneStep, |door| create(door).unwrap());
    for step in 0..steps {
        for harm in HARMS {
            fs::remove_dir_all(base.path().join("content")).unwrap();
            create(&Faulty::new(Swap::OneStep, Some((step, harm)))).unwrap_err();
            assert!(!sheet.exists(), "step {step} {harm:?}");
            create(&Faulty::new(Swap::OneStep, None)).unwrap();
            assert_eq!(fs::read_to_string(&sheet).unwrap(), "the new text");
            assert_eq!(names(sheet.parent().unwrap()), ["index.nl.md"], "step {step} {harm:?}");
        }
    }
    let again = create_through(&Disk, &sheet, b"another");
    assert!(
        matches!(again, Err(Error::Write { source, .. }) if source.kind() == io::ErrorKind::AlreadyExists)
    );
    assert_eq!(fs::read_to_string(&sheet).unwrap(), "the new text");
}
