//! What keeps the house in order.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use fiche_xtask::stamp::{self, Stamp};

/// In the order the data flows: a module may use those before it, never those after.
const FLOW: [&str; 17] = [
    "collation",
    "error",
    "messages",
    "model",
    "source",
    "output",
    "diagnostic",
    "builtin",
    "read",
    "parse",
    "check",
    "render",
    "index",
    "write",
    "search",
    "serve",
    "cli",
];

/// The modules that touch the disk, the network or the clock.
const EDGES: [&str; 5] = ["read", "write", "search", "serve", "cli"];

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

fn below(folder: &Path, extension: &str) -> Vec<PathBuf> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            found.extend(below(&path, extension));
        } else if path.extension().is_some_and(|e| e == extension) {
            found.push(path);
        }
    }
    found.sort();
    found
}

/// The lines of shipped code of a file: without comments and without what follows `#[cfg(test)]`.
fn code(path: &Path) -> Vec<String> {
    let text = fs::read_to_string(path).unwrap();
    let shipped = text.split("#[cfg(test)]\nmod tests {").next().unwrap();
    shipped.lines().filter(|line| !line.trim_start().starts_with("//")).map(str::to_owned).collect()
}

/// Every file below `src/` with the module it belongs to.
fn modules() -> Vec<(String, PathBuf)> {
    let src = root().join("src");
    below(&src, "rs")
        .into_iter()
        .filter_map(|path| {
            let inside = path.strip_prefix(&src).unwrap();
            let first = inside.components().next().unwrap().as_os_str().to_string_lossy();
            let module = first.trim_end_matches(".rs").to_owned();
            // Test modules in files of their own may look anywhere.
            let is_test = path.file_stem().is_some_and(|stem| stem == "tests" || stem == "sample");
            (!is_test && module != "lib" && module != "main").then_some((module, path))
        })
        .collect()
}

#[test]
fn data_flows_one_way() {
    for (module, path) in modules() {
        let place = FLOW.iter().position(|name| *name == module);
        let place =
            place.unwrap_or_else(|| panic!("{module} is not in the flow: {}", path.display()));
        for line in code(&path) {
            for later in &FLOW[place + 1..] {
                assert!(
                    !line.contains(&format!("crate::{later}::")),
                    "{}: {module} comes before {later}: {line}",
                    path.display()
                );
            }
        }
    }
}

#[test]
fn only_the_edges_touch_the_world() {
    for (module, path) in modules().into_iter().filter(|(module, _)| !EDGES.contains(&&**module)) {
        for line in code(&path) {
            for door in
                ["std::fs", "std::net", "std::process", "std::env", "SystemTime", "Instant::now"]
            {
                assert!(!line.contains(door), "{}: {module} is pure: {line}", path.display());
            }
        }
    }
}

#[test]
fn each_package_has_one_home() {
    let homes = [
        ("pulldown_cmark", &["parse/markdown"][..]),
        ("ammonia", &["parse/html"]),
        ("serde_saphyr", &["parse/metadata", "parse/traps"]),
        ("tera::", &["render/theme"]),
        ("fluent::", &["messages"]),
        ("tantivy::", &["index/segment"]),
        ("jiff::", &["model/date"]),
        ("tiny_http", &["serve"]),
    ];
    for (_, path) in modules() {
        let inside =
            path.strip_prefix(root().join("src")).unwrap().to_string_lossy().replace('\\', "/");
        for line in code(&path) {
            for (package, home) in homes {
                let at_home = home.iter().any(|home| inside.starts_with(home));
                assert!(at_home || !line.contains(package), "{inside} uses {package}: {line}");
            }
        }
    }
}

#[test]
fn the_committed_client_is_that_of_its_sources() {
    let stamp = Stamp::read(root()).unwrap();
    let wasm = fs::read(root().join(stamp::WASM)).unwrap();
    let now = Stamp::new(stamp::sources(root()).unwrap(), stamp.compiler.clone(), &wasm);
    assert_eq!(stamp, now, "run `cargo xtask client` and commit crates/client/dist");
}

#[test]
fn the_tool_brings_its_theme_and_messages_along() {
    let listed: BTreeSet<String> =
        fiche::builtin::FILES.iter().map(|(path, _)| (*path).to_owned()).collect();
    let mut there = BTreeSet::new();
    for folder in ["themes/default/templates", "themes/default/assets"] {
        for extension in ["html", "css", "js", "svg"] {
            there.extend(below(&root().join(folder), extension).into_iter().map(|path| {
                path.strip_prefix(root()).unwrap().to_string_lossy().replace('\\', "/")
            }));
        }
    }
    there.extend(["i18n/nl.ftl", "i18n/fr.ftl"].map(str::to_owned));
    assert_eq!(listed, there, "list them in src/builtin.rs");
}
