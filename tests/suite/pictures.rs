//! Pictures in texts: what a browser is offered, and what stands ready for it.

use std::sync::LazyLock;

use fiche::pictures::Pictures;
use fiche::raster::MOST_PIXELS;

use crate::fixture::{self, Files, Fixture, picture};
use crate::html::{Token, tokens};

const OTHER: &str = "content/practices/alarm/index.fr.md";
const SHEET: &str = "content/practices/watch/index.nl.md";

/// The small site with a large picture, a small one and a drawing in a sheet, and a picture at the head of another.
fn site() -> Fixture {
    let mut fixture = Fixture::small();
    fixture.put("content/practices/watch/Straat.png", picture(900, 450));
    fixture.put("content/practices/watch/plein.png", picture(300, 200));
    fixture.put("content/practices/watch/teken.gif", &b"GIF89a\x05\0\x03\0\0\0\0\x3b"[..]);
    let text = "![De straat](Straat.png \"De straat & het plein, 2019\")\n\n\
                ![Het plein](plein.png) en ![Een teken](teken.gif \"Teken\")\n\n\
                <img src=\"Straat.png\" alt=\"Weer de straat\" width=\"200\" height=\"7\">\n\nBewoners lopen";
    fixture.edit(SHEET, "Bewoners lopen", text);
    let head = "status: published\nimage: {file: ../watch/plein.png, alt: {nl: Kop, fr: Tête}}";
    fixture.edit(OTHER, "status: published", head);
    fixture.put(OTHER, fixture.text(OTHER) + "\n![Encore](../watch/plein.png)\n");
    fixture.edit("content/site.yaml", "rules:\n", "search: {offline: true}\nrules:\n");
    fixture
}

/// What its build writes.
fn built() -> &'static Files {
    static FILES: LazyLock<Files> = LazyLock::new(|| {
        let base = tempfile::tempdir().unwrap();
        site().write(&base.path().join("site"));
        fixture::built(&base.path().join("site"), &base.path().join("out"))
    });
    &FILES
}

fn html(page: &str) -> String {
    String::from_utf8(built()[page].clone()).unwrap()
}

/// Every `<img>` of a page: its attributes, fingerprints as `…`.
fn images(html: &str) -> Vec<String> {
    let opened = tokens(html).into_iter().filter_map(|token| match token {
        Token::Open { name: "img", attributes } => Some(attributes),
        Token::Open { .. } | Token::Close(_) | Token::Text(_) => None,
    });
    let shown = opened.map(|attributes| {
        let all = attributes.iter().map(|(name, value)| match *name {
            "src" | "srcset" => format!("{name}={}", without_fingerprints(value)),
            _ => format!("{name}={value}"),
        });
        all.collect::<Vec<_>>().join(" | ")
    });
    shown.collect()
}

fn without_fingerprints(links: &str) -> String {
    let is_print = |part: &&str| part.len() == 16 && part.bytes().all(|b| b.is_ascii_hexdigit());
    let print = links.split(['-', '.', ' ', '/']).find(is_print);
    print.map_or_else(|| links.to_owned(), |print| links.replace(print, "…"))
}

#[test]
fn a_browser_is_offered_widths_and_knows_the_size_beforehand() {
    let page = html("nl/praktijken/buurtwacht/index.html");
    insta::assert_snapshot!(images(&page).join("\n"));
    let figure = "<figcaption>De straat &amp; het plein, 2019</figcaption></figure>";
    assert!(page.contains(figure), "{page}");

    let names = built().keys().filter(|name| name.starts_with("_/a/"));
    let names: Vec<_> = names.map(|name| without_fingerprints(name)).collect();
    assert_eq!(
        names,
        [
            "_/a/plein-…-300.webp",
            "_/a/plein-….png",
            "_/a/straat-…-400.webp",
            "_/a/straat-…-800.webp",
            "_/a/straat-…-900.webp",
            "_/a/straat-….png",
            "_/a/teken-….gif",
        ]
    );
    for (name, bytes) in built().iter().filter(|(name, _)| name.contains(".webp")) {
        assert!(bytes.starts_with(b"RIFF") && bytes[8..].starts_with(b"WEBP"), "{name}");
    }
}

#[test]
fn the_number_of_threads_changes_no_picture() {
    let site = site().check().site.unwrap();
    let of = |threads| {
        let pool = rayon::ThreadPoolBuilder::new().num_threads(threads).build().unwrap();
        pool.install(|| Pictures::of(&site))
    };
    let [one, four] = [of(1), of(4)];
    for (asset, _) in site.each_asset() {
        assert_eq!(one.variants(asset), four.variants(asset));
    }
    assert_eq!(site.each_asset().map(|(asset, _)| one.variants(asset).len()).sum::<usize>(), 4);
}

#[test]
fn the_picture_at_the_head_of_a_sheet_is_the_first_of_its_page() {
    let shown = images(&html("fr/pratiques/alarme/index.html"));
    let [head, rest] = &shown[..] else { panic!("{shown:?}") };
    assert!(head.contains("srcset=") && head.contains("alt=Tête"), "{head}");
    assert!(!head.contains("loading="), "{head}");
    assert!(rest.contains("loading=lazy"), "{rest}");
}

/// Whoever takes the data away gets the picture as it was made, under an address that holds anywhere.
#[test]
fn the_data_names_the_picture_in_full() {
    let data = html("data/base.json");
    let start = data.find("<img src=").unwrap();
    let image = &data[start..start + data[start..].find('>').unwrap()];
    assert!(image.contains(fixture::BASE_URL) && !image.contains("srcset"), "{image}");
    assert!(image.contains("width=\\\"") && image.contains("height=\\\""), "{image}");
}

/// Readers without a network have the smaller files; the large one, which no page fetches, is not brought for them.
#[test]
fn a_picture_is_kept_for_reading_without_a_network_as_it_is_shown() {
    let is_list = |name: &str| name.starts_with("_/offline-") && name.contains(".json");
    let list = built().iter().find(|(name, _)| is_list(name)).unwrap().1;
    let list = String::from_utf8(list.clone()).unwrap();
    let kept = |name: &str| list.matches(name).count();
    assert_eq!((kept("_/a/straat-"), kept("_/a/plein-"), kept("_/a/teken-")), (3, 1, 1), "{list}");
}

#[test]
fn a_picture_of_too_many_pixels_is_refused_where_it_is_shown() {
    let mut fixture = Fixture::small();
    fixture.edit(SHEET, "Bewoners lopen", "![Het plein](plein.png) Bewoners lopen");
    let mut bomb = picture(20, 10);
    bomb[16..24].copy_from_slice(&[0, 0, 234, 96, 0, 0, 234, 96]);
    let mut crc = flate2::Crc::new();
    crc.update(&bomb[12..29]);
    bomb[29..33].copy_from_slice(&crc.sum().to_be_bytes());
    fixture.put("content/practices/watch/plein.png", bomb);
    let checked = fixture.check();
    let expected = "content/practices/watch/index.nl.md:25:14 F314 image-unfit plein.png";
    assert_eq!(checked.lines(), [expected]);
    let told = fiche::diagnostic::human(&checked.report, &checked.sources, "nl", false);
    assert!(told.contains("60000 × 60000"), "{told}");
    assert!(told.contains(&format!("{} miljoen", MOST_PIXELS / 1_000_000)), "{told}");
}
