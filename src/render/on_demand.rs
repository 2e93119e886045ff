//! Single pages of a site, made when they are asked for.

use std::cell::OnceCell;
use std::collections::BTreeMap;

use super::catalogue::Catalogue;
use super::pages::{self, Page};
use super::sitemap;
use crate::Error;
use crate::export::Listing;
use crate::likeness::Likeness;
use crate::model::{Address, OwnPage, Place, Site};
use crate::output::{File, Opened};
use crate::pictures::Pictures;

/// What [`pages`](super::pages()) makes all at once, one by one.
#[derive(Debug)]
pub struct OnDemand<'s> {
    catalogue: Catalogue<'s>,
    all: BTreeMap<Address, Page>,
    cards: OnceCell<BTreeMap<Address, Page>>,
}

impl<'s> OnDemand<'s> {
    /// Works out what all pages share, practices compared by `likeness`. The page about the data offers no files before [`Self::offer`].
    ///
    /// # Errors
    ///
    /// If the theme's templates cannot be used at all.
    pub fn new(
        site: &'s Site,
        pictures: &'s Pictures,
        likeness: impl FnOnce() -> Likeness + Send,
    ) -> Result<Self, Error> {
        let catalogue = Catalogue::with(site, pictures, likeness, Vec::new(), Opened::Hosted)?;
        let all = by_address(&catalogue, pages::all_but_cards(&catalogue));
        Ok(Self { catalogue, all, cards: OnceCell::new() })
    }

    /// Whether the file at an address speaks of the site's files of data.
    pub fn lists_data(&self, address: &Address) -> bool {
        matches!(self.all.get(address), Some(Page::In(_, Place::Own(OwnPage::Data), _)))
    }

    /// Names the files that the page about the data offers.
    pub fn offer(&mut self, data: Vec<Listing>) {
        self.catalogue.data = data;
    }

    /// The file at an address; nothing if there is none.
    ///
    /// # Errors
    ///
    /// What the theme or the messages lack for it.
    pub fn file(&self, address: &Address) -> Option<Result<File, Error>> {
        if let Some(page) = self.all.get(address) {
            return Some(page.file(&self.catalogue));
        }
        if address.as_str().starts_with("/sitemap") {
            let mut parts = sitemap::files(&self.catalogue).into_iter();
            return parts.find(|part| part.address == *address).map(Ok);
        }
        let cards = || by_address(&self.catalogue, pages::cards(&self.catalogue));
        Some(self.cards.get_or_init(cards).get(address)?.file(&self.catalogue))
    }
}

fn by_address(catalogue: &Catalogue<'_>, pages: Vec<Page>) -> BTreeMap<Address, Page> {
    pages.into_iter().map(|page| (page.address(catalogue), page)).collect()
}
