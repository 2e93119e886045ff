//! Old addresses: where they lead, and that every address ever published leads somewhere.

use std::collections::{BTreeMap, BTreeSet};

use super::Checker;
use super::links::Followed;
use crate::diagnostic::{Diagnostic, Findings, Kind, Problem, Severity};
use crate::model::{
    Address, CollectionIndex, Lang, Leads, Localized, Place, Redirect, Site, Target,
};
use crate::parse::{At, LeadsTo, PERMALINKS, Parsed, Permalinks, REDIRECTS, closest};
use crate::source::{FileId, Location, Sources};

impl Checker<'_> {
    /// The old addresses, with the pages that they lead to; those that lead nowhere are reported and left out.
    pub(super) fn redirects(&mut self) -> Vec<Redirect> {
        let parsed = self.parsed;
        let mut redirects: Vec<Redirect> = Vec::new();
        let mut seen: BTreeSet<String> = BTreeSet::new();
        for fields in &parsed.redirects {
            let from = &fields.from;
            // Disks that do not tell capitals from small letters keep one file for both.
            if !seen.insert(from.value.as_str().to_ascii_lowercase()) {
                let found = from.value.as_str().into();
                self.report(fields.file, from.span, Problem::Repeated { found });
                continue;
            }
            let leads = match &fields.leads {
                LeadsTo::Gone(reason) => Some(Leads::Gone(reason.clone())),
                LeadsTo::Name(name) => self.place_named(fields.file, name).map(Leads::To),
            };
            let Some(leads) = leads else { continue };
            let from = from.value.clone();
            let lang = from.as_str().split('/').nth(1).and_then(|code| parsed.languages.get(code));
            let feed = from.is_page() && was_published(parsed, &from.feed());
            redirects.push(Redirect { from, lang, leads, feed });
        }
        redirects.sort_by(|a, b| a.from.cmp(&b.from));
        redirects
    }

    /// A page by what links call it after `fiche:`.
    fn place_named(&mut self, file: FileId, name: &At<Box<str>>) -> Option<Place> {
        let found = name.value.clone();
        let lang = self.parsed.languages.iter().next()?;
        let kind = Kind::Place;
        let problem = match self.follow_name(lang, &found, &found, None) {
            Ok(Followed::To(Target::Place(place, None))) => return Some(place),
            // Reported where it stands.
            Ok(Followed::Unknown) => return None,
            Ok(Followed::To(_) | Followed::Here(_)) => {
                Problem::UnknownReference { kind, found, closest: None }
            }
            Err(Problem::LinkToDraft { .. }) => Problem::ReferenceToDraft { found },
            Err(Problem::DeadLink { closest, .. }) => {
                let bare = |name: Box<str>| name.strip_prefix("fiche:").unwrap_or(&name).into();
                Problem::UnknownReference { kind, found, closest: closest.map(bare) }
            }
            Err(problem) => problem,
        };
        self.report(file, name.span, problem);
        None
    }
}

fn was_published(parsed: &Parsed, address: &Address) -> bool {
    let known = parsed.permalinks.as_ref();
    known.is_some_and(|known| known.addresses.iter().any(|at| at.value == *address))
}

/// Whether every file that gives a page its address could be read: the slug in one that could not is unknown, not lost.
pub(super) fn addresses_are_known(sources: &Sources, findings: &Findings) -> bool {
    findings.iter().all(|found| {
        let path = &*sources.get(found.location.file).path;
        found.problem.code().severity() == Severity::Warning
            || [PERMALINKS, REDIRECTS].contains(&path)
    })
}

/// Reports old addresses at which a page stands, and published ones at which nothing does.
pub(super) fn check(site: &Site, parsed: &Parsed, findings: &mut Findings) {
    let living = site.published();
    let pieces = pieces(site);
    for fields in &parsed.redirects {
        let address = &fields.from.value;
        if let Some(page) = page_at(site, &living, &pieces, address) {
            let address = address.as_str().into();
            let problem = Problem::RedirectOfPage { address, page };
            let location = Location { file: fields.file, span: fields.from.span };
            findings.push(Diagnostic::new(location, problem));
        }
    }
    if let Some(permalinks) = &parsed.permalinks {
        lost(site, &living, permalinks, findings);
    }
}

/// What collections have besides their pages, with the collection.
fn pieces(site: &Site) -> BTreeMap<Address, CollectionIndex> {
    let pieces = |at| site.papers_and_frames(at).map(move |piece| (piece, at));
    site.each_collection().flat_map(|(at, _)| pieces(at)).collect()
}

/// What stands at an address, if anything does: a page, one of the further pages of a list, a piece of a collection, a file of
/// the site's own.
fn page_at(
    site: &Site,
    living: &BTreeSet<Address>,
    pieces: &BTreeMap<Address, CollectionIndex>,
    address: &Address,
) -> Option<Box<str>> {
    let small = Address::parse(&address.as_str().to_ascii_lowercase())?;
    let place = |wanted: &Address| {
        site.addresses.iter().find(|(_, all)| all.iter().any(|one| one == wanted))
    };
    if living.contains(&small) {
        let name = place(&small).map(|(place, _)| site.name_of(*place));
        return Some(name.unwrap_or_else(|| small.to_string()).into());
    }
    if let Some(collection) = pieces.get(&small) {
        return Some(site.name_of(Place::Collection(*collection)).into());
    }
    let (folder, name) = small.as_str().trim_end_matches('/').rsplit_once('/')?;
    let list = Address::parse(&format!("{folder}/"))?;
    if name.bytes().all(|byte| byte.is_ascii_digit()) && living.contains(&list) {
        return Some(
            place(&list).map_or_else(|| list.to_string(), |at| site.name_of(*at.0)).into(),
        );
    }
    ["/404.html", "/offline/", "/data/"].contains(&small.as_str()).then(|| small.as_str().into())
}

/// Reports the addresses that were published and lead nowhere. A feed goes where its page goes, and is lost with it.
fn lost(site: &Site, living: &BTreeSet<Address>, permalinks: &Permalinks, findings: &mut Findings) {
    let left: BTreeSet<&Address> = site.redirects.iter().map(|redirect| &redirect.from).collect();
    let listed: BTreeSet<&Address> = permalinks.addresses.iter().map(|at| &at.value).collect();
    let reasons =
        site.languages.iter().map(|lang| site.languages.code(lang).to_owned() + ": \"…\"");
    let reasons = reasons.collect::<Vec<_>>().join(", ");
    let mut told: BTreeSet<Address> = BTreeSet::new();
    for At { span, value } in &permalinks.addresses {
        if living.contains(value) {
            continue;
        }
        let page = value.page_of_feed().unwrap_or_else(|| value.clone());
        if left.contains(&page) || !told.insert(page.clone()) {
            continue;
        }
        let closest: Option<Box<str>> =
            guess(site, &listed, &page).map(|place| site.name_of(place).into());
        let to = closest.as_deref().unwrap_or("…");
        let problem = Problem::AddressLost {
            address: page.as_str().into(),
            redirect: format!("- {{from: {page}, to: {to}}}").into(),
            tombstone: format!("- {{from: {page}, gone: {{{reasons}}}}}").into(),
            closest,
        };
        let location = Location { file: permalinks.file, span: *span };
        findings.push(Diagnostic::new(location, problem));
    }
}

/// An address of today, and whose it is.
struct Candidate {
    place: Place,
    address: Address,
    /// Whether the same page was published at another address: then it is one that moved.
    moved: bool,
}

/// The page that a lost address was probably of: one that moved, in the same part of the site before any other.
fn guess(site: &Site, listed: &BTreeSet<&Address>, lost: &Address) -> Option<Place> {
    let (folder, name) = parts(lost);
    let all = candidates(site, listed, lost);
    let all: Vec<&Candidate> = all.iter().collect();
    let new: Vec<&Candidate> =
        all.iter().filter(|one| !listed.contains(&one.address)).copied().collect();
    let moved: Vec<&Candidate> = new.iter().filter(|one| one.moved).copied().collect();
    // The list was renamed, and what stands below it was not: of two editions of a sheet, that of the same number.
    let below = || {
        let named = new.iter().filter(|one| parts(&one.address).1 == name).rev();
        named.max_by_key(|one| shared_end(lost, &one.address)).map(|one| one.place)
    };
    let own = || all.iter().find(|one| id(site, one.place) == Some(name)).map(|one| one.place);
    nearest(name, &beside(folder, &moved))
        .or_else(|| alone(&beside(folder, &moved)))
        .or_else(below)
        .or_else(own)
        .or_else(|| nearest(name, &beside(folder, &new)))
        .or_else(|| nearest(name, &beside(folder, &all)))
        .or_else(|| alone(&moved))
}

/// Those in a folder.
fn beside<'c>(folder: &str, list: &[&'c Candidate]) -> Vec<&'c Candidate> {
    list.iter().filter(|one| parts(&one.address).0 == folder).copied().collect()
}

/// The one whose name is most like another.
fn nearest(name: &str, list: &[&Candidate]) -> Option<Place> {
    let nearest = closest(name, list.iter().map(|one| parts(&one.address).1))?;
    list.iter().find(|one| parts(&one.address).1 == &*nearest).map(|one| one.place)
}

/// The only one there is.
fn alone(list: &[&Candidate]) -> Option<Place> {
    match list {
        [one] => Some(one.place),
        _ => None,
    }
}

/// The folder and the last segment of an address.
fn parts(address: &Address) -> (&str, &str) {
    address.as_str().trim_end_matches('/').rsplit_once('/').unwrap_or_default()
}

/// How many segments two addresses share, from the end.
fn shared_end(one: &Address, other: &Address) -> usize {
    let (one, other) = (one.as_str().rsplit('/'), other.as_str().rsplit('/'));
    one.zip(other).take_while(|(one, other)| one == other).count()
}

/// The pages of the language that an address speaks; for one below `/p/` and `/c/`, those with a permanent address there.
fn candidates(site: &Site, listed: &BTreeSet<&Address>, lost: &Address) -> Vec<Candidate> {
    let first = lost.as_str().split('/').nth(1).unwrap_or_default();
    let lang: Option<Lang> = site.languages.get(first);
    let candidate = |(place, addresses): (&Place, &Localized<Address>)| {
        let address = match (lang, first, *place) {
            (Some(lang), _, _) => addresses[lang].clone(),
            (None, "p", Place::Practice(at)) => site.practice(at).permanent(),
            (None, "c", Place::Collection(at)) => site.collection(at).permanent(),
            (None, _, _) => return None,
        };
        let moved = addresses.iter().any(|one| *one != address && listed.contains(one));
        Some(Candidate { place: *place, address, moved })
    };
    site.addresses.iter().filter_map(candidate).collect()
}

/// The id of a text or a term.
fn id(site: &Site, place: Place) -> Option<&str> {
    match place {
        Place::Practice(at) => Some(site.practice(at).id.as_str()),
        Place::Collection(at) => Some(site.collection(at).id.as_str()),
        Place::Page(at) => Some(site.page(at).id.as_str()),
        Place::Term(field, term) => Some(site.vocabulary(field).terms[term.0].id.as_str()),
        Place::Own(_) | Place::Kept(_) | Place::Vocabulary(_) => None,
    }
}
