//! What a camera wrote into a picture about where it was. The only module that knows `exif`.

use std::io::Cursor;

use exif::{In, Reader, Tag};

/// Whether a picture says where it was taken: in its Exif, or in the XMP that programs add to it.
///
/// What cannot be read says nothing.
pub fn says_where(bytes: &[u8]) -> bool {
    const XMP: &[u8] = b"exif:GPSLatitude";
    let in_exif = || {
        let read = Reader::new().read_from_container(&mut Cursor::new(bytes));
        read.is_ok_and(|exif| exif.get_field(Tag::GPSLatitude, In::PRIMARY).is_some())
    };
    in_exif() || bytes.windows(XMP.len()).any(|window| window == XMP)
}
