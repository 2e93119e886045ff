//! What pages bring along where browsers keep the site; see [`crate::offline`] for the rest.

use crate::model::Address;
use crate::output::{File, fingerprinted};

const SCRIPT: &[u8] = include_bytes!("../../crates/client/js/offline.js");

/// Where the page stands that readers without a network get instead of one that was not kept.
pub fn page() -> Address {
    Address::new("/offline/")
}

/// The script of every page that starts the service worker.
pub(super) fn script() -> File {
    File { address: fingerprinted("offline", "js", SCRIPT), bytes: SCRIPT.to_vec() }
}
