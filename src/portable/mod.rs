//! [`Site`] → one file to carry: the whole site, opened from a disk without a host, in a zip.

mod archive;
mod pack;

use rayon::iter::{IntoParallelIterator, ParallelIterator};

use crate::Error;
use crate::export::{self, Export};
use crate::index;
use crate::model::{CollectionIndex, Site};
use crate::phase::Phase;
use crate::pictures::Pictures;
use crate::render::{self, Carried};
use crate::source::Sources;

use self::pack::Entry;

pub use pack::is_ours;

/// How the folder in an archive begins; the day of the latest change follows.
const ARCHIVE: &str = "archive";

/// The zip for a hall without a network: the site, opening at a collection, by its place in [`Site::collections`]. `enter` hears
/// of every step.
///
/// # Errors
///
/// What the theme or the messages lack for it.
pub fn bundle(
    site: &Site,
    collection: CollectionIndex,
    enter: impl Fn(Phase),
) -> Result<Vec<u8>, Error> {
    let files = on_disk(site, Carried::Bundle(collection), &enter)?;
    enter(Phase::Pack);
    Ok(pack::zip(site.collection(collection).id.as_str(), export::changed(site), files))
}

/// The zip that is kept: the site, its data and its sources, with the digests of all files. Texts that are not public are not in
/// it. `enter` hears of every step.
///
/// # Errors
///
/// What the theme or the messages lack for it.
pub fn archive(site: &Site, sources: &Sources, enter: impl Fn(Phase)) -> Result<Vec<u8>, Error> {
    let mut entries = on_disk(site, Carried::Archive, &enter)?;
    enter(Phase::Pack);
    entries.extend(archive::sources(site, sources));
    entries.push(archive::sums(&entries));
    let day = export::changed(site);
    let folder = day.map_or_else(|| ARCHIVE.to_owned(), |day| format!("{ARCHIVE}-{day}"));
    Ok(pack::zip(&folder, day, entries))
}

/// Every file of the site as browsers open it from a disk.
fn on_disk(site: &Site, carried: Carried, enter: &impl Fn(Phase)) -> Result<Vec<Entry>, Error> {
    enter(Phase::Pictures);
    let pictures = Pictures::of(site);
    enter(Phase::Index);
    let search = index::file_on_disk(site);
    enter(Phase::Export);
    let data = export::files(site)?;
    let listed = data.iter().map(Export::listing).collect();
    let unlisted = export::unlisted(site)?;
    enter(Phase::Write);
    let pages = render::pages_on_disk(site, &pictures, listed, carried)?;
    let data = data.into_par_iter().map(|export| export.file);
    let made = pictures.files().chain(data).chain(unlisted.into_par_iter());
    let made = made.chain([search].into_par_iter()).map(Ok);
    pages.chain(made).map(|file| file.map(Entry::from)).collect()
}
