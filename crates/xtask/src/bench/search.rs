//! `cargo xtask bench search`: what a search costs its reader, in Chromium.
//!
//! Here the sites are made; `benches/search` measures them and prints the table.

use std::fs;
use std::path::Path;
use std::process::Command;
use std::str::FromStr;

use clap::Args;

use super::{build, compile, program};
use crate::command::{self, Failure};
use crate::{browser, corpus, site};

/// How to measure.
#[derive(Args)]
#[expect(clippy::struct_excessive_bools, reason = "each is a switch of the command line")]
pub(super) struct Arguments {
    /// Numbers of practices.
    #[arg(long, value_delimiter = ',', default_values_t = [100, 1000, 10000])]
    sheets: Vec<usize>,
    /// Measure Pagefind, `MiniSearch` and lunr besides.
    #[arg(long)]
    peers: bool,
    /// A link between reader and server: what each answer waits, and what all of them share.
    #[arg(long, value_name = "RTT_MS,MBPS")]
    link: Option<Link>,
    /// How many readers of each language come.
    #[arg(long, default_value_t = 3)]
    runs: usize,
    /// The server knows no brotli.
    #[arg(long)]
    gzip_only: bool,
    /// Fail when a budget is broken.
    #[arg(long)]
    budget: bool,
    /// Print what each query took besides.
    #[arg(long)]
    detail: bool,
}

/// What stands between reader and server.
#[derive(Clone, Copy, Debug, PartialEq)]
struct Link {
    rtt_ms: u32,
    mbps: f64,
}

impl FromStr for Link {
    type Err = &'static str;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        const EXPECTED: &str = "two numbers are needed, such as 40,10";
        let (rtt_ms, mbps) = text.split_once(',').ok_or(EXPECTED)?;
        let rtt_ms = rtt_ms.parse().map_err(|_| EXPECTED)?;
        let mbps = mbps.parse().ok().filter(|mbps| *mbps > 0.0).ok_or(EXPECTED)?;
        Ok(Self { rtt_ms, mbps })
    }
}

/// Makes a site of each size, unless it lies there from the last time, and has it searched.
pub(super) fn bench(root: &Path, arguments: &Arguments) -> Result<(), Failure> {
    compile(root)?;
    let chromium = browser::chromium()?;
    browser::node()?;
    if command::find(&["openssl"]).is_none() {
        command::install(&["openssl"], "browsers speak HTTP/2 only with a certificate")?;
    }
    let scripts = root.join("benches/search");
    if !browser::has_packages(&scripts) {
        command::run(&mut browser::packages(&scripts))?;
    }
    let work = root.join("target/bench/search");
    for sheets in &arguments.sheets {
        prepare(root, &work.join(sheets.to_string()), *sheets)?;
    }
    command::run(measure(&scripts, &work, arguments).env("CHROMIUM", chromium))
}

/// Makes the corpus and the built site of one size.
fn prepare(root: &Path, folder: &Path, sheets: usize) -> Result<(), Failure> {
    let (corpus, public) = (folder.join("corpus"), folder.join("public"));
    let mut origins = corpus::origins(root);
    remade(&corpus, &site::fingerprint(&origins)?, || corpus::corpus(root, &corpus, sheets, 1))?;
    origins.push(program(root));
    remade(&public, &site::fingerprint(&origins)?, || build(root, &corpus, &public))
}

/// Makes a folder, unless the note beside it says that it was made from the same.
fn remade(
    folder: &Path,
    origin: &str,
    make: impl FnOnce() -> Result<(), Failure>,
) -> Result<(), Failure> {
    let note = folder.with_extension("from");
    if folder.is_dir() && fs::read_to_string(&note).is_ok_and(|known| known == origin) {
        return Ok(());
    }
    make()?;
    site::write(&note, origin)
}

fn measure(scripts: &Path, work: &Path, arguments: &Arguments) -> Command {
    let sheets: Vec<_> = arguments.sheets.iter().map(usize::to_string).collect();
    let mut command = Command::new("node");
    // lunr at 10,000 sheets needs more than Node allows by itself.
    command.arg("--max-old-space-size=8192").arg(scripts.join("main.js"));
    command.arg("--work").arg(work).args(["--sheets", &sheets.join(",")]);
    command.args(["--runs", &arguments.runs.max(1).to_string()]);
    if let Some(Link { rtt_ms, mbps }) = arguments.link {
        command.args(["--link", &format!("{rtt_ms},{mbps}")]);
    }
    let Arguments { peers, gzip_only, budget, detail, .. } = *arguments;
    let switches = [
        (peers, "--peers"),
        (gzip_only, "--gzip-only"),
        (budget, "--budget"),
        (detail, "--detail"),
    ];
    command.args(switches.into_iter().filter_map(|(on, switch)| on.then_some(switch)));
    command
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_link_is_two_numbers() {
        assert_eq!("40,10".parse(), Ok(Link { rtt_ms: 40, mbps: 10.0 }));
        assert_eq!("0,2.5".parse(), Ok(Link { rtt_ms: 0, mbps: 2.5 }));
        assert!("40".parse::<Link>().is_err() && "40,0".parse::<Link>().is_err());
    }
}
