//! Two built sites, told apart by what readers see: which pages came, went or say something else, and which addresses break.

mod human;
mod json;
mod markdown;
mod page;

use std::collections::{BTreeMap, BTreeSet};

use rayon::iter::{IntoParallelIterator, IntoParallelRefIterator, ParallelIterator};

pub use human::human;
pub use json::json;
pub use markdown::markdown;

use crate::difference;
use crate::model::Words;
use crate::speech::Speech;
use page::Page;

/// A built site, as far as it is compared.
#[derive(Debug, Default)]
pub struct Built {
    pages: BTreeMap<Box<str>, Page>,
    /// Other files that someone may have the address of: feeds, data.
    others: BTreeSet<Box<str>>,
}

/// What became of a site.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Comparison {
    /// The pages that are not as they were, by address.
    pub pages: Vec<Difference>,
    /// Addresses at which something stood and nothing does.
    pub broken: Vec<Box<str>>,
}

/// A page that is not as it was.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Difference {
    /// Its path from the root of the site.
    pub address: Box<str>,
    /// Its title; of a page that went, the one it had.
    pub title: String,
    /// The language it is in.
    pub lang: String,
    /// Whether it is a text that somebody wrote; lists change because others did.
    pub is_text: bool,
    /// The same for the same page in every language.
    pub group: Box<str>,
    /// What became of it.
    pub change: Change,
}

/// What became of a page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Change {
    /// It is new.
    Added,
    /// It is gone.
    Removed,
    /// Its address leads to another.
    Moved(Box<str>),
    /// It says something else, in the words of these paragraphs; none if only its title is another.
    Changed(Vec<Vec<Words>>),
}

/// What is made anew for machines, or never had an address that people keep.
const PASSING: [&str; 7] =
    ["_", "_headers", "_redirects", "404.html", "offline", "robots.txt", "service-worker.js"];

impl Built {
    /// Takes the files of a built site by their names from its folder, with the text of those that are HTML.
    pub fn new(files: Vec<(String, Option<String>)>) -> Self {
        let kept = files.into_par_iter().filter(|(name, _)| {
            let first = name.split('/').next().unwrap_or_default();
            !PASSING.contains(&first) && !first.starts_with('.')
        });
        let read: Vec<(Box<str>, Option<Page>)> =
            kept.map(|(name, html)| (address(&name), html.map(|html| Page::read(&html)))).collect();
        let mut built = Self::default();
        for (address, page) in read {
            match page {
                Some(page) => drop(built.pages.insert(address, page)),
                None => drop(built.others.insert(address)),
            }
        }
        built
    }

    fn has(&self, address: &str) -> bool {
        self.pages.contains_key(address) || self.others.contains(address)
    }

    /// Where the site says it stands, in full.
    fn base(&self) -> Option<&str> {
        self.pages.get("/")?.canonical.as_deref()
    }

    /// One address that stands for a page in every language.
    fn group(&self, address: &str, page: &Page) -> Box<str> {
        let all = page.alternates.iter().map(|(_, full)| full).chain(&page.canonical);
        all.filter_map(|full| self.inside(full)).min().unwrap_or(address).into()
    }

    /// The address on this site of an address in full, wherever the site stands.
    fn inside<'f>(&self, full: &'f str) -> Option<&'f str> {
        let mut paths = full.match_indices('/').map(|(at, _)| &full[at..]);
        paths.find(|path| self.pages.contains_key(*path))
    }
}

/// `/nl/` for `nl/index.html`: what a host answers with it.
fn address(name: &str) -> Box<str> {
    match name.strip_suffix("index.html") {
        Some(folder) if folder.is_empty() || folder.ends_with('/') => format!("/{folder}").into(),
        Some(_) | None => format!("/{name}").into(),
    }
}

/// Tells two sites apart.
pub fn sites(old: &Built, new: &Built) -> Comparison {
    let all: BTreeSet<&Box<str>> = old.pages.keys().chain(new.pages.keys()).collect();
    let all: Vec<&Box<str>> = all.into_iter().collect();
    let moved = old.base().zip(new.base()).filter(|(old, new)| old != new);
    let pages = all.par_iter().filter_map(|address| difference(old, new, address, moved)).collect();
    let addresses = old.pages.keys().chain(&old.others);
    let mut broken: Vec<Box<str>> =
        addresses.filter(|address| !new.has(address)).cloned().collect();
    broken.sort();
    Comparison { pages, broken }
}

/// What became of a page. A preview stands elsewhere than the site, and its pages say so: that is no difference.
fn difference(
    old: &Built,
    new: &Built,
    address: &str,
    moved: Option<(&str, &str)>,
) -> Option<Difference> {
    let (before, after) = (old.pages.get(address), new.pages.get(address));
    let (site, page, change) = match (before, after) {
        // A way to another page is none itself.
        (
            None | Some(Page { refresh: Some(_), .. }),
            Some(Page { refresh: Some(_), .. }) | None,
        ) => {
            return None;
        }
        (None | Some(Page { refresh: Some(_), .. }), Some(page)) => (new, page, Change::Added),
        (Some(page), None) => (old, page, Change::Removed),
        (Some(page), Some(Page { refresh: Some(to), .. })) => {
            (old, page, Change::Moved(followed(address, to)))
        }
        (Some(before), Some(page)) => {
            let blocks = match moved {
                Some(bases) => difference::paragraphs(&before.based(bases), &page.blocks),
                None => difference::paragraphs(&before.blocks, &page.blocks),
            };
            if blocks.is_empty() && before.title == page.title {
                return None;
            }
            (new, page, Change::Changed(blocks))
        }
    };
    Some(Difference {
        address: address.into(),
        title: page.title.clone(),
        lang: page.lang.clone(),
        is_text: page.is_text,
        group: site.group(address, page),
        change,
    })
}

/// Where a relative link of a page leads.
fn followed(from: &str, link: &str) -> Box<str> {
    let mut parts: Vec<&str> = from.split('/').collect();
    parts.pop();
    for part in link.split('/') {
        match part {
            "." => {}
            ".." => drop(parts.pop()),
            name => parts.push(name),
        }
    }
    parts.join("/").into()
}

impl Change {
    /// The message that says what became of a page.
    const fn key(&self) -> &'static str {
        match self {
            Self::Added => "diff-added",
            Self::Removed => "diff-removed",
            Self::Moved(_) => "diff-moved",
            Self::Changed(_) => "diff-changed",
        }
    }
}

impl Comparison {
    /// The pages that are not as they were, those in different languages together: texts first. What is said twice in one
    /// language, as on the page of a permanent address, is told once.
    fn groups(&self) -> Vec<Vec<&Difference>> {
        let mut groups: BTreeMap<(bool, &str), Vec<&Difference>> = BTreeMap::new();
        for page in &self.pages {
            let group = groups.entry((!page.is_text, &page.group)).or_default();
            let kind = std::mem::discriminant(&page.change);
            let is_told = |told: &&Difference| {
                told.lang == page.lang && std::mem::discriminant(&told.change) == kind
            };
            if !group.iter().any(is_told) {
                group.push(page);
            }
        }
        groups.into_values().collect()
    }

    /// How many pages came, went, moved and say something else, in words.
    fn counts(&self, speech: &Speech) -> String {
        if self.pages.is_empty() && self.broken.is_empty() {
            return speech.word("diff-none");
        }
        let count = |is: fn(&Change) -> bool| {
            self.pages.iter().filter(|page| is(&page.change)).count().to_string()
        };
        let added = count(|change| matches!(change, Change::Added));
        let removed = count(|change| matches!(change, Change::Removed));
        let moved = count(|change| matches!(change, Change::Moved(_)));
        let changed = count(|change| matches!(change, Change::Changed(_)));
        let values =
            [("changed", &*changed), ("added", &added), ("removed", &removed), ("moved", &moved)];
        speech.phrase("diff-counts", &values)
    }
}
