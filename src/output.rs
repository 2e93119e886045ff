//! The output as a value: every file of the site before it is written.

use sha2::{Digest, Sha256};

use crate::model::Address;

/// Where scripts and the search page find the search. Its name never changes.
pub const SEARCH_SCRIPT: &str = "/search.js";

/// How the folder of the index begins; what follows changes with the bytes of any of its files.
pub const SEARCH_FOLDER: &str = "/_/search-";

/// Where browsers ask for what keeps the site for times without a network.
pub const SERVICE_WORKER: &str = "/service-worker.js";

/// A file of the finished site.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct File {
    /// Where it is served; [`Address::file`] is its name on disk.
    pub address: Address,
    /// What is in it.
    pub bytes: Vec<u8>,
}

/// How the files of a site are opened.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Opened {
    /// By a host, which answers for a folder with its `index.html`.
    Hosted,
    /// By a browser, from a disk: links name files, and scripts import nothing.
    FromDisk,
}

impl Opened {
    /// The link to an address from a page at another.
    pub fn link(self, to: &Address, from: &Address) -> String {
        match self {
            Self::Hosted => to.seen_from(from),
            Self::FromDisk => to.file_seen_from(from),
        }
    }
}

/// What a list says of a file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Entry {
    /// Where it is served.
    pub address: Address,
    /// How many bytes it has.
    pub length: usize,
    /// Changes with its bytes.
    pub digest: String,
}

impl Entry {
    /// The entry of a file.
    pub fn of(file: &File) -> Self {
        Self {
            address: file.address.clone(),
            length: file.bytes.len(),
            digest: fingerprint(&file.bytes),
        }
    }
}

/// The first 16 hex digits of a SHA-256 digest: enough to tell any two files of a site apart.
pub fn hex16(digest: &[u8]) -> String {
    hex(digest).chars().take(16).collect()
}

/// Bytes as hexadecimal digits.
pub fn hex(bytes: &[u8]) -> String {
    let nibbles = bytes.iter().flat_map(|byte| [byte >> 4, byte & 15]);
    nibbles.filter_map(|nibble| char::from_digit(u32::from(nibble), 16)).collect()
}

/// 16 hex digits that change with the bytes.
pub fn fingerprint(bytes: &[u8]) -> String {
    hex16(&Sha256::digest(bytes))
}

/// An address that changes with the bytes, so that browsers may keep the file for ever.
///
/// ```
/// let address = fiche::output::fingerprinted("style", "css", b"p { margin: 0 }");
/// assert_eq!(address.as_str(), "/_/style-ec85a1831a0e1930.css");
/// ```
pub fn fingerprinted(stem: &str, extension: &str, bytes: &[u8]) -> Address {
    Address::new(format!("/_/{stem}-{}.{extension}", fingerprint(bytes)))
}

/// Text as HTML or XML, fit for elements and for attributes in double quotes.
pub fn escape(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '&' => escaped.push_str("&amp;"),
            '<' => escaped.push_str("&lt;"),
            '>' => escaped.push_str("&gt;"),
            '"' => escaped.push_str("&quot;"),
            _ => escaped.push(c),
        }
    }
    escaped
}

/// JSON as it may stand inside `<script>`, where nothing but JSON itself escapes: `</script` and `<!--` would end or change
/// the element.
///
/// ```
/// assert_eq!(fiche::output::inside_script("[\"</script>\"]"), "[\"\\u003c/script>\"]");
/// ```
pub fn inside_script(json: &str) -> String {
    json.replace('<', "\\u003c")
}
