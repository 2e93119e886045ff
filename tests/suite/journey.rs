//! An editor's way, from a clone to a merged translation that readers see, and what becomes of it when the source changes.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use tempfile::TempDir;

use crate::cli::{Ran, below, fiche};

/// The source and the translation of the sheet that is written on the way.
const SOURCE: &str = "content/practices/night-watch/index.nl.md";
const TRANSLATION: &str = "content/practices/night-watch/index.fr.md";

/// An editor's clone of a site that others keep in a repository.
struct Clone {
    _base: TempDir,
    root: PathBuf,
}

impl Clone {
    /// A repository with a new site, and a clone of it.
    fn new() -> Self {
        let base = tempfile::tempdir().unwrap();
        let origin = below(&base, "origin");
        let begun = Self { root: base.path().join("begun"), _base: base };
        let site = begun.site();
        assert_eq!(fiche(&["init", &site]).code, Some(0));
        begun.git(&["init", "--quiet", "--initial-branch", "main"]);
        begun.commit("A site", "2026-01-02");
        begun.git(&["clone", "--quiet", "--bare", ".", &origin]);
        let root = begun.root.with_file_name("clone");
        begun.git(&["clone", "--quiet", &origin, &root.display().to_string()]);
        Self { root, ..begun }
    }

    fn site(&self) -> String {
        self.root.display().to_string()
    }

    /// Runs git as an editor; gives what it says.
    #[track_caller]
    fn git(&self, arguments: &[&str]) -> String {
        self.git_on("2026-01-02", arguments)
    }

    #[track_caller]
    fn git_on(&self, day: &str, arguments: &[&str]) -> String {
        let time = format!("{day}T12:00:00Z");
        let output = Command::new("git")
            .current_dir(&self.root)
            .args(["-c", "user.name=Editor", "-c", "user.email=editor@example.org"])
            .args(["-c", "commit.gpgsign=false", "-c", "core.autocrlf=false"])
            .args(arguments)
            .envs([("GIT_AUTHOR_DATE", &time), ("GIT_COMMITTER_DATE", &time)])
            .output()
            .unwrap();
        let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
        assert!(output.status.success(), "{arguments:?}: {}", text(&output.stderr));
        text(&output.stdout)
    }

    fn commit(&self, message: &str, day: &str) {
        self.git(&["add", "--all"]);
        self.git_on(day, &["commit", "--quiet", "--message", message]);
    }

    fn read(&self, path: &str) -> String {
        fs::read_to_string(self.root.join(path)).unwrap()
    }

    /// Replaces words of a file, as an editor does.
    #[track_caller]
    fn edit(&self, path: &str, from: &str, to: &str) {
        let text = self.read(path);
        assert!(text.contains(from), "no {from} in {path}:\n{text}");
        fs::write(self.root.join(path), text.replacen(from, to, 1)).unwrap();
    }

    /// Runs a command on the site.
    fn run(&self, arguments: &[&str]) -> Ran {
        let site = self.site();
        fiche(&[arguments, &["--site", &site]].concat())
    }

    /// The codes of what is wrong, drafts included.
    fn found(&self) -> Vec<String> {
        let Ran { stdout, .. } = self.run(&["check", "--drafts", "--format", "json"]);
        let found: serde_json::Value = serde_json::from_str(&stdout).unwrap();
        let codes = found["diagnostics"].as_array().unwrap().iter();
        codes.map(|one| one["code"].as_str().unwrap().to_owned()).collect()
    }

    /// What `status` says of the sheet, drafts included.
    fn status(&self) -> serde_json::Value {
        let Ran { code, stdout, stderr } =
            self.run(&["status", "--drafts", "--format", "json", "--as-of", "2026-03-10"]);
        assert_eq!(code, Some(0), "{stderr}");
        let all: serde_json::Value = serde_json::from_str(&stdout).unwrap();
        let texts = all["texts"].as_array().unwrap();
        texts.iter().find(|text| text["text"] == "practices/night-watch").unwrap().clone()
    }

    /// Builds the site; gives a page of it.
    #[track_caller]
    fn built(&self, page: &str) -> String {
        let out = self.root.with_file_name("public").display().to_string();
        let Ran { code, stderr, .. } = self.run(&["build", "--out", &out]);
        assert_eq!(code, Some(0), "{stderr}");
        fs::read_to_string(Path::new(&out).join(page).join("index.html")).unwrap()
    }

    /// Begins a sheet and fills in what `check` asks for.
    fn write_sheet(&self) {
        let begun = self.run(&["new", "practice", "night-watch", "--title", "Nachtwacht"]);
        assert_eq!(begun.code, Some(0), "{}", begun.stderr);
        for (from, to) in [
            ("summary: \"\"", "summary: \"Buren letten ’s nachts op de straat.\""),
            ("period:\n", "period: 2020/..\n"),
            ("kind:\n", "kind: project\n"),
            ("themes: []", "themes: [participation]"),
            ("    title: \"\"", "    title: \"Jaarverslag\""),
            ("## Voor wie {#for-whom}\n", "## Voor wie {#for-whom}\n\nVoor de straat.\n"),
            (
                "## Aanpak {#approach}\n",
                "## Aanpak {#approach}\n\nDrie buren lopen samen een ronde.\n",
            ),
        ] {
            self.edit(SOURCE, from, to);
        }
        // Nothing is known of the rest: its headings go.
        let text = self.read(SOURCE);
        let kept = |section: &&str| {
            !section.contains("<!--")
                || section.contains("{#for-whom}")
                || section.contains("{#approach}")
        };
        let (head, body) = text.split_once("\n## ").unwrap();
        let sections: Vec<&str> = body.split("\n## ").filter(kept).collect();
        fs::write(
            self.root.join(SOURCE),
            format!("{head}\n## {}\n", sections.join("\n## ").trim_end()),
        )
        .unwrap();
    }

    /// Begins a translation and fills it in.
    fn write_translation(&self) {
        let begun = self.run(&["translate", "night-watch", "--to", "fr"]);
        assert_eq!(begun.code, Some(0), "{}", begun.stderr);
        self.edit(TRANSLATION, "title: \"\"", "title: \"Garde de nuit\"");
        self.edit(
            TRANSLATION,
            "summary: \"\"",
            "summary: \"Des voisins veillent la nuit sur la rue.\"",
        );
        for french in ["Pour la rue.", "Trois voisins font une ronde ensemble."] {
            let text = self.read(TRANSLATION);
            let (before, rest) = text.split_once("<!-- nl:").unwrap();
            let (_, after) = rest.split_once("-->").unwrap();
            fs::write(self.root.join(TRANSLATION), format!("{before}{french}{after}")).unwrap();
        }
    }
}

/// A sheet and its translation, published and merged.
fn published() -> Clone {
    let clone = Clone::new();
    clone.write_sheet();
    clone.write_translation();
    clone.edit(SOURCE, "status: draft", "status: published");
    clone.commit("A sheet and its translation", "2026-02-01");
    clone
}

#[test]
fn a_new_sheet_from_the_template_is_valid_on_the_second_check_and_every_message_names_file_line_and_fix()
 {
    let clone = Clone::new();
    let begun = clone.run(&["new", "practice", "night-watch"]);
    assert_eq!(begun.code, Some(0), "{}", begun.stderr);
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
    fs::remove_dir_all(clone.root.join("content/practices/night-watch")).unwrap();
    clone.write_sheet();
    // All that is left is that nobody has translated it.
    assert_eq!(clone.found(), ["F401"]);
}

#[test]
fn from_a_clone_to_a_merged_translation_that_readers_see() {
    let clone = Clone::new();
    clone.git(&["switch", "--quiet", "--create", "night-watch"]);
    clone.write_sheet();
    clone.commit("A sheet", "2026-02-01");
    assert_eq!(clone.status()["languages"]["fr"], "missing");
    clone.write_translation();
    assert_eq!(clone.found(), Vec::<String>::new());
    clone.edit(SOURCE, "status: draft", "status: published");
    clone.commit("Its translation", "2026-02-02");
    assert_eq!(clone.status()["languages"]["fr"], "current");

    // The source changes before the branch is merged: check and status tell, a stamp settles it.
    clone.edit(SOURCE, "Drie buren", "Vier buren");
    assert_eq!(clone.found(), ["F402"]);
    clone.edit(TRANSLATION, "Trois voisins", "Quatre voisins");
    let Ran { code, stdout, stderr } = clone.run(&["stamp", "night-watch"]);
    assert_eq!(code, Some(0), "{stderr}");
    assert!(stdout.starts_with(TRANSLATION), "{stdout}");
    assert_eq!(clone.found(), Vec::<String>::new());
    clone.commit("Four neighbours", "2026-02-03");
    clone.git(&["switch", "--quiet", "main"]);
    clone.git(&["merge", "--quiet", "night-watch"]);
    clone.git(&["push", "--quiet", "origin", "main"]);

    let page = clone.built("fr/pratiques/night-watch");
    assert!(page.contains("Quatre voisins font une ronde ensemble."), "{page}");
    assert!(!page.contains("Vier buren"), "{page}");
}

#[test]
fn a_changed_source_shows_on_the_french_page_with_its_date_and_on_the_page_of_what_is_to_be_done() {
    let clone = published();
    clone.edit(SOURCE, "Drie buren lopen", "Vier buren wandelen");
    clone.commit("Four neighbours", "2026-03-05");

    let sheet = clone.status();
    assert_eq!(sheet["languages"]["fr"], "outdated");
    assert_eq!(sheet["changes"]["fr"]["since"], "2026-03-05");
    let words = sheet["changes"]["fr"]["words"].to_string();
    assert!(words.contains(r#"{"removed":"Drie"},{"added":"Vier"}"#), "{words}");
    let Ran { stdout, .. } = clone.run(&["status", "--lang", "nl", "--as-of", "2026-03-10"]);
    assert!(stdout.contains("loopt achter sinds 2026-03-05"), "{stdout}");
    let words = stdout.split_whitespace().collect::<Vec<_>>().join(" ");
    assert!(words.contains("[-Drie-] {+Vier+} buren [-lopen-] {+wandelen+} samen"), "{stdout}");
    assert!(stdout.lines().all(|line| line.chars().count() <= 80), "{stdout}");

    let page = clone.built("fr/pratiques/night-watch");
    assert!(page.replace('\u{a0}', " ").contains("Il a changé le 5 mars 2026."), "{page}");
    let page = clone.built("fr/etat-des-textes");
    assert!(page.contains("Drie</del>") && page.contains("Vier</ins>"), "{page}");
    assert!(page.contains("datetime=\"2026-03-05\""), "{page}");
}

#[test]
fn an_edit_of_white_space_is_no_change() {
    let clone = published();
    let page = clone.built("fr/pratiques/night-watch");
    clone.edit(
        SOURCE,
        "Drie buren lopen samen een ronde.",
        "Drie buren lopen\nsamen  een ronde.\n",
    );
    clone.commit("A shorter line", "2026-03-05");
    assert_eq!(clone.status()["languages"]["fr"], "current");
    assert_eq!(clone.found(), Vec::<String>::new());
    assert_eq!(clone.built("fr/pratiques/night-watch"), page);

    // A change after it is compared with the words that were translated, however they were broken into lines.
    clone.edit(SOURCE, "Drie buren", "Vier buren");
    let sheet = clone.status();
    assert_eq!(sheet["changes"]["fr"]["since"], serde_json::Value::Null);
    let changed = sheet["changes"]["fr"]["words"].to_string();
    assert!(changed.contains("removed") && !changed.contains("ronde.\"},{\"removed"), "{changed}");
}

#[test]
fn without_history_what_changed_is_not_known_and_the_site_says_so() {
    let clone = published();
    clone.edit(SOURCE, "Drie buren", "Vier buren");
    clone.commit("Four neighbours", "2026-03-05");
    let known = clone.built("nl/stand-van-de-teksten");
    fs::remove_dir_all(clone.root.join(".git")).unwrap();
    let Ran { stdout, .. } = clone.run(&["status"]);
    assert!(stdout.contains("What changed is not known here"), "{stdout}");
    let unknown = clone.built("nl/stand-van-de-teksten");
    assert!(known.contains("Vier</ins>") && !unknown.contains("<ins>"), "{unknown}");
    assert!(unknown.contains("niet bekend"), "{unknown}");
}

/// A site with sheets that are to be reviewed in several quarters, one of them archived.
fn reviewed() -> Clone {
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
        let folder = clone.root.join(format!("content/practices/{id}"));
        fs::create_dir_all(&folder).unwrap();
        fs::write(folder.join("index.nl.md"), text.replace("Nachtwacht", id)).unwrap();
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
    let page = clone.built("nl/stand-van-de-teksten");
    let data = clone.root.with_file_name("public").join("data");
    let all = reviews_of_table(&fs::read_to_string(data.join("status.csv")).unwrap());
    assert_eq!(due(all.clone()), all_due());
    assert_eq!(all.last().unwrap().0, "later");
    assert_eq!(reviews_of_calendar(&fs::read_to_string(data.join("reviews.nl.ics")).unwrap()), all);
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
