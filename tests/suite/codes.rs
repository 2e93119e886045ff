//! QR codes, read back by another reader: from paper, and from the last row of a hall.

use image::imageops::{self, FilterType};
use image::{GrayImage, Luma};

use crate::fixture::{BASE_URL, real_site};

const FOLDER: &str = "c/national-network-2020/";

/// A grey desk or wall around a code: without its quiet zone it would not be found.
const AROUND: u32 = 20;

#[test]
fn a_code_on_a_slide_is_read_from_four_metres() {
    let picture = image::load_from_memory(&real_site()[&format!("{FOLDER}qr.png")]).unwrap();
    let picture = picture.to_luma8();
    assert!(picture.width() >= 1417, "12 cm at 300 dpi: {}", picture.width());
    assert_eq!(picture.width(), picture.height());
    // A camera of 12 megapixels sees 12 cm at 4 m as 87 pixels; zoomed, as twice that, and not quite sharp.
    let seen = imageops::resize(&picture, 174, 174, FilterType::Triangle);
    assert_eq!(read(&imageops::blur(&seen, 1.0)), short_address());
}

#[test]
fn a_code_on_paper_is_read_at_two_centimetres_and_worn() {
    let text = String::from_utf8(real_site()[&format!("{FOLDER}qr.svg")].clone()).unwrap();
    let drawing = roxmltree::Document::parse(&text).unwrap();
    let picture = drawn(&drawing);
    // At 300 dots an inch.
    let pixels = 236;
    let mut printed = imageops::resize(&picture, pixels, pixels, FilterType::Triangle);
    assert_eq!(read(&printed), short_address());
    // A coffee spot on its lower right: a tenth of its width.
    let spot = GrayImage::from_pixel(pixels / 10, pixels / 10, Luma([60]));
    imageops::replace(&mut printed, &spot, i64::from(pixels / 2), i64::from(pixels / 2));
    assert_eq!(read(&printed), short_address());
    let words = drawing.descendants().filter(|node| node.has_tag_name("text"));
    let words: String = words.filter_map(|node| node.text()).collect();
    assert_eq!(format!("https://{words}/"), short_address());
}

#[test]
fn the_page_of_a_collection_offers_its_code() {
    for page in ["nl/collecties/nationaal-netwerk-2020/", "fr/collections/reseau-national-2020/"] {
        let page = &real_site()[&format!("{page}index.html")];
        let page = std::str::from_utf8(page).unwrap();
        for kind in ["svg", "png"] {
            let name = format!("download=\"national-network-2020.{kind}\"");
            let link = format!("href=\"../../../{FOLDER}qr.{kind}\" {name}");
            assert!(page.contains(&link), "{link} in {page}");
        }
    }
}

fn short_address() -> String {
    format!("{BASE_URL}{FOLDER}")
}

/// The square of a drawing above its letters, ten pixels a module; its only path is of runs, `M3 4h5v1h-5z`.
fn drawn(drawing: &roxmltree::Document<'_>) -> GrayImage {
    let view = drawing.root_element().attribute("viewBox").unwrap();
    let view: Vec<&str> = view.split(' ').collect();
    assert_eq!(view[..2], ["-4", "-4"], "the quiet zone");
    let side: u32 = view[2].parse().unwrap();
    let mut picture = GrayImage::from_pixel(side * 10, side * 10, Luma([255]));
    let path = drawing.descendants().find(|node| node.has_tag_name("path")).unwrap();
    for run in path.attribute("d").unwrap().split('M').skip(1) {
        let number = |text: &str| -> u32 { text.parse().unwrap() };
        let (x, rest) = run.split_once(' ').unwrap();
        let (y, rest) = rest.split_once('h').unwrap();
        let length = number(rest.split_once('v').unwrap().0);
        let run = GrayImage::from_pixel(length * 10, 10, Luma([0]));
        let [left, top] = [x, y].map(|at| i64::from((number(at) + 4) * 10));
        imageops::replace(&mut picture, &run, left, top);
    }
    picture
}

/// What another reader finds in a picture of a code on something grey.
#[track_caller]
pub(crate) fn read(picture: &GrayImage) -> String {
    let (width, height) = (picture.width() + 2 * AROUND, picture.height() + 2 * AROUND);
    let mut seen = GrayImage::from_pixel(width, height, Luma([110]));
    imageops::replace(&mut seen, picture, i64::from(AROUND), i64::from(AROUND));
    let size = |pixels: u32| usize::try_from(pixels).unwrap();
    let pixel = |x, y| seen.as_raw()[y * size(width) + x];
    let mut seen = rqrr::PreparedImage::prepare_from_greyscale(size(width), size(height), pixel);
    let grids = seen.detect_grids();
    assert_eq!(grids.len(), 1, "one code is found");
    grids[0].decode().unwrap().1
}
