//! `cargo xtask client`: the search engine for the browser, built and stamped.

use std::path::{Path, PathBuf};
use std::process::Command;
use std::{env, fs};

use fiche_xtask::stamp::{self, Stamp};

use crate::command::{self, Failure};
use crate::weight;

mod sections;

const TARGET: &str = "wasm32-unknown-unknown";

/// The client a reader fetches, compressed, stays below this: with the rest of what opens the search it is then within
/// the weight that `tests/browser/weight.test.js` allows.
const BUDGET: u64 = 79_000;

/// No randomness in the browser: `crates/client/src/no_randomness.rs` stands in for it.
const FLAGS: &str = "--cfg getrandom_backend=\"custom\"";

/// Debian's compiler can also compile the standard library, and leaves out what formats messages nobody reads.
const FLAGS_WITH_STD: &str =
    "-Zunstable-options -Cpanic=immediate-abort -Zfmt-debug=none -Zlocation-detail=none";

/// Debian's packages with a compiler for the browser.
const PACKAGES: [&str; 3] = ["rustc-web", "rust-web-src", "cargo-web"];

/// What cargo and rustup tell their children about another compiler.
const MISLEADING: [&str; 6] = [
    "CARGO",
    "CARGO_ENCODED_RUSTFLAGS",
    "LD_LIBRARY_PATH",
    "RUSTC",
    "RUSTFLAGS",
    "RUSTUP_TOOLCHAIN",
];

/// Sections of the binary that no browser reads.
const DROPPED: [&str; 3] = ["name", "producers", "target_features"];

/// Whether to weigh the client besides.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Report {
    No,
    Yes,
}

/// Builds the client into `crates/client/dist` and stamps it.
pub(crate) fn client(root: &Path, report: Report) -> Result<(), Failure> {
    let toolchain = Toolchain::find()?;
    command::run(&mut toolchain.build(root)?)?;

    let built = root.join("target/wasm").join(TARGET).join("wasm/fiche_client.wasm");
    let module = fs::read(&built).map_err(Failure::at(&built))?;
    let wasm = sections::without(&module, &DROPPED)
        .ok_or_else(|| Failure::new(format!("{}: not a wasm module", built.display())))?;
    let committed = root.join(stamp::WASM);
    fs::create_dir_all(committed.with_file_name("")).map_err(Failure::at(&committed))?;
    fs::write(&committed, &wasm).map_err(Failure::at(&committed))?;

    let sources = stamp::sources(root).map_err(|error| Failure::new(error.to_string()))?;
    let stamp = Stamp::new(sources, toolchain.version()?, &wasm);
    stamp.write(root).map_err(|error| Failure::new(error.to_string()))?;
    print!("{stamp}");
    weigh(&committed, report)
}

/// Prints the weight, and fails above the budget.
fn weigh(wasm: &Path, report: Report) -> Result<(), Failure> {
    if report == Report::Yes {
        let raw = fs::metadata(wasm).map_err(Failure::at(wasm))?.len();
        println!("raw     {raw:>7} bytes");
        if let Some(gzip) = weight::gzip(wasm) {
            println!("gzip    {gzip:>7} bytes");
        }
    }
    match weight::brotli(wasm) {
        None => println!("brotli  not installed: the weight was not compared with {BUDGET} bytes"),
        Some(bytes) if bytes <= BUDGET => println!("brotli  {bytes:>7} bytes of {BUDGET}"),
        Some(bytes) => {
            let reason = format!("the client weighs {bytes} bytes in brotli, above {BUDGET}");
            return Err(Failure::new(reason));
        }
    }
    Ok(())
}

/// A compiler that can build for the browser.
enum Toolchain {
    /// The developer's own, with the target installed.
    Own,
    /// Debian's, which brings the sources of the standard library instead.
    Debian,
}

impl Toolchain {
    fn find() -> Result<Self, Failure> {
        if target_is_installed()? {
            return Ok(Self::Own);
        }
        if !Path::new("/var/lib/dpkg/info").is_dir() {
            let hint = format!("no compiler for the browser: run `rustup target add {TARGET}`");
            return Err(Failure::new(hint));
        }
        let lists = Path::new("/var/lib/dpkg/info");
        if !PACKAGES.iter().all(|package| lists.join(format!("{package}.list")).exists()) {
            command::install(&PACKAGES, "building for the browser")?;
        }
        Ok(Self::Debian)
    }

    fn build(&self, root: &Path) -> Result<Command, Failure> {
        let mut command = match self {
            Self::Own => Command::new("cargo"),
            Self::Debian => debian("/usr/bin/cargo"),
        };
        command.current_dir(root).args(["build", "--package", "fiche-client", "--lib"]);
        command.args(["--target", TARGET, "--profile", "wasm", "--target-dir", "target/wasm"]);
        let flags = match self {
            Self::Own => FLAGS.to_owned(),
            Self::Debian => {
                command.arg("-Zbuild-std=std,panic_abort");
                command.arg("-Zbuild-std-features=optimize_for_size");
                command.env("CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_LINKER", linker()?);
                format!("{FLAGS} {FLAGS_WITH_STD}")
            }
        };
        command.env("CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUSTFLAGS", flags);
        Ok(command)
    }

    fn version(&self) -> Result<String, Failure> {
        let version = match self {
            Self::Own => command::output(Command::new("rustc").arg("--version"))?,
            Self::Debian => command::output(debian("/usr/bin/rustc").arg("--version"))?,
        };
        Ok(version.lines().next().unwrap_or_default().to_owned())
    }
}

/// Whether the compiler on the path has the standard library for the browser.
fn target_is_installed() -> Result<bool, Failure> {
    let mut rustc = Command::new("rustc");
    rustc.args(["--print", "target-libdir", "--target", TARGET]);
    Ok(Path::new(&command::output(&mut rustc)?).is_dir())
}

/// A program of Debian's compiler. Its own folder comes first on the path, before that of rustup, and nothing that this
/// run of cargo set leads it to another compiler or its libraries.
fn debian(program: &str) -> Command {
    let mut command = Command::new(program);
    let path = env::var("PATH").unwrap_or_default();
    command.env("PATH", format!("/usr/bin:{path}")).env("RUSTC_BOOTSTRAP", "1");
    for name in MISLEADING {
        command.env_remove(name);
    }
    command
}

/// The linker of Debian's compiler, or of the one on the path: both speak the browser's format.
fn linker() -> Result<PathBuf, Failure> {
    let mut tried = Vec::new();
    for mut rustc in [debian("/usr/bin/rustc"), Command::new("rustc")] {
        let folder = command::output(rustc.args(["--print", "target-libdir"]))?;
        let linker = Path::new(&folder).with_file_name("bin").join("rust-lld");
        if linker.is_file() {
            return Ok(linker);
        }
        tried.push(linker.display().to_string());
    }
    if command::find(&["wasm-ld"]).is_none() {
        command::install(&["lld"], "linking for the browser")?;
    }
    command::find(&["wasm-ld"]).ok_or_else(|| {
        Failure::new(format!("no linker for the browser: tried {}", tried.join(", ")))
    })
}
