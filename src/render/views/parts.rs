//! Long lists: their entries under headings, so many to a page.

use serde::Serialize;

use super::Link;
use crate::Error;
use crate::collation::Initial;
use crate::model::{OwnPage, Place};
use crate::render::catalogue::Catalogue;
use crate::render::reader::Reader;

/// So many practices stand on a page of a list.
pub(in crate::render) const PRACTICES: usize = 50;

/// So many lines stand on a page of the index.
pub(in crate::render) const LINES: usize = 400;

/// A list of fewer entries is seen at once: it needs no headings.
const FEW: usize = 20;

/// A page of a list.
#[derive(Debug, Serialize)]
pub(in crate::render) struct ListPart<T> {
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
pub(in crate::render) struct Heading {
    /// Its anchor: with a capital, which no id of the content has.
    pub(in crate::render) id: String,
    /// Its words.
    pub(in crate::render) label: String,
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
pub(in crate::render) struct Pages {
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
pub(in crate::render) fn parts(catalogue: &Catalogue<'_>, place: Place) -> usize {
    let (entries, size) = match place {
        Place::Own(OwnPage::Practices | OwnPage::PracticesBy(_) | OwnPage::Timeline) => {
            (catalogue.by_period().len(), PRACTICES)
        }
        Place::Term(field, term) => (catalogue.count(field, term), PRACTICES),
        Place::Own(OwnPage::Index) => (catalogue.index_length(), LINES),
        Place::Own(_)
        | Place::Practice(_)
        | Place::Collection(_)
        | Place::Kept(_)
        | Place::Page(_)
        | Place::Vocabulary(_) => (1, 1),
    };
    entries.div_ceil(size).max(1)
}

/// A list that may be long.
pub(in crate::render) struct Long<'e, E, G> {
    /// Where it stands.
    pub(in crate::render) place: Place,
    /// So many entries stand on a page.
    pub(in crate::render) size: usize,
    /// All of them, in order.
    pub(in crate::render) entries: &'e [E],
    /// What those have in common that stand under one heading.
    pub(in crate::render) group: G,
}

impl<E, K: PartialEq, G: Fn(&E) -> K> Long<'_, E, G> {
    /// The reader's page of it. Of the other pages nothing is made but the headings, for the links to them.
    ///
    /// # Errors
    ///
    /// If a heading or an entry cannot be shown.
    pub(in crate::render) fn part<T>(
        &self,
        reader: &Reader<'_>,
        heading: impl Fn(K) -> Result<Option<Heading>, Error>,
        show: impl Fn(&E) -> Result<T, Error>,
    ) -> Result<ListPart<T>, Error> {
        let mut groups: Vec<Group<T>> = Vec::new();
        for run in self.shown(reader.part).chunk_by(|a, b| (self.group)(a) == (self.group)(b)) {
            let heading = heading((self.group)(&run[0]))?;
            let entries = run.iter().map(&show).collect::<Result<Vec<T>, Error>>()?;
            match groups.last_mut() {
                Some(last) if last.heading == heading => last.entries.extend(entries),
                Some(_) | None => groups.push(Group { heading, entries }),
            }
        }
        Ok(ListPart {
            count: self.entries.len(),
            groups,
            jumps: self.jumps(reader, heading)?,
            pages: pages(reader, self.place),
        })
    }

    /// The entries on a page.
    fn shown(&self, part: usize) -> &[E] {
        let from = ((part - 1) * self.size).min(self.entries.len());
        &self.entries[from..(from + self.size).min(self.entries.len())]
    }

    fn jumps(
        &self,
        reader: &Reader<'_>,
        heading: impl Fn(K) -> Result<Option<Heading>, Error>,
    ) -> Result<Vec<Jump>, Error> {
        let mut jumps = Vec::new();
        let mut at = 0;
        for run in self.entries.chunk_by(|a, b| (self.group)(a) == (self.group)(b)) {
            let part = at / self.size + 1;
            at += run.len();
            let Some(Heading { id, label }) = heading((self.group)(&run[0]))? else { continue };
            let here = part == reader.part;
            let page = if here { String::new() } else { reader.link_to_part(self.place, part) };
            jumps.push(Jump { href: format!("{page}#{id}"), label });
        }
        Ok(if jumps.len() > 1 { jumps } else { Vec::new() })
    }
}

/// The heading of a title: its letter, in a list that is too long to be seen at once.
pub(in crate::render) fn letter(initial: Initial, entries: usize) -> Option<Heading> {
    let heading = |id: &str, label: &str| Heading { id: id.to_owned(), label: label.to_owned() };
    (entries > FEW).then(|| match initial {
        Initial::Number => heading("Number", "0–9"),
        Initial::Letter(letter) => heading(&letter.to_string(), &letter.to_string()),
        Initial::Other => heading("Other", "…"),
    })
}

/// The heading of a date, in a list that is too long to be seen at once.
pub(in crate::render) fn year(year: i16, entries: usize) -> Option<Heading> {
    (entries > FEW).then(|| Heading { id: format!("Y{year}"), label: year.to_string() })
}

/// The pages of the list at a place; none if it fits on one.
pub(in crate::render) fn pages(reader: &Reader<'_>, place: Place) -> Option<Pages> {
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
pub(in crate::render) fn named<'s>(
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
