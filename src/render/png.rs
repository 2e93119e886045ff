//! PNG (ISO/IEC 15948) of at most sixteen colours: half a byte a pixel, which is what keeps cards and codes small.

use std::io::Write as _;

use flate2::write::ZlibEncoder;
use flate2::{Compression, Crc};

/// Red, green, blue.
pub(super) type Colour = [u8; 3];

/// The picture as a file: its rows from above, a byte a pixel, each a place in the palette.
///
/// Rows are of equal length, an even number of pixels; there is at least one.
pub(super) fn encode(rows: &[&[u8]], palette: &[Colour]) -> Vec<u8> {
    let mut file = b"\x89PNG\r\n\x1a\n".to_vec();
    let size = |pixels: usize| u32::try_from(pixels).expect("a small picture").to_be_bytes();
    // Four bits a pixel, colours of a palette, the only compression, the only filters, not interlaced.
    let header = [&size(rows[0].len())[..], &size(rows.len()), &[4, 3, 0, 0, 0]].concat();
    chunk(*b"IHDR", &header, &mut file);
    chunk(*b"PLTE", palette.as_flattened(), &mut file);
    chunk(*b"IDAT", &pixels(rows), &mut file);
    chunk(*b"IEND", &[], &mut file);
    file
}

fn pixels(rows: &[&[u8]]) -> Vec<u8> {
    let mut packed = Vec::with_capacity((rows[0].len() / 2 + 1) * rows.len());
    for row in rows {
        // Rows are not filtered: their colours have no order that a filter could use.
        packed.push(0);
        // The width is even, and exact pairs are packed four times as fast.
        packed.extend(row.chunks_exact(2).map(|pair| pair[0] << 4 | pair[1]));
    }
    // A quarter larger than the smallest, in less than half the time.
    let mut encoder = ZlibEncoder::new(Vec::new(), Compression::new(2));
    encoder
        .write_all(&packed)
        .and_then(|()| encoder.finish())
        .expect("memory takes what is written to it")
}

fn chunk(kind: [u8; 4], bytes: &[u8], file: &mut Vec<u8>) {
    let length = u32::try_from(bytes.len()).expect("a small picture");
    file.extend(length.to_be_bytes());
    file.extend(kind);
    file.extend(bytes);
    let mut crc = Crc::new();
    crc.update(&kind);
    crc.update(bytes);
    file.extend(crc.sum().to_be_bytes());
}
