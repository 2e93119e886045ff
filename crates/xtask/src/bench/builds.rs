//! `cargo xtask bench`: what the tool costs to build a site, and what single queries fetch.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::Duration;

use super::measure::{self, Run};
use super::peers::{Peers, Taken};
use super::{clear, compile, program};
use crate::command::{self, Failure};
use crate::{corpus, site, weight};

/// What is searched for: a word of many sheets, of some, of few, and several at once.
const QUERIES: [(&str, [&str; 4]); 2] = [
    ("nl", ["overlast", "gemeenschapswacht", "kermisatelier", "buurtoverleg jeugd veiligheid"]),
    ("fr", ["nuisance", "gardien de la paix", "atelier de foire", "concertation quartier jeunes"]),
];

/// Measures each size, `runs` times, from nothing each time; with the peers in turns, if they are asked for.
pub(super) fn bench(
    root: &Path,
    sizes: &[usize],
    runs: usize,
    with_peers: bool,
) -> Result<(), Failure> {
    compile(root)?;
    let peers = if with_peers { Some(Peers::find()?) } else { None };
    let mut measured = Vec::new();
    for sheets in sizes {
        let site = root.join(format!("target/corpus/{sheets}"));
        let out = root.join(format!("target/bench/{sheets}"));
        corpus::corpus(root, &site, *sheets, 1)?;
        let (mut taken, mut beside) = (Vec::new(), Vec::new());
        for _ in 0..runs.max(1) {
            clear(&out)?;
            taken.push(measure::run(build(root, &site, &out))?);
            if let Some(peers) = &peers {
                beside.push(peers.build(root, &site, &out.with_extension("peers"))?);
            }
        }
        let output = Output::of(&out)?;
        measured.push(Size { sheets: *sheets, runs: taken, beside, output, out });
    }
    builds(&measured);
    ratios(&measured);
    for size in &measured {
        searches(root, size)?;
    }
    Ok(())
}

fn build(root: &Path, site: &Path, out: &Path) -> Command {
    let mut command = Command::new(program(root));
    command.arg("build").arg("--site").arg(site).arg("--out").arg(out).current_dir(root);
    command
}

/// A site of so many sheets, built.
struct Size {
    sheets: usize,
    runs: Vec<Run>,
    /// What it took the peers, if they were asked.
    beside: Vec<Taken>,
    output: Output,
    out: PathBuf,
}

impl Size {
    fn median(&self) -> Duration {
        median(self.runs.iter().map(|run| run.time)).unwrap_or_default()
    }

    /// In MiB; `–` where the system does not tell.
    fn memory(&self) -> String {
        let peak = self.runs.iter().filter_map(|run| run.peak_kib).max();
        peak.map_or_else(|| "–".to_owned(), |kib| format!("{} MiB", kib / 1024))
    }
}

/// The middle one, of an even number the later of two; none of nothing.
fn median<T: Ord + Copy>(values: impl Iterator<Item = T>) -> Option<T> {
    let mut values: Vec<T> = values.collect();
    values.sort_unstable();
    values.get(values.len() / 2).copied()
}

/// The files of a built site.
struct Output(Vec<(PathBuf, u64)>);

impl Output {
    fn of(folder: &Path) -> Result<Self, Failure> {
        let mut files = site::files(folder)?;
        files.sort();
        let weighed = |path: PathBuf| {
            let about = fs::metadata(&path).map_err(Failure::at(&path))?;
            Ok((path, about.len()))
        };
        files.into_iter().map(weighed).collect::<Result<_, _>>().map(Self)
    }

    fn pages(&self) -> usize {
        self.0.iter().filter(|(path, _)| path.ends_with("index.html")).count()
    }

    fn bytes(&self) -> u64 {
        self.0.iter().map(|(_, bytes)| bytes).sum()
    }

    /// The files whose name, but for a fingerprint in it, is `stem` and `extension`.
    fn named(&self, stem: &str, extension: &str) -> impl Iterator<Item = &Path> {
        let named = move |path: &Path| {
            let name = path.file_name().unwrap_or_default().to_string_lossy();
            name.strip_prefix(stem)
                .and_then(|rest| rest.strip_suffix(extension)?.strip_suffix('.'))
                .is_some_and(|mark| mark.is_empty() || mark.starts_with('-'))
        };
        self.0.iter().map(|(path, _)| path.as_path()).filter(move |path| named(path))
    }
}

fn builds(sizes: &[Size]) {
    println!("\n| sheets | build, median | peak memory | pages | files | output |");
    println!("| ---: | ---: | ---: | ---: | ---: | ---: |");
    for size in sizes {
        let (sheets, time, memory) = (size.sheets, size.median().as_secs_f64(), size.memory());
        let (pages, files) = (size.output.pages(), size.output.0.len());
        let output = kilobytes(size.output.bytes());
        println!("| {sheets} | {time:.2} s | {memory} | {pages} | {files} | {output} |");
    }
}

/// Our time, work and memory over those of the peers: less than one is better.
fn ratios(sizes: &[Size]) {
    if sizes.iter().all(|size| size.beside.is_empty()) {
        return;
    }
    println!("\n| sheets | Hugo + Pagefind | time | CPU | peak memory | Hugo alone | time |");
    println!("| ---: | ---: | ---: | ---: | ---: | ---: | ---: |");
    for size in sizes {
        let both = |Taken { hugo, pagefind }: &Taken| hugo.time + pagefind.time;
        let time = median(size.beside.iter().map(both)).unwrap_or_default();
        let hugo = median(size.beside.iter().map(|taken| taken.hugo.time)).unwrap_or_default();
        let ours = median(size.runs.iter().map(|run| run.cpu));
        let cpu = |Taken { hugo, pagefind }: &Taken| Some(hugo.cpu? + pagefind.cpu?);
        let theirs = median(size.beside.iter().map(cpu));
        let work = ours.flatten().zip(theirs.flatten());
        let peak = |Taken { hugo, pagefind }: &Taken| hugo.peak_kib.max(pagefind.peak_kib);
        let (ours, theirs) =
            (size.runs.iter().map(|run| run.peak_kib).max(), size.beside.iter().map(peak).max());
        let memory = ours.flatten().zip(theirs.flatten());
        let memory = memory.map(|(ours, theirs)| f64::from(ours) / f64::from(theirs));
        println!(
            "| {} | {:.2} s | {:.2} | {} | {} | {:.2} s | {:.2} |",
            size.sheets,
            time.as_secs_f64(),
            size.median().div_duration_f64(time),
            told(work.map(|(ours, theirs)| ours.div_duration_f64(theirs))),
            told(memory),
            hugo.as_secs_f64(),
            size.median().div_duration_f64(hugo),
        );
    }
}

/// A ratio; `–` where the system does not tell.
fn told(ratio: Option<f64>) -> String {
    ratio.map_or_else(|| "–".to_owned(), |ratio| format!("{ratio:.2}"))
}

/// What a first search fetches, then each query on its own.
fn searches(root: &Path, size: &Size) -> Result<(), Failure> {
    println!("\n| {} sheets: a reader fetches | on the wire |", size.sheets);
    println!("| --- | ---: |");
    let scripts = [("worker", "js"), ("client", "js"), ("search", "js")];
    let on_wire = |(stem, extension): (&str, &str)| -> u64 {
        size.output.named(stem, extension).filter_map(wire).sum()
    };
    println!("| fiche.wasm | {} |", kilobytes(on_wire(("fiche", "wasm"))));
    println!("| worker, client, search.js | {} |", kilobytes(scripts.map(on_wire).iter().sum()));
    for (lang, queries) in QUERIES {
        // The builder has compressed it.
        let stem = format!("hot-{lang}");
        let hot = size.output.named(&stem, "bin");
        let bytes = hot.filter_map(|path| fs::metadata(path).ok()).map(|about| about.len()).sum();
        println!("| hot-{lang}.bin | {} |", kilobytes(bytes));
        for query in queries {
            let Fetched { rounds, files, bytes } = search(root, &size.out, lang, query)?;
            let cost = kilobytes(bytes);
            println!("| {lang} “{query}”: {files} files in {rounds} rounds | {cost} |");
        }
    }
    Ok(())
}

/// Bytes as a good server sends them.
fn wire(file: &Path) -> Option<u64> {
    weight::brotli(file)
        .or_else(|| weight::gzip(file))
        .or_else(|| fs::metadata(file).ok().map(|about| about.len()))
}

fn kilobytes(bytes: u64) -> String {
    let tenths = bytes.div_ceil(100);
    format!("{}.{} kB", tenths / 10, tenths % 10)
}

/// What one query made the engine fetch.
#[derive(Debug, PartialEq, Eq)]
struct Fetched {
    rounds: u64,
    files: u64,
    bytes: u64,
}

impl Fetched {
    /// Reads the line `search: 2 rounds, 3 files, 45678 bytes` among others.
    fn parse(told: &str) -> Option<Self> {
        let numbers = told.lines().find_map(|line| line.strip_prefix("search: "))?;
        let mut numbers = numbers.split(", ").map(|part| part.split(' ').next()?.parse().ok());
        let mut next = || numbers.next().flatten();
        Some(Self { rounds: next()?, files: next()?, bytes: next()? })
    }
}

fn search(root: &Path, index: &Path, lang: &str, query: &str) -> Result<Fetched, Failure> {
    let mut command = Command::new(program(root));
    command.arg("search").arg("--index").arg(index).args(["--lang", lang, "--format", "json"]);
    command.args(["--stats", query]);
    let told = command::complaints(&mut command)?;
    let missing =
        || Failure::new(format!("no line `search: …` from {}", command::spelled(&command)));
    Fetched::parse(&told).ok_or_else(missing)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_line_of_a_search_is_read() {
        let told = "note: something\nsearch: 2 rounds, 3 files, 45678 bytes\n";
        assert_eq!(Fetched::parse(told), Some(Fetched { rounds: 2, files: 3, bytes: 45678 }));
        assert_eq!(Fetched::parse("search: many"), None);
    }

    #[test]
    fn a_fingerprint_does_not_hide_a_name() {
        let files =
            ["a/fiche-12ab.wasm", "search.js", "search-page.css", "fiches.wasm", "b/17.bin"];
        let output = Output(files.map(|file| (PathBuf::from(file), 1)).to_vec());
        let named = |stem, extension| output.named(stem, extension).count();
        assert_eq!(named("fiche", "wasm"), 1);
        assert_eq!(named("search", "js"), 1);
        assert_eq!(named("worker", "js"), 0);
        assert_eq!(output.bytes(), 5);
    }

    #[test]
    fn kilobytes_are_rounded_up() {
        assert_eq!(kilobytes(98_765), "98.8 kB");
        assert_eq!(kilobytes(0), "0.0 kB");
    }
}
