use image::codecs::jpeg::JpegEncoder;
use image::codecs::png::PngEncoder;
use image::{ExtendedColorType, ImageEncoder};
use image_webp::WebPDecoder;
use proptest::prelude::*;

use super::*;

/// A slope of colours with a grain in it, as photographs have.
fn photo(width: u32, height: u32) -> Vec<u8> {
    let mut grain = 1_u32;
    let mut pixel = move |x: u32, y: u32| {
        grain = grain.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
        let noise = (grain >> 28) as u8;
        let slope = |at: u32, of: u32| u8::try_from(at * 200 / of).expect("below 200");
        [slope(x, width) + noise, slope(y, height) + noise, 90 + noise]
    };
    (0..height)
        .flat_map(|y| (0..width).map(move |x| (x, y)))
        .flat_map(|(x, y)| pixel(x, y))
        .collect()
}

fn jpeg(width: u32, height: u32) -> Vec<u8> {
    let mut bytes = Vec::new();
    JpegEncoder::new_with_quality(&mut bytes, 92)
        .encode(&photo(width, height), width, height, ExtendedColorType::Rgb8)
        .expect("memory takes it");
    bytes
}

fn png(pixels: &[u8], width: u32, height: u32, colours: ExtendedColorType) -> Vec<u8> {
    let mut bytes = Vec::new();
    PngEncoder::new(&mut bytes)
        .write_image(pixels, width, height, colours)
        .expect("memory takes it");
    bytes
}

/// A JPEG that says how the camera was held: an Exif segment of nothing but the orientation.
fn turned(orientation: u8) -> Vec<u8> {
    let tiff = [
        &b"MM\0\x2a\0\0\0\x08"[..],
        &[0, 1, 0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, orientation, 0, 0],
        &[0, 0, 0, 0],
    ]
    .concat();
    with_segment(&[b"Exif\0\0", &tiff[..]].concat())
}

/// A JPEG with something that a camera or a program wrote into it.
fn with_segment(segment: &[u8]) -> Vec<u8> {
    let length = u16::try_from(segment.len() + 2).expect("short").to_be_bytes();
    let plain = jpeg(40, 20);
    [&plain[..2], &[0xff, 0xe1], &length, segment, &plain[2..]].concat()
}

/// The Exif of a camera that knows where it is: a pointer to a list of one latitude, 51°.
fn located() -> Vec<u8> {
    [
        &b"MM\0\x2a\0\0\0\x08"[..],
        &[0, 1, 0x88, 0x25, 0, 4, 0, 0, 0, 1, 0, 0, 0, 26, 0, 0, 0, 0],
        &[0, 1, 0, 2, 0, 5, 0, 0, 0, 3, 0, 0, 0, 44, 0, 0, 0, 0],
        &[0, 0, 0, 51, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 1],
    ]
    .concat()
}

fn pixels_of(webp: &[u8]) -> (Size, Vec<u8>) {
    let mut decoder = WebPDecoder::new(std::io::Cursor::new(webp)).expect("a WebP");
    let (width, height) = decoder.dimensions();
    let mut pixels = vec![0; decoder.output_buffer_size().expect("a size")];
    decoder.read_image(&mut pixels).expect("whole");
    (Size { width, height }, pixels)
}

fn of(form: Form, bytes: &[u8]) -> Result<Option<Size>, Fault> {
    measure(form, bytes).map(|measure| measure.size)
}

fn widths_of(form: Form, bytes: &[u8]) -> Vec<u32> {
    smaller(form, bytes).iter().map(|one| one.width).collect()
}

#[test]
fn a_photograph_is_offered_in_widths_up_to_its_own() {
    assert_eq!(widths_of(Form::Jpeg, &jpeg(1700, 60)), [400, 800, 1600]);
    assert_eq!(widths_of(Form::Jpeg, &jpeg(1000, 60)), [400, 800, 1000]);
    assert_eq!(widths_of(Form::Jpeg, &jpeg(800, 60)), [400, 800]);
    assert_eq!(widths_of(Form::Jpeg, &jpeg(300, 60)), [300]);
    for one in smaller(Form::Jpeg, &jpeg(1700, 333)) {
        let size = Size { width: 1700, height: 333 }.at_width(one.width);
        assert_eq!(pixels_of(&one.bytes).0, size);
    }
}

#[test]
fn every_row_and_column_looks_like_the_original_whatever_the_size() {
    for (width, height) in [(1, 1), (15, 17), (16, 16), (33, 31), (401, 265)] {
        let original = photo(width, height);
        let file = webp::smallest(&pixels::read(Form::Jpeg, &jpeg(width, height)).expect("whole"));
        let (size, shown) = pixels_of(&file.expect("not too high"));
        assert_eq!(size, Size { width, height });
        let row = width as usize * 3;
        for (shown, original) in shown.chunks(row).zip(original.chunks(row)) {
            let far: u32 = shown.iter().zip(original).map(|(a, b)| u32::from(a.abs_diff(*b))).sum();
            assert!(far < 16 * u32::try_from(row).expect("a row"), "{width} × {height}: {far}");
        }
    }
}

#[test]
fn the_same_picture_gives_the_same_bytes() {
    let photo = jpeg(900, 300);
    assert_eq!(smaller(Form::Jpeg, &photo), smaller(Form::Jpeg, &photo));
}

#[test]
fn what_saves_nothing_is_left_as_it_is() {
    let drawing = png(&vec![7; 1000 * 40 * 3], 1000, 40, ExtendedColorType::Rgb8);
    let mut wider = drawing.len();
    for one in smaller(Form::Png, &drawing).iter().rev() {
        assert!(one.bytes.len() <= wider / 5 * 4, "{}", one.width);
        wider = one.bytes.len();
    }
    assert!(!is_worth_it(81, 100) && is_worth_it(80, 100));
}

#[test]
fn what_one_sees_through_stays_so() {
    let grain = photo(900, 300);
    let pixels = grain.chunks(3).enumerate().flat_map(|(at, pixel)| {
        if at % 900 < 450 { [0; 4] } else { [pixel[0], pixel[1], 200, u8::MAX] }
    });
    let half: Vec<u8> = pixels.collect();
    let logo = png(&half, 900, 300, ExtendedColorType::Rgba8);
    let see_through = |form, bytes: &[u8]| measure(form, bytes).expect("whole").see_through;
    assert!(see_through(Form::Png, &logo) && !see_through(Form::Jpeg, &jpeg(20, 20)));
    let smallest = smaller(Form::Png, &logo).into_iter().next().expect("smaller ones");
    let (size, pixels) = pixels_of(&smallest.bytes);
    assert_eq!((smallest.width, size), (400, Size { width: 400, height: 133 }));
    assert_eq!((pixels[3], pixels[399 * 4 + 3]), (0, 255));
    assert!(pixels[398 * 4 + 2] > 190, "the colour is not mixed with what nobody sees");
}

#[test]
fn a_picture_is_measured_upright() {
    let upright =
        |orientation| of(Form::Jpeg, &turned(orientation)).expect("whole").expect("known");
    assert_eq!(upright(1), Size { width: 40, height: 20 });
    assert_eq!(upright(6), Size { width: 20, height: 40 });
    let turned = smaller(Form::Jpeg, &turned(6));
    assert!(turned.iter().all(|one| pixels_of(&one.bytes).0 == upright(6)));
}

#[test]
fn what_is_broken_or_another_thing_is_found() {
    let (photo, drawing) = (jpeg(60, 40), png(&photo(60, 40), 60, 40, ExtendedColorType::Rgb8));
    let half = |bytes: &[u8]| bytes[..bytes.len() / 2].to_vec();
    assert_eq!(of(Form::Jpeg, &half(&photo)), Err(Fault::Damaged));
    assert_eq!(of(Form::Png, &half(&drawing)), Err(Fault::Damaged));
    assert_eq!(of(Form::Png, b"\x89PNG\r\n\x1a\n"), Err(Fault::Damaged));
    assert_eq!(of(Form::Png, b""), Err(Fault::Damaged));
    assert_eq!(of(Form::Png, b"<svg/>"), Err(Fault::Damaged));
    assert_eq!(of(Form::Png, &photo), Err(Fault::Kind(Form::Jpeg)));
    assert_eq!(of(Form::Jpeg, &drawing), Err(Fault::Kind(Form::Png)));
    assert_eq!(of(Form::Webp, b"RIFF\0\0\0\0WEBPVP8 "), Err(Fault::Damaged));
}

/// Whatever bytes come, there is an answer.
#[test]
fn a_byte_that_is_wrong_is_no_disaster() {
    let photo = jpeg(48, 33);
    let drawing = png(&self::photo(48, 33), 48, 33, ExtendedColorType::Rgb8);
    let webp = smaller(Form::Jpeg, &photo).remove(0).bytes;
    for (form, whole) in [(Form::Jpeg, photo), (Form::Png, drawing), (Form::Webp, webp)] {
        for at in (0..whole.len()).step_by(3) {
            let mut broken = whole.clone();
            broken[at] ^= 0xa5;
            // What is still a picture has a size that is not absurd, what is none is refused.
            if let Ok(Some(size)) = of(form, &broken) {
                assert!(u64::from(size.width) * u64::from(size.height) <= MOST_PIXELS);
            }
            drop(smaller(form, &broken[..whole.len() - at.min(9)]));
        }
    }
}

#[test]
fn no_room_is_made_for_pixels_that_are_only_claimed() {
    let mut bomb = png(&photo(60, 40), 60, 40, ExtendedColorType::Rgb8);
    let side = 60_000_u32;
    bomb[16..20].copy_from_slice(&side.to_be_bytes());
    bomb[20..24].copy_from_slice(&side.to_be_bytes());
    let mut crc = flate2::Crc::new();
    crc.update(&bomb[12..29]);
    bomb[29..33].copy_from_slice(&crc.sum().to_be_bytes());
    let claimed = Size { width: side, height: side };
    assert_eq!(of(Form::Png, &bomb), Err(Fault::Large(claimed)));
    assert_eq!(smaller(Form::Png, &bomb), []);
}

#[test]
fn the_other_kinds_are_measured_as_far_as_they_say() {
    let gif = b"GIF89a\x05\0\x03\0\0\0\0\x2c\0\0\0\0\x05\0\x03\0\0\x02\0\x3b";
    assert_eq!(of(Form::Gif, gif), Ok(Some(Size { width: 5, height: 3 })));
    assert_eq!(of(Form::Gif, &gif[..9]), Err(Fault::Damaged));
    assert_eq!(of(Form::Avif, b"\0\0\0\x1cftypavif\0\0\0\0"), Ok(None));
    let webp = smaller(Form::Jpeg, &jpeg(300, 60)).remove(0).bytes;
    assert_eq!(of(Form::Webp, &webp), Ok(Some(Size { width: 300, height: 60 })));
    assert_eq!(smaller(Form::Webp, &webp), []);
}

#[test]
fn a_photograph_that_says_where_it_was_taken_is_known() {
    let exif = located();
    assert!(says_where(&with_segment(&[b"Exif\0\0", &exif[..]].concat())));
    let xmp = b"http://ns.adobe.com/xap/1.0/\0<x exif:GPSLatitude=\"51,12.3N\"/>";
    assert!(says_where(&with_segment(xmp)));
    // The same in a PNG: a chunk of its own before the pixels.
    let plain = png(&[0; 300], 10, 10, ExtendedColorType::Rgb8);
    let length = u32::try_from(exif.len()).expect("short").to_be_bytes();
    let chunk = [&length[..], b"eXIf", &exif, &[0; 4]].concat();
    assert!(says_where(&[&plain[..33], &chunk, &plain[33..]].concat()));
    for silent in [turned(6), jpeg(40, 20), plain, b"GIF89a".to_vec(), Vec::new()] {
        assert!(!says_where(&silent));
    }
}

proptest! {
    #[test]
    fn no_exif_is_too_strange(place in 0_usize..66, byte: u8, length in 0_usize..66) {
        let mut exif = located();
        exif[place] = byte;
        says_where(&with_segment(&[b"Exif\0\0", &exif[..length]].concat()));
    }
}
