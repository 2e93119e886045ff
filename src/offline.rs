//! Reading and searching without a network: the service worker, and the list of what it keeps.
//!
//! The list is made from all other files. It stands in a file named by its digest, and the worker's first line names it:
//! whatever changes on the site changes the worker, and browsers ask for the worker with every visit.

use std::collections::BTreeSet;

use serde::Serialize;

use crate::index::hot_name;
use crate::model::{Address, OwnPage, Place, Site};
use crate::output::{Entry, File, SEARCH_FOLDER, SEARCH_SCRIPT, SERVICE_WORKER, fingerprinted};
use crate::pictures::Pictures;
use crate::render::offline_page;

const WORKER: &str = include_str!("../crates/client/js/service-worker.js");

/// A site of more files is not kept as a whole: at three files at a time they take a phone some minutes.
const MOST_FILES: usize = 3_000;

/// Nor is one of more bytes. Of pages, which compress well, some 4 MB then cross the network: two photographs.
const MOST_BYTES: usize = 15_000_000;

/// What the worker keeps, as it reads it.
#[derive(Debug, Serialize)]
struct List<'s> {
    /// Whether everything is kept after one visit; otherwise the core, and what was visited.
    whole: bool,
    /// The folder of the search files, from the root of the site.
    search: &'s str,
    /// What browsing and searching begin with; first the page for readers without a network.
    core: Vec<Kept<'s>>,
    /// Everything else; empty if the site is not kept as a whole.
    rest: Vec<Kept<'s>>,
}

/// A path from the root of the site, and what changes with the file; nothing where the name does.
type Kept<'s> = (&'s str, &'s str);

/// The worker and its list, from a list of all other files.
///
/// # Panics
///
/// Never: a list of texts is JSON.
pub fn files(site: &Site, pictures: &Pictures, written: &[Entry]) -> Vec<File> {
    let list = List::new(site, pictures, written);
    let list = serde_json::to_vec(&list).expect("a list of texts is JSON");
    let address = fingerprinted("offline", "json", &list);
    let worker = format!("const LIST = {:?};\n\n{WORKER}", from_root(&address));
    vec![
        File { address, bytes: list },
        File { address: Address::new(SERVICE_WORKER), bytes: worker.into_bytes() },
    ]
}

impl<'s> List<'s> {
    fn new(site: &Site, pictures: &Pictures, written: &'s [Entry]) -> Self {
        let spare: BTreeSet<&Address> = pictures.spare(site).collect();
        let is_kept = |entry: &&Entry| is_kept(entry) && !spare.contains(&entry.address);
        let mut entries: Vec<&Entry> = written.iter().filter(is_kept).collect();
        entries.sort_by(|a, b| a.address.cmp(&b.address));
        let bytes: usize = entries.iter().map(|entry| entry.length).sum();
        let whole = entries.len() <= MOST_FILES && bytes <= MOST_BYTES;
        let first = offline_page();
        let begins = beginnings(site);
        let (mut core, rest): (Vec<&Entry>, Vec<&Entry>) = entries
            .into_iter()
            .partition(|entry| begins.contains(&entry.address) || is_fixed_part(site, entry));
        // A stable sort: the others stay in the order of their addresses.
        core.sort_by_key(|entry| entry.address != first);
        let kept = |entries: Vec<&'s Entry>| entries.into_iter().map(kept).collect();
        Self {
            whole,
            search: written.iter().find_map(search_folder).unwrap_or_default(),
            core: kept(core),
            rest: if whole { kept(rest) } else { Vec::new() },
        }
    }
}

fn kept(entry: &Entry) -> Kept<'_> {
    let version = if is_fingerprinted(entry) { "" } else { &entry.digest };
    (from_root(&entry.address), version)
}

/// The worker stands at the root, so paths from there hold wherever the site is put.
fn from_root(address: &Address) -> &str {
    &address.as_str()[1..]
}

fn is_fingerprinted(entry: &Entry) -> bool {
    entry.address.as_str().starts_with("/_/")
}

fn is_attachment(entry: &Entry) -> bool {
    entry.address.as_str().starts_with("/_/a/")
}

/// Pages and what they show. Documents to download are kept once they were opened; exports and feeds are for machines.
fn is_kept(entry: &Entry) -> bool {
    const IMAGES: [&str; 7] = ["avif", "gif", "jpeg", "jpg", "png", "svg", "webp"];
    let address = &entry.address;
    if is_attachment(entry) {
        let extension = address.as_str().rsplit_once('.').map(|(_, extension)| extension);
        return extension.is_some_and(|extension| IMAGES.contains(&extension));
    }
    address.is_page() || is_fingerprinted(entry) || address.as_str() == SEARCH_SCRIPT
}

/// The pages that a reader starts from, and the lists.
fn beginnings(site: &Site) -> BTreeSet<Address> {
    let lists = site.addresses.iter().filter(|(place, _)| match place {
        Place::Own(OwnPage::Data | OwnPage::Status | OwnPage::Statement(_))
        | Place::Practice(_)
        | Place::Collection(_)
        | Place::Kept(_)
        | Place::Page(_)
        | Place::Term(_, _) => false,
        Place::Own(_) | Place::Vocabulary(_) => true,
    });
    let lists = lists.flat_map(|(_, addresses)| addresses.iter().cloned());
    lists.chain([Address::root(), offline_page()]).collect()
}

/// The theme's files, the search's program, and of its index what opening needs.
fn is_fixed_part(site: &Site, entry: &Entry) -> bool {
    let name = entry.address.as_str().rsplit('/').next().unwrap_or_default();
    match search_folder(entry) {
        Some(_) => site.languages.iter().any(|lang| name == hot_name(site.languages.code(lang))),
        None => !entry.address.is_page() && !is_attachment(entry),
    }
}

/// The folder of a search file: `_/search-<digest>/`.
fn search_folder(entry: &Entry) -> Option<&str> {
    let path = from_root(&entry.address);
    let (folder, _) = path.rsplit_once('/')?;
    folder.starts_with(&SEARCH_FOLDER[1..]).then(|| &path[..=folder.len()])
}
