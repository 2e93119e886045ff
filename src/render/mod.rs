//! [`Site`] → pages.

mod alternates;
mod assets;
mod body;
mod brand;
mod card;
mod catalogue;
mod citation;
mod classic;
mod dates;
mod embed;
mod feed;
mod gloss;
mod host;
mod licence;
mod nested;
mod offline;
mod on_demand;
mod orders;
mod pages;
mod paper;
mod places;
mod png;
mod qr;
mod reader;
mod readme;
#[cfg(test)]
mod sample;
mod sitemap;
mod structured;
#[cfg(test)]
mod tests;
mod theme;
mod titles;
mod views;
mod words;
mod xml;

use rayon::iter::{IntoParallelIterator, ParallelIterator};

use crate::Error;
use crate::export::Listing;
use crate::likeness;
use crate::model::Site;
use crate::output::{File, Opened};
use crate::pictures::Pictures;

use catalogue::Catalogue;
pub use offline::page as offline_page;
pub use on_demand::OnDemand;
pub use paper::{Booklet, booklets};
pub use readme::Carried;

/// Every page and every file of the theme, made on demand; `data` are the files that the page about the data offers.
///
/// # Errors
///
/// If the theme's templates cannot be used at all; what one page lacks is that page's error.
pub fn pages<'s>(
    site: &'s Site,
    pictures: &'s Pictures,
    data: Vec<Listing>,
) -> Result<impl ParallelIterator<Item = Result<File, Error>> + use<'s>, Error> {
    let catalogue = Catalogue::new(site, pictures, data)?;
    let mut pages = pages::all_but_cards(&catalogue);
    pages.extend(pages::cards(&catalogue));
    let sitemap = sitemap::files(&catalogue);
    let pages = pages.into_par_iter().map(move |page| page.file(&catalogue));
    Ok(pages.chain(sitemap.into_par_iter().map(Ok)))
}

/// The same for readers who open them from a disk: without what is for hosts, robots and those who share links. A
/// text says what they are carried for.
///
/// # Errors
///
/// If the theme's templates cannot be used at all; what one page lacks is that page's error.
pub fn pages_on_disk<'s>(
    site: &'s Site,
    pictures: &'s Pictures,
    data: Vec<Listing>,
    carried: Carried,
) -> Result<impl ParallelIterator<Item = Result<File, Error>> + use<'s>, Error> {
    let likeness = || likeness::practices(site);
    let catalogue = Catalogue::with(site, pictures, likeness, data, Opened::FromDisk)?;
    let pages = pages::on_disk(&catalogue, carried);
    Ok(pages.into_par_iter().map(move |page| page.file(&catalogue)))
}
