//! Files → one zip. The only module that knows the format.

use std::io::{Cursor, Write as _};

use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, DateTime, ZipWriter};

use crate::model::Date;
use crate::output::File;

/// What stands at the very end of every zip of ours, as the format has a place for remarks there.
const MARK: &[u8] = b"made by fiche";

/// A file of a zip.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Entry {
    /// Its path in the folder that the zip holds, with `/`.
    pub(super) name: String,
    /// What is in it.
    pub(super) bytes: Vec<u8>,
}

impl From<File> for Entry {
    fn from(file: File) -> Self {
        Self { name: file.address.file(), bytes: file.bytes }
    }
}

/// Whether these are the bytes of a zip that fiche made.
pub fn is_ours(bytes: &[u8]) -> bool {
    bytes.starts_with(b"PK") && bytes.ends_with(MARK)
}

/// The files in a folder of that name, in the order of their own, all of them of that day: the same files give the same bytes.
///
/// # Panics
///
/// Never: memory takes every byte, and no two files of a site have one name.
pub(super) fn zip(folder: &str, day: Option<Date>, mut entries: Vec<Entry>) -> Vec<u8> {
    entries.sort_by(|a, b| a.name.cmp(&b.name));
    let options = SimpleFileOptions::default()
        .compression_method(CompressionMethod::Deflated)
        .last_modified_time(day.and_then(midnight).unwrap_or_default())
        .unix_permissions(0o644);
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    for entry in &entries {
        zip.start_file(format!("{folder}/{}", entry.name), options).expect("names differ");
        zip.write_all(&entry.bytes).expect("memory takes every byte");
    }
    zip.set_raw_comment(MARK.into()).expect("a remark may be longer");
    zip.finish().expect("memory takes every byte").into_inner()
}

/// The beginning of a day; nothing before 1980, when the format begins.
fn midnight(day: Date) -> Option<DateTime> {
    let year = u16::try_from(day.year()).ok()?;
    DateTime::from_date_and_time(year, day.month(), day.day(), 0, 0, 0).ok()
}
