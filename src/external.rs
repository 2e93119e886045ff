//! Asks the web whether addresses still exist, through the machine's own `curl`: it knows the certificates and the proxies.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::thread;
use std::time::Duration;

use rayon::iter::{IntoParallelIterator, ParallelIterator};
use serde::{Deserialize, Serialize};

use crate::misuse::Misuse;
use crate::parse::authority;
use crate::{Error, write};

/// What came of asking for an address.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Answer {
    /// It exists, or its host will not tell programs.
    There,
    /// It is for ever at another address, which exists.
    Moved(Box<str>),
    /// Its host says that there is nothing, with this status.
    Gone(u16),
    /// No host has this name.
    NoHost,
    /// Nothing answered in time, or not safely.
    Silent,
}

/// So many hosts are asked at once.
const HOSTS: usize = 8;

/// Between two questions to one host.
const PAUSE: Duration = Duration::from_millis(300);

/// So often an address may lead on to another.
const HOPS: usize = 5;

/// An address that was there is asked again after so many seconds: a week.
const FRESH: u64 = 7 * 24 * 60 * 60;

/// Addresses that were there, and when, in seconds since 1970.
#[derive(Debug, Default, Deserialize, Serialize)]
struct Cache {
    version: u32,
    there: BTreeMap<String, u64>,
}

/// Asks for every address that was not found lately; `tell` hears of each one that is done.
///
/// Several hosts are asked at once, each of them one address after the other. What is dead is asked again every time.
///
/// # Errors
///
/// If this machine has no `curl`, or no threads to give.
pub fn ask(
    urls: &BTreeSet<&str>,
    now: u64,
    cache: Option<&Path>,
    tell: impl Fn() + Sync,
) -> Result<BTreeMap<String, Answer>, Error> {
    let mut known = cache.and_then(read).unwrap_or_default();
    known.there.retain(|_, day| now.saturating_sub(*day) < FRESH);
    let mut hosts: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
    let mut answers = BTreeMap::new();
    for url in urls {
        if known.there.contains_key(*url) {
            answers.insert((*url).to_owned(), Answer::There);
            tell();
        } else {
            hosts.entry(authority(url)).or_default().push(url);
        }
    }
    if !hosts.is_empty() {
        curl(&["--version"])?;
    }
    let threads = rayon::ThreadPoolBuilder::new().num_threads(HOSTS).build();
    let failed =
        |reason: rayon::ThreadPoolBuildError| Misuse::NoThreads { reason: reason.to_string() };
    let threads = threads.map_err(|error| Error::Usage(failed(error)))?;
    let asked: Vec<(String, Answer)> = threads
        .install(|| {
            let hosts: Vec<Vec<&str>> = hosts.into_values().collect();
            let ask = |urls: Vec<&str>| one_by_one(&urls, &tell);
            hosts.into_par_iter().map(ask).collect::<Result<Vec<_>, Error>>()
        })?
        .concat();
    known.version = 1;
    let there = asked.iter().filter(|(_, answer)| *answer == Answer::There);
    known.there.extend(there.map(|(url, _)| (url.clone(), now)));
    if let Some(path) = cache {
        keep(path, &known);
    }
    answers.extend(asked);
    Ok(answers)
}

fn one_by_one(urls: &[&str], tell: &impl Fn()) -> Result<Vec<(String, Answer)>, Error> {
    let mut answers = Vec::new();
    for (place, url) in urls.iter().enumerate() {
        if place > 0 {
            thread::sleep(PAUSE);
        }
        answers.push(((*url).to_owned(), follow(url)?));
        tell();
    }
    Ok(answers)
}

/// Follows an address to where it leads.
fn follow(url: &str) -> Result<Answer, Error> {
    let mut at = url.to_owned();
    let mut is_permanent = true;
    for _ in 0..HOPS {
        let mut reply = request(&at, &["--head"])?;
        // Some hosts answer nothing but to those who want the page.
        if !matches!(reply.status, 200..=399 | 429) {
            reply = request(&at, &["--range", "0-1023"])?;
        }
        match reply {
            Reply { failure: Some(6), .. } => return Ok(Answer::NoHost),
            Reply { failure: Some(_), .. } => return Ok(Answer::Silent),
            Reply { status: 404 | 410, .. } => return Ok(Answer::Gone(reply.status)),
            Reply { status: 301 | 302 | 303 | 307 | 308, .. } if !reply.target.is_empty() => {
                is_permanent &= matches!(reply.status, 301 | 308);
                at = reply.target;
            }
            Reply { .. } if at != url && is_permanent => return Ok(Answer::Moved(at.into())),
            Reply { .. } => return Ok(Answer::There),
        }
    }
    Ok(Answer::Silent)
}

/// What a host said.
struct Reply {
    /// Why nothing was said, in the numbers of curl.
    failure: Option<i32>,
    status: u16,
    /// Where it leads on to; empty if nowhere.
    target: String,
}

fn request(url: &str, how: &[&str]) -> Result<Reply, Error> {
    let nowhere = if cfg!(windows) { "NUL" } else { "/dev/null" };
    let fixed = [
        "--disable",
        "--silent",
        "--globoff",
        "--proto",
        "=http,https",
        "--max-time",
        "20",
        "--user-agent",
        "fiche (checks links)",
        "--output",
        nowhere,
        "--write-out",
        "%{http_code} %{redirect_url}",
        "--url",
        url,
    ];
    let output = curl(&[&fixed[..], how].concat())?;
    let said = String::from_utf8_lossy(&output.stdout);
    let (status, target) = said.split_once(' ').unwrap_or_default();
    // A page that is cut short in the middle was there.
    let failure = output.status.code().filter(|code| !matches!(code, 0 | 18 | 23 | 33));
    Ok(Reply { failure, status: status.parse().unwrap_or_default(), target: target.to_owned() })
}

fn curl(arguments: &[&str]) -> Result<std::process::Output, Error> {
    Command::new("curl")
        .args(arguments)
        .output()
        .map_err(|error| Error::Usage(Misuse::NoCurl { reason: error.to_string() }))
}

/// Where this machine's user keeps what can be made again.
pub fn cache() -> Option<PathBuf> {
    let folder = |name| std::env::var_os(name).filter(|value| !value.is_empty()).map(PathBuf::from);
    let home = || folder("HOME").map(|home| home.join(".cache"));
    let base = folder("XDG_CACHE_HOME").or_else(|| folder("LOCALAPPDATA")).or_else(home)?;
    Some(base.join("fiche").join("links.json"))
}

fn read(path: &Path) -> Option<Cache> {
    let cache: Cache = serde_json::from_slice(&fs::read(path).ok()?).ok()?;
    (cache.version == 1).then_some(cache)
}

/// What cannot be kept is asked again next time, and nothing else is lost.
fn keep(path: &Path, cache: &Cache) {
    let text = serde_json::to_vec(cache).unwrap_or_default();
    let _kept_or_not = write::put(path, &text);
}
