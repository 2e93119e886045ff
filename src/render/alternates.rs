//! The translations of a page, as search engines want to know them: for readers of a language in a region, `nl-BE`.
//!
//! Inside a page `lang` says no more than the language, `nl`: texts, data and scripts are told apart by it, and a text is
//! Dutch wherever it is read.

use serde::Serialize;

use super::catalogue::Catalogue;
use crate::model::{Address, Lang, OwnPage, Place, Site};

/// One language of a place, or the door to all of them.
#[derive(Debug, Serialize)]
pub(super) struct Alternate<'s> {
    /// A locale, or `x-default`.
    pub(super) lang: &'s str,
    /// In full.
    pub(super) href: String,
}

/// What stands for a page that offers every language and chooses none.
pub(super) const DOOR: &str = "x-default";

/// The real translations of a page (of a long list the one with this number) that is written in more than one language, and the page that offers them all.
pub(super) fn alternates<'s>(
    catalogue: &'s Catalogue<'s>,
    place: Place,
    part: usize,
    written: &[Lang],
) -> Vec<Alternate<'s>> {
    if written.len() < 2 || matches!(place, Place::Kept(_)) {
        return Vec::new();
    }
    let site = catalogue.site;
    let mut written = written.to_vec();
    written.sort_unstable();
    let one = |lang| Alternate {
        lang: &catalogue.locales[lang],
        href: site.absolute(&site.address(place, lang).part(part)),
    };
    let door = door(site, place);
    let door = door.map(|door| Alternate { lang: DOOR, href: site.absolute(&door) });
    written.into_iter().map(one).chain(door).collect()
}

fn door(site: &Site, place: Place) -> Option<Address> {
    match place {
        Place::Own(OwnPage::Home) => Some(Address::root()),
        Place::Practice(practice) => Some(site.practice(practice).permanent()),
        Place::Collection(collection) => Some(site.collection(collection).permanent()),
        Place::Own(_)
        | Place::Kept(_)
        | Place::Page(_)
        | Place::Vocabulary(_)
        | Place::Term(_, _) => None,
    }
}
