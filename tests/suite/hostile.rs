//! Files that mean harm: each ends in a finding or an error that names it, in bounded memory and time.

use std::fs;
use std::path::Path;
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use tempfile::TempDir;

use crate::fixture::Fixture;

const SHEET: &str = "content/practices/watch/index.nl.md";

/// In KiB; what a check of a small site needs, several times.
const MEMORY: u32 = 3 << 20;

/// Only against what never ends: the machine may have much else to do.
const PATIENCE: Duration = Duration::from_mins(5);

/// A small site on a disk.
fn site(fixture: &Fixture) -> TempDir {
    let folder = tempfile::tempdir().unwrap();
    fixture.write(folder.path());
    folder
}

/// The exit code of `fiche check` with little memory, and what it says in English.
#[track_caller]
fn checked(root: &Path) -> (Option<i32>, String) {
    let said = tempfile::NamedTempFile::new().unwrap();
    let mut check = Command::new("sh");
    check.args(["-c", &format!("ulimit -v {MEMORY} && exec \"$0\" check --lang en --site \"$1\"")]);
    check.arg(env!("CARGO_BIN_EXE_fiche")).arg(root).env("LC_ALL", "C");
    check.stdout(Stdio::null()).stderr(said.reopen().unwrap());
    let mut child = check.spawn().unwrap();
    let start = Instant::now();
    let status = loop {
        if let Some(status) = child.try_wait().unwrap() {
            break status;
        }
        if start.elapsed() > PATIENCE {
            child.kill().unwrap();
            panic!("it does not end");
        }
        std::thread::sleep(Duration::from_millis(20));
    };
    (status.code(), String::from_utf8(fs::read(said.path()).unwrap()).unwrap())
}

/// A site with one such file ends in this finding.
#[track_caller]
fn finds(path: &str, bytes: impl Into<Vec<u8>>, code: &str) -> String {
    let mut fixture = Fixture::small();
    fixture.put(path, bytes);
    let (exit, said) = checked(site(&fixture).path());
    assert_eq!(exit, Some(1), "{path}: {said}");
    assert!(said.contains(&format!("[{code}]")), "{path}, {code}: {said}");
    assert!(said.len() < 1 << 20, "nobody reads {} bytes", said.len());
    said
}

/// The sheet with other words below its fields.
fn body(text: &str) -> String {
    let sheet = Fixture::small().text(SHEET);
    let (front, _) = sheet.split_once("---\n\n").unwrap();
    format!("{front}---\n\n{text}\n")
}

/// The sheet with one field more.
fn field(yaml: &str) -> String {
    Fixture::small().text(SHEET).replacen("related:", &format!("{yaml}\nrelated:"), 1)
}

#[test]
fn fields_without_end_are_refused() {
    for (text, code) in [
        (field(&format!("x: {}", "[".repeat(10_000))), "F006"),
        (field(&format!("x: {}", "{a: ".repeat(10_000))), "F006"),
        (field(&format!("x:\n  {}", "- ".repeat(10_000))), "F006"),
        (field(&format!("x: [{}]", "a,".repeat(200_000))), "F006"),
        (field(&format!("x: \"{}", "a ".repeat(200_000))), "F005"),
    ] {
        finds(SHEET, text, code);
    }
    let many = (0..200_000).fold(String::new(), |all, n| all + &format!("k{n}:\n"));
    finds("content/site.yaml", many, "F002");
}

#[test]
fn a_text_of_nothing_but_markup_is_refused() {
    for text in ["<b>a", "<div>", "<table><tr><td>"] {
        finds(SHEET, body(&text.repeat(10_000)), "F311");
    }
    for text in
        ["[a](b) ", "![a](b.png) ", "<a href=b>c</a> ", "## a\n\n", "a\n=\n\n", "&amp;", "a&#1;"]
    {
        finds(SHEET, body(&text.repeat(200_000 / text.len())), "F321");
    }
}

#[test]
fn a_long_list_of_findings_is_cut_short_and_still_stops_the_build() {
    let mut fixture = Fixture::small();
    let site = fixture.text("content/site.yaml");
    fixture.put("content/site.yaml", site.replace("rules:", "rules:\n  leftover-command: error"));
    fixture.put(SHEET, body(&"{{ a }} b\n\n".repeat(600)));
    let checked = fixture.check();
    let lines = checked.lines();
    let told = lines.iter().filter(|line| line.contains(" F119 ")).count();
    assert_eq!(told, 500);
    assert_eq!(lines.iter().filter(|line| line.contains(" F010 ")).count(), 1, "{lines:?}");
    assert!(checked.report.errors() >= 500);
}

#[test]
fn what_is_too_large_is_not_read() {
    for path in [SHEET, "content/glossary.yaml", "content/permalinks.txt", "i18n/nl.ftl"] {
        finds(path, vec![b'a'; 100 << 20], "F002");
    }
}

#[test]
fn a_name_as_long_as_a_file_is_quoted_in_part() {
    let name = "evaluatio".repeat(100_000);
    let sheet = Fixture::small().text(SHEET);
    let said = finds(SHEET, sheet.replace("[evaluation, funding]", &format!("[{name}]")), "F204");
    assert!(said.len() < 10_000, "{}", said.len());
    finds(SHEET, body(&format!("[a](fiche:{name})")), "F301");
    finds(SHEET, body(&format!("[a]({name}.md)")), "F301");
}

/// Of each of them something is said of every other one.
#[test]
fn terms_that_lead_nowhere_or_round_are_refused() {
    let vocabulary = |field: &str, other: fn(usize) -> String| {
        let head = Fixture::small().text("content/vocabularies/kind.yaml");
        let term = |n: usize| {
            let other = other(n);
            format!("  - {{id: t{n}, label: {{nl: a{n}, fr: a{n}}}, {field}: {other}}}\n")
        };
        head + &(0..9_000).map(term).collect::<String>()
    };
    let round = |n| format!("t{}", (n + 1) % 9_000);
    for (field, other, code) in [
        ("parent", round as fn(usize) -> String, "F209"),
        ("replaced_by", round, "F212"),
        ("parent", |n| format!("x{n}"), "F206"),
    ] {
        finds("content/vocabularies/kind.yaml", vocabulary(field, other), code);
    }
}

#[test]
fn messages_without_end_are_refused() {
    for text in ["{ ".repeat(100_000), "{\"{\"}".to_owned() + &"{".repeat(100_000)] {
        finds("i18n/nl.ftl", format!("practice = {text}\n"), "F007");
    }
}

#[test]
fn a_logo_without_end_is_refused() {
    let mut fixture = Fixture::small();
    let site_file = fixture.text("content/site.yaml") + "brand: {logo: logo.svg}\n";
    fixture.put("content/site.yaml", site_file);
    let head = "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 9 9\">";
    let attributes = (0..60_000).fold(String::new(), |all, n| all + &format!(" a{n}=\"\""));
    for (inner, code) in [
        ("<g>".repeat(100_000), "F503"),
        (format!("<g{attributes}/></svg>"), "F503"),
        ("<g/>".repeat(10_000_000), "F002"),
    ] {
        fixture.put("content/logo.svg", format!("{head}{inner}"));
        let (exit, said) = checked(site(&fixture).path());
        assert_eq!(exit, Some(1), "{said}");
        assert!(said.contains(&format!("[{code}]")), "{code}: {said}");
    }
}

#[cfg(unix)]
mod links {
    use std::os::unix::fs::symlink;

    use super::*;

    /// What is said of a site whose file at `path` is a link to `target`.
    #[track_caller]
    fn linked(path: &str, target: &str) -> String {
        let folder = site(&Fixture::small());
        let path = folder.path().join(path);
        let _absent = fs::remove_file(&path);
        symlink(target, &path).unwrap();
        let (exit, said) = checked(folder.path());
        assert_eq!(exit, Some(2), "{said}");
        assert!(said.contains(&*path.to_string_lossy()), "it does not name the file: {said}");
        said
    }

    #[test]
    fn what_leads_out_of_the_site_is_not_read() {
        for target in ["/etc/passwd", "../../../../../../../../etc/passwd", "/dev/zero"] {
            for path in
                [SHEET, "content/site.yaml", "content/practices/watch/plan.pdf", "i18n/de.ftl"]
            {
                assert!(linked(path, target).contains("outside the folder of the site"));
            }
        }
        assert!(linked("themes", "/").contains("outside the folder of the site"));
    }

    #[test]
    fn a_link_to_itself_is_named() {
        linked("content/practices/watch/plan.pdf", "plan.pdf");
    }

    #[test]
    fn a_folder_that_holds_itself_is_passed_over() {
        let folder = site(&Fixture::small());
        symlink("..", folder.path().join("content/practices/again")).unwrap();
        let (exit, said) = checked(folder.path());
        assert_eq!(exit, Some(0), "{said}");
    }

    #[test]
    fn a_pipe_is_not_waited_for() {
        for path in ["content/practices/watch/plan.pdf", "content/site.yaml"] {
            let folder = site(&Fixture::small());
            let path = folder.path().join(path);
            let _absent = fs::remove_file(&path);
            assert!(Command::new("mkfifo").arg(&path).status().unwrap().success());
            let (exit, said) = checked(folder.path());
            assert_eq!(exit, Some(2), "{said}");
            assert!(said.contains(&*path.to_string_lossy()), "{said}");
            assert!(said.contains("neither a file nor a folder"), "{said}");
        }
    }

    #[test]
    fn a_folder_in_place_of_the_sites_file_is_no_site() {
        let folder = site(&Fixture::small());
        let path = folder.path().join("content/site.yaml");
        fs::remove_file(&path).unwrap();
        fs::create_dir(&path).unwrap();
        let (exit, said) = checked(folder.path());
        assert_eq!(exit, Some(2), "{said}");
        assert!(said.contains("expected the file content/site.yaml"), "{said}");
    }
}
