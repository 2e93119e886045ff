//! `fiche permalinks`

use std::collections::BTreeSet;
use std::process::ExitCode;

use super::{REJECTED, SiteArguments, language, store, terminal};
use crate::build::Check;
use crate::model::Address;
use crate::options::{Drafts, Options};
use crate::parse::{PERMALINKS, recorded};
use crate::source::Sources;
use crate::{Error, read};

/// Records every address that is published, so that none is ever lost.
///
/// They are kept in content/permalinks.txt, which belongs to the content: commit it. From then on `fiche check` and `fiche build`
/// fail when one of them leads nowhere, and say which line to add to content/redirects.yaml. Without --write the new addresses are
/// only listed. Nothing is ever removed.
#[derive(Debug, clap::Args)]
#[command(after_help = "\
Examples:
  fiche permalinks                             what is not recorded yet
  fiche permalinks --write                     record it: with every publication")]
pub(super) struct Arguments {
    #[command(flatten)]
    site: SiteArguments,
    /// Adds the new addresses to content/permalinks.txt.
    #[arg(long)]
    write: bool,
}

/// What a new file begins with.
const HEAD: &str = "# Every address this site ever published. `fiche permalinks --write` adds new ones; none is ever removed.\n";

pub(super) fn run(arguments: &Arguments) -> Result<ExitCode, Error> {
    let sources = read::sources(&arguments.site.root)?;
    let options = Options { drafts: Drafts::LeaveOut, base_url: None };
    let (site, report) = Check::new(&options).run(&sources);
    let Some(site) = site else {
        let again = arguments.site.option();
        terminal::say_report(&report, &sources, language::of_this_computer(), &again);
        terminal::tell("permalinks-refused", &[]);
        return Ok(ExitCode::from(REJECTED));
    };
    let old = text(&sources);
    let known: BTreeSet<&str> = recorded(old).map(|(_, address)| address).collect();
    let mut all = site.published();
    all.extend(site.redirects.iter().map(|redirect| redirect.from.clone()));
    let mut new: Vec<&str> = all.iter().map(Address::as_str).collect();
    new.retain(|address| !known.contains(address));
    for address in &new {
        terminal::put(&format!("+ {address}"))?;
    }
    let count = new.len().to_string();
    let form = terminal::form(new.len());
    let values = [("count", &*count), ("form", form), ("file", PERMALINKS)];
    if new.is_empty() {
        terminal::tell("permalinks-complete", &values);
    } else if arguments.write {
        let path = arguments.site.root.join(PERMALINKS);
        let text = with(old, known.into_iter().chain(new).collect());
        store::put(&path, text.as_bytes())?;
        terminal::tell("permalinks-added", &values);
    } else {
        terminal::tell("permalinks-missing", &values);
    }
    Ok(ExitCode::SUCCESS)
}

/// What is recorded so far; a file that could not be read has ended the command before.
fn text(sources: &Sources) -> &str {
    let file = sources.find(PERMALINKS).map(|file| sources.get(file));
    file.and_then(|file| std::str::from_utf8(&file.bytes).ok()).unwrap_or_default()
}

/// The file with these addresses, in order, below what it begins with.
fn with(old: &str, addresses: BTreeSet<&str>) -> String {
    let comments = old.lines().filter(|line| line.trim_start().starts_with('#'));
    let mut text = comments.fold(String::new(), |text, line| text + line + "\n");
    if text.is_empty() {
        text.push_str(HEAD);
    }
    addresses.into_iter().fold(text, |text, address| text + address + "\n")
}
