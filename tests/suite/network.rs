//! The way of a network to its study day: a collection of six sheets in a fixed order, with a note each, in two languages.

use std::fs;

use crate::cli::fiche;
use crate::codes;
use crate::folder::SiteFolder;

const DUTCH: &str = "content/collections/study-day/index.nl.md";
const FRENCH: &str = "content/collections/study-day/index.fr.md";
const ORDER: [&str; 6] = ["delta", "alpha", "golf", "bravo", "echo", "charlie"];

/// A new site with six sheets, in Dutch and French but for one.
fn sheets() -> SiteFolder {
    let site = SiteFolder::new();
    assert_eq!(fiche(&["init", &site.root]).code, Some(0));
    let example = site.read("content/practices/example/index.nl.md");
    for id in ORDER {
        let head = format!("---\ntitle: Blad {id}\nslug: {id}\n");
        let kept = |line: &&str| !line.starts_with("title:") && !line.starts_with("slug:");
        let rest: Vec<&str> = example.lines().skip(1).filter(kept).collect();
        let text = head + &rest.join("\n") + "\n";
        site.write(&format!("content/practices/{id}/index.nl.md"), text);
        if id != "golf" {
            translate(&site, &format!("practices/{id}"), &format!("Feuille {id}"));
        }
    }
    site
}

/// Begins a translation with the command and fills in what it leaves open.
#[track_caller]
fn translate(site: &SiteFolder, name: &str, title: &str) {
    site.does(&["translate", name, "--to", "fr"]);
    let path = format!("content/{name}/index.fr.md");
    let slug = name.rsplit('/').next().unwrap();
    site.edit(&path, "title: \"\"", &format!("title: {title}"));
    site.edit(&path, "summary: \"\"", &format!("summary: Pour {slug}."));
    let text = site.read(&path).replace("\nslug:\n", &format!("\nslug: {slug}\n"));
    // Translated, where the source stands in a comment.
    site.write(&path, text.replace("<!-- nl:\n", "En français : ").replace("\n-->", ""));
}

/// The sheets in order, with a note each, in both languages.
fn collection() -> SiteFolder {
    let site = sheets();
    site.does(&["new", "collection", "study-day", "--lang", "nl"]);
    let items = ORDER.map(|id| format!("{{id: {id}}}")).join(", ");
    let notes = ORDER.map(|id| format!("  {id}: Waarom {id}\n")).concat();
    site.edit(DUTCH, "title: \"\"", "title: Studiedag");
    site.edit(DUTCH, "summary: \"\"", "summary: Zes fiches voor de studiedag.");
    site.edit(DUTCH, "status: draft", "status: published");
    site.edit(DUTCH, "items: []", &format!("items: [{items}]\nnotes:\n{notes}"));
    translate(&site, "collections/study-day", "Journée d’étude");
    for id in ORDER {
        site.edit(FRENCH, &format!("  {id}: \"\""), &format!("  {id}: Pourquoi {id}"));
    }
    site
}

/// The notes on the sheets of a page and the links to them, in the order in which they stand.
fn told(page: &str, word: &str, section: &str) -> Vec<String> {
    let items = page.split("<ol class=\"ordered\"").nth(1).unwrap().split("</ol>").next().unwrap();
    let mut told = Vec::new();
    for item in items.split("<li>").skip(1) {
        let note = item.split("class=\"note\"").nth(1).unwrap().split('<').next().unwrap();
        let link = item.split(&format!("href=\"../../{section}/")).nth(1).unwrap();
        let id = link.split('/').next().unwrap();
        assert!(note.contains(&format!("{word} {id}")), "{note} beside {id}");
        told.push(id.to_owned());
    }
    told
}

#[test]
fn a_network_prepares_its_study_day() {
    let site = collection();

    let found = site.does(&["check", "--lang", "nl"]);
    assert!(
        found.contains("F805") && found.contains("`golf` bestaat niet in het Frans"),
        "{found}"
    );
    assert_eq!(found.matches("[F805]").count(), 1, "{found}");
    let built = site.build();
    assert_eq!(told(&built.page("nl/collecties/study-day"), "Waarom", "praktijken"), ORDER);
    assert_eq!(told(&built.page("fr/collections/study-day"), "Pourquoi", "pratiques"), ORDER);

    let archived = "content/practices/golf/index.nl.md";
    site.edit(archived, "status: published", "status: archived");
    let built = site.build();
    let page = built.page("nl/collecties/study-day");
    assert_eq!(told(&page, "Waarom", "praktijken"), ORDER);
    let golf = page.split("Waarom golf").nth(1).unwrap().split("Waarom bravo").next().unwrap();
    assert!(golf.contains("Deze fiche wordt niet meer bijgehouden."), "{golf}");
    assert_eq!(page.matches("Deze fiche wordt niet meer bijgehouden.").count(), 1);
    let french = built.page("fr/collections/study-day");
    assert!(french.contains("Cette fiche n’est plus tenue à jour."), "{french}");
    let door = built.page("c/study-day");
    assert!(door.contains("Studiedag") && door.contains("Journée d’étude"), "{door}");
}

/// The address is short enough to type, the code is read from the back of the hall, and both lead to a page that asks nothing of
/// those who come, sends them nowhere and tells nobody.
#[test]
fn a_network_puts_its_collection_on_a_slide() {
    let site = collection();
    let settings = site.read("content/site.yaml");
    let base = settings.lines().find_map(|line| line.strip_prefix("base_url: ")).unwrap();
    let base = base.split_whitespace().next().unwrap().trim_matches('"');
    let address = format!("{base}c/study-day/");
    let typed = address.split_once("://").unwrap().1.trim_end_matches('/');
    let (domain, path) = typed.split_once('/').unwrap();
    assert!(path.len() < 25, "{path} is typed after {domain}");

    let built = site.build();
    let slides = built.page("nl/collecties/study-day/dias");
    let cover = slides.split("<section").nth(1).unwrap();
    assert!(cover.contains("<svg") && cover.contains(&format!(">{typed}</a>")), "{cover}");
    let picture = image::open(built.path("c/study-day/qr.png")).unwrap().to_luma8();
    // A phone of 12 megapixels at 4 m sees 12 cm as 87 pixels; zoomed, as twice that, and not quite sharp.
    let seen = image::imageops::resize(&picture, 174, 174, image::imageops::FilterType::Triangle);
    assert_eq!(codes::read(&image::imageops::blur(&seen, 1.0)), address);

    let door = built.page("c/study-day");
    for (lang, page) in [("nl", "nl/collecties/study-day/"), ("fr", "fr/collections/study-day/")] {
        let link = format!("href=\"../../{page}\" hreflang=\"{lang}\"");
        assert!(door.contains(&link), "{link} in {door}");
    }
    assert!(!door.contains("http-equiv=\"refresh\""), "nobody is sent anywhere");
    // Whatever a browser fetches for it is the site's own.
    let fetched = ["<script", "<link rel=\"stylesheet\"", "<link rel=\"icon\"", "<img"];
    for tag in fetched.iter().flat_map(|tag| door.split(tag).skip(1)) {
        let tag = tag.split('>').next().unwrap();
        let file = [" src=\"", " href=\""].iter().find_map(|name| tag.split(name).nth(1));
        if let Some(file) = file {
            let file = file.split('"').next().unwrap();
            assert!(file.starts_with("../../"), "{file}");
            let script = built.path("c/study-day").join(file);
            let script = String::from_utf8_lossy(&fs::read(script).unwrap()).into_owned();
            for word in ["document.cookie", "sendBeacon", "location.replace", "location.assign"] {
                assert!(!script.contains(word), "{word} in {file}");
            }
        }
    }
}
