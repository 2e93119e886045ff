//! A picture with all that lets a browser fetch the right file, once, and make room for it before.

use serde::Serialize;

use crate::model::{self, AssetIndex};
use crate::render::reader::Reader;

/// A picture, as `picture.html` writes it.
#[derive(Debug, Serialize)]
pub(in crate::render) struct PictureView<'s> {
    /// The file as it was made, relative to the page.
    src: String,
    /// The smaller files to choose from, each with its width, as `srcset` wants them; absent if there are none.
    srcset: Option<String>,
    /// How wide it is shown at most, in pixels; absent where nobody knows.
    width: Option<u32>,
    /// How high it then is.
    height: Option<u32>,
    /// Whether its author asked for that width; else it may fill the text column.
    asked: bool,
    /// What it shows; empty for an ornament.
    alt: &'s str,
    /// Whether one may see through it: then it needs white paper behind it, in the dark scheme too.
    see_through: bool,
    /// Its other attributes as HTML, each after a space.
    attributes: &'s str,
    /// Whether it is fetched no sooner than its reader comes near it: so are all but the first of a page.
    lazy: bool,
}

/// When the first picture of a text is fetched.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::render) enum Fetch {
    /// With the page, whose first picture it is.
    AtOnce,
    /// When its reader comes near it, as all after it.
    Later,
}

/// A picture in a body.
pub(in crate::render) fn picture<'s>(
    picture: &'s model::Picture,
    fetch: Fetch,
    reader: &Reader<'s>,
) -> PictureView<'s> {
    let size = reader.site().size_of(picture);
    PictureView {
        width: size.map(|size| size.width).or(picture.width),
        height: size.map(|size| size.height),
        asked: picture.width.is_some(),
        attributes: &picture.attributes,
        ..file(picture.asset, &picture.alt, fetch, reader)
    }
}

/// A picture that front matter names.
pub(in crate::render) fn file<'s>(
    asset: AssetIndex,
    alt: &'s str,
    fetch: Fetch,
    reader: &Reader<'s>,
) -> PictureView<'s> {
    let file = reader.site().asset(asset);
    PictureView {
        src: reader.link_to(&file.address),
        srcset: srcset(asset, reader),
        width: file.size.map(|size| size.width),
        height: file.size.map(|size| size.height),
        asked: false,
        alt,
        see_through: file.see_through,
        attributes: "",
        lazy: match fetch {
            Fetch::AtOnce => false,
            Fetch::Later => true,
        },
    }
}

/// The smaller files, and the picture itself where no other is as wide.
fn srcset(asset: AssetIndex, reader: &Reader<'_>) -> Option<String> {
    let variants = reader.catalogue.pictures.variants(asset);
    let file = reader.site().asset(asset);
    variants.first()?;
    let spare = reader.catalogue.pictures.is_spare(reader.site(), asset);
    let own = file.size.filter(|_| !spare);
    let smaller = variants.iter().map(|variant| (&variant.file.address, variant.width));
    let all = smaller.chain(own.map(|size| (&file.address, size.width)));
    let all: Vec<_> =
        all.map(|(address, width)| format!("{} {width}w", reader.link_to(address))).collect();
    Some(all.join(", "))
}
