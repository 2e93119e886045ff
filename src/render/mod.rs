//! [`Site`] → pages.

mod assets;
mod body;
mod brand;
mod catalogue;
mod citation;
mod dates;
mod gloss;
mod host;
mod licence;
mod offline;
mod pages;
mod qr;
mod reader;
#[cfg(test)]
mod sample;
#[cfg(test)]
mod tests;
mod theme;
mod views;
mod wordings;
mod words;

use rayon::iter::{IntoParallelIterator, ParallelIterator};

use crate::Error;
use crate::model::Site;
use crate::output::File;

use catalogue::Catalogue;
pub use offline::page as offline_page;

/// Every page and every file of the theme, made on demand.
///
/// # Errors
///
/// If the theme's templates cannot be used at all; what one page lacks is that page's error.
pub fn pages(site: &Site) -> Result<impl ParallelIterator<Item = Result<File, Error>>, Error> {
    let catalogue = Catalogue::new(site)?;
    let pages = pages::all(&catalogue);
    Ok(pages.into_par_iter().map(move |page| page.file(&catalogue)))
}
