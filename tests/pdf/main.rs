//! `fiche pdf`: content in, PDF out, read back by another program.
#![expect(clippy::unwrap_used, reason = "a test may panic")]

mod reader;

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use reader::{Pdf, Tag, squeezed};
use tempfile::TempDir;

const ROOT: &str = env!("CARGO_MANIFEST_DIR");
const SMALL: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/sites/small");
const REAL: &str = "national-network-2020";

/// Runs `fiche pdf`; gives the exit code and what was said.
fn fiche(out: &Path, arguments: &[&str]) -> (Option<i32>, String) {
    let mut command = Command::new(env!("CARGO_BIN_EXE_fiche"));
    command.arg("pdf").args(arguments).arg("--out").arg(out);
    let output = command.env_remove("COLUMNS").env("LC_ALL", "C").output().unwrap();
    (output.status.code(), String::from_utf8(output.stderr).unwrap())
}

/// The booklets of the real collection.
fn real(base: &TempDir) -> PathBuf {
    let (code, said) = fiche(base.path(), &[REAL, "--site", ROOT]);
    assert_eq!(code, Some(0), "{said}");
    base.path().to_owned()
}

/// A copy of the small site; `change` is given its folder.
fn small(base: &TempDir, change: impl Fn(&Path)) -> String {
    let site = base.path().join("site");
    copy(Path::new(SMALL), &site);
    change(&site);
    site.display().to_string()
}

fn copy(from: &Path, to: &Path) {
    fs::create_dir_all(to).unwrap();
    for entry in fs::read_dir(from).unwrap() {
        let entry = entry.unwrap();
        let target = to.join(entry.file_name());
        if entry.path().is_dir() {
            copy(&entry.path(), &target);
        } else {
            fs::copy(entry.path(), target).unwrap();
        }
    }
}

fn replace(site: &Path, file: &str, from: &str, to: &str) {
    let path = site.join(file);
    let text = fs::read_to_string(&path).unwrap();
    assert!(text.contains(from), "{text}");
    fs::write(path, text.replacen(from, to, 1)).unwrap();
}

#[test]
fn every_sheet_begins_on_the_page_that_the_contents_say() {
    let base = tempfile::tempdir().unwrap();
    let folder = real(&base);
    let dutch = ["Digitalisering van BeFUS-diensten", "BRUSAFE"];
    let french = ["Numérisation de services de BeFUS", "BRUSAFE"];
    for (name, parts) in [
        ("nl", vec![("Inhoud", dutch)]),
        ("fr", vec![("Tabledesmatières", french)]),
        ("nl-fr", vec![("Inhoud", dutch), ("Tabledesmatières", french)]),
    ] {
        let pages = Pdf::open(&folder.join(format!("{REAL}-{name}.pdf"))).pages();
        for (contents, titles) in parts {
            let list = pages.iter().find(|page| page.contains(contents));
            let list = list.unwrap_or_else(|| panic!("{name}: no {contents} in {pages:?}"));
            let mut before = 0;
            for (number, title) in (1..).zip(titles) {
                let (_, rest) = list.split_once(&format!("{number}{}", squeezed(title))).unwrap();
                let rest = rest.trim_start_matches(|c: char| !c.is_ascii_digit());
                let page = rest.split(|c: char| !c.is_ascii_digit()).next().unwrap();
                // The number of the next entry may follow at once.
                let page = (1..=page.len()).find_map(|end| {
                    let page: usize = page[..end].parse().ok()?;
                    let text = pages.get(page - 1)?;
                    (page > before && text.contains(&squeezed(title))).then_some(page)
                });
                let page = page.unwrap_or_else(|| panic!("{title}: {list}"));
                assert!(pages[page - 1].contains(&format!("{page}/{}", pages.len())), "{title}");
                before = page;
            }
        }
    }
}

#[test]
fn a_booklet_is_tagged_for_those_who_hear_it() {
    let base = tempfile::tempdir().unwrap();
    let folder = real(&base);
    for (name, lang, title) in [
        ("nl", "nl", "Nationaal netwerk van 4 juni 2020"),
        ("fr", "fr", "Réseau national du 4 juin 2020"),
        ("nl-fr", "nl", "Nationaal netwerk van 4 juni 2020 · Réseau national du 4 juin 2020"),
    ] {
        let pdf = Pdf::open(&folder.join(format!("{REAL}-{name}.pdf")));
        says_what_it_is(&pdf, lang, title);
        let tags = pdf.tags();
        has_its_parts(&tags, if name == "nl-fr" { 2 } else { 1 });
        leaves_out_no_level(&tags);
        if name == "nl-fr" {
            let french = |tag: &Tag| tag.lang.as_deref().is_some_and(|lang| lang == "fr");
            assert!(tags.iter().any(french), "{tags:?}");
        }
    }
}

#[track_caller]
fn says_what_it_is(pdf: &Pdf, lang: &str, title: &str) {
    let catalog = pdf.catalog();
    let marked = pdf.get(catalog, "MarkInfo").unwrap().as_dict().unwrap();
    assert!(pdf.get(marked, "Marked").unwrap().as_bool().unwrap());
    assert_eq!(pdf.get(catalog, "Lang").unwrap().as_str().unwrap(), lang.as_bytes());
    let shown = pdf.get(catalog, "ViewerPreferences").unwrap().as_dict().unwrap();
    assert!(pdf.get(shown, "DisplayDocTitle").unwrap().as_bool().unwrap());
    let metadata = pdf.metadata();
    for words in [title, "<pdfuaid:part>1</pdfuaid:part>"] {
        assert!(metadata.contains(words), "no {words} in {metadata}");
    }
    for date in ["CreateDate", "ModifyDate"] {
        assert!(!metadata.contains(date), "the clock in {metadata}");
    }
}

/// Each of its languages has contents and two sheets.
#[track_caller]
fn has_its_parts(tags: &[Tag], languages: usize) {
    let count = |kind: &str| tags.iter().filter(|tag| tag.kind == kind).count();
    assert_eq!(count("H1"), 1);
    assert_eq!(count("H2"), 3 * languages, "{tags:?}");
    assert_eq!(count("TOCI"), 2 * languages);
    for kind in ["TOC", "H3", "P", "L", "LI", "Lbl", "LBody", "Link"] {
        assert!(count(kind) > 0, "no {kind}");
    }
    // A code on the cover and one a sheet.
    let figures: Vec<_> = tags.iter().filter(|tag| tag.kind == "Figure").collect();
    assert_eq!(figures.len(), 1 + 2 * languages);
    for figure in figures {
        let alt =
            figure.alt.as_deref().unwrap_or_else(|| panic!("a picture says nothing: {tags:?}"));
        assert!(alt.contains("example.org/"), "{alt}");
    }
}

#[track_caller]
fn leaves_out_no_level(tags: &[Tag]) {
    let levels = tags.iter().filter_map(|tag| tag.kind.strip_prefix('H')?.parse::<u8>().ok());
    let mut last = 0;
    for level in levels {
        assert!(level <= last + 1, "H{level} after H{last}");
        last = level;
    }
}

#[test]
fn a_booklet_brings_its_fonts_its_bookmarks_and_its_addresses() {
    let base = tempfile::tempdir().unwrap();
    let folder = real(&base);
    let pdf = Pdf::open(&folder.join(format!("{REAL}-nl.pdf")));
    let fonts = pdf.fonts();
    assert!(!fonts.is_empty());
    for (name, embedded) in fonts {
        assert!(embedded && name.contains("Noto"), "{name}");
    }
    let bookmarks = [
        "Nationaal netwerk van 4 juni 2020",
        "Inhoud",
        "Digitalisering van BeFUS-diensten",
        "BRUSAFE",
    ];
    assert_eq!(pdf.bookmarks(), bookmarks);
    let addresses = pdf.addresses();
    let pages = pdf.pages();
    for (page, shown) in [(0, "c/national-network-2020"), (2, "p/befus-digital-services-2020")] {
        let whole = format!("https://example.org/{shown}/");
        assert!(addresses.contains(&whole), "{whole} in {addresses:?}");
        assert!(pages[page..].iter().any(|text| text.contains(&format!("example.org/{shown}"))));
    }
    assert!(pages[0].contains("CCBY4.0") && pages[0].contains("Versievan"), "{}", pages[0]);
    assert!(addresses.iter().any(|address| address.contains("creativecommons.org")));
}

#[test]
fn the_same_site_gives_the_same_pdf() {
    let base = tempfile::tempdir().unwrap();
    let read = |run: &str| {
        let (code, said) =
            fiche(&base.path().join(run), &["network", "--site", SMALL, "--lang", "nl"]);
        assert_eq!(code, Some(0), "{said}");
        let files = fs::read_dir(base.path().join(run)).unwrap();
        let names: Vec<_> = files.map(|file| file.unwrap().file_name()).collect();
        assert_eq!(names, ["network-nl.pdf"]);
        fs::read(base.path().join(run).join("network-nl.pdf")).unwrap()
    };
    let first = read("one");
    assert_eq!(first, read("two"));
    // Over itself: it is known as ours.
    assert_eq!(first, read("one"));
}

#[test]
fn what_is_code_to_a_typesetter_is_letters_to_us() {
    let base = tempfile::tempdir().unwrap();
    let title = "#import x: $y$ *z* _w_ \\ <b> [c] `d` @e // f = g";
    let site = small(&base, |site| {
        let sheet = "content/practices/watch/index.nl.md";
        replace(site, sheet, "title: Buurtwacht", &format!("title: '{title}'"));
        replace(site, sheet, "Bewoners lopen", "#panic(\\\"x\\\") \\\\#eval Bewoners lopen");
    });
    let out = base.path().join("out");
    let (code, said) = fiche(&out, &["network", "--site", &site, "--lang", "nl"]);
    assert_eq!(code, Some(0), "{said}");
    let pdf = Pdf::open(&out.join("network-nl.pdf"));
    let text = pdf.pages().concat();
    // In the contents, on the sheet, at its head.
    assert!(text.matches(&squeezed(title)).count() >= 3, "{text}");
    assert!(text.contains("#panic("), "{text}");
    assert!(pdf.bookmarks().iter().any(|bookmark| bookmark == title), "{:?}", pdf.bookmarks());
}

#[test]
fn tables_have_heads_and_footnotes_lead_there_and_back() {
    let base = tempfile::tempdir().unwrap();
    let (code, said) = fiche(base.path(), &["network", "--site", SMALL, "--lang", "nl"]);
    assert_eq!(code, Some(0), "{said}");
    let pdf = Pdf::open(&base.path().join("network-nl.pdf"));
    let tags = pdf.tags();
    let heads =
        tags.iter().filter(|tag| tag.kind == "TH" && tag.scope.as_deref() == Some("Column"));
    assert_eq!(heads.count(), 2, "{tags:?}");
    assert_eq!(tags.iter().filter(|tag| tag.kind == "TD").count(), 2);
    let text = pdf.pages().concat();
    for words in ["Alleenoverdag.", "☑afspraak", "☐verslag"] {
        assert!(text.contains(words), "no {words} in {text}");
    }
}

#[test]
fn letters_that_no_font_has_are_named() {
    let base = tempfile::tempdir().unwrap();
    let site = small(&base, |site| {
        replace(site, "content/practices/watch/index.nl.md", "Bewoners lopen", "Bewoners 🚶 lopen");
    });
    let (code, said) = fiche(base.path(), &["network", "--site", &site, "--lang", "nl"]);
    assert_eq!(code, Some(0), "{said}");
    assert!(said.contains("🚶 (U+1F6B6)"), "{said}");
    let text = Pdf::open(&base.path().join("network-nl.pdf")).pages().concat();
    assert!(text.contains("Bewoners\u{fffd}lopen"), "{text}");
}

#[test]
fn a_picture_is_there_with_what_is_read_instead() {
    let base = tempfile::tempdir().unwrap();
    let site = small(&base, |site| {
        let folder = site.join("content/practices/watch");
        let picture = image::RgbImage::from_pixel(40, 20, image::Rgb([0, 94, 105]));
        picture.save(folder.join("straat.png")).unwrap();
        let text = "## Partners {#partners}\n\n![Een lege straat](straat.png)\n";
        replace(site, "content/practices/watch/index.nl.md", "## Partners {#partners}\n", text);
    });
    let (code, said) = fiche(base.path(), &["network", "--site", &site, "--lang", "nl"]);
    assert_eq!(code, Some(0), "{said}");
    let tags = Pdf::open(&base.path().join("network-nl.pdf")).tags();
    assert!(tags.iter().any(|tag| tag.alt.as_deref() == Some("Een lege straat")), "{tags:?}");
}

#[test]
fn a_fault_in_the_template_is_told_with_its_line() {
    let base = tempfile::tempdir().unwrap();
    let site = small(&base, |site| {
        let own = site.join("themes/default/templates");
        fs::create_dir_all(&own).unwrap();
        fs::write(own.join("booklet.typ"), "#let booklet = 1\n\n#bookelt\n").unwrap();
    });
    let (code, said) = fiche(base.path(), &["network", "--site", &site]);
    assert_eq!(code, Some(2), "{said}");
    let place = "templates/booklet.typ, line 3, column 2: unknown variable: bookelt";
    assert!(said.contains(place), "{said}");
    assert!(!base.path().join("network-nl.pdf").exists());
}

#[test]
fn what_fiche_did_not_make_is_not_replaced() {
    let base = tempfile::tempdir().unwrap();
    let own = base.path().join("network-nl.pdf");
    fs::write(&own, "%PDF-1.7 of somebody else").unwrap();
    let (code, said) = fiche(base.path(), &["network", "--site", SMALL]);
    assert_eq!(code, Some(2), "{said}");
    assert!(said.contains("is no pdf that fiche made"), "{said}");
    assert_eq!(fs::read(&own).unwrap(), b"%PDF-1.7 of somebody else");
    assert!(!base.path().join("network-fr.pdf").exists(), "all or none");
}

#[test]
fn what_is_not_there_is_named() {
    let base = tempfile::tempdir().unwrap();
    for (arguments, words) in [
        (["netwerk", "--lang", "nl"], "no collection `netwerk`: it has network"),
        (["network", "--lang", "de"], "no language `de`; it has nl, fr"),
    ] {
        let (code, said) = fiche(base.path(), &[&arguments[..], &["--site", SMALL]].concat());
        assert_eq!(code, Some(2), "{said}");
        assert!(said.contains(words), "{said}");
    }
}
