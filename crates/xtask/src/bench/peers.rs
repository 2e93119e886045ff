//! Hugo and Pagefind beside us: the same sheets as a plain site with a search, in turns within each round, so that a machine
//! that slows down does so for all.

use std::path::{Path, PathBuf};
use std::process::Command;

use super::measure::{self, Run};
use super::{clear, named};
use crate::command::{self, Failure};

/// Both programs.
pub(super) struct Peers {
    hugo: PathBuf,
    pagefind: PathBuf,
}

/// What a site took the two.
pub(super) struct Taken {
    pub(super) hugo: Run,
    pub(super) pagefind: Run,
}

impl Peers {
    /// The programs that `HUGO` and `PAGEFIND` name, else those of the path.
    pub(super) fn find() -> Result<Self, Failure> {
        Ok(Self {
            hugo: program("HUGO", &["hugo"])?,
            pagefind: program("PAGEFIND", &["pagefind_extended", "pagefind"])?,
        })
    }

    /// Builds the sheets of `site` into the folder `out` and indexes them, from nothing.
    pub(super) fn build(&self, root: &Path, site: &Path, out: &Path) -> Result<Taken, Failure> {
        clear(out)?;
        let mut hugo = Command::new(&self.hugo);
        hugo.args(["--quiet", "--noBuildLock", "--source"]).arg(root.join("benches/builds/hugo"));
        hugo.arg("--contentDir").arg(site.join("content/practices"));
        hugo.arg("--cacheDir").arg(out.with_extension("cache")).arg("--destination").arg(out);
        let mut pagefind = Command::new(&self.pagefind);
        pagefind.arg("--site").arg(out);
        Ok(Taken { hugo: measure::run(hugo)?, pagefind: measure::run(pagefind)? })
    }
}

fn program(variable: &str, names: &[&str]) -> Result<PathBuf, Failure> {
    named(variable).or_else(|| command::find(names)).ok_or_else(|| {
        let name = names[0];
        Failure::new(format!(
            "no {name} to compare with: put it on the path, or name it in {variable}"
        ))
    })
}
