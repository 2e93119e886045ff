//! [`Site`] → one tantivy segment, packed for the browser.

use crate::model::Site;
use crate::output::File;

/// The search: its index in chunks, the client, and `/search.js`.
pub fn files(_site: &Site) -> Vec<File> {
    Vec::new()
}
