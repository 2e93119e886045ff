//! An editor's way, from a clone to a merged translation that readers see, and what becomes of it when the source changes.

use std::fs;
use std::process::Command;

use crate::cli::{Ran, fiche};
use crate::folder::SiteFolder;

/// The source and the translation of the sheet that is written on the way.
const SOURCE: &str = "content/practices/night-watch/index.nl.md";
const TRANSLATION: &str = "content/practices/night-watch/index.fr.md";

/// An editor's clone of a new site that others keep in a repository.
fn cloned() -> SiteFolder {
    let clone = SiteFolder::new();
    let (begun, origin) = (clone.beside("begun"), clone.beside("origin"));
    assert_eq!(fiche(&["init", &begun]).code, Some(0));
    let first = "2026-01-02";
    git_on(&begun, first, &["init", "--quiet", "--initial-branch", "main"]);
    git_on(&begun, first, &["add", "--all"]);
    git_on(&begun, first, &["commit", "--quiet", "--message", "A site"]);
    git_on(&begun, first, &["clone", "--quiet", "--bare", ".", &origin]);
    git_on(&begun, first, &["clone", "--quiet", &origin, &clone.root]);
    clone
}

/// Runs git in a folder, as an editor on a day.
#[track_caller]
fn git_on(folder: &str, day: &str, arguments: &[&str]) {
    let time = format!("{day}T12:00:00Z");
    let output = Command::new("git")
        .current_dir(folder)
        .args(["-c", "user.name=Editor", "-c", "user.email=editor@example.org"])
        .args(["-c", "commit.gpgsign=false", "-c", "core.autocrlf=false"])
        .args(arguments)
        .envs([("GIT_AUTHOR_DATE", &time), ("GIT_COMMITTER_DATE", &time)])
        .output()
        .unwrap();
    let said = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{arguments:?}: {said}");
}

#[track_caller]
fn git(clone: &SiteFolder, arguments: &[&str]) {
    git_on(&clone.root, "2026-01-02", arguments);
}

#[track_caller]
fn commit(clone: &SiteFolder, message: &str, day: &str) {
    git(clone, &["add", "--all"]);
    git_on(&clone.root, day, &["commit", "--quiet", "--message", message]);
}

/// The codes of what is wrong, drafts included.
#[track_caller]
fn found(clone: &SiteFolder) -> Vec<String> {
    clone.codes(&["--drafts"])
}

/// What `status` says of the sheet, drafts included.
#[track_caller]
fn status(clone: &SiteFolder) -> serde_json::Value {
    let Ran { code, stdout, stderr } =
        clone.run(&["status", "--drafts", "--format", "json", "--as-of", "2026-03-10"]);
    assert_eq!(code, Some(0), "{stderr}");
    let all: serde_json::Value = serde_json::from_str(&stdout).unwrap();
    let texts = all["texts"].as_array().unwrap();
    texts.iter().find(|text| text["text"] == "practices/night-watch").unwrap().clone()
}

/// Begins a sheet and fills in what `check` asks for.
fn write_sheet(clone: &SiteFolder) {
    clone.does(&["new", "practice", "night-watch", "--title", "Nachtwacht"]);
    for (from, to) in [
        ("summary: \"\"", "summary: \"Buren letten ’s nachts op de straat.\""),
        ("period:\n", "period: 2020/..\n"),
        ("kind:\n", "kind: project\n"),
        ("themes: []", "themes: [participation]"),
        ("    title: \"\"", "    title: \"Jaarverslag\""),
        ("## Voor wie {#for-whom}\n", "## Voor wie {#for-whom}\n\nVoor de straat.\n"),
        ("## Aanpak {#approach}\n", "## Aanpak {#approach}\n\nDrie buren lopen samen een ronde.\n"),
    ] {
        clone.edit(SOURCE, from, to);
    }
    // Nothing is known of the rest: its headings go.
    let text = clone.read(SOURCE);
    let kept = |section: &&str| {
        !section.contains("<!--")
            || section.contains("{#for-whom}")
            || section.contains("{#approach}")
    };
    let (head, body) = text.split_once("\n## ").unwrap();
    let sections: Vec<&str> = body.split("\n## ").filter(kept).collect();
    clone.write(SOURCE, format!("{head}\n## {}\n", sections.join("\n## ").trim_end()));
}

/// Begins a translation and fills it in.
fn write_translation(clone: &SiteFolder) {
    clone.does(&["translate", "night-watch", "--to", "fr"]);
    clone.edit(TRANSLATION, "title: \"\"", "title: \"Garde de nuit\"");
    clone.edit(
        TRANSLATION,
        "summary: \"\"",
        "summary: \"Des voisins veillent la nuit sur la rue.\"",
    );
    for french in ["Pour la rue.", "Trois voisins font une ronde ensemble."] {
        let text = clone.read(TRANSLATION);
        let (before, rest) = text.split_once("<!-- nl:").unwrap();
        let (_, after) = rest.split_once("-->").unwrap();
        clone.write(TRANSLATION, format!("{before}{french}{after}"));
    }
}

/// A sheet and its translation, published and merged.
fn published() -> SiteFolder {
    let clone = cloned();
    write_sheet(&clone);
    write_translation(&clone);
    clone.edit(SOURCE, "status: draft", "status: published");
    commit(&clone, "A sheet and its translation", "2026-02-01");
    clone
}

#[test]
fn a_new_sheet_from_the_template_is_valid_on_the_second_check_and_every_message_names_file_line_and_fix()
 {
    let clone = cloned();
    clone.does(&["new", "practice", "night-watch"]);
    for lang in ["nl", "fr"] {
        let Ran { code, stdout, .. } =
            clone.run(&["check", "--drafts", "--format", "json", "--lang", lang]);
        assert_eq!(code, Some(1));
        let found: serde_json::Value = serde_json::from_str(&stdout).unwrap();
        for one in found["diagnostics"].as_array().unwrap() {
            assert_eq!(one["file"], SOURCE);
            assert!(one["line"].as_u64().is_some_and(|line| line > 0), "{one}");
            assert!(one["message"].as_str().is_some_and(|text| !text.is_empty()), "{one}");
            assert!(one["help"].as_str().is_some_and(|text| !text.is_empty()), "{one}");
        }
    }
    fs::remove_dir_all(clone.path("content/practices/night-watch")).unwrap();
    write_sheet(&clone);
    // All that is left is that nobody has translated it.
    assert_eq!(found(&clone), ["F401"]);
}

#[test]
fn from_a_clone_to_a_merged_translation_that_readers_see() {
    let clone = cloned();
    git(&clone, &["switch", "--quiet", "--create", "night-watch"]);
    write_sheet(&clone);
    commit(&clone, "A sheet", "2026-02-01");
    assert_eq!(status(&clone)["languages"]["fr"], "missing");
    write_translation(&clone);
    assert_eq!(found(&clone), Vec::<String>::new());
    clone.edit(SOURCE, "status: draft", "status: published");
    commit(&clone, "Its translation", "2026-02-02");
    assert_eq!(status(&clone)["languages"]["fr"], "current");

    // The source changes before the branch is merged: check and status tell, a stamp settles it.
    clone.edit(SOURCE, "Drie buren", "Vier buren");
    assert_eq!(found(&clone), ["F402"]);
    clone.edit(TRANSLATION, "Trois voisins", "Quatre voisins");
    let Ran { code, stdout, stderr } = clone.run(&["stamp", "night-watch"]);
    assert_eq!(code, Some(0), "{stderr}");
    assert!(stdout.starts_with(TRANSLATION), "{stdout}");
    assert_eq!(found(&clone), Vec::<String>::new());
    commit(&clone, "Four neighbours", "2026-02-03");
    git(&clone, &["switch", "--quiet", "main"]);
    git(&clone, &["merge", "--quiet", "night-watch"]);
    git(&clone, &["push", "--quiet", "origin", "main"]);

    let page = clone.build().page("fr/pratiques/night-watch");
    assert!(page.contains("Quatre voisins font une ronde ensemble."), "{page}");
    assert!(!page.contains("Vier buren"), "{page}");
}

#[test]
fn a_changed_source_shows_on_the_french_page_with_its_date_and_on_the_page_of_what_is_to_be_done() {
    let clone = published();
    clone.edit(SOURCE, "Drie buren lopen", "Vier buren wandelen");
    commit(&clone, "Four neighbours", "2026-03-05");

    let sheet = status(&clone);
    assert_eq!(sheet["languages"]["fr"], "outdated");
    assert_eq!(sheet["changes"]["fr"]["since"], "2026-03-05");
    let words = sheet["changes"]["fr"]["words"].to_string();
    assert!(words.contains(r#"{"removed":"Drie"},{"added":"Vier"}"#), "{words}");
    let Ran { stdout, .. } = clone.run(&["status", "--lang", "nl", "--as-of", "2026-03-10"]);
    assert!(stdout.contains("loopt achter sinds 2026-03-05"), "{stdout}");
    let words = stdout.split_whitespace().collect::<Vec<_>>().join(" ");
    assert!(words.contains("[-Drie-] {+Vier+} buren [-lopen-] {+wandelen+} samen"), "{stdout}");
    assert!(stdout.lines().all(|line| line.chars().count() <= 80), "{stdout}");

    let built = clone.build();
    let page = built.page("fr/pratiques/night-watch");
    assert!(page.replace('\u{a0}', " ").contains("Il a changé le 5 mars 2026."), "{page}");
    let page = built.page("fr/etat-des-textes");
    assert!(page.contains("Drie</del>") && page.contains("Vier</ins>"), "{page}");
    assert!(page.contains("datetime=\"2026-03-05\""), "{page}");
}

#[test]
fn an_edit_of_white_space_is_no_change() {
    let clone = published();
    let page = clone.build().page("fr/pratiques/night-watch");
    clone.edit(
        SOURCE,
        "Drie buren lopen samen een ronde.",
        "Drie buren lopen\nsamen  een ronde.\n",
    );
    commit(&clone, "A shorter line", "2026-03-05");
    assert_eq!(status(&clone)["languages"]["fr"], "current");
    assert_eq!(found(&clone), Vec::<String>::new());
    assert_eq!(clone.build().page("fr/pratiques/night-watch"), page);

    // A change after it is compared with the words that were translated, however they were broken into lines.
    clone.edit(SOURCE, "Drie buren", "Vier buren");
    let sheet = status(&clone);
    assert_eq!(sheet["changes"]["fr"]["since"], serde_json::Value::Null);
    let changed = sheet["changes"]["fr"]["words"].to_string();
    assert!(changed.contains("removed") && !changed.contains("ronde.\"},{\"removed"), "{changed}");
}

#[test]
fn without_history_what_changed_is_not_known_and_the_site_says_so() {
    let clone = published();
    clone.edit(SOURCE, "Drie buren", "Vier buren");
    commit(&clone, "Four neighbours", "2026-03-05");
    let known = clone.build().page("nl/stand-van-de-teksten");
    fs::remove_dir_all(clone.path(".git")).unwrap();
    let Ran { stdout, .. } = clone.run(&["status"]);
    assert!(stdout.contains("What changed is not known here"), "{stdout}");
    let unknown = clone.build().page("nl/stand-van-de-teksten");
    assert!(known.contains("Vier</ins>") && !unknown.contains("<ins>"), "{unknown}");
    assert!(unknown.contains("niet bekend"), "{unknown}");
}

/// A site with sheets that are to be reviewed in several quarters, one of them archived.
fn reviewed() -> SiteFolder {
    let clone = published();
    let review = "review: {last: 2025-02-01, next: 2026-03-31}\nstatus: published";
    clone.edit(SOURCE, "status: published", review);
    for (id, next, status) in [
        ("overdue", "2025-12-31", "published"),
        ("later", "2026-04-01", "published"),
        ("archived", "2026-02-01", "archived"),
    ] {
        let text = clone.read(SOURCE).replace("2026-03-31", next);
        let text = text.replace("status: published", &format!("status: {status}"));
        let path = format!("content/practices/{id}/index.nl.md");
        clone.write(&path, text.replace("Nachtwacht", id));
    }
    clone
}

/// Those of the reviews that are due in the first quarter of 2026, or were before it.
fn due(mut reviews: Vec<(String, String)>) -> Vec<(String, String)> {
    reviews.retain(|(_, day)| day.as_str() <= "2026-03-31");
    reviews
}

/// Which those are.
fn all_due() -> Vec<(String, String)> {
    let due = [("overdue", "2025-12-31"), ("night-watch", "2026-03-31")];
    due.map(|(id, day)| (id.to_owned(), day.to_owned())).to_vec()
}

#[test]
fn table_and_calendar_agree_on_what_is_due_this_quarter_and_leave_out_what_is_archived() {
    let clone = reviewed();
    let as_of = ["--as-of", "2026-03-10"];
    let ran = clone.run(&[&["status", "--format", "csv"], &as_of[..]].concat());
    assert_eq!(due(reviews_of_table(&ran.stdout)), all_due());
    for (id, due) in [("overdue", "overdue"), ("night-watch", "this-quarter"), ("later", "later")] {
        let line =
            ran.stdout.lines().find(|line| line.starts_with(&format!("practices/{id},"))).unwrap();
        assert!(line.trim_end().ends_with(&format!(",{due}")), "{line}");
    }
    let ran = clone.run(&[&["status", "--format", "ics"], &as_of[..]].concat());
    assert_eq!(reviews_of_calendar(&ran.stdout), all_due());
}

/// The site knows no day: its files hold every review, its page sets them apart by quarter.
#[test]
fn the_site_has_every_review_by_quarter_and_leaves_out_what_is_archived() {
    let clone = reviewed();
    let built = clone.build();
    let page = built.page("nl/stand-van-de-teksten");
    let all = reviews_of_table(&built.read("data/status.csv"));
    assert_eq!(due(all.clone()), all_due());
    assert_eq!(all.last().unwrap().0, "later");
    assert_eq!(reviews_of_calendar(&built.read("data/reviews.nl.ics")), all);
    let (_, reviews) = page.split_once("id=\"reviews\"").unwrap();
    let (reviews, _) = reviews.split_once("id=\"files\"").unwrap();
    let days: Vec<&str> =
        reviews.split("<time datetime=\"").skip(1).map(|rest| &rest[..10]).collect();
    assert_eq!(days, ["2025-12-31", "2026-03-31", "2026-04-01"]);
    for (id, label) in [
        ("q2025-4", "4e kwartaal van 2025"),
        ("q2026-1", "1e kwartaal van 2026"),
        ("q2026-2", "2e kwartaal"),
    ] {
        assert!(reviews.contains(&format!("id=\"{id}\"")) && reviews.contains(label), "{reviews}");
    }
    assert!(!page.contains("archived"), "{page}");
}

/// The reviews that a table of the state of texts holds: the text, and the day, by day.
fn reviews_of_table(text: &str) -> Vec<(String, String)> {
    let mut reader = csv::Reader::from_reader(text.trim_start_matches('\u{feff}').as_bytes());
    let head = reader.headers().unwrap().clone();
    let column = |name: &str| head.iter().position(|known| known == name).unwrap();
    let (name, next) = (column("text"), column("review_next"));
    let rows = reader.records().map(|row| {
        let row = row.unwrap();
        (row[name].rsplit('/').next().unwrap().to_owned(), row[next].to_owned())
    });
    let mut due: Vec<_> = rows.filter(|(_, day)| !day.is_empty()).collect();
    due.sort_by(|a, b| a.1.cmp(&b.1));
    due
}

/// The reviews that a calendar holds, likewise.
fn reviews_of_calendar(text: &str) -> Vec<(String, String)> {
    let read = icalendar::parser::read_calendar(text).unwrap();
    assert!(text.split_terminator("\r\n").all(|line| line.len() <= 75), "{text}");
    assert!(!text.replace("\r\n", "").contains('\n'), "{text}");
    let property = |component: &icalendar::parser::Component<'_>, key: &str| {
        component.find_prop(key).unwrap().val.as_str().to_owned()
    };
    let events = read.components.iter().map(|event| {
        let (uid, day) = (property(event, "UID"), property(event, "DTSTART"));
        let id = uid.strip_prefix("review-practices-").unwrap().split_once('@').unwrap().0;
        (id.to_owned(), format!("{}-{}-{}", &day[..4], &day[4..6], &day[6..]))
    });
    let mut due: Vec<_> = events.collect();
    due.sort_by(|a, b| a.1.cmp(&b.1));
    due
}
