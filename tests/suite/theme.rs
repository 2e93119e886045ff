//! A site's own look: files in place of the theme's, colours and a logo in `site.yaml`.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use fiche_xtask::themes;

use crate::fixture::{self, Fixture, checked, names};

/// The text files of a site by address.
fn pages(fixture: &Fixture) -> BTreeMap<String, String> {
    let checked = fixture.check();
    let lines = checked.lines();
    let site = checked.site.unwrap_or_else(|| panic!("{lines:#?}"));
    fixture::texts(&site)
}

/// The one file below `/_/` whose name begins so.
#[track_caller]
fn asset<'p>(pages: &'p BTreeMap<String, String>, stem: &str) -> (&'p str, &'p str) {
    let start = format!("/_/{stem}-");
    let mut found = pages.iter().filter(|(address, _)| address.starts_with(&start));
    let (address, text) = found.next().unwrap_or_else(|| panic!("no {start}"));
    assert!(found.next().is_none(), "one {start}");
    (&address["/_/".len()..], text)
}

#[test]
fn one_template_one_part_of_the_style_and_one_message_are_replaced() {
    let root = tempfile::tempdir().unwrap();
    let mut fixture = Fixture::small();
    fixture.put("themes/default/templates/form.html", "<p id=\"own-form\"></p>");
    fixture.put("themes/default/assets/style/tokens.css", ":root { --own: 1 }\n");
    fixture.edit("i18n/nl.ftl", "task-done = gedaan", "task-done = gedaan\nskip = Eigen woorden");
    fixture.write(root.path());
    // Read from the disk, as the tool does: the rest comes from the tool.
    let sources = fiche::read::sources(root.path()).unwrap();
    checked(&sources);

    let pages = pages(&fixture);
    let index = &pages["/nl/themas/"];
    assert!(index.contains("<p id=\"own-form\"></p>"), "{index}");
    assert!(index.contains("Eigen woorden") && !pages["/fr/themes/"].contains("Eigen woorden"));
    let (_, style) = asset(&pages, "style");
    assert!(
        style.contains("--own: 1") && !style.contains("--t-xxl: clamp"),
        "the tokens are replaced"
    );
    assert!(style.contains(".card-head"), "the other parts are the tool's");
}

/// The small site with a violet accent, a golden band and a logo.
fn rebranded() -> Fixture {
    let mut fixture = Fixture::small();
    let yaml = "brand: {accent: \"#7a1f5c\", band: \"#ffd700\", logo: logo.svg}\nlicence:";
    fixture.edit("content/site.yaml", "licence:", yaml);
    let logo = "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 48 24\"><path d=\"M0 0h48v24H0z\"/></svg>";
    fixture.put("content/logo.svg", logo);
    fixture
}

#[test]
fn colours_and_a_logo_reach_every_page() {
    let pages = pages(&rebranded());
    let (style, text) = asset(&pages, "brand");
    let (logo, _) = asset(&pages, "logo");
    assert!(text.starts_with("@layer tokens {"), "{text}");
    for token in ["--accent: #7a1f5c;", "--on-accent: #ffffff;", "--band: #ffd700;"] {
        assert!(text.contains(token), "{token} in {text}");
    }
    // White cannot be read on gold.
    assert!(text.contains("--on-band: #000000;"), "{text}");
    let html = pages.iter().filter(|(_, text)| text.starts_with("<!doctype html>"));
    for (address, page) in html {
        let theme = page.find("_/style-").or(page.find("_/embed-"));
        let theme = theme.unwrap_or_else(|| panic!("{address} has no style"));
        let own = page.find(style).unwrap_or_else(|| panic!("{address} has no colours"));
        assert!(theme < own, "{address}: the site's own colours come last");
        assert!(page.contains(&format!("{logo}\">")), "{address} has no icon");
        assert!(!page.contains("style=\""), "{address}: nothing is inline");
    }
    assert!(pages["/nl/"].contains(&format!("{logo}\" width=\"48\" height=\"24\" alt=\"\">")));
}

#[test]
fn without_a_logo_the_icon_takes_the_colour() {
    let mut fixture = Fixture::small();
    let [plain, violet] = ["licence:", "brand: {accent: \"#7a1f5c\"}\nlicence:"].map(|yaml| {
        fixture.edit("content/site.yaml", "licence:", yaml);
        let pages = pages(&fixture);
        let home = &pages["/nl/"];
        let (_, icon) = home.split_once("rel=\"icon\"").unwrap();
        let name = icon.split_once("_/").unwrap().1.split_once('"').unwrap().0;
        pages[&format!("/_/{name}")].clone()
    });
    assert!(
        plain.contains("color=\"#005e69\"") && violet.contains("color=\"#7a1f5c\""),
        "{violet}"
    );
}

#[test]
fn a_site_without_colours_of_its_own_fetches_no_more() {
    let pages = pages(&Fixture::small());
    assert!(pages.keys().all(|address| !address.starts_with("/_/brand")));
    assert!(!pages["/nl/"].contains("_/brand"));
}

#[test]
fn the_readme_of_the_themes_is_that_of_the_views() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let text = fs::read_to_string(root.join(themes::README)).unwrap();
    let now = themes::readme(root).unwrap();
    assert!(text == now, "{} is out of date: run `cargo xtask themes`", themes::README);
}

/// Parts of a style sheet are files that a site may replace one by one: each is named where they are joined.
#[test]
fn every_part_of_the_style_is_joined() {
    let root = env!("CARGO_MANIFEST_DIR");
    let folder = format!("{root}/themes/default/assets");
    let style = fs::read_to_string(format!("{folder}/style.css")).unwrap();
    for name in names(&Path::new(&folder).join("style")) {
        assert!(style.contains(&format!("@import \"./style/{name}\";")), "{name}");
    }
}
