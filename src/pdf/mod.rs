//! Booklets as tagged PDF, made without a browser; the only module that knows Typst, and only with the feature `pdf`.
//!
//! What is on paper is what is on the page: the page of the booklet becomes a tree of elements, which the theme's
//! `templates/booklet.typ` reads as data and lays out. No word of a text is ever code.

#[cfg(feature = "pdf")]
mod page;
#[cfg(feature = "pdf")]
mod typesetting;
#[cfg(feature = "pdf")]
mod world;

use crate::Error;
use crate::misuse::Misuse;
use crate::model::{CollectionIndex, Lang, Site};

/// Who made a PDF, as it says itself.
pub const CREATOR: &str = "fiche";

/// A booklet as PDF.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Booklet {
    /// What the file is called: `national-network-2020-nl.pdf`.
    pub name: String,
    /// The PDF.
    pub bytes: Vec<u8>,
    /// How many pages it has.
    pub pages: usize,
    /// Letters that none of the faces has; U+FFFD stands for them.
    pub unknown: Vec<char>,
}

/// Whether this program makes PDF.
///
/// # Errors
///
/// How to get one that does.
pub fn ready() -> Result<(), Error> {
    if cfg!(feature = "pdf") { Ok(()) } else { Err(Error::Usage(Misuse::NoPdf)) }
}

/// The booklets of a collection, by its place in [`Site::collections`]: the one in `lang`, or one per language and one in
/// all of them.
///
/// # Errors
///
/// What the theme or the messages lack for it, or that this program makes no PDF.
pub fn booklets(
    site: &Site,
    collection: CollectionIndex,
    lang: Option<Lang>,
) -> Result<Vec<Booklet>, Error> {
    making::all(site, collection, lang)
}

/// Whether a file is a PDF that fiche made.
pub fn is_ours(bytes: &[u8]) -> bool {
    let creator = format!("<xmp:CreatorTool>{CREATOR}</xmp:CreatorTool>");
    bytes.starts_with(b"%PDF-")
        && bytes.windows(creator.len()).any(|window| window == creator.as_bytes())
}

#[cfg(feature = "pdf")]
mod making {
    use std::sync::Arc;

    use rayon::iter::{IntoParallelRefIterator, ParallelIterator};

    use super::page::{Page, Picture};
    use super::{Booklet, typesetting, world};
    use crate::Error;
    use crate::model::{Asset, CollectionIndex, Lang, Site};
    use crate::pictures::Pictures;
    use crate::render;

    pub(super) fn all(
        site: &Site,
        collection: CollectionIndex,
        lang: Option<Lang>,
    ) -> Result<Vec<Booklet>, Error> {
        // Paper takes the pictures as they are: nothing is fetched in a width of the screen.
        let pictures = Pictures::default();
        let pages = render::booklets(site, &pictures, collection, lang)?;
        let one = |page: &render::Booklet| {
            let read = Page::of(&page.html, world::has, |src| picture(site, page, src));
            let id = site.collection(collection).id.as_str();
            let name = format!("{id}-{}.pdf", page.languages.join("-"));
            let (bytes, pages) = typesetting::pdf(site, &page.address, &name, &read)?;
            Ok(Booklet { name, bytes, pages, unknown: read.unknown.into_iter().collect() })
        };
        pages.par_iter().map(one).collect()
    }

    /// The file that a page of the site shows, under the name that the page gives it.
    fn picture(site: &Site, page: &render::Booklet, src: &str) -> Option<Picture> {
        let shown = |asset: &&Asset| asset.address.seen_from(&page.address) == src;
        let asset = site.assets.iter().find(shown)?;
        Some((asset.address.to_string(), Arc::clone(&asset.bytes)))
    }
}

#[cfg(not(feature = "pdf"))]
mod making {
    use super::{Booklet, ready};
    use crate::Error;
    use crate::model::{CollectionIndex, Lang, Site};

    pub(super) fn all(
        _: &Site,
        _: CollectionIndex,
        _: Option<Lang>,
    ) -> Result<Vec<Booklet>, Error> {
        ready().map(|()| Vec::new())
    }
}
