//! `fiche schema`, beside the content it describes.

use std::fs;
use std::path::{Path, PathBuf};

use serde_json::Value;

use crate::cli::{Ran, below, fiche};

const NAMES: [&str; 10] = [
    "practice",
    "translation",
    "collection",
    "page",
    "introduction",
    "site",
    "vocabulary",
    "organisations",
    "glossary",
    "redirects",
];

/// The schema that a file of a site is to fit, by its path.
fn name_of(path: &str) -> Option<&'static str> {
    let folders = [
        ("content/practices/", "practice"),
        ("content/collections/", "collection"),
        ("content/pages/", "page"),
        ("content/terms/", "introduction"),
        ("content/vocabularies/", "vocabulary"),
        ("content/site.yaml", "site"),
        ("content/organisations.yaml", "organisations"),
        ("content/glossary.yaml", "glossary"),
        ("content/redirects.yaml", "redirects"),
    ];
    let is_read = [".md", ".yaml"].iter().any(|end| path.ends_with(end));
    folders.iter().find(|(start, _)| is_read && path.starts_with(start)).map(|(_, name)| *name)
}

fn front_matter(text: &str) -> &str {
    let Some(rest) = text.strip_prefix("---\n") else { return text };
    rest.split("\n---\n").next().unwrap()
}

fn value(text: &str) -> Value {
    serde_yaml::from_str(front_matter(text)).unwrap()
}

/// The schemas of a site.
struct Judge {
    schemas: boon::Schemas,
    indices: Vec<(&'static str, boon::SchemaIndex)>,
}

impl Judge {
    fn of(site: &str) -> Self {
        let mut judge = Self { schemas: boon::Schemas::new(), indices: Vec::new() };
        for name in NAMES {
            let Ran { code, stdout, stderr } = fiche(&["schema", name, "--site", site]);
            assert_eq!((code, stderr.as_str()), (Some(0), ""), "{name}");
            let mut compiler = boon::Compiler::new();
            compiler.add_resource(name, serde_json::from_str(&stdout).unwrap()).unwrap();
            let index = compiler.compile(name, &mut judge.schemas).unwrap();
            judge.indices.push((name, index));
        }
        judge
    }

    fn refusal(&self, name: &str, text: &str) -> Option<String> {
        let (_, index) = self.indices.iter().find(|(known, _)| *known == name).unwrap();
        self.schemas.validate(&value(text), *index).err().map(|error| format!("{error:#}"))
    }
}

fn root() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}

fn texts(site: &Path) -> Vec<(String, String)> {
    let all = crate::fixture::files(&site.join("content"));
    let texts = all.into_iter().map(|(path, bytes)| (format!("content/{path}"), bytes));
    texts
        .filter(|(path, _)| name_of(path).is_some())
        .map(|(path, bytes)| (path, String::from_utf8(bytes).unwrap()))
        .collect()
}

#[test]
fn all_content_fits_its_schema() {
    let base = tempfile::tempdir().unwrap();
    let begun = below(&base, "begun");
    assert_eq!(fiche(&["init", &begun]).code, Some(0));
    let fixtures = ["", "tests/sites/small", "tests/sites/trilingual"];
    let sites = fixtures.map(|path| root().join(path)).into_iter().chain([begun.into()]);
    for site in sites {
        let judge = Judge::of(&site.display().to_string());
        let texts = texts(&site);
        assert!(texts.len() > 5, "{}", site.display());
        for (path, text) in texts {
            let refusal = judge.refusal(name_of(&path).unwrap(), &text);
            assert_eq!(refusal, None, "{}/{path}", site.display());
            if text.contains("\ntranslation:") && !path.starts_with("content/terms/") {
                assert_eq!(judge.refusal("translation", &text), None, "{path}");
            }
        }
    }
}

#[test]
fn mistakes_do_not_fit() {
    let small = root().join("tests/sites/small");
    let judge = Judge::of(&small.display().to_string());
    let practice = fs::read_to_string(small.join("content/practices/watch/index.nl.md")).unwrap();
    let cases = [
        ("themes: [evaluation, funding]", "themes: [evalution]"),
        ("themes: [evaluation, funding]", "themes: [evaluation, funding, evaluation, funding]"),
        ("kind: field-action", "kind: []"),
        ("kind: field-action", "kinds: field-action"),
        ("period: 2019/2021-09", "period: 2019-2021"),
        ("published: 2026-01-02", "published: 02/01/2026"),
        ("status: published", "status: online"),
        ("status: published\n", ""),
        ("{id: town, role: lead}", "{id: city, role: lead}"),
        ("{id: town, role: lead}", "{id: town, role: boss}"),
        ("slug: buurtwacht", "slug: Buurt wacht"),
        ("slug: buurtwacht", "translation: {of: \"sha256:0000000000000000\", method: human}"),
    ];
    assert_eq!(judge.refusal("practice", &practice), None);
    for (right, wrong) in cases {
        let text = practice.replace(right, wrong);
        assert_ne!(text, practice, "{right}");
        assert!(judge.refusal("practice", &text).is_some(), "{wrong}");
    }
}

#[test]
fn terms_have_their_names_in_both_languages() {
    let small = root().join("tests/sites/small").display().to_string();
    let schema: Value =
        serde_json::from_str(&fiche(&["schema", "practice", "--site", &small]).stdout).unwrap();
    let themes = schema["properties"]["themes"].to_string();
    assert!(themes.contains("\"const\":\"funding\"") && themes.contains(" · "), "{themes}");
}

#[test]
fn without_a_name_the_schemas_are_listed() {
    let Ran { code, stdout, stderr } = fiche(&["schema"]);
    assert_eq!((code, stderr.as_str()), (Some(0), ""));
    let first: Vec<_> = stdout.lines().map(|line| line.split(' ').next().unwrap()).collect();
    assert_eq!(first, NAMES);
    let Ran { code, stderr, .. } = fiche(&["schema", "sheet"]);
    assert_eq!(code, Some(2));
    assert!(stderr.contains("practice, translation"), "{stderr}");
}
