//! Long lists: their entries under headings, so many to a page.

use serde::Serialize;

use super::super::catalogue::Catalogue;
use super::super::reader::Reader;
use super::{Link, index};
use crate::Error;
use crate::collation::Initial;
use crate::model::Place;

/// So many practices stand on a page of a list.
pub(in super::super) const PRACTICES: usize = 50;

/// So many lines stand on a page of the index.
pub(in super::super) const LINES: usize = 400;

/// A list of fewer entries is seen at once: it needs no headings.
const FEW: usize = 20;

/// A page of a list.
#[derive(Debug, Serialize)]
pub(in super::super) struct ListPart<T> {
    /// How many entries the whole list has.
    count: usize,
    /// What stands on this page.
    groups: Vec<Group<T>>,
    /// Links to every heading of the whole list; none where there is only one.
    jumps: Vec<Jump>,
    /// The other pages; none if this is the only one.
    pages: Option<Pages>,
}

/// Entries under a heading.
#[derive(Debug, Serialize)]
struct Group<T> {
    /// Absent in a short list.
    heading: Option<Heading>,
    /// In order.
    entries: Vec<T>,
}

/// What stands above a group.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub(in super::super) struct Heading {
    /// Its anchor: with a capital, which no id of the content has.
    pub(in super::super) id: String,
    /// Its words.
    pub(in super::super) label: String,
}

/// A link to a heading.
#[derive(Debug, Serialize)]
struct Jump {
    /// On this page or another of the list.
    href: String,
    /// The heading's words.
    label: String,
}

/// The pages of a list.
#[derive(Debug, Serialize)]
pub(in super::super) struct Pages {
    /// The page before this one.
    previous: Option<String>,
    /// The first, the last and those around this one, in order.
    links: Vec<PageLink>,
    /// The page after this one.
    next: Option<String>,
}

/// A page of a list; between two that do not follow each other stands a gap.
#[derive(Debug, Serialize)]
struct PageLink {
    /// Absent on the page itself.
    href: Option<String>,
    /// Counts from 1.
    number: usize,
    /// Whether pages before it are left out.
    gap: bool,
}

/// Of how many pages a place consists.
pub(in super::super) fn parts(catalogue: &Catalogue<'_>, place: Place) -> usize {
    let (entries, size) = match place {
        Place::Practices | Place::PracticesBy(_) | Place::Timeline => {
            (catalogue.by_period().len(), PRACTICES)
        }
        Place::Term(field, term) => (catalogue.count(field, term), PRACTICES),
        Place::Index => (index::count(catalogue), LINES),
        Place::Home
        | Place::Search
        | Place::Practice(_)
        | Place::Challenges
        | Place::Questions
        | Place::Collections
        | Place::Collection(_)
        | Place::Page(_)
        | Place::Vocabulary(_)
        | Place::Statement(_)
        | Place::Data
        | Place::Glossary => (1, 1),
    };
    entries.div_ceil(size).max(1)
}

impl<T> ListPart<T> {
    /// The reader's page of a list at a place, with so many entries to a page, each under its heading.
    ///
    /// # Errors
    ///
    /// If an entry cannot be shown.
    pub(in super::super) fn new<E>(
        reader: &Reader<'_>,
        place: Place,
        size: usize,
        entries: &[(Option<Heading>, E)],
        show: impl Fn(&E) -> Result<T, Error>,
    ) -> Result<Self, Error> {
        let from = ((reader.part - 1) * size).min(entries.len());
        let to = (from + size).min(entries.len());
        let mut groups: Vec<Group<T>> = Vec::new();
        for (heading, entry) in &entries[from..to] {
            let shown = show(entry)?;
            match groups.last_mut() {
                Some(last) if last.heading == *heading => last.entries.push(shown),
                Some(_) | None => {
                    groups.push(Group { heading: heading.clone(), entries: vec![shown] });
                }
            }
        }
        let jumps = jumps(reader, place, size, entries);
        let pages = pages(reader, place);
        Ok(Self { count: entries.len(), groups, jumps, pages })
    }
}

/// The heading of a title: its letter, in a list that is too long to be seen at once.
pub(in super::super) fn letter(initial: Initial, entries: usize) -> Option<Heading> {
    let heading = |id: &str, label: &str| Heading { id: id.to_owned(), label: label.to_owned() };
    (entries > FEW).then(|| match initial {
        Initial::Number => heading("Number", "0–9"),
        Initial::Letter(letter) => heading(&letter.to_string(), &letter.to_string()),
        Initial::Other => heading("Other", "…"),
    })
}

/// The heading of a date, in a list that is too long to be seen at once.
pub(in super::super) fn year(year: i16, entries: usize) -> Option<Heading> {
    (entries > FEW).then(|| Heading { id: format!("Y{year}"), label: year.to_string() })
}

fn jumps<E>(
    reader: &Reader<'_>,
    place: Place,
    size: usize,
    entries: &[(Option<Heading>, E)],
) -> Vec<Jump> {
    let mut jumps = Vec::new();
    let mut last = None;
    for (at, (heading, _)) in entries.iter().enumerate() {
        let Some(heading) = heading else { continue };
        if last == Some(heading) {
            continue;
        }
        last = Some(heading);
        let part = at / size + 1;
        let page =
            if part == reader.part { String::new() } else { reader.link_to_part(place, part) };
        jumps.push(Jump { href: format!("{page}#{}", heading.id), label: heading.label.clone() });
    }
    if jumps.len() > 1 { jumps } else { Vec::new() }
}

/// The pages of the list at a place; none if it fits on one.
pub(in super::super) fn pages(reader: &Reader<'_>, place: Place) -> Option<Pages> {
    let (here, parts) = (reader.part, parts(reader.catalogue, place));
    let link = |part: usize| reader.link_to_part(place, part);
    let is_shown = |part: &usize| *part == 1 || *part == parts || part.abs_diff(here) <= 2;
    let mut links: Vec<PageLink> = Vec::new();
    for number in (1..=parts).filter(is_shown) {
        let gap = links.last().is_some_and(|before| before.number + 1 < number);
        links.push(PageLink { href: (number != here).then(|| link(number)), number, gap });
    }
    (parts > 1).then(|| Pages {
        previous: (here > 1).then(|| link(here - 1)),
        next: (here < parts).then(|| link(here + 1)),
        links,
    })
}

/// The name of a page of a list, and the link to its first page for those that follow it.
///
/// # Errors
///
/// If a message is missing.
pub(in super::super) fn named<'s>(
    reader: &Reader<'s>,
    place: Place,
    title: String,
) -> Result<(String, Option<Link<'s>>), Error> {
    if reader.part == 1 {
        return Ok((title, None));
    }
    let all = parts(reader.catalogue, place).to_string();
    let part = reader.part.to_string();
    let values = [("title", title.as_str()), ("part", part.as_str()), ("parts", all.as_str())];
    let name = reader.say("part-title", &values)?;
    Ok((name, Some(Link { href: reader.link(place), label: title, lang: None })))
}
