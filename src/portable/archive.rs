//! [`Site`] and its sources → the zip that is kept: read in a browser, as data or as text, and checked file by file.

use std::collections::BTreeSet;
use std::fmt::Write as _;

use sha2::{Digest, Sha256};

use super::pack::Entry;
use crate::model::Site;
use crate::output::hex;
use crate::parse::TextKind;
use crate::source::Sources;

/// The file with the digests of all others.
const SUMS: &str = "SHA256SUMS";

/// The folder of the sources.
const SOURCES: &str = "sources";

/// The site's own files, but for texts that are not public: an archive is given away.
pub(super) fn sources(site: &Site, sources: &Sources) -> Vec<Entry> {
    let public = public(site);
    let is_public = |path: &str| folder_of_text(path).is_none_or(|folder| public.contains(folder));
    let files = sources.iter().map(|(_, source)| source);
    files
        .filter(|source| is_public(&source.path))
        .map(|source| Entry {
            name: format!("{SOURCES}/{}", source.path),
            bytes: source.bytes.to_vec(),
        })
        .collect()
}

/// `content/practices/brusafe` of a file in it.
fn folder_of_text(path: &str) -> Option<&str> {
    let rest = path.strip_prefix("content/")?;
    let (kind, rest) = rest.split_once('/')?;
    let (id, _) = rest.split_once('/')?;
    TextKind::of_folder(kind).map(|_| &path[.."content/".len() + kind.len() + 1 + id.len()])
}

/// The folders of the texts that anybody may have.
fn public(site: &Site) -> BTreeSet<String> {
    let practices = site.practices.iter().map(|text| ("practices", &text.id, text.status));
    let collections = site.collections.iter().map(|text| ("collections", &text.id, text.status));
    let pages = site.pages.iter().map(|text| ("pages", &text.id, text.status));
    let all = practices.chain(collections).chain(pages);
    all.filter(|(_, _, status)| status.is_public())
        .map(|(kind, id, _)| format!("content/{kind}/{id}"))
        .collect()
}

/// The digests of all files, as `sha256sum -c` reads them.
pub(super) fn sums(entries: &[Entry]) -> Entry {
    let mut lines: Vec<(&str, String)> = entries
        .iter()
        .map(|entry| (entry.name.as_str(), hex(&Sha256::digest(&entry.bytes))))
        .collect();
    lines.sort_unstable();
    let mut text = String::new();
    for (name, digest) in lines {
        writeln!(text, "{digest}  {name}").expect("strings grow");
    }
    Entry { name: SUMS.to_owned(), bytes: text.into_bytes() }
}

#[cfg(test)]
mod tests {
    use super::folder_of_text;

    #[test]
    fn only_texts_may_be_left_out() {
        for (path, folder) in [
            ("content/practices/brusafe/img/1.jpg", Some("content/practices/brusafe")),
            ("content/pages/about/index.nl.md", Some("content/pages/about")),
            ("content/site.yaml", None),
            ("content/terms/themes/funding.nl.md", None),
            ("content/practices/notes.txt", None),
            ("themes/default/assets/style.css", None),
        ] {
            assert_eq!(folder_of_text(path), folder, "{path}");
        }
    }
}
