//! `fiche check --external`: whether the addresses that the content leads to still exist.

use std::collections::BTreeSet;

use super::{clock, language};
use crate::Error;
use crate::diagnostic::{Diagnostic, Problem};
use crate::external::{self, Answer};
use crate::parse::{Outside, outside};
use crate::source::Sources;
use crate::speech::Speech;

/// Asks them all: what is wrong with them.
pub(super) fn ask(sources: &Sources) -> Result<Vec<Diagnostic>, Error> {
    let links = outside(sources);
    let urls: BTreeSet<&str> = links.iter().map(|link| address(&link.url)).collect();
    let length = u64::try_from(urls.len()).unwrap_or(u64::MAX);
    let asking = Speech::new(language::of_this_computer()).word("asking-links");
    let bar = indicatif::ProgressBar::new(length).with_message(asking);
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
    Ok(found.collect())
}

/// What a host is asked for: the anchor is the reader's own affair.
fn address(url: &str) -> &str {
    url.split('#').next().unwrap_or_default()
}
