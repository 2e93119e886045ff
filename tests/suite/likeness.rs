//! Which practices are like which, on the judged base laid beside the real site.

use fiche::likeness::{self, Likeness};
use fiche::model::{PracticeIndex, Site, Status};

use crate::fixture::judged;

fn place(site: &Site, id: &str) -> PracticeIndex {
    site.each_practice().find(|(_, practice)| practice.id.as_str() == id).unwrap().0
}

fn ids<'s>(site: &'s Site, like: &Likeness, id: &str) -> Vec<&'s str> {
    let found = like.of(place(site, id)).iter();
    found.map(|other| site.practice(*other).id.as_str()).collect()
}

/// Sheets about one thing find each other, also where they are not written in the same languages.
#[test]
fn sheets_about_one_thing_are_alike() {
    let site = judged();
    let like = likeness::practices(&site);
    for (one, other) in [
        ("winter-outreach-maraude", "station-square-outreach"),
        ("plp-bellevue", "farm-watch"),
        ("lighting-path-canal", "womens-exploratory-walk"),
        ("school-drug-dialogue", "school-bullying-peers"),
        ("gas-mediation-minors", "fly-tipping-mobile-cameras"),
    ] {
        assert!(ids(&site, &like, one).contains(&other), "{one}: {:?}", ids(&site, &like, one));
    }
    // Words say more than terms: the shops share most terms with it, and no word.
    assert_eq!(ids(&site, &like, "nightlife-charter")[0], "party-coach");
}

#[test]
fn a_sheet_names_three_others_at_most() {
    let site = judged();
    let like = likeness::practices(&site);
    let most = site.each_practice().map(|(practice, _)| like.of(practice).len()).max();
    assert_eq!(most, Some(3));
}

#[test]
fn no_sheet_is_like_itself_an_archived_one_or_one_that_was_picked() {
    let mut site = judged();
    let [one, picked, archived] =
        ["lighting-path-canal", "womens-exploratory-walk", "neighbourhood-safety-survey"]
            .map(|id| place(&site, id));
    site.practices[one.0].related = vec![picked];
    site.practices[archived.0].status = Status::Archived;
    let like = likeness::practices(&site);
    assert!(!like.of(one).is_empty());
    for (practice, _) in site.each_practice() {
        assert!(!like.of(practice).contains(&practice) && !like.of(practice).contains(&archived));
    }
    assert!(!like.of(one).contains(&picked) && like.of(archived).is_empty());
}

#[test]
fn likeness_does_not_depend_on_threads() {
    let site = judged();
    let with = |threads| {
        let pool = rayon::ThreadPoolBuilder::new().num_threads(threads).build().unwrap();
        let like = pool.install(|| likeness::practices(&site));
        site.each_practice().map(|(practice, _)| like.of(practice).to_vec()).collect::<Vec<_>>()
    };
    assert_eq!(with(1), with(4));
}
