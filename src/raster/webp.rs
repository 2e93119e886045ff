//! Pixels → WebP. The only module that knows `image_webp`.

use std::io::Cursor;

use image_webp::{ColorType, EncoderParams, WebPDecoder, WebPEncoder};

use super::pixels::{Pixels, Samples};
use super::{Fault, MOST_PIXELS};
use crate::model::Size;

/// Of 100. What is lost at this is not seen beside the original; at 75, edges of letters swim.
const QUALITY: u8 = 85;

/// Sides of a lossy picture are multiples of this inside the file.
const BLOCK: u32 = 16;

/// No side of a WebP is longer.
const LONGEST: u32 = (1 << 14) - 1;

/// How large a WebP is.
///
/// # Errors
///
/// If its head is damaged, or it is too large.
pub(super) fn size(bytes: &[u8]) -> Result<Size, Fault> {
    let decoder = WebPDecoder::new(Cursor::new(bytes)).map_err(|_| Fault::Damaged)?;
    let (width, height) = decoder.dimensions();
    let size = Size { width, height };
    if u64::from(width) * u64::from(height) > MOST_PIXELS {
        return Err(Fault::Large(size));
    }
    Ok(size)
}

/// The smaller of the picture with every pixel as it was and, unless one can see through it, with what eyes miss left
/// out. Nothing if it is too high for a WebP.
pub(super) fn smallest(picture: &Pixels) -> Option<Vec<u8>> {
    let size = picture.size();
    if size.width.max(size.height) > LONGEST - BLOCK {
        return None;
    }
    match picture.samples() {
        Samples::Transparent(pixels) => lossless(&pixels, size, ColorType::Rgba8),
        Samples::Opaque(pixels) => {
            let both = [lossless(&pixels, size, ColorType::Rgb8), lossy(&pixels, size)];
            both.into_iter().flatten().min_by_key(Vec::len)
        }
    }
}

fn lossless(pixels: &[u8], size: Size, colours: ColorType) -> Option<Vec<u8>> {
    let mut file = Vec::new();
    WebPEncoder::new(&mut file).encode(pixels, size.width, size.height, colours).ok()?;
    Some(file)
}

/// The encoder fills blocks at the right and lower edge with black, or in a picture of odd height with green, and the colour
/// bleeds into the picture. It is given whole blocks, and the file told the true size.
fn lossy(pixels: &[u8], size: Size) -> Option<Vec<u8>> {
    let mut params = EncoderParams::default();
    params.use_lossy = true;
    params.lossy_quality = QUALITY;
    let mut file = Vec::new();
    let mut encoder = WebPEncoder::new(&mut file);
    encoder.set_params(params);
    let blocks = |side: u32| side.next_multiple_of(BLOCK);
    let (width, height) = (blocks(size.width), blocks(size.height));
    encoder.encode(&whole_blocks(pixels, size), width, height, ColorType::Rgb8).ok()?;
    resized(&mut file, size)?;
    Some(file)
}

/// The picture with its last column and row repeated until whole blocks are full.
fn whole_blocks(pixels: &[u8], size: Size) -> Vec<u8> {
    let [width, height] = [size.width, size.height].map(|side| side as usize);
    let [wide, high] = [width, height].map(|side| side.next_multiple_of(BLOCK as usize));
    let mut whole = Vec::with_capacity(wide * high * 3);
    for row in pixels.chunks_exact(width * 3) {
        whole.extend_from_slice(row);
        for _ in width..wide {
            whole.extend_from_slice(&row[(width - 1) * 3..]);
        }
    }
    for _ in height..high {
        whole.extend_from_within(whole.len() - wide * 3..);
    }
    whole
}

/// Writes another size, of as many blocks, into the head of a lossy file (RFC 9649, section 2.5; RFC 6386, section 9.1): after
/// `RIFF`, `WEBP` and `VP8 ` with their lengths stand three bytes, a mark of three, and width and height of two each.
fn resized(file: &mut [u8], size: Size) -> Option<()> {
    const MARK: [u8; 3] = [0x9d, 0x01, 0x2a];
    let head = file.get_mut(..30)?;
    if head[12..16] != *b"VP8 " || head[23..26] != MARK {
        return None;
    }
    let bytes = |side: u32| Some(u16::try_from(side).ok()?.to_le_bytes());
    head[26..28].copy_from_slice(&bytes(size.width)?);
    head[28..30].copy_from_slice(&bytes(size.height)?);
    Some(())
}
