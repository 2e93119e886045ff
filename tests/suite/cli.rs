//! The command line as people and programs meet it: exit codes, messages, and what stands where afterwards.

use std::fs;
use std::path::Path;
use std::process::Command;

use tempfile::TempDir;

use crate::fixture::{Fixture, files};

/// What a command left behind.
#[derive(Debug)]
pub(crate) struct Ran {
    pub(crate) code: Option<i32>,
    pub(crate) stdout: String,
    pub(crate) stderr: String,
}

/// `fiche`, away from a terminal and from the settings of whoever runs the tests.
pub(crate) fn command(arguments: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_fiche"));
    command.args(arguments).env_remove("CARGO").env_remove("COLUMNS").env_remove("NO_COLOR");
    command.env("LC_ALL", "C");
    command
}

pub(crate) fn fiche(arguments: &[&str]) -> Ran {
    ran(&mut command(arguments))
}

/// `fiche`, called in a folder.
pub(crate) fn fiche_in(folder: &Path, arguments: &[&str]) -> Ran {
    ran(command(arguments).current_dir(folder))
}

pub(crate) fn ran(command: &mut Command) -> Ran {
    let output = command.output().unwrap();
    let text = |bytes: Vec<u8>| String::from_utf8(bytes).unwrap();
    let (stdout, stderr) = (text(output.stdout), text(output.stderr));
    Ran { code: output.status.code(), stdout, stderr }
}

/// The site of `tests/sites/small`, to be read only.
fn small() -> String {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/sites/small").display().to_string()
}

/// A copy of the small site with a theme that no vocabulary knows.
pub(crate) fn broken(base: &TempDir) -> String {
    let mut fixture = Fixture::small();
    let path = "content/practices/watch/index.nl.md";
    fixture.edit(path, "themes: [evaluation", "themes: [evalution");
    fixture.write(&base.path().join("site"));
    below(base, "site")
}

/// A path in a temporary folder, as an argument.
pub(crate) fn below(base: &TempDir, name: &str) -> String {
    base.path().join(name).display().to_string()
}

#[test]
fn help_is_worth_reading() {
    let help = fiche(&["--help"]).stdout;
    let commands = help.lines().skip_while(|line| *line != "Commands:").skip(1);
    let commands = commands.take_while(|line| !line.is_empty());
    // What a name is about goes on in lines that are indented further.
    let commands = commands.filter(|line| line.starts_with("  ") && !line.starts_with("   "));
    let names: Vec<&str> = commands.filter_map(|line| line.split_whitespace().next()).collect();
    assert!(names.len() >= 20, "{names:?}");
    for name in [""].into_iter().chain(names) {
        let arguments: Vec<&str> = [name, "--help"].into_iter().filter(|a| !a.is_empty()).collect();
        let Ran { code, stdout, stderr } = fiche(&arguments);
        assert_eq!((code, stderr.as_str()), (Some(0), ""), "{name}");
        assert!(stdout.contains("Usage: fiche"), "{name}: {stdout}");
    }
    let places: Vec<_> = ["build", "check", "serve", "search", "init"]
        .map(|name| help.find(&format!("\n  {name} ")))
        .into();
    assert!(places.iter().all(Option::is_some) && places.is_sorted(), "{help}");
    assert!(help.contains("Exit status: 0"), "{help}");
}

#[test]
fn a_wrong_command_ends_with_2_and_says_what_to_write() {
    let cases: [(&[&str], &str); 7] = [
        (&[], "Usage: fiche"),
        (&["biuld"], "'build'"),
        (&["build", "--drfts"], "'--drafts'"),
        (&["build", "--jobs", "0"], "--jobs"),
        (&["build", "--base-url", "example.org"], "https://example.org/"),
        (&["check", "--format", "xml"], "json"),
        (&["search", "onveiligheid"], "--lang"),
    ];
    for (arguments, expected) in cases {
        let Ran { code, stdout, stderr } = fiche(arguments);
        assert_eq!((code, stdout.as_str()), (Some(2), ""), "{arguments:?}");
        assert!(stderr.contains(expected), "{arguments:?}: {stderr}");
    }
}

#[test]
fn a_folder_without_a_site_is_named() {
    let base = tempfile::tempdir().unwrap();
    let (site, out) = (below(&base, "empty"), below(&base, "public"));
    for arguments in [
        vec!["build", "--site", &site, "--out", &out],
        vec!["check", "--site", &site, "--format", "json"],
        vec!["serve", "--site", &site, "--port", "0"],
        vec!["search", "--site", &site, "--lang", "nl", "x"],
        vec!["export", "csv", "--site", &site, "--out", &out],
    ] {
        let Ran { code, stdout, stderr } = fiche(&arguments);
        assert_eq!((code, stdout.as_str()), (Some(2), ""), "{arguments:?}");
        assert!(stderr.contains(&site) && stderr.contains("--site"), "{arguments:?}: {stderr}");
    }
    assert!(!Path::new(&out).exists());
}

#[test]
fn a_site_is_built_and_told_about() {
    let base = tempfile::tempdir().unwrap();
    let out = below(&base, "public");
    let Ran { code, stdout, stderr } = fiche(&["build", "--site", &small(), "--out", &out]);
    assert_eq!((code, stdout.as_str()), (Some(0), ""), "{stderr}");
    assert!(stderr.contains(" pages, ") && stderr.contains("fiche serve --site"), "{stderr}");
    assert!(!stderr.contains('\u{1b}'), "colours belong on a terminal: {stderr:?}");
    for name in [".fiche", "index.html", "404.html", "nl/index.html", "fr/index.html", "_headers"] {
        assert!(Path::new(&out).join(name).is_file(), "{name}");
    }
}

#[test]
fn neither_threads_nor_place_change_a_byte() {
    let base = tempfile::tempdir().unwrap();
    let [one, two] = ["one", "somewhere/else"].map(|name| below(&base, name));
    let first = fiche(&["build", "--site", &small(), "--out", &one, "--jobs", "1"]);
    let second = fiche(&["build", "--site", &small(), "--out", &two, "--jobs", "4"]);
    assert_eq!((first.code, second.code), (Some(0), Some(0)), "{first:?} {second:?}");
    let (one, two) = (files(Path::new(&one)), files(Path::new(&two)));
    assert!(one.keys().eq(two.keys()));
    for (path, bytes) in &one {
        assert!(two[path] == *bytes, "{path} differs");
    }
}

#[test]
fn errors_of_the_content_end_with_1_and_leave_the_old_site() {
    let base = tempfile::tempdir().unwrap();
    let (site, out) = (broken(&base), below(&base, "public"));
    assert_eq!(fiche(&["build", "--site", &small(), "--out", &out]).code, Some(0));
    let before = files(Path::new(&out));
    let Ran { code, stdout, stderr } = fiche(&["build", "--site", &site, "--out", &out]);
    assert_eq!((code, stdout.as_str()), (Some(1), ""), "{stderr}");
    for words in
        ["content/practices/watch/index.nl.md", "evalution", "1 error", "Nothing was written"]
    {
        assert!(stderr.contains(words), "no `{words}` in: {stderr}");
    }
    assert!(before == files(Path::new(&out)));
}

#[test]
fn folders_of_others_are_refused_before_any_work() {
    let base = tempfile::tempdir().unwrap();
    let out = below(&base, "photos");
    fs::create_dir(&out).unwrap();
    fs::write(Path::new(&out).join("1.jpg"), "mine").unwrap();
    // The content has errors, but the folder is what counts first.
    let Ran { code, stderr, .. } = fiche(&["build", "--site", &broken(&base), "--out", &out]);
    assert_eq!(code, Some(2), "{stderr}");
    assert!(stderr.contains(&out) && stderr.contains("--out"), "{stderr}");
    assert_eq!(files(Path::new(&out)).len(), 1);
}

/// The data without the site: the very files that the site publishes.
#[test]
fn the_data_is_exported_as_the_site_publishes_it() {
    let base = tempfile::tempdir().unwrap();
    let [public, out] = ["public", "data"].map(|name| below(&base, name));
    assert_eq!(fiche(&["build", "--site", &small(), "--out", &public]).code, Some(0));
    let published = files(&Path::new(&public).join("data"));
    let export = |forms: &[&str]| {
        let options = ["--site", &small(), "--out", &out];
        let Ran { code, stdout, stderr } = fiche(&[&["export"], forms, &options].concat());
        assert_eq!((code, stdout.as_str()), (Some(0), ""), "{stderr}");
        assert!(stderr.contains(&out), "{stderr}");
        let mut files = files(Path::new(&out));
        assert!(files.remove(".fiche").is_some(), "a folder of ours says so");
        for (name, bytes) in &files {
            assert!(published[name] == *bytes, "{name}");
        }
        files.into_keys().collect::<Vec<_>>()
    };
    assert_eq!(export(&["csv"]), ["practices.fr.csv", "practices.nl.csv"]);
    assert_eq!(export(&["json"]), ["base.json", "base.schema.json"]);
    assert_eq!(export(&["jsonld"]), ["base.jsonld"]);
    let all =
        ["base.json", "base.jsonld", "base.schema.json", "practices.fr.csv", "practices.nl.csv"];
    assert_eq!(export(&["json", "csv", "jsonld"]), all);
}

#[test]
fn an_export_names_things_by_the_address_that_is_asked_for() {
    let base = tempfile::tempdir().unwrap();
    let out = below(&base, "data");
    let url = "https://voorbeeld.be/praktijken";
    let ran = fiche(&["export", "jsonld", "--site", &small(), "--out", &out, "--base-url", url]);
    assert_eq!(ran.code, Some(0), "{ran:?}");
    let text = fs::read_to_string(Path::new(&out).join("base.jsonld")).unwrap();
    assert!(text.contains("\"https://voorbeeld.be/praktijken/p/watch/"), "{text}");
    assert!(!text.contains("https://example.org/p/"), "{text}");
}

#[test]
fn an_export_of_content_with_errors_leaves_the_old_one() {
    let base = tempfile::tempdir().unwrap();
    let (site, out) = (broken(&base), below(&base, "data"));
    assert_eq!(fiche(&["export", "csv", "--site", &small(), "--out", &out]).code, Some(0));
    let before = files(Path::new(&out));
    let Ran { code, stdout, stderr } = fiche(&["export", "json", "--site", &site, "--out", &out]);
    assert_eq!((code, stdout.as_str()), (Some(1), ""), "{stderr}");
    for words in ["content/practices/watch/index.nl.md", "1 error", "Nothing was written"] {
        assert!(stderr.contains(words), "no `{words}` in: {stderr}");
    }
    assert!(before == files(Path::new(&out)));
}

#[test]
fn an_export_takes_no_folder_of_others_nor_a_site() {
    let base = tempfile::tempdir().unwrap();
    let [photos, public] = ["photos", "public"].map(|name| below(&base, name));
    fs::create_dir(&photos).unwrap();
    fs::write(Path::new(&photos).join("1.jpg"), "mine").unwrap();
    assert_eq!(fiche(&["build", "--site", &small(), "--out", &public]).code, Some(0));
    for out in [&photos, &public] {
        let before = files(Path::new(out));
        let Ran { code, stderr, .. } = fiche(&["export", "csv", "--site", &small(), "--out", out]);
        assert_eq!(code, Some(2), "{stderr}");
        assert!(stderr.contains(out.as_str()) && stderr.contains("--out"), "{stderr}");
        assert!(before == files(Path::new(out)), "{out}");
    }
}

#[test]
fn findings_are_json_on_standard_output() {
    let base = tempfile::tempdir().unwrap();
    let Ran { code, stdout, stderr } =
        fiche(&["check", "--site", &broken(&base), "--format", "json"]);
    assert_eq!((code, stderr.as_str()), (Some(1), ""));
    let found: serde_json::Value = serde_json::from_str(&stdout).unwrap();
    assert_eq!(found["version"], 1);
    let first = &found["diagnostics"][0];
    assert_eq!(first["file"], "content/practices/watch/index.nl.md");
    assert_eq!(first["severity"], "error");
    for key in ["code", "message", "help"] {
        assert!(first[key].as_str().is_some_and(|text| !text.is_empty()), "{key}: {first}");
    }
    for key in ["line", "column", "end_line", "end_column"] {
        assert!(first[key].as_u64().is_some_and(|number| number > 0), "{key}: {first}");
    }
}

/// A list that is cut short must not pass for a list of all that is wrong.
#[cfg(target_os = "linux")]
#[test]
fn a_result_that_cannot_be_written_is_no_success() {
    let site = small();
    for arguments in [
        &["check", "--format", "json", "--site", &site][..],
        &["status", "--format", "csv", "--site", &site],
        &["schema"],
    ] {
        let full = fs::File::options().write(true).open("/dev/full").unwrap();
        let Ran { code, stderr, .. } = ran(command(arguments).stdout(full));
        assert_eq!(code, Some(2), "{arguments:?}: {stderr}");
        assert!(stderr.contains("cannot write the standard output"), "{arguments:?}: {stderr}");
        // Whoever has seen enough closes the pipe.
        let (reader, writer) = std::io::pipe().unwrap();
        drop(reader);
        let Ran { code, stderr, .. } = ran(command(arguments).stdout(writer));
        assert_eq!(code, Some(0), "{arguments:?}: {stderr}");
    }
}

#[test]
fn a_site_without_mistakes_has_no_findings() {
    let Ran { code, stdout, .. } = fiche(&["check", "--site", &small(), "--format", "json"]);
    assert_eq!(code, Some(0));
    let found: serde_json::Value = serde_json::from_str(&stdout).unwrap();
    assert_eq!(found["diagnostics"], serde_json::json!([]));
}

#[test]
fn what_is_wrong_in_one_folder_is_told_alone() {
    let base = tempfile::tempdir().unwrap();
    let site = broken(&base);
    let network = Path::new(&site).join("content/collections/network/index.nl.md");
    let text = fs::read_to_string(&network).unwrap();
    fs::write(&network, text.replace("frozen: false", "frozen: Nee")).unwrap();
    let draft = Path::new(&site).join("content/practices/plan/index.nl.md");
    fs::create_dir(draft.parent().unwrap()).unwrap();
    fs::write(&draft, "---\nstatus: draft\n---\n").unwrap();
    let check = |paths: &[&str]| fiche_in(Path::new(&site), &[&["check"], paths].concat());
    let whole = check(&[]).stderr;
    assert!(whole.contains("F204") && whole.contains("network/index.nl.md"), "{whole}");
    let draft = check(&["content/practices/plan"]).stderr;
    assert!(whole.contains("check --drafts") && draft.contains("check --drafts"), "{draft}");
    for path in
        ["content/practices/watch/index.nl.md", "content/practices/watch/", "content/practices"]
    {
        let Ran { code, stderr, .. } = check(&[path]);
        assert_eq!(code, Some(1), "{path}");
        assert!(stderr.contains("F204") && !stderr.contains("network/index.nl.md"), "{stderr}");
    }
    let Ran { code, stderr, .. } = check(&["content/practices/alarm", "content/site.yaml"]);
    assert_eq!(code, Some(0), "{stderr}");
    assert!(!stderr.contains("F204") && !stderr.contains("check --drafts"), "{stderr}");
    for (path, told) in [
        ("content/practices/wacht", "content/practices/wacht"),
        ("..", "is not in the folder of the site"),
    ] {
        let Ran { code, stderr, .. } = check(&[path]);
        assert_eq!(code, Some(2), "{stderr}");
        assert!(stderr.contains(told), "{stderr}");
    }
}

#[test]
fn findings_are_told_in_the_language_asked_for() {
    let base = tempfile::tempdir().unwrap();
    let site = broken(&base);
    let told = ["en", "nl", "fr"].map(|lang| {
        let Ran { code, stdout, stderr } = fiche(&["check", "--site", &site, "--lang", lang]);
        assert_eq!((code, stdout.as_str()), (Some(1), ""));
        assert!(stderr.contains("evalution") && !stderr.contains('\u{1b}'), "{stderr:?}");
        stderr
    });
    assert!(told[0] != told[1] && told[1] != told[2] && told[0] != told[2], "{told:?}");
    for (told, count) in told.iter().zip(["1 error, ", "1 fout, ", "1 erreur, "]) {
        assert!(told.lines().any(|line| line.starts_with(count)), "{told}");
    }
}

#[test]
fn a_search_says_why_a_hit_ranks_where_it_does() {
    let explained = |query: &str| {
        let Ran { code, stdout, stderr } =
            fiche(&["search", "--site", &small(), "--lang", "nl", "--explain", query]);
        assert_eq!((code, stderr.as_str()), (Some(0), ""), "{query}");
        stdout
    };
    let stdout = explained("stadswachten");
    assert!(stdout.starts_with("also looked for: gemeenschapswacht\n"), "{stdout}");
    assert!(stdout.contains("stadswachten: split stad + wacht, 1 (nl)"), "{stdout}");
    let stdout = explained("buurtwahct");
    assert!(stdout.starts_with("nothing for \"buurtwahct\"; for \"buurtwacht\":"), "{stdout}");
    assert!(stdout.contains("buurtwacht: word buurtwacht"), "{stdout}");
}
