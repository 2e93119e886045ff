//! `fiche cms`: the configuration of a web form.

use std::fs;
use std::path::Path;

use serde_json::Value;

use crate::cli::{Ran, below, fiche};

fn small() -> String {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/sites/small").display().to_string()
}

fn config(arguments: &[&str]) -> Value {
    let base = tempfile::tempdir().unwrap();
    let out = below(&base, "admin");
    let site = small();
    let all = [&["cms", "--site", &site, "--out", &out], arguments].concat();
    let Ran { code, stderr, .. } = fiche(&all);
    assert_eq!(code, Some(0), "{stderr}");
    assert!(stderr.contains("decap-cms"), "{stderr}");
    let page = fs::read_to_string(Path::new(&out).join("index.html")).unwrap();
    assert!(page.contains("src=\"decap-cms.js\"") && !page.contains("//"), "{page}");
    serde_yaml::from_str(&fs::read_to_string(Path::new(&out).join("config.yml")).unwrap()).unwrap()
}

fn field<'c>(config: &'c Value, collection: usize, name: &str) -> &'c Value {
    let fields = config["collections"][collection]["fields"].as_array().unwrap();
    fields.iter().find(|field| field["name"] == name).unwrap_or(&Value::Null)
}

#[test]
fn the_form_has_the_fields_terms_and_limits_of_the_site() {
    let config = config(&["--backend", "github", "--repository", "team/site"]);
    assert_eq!(config["backend"]["repo"], "team/site");
    assert_eq!(config["i18n"]["locales"], serde_json::json!(["nl", "fr"]));
    assert_eq!(config["collections"][0]["path"], "{{slug}}/index");
    let title = field(&config, 0, "title");
    assert_eq!((&title["label"], &title["i18n"]), (&"Titel · Titre".into(), &true.into()));
    let themes = field(&config, 0, "themes");
    let funding = themes["options"].as_array().unwrap().iter().find(|o| o["value"] == "funding");
    assert!(funding.unwrap()["label"].as_str().unwrap().contains(" · "), "{themes}");
    assert_eq!((&themes["multiple"], &themes["i18n"]), (&true.into(), &false.into()));
    let organisations = &field(&config, 0, "organisations")["fields"][0]["options"];
    assert!(organisations.to_string().contains("\"value\":\"town\""), "{organisations}");
    assert!(field(&config, 2, "themes").is_null(), "pages have no terms");
    for name in ["translation", "provenance"] {
        assert!(field(&config, 0, name).is_null(), "{name} stays in the file as it is");
    }
}

#[test]
fn without_a_forge_that_is_known_the_command_says_what_to_write() {
    let base = tempfile::tempdir().unwrap();
    let out = below(&base, "admin");
    let Ran { code, stderr, .. } = fiche(&["cms", "--site", &small(), "--out", &out]);
    assert_eq!(code, Some(2), "{stderr}");
    assert!(stderr.contains("--backend") && !Path::new(&out).exists(), "{stderr}");
}

#[test]
fn the_release_that_editors_are_told_of_is_the_one_that_is_tried() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let read = |path: &str| fs::read_to_string(root.join(path)).unwrap();
    let packages: Value = serde_json::from_str(&read("tests/browser/cms/package.json")).unwrap();
    let tried = packages["devDependencies"]["decap-cms"].as_str().unwrap();
    assert!(read("docs/cms.md").contains(&format!("decap-cms@{tried} ")), "{tried}");
}
