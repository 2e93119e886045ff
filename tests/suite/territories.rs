//! Municipalities that merged: the old one keeps its page and its code, its sheets are found under the new one.

use fiche::diagnostic::human;
use fiche::model::Site;
use fiche::search::Index;
use fiche_search::Request;

use crate::fixture::{self, Fixture};

const TERRITORIES: &str = "\
label: {nl: Gebied, fr: Territoire}
section: {nl: gebieden, fr: territoires}
min: 0
schema: AdministrativeArea
terms:
  - {id: waasland, code: \"46999\", label: {nl: Waasland, fr: Pays de Waes}}
  - {id: beveren, code: \"46003\", parent: waasland, label: {nl: Beveren, fr: Beveren}, replaced_by: beveren-kruibeke-zwijndrecht}
  - {id: kruibeke, code: \"46013\", parent: waasland, label: {nl: Kruibeke, fr: Kruibeke}, replaced_by: beveren-kruibeke-zwijndrecht}
  - {id: beveren-kruibeke-zwijndrecht, code: \"46030\", label: {nl: Beveren-Kruibeke-Zwijndrecht, fr: Beveren-Kruibeke-Zwijndrecht}}
";

/// One sheet in each of two municipalities that merged.
fn merged() -> Fixture {
    let mut fixture = Fixture::small();
    fixture.put("content/vocabularies/territories.yaml", TERRITORIES);
    fixture.edit("content/site.yaml", "facets: [themes, kind]", "facets: [themes, territories]");
    for (path, themes, territory) in [
        ("content/practices/watch/index.nl.md", "themes: [evaluation, funding]\n", "beveren"),
        ("content/practices/alarm/index.fr.md", "themes: [evaluation]\n", "kruibeke"),
    ] {
        fixture.edit(path, themes, &format!("{themes}territories: [{territory}]\n"));
    }
    fixture
}

fn site() -> Site {
    merged().check().site.unwrap()
}

/// The ids of the practices that a query string finds.
fn found(site: &Site, query: &str) -> Vec<String> {
    let index = Index::of_site(fiche::index::pack(site), &site.languages, "nl").unwrap();
    let answer = index.ask(&Request::parse(query, index.facets())).unwrap().answer;
    let practices = answer.hits.into_iter().filter(|hit| hit.kind == "practice");
    let mut ids: Vec<String> = practices.map(|hit| hit.id).collect();
    ids.sort();
    ids
}

#[test]
fn the_successor_finds_the_sheets_of_both() {
    let site = site();
    assert_eq!(found(&site, "territories=beveren-kruibeke-zwijndrecht"), ["alarm", "watch"]);
    assert_eq!(found(&site, "q=46030"), ["alarm", "watch"]);
    assert_eq!(found(&site, "territories=beveren"), ["watch"]);
    assert_eq!(found(&site, "q=46003"), ["watch"]);
}

#[test]
fn the_page_of_the_successor_lists_them_and_the_filter_counts_them() {
    let files = fixture::texts(&site());
    let new = &files["/nl/gebieden/beveren-kruibeke-zwijndrecht/"];
    assert!(new.contains("Buurtwacht") && new.contains("Alarm"), "{new}");
    assert!(new.contains("2 fiches") && new.contains("46030"), "{new}");
    let search = &files["/nl/zoeken/"];
    let choice = search.split("value=\"beveren-kruibeke-zwijndrecht\"").nth(1).unwrap();
    assert!(choice.split("</label>").next().unwrap().contains("(2)"), "{choice}");
    assert!(!search.contains("value=\"beveren\""), "who filters chooses what there is now");
    // A broader area still leads to what happened in it.
    assert!(files["/nl/gebieden/waasland/"].contains("Buurtwacht"));
}

#[test]
fn the_old_code_still_resolves() {
    let files = fixture::texts(&site());
    let old = &files["/nl/gebieden/beveren/"];
    assert!(old.contains("46003") && old.contains("Buurtwacht"), "{old}");
    assert!(old.contains("href=\"../beveren-kruibeke-zwijndrecht/\""), "{old}");
    assert!(!old.contains("Alarm</a>"), "only its own sheets");
}

#[test]
fn a_check_names_the_successor_and_its_code() {
    let checked = merged().check();
    assert!(checked.site.is_some(), "it is a warning");
    let told = human(&checked.report, &checked.sources, "nl", false);
    let sentence = "`beveren` is vervangen door `beveren-kruibeke-zwijndrecht`, code 46030";
    assert!(told.contains(sentence), "{told}");
    assert_eq!(told.matches("F211").count(), 2, "{told}");
}

#[test]
fn a_main_term_that_was_replaced_counts_under_its_successor() {
    let mut fixture = Fixture::small();
    fixture.edit(
        "content/vocabularies/themes.yaml",
        "  - id: evaluation\n",
        "  - id: evaluation\n    replaced_by: subsidies\n",
    );
    let files = fixture::texts(&fixture.check().site.unwrap());
    let page = &files["/nl/themas/subsidies/"];
    let main = page.split("id=\"list\"").nth(1).unwrap().split("</section>").next().unwrap();
    assert!(main.contains("Buurtwacht") && main.contains("Alarm"), "{page}");
}
