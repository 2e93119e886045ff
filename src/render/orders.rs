//! The practices and the titles of a site in the orders in which pages list them.

use std::cmp::Reverse;
use std::collections::{BTreeMap, BTreeSet};

use super::titles::{self, TextPlace, Titled};
use crate::collation::{Collation, Initial};
use crate::model::{
    CollectionIndex, Lang, Localized, Practice, PracticeIndex, Site, Term, TermIndex,
};

/// Listed practices only, but for `initials` and `held_by`.
#[derive(Debug)]
pub(super) struct Orders {
    /// By title, as readers of a language see it.
    pub(super) by_title: Localized<Vec<PracticeIndex>>,
    /// By practice, the letter that its title stands under.
    pub(super) initials: Localized<Vec<Initial>>,
    /// By the start of their period.
    pub(super) by_period: Vec<PracticeIndex>,
    /// By the start of their period, the latest first.
    pub(super) newest: Localized<Vec<PracticeIndex>>,
    /// By the day they were published, the latest first.
    pub(super) last_added: Localized<Vec<PracticeIndex>>,
    /// Everything that has a title.
    pub(super) titles: Localized<Vec<(Initial, Titled)>>,
    /// Those that name a term itself, or one whose place it took.
    pub(super) with_term: Localized<ByTerm>,
    /// Those that name a term or a narrower one.
    pub(super) under_term: Localized<ByTerm>,
    /// By practice, the collections that hold it.
    pub(super) held_by: Vec<Vec<CollectionIndex>>,
}

/// By field and term, lists of practices.
pub(super) type ByTerm = Vec<Vec<Vec<PracticeIndex>>>;

impl Orders {
    /// Sorts and inverts.
    pub(super) fn new(site: &Site) -> Self {
        let titles = site.languages.localize(|lang| titles::sorted(site, lang));
        let by_title = titles.map(|titles| practices(titles).map(|(_, place)| place).collect());
        let newest = |order: &Vec<PracticeIndex>| {
            sorted(order, |at| Reverse(site.practice(at).period.start()))
        };
        let last_added =
            |order: &Vec<PracticeIndex>| sorted(order, |at| Reverse(site.practice(at).published));
        Self {
            initials: site.languages.localize(|lang| initials(site, &titles[lang], lang)),
            by_period: by_period(site),
            newest: by_title.map(newest),
            last_added: by_title.map(last_added),
            with_term: by_title.map(|order| by_term(site, order, |term| [term.replaced_by, None])),
            under_term: by_title
                .map(|order| by_term(site, order, |term| [term.replaced_by, term.parent])),
            held_by: held_by(site),
            by_title,
            titles,
        }
    }
}

/// The practices among titles, which are all that are listed.
fn practices(titles: &[(Initial, Titled)]) -> impl Iterator<Item = (Initial, PracticeIndex)> {
    titles.iter().filter_map(|(initial, titled)| match titled {
        Titled::Text(TextPlace::Practice(place)) => Some((*initial, *place)),
        Titled::Text(_) | Titled::Term(..) | Titled::Concept(_) => None,
    })
}

fn initials(site: &Site, titles: &[(Initial, Titled)], lang: Lang) -> Vec<Initial> {
    let known: BTreeMap<PracticeIndex, Initial> =
        practices(titles).map(|(initial, place)| (place, initial)).collect();
    let collation = Collation::new(site.languages.code(lang));
    let initial = |(at, practice): (PracticeIndex, &Practice)| {
        let title = || collation.initial(&practice.text.for_reader(lang).1.title);
        known.get(&at).copied().unwrap_or_else(title)
    };
    site.each_practice().map(initial).collect()
}

/// The same practices in another order; what is equal in it stays as it was.
fn sorted<K: Ord>(order: &[PracticeIndex], key: impl Fn(PracticeIndex) -> K) -> Vec<PracticeIndex> {
    let mut order = order.to_vec();
    order.sort_by_key(|place| key(*place));
    order
}

fn by_period(site: &Site) -> Vec<PracticeIndex> {
    sorted(&listed(site), |place| site.practice(place).period.start())
}

fn listed(site: &Site) -> Vec<PracticeIndex> {
    let listed = site.each_practice().filter(|(_, practice)| practice.is_listed());
    listed.map(|(at, _)| at).collect()
}

/// For each field and term, practices in an order: those that name the term or, through `next`, one that leads to it.
fn by_term(
    site: &Site,
    order: &[PracticeIndex],
    next: impl Fn(&Term) -> [Option<TermIndex>; 2],
) -> ByTerm {
    let mut lists: ByTerm =
        site.fields().map(|(_, known)| vec![Vec::new(); known.terms.len()]).collect();
    for place in order {
        for (field, vocabulary) in site.fields() {
            let mut open = site.practice(*place).terms[field.0].clone();
            let mut reached = BTreeSet::new();
            while let Some(term) = open.pop() {
                if reached.insert(term) {
                    open.extend(next(&vocabulary.terms[term.0]).into_iter().flatten());
                }
            }
            for term in reached {
                lists[field.0][term.0].push(*place);
            }
        }
    }
    lists
}

fn held_by(site: &Site) -> Vec<Vec<CollectionIndex>> {
    let mut held = vec![Vec::new(); site.practices.len()];
    for (collection, kept) in site.each_collection() {
        for item in &kept.items {
            held[item.practice.0].push(collection);
        }
    }
    held
}
