//! Addresses that were published once, and what their readers find there.

use std::collections::BTreeSet;

use super::{Address, Lang, Localized, Place, Site};

/// An address that is no page's any more.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Redirect {
    /// The address; a page's, or that of an HTML file.
    pub from: Address,
    /// The language it speaks, if its first segment names one of the site's.
    pub lang: Option<Lang>,
    /// What its readers find.
    pub leads: Leads,
    /// Whether a feed was published beside it.
    pub feed: bool,
}

/// Where an old address leads.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Leads {
    /// To the page that took its place.
    To(Place),
    /// To nothing: why, for its readers.
    Gone(Localized<String>),
}

impl Redirect {
    /// The one page that takes the place of the old one: in its language, else at a permanent address.
    pub fn target(&self, site: &Site) -> Option<Address> {
        match (&self.leads, self.lang) {
            (Leads::To(place), Some(lang)) => Some(site.address(*place, lang).clone()),
            (Leads::To(Place::Practice(at)), None) => Some(site.practice(*at).permanent()),
            (Leads::To(Place::Collection(at)), None) => Some(site.collection(*at).permanent()),
            (Leads::To(_) | Leads::Gone(_), _) => None,
        }
    }
}

impl Site {
    /// Every address of a page or feed that others may keep: in every language, and the permanent ones.
    ///
    /// Not among them are files that only pages and machines of this build ask for, and the further pages of long lists,
    /// whose number changes with the content.
    pub fn published(&self) -> BTreeSet<Address> {
        let mut all = BTreeSet::from([Address::root()]);
        for (place, addresses) in &self.addresses {
            for address in addresses {
                if place.has_feed() {
                    all.insert(address.feed());
                }
                all.insert(address.clone());
            }
        }
        all.extend(self.practices.iter().map(super::Practice::permanent));
        all.extend(self.collections.iter().map(super::Collection::permanent));
        all
    }

    /// What a page is called in links and redirects: `practices/brusafe`, `themes/evaluation`, `site/search`.
    pub fn name_of(&self, place: Place) -> String {
        match place {
            Place::Practice(at) => format!("practices/{}", self.practice(at).id),
            Place::Collection(at) => format!("collections/{}", self.collection(at).id),
            Place::Kept(at) => {
                let held = &self.collection(at.collection).id;
                let edition = self.edition(at).number;
                format!("collections/{held}/edition-{edition}/{}", self.kept(at).id)
            }
            Place::Page(at) => format!("pages/{}", self.page(at).id),
            Place::Vocabulary(field) => format!("vocabularies/{}", self.vocabulary(field).name),
            Place::Term(field, term) => {
                let vocabulary = self.vocabulary(field);
                format!("{}/{}", vocabulary.name, vocabulary.terms[term.0].id)
            }
            Place::Own(page) => format!("site/{}", page.name()),
        }
    }
}
