//! `fiche check --external`: whether the addresses that the content leads to still exist.

use std::collections::BTreeSet;

use super::clock;
use crate::Error;
use crate::diagnostic::{Diagnostic, Problem, Report};
use crate::external::{self, Answer};
use crate::parse::{Outside, outside};
use crate::source::Sources;

/// Asks them all, and adds to a report what is wrong with them.
pub(super) fn ask(sources: &Sources, report: &mut Report) -> Result<(), Error> {
    let links = outside(sources);
    let urls: BTreeSet<&str> = links.iter().map(|link| address(&link.url)).collect();
    let length = u64::try_from(urls.len()).unwrap_or(u64::MAX);
    let bar = indicatif::ProgressBar::new(length).with_message("Asking for links");
    let answers = external::ask(&urls, clock::now(), external::cache().as_deref(), || bar.inc(1))?;
    bar.finish_and_clear();
    let problem = |link: &Outside| {
        let url = link.url.clone();
        match answers.get(address(&link.url))? {
            Answer::There => None,
            Answer::Moved(target) => Some(Problem::LinkMoved { url, target: target.clone() }),
            Answer::Gone(status) => {
                Some(Problem::LinkGone { url, status: Some(status.to_string().into()) })
            }
            Answer::NoHost => Some(Problem::LinkGone { url, status: None }),
            Answer::Silent => Some(Problem::LinkSilent { url }),
        }
    };
    let found =
        links.iter().filter_map(|link| Some(Diagnostic::new(link.location, problem(link)?)));
    report.add_late(found.collect());
    Ok(())
}

/// What a host is asked for: the anchor is the reader's own affair.
fn address(url: &str) -> &str {
    url.split('#').next().unwrap_or_default()
}
