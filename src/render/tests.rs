//! What every page keeps, on the site of [`sample`](super::sample).

use std::collections::BTreeMap;

use rayon::iter::{IntoParallelIterator, ParallelIterator};

use super::catalogue::Catalogue;
use super::reader::Reader;
use super::views::picture::Fetch;
use super::views::{search, unstated};
use super::{body, pages, sample};
use crate::Error;
use crate::messages::Bundle;
use crate::model::{Address, Place, PracticeIndex, Site};
use crate::pictures::Pictures;
use crate::{builtin, starter};

fn render(site: &Site) -> BTreeMap<String, String> {
    let data = crate::export::files(site).expect("every message is there");
    let listed = data.iter().map(crate::export::Export::listing).collect();
    let pictures = Pictures::default();
    let files = pages(site, &pictures, listed).expect("the theme compiles");
    let unlisted = crate::export::unlisted(site).expect("every message is there");
    let data = data.into_iter().map(|export| export.file).chain(unlisted);
    let data: Vec<_> = data.collect();
    let files = files.chain(data.into_par_iter().map(Ok));
    let read = |file: crate::output::File| {
        (file.address.to_string(), String::from_utf8_lossy(&file.bytes).into_owned())
    };
    files.map(|file| file.map(read)).collect::<Result<_, Error>>().expect("every page renders")
}

#[track_caller]
fn has(page: &str, part: &str) {
    assert!(page.contains(part), "no `{part}` in:\n{page}");
}

#[track_caller]
fn lacks(page: &str, part: &str) {
    assert!(!page.contains(part), "`{part}` in:\n{page}");
}

#[test]
fn every_place_has_a_page_in_every_language() {
    let site = sample::site();
    let files = render(&site);
    for place in site.addresses.keys() {
        for lang in site.languages.iter() {
            assert!(files.contains_key(site.address(*place, lang).as_str()), "{place:?}");
        }
    }
    for address in ["/", "/404.html", "/p/alarm/", "/c/network-2020/", "/.nojekyll", "/_headers"] {
        assert!(files.contains_key(address), "{address}");
    }
}

#[test]
fn every_link_leads_to_a_file() {
    let site = sample::site();
    let files = render(&site);
    for (from, html) in files.iter().filter(|(name, _)| name.ends_with(['/', 'l'])) {
        for attribute in [" href=\"", " src=\"", " action=\""] {
            for rest in html.split(attribute).skip(1) {
                let link = rest.split_once('"').expect("quotes close").0;
                let path = link.split(['#', '?']).next().expect("a split has a first part");
                let leads_out = link.contains("://")
                    || link.starts_with("mailto:")
                    || link.starts_with("data:");
                if path.is_empty() || leads_out {
                    continue;
                }
                let target = resolve(from, path);
                assert!(files.contains_key(&target), "{from} links to {link}, {target}");
            }
        }
    }
}

fn resolve(from: &str, link: &str) -> String {
    if link.starts_with('/') {
        assert_eq!(from, "/404.html", "only what is served anywhere links from the root");
        return link.to_owned();
    }
    let folder = &from[..=from.rfind('/').expect("an address has a slash")];
    let mut parts: Vec<&str> = folder.split('/').collect();
    parts.pop();
    for part in link.split('/') {
        match part {
            "." => {}
            ".." => {
                parts.pop();
            }
            other => parts.push(other),
        }
    }
    let path = parts.join("/");
    if link.ends_with(['/', '.']) && !path.ends_with('/') { path + "/" } else { path }
}

#[test]
fn what_is_not_found_is_found_from_anywhere() {
    let files = render(&sample::site());
    let page = &files["/404.html"];
    has(page, "href=\"/_/style-");
    has(page, "href=\"/nl/\"");
    has(page, "action=\"/fr/search/\"");
}

#[test]
fn a_missing_translation_is_said_and_not_indexed() {
    let files = render(&sample::site());
    let page = &files["/fr/practices/alarm/"];
    has(page, "<meta name=\"robots\" content=\"noindex\">");
    has(page, "<link rel=\"canonical\" href=\"https://example.org/nl/practices/alarm/\">");
    has(page, "<h1 lang=\"nl\">Alarm</h1>");
    has(page, "Pas de traduction.");
    has(page, "Archivé.");
    lacks(page, "rel=\"alternate\" hreflang");
    has(page, "hreflang=\"nl\">Nederlands</a>");
    // Inside a Dutch text the words of the interface are Dutch.
    has(page, "Terug naar de tekst");
    lacks(&files["/sitemap.xml"], "/fr/practices/alarm/");
}

#[test]
fn a_translation_is_an_alternate() {
    let files = render(&sample::site());
    let page = &files["/fr/practices/brusafe/"];
    lacks(page, "noindex");
    has(page, "hreflang=\"nl-BE\" href=\"https://example.org/nl/practices/brusafe/\"");
    has(page, "<link rel=\"canonical\" href=\"https://example.org/fr/practices/brusafe/\">");
    has(&files["/sitemap.xml"], "<loc>https://example.org/fr/practices/brusafe/</loc>");
}

#[test]
fn the_archived_leave_lists() {
    let files = render(&sample::site());
    for list in ["/nl/practices/", "/nl/themes/evaluatie/", "/nl/search/", "/nl/"] {
        lacks(&files[list], "practices/alarm/");
    }
    has(&files["/nl/practices/brusafe/"], "../alarm/");
}

#[test]
fn terms_tell_the_main_from_the_named() {
    let files = render(&sample::site());
    has(&files["/nl/themes/evaluatie/"], "<h2 id=\"list\">Eén fiche</h2>");
    let named = &files["/fr/themes/opleiding/"];
    has(named, "Une fiche dont c’est un terme secondaire");
    has(named, "La rédaction a déduit ce classement du texte.");
    let empty = &files["/nl/themes/cijfers/"];
    has(empty, "Hier staat nog geen praktijk.");
    has(empty, "<h2 id=\"neighbours\">Wat u hier wel vindt</h2>");
    lacks(empty, "nog geen fiches</span>");
    has(empty, "Evaluatie</a> <span class=\"n\">1 fiche</span>");
}

#[test]
fn the_glossary_marks_what_the_editors_wrote_only_beside_other_definitions() {
    let mut site = sample::site();
    let glossary = &render(&site)["/nl/glossary/"];
    has(glossary, "De redactie heeft alle omschrijvingen zelf geschreven.");
    lacks(glossary, "class=\"prov\"");
    let mut quoted = site.glossary[0].clone();
    quoted.source = site.practices[0].sources.first().cloned();
    site.glossary.push(quoted);
    let glossary = &render(&site)["/nl/glossary/"];
    has(glossary, "Waar ‘redactie’ staat, heeft de redactie de omschrijving zelf geschreven.");
    assert_eq!(glossary.matches("class=\"prov\"").count(), 1, "one of two is the editors’ own");
}

#[test]
fn the_search_page_keeps_its_contract() {
    let files = render(&sample::site());
    let page = &files["/nl/search/"];
    assert_eq!(page.matches("<input type=\"search\"").count(), 1);
    has(page, "role=\"search\"");
    has(page, "name=\"themes\" value=\"evaluatie\"");
    has(page, "<span class=\"n\">(1)</span>");
    has(page, "role=\"status\"");
    has(page, "<ol id=\"results\"");
    has(page, "<details class=\"filters\">");
    has(page, "href=\"../themes/evaluatie/\"");
    lacks(page, " style=");
}

#[test]
fn links_in_a_body_go_to_the_readers_language() {
    let site = sample::site();
    let pictures = Pictures::default();
    let catalogue = Catalogue::new(&site, &pictures, Vec::new()).expect("the theme compiles");
    let dutch = site.languages.get("nl").expect("a language of the site");
    let french = site.languages.get("fr").expect("a language of the site");
    let html = |at: &str, place: Option<Place>| {
        let at = place.map_or_else(|| Address::new(at), |p| site.address(p, french).clone());
        let reader = Reader { catalogue: &catalogue, lang: french, at, part: 1, anywhere: None };
        body::html(&sample::body(), dutch, Fetch::AtOnce, &reader).expect("every message is there")
    };
    has(&html("/nl/practices/brusafe/", None), "href=\"../../../fr/practices/alarm/#results\"");
    has(&html("", Some(Place::Practice(PracticeIndex(1)))), "href=\"#results\"");
    has(&html("/fr/", None), "Terug naar de tekst");
}

#[test]
fn the_blank_fields_are_those_nobody_filled() {
    let mut site = sample::site();
    let listed = |site: &Site| {
        let pictures = Pictures::default();
        let catalogue = Catalogue::new(site, &pictures, Vec::new()).expect("the theme compiles");
        unstated::unstated(&catalogue, &site.practices[0], &sample::body()).join(" ")
    };
    assert_eq!(listed(&site).matches("unstated-").count(), 8);
    site.practices[0].evaluation.push(crate::model::Evaluation {
        design: "interviews".to_owned(),
        by: None,
        year: None,
        url: None,
    });
    lacks(&listed(&site), "unstated-evaluation");
}

#[test]
fn a_broken_theme_names_page_and_template() {
    let mut site = sample::site();
    site.theme
        .templates
        .insert("home.html".to_owned(), "{{ message(key=\"no-such-key\") }}".into());
    let failed = pages(&site, &Pictures::default(), Vec::new())
        .expect("it compiles")
        .find_any(Result::is_err);
    let error = failed.expect("the home page fails").expect_err("found as one").to_string();
    has(&error, "home.html");
    has(&error, "no-such-key");
    has(&error, "/nl/");
}

#[test]
fn every_message_of_the_theme_exists() {
    for code in starter::LANGUAGES {
        let words = Bundle::new(code, &[sample::words(code)]).expect("valid Fluent");
        for (path, bytes) in builtin::FILES.iter().filter(|(path, _)| path.contains("/templates/"))
        {
            let text = String::from_utf8_lossy(bytes);
            for rest in text.split("message(key=\"").skip(1) {
                let key = rest.split_once('"').expect("quotes close").0;
                assert!(words.keys().contains(key), "no `{key}` in {code}.ftl, used by {path}");
            }
        }
        for (key, _) in search::TEXTS.iter().chain(&search::COUNTS) {
            assert!(words.keys().contains(*key), "no `{key}` in {code}.ftl");
        }
    }
}

#[test]
fn all_languages_have_the_same_messages() {
    let keys = |code| Bundle::new(code, &[sample::words(code)]).expect("valid").keys().clone();
    for code in starter::LANGUAGES {
        assert_eq!(keys(code), keys("nl"), "{code}");
    }
}

#[test]
fn equal_files_of_a_theme_are_one_under_a_plain_name() {
    let mut site = sample::site();
    for name in ["one/Icône 2.svg", "two/Icône 2.svg"] {
        site.theme.assets.insert(name.to_owned(), b"<svg/>".as_slice().into());
    }
    let icon = crate::output::fingerprinted("icone-2", "svg", b"<svg/>");
    let pictures = Pictures::default();
    let files = pages(&site, &pictures, Vec::new()).expect("the theme compiles");
    let icons = files.filter(|file| file.as_ref().is_ok_and(|file| file.address == icon));
    assert_eq!(icons.count(), 1);
}

#[test]
fn titles_stand_in_the_order_of_the_search() {
    let mut site = sample::site();
    site.practices[0].text = sample::titled(&site.languages, "Élan");
    site.practices[1].text = sample::titled(&site.languages, "Eau");
    site.practices[1].status = crate::model::Status::Published;
    let pictures = Pictures::default();
    let catalogue = Catalogue::new(&site, &pictures, Vec::new()).expect("the theme compiles");
    for lang in site.languages.iter() {
        assert_eq!(catalogue.by_title(lang), [PracticeIndex(1), PracticeIndex(0)]);
    }
}

#[test]
fn the_foot_links_to_what_the_site_names() {
    let mut site = sample::site();
    let page = |site: &Site| render(site)["/nl/search/"].clone();
    has(&page(&site), "../about/");
    site.navigation = Vec::new();
    lacks(&page(&site), "../about/");
}

#[test]
fn long_lists_come_in_pages() {
    // With the one that is there, 120 are listed: two full pages and a third.
    let files = render(&sample::large(119));
    for list in
        ["practices", "practices/by-period", "practices/by-added", "timeline", "themes/evaluatie"]
    {
        let pages = [format!("/fr/{list}/"), format!("/fr/{list}/2/"), format!("/fr/{list}/3/")];
        let entries = ["class=\"card-head\"", "<p class=\"when\""];
        let links =
            |page: &String| entries.iter().map(|entry| files[page].matches(entry).count()).sum();
        assert_eq!(pages.iter().map(links).collect::<Vec<usize>>(), [50, 50, 20], "{list}");
        assert!(!files.contains_key(&format!("/fr/{list}/4/")), "{list}");
        let second = &files[&pages[1]];
        has(second, "page 2 sur 3");
        has(second, "rel=\"prev\"");
        has(second, "rel=\"next\"");
        has(second, &format!("{list}/2/\" lang=\"nl\""));
        has(second, &format!("rel=\"canonical\" href=\"https://example.org/fr/{list}/2/\""));
        lacks(&files[&pages[0]], "rel=\"prev\"");
        lacks(&files[&pages[2]], "rel=\"next\"");
        assert_eq!(second.contains("noindex"), list.contains("/by-"), "{list}");
    }
    has(&files["/nl/practices/2/"], "<li><a href=\"../\">Praktijken</a></li>");
    has(&files["/nl/practices/"], "<a href=\"#S\">S</a>");
    has(&files["/nl/practices/"], "<a href=\"2/#Z\">Z</a>");
    has(&files["/nl/practices/by-period/3/"], "<a href=\"../2/#Y2007\">2007</a>");
    lacks(&files["/sitemap.xml"], "/by-");
}

#[test]
fn a_short_list_is_one_page_without_headings() {
    let files = render(&sample::site());
    let list = &files["/nl/practices/"];
    lacks(list, "class=\"pages\"");
    lacks(list, "class=\"letter\"");
    lacks(list, "class=\"letters no-print\"");
    assert!(!files.contains_key("/nl/practices/2/"));
}

#[test]
fn a_list_without_entries_is_linked_from_nowhere() {
    let files = render(&sample::site());
    for (name, page) in files.iter().filter(|(name, _)| name.ends_with('/')) {
        assert!(!page.contains("Uitdagingen"), "{name}");
    }
}

#[test]
fn french_keeps_its_signs_with_its_words() {
    for (number, line) in sample::words("fr").lines().enumerate() {
        let is_comment = line.starts_with('#');
        let pairs = [" :", " ;", " !", " ?", " »", "« "];
        let loose = pairs.into_iter().find(|pair| line.contains(pair));
        assert!(is_comment || loose.is_none(), "line {}: {line}", number + 1);
        assert!(is_comment || !line.contains('\''), "line {}: {line}", number + 1);
    }
}

#[test]
fn the_front_door_is_for_readers_of_any_other_language() {
    let files = render(&sample::site());
    for page in ["/", "/nl/", "/fr/"] {
        has(&files[page], "hreflang=\"nl-BE\" href=\"https://example.org/nl/\"");
        has(&files[page], "hreflang=\"fr-BE\" href=\"https://example.org/fr/\"");
        has(&files[page], "hreflang=\"x-default\" href=\"https://example.org/\"");
    }
}

#[test]
fn a_notice_says_since_when() {
    let mut site = sample::site();
    let [dutch, french] = ["nl", "fr"].map(|code| site.languages.get(code).expect("known"));
    let day = |day| crate::model::Date::new(2026, 12, day).expect("a day");
    let mut text = site.practices[0].text.clone();
    let translated = |outdated, method| crate::model::Translation {
        method,
        reviewed: None,
        outdated,
        change: None,
    };
    let with = |text: &crate::model::Translated<crate::model::Text>, outdated, method| {
        let (mut original, mut shown) =
            (text.original().clone(), text.get(french).expect("translated").clone());
        original.updated = Some(day(5));
        shown.updated = Some(day(1));
        shown.translation = Some(translated(outdated, method));
        crate::model::Translated::new(dutch, original, BTreeMap::from([(french, shown)]))
    };
    text = with(&text, true, crate::model::Method::Human);
    site.practices[0].text = text.clone();
    let page = render(&site)["/fr/practices/brusafe/"].clone();
    has(
        &page,
        "Il a changé le 5\u{a0}décembre 2026. La traduction date du 1er\u{a0}décembre 2026.",
    );
    site.practices[0].text = with(&text, false, crate::model::Method::Machine);
    let page = render(&site)["/fr/practices/brusafe/"].clone();
    has(&page, "Traduction automatique.");
    has(&page, "La traduction date du 1er\u{a0}décembre 2026.");
    // The other practice exists in Dutch alone.
    has(&render(&site)["/fr/practices/alarm/"], "est en ligne depuis le 23\u{a0}novembre 2026.");
}
