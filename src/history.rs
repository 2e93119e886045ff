//! What the history of the site's folder knows of texts whose translations are behind.
//!
//! It is asked of git, if the folder is in a clone. Nothing else depends on it: a copy without history gives the same site, but
//! for what changed since a translation was made.

use std::collections::BTreeMap;
use std::path::Path;
use std::process::{Command, Stdio};

use crate::model::Date;
use crate::parse::{self, Parsed, TextFile};
use crate::source::{FileId, SITE_FILE, Source, Sources};

/// So many versions of a file are looked at, the latest first.
const MOST: usize = 500;

/// The states of sources that translations were made from.
#[derive(Clone, Debug, Default)]
pub struct History(BTreeMap<FileId, Earlier>);

/// The state of a source that a translation was made from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Earlier {
    /// Title, summary, keywords and text, as typed.
    pub(crate) words: String,
    /// The day the source became another; unknown until that is committed.
    pub(crate) until: Option<Date>,
}

impl History {
    /// What is known of a translation that is behind.
    pub(crate) fn earlier(&self, translation: FileId) -> Option<&Earlier> {
        self.0.get(&translation)
    }
}

/// Looks for the states that outdated translations were made from. Without any, git is not asked.
pub fn of(root: &Path, sources: &Sources, parsed: &Parsed) -> History {
    let mut found = BTreeMap::new();
    for (source, mut open) in outdated(parsed) {
        let path = &*sources.get(source.file).path;
        let mut until = None;
        for (commit, day) in versions(root, path) {
            let name = format!("{commit}:./{path}");
            let Some(bytes) = git(root, &["cat-file", "blob", &name]) else { break };
            if let Some((digest, words)) = state(sources, path, bytes) {
                open.retain(|(translation, of)| {
                    let is_other = **of != *digest;
                    if !is_other {
                        found.insert(*translation, Earlier { words: words.clone(), until });
                    }
                    is_other
                });
            }
            if open.is_empty() {
                break;
            }
            until = day.parse().ok();
        }
    }
    History(found)
}

/// Sources with their translations that are behind: their files, and the state that each was made from.
fn outdated(parsed: &Parsed) -> Vec<(&TextFile, Vec<(FileId, &str)>)> {
    let mut all = Vec::new();
    for group in parsed.groups().into_values() {
        let Some(source) = group.source() else { continue };
        let behind: Vec<_> = group
            .files
            .iter()
            .filter_map(|text| Some((text.file, &*text.role.translation()?.value.of.value)))
            .filter(|(_, of)| **of != *source.digest)
            .collect();
        if !behind.is_empty() {
            all.push((source, behind));
        }
    }
    all
}

/// The commits that changed a file, the latest first, each with its day.
fn versions(root: &Path, path: &str) -> Vec<(String, String)> {
    let most = format!("--max-count={MOST}");
    let listed = git(root, &["log", "--format=%H %cs", "--no-show-signature", &most, "--", path]);
    let listed = String::from_utf8(listed.unwrap_or_default()).unwrap_or_default();
    let pair = |line: &str| line.split_once(' ').map(|(a, b)| (a.to_owned(), b.to_owned()));
    listed.lines().filter_map(pair).collect()
}

/// The digest and the words of a version of a source.
fn state(sources: &Sources, path: &str, bytes: Vec<u8>) -> Option<(Box<str>, String)> {
    let site = sources.get(sources.find(SITE_FILE)?).clone();
    let version = Sources::new(vec![site, Source { path: path.into(), bytes: bytes.into() }]);
    let (parsed, _) = parse::files(&version);
    let text = parsed.texts.first()?;
    Some((text.digest.clone(), parse::said(text, &version)))
}

/// What git says; nothing without git, outside a clone, or where it fails.
fn git(root: &Path, arguments: &[&str]) -> Option<Vec<u8>> {
    let output = Command::new("git")
        .arg("--literal-pathspecs")
        .arg("-C")
        .arg(root)
        .args(arguments)
        .stdin(Stdio::null())
        .stderr(Stdio::null())
        .output()
        .ok()?;
    output.status.success().then_some(output.stdout)
}
