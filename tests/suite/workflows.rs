//! The workflow files in docs/, and the one that a new site begins with, do what they say: every `fiche` in them is run here,
//! in their order, on a small site.

use std::fs;
use std::path::{Path, PathBuf};

use serde_yaml::Value;

use crate::cli::fiche_in;
use crate::fixture::Fixture;

/// What stands under `run:` and `script:`, in order.
fn scripts(value: &Value, found: &mut Vec<String>) {
    match value {
        Value::Mapping(fields) => {
            for (key, value) in fields {
                match (key.as_str(), value) {
                    (Some("run"), Value::String(text)) => found.push(text.clone()),
                    (Some("script" | "before_script"), Value::Sequence(lines)) => {
                        found.extend(lines.iter().filter_map(Value::as_str).map(str::to_owned));
                    }
                    (_, value) => scripts(value, found),
                }
            }
        }
        Value::Sequence(values) => values.iter().for_each(|value| scripts(value, found)),
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) | Value::Tagged(_) => {}
    }
}

/// The commands of a workflow that call fiche.
#[track_caller]
fn commands(path: &Path) -> Vec<String> {
    let workflow: Value = serde_yaml::from_str(&fs::read_to_string(path).unwrap()).unwrap();
    let mut found = Vec::new();
    scripts(&workflow, &mut found);
    let lines = found.iter().flat_map(|script| script.lines()).map(str::trim);
    lines.filter(|line| line.starts_with("fiche ")).map(str::to_owned).collect()
}

/// Runs a command as a shell would: words, and a file that its result goes to.
#[track_caller]
fn run(folder: &Path, command: &str) {
    let command = command.trim_end_matches(" || true");
    let (words, file) = command.split_once(" > ").map_or((command, None), |(a, b)| (a, Some(b)));
    let words: Vec<&str> = words.split(' ').skip(1).collect();
    let ran = fiche_in(folder, &words);
    assert_eq!(ran.code, Some(0), "{command}: {}{}", ran.stdout, ran.stderr);
    if let Some(file) = file {
        assert!(!ran.stdout.is_empty(), "{command} says nothing");
        fs::write(folder.join(file), ran.stdout).unwrap();
    }
}

/// The folder of a pull request: the site as it would be, and in `before/` as it is.
fn folder(base: &Path) -> PathBuf {
    let folder = base.join("repository");
    Fixture::small().write(&folder.join("before"));
    let mut site = Fixture::small();
    site.edit("content/practices/watch/index.nl.md", "title: Buurtwacht", "title: Wijkwacht");
    site.write(&folder);
    folder
}

#[test]
fn every_command_of_the_workflows_works() {
    for (name, count) in [("github.yml", 6), ("gitlab.yml", 7)] {
        let base = tempfile::tempdir().unwrap();
        let folder = folder(base.path());
        let docs = Path::new(env!("CARGO_MANIFEST_DIR")).join("docs/workflows");
        let commands = commands(&docs.join(name));
        assert_eq!(commands.len(), count, "{name}: {commands:?}");
        for command in &commands {
            run(&folder, command);
        }
        let comment = fs::read_to_string(folder.join("comment.md")).unwrap();
        assert!(comment.contains("<ins>Wijkwacht</ins>"), "{comment}");
        assert!(folder.join("public/index.html").is_file());
        assert!(folder.join("content/permalinks.txt").is_file());
    }
}

#[test]
fn a_new_site_begins_with_a_workflow_that_works() {
    let base = tempfile::tempdir().unwrap();
    let ran = fiche_in(base.path(), &["init", "site", "--languages", "nl,fr"]);
    assert_eq!(ran.code, Some(0), "{}", ran.stderr);
    let site = base.path().join("site");
    let path = site.join(".github/workflows/site.yml");
    assert!(!fs::read_to_string(&path).unwrap().contains("example.org"));
    let commands = commands(&path);
    assert_eq!(commands, ["fiche check", "fiche build"]);
    for command in &commands {
        run(&site, command);
    }
    assert!(site.join("public/index.html").is_file());
}

/// What the report on code quality is made of.
#[test]
fn the_findings_have_the_fields_that_the_workflow_asks_for() {
    let base = tempfile::tempdir().unwrap();
    let mut site = Fixture::small();
    site.edit("content/practices/watch/index.nl.md", "[evaluation,", "[evalution,");
    site.write(base.path());
    let ran = fiche_in(base.path(), &["check", "--drafts", "--format", "json"]);
    let found: serde_json::Value = serde_json::from_str(&ran.stdout).unwrap();
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("docs/workflows/gitlab.yml");
    let workflow = fs::read_to_string(path).unwrap();
    for field in ["code", "file", "line", "message", "help", "severity"] {
        assert!(workflow.contains(&format!(".{field}")), "{field}");
        assert!(!found["diagnostics"][0][field].is_null(), "{field}: {found}");
    }
}
