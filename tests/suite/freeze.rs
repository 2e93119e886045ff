//! `fiche freeze`: an edition keeps the words of the day, whatever becomes of its sheets.

use std::fs;

use crate::cli::Ran;
use crate::fixture::{Fixture, files, picture};
use crate::folder::{Built, SiteFolder};

const COLLECTION: &str = "content/collections/network/index.nl.md";
const COPIES: &str = "content/collections/network/edition-1";
const WATCH: &str = "content/practices/watch/index.nl.md";
const OLD: &str = "Bewoners lopen **mee** met de wacht.";
const NEW: &str = "Niemand loopt nog mee.";
const KEPT: &str = "nl/collecties/netwerk/editie-1/buurtwacht";
const LANDING: &str = "nl/collecties/netwerk";

/// A copy of the small site, whose first sheet shows a picture and links to a file beside its neighbour.
fn site() -> SiteFolder {
    let site = SiteFolder::new();
    Fixture::small().write(site.root.as_ref());
    site.write("content/practices/watch/photo.png", picture(8, 8));
    site.edit(WATCH, OLD, &format!("{OLD} ![De wacht](photo.png)"));
    site
}

#[track_caller]
fn freeze(site: &SiteFolder) {
    site.does(&["freeze", "network"]);
}

/// A site with its edition frozen.
fn frozen() -> SiteFolder {
    let site = site();
    freeze(&site);
    site
}

/// Takes the first sheet off the site, with the reason, and what linked to it.
#[track_caller]
fn withdraw(site: &SiteFolder) {
    fs::remove_dir_all(site.path("content/practices/watch")).unwrap();
    let gone = "- {from: /p/watch/, gone: {nl: De bron is weg., fr: La source a disparu.}}\n";
    site.write("content/redirects.yaml", gone);
    site.edit("content/practices/alarm/index.fr.md", "fiche:watch#approach", "#approach");
    site.edit("content/pages/about/index.nl.md", "fiche:watch", "#who");
    let term = "content/terms/themes/funding.nl.md";
    site.edit(term, "../../practices/watch/index.nl.md", "fiche:alarm");
}

/// Whether what a page links to from a point on is there.
#[track_caller]
fn leads_somewhere(built: &Built, name: &str, attribute: &str, part: &str) {
    let page = built.page(name);
    let main = page.split("<main").nth(1).unwrap();
    let before = format!("{attribute}=\"");
    let links = main.split(&before).skip(1);
    let mut links = links.map(|rest| rest.split('"').next().unwrap());
    let link = links.find(|link| link.contains(part));
    let link = link.unwrap_or_else(|| panic!("no {part} in {main}"));
    let path = built.path(name).join(link.split('#').next().unwrap());
    assert!(path.exists(), "{link} leads nowhere");
}

#[test]
fn a_frozen_edition_keeps_the_words_of_the_day() {
    let site = frozen();
    assert_eq!(site.codes(&[]), [""; 0]);
    site.edit(WATCH, OLD, NEW);
    let built = site.build();
    let kept = built.page(KEPT);
    assert!(kept.contains("Bewoners lopen <strong>mee</strong>") && !kept.contains(NEW), "{kept}");
    assert!(kept.contains("Dit is de tekst zoals hij was op"), "{kept}");
    assert!(kept.contains("<meta name=\"robots\" content=\"noindex\">"), "{kept}");
    let today = "https://example.org/nl/praktijken/buurtwacht/";
    assert!(kept.contains(&format!("<link rel=\"canonical\" href=\"{today}\">")), "{kept}");
    leads_somewhere(&built, KEPT, "href", "praktijken/buurtwacht");
    leads_somewhere(&built, KEPT, "href", "praktijken/alarm");
    leads_somewhere(&built, KEPT, "src", "photo");
    let sheet = built.page("nl/praktijken/buurtwacht");
    assert!(sheet.contains(NEW) && !sheet.contains("Bewoners lopen"), "{sheet}");
    leads_somewhere(&built, LANDING, "href", "editie-1/buurtwacht");
    leads_somewhere(&built, LANDING, "href", "praktijken/buurtwacht");
    assert!(built.page("fr/collections/reseau").contains("edition-1/vigilance-de-quartier"));
    for name in ["sitemap.xml", "nl/atom.xml"] {
        let text = built.read(name);
        assert!(!text.contains("editie-1"), "{name} lists a sheet twice");
    }
}

/// What is printed and shown of a frozen edition has the words of the day too, and a reference to a copy leads to that copy.
#[test]
fn booklet_slides_and_references_of_a_frozen_edition_keep_the_words_of_the_day() {
    let site = frozen();
    site.edit(WATCH, OLD, NEW);
    site.edit(WATCH, "title: Buurtwacht", "title: Iets heel anders");
    let built = site.build();
    let copy = "https://example.org/nl/collecties/netwerk/editie-1/buurtwacht/";
    for name in
        ["nl/collecties/netwerk/brochure", "nl/collecties/netwerk/dias", "c/network/brochure"]
    {
        let page = built.page(name);
        assert!(page.contains(">Buurtwacht</") && !page.contains("Iets heel anders"), "{page}");
        assert!(page.contains(&format!("href=\"{copy}\"")), "{name} leads to the copy: {page}");
        assert!(!page.contains(NEW), "{page}");
    }
    let booklet = built.page("nl/collecties/netwerk/brochure");
    assert!(booklet.contains("Bewoners lopen <strong>mee</strong>"), "{booklet}");
    assert!(booklet.contains("Dit is de tekst zoals hij was op"), "{booklet}");
    assert!(
        booklet.contains("Adres van deze pagina") && booklet.contains("CC BY 4.0"),
        "{booklet}"
    );
    let kept = built.page(KEPT);
    let reference = kept.split("id=\"reference\">").nth(1).unwrap().split("</p>").next().unwrap();
    assert!(reference.contains("Buurtwacht") && reference.contains(copy), "{reference}");
    assert!(kept.contains("watch-network-1-nl"), "it has a name of its own in lists of references");
    let base = built.read("data/base.json");
    let base: serde_json::Value = serde_json::from_str(&base).unwrap();
    let edition = &base["collections"][0]["editions"][0];
    assert_eq!(edition["edition"], 1);
    let sheets = edition["sheets"].as_array().unwrap();
    let watch = sheets.iter().find(|sheet| sheet["practice"] == "watch").unwrap();
    assert_eq!(watch["texts"]["nl"]["url"], copy);
    assert_eq!(watch["texts"]["nl"]["title"], "Buurtwacht");
    let digest = watch["texts"]["nl"]["digest"].as_str().unwrap();
    assert!(site.read(COLLECTION).contains(digest), "{digest}");
}

/// Booklets and slides of an edition show also what was taken off the site since.
#[test]
fn what_was_withdrawn_is_printed_as_it_was() {
    let site = frozen();
    withdraw(&site);
    let built = site.build();
    for name in ["nl/collecties/netwerk/brochure", "nl/collecties/netwerk/dias"] {
        assert!(built.page(name).contains(">Buurtwacht</"), "{name}");
    }
}

/// The copies stand below their collection: with another name of it they move, and `check` says where to.
#[test]
fn a_collection_that_is_renamed_takes_its_editions_along() {
    let site = frozen();
    site.edit(COLLECTION, "edition: 1\nfrozen: true", "edition: 2\nfrozen: false");
    freeze(&site);
    site.does(&["permalinks", "--write"]);
    site.edit(COLLECTION, "slug: netwerk", "slug: studiedag");
    let Ran { code, stderr, .. } = site.run(&["check", "--lang", "en"]);
    assert_eq!(code, Some(1), "{stderr}");
    let lines = [
        "- {from: /nl/collecties/netwerk/, to: collections/network}",
        "- {from: /nl/collecties/netwerk/editie-1/buurtwacht/, to: collections/network/edition-1/watch}",
        "- {from: /nl/collecties/netwerk/editie-1/alarm/, to: collections/network/edition-1/alarm}",
        "- {from: /nl/collecties/netwerk/editie-2/buurtwacht/, to: collections/network/edition-2/watch}",
        "- {from: /nl/collecties/netwerk/editie-2/alarm/, to: collections/network/edition-2/alarm}",
    ];
    for line in lines {
        assert!(stderr.contains(line), "{line} in {stderr}");
    }
    site.write("content/redirects.yaml", lines.join("\n") + "\n");
    assert_eq!(site.codes(&[]), [""; 0]);
    let built = site.build();
    let moved = built.page(KEPT);
    assert!(moved.contains("studiedag/editie-1/buurtwacht/"), "{moved}");
    assert!(built.page("nl/collecties/studiedag/editie-1/buurtwacht").contains("Bewoners lopen"));
}

#[test]
fn what_is_not_frozen_shows_the_words_of_today() {
    let site = site();
    site.edit(WATCH, OLD, NEW);
    let landing = site.build().page(LANDING);
    assert!(
        landing.contains("praktijken/buurtwacht") && !landing.contains("editie-1"),
        "{landing}"
    );
}

#[test]
fn freezing_touches_the_lines_that_say_so_and_no_others() {
    let site = site();
    let before = site.read(COLLECTION);
    freeze(&site);
    let after = site.read(COLLECTION);
    let changed: Vec<(&str, &str)> =
        before.lines().zip(after.lines()).filter(|(old, new)| old != new).collect();
    assert_eq!(before.lines().count(), after.lines().count());
    let [(_, items), frozen] = changed[..] else { panic!("{changed:?}") };
    assert!(items.starts_with("items: [{id: watch, digest: {nl: \"sha256:"), "{items}");
    assert_eq!(frozen, ("frozen: false", "frozen: true"));
    // But for the line that freezing adds, a copy is what was there, whole.
    let copy = site.read(&format!("{COPIES}/watch.nl.md"));
    let without: Vec<&str> =
        copy.lines().filter(|line| !line.starts_with("frozen: {on: ")).collect();
    assert_eq!(without, site.read(WATCH).lines().collect::<Vec<_>>());
}

#[test]
fn items_are_amended_in_whatever_form_they_are_written() {
    for items in [
        "items:\n  - id: watch\n    section: morning  # eerst\n  - id: \"alarm\"  # dan\n    section: noon",
        "items:\n- {id: 'watch', section: morning}\n- {section: noon, id: alarm}",
        "items:\r\n  - section: morning\r\n    id: watch\r\n  -\r\n    id: alarm\r\n    section: noon",
    ] {
        let site = site();
        let sections = "sections: {morning: Voormiddag, noon: Middag}";
        let old = "items: [{id: watch}, {id: alarm}]";
        site.edit(COLLECTION, old, &format!("{items}\n{sections}"));
        site.edit(COLLECTION, "frozen: false\n", "");
        freeze(&site);
        let text = site.read(COLLECTION);
        assert_eq!(text.matches("sha256:").count(), 4, "{text}");
        assert_eq!(site.codes(&[]), ["F804", "F804"], "{text}");
    }
}

#[test]
fn a_frozen_edition_is_not_frozen_again() {
    let site = frozen();
    let before = files(site.root.as_ref());
    let Ran { code, stderr, .. } = site.run(&["freeze", "network"]);
    assert_eq!(code, Some(2), "{stderr}");
    assert!(stderr.contains("write `edition: 2` and `frozen: false`"), "{stderr}");
    assert_eq!(files(site.root.as_ref()), before);
}

#[test]
fn what_is_no_collection_is_not_frozen() {
    let site = site();
    let Ran { code, stderr, .. } = site.run(&["freeze", "watch"]);
    assert_eq!(code, Some(2), "{stderr}");
    assert!(stderr.contains("`practices/watch` is no collection"), "{stderr}");
}

#[test]
fn nothing_is_frozen_while_there_are_errors() {
    let site = site();
    site.edit(WATCH, "themes: [evaluation", "themes: [evalution");
    let Ran { code, stderr, .. } = site.run(&["freeze", "network"]);
    assert_eq!(code, Some(1), "{stderr}");
    assert!(stderr.contains("Nothing was frozen"), "{stderr}");
    assert!(!site.path(COPIES).exists());
}

#[test]
fn the_next_edition_leaves_the_first_where_it_was() {
    let site = frozen();
    site.does(&["permalinks", "--write"]);
    site.edit(WATCH, OLD, NEW);
    site.edit(COLLECTION, "edition: 1\nfrozen: true", "edition: 2\nfrozen: false");
    assert_eq!(site.codes(&[]), [""; 0]);
    let open = site.build();
    assert!(open.page(KEPT).contains("Bewoners lopen"));
    leads_somewhere(&open, LANDING, "href", "editie-1/buurtwacht");
    freeze(&site);
    assert_eq!(site.codes(&[]), [""; 0]);
    let built = site.build();
    assert!(built.page(KEPT).contains("Bewoners lopen"));
    let second = built.page("nl/collecties/netwerk/editie-2/buurtwacht");
    assert!(second.contains(NEW) && !second.contains("Bewoners lopen"), "{second}");
}

#[test]
fn an_archived_or_withdrawn_sheet_stays_readable_as_it_was() {
    let site = frozen();
    site.edit("content/practices/alarm/index.fr.md", "status: published", "status: archived");
    withdraw(&site);
    let built = site.build();
    let landing = built.page(LANDING);
    assert!(landing.contains("Deze fiche is sindsdien verwijderd. De bron is weg."), "{landing}");
    assert!(landing.contains("Deze fiche wordt niet meer bijgehouden."), "{landing}");
    let kept = built.page(KEPT);
    assert!(kept.contains("Bewoners lopen") && !kept.contains("De fiche van vandaag"), "{kept}");
    leads_somewhere(&built, KEPT, "src", "photo");
    // The other sheet linked to it: that leads to the search now, as the page that is left of it does.
    let french = "fr/collections/reseau/edition-1/alarme";
    leads_somewhere(&built, french, "href", "recherche");
}

#[test]
fn a_copy_that_was_changed_or_lost_is_an_error() {
    let site = frozen();
    site.edit(&format!("{COPIES}/watch.nl.md"), "Bewoners lopen", "Bewoners liepen");
    fs::remove_file(site.path(COPIES).join("alarm.nl.md")).unwrap();
    let mut codes = site.codes(&[]);
    codes.sort();
    codes.dedup();
    assert_eq!(codes, ["F807", "F808"]);
}
