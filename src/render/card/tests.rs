use std::io::Read as _;

use super::*;
use crate::pictures::Pictures;

fn words(title: &str) -> Words {
    Words {
        kind: "Opleiding, school".to_owned(),
        title: title.to_owned(),
        line: "2019 · Stand 2021".to_owned(),
        foot: "Praktijken".to_owned(),
        language: "Nederlands".to_owned(),
    }
}

/// The parts of a PNG, each with the checksum that it should have.
fn chunks(file: &[u8]) -> Vec<(&[u8], &[u8])> {
    let mut rest = file.strip_prefix(b"\x89PNG\r\n\x1a\n").expect("the signature of PNG");
    let mut chunks = Vec::new();
    while !rest.is_empty() {
        let length = u32::from_be_bytes(rest[..4].try_into().expect("four bytes")) as usize;
        let (chunk, sum) = rest[4..].split_at(4 + length);
        let mut crc = flate2::Crc::new();
        crc.update(chunk);
        assert_eq!(sum[..4], crc.sum().to_be_bytes());
        chunks.push(chunk.split_at(4));
        rest = &sum[4..];
    }
    chunks
}

/// Red, green and blue of every pixel.
fn read(file: &[u8]) -> Vec<[u8; 3]> {
    let chunks = chunks(file);
    let names: Vec<&[u8]> = chunks.iter().map(|(name, _)| *name).collect();
    assert_eq!(names, [b"IHDR", b"PLTE", b"IDAT", b"IEND"]);
    assert_eq!(chunks[0].1, [0, 0, 4, 176, 0, 0, 2, 118, 4, 3, 0, 0, 0]);
    let colours: Vec<[u8; 3]> =
        chunks[1].1.chunks(3).map(|rgb| rgb.try_into().expect("three bytes")).collect();
    let mut rows = Vec::new();
    flate2::read::ZlibDecoder::new(chunks[2].1).read_to_end(&mut rows).expect("zlib");
    assert_eq!(rows.len(), (1 + WIDTH / 2) * HEIGHT);
    let pixels = rows.chunks(1 + WIDTH / 2).flat_map(|row| row[1..].iter());
    pixels
        .flat_map(|pair| [pair >> 4, pair & 15].map(|place| colours[usize::from(place)]))
        .collect()
}

fn at(pixels: &[[u8; 3]], x: usize, y: usize) -> [u8; 3] {
    pixels[y * WIDTH + x]
}

#[test]
fn a_card_is_a_small_picture_after_the_look_of_the_site() {
    let file = words("BRUSAFE").draw(Paint::default());
    assert!(file.len() < 12_000, "{} bytes", file.len());
    let pixels = read(&file);
    assert_eq!(at(&pixels, 10, 10), [0x00, 0x4e, 0x58], "the band");
    assert_eq!(at(&pixels, 130, 70), [0xff; 3], "the tab");
    assert_eq!(at(&pixels, 1000, 480), [0xff; 3], "the card");
    assert_eq!(at(&pixels, 600, 405), [0x00, 0x5e, 0x69], "the head line");
    let ink = pixels.iter().filter(|pixel| **pixel == [0x14, 0x20, 0x1f]).count();
    assert!(ink > 3_000, "the title is written: {ink} pixels");
}

#[test]
fn the_same_words_give_the_same_bytes() {
    assert_eq!(words("Élan").draw(Paint::default()), words("Élan").draw(Paint::default()));
    assert_ne!(words("Élan").draw(Paint::default()), words("Elan").draw(Paint::default()));
    assert_ne!(words("Élan").version(Paint::default()), words("Elan").version(Paint::default()));
}

#[test]
fn a_site_has_its_own_colours() {
    let own = Paint { band: [1, 2, 3], accent: [4, 5, 6] };
    let pixels = read(&words("Élan").draw(own));
    assert_eq!((at(&pixels, 10, 10), at(&pixels, 600, 405)), (own.band, own.accent));
    assert_ne!(words("Élan").version(own), words("Élan").version(Paint::default()));
}

#[test]
fn a_title_of_any_length_stands_above_the_head_line() {
    let longest = "Buurtinformatienetwerk ".repeat(6);
    for title in ["A", "Studiedag onveiligheidsgevoel", longest.trim(), &"x".repeat(120)] {
        let face = serif();
        let fitted = fitting(face, title, 976.0);
        let size = fitted.size;
        let high: f32 = fitted.lines.iter().map(|_| size * 1.2).sum();
        assert!(high <= 240.0 && size >= 36.0, "{title}: {} lines of {size}", fitted.lines.len());
        assert!(fitted.lines.iter().all(|line| line.width() <= 976.0), "{title}");
        let cut = fitted.lines.iter().any(face::Line::is_cut);
        assert_eq!(cut, title.len() == 120 && !title.contains(' '), "{title}");
    }
}

#[test]
fn letters_stand_as_their_face_asks() {
    let sans = sans();
    let wide = |text: &str| sans.line(text, 100.0, 10_000.0).width();
    assert!(wide("AV") < wide("A") + wide("V"), "kerned");
    assert!(wide("\u{ad}A\u{200b}") <= wide("A"), "what shows nothing takes no room");
    assert!(sans.has("Ĳ œ € « » \u{a0} \u{202f} ’ Ελλάδα Київ"));
    assert!(!sans.has("警察"));
}

#[test]
fn what_the_faces_lack_gets_the_card_of_the_site() {
    let mut site = crate::render::sample::site();
    site.practices[0].text = crate::render::sample::titled(&site.languages, "警察");
    let pictures = Pictures::default();
    let catalogue = Catalogue::new(&site, &pictures, Vec::new()).expect("the theme compiles");
    let lang = site.languages.iter().next().expect("a language");
    assert!(!Subject::all(&catalogue, lang).contains(&Subject::Practice(PracticeIndex(0))));
    let reader = Reader::of(&catalogue, Place::Practice(PracticeIndex(0)), 1, lang);
    let image = image(&reader, Place::Practice(PracticeIndex(0))).expect("every message is there");
    assert!(image.expect("a card").url.starts_with("https://example.org/nl/card.png?v="));
    // Every word counts, those of the vocabulary on the tab too.
    let mut site = crate::render::sample::site();
    site.vocabularies[0].terms[0].label = site.languages.localize(|_| "警察".to_owned());
    let pictures = Pictures::default();
    let catalogue = Catalogue::new(&site, &pictures, Vec::new()).expect("the theme compiles");
    assert_eq!(Subject::all(&catalogue, lang).len(), 2, "the site and the collection");
}

#[test]
fn a_line_that_is_cut_is_as_long_as_may_be() {
    let sans = sans();
    let whole = "m".repeat(5_000);
    let line = sans.line(&whole, 30.0, 300.0);
    assert!(line.is_cut() && line.width() <= 300.0 && line.width() > 250.0, "{}", line.width());
    let word = sans.line("woord en nog een woord", 30.0, 300.0);
    assert!(word.is_cut(), "no space before the dots");
    assert!(!sans.line("kort", 30.0, 300.0).is_cut());
}
