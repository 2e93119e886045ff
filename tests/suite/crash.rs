//! The program is killed, the disk is full, the folder is read-only: the published site is the old one or the new one, and the
//! next build succeeds. `docs/reliability.md` says how to ask for more.

use std::io::{self, Write as _};
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};
use std::time::{Duration, Instant};
use std::{env, thread};

use tempfile::TempDir;

use crate::cli::command;
use crate::fixture::{Files, Fixture, files, names};
use crate::random::Random;

/// How often the program is killed, unless `FICHE_KILLS` says so.
const KILLS: u32 = 200;

/// So often a build runs to its end after one was killed.
const EVERY: u32 = 10;

/// The two sites that take each other's place.
const SITES: [&str; 2] = ["https://old.example/", "https://new.example/"];

/// How often it is looked whether a build has begun to write.
const GLANCE: Duration = Duration::from_micros(200);

/// A folder with a published site, and what builds it.
struct Published {
    base: TempDir,
    site: PathBuf,
    /// The small site, where no other is asked for; it has no history that would be read at each build.
    _small: TempDir,
}

impl Published {
    /// The site that `FICHE_KILL_SITE` names, or a small one.
    fn new() -> Self {
        let small = tempfile::tempdir().unwrap();
        Fixture::small().write(small.path());
        let site = env::var_os("FICHE_KILL_SITE");
        let site = site.map_or_else(|| small.path().to_owned(), PathBuf::from);
        Self { base: tempfile::tempdir().unwrap(), site, _small: small }
    }

    fn out(&self) -> PathBuf {
        self.base.path().join("public")
    }

    /// The command that builds one of the two sites.
    fn command(&self, site: usize) -> Command {
        let (folder, out) = (self.site.display().to_string(), self.out().display().to_string());
        let arguments = ["build", "--site", &folder, "--out", &out, "--base-url", SITES[site]];
        let mut command = command(&arguments);
        command.stdout(Stdio::null()).stderr(Stdio::null());
        command
    }

    /// Builds to the end, and gives what stands there then and how long it took.
    fn build(&self, site: usize) -> (Files, Duration) {
        let start = Instant::now();
        assert!(self.command(site).status().unwrap().success());
        let took = start.elapsed();
        assert_eq!(names(self.base.path()), ["public"], "something was left");
        (files(&self.out()), took)
    }

    /// Waits until a build begins to write, for so long at most.
    fn wait_for_writing(&self, process: u32, limit: Duration) {
        let fresh = self.base.path().join(format!(".public.fiche-{process}"));
        let start = Instant::now();
        while !fresh.exists() && start.elapsed() < limit {
            thread::sleep(GLANCE);
        }
    }
}

#[test]
fn a_build_that_is_killed_at_any_moment_leaves_the_old_site_or_the_new_one() {
    let kills = env::var("FICHE_KILLS").map_or(KILLS, |kills| kills.parse().unwrap());
    let published = Published::new();
    let (first, _) = published.build(0);
    let (second, whole) = published.build(1);
    let sites = [first, second];
    assert_ne!(sites[0], sites[1]);
    let mut now = 1;
    let mut random = Random::new(8);
    for kill in 0..kills {
        let moment = whole * u32::try_from(random.below(1_000)).unwrap() / 1_000;
        let mut child = published.command(1 - now).spawn().unwrap();
        // Half of them at any moment of a build, half while it writes, which takes a small part of its time.
        if kill % 2 == 0 {
            thread::sleep(moment);
        } else {
            published.wait_for_writing(child.id(), whole * 20);
            thread::sleep(moment / 8);
        }
        child.kill().unwrap();
        child.wait().unwrap();
        let standing = files(&published.out());
        let found = sites.iter().position(|site| *site == standing);
        now = found.unwrap_or_else(|| panic!("a mixture after kill {kill}: {:?}", standing.keys()));
        if kill % EVERY == 0 {
            now = 1 - now;
            assert!(published.build(now).0 == sites[now], "another site after kill {kill}");
        }
    }
    published.build(0);
}

/// What a shell does in a world of its own, where it may mount folders; `None` where this machine lets nobody do so.
fn alone(script: &str) -> Option<Output> {
    let disk = tempfile::tempdir().unwrap();
    let ways: [&[&str]; 2] = [&["--mount"], &["--mount", "--map-root-user"]];
    let can = |way: &&&[&str]| {
        let trial = ["mount", "-t", "tmpfs", "none"];
        let trial = Command::new("unshare").args(**way).args(trial).arg(disk.path()).output();
        trial.is_ok_and(|trial| trial.status.success())
    };
    let way = ways.iter().find(can)?;
    let small = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/sites/small");
    let mut shell = Command::new("unshare");
    shell.args(*way).args(["sh", "-euc", script]).env("DISK", disk.path());
    shell.env("FICHE", env!("CARGO_BIN_EXE_fiche")).env("SITE", small).env("LC_ALL", "C");
    Some(shell.output().unwrap())
}

/// Runs a script that says what it found, a line each.
fn lines(script: &str) -> Option<Vec<String>> {
    let Some(output) = alone(script) else {
        // Not by a macro, whose words the test runner would keep to itself.
        let why =
            "not tested: nobody may mount a folder here, so no disk is full and none read-only";
        let mut terminal = io::stderr();
        writeln!(terminal, "{why}").unwrap();
        return None;
    };
    let text = |bytes: &[u8]| String::from_utf8(bytes.to_vec()).unwrap();
    let (stdout, stderr) = (text(&output.stdout), text(&output.stderr));
    assert!(output.status.success(), "{stdout}\n{stderr}");
    Some(stdout.lines().map(str::to_owned).collect())
}

/// What both scripts begin with: a disk of memory with a site on it, and how the next is built.
const DISK: &str = r#"
mount -t tmpfs -o size=64m none "$DISK"
cd "$DISK"
build() { "$FICHE" build --site "$SITE" --out public --base-url "https://$1.example/" >said 2>&1; }
build new; mv public new
build old; cp -r public old
"#;

#[test]
fn a_full_disk_leaves_the_old_site() {
    let script = DISK.to_owned()
        + r#"
for left in 0 1 10 100 300 600; do
  head -c 64m /dev/zero >filler 2>/dev/null || true
  truncate -s -${left}k filler
  code=0; build new || code=$?
  echo "$left: $code, $(grep -o 'No space left on device' said || true)"
  diff -r old public
  ls -A | tr '\n' ' '; echo
done
rm filler
build new
diff -r new public
ls -A | tr '\n' ' '
"#;
    let Some(lines) = lines(&script) else { return };
    for (told, names) in lines[..12].chunks(2).map(|pair| (&pair[0], &pair[1])) {
        assert!(told.ends_with(": 2, No space left on device"), "{lines:#?}");
        assert_eq!(names, "filler new old public said ", "something was left: {lines:#?}");
    }
    assert_eq!(lines[12], "new old public said ", "{lines:#?}");
}

#[test]
fn a_folder_that_is_read_only_keeps_its_site() {
    let script = DISK.to_owned()
        + r#"
mkdir log; mount -t tmpfs none log; ln -sf log/said said
mount -o remount,ro "$DISK"
code=0; build new || code=$?
echo "$code $(cat said)"
diff -r old public
mount -o remount,rw "$DISK"
build new
diff -r new public
ls -A | tr '\n' ' '
"#;
    let Some(lines) = lines(&script) else { return };
    assert!(lines[0].starts_with("2 error: cannot write "), "{lines:#?}");
    assert!(lines[0].ends_with("Read-only file system (os error 30)"), "{lines:#?}");
    assert_eq!(lines[1], "log new old public said ", "something was left: {lines:#?}");
}

#[test]
fn a_file_that_may_not_grow_leaves_the_old_site() {
    let published = Published::new();
    let (old, _) = published.build(0);
    let build = published.command(1);
    let arguments: Vec<_> = build.get_args().map(ToOwned::to_owned).collect();
    // By its error, and by the signal that the system sends to whoever does not know better.
    for (script, code) in [
        ("trap '' XFSZ; ulimit -f 8; exec \"$0\" \"$@\"", Some(2)),
        ("ulimit -f 8; exec \"$0\" \"$@\"", None),
    ] {
        let mut shell = Command::new("sh");
        let ran = shell.args(["-c", script]).arg(build.get_program()).args(&arguments).output();
        assert_eq!(ran.unwrap().status.code(), code, "{script}");
        assert!(files(&published.out()) == old, "{script}");
    }
    let (new, _) = published.build(1);
    assert!(new != old);
}
