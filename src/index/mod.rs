//! [`Site`] → one tantivy segment, packed for the browser.

mod client;
mod documents;
mod pack;
mod segment;

use crate::model::Site;
use crate::output::File;

pub use pack::{Packed, hot_name};

/// The search: its index in chunks, the client, and `/search.js`.
pub fn files(site: &Site) -> Vec<File> {
    let packed = pack(site);
    let folder = packed.folder();
    let mut files = packed.files(&folder);
    files.extend(client::files(site, &folder));
    files
}

/// The index as it is shipped, before it is compressed.
pub fn pack(site: &Site) -> Packed {
    let documents = documents::of(site);
    let segment = segment::write(&site.languages, &documents);
    Packed::new(site, &documents, &segment)
}
