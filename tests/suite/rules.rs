//! What people read when a rule about content finds something, and what depends on the day.

use fiche::Check;
use fiche::diagnostic::{human, json};
use fiche::model::Date;

use crate::cli::fiche;
use crate::fixture::{Checked, Fixture, PUBLIC};

const WATCH: &str = "content/practices/watch/index.nl.md";
const ABOUT: &str = "content/pages/about/index.nl.md";
const ALARM: &str = "content/practices/alarm/index.fr.md";

/// A site with something for every rule about words, signs, numbers, people, headings, files and translations.
fn careless() -> Fixture {
    let mut site = Fixture::small();
    site.edit("content/site.yaml", "  machine-translation: off\n", "");
    let glossary = site.text("content/glossary.yaml");
    let mayor = "- id: mayor\n  term: {nl: burgemeester, fr: bourgmestre}\n  avoid: {nl: [], fr: [maire]}\n";
    site.put("content/glossary.yaml", glossary + mayor);
    site.edit(ALARM, "  - id: leaflet\n", "  - {id: report, title: Rapport}\n  - id: leaflet\n");
    let text = site.text(ALARM);
    let more = "\nLe maire dit: «oui» et \"non\". Écrire à an.peeters@ville.be, 0470 12 34 56.\n\n\
                #### Plus\n\n## Résultats {#results}\n\nLes vols ont baissé de 12,5 %.\n";
    site.put(ALARM, text + more);
    let dutch = "content/practices/alarm/index.nl.md";
    let text = site.text(dutch);
    let same = "\n## Resultaten {#results}\n\nLe commerçant appuie sur un bouton. Voir la [vigilance](fiche:watch#approach).\n\n\
                # Nog\n\n![IMG_2041](IMG_2041.gif)\n";
    site.put(dutch, text + same);
    site.put("content/practices/alarm/IMG_2041.gif", "GIF89a a picture in name");
    site.put("content/practices/alarm/plan.txt", "Het plan.");
    site.edit(
        WATCH,
        "related: [alarm]\n",
        "related: [alarm]\nreview: {last: 2026-01-02, next: 2026-07-01}\n",
    );
    site.edit(ABOUT, "published: 2026-01-02", "published: 2027-01-02");
    let text = site.text(WATCH);
    site.put(WATCH, text + "\nDe gemeenschapswacht: rijksregister 85.07.30-033.28.\n");
    // The state of the source: a translation that is behind is not compared word by word.
    let french = "content/practices/watch/index.fr.md";
    site.edit(french, "sha256:0000000000000000", "sha256:559dfe2f3d08582c");
    site
}

#[test]
fn a_picture_that_says_where_it_was_taken_is_named() {
    let mut site = Fixture::small();
    let mut picture = crate::fixture::picture(40, 30);
    let exif = [
        &b"MM\0\x2a\0\0\0\x08"[..],
        &[0, 1, 0x88, 0x25, 0, 4, 0, 0, 0, 1, 0, 0, 0, 26, 0, 0, 0, 0],
        &[0, 1, 0, 2, 0, 5, 0, 0, 0, 3, 0, 0, 0, 44, 0, 0, 0, 0],
        &[0, 0, 0, 51, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 1],
    ]
    .concat();
    // Before the pixels of a PNG, with the sum that ends every chunk of one.
    let length = u32::try_from(exif.len()).unwrap().to_be_bytes();
    let chunk = [&length[..], b"eXIf", &exif, &0x2c28_47c6_u32.to_be_bytes()].concat();
    picture.splice(33..33, chunk);
    let folder = "content/practices/watch";
    site.put(&format!("{folder}/silent.png"), crate::fixture::picture(40, 30));
    site.put(&format!("{folder}/telling.png"), picture);
    let text = site.text(WATCH) + "\n![Een wacht](silent.png) [Het plein](telling.png)\n";
    site.put(WATCH, text);
    let lines = site.check().lines();
    assert!(
        lines.len() == 1 && lines[0].starts_with(&format!("{folder}/telling.png:1:1 F320")),
        "{lines:?}"
    );
}

fn day(text: &str) -> Date {
    text.parse().unwrap()
}

/// What is found when a day is looked back from.
fn check_on(site: &Fixture, date: &str) -> Checked {
    let sources = site.sources();
    let (site, report) = Check::new(&PUBLIC).on(day(date)).run(&sources);
    Checked { sources, site, report }
}

#[test]
fn people_read_why_and_what_to_write() {
    let Checked { sources, report, site } = check_on(&careless(), "2026-11-26");
    assert!(site.is_some(), "these are warnings");
    let told = ["en", "nl", "fr"].map(|lang| human(&report, &sources, lang, false));
    insta::assert_snapshot!(told.join("════\n\n"));
}

#[test]
fn programs_get_what_to_write_in_french() {
    let Checked { sources, report, .. } = check_on(&careless(), "2026-11-26");
    let found = json(&report, &sources, "en");
    for fix in ["\u{a0}:", "«\u{a0}", "\u{a0}»", "«\u{a0}non\u{a0}»"] {
        assert!(found.contains(&format!("\"fix\": \"{fix}\"")), "{fix} in {found}");
    }
}

#[test]
fn a_review_is_overdue_from_the_day_after() {
    let overdue = |date: &str, site: &Fixture| {
        let lines = check_on(site, date).lines();
        lines.into_iter().filter(|line| line.contains("F409")).collect::<Vec<_>>()
    };
    let mut site = careless();
    let found = "content/practices/watch/index.nl.md:21:9 F409 review-overdue {last: 2026-01-02, next: 2026-07-01}";
    assert_eq!(overdue("2026-07-01", &site), [""; 0]);
    assert_eq!(overdue("2026-07-02", &site), [found]);
    assert!(site.check().lines().iter().all(|line| !line.contains("F409")), "no day, no finding");
    site.edit(WATCH, "status: published", "status: archived");
    assert_eq!(overdue("2026-07-02", &site), [""; 0]);
    site.edit(WATCH, "status: archived", "status: published");
    site.edit("content/site.yaml", "rules:\n", "rules:\n  review-overdue: off\n");
    assert_eq!(overdue("2026-07-02", &site), [""; 0]);
}

#[test]
fn a_text_may_not_be_online_before_the_day_it_names() {
    let ahead = |date: &str, site: &Fixture| {
        let lines = check_on(site, date).lines();
        lines.into_iter().filter(|line| line.contains("F410")).collect::<Vec<_>>()
    };
    let mut site = careless();
    let found = "content/pages/about/index.nl.md:7:12 F410 published-ahead 2027-01-02";
    assert_eq!(ahead("2027-01-01", &site), [found]);
    assert_eq!(ahead("2027-01-02", &site), [""; 0]);
    site.edit(ABOUT, "status: published", "status: archived");
    assert_eq!(ahead("2027-01-01", &site), [""; 0]);
}

#[test]
fn a_year_that_lies_far_from_the_day_is_told() {
    let found = |period: &str| {
        let mut site = Fixture::small();
        site.edit(WATCH, "\nperiod: 2019/2021-09\n", &format!("\nperiod: {period}\n"));
        check_on(&site, "2026-11-26")
    };
    for (period, year) in [("2109", "2109"), ("1019/2020", "1019"), ("2020/2037-01", "2037")] {
        let Checked { sources, report, .. } = found(period);
        let told = human(&report, &sources, "en", false);
        assert!(told.contains(&format!("the year {year} in `period`")), "{told}");
        assert!(told.contains(&format!("{WATCH}:8:9")), "{told}");
    }
    for period in ["2036", "1926/..", "2020/.."] {
        assert_eq!(found(period).lines(), [""; 0], "{period}");
    }
}

#[test]
fn the_command_line_takes_a_day() {
    let base = tempfile::tempdir().unwrap();
    careless().write(base.path());
    let site = base.path().display().to_string();
    let told = |date| fiche(&["check", "--site", &site, "--as-of", date]).stderr;
    assert!(!told("2026-07-01").contains("F409"));
    assert!(told("2026-07-02").contains("this sheet was to be reviewed by 2026-07-01"));
    let wrong = fiche(&["check", "--site", &site, "--as-of", "1/7/2026"]);
    assert_eq!(wrong.code, Some(2));
    assert!(wrong.stderr.contains("2026-11-26"), "{}", wrong.stderr);
    // Today, and any later one, is after that.
    assert!(fiche(&["check", "--site", &site]).stderr.contains("F409"));
}
