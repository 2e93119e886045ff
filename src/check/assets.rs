//! Files beside the texts that are copied because a text refers to them.

use std::collections::BTreeMap;
use std::sync::Arc;

use crate::model::{Address, Asset};
use crate::output::fingerprint;
use crate::parse::plain_name;
use crate::source::{FileId, Sources};

/// In the order in which texts first refer to them.
#[derive(Debug, Default)]
pub(super) struct Assets {
    places: BTreeMap<FileId, usize>,
    list: Vec<Asset>,
}

/// What may be copied: pictures and documents. What a browser would run or show as a page of the site may not; nobody
/// has cleaned it, and the site's own policy would trust it.
const KINDS: [&str; 18] = [
    "avif", "csv", "docx", "epub", "gif", "ics", "jpeg", "jpg", "odp", "ods", "odt", "pdf", "png",
    "pptx", "rtf", "txt", "webp", "xlsx",
];

/// Whether a file is of a kind that may be copied.
pub(super) fn may_be_copied(path: &str) -> bool {
    path.rsplit_once('.').is_some_and(|(_, extension)| {
        KINDS.binary_search(&&*extension.to_ascii_lowercase()).is_ok()
    })
}

impl Assets {
    /// The place of a file in the list; added when first asked for.
    pub(super) fn place(&mut self, file: FileId, sources: &Sources) -> usize {
        if let Some(place) = self.places.get(&file) {
            return *place;
        }
        let source = sources.get(file);
        let address = Address::new(address(&source.path, &source.bytes));
        // Equal files of equal names are one.
        let place = self.list.iter().position(|asset| asset.address == address);
        let place = place.unwrap_or_else(|| {
            self.list.push(Asset { address, bytes: Arc::clone(&source.bytes) });
            self.list.len() - 1
        });
        self.places.insert(file, place);
        place
    }

    pub(super) fn into_list(self) -> Vec<Asset> {
        self.list
    }
}

/// `/_/a/<stem>-<fingerprint>.<ext>`, in letters that need no escaping.
fn address(path: &str, bytes: &[u8]) -> String {
    let file = path.rsplit('/').next().unwrap_or_default();
    let (stem, extension) = file.rsplit_once('.').unwrap_or((file, ""));
    let print = fingerprint(bytes);
    if extension.is_empty() {
        format!("/_/a/{}-{print}", plain_name(stem))
    } else {
        format!("/_/a/{}-{print}.{}", plain_name(stem), plain_name(extension))
    }
}
