//! Collections in one piece: booklets and slides.

use std::collections::BTreeSet;

use crate::fixture::{BASE_URL, Fixture, is_piece, real_site, texts};

const BOOKLETS: [&str; 3] = [
    "nl/collecties/nationaal-netwerk-2020/brochure/",
    "fr/collections/reseau-national-2020/brochure/",
    "c/national-network-2020/brochure/",
];

fn page(path: &str) -> &'static str {
    std::str::from_utf8(&real_site()[&format!("{path}index.html")]).unwrap()
}

/// The values of an attribute, in the order of the page.
fn values<'p>(page: &'p str, attribute: &str) -> Vec<&'p str> {
    let start = format!(" {attribute}=\"");
    page.split(&start).skip(1).map(|rest| rest.split('"').next().unwrap()).collect()
}

#[test]
fn the_sheets_of_a_booklet_keep_apart_and_lead_out_of_it() {
    for path in BOOKLETS {
        let page = page(path);
        let anchors = values(page, "id");
        let all: BTreeSet<&str> = anchors.iter().copied().collect();
        assert_eq!(all.len(), anchors.len(), "{path}: an anchor stands twice: {anchors:?}");
        let main = page.split_once("<main").unwrap().1;
        for link in values(main, "href") {
            if let Some(anchor) = link.strip_prefix('#') {
                assert!(all.contains(anchor), "{path} has no {link}");
            } else if !link.starts_with("../") {
                assert!(link.starts_with("https://"), "{link} of {path} leads nowhere on paper");
            }
        }
        // The way back is for screens; all that is printed is whole.
        let ways_back = values(main, "href").iter().filter(|link| link.starts_with("../")).count();
        assert_eq!(ways_back, if path.starts_with("c/") { 2 } else { 1 }, "{path}");
        assert!(page.contains("<meta name=\"robots\" content=\"noindex\">"));
    }
}

#[test]
fn a_booklet_has_every_sheet_in_order_with_its_sources_and_its_address() {
    for (path, titles) in [
        (BOOKLETS[0], vec!["Digitalisering van BeFUS-diensten", "BRUSAFE"]),
        (BOOKLETS[1], vec!["Numérisation de services de BeFUS", "BRUSAFE"]),
        (
            BOOKLETS[2],
            vec![
                "Digitalisering van BeFUS-diensten",
                "BRUSAFE",
                "Numérisation de services de BeFUS",
                "BRUSAFE",
            ],
        ),
    ] {
        let page = page(path);
        let leaves: Vec<&str> = page.split("<article class=\"leaf\"").skip(1).collect();
        assert_eq!(leaves.len(), titles.len());
        let contents = page.split("<section class=\"opening\">").skip(1);
        let contents: String = contents.map(|list| list.split("</ol>").next().unwrap()).collect();
        for (leaf, title) in leaves.iter().zip(titles) {
            assert!(leaf.contains(&format!(">{title}</h2>")), "{title} in {leaf}");
            assert!(contents.contains(&format!(">{title}</a>")), "{title} in {contents}");
            assert!(!leaf.contains("<h1"), "the document has one title");
            for part in ["<ol class=\"refs\">", "class=\"qr\"", "rel=\"license\"", "class=\"note\""]
            {
                assert!(leaf.contains(part), "{part} in {leaf}");
            }
            assert!(leaf.contains(&format!("href=\"{BASE_URL}p/")), "its permanent address");
        }
        assert_eq!(page.matches("<h1").count(), 1);
    }
}

#[test]
fn slides_are_one_a_sheet_after_the_cover_and_speak_the_language() {
    for (path, words) in [
        ("nl/collecties/nationaal-netwerk-2020/dias/", "Om te beginnen: het platform"),
        ("fr/collections/reseau-national-2020/diapositives/", "Pour commencer, la plateforme"),
    ] {
        let page = page(path);
        assert_eq!(page.matches("class=\"slide\"").count(), 3);
        assert!(page.contains(words), "{words} in {page}");
        for address in ["c/national-network-2020", "p/befus-digital-services-2020", "p/brusafe"] {
            let link = format!("href=\"{BASE_URL}{address}/\"");
            assert!(page.contains(&link), "{link} in {page}");
        }
    }
}

#[test]
fn paper_says_that_nobody_has_read_a_translation_yet() {
    let said = "Traduction automatique.";
    let slides = page("fr/collections/reseau-national-2020/diapositives/");
    assert_eq!(slides.matches(said).count(), 3, "on the cover and with each sheet");
    let booklet = page("fr/collections/reseau-national-2020/brochure/");
    let cover = booklet.split("</header>").next().unwrap();
    assert!(cover.contains(said), "{cover}");
    assert!(!page("nl/collecties/nationaal-netwerk-2020/dias/").contains("class=\"notice"));
}

#[test]
fn what_is_hostile_in_a_title_or_a_note_stays_text() {
    let mut site = Fixture::small();
    let sheet = "content/practices/watch/index.nl.md";
    let hostile = "title: \"</h1><script>alert(1)</script> #x \\\" &amp;\"";
    let text = site.text(sheet);
    let title = text.lines().find(|line| line.starts_with("title:")).unwrap().to_owned();
    site.put(sheet, text.replace(&title, hostile));
    let checked = site.check();
    let lines = checked.lines();
    let pages = texts(&checked.site.unwrap_or_else(|| panic!("{lines:#?}")));
    let pieces: Vec<&String> = pages.keys().filter(|address| is_piece(address)).collect();
    assert_eq!(pieces.len(), 7, "{pieces:?}");
    for address in pieces {
        assert!(!pages[address].contains("<script>"), "{}", pages[address]);
    }
    let booklet = pages
        .iter()
        .find(|(address, _)| address.ends_with("/brochure/") && address.starts_with("/nl/"));
    assert!(booklet.unwrap().1.contains("&lt;script&gt;alert(1)&lt;/script&gt; #x"));
}
