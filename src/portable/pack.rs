//! Files → one zip. The only module that knows the format.

use std::io::{Cursor, Write as _};

use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, DateTime, ZipWriter};

use crate::model::Date;
use crate::output::File;

/// What stands at the very end of every zip of ours, as the format has a place for remarks there.
const MARK: &[u8] = b"made by fiche";

/// Whether these are the bytes of a zip that fiche made.
pub fn is_ours(bytes: &[u8]) -> bool {
    bytes.starts_with(b"PK") && bytes.ends_with(MARK)
}

/// The files in a folder of that name, in the order of their own, all of them of that day: the same files give the same bytes.
///
/// # Panics
///
/// Never: memory takes every byte, and no two files of a site have one name.
pub(super) fn zip(folder: &str, day: Option<Date>, mut files: Vec<File>) -> Vec<u8> {
    files.sort_by_cached_key(|file| file.address.file());
    let options = SimpleFileOptions::default()
        .compression_method(CompressionMethod::Deflated)
        .last_modified_time(day.and_then(midnight).unwrap_or_default())
        .unix_permissions(0o644);
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    for file in &files {
        let name = format!("{folder}/{}", file.address.file());
        zip.start_file(name, options).expect("names differ");
        zip.write_all(&file.bytes).expect("memory takes every byte");
    }
    zip.set_raw_comment(MARK.into()).expect("a remark may be longer");
    zip.finish().expect("memory takes every byte").into_inner()
}

/// The beginning of a day; nothing before 1980, when the format begins.
fn midnight(day: Date) -> Option<DateTime> {
    let year = u16::try_from(day.year()).ok()?;
    DateTime::from_date_and_time(year, day.month(), day.day(), 0, 0, 0).ok()
}
