//! What keeps the house in order.

use std::collections::BTreeSet;
use std::ffi::OsStr;
use std::fs;
use std::path::{Path, PathBuf};

use fiche_xtask::stamp::{self, Stamp};

/// The modules that touch the disk, the network or the clock.
const EDGES: [&str; 7] = ["read", "history", "write", "search", "external", "serve", "cli"];

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// The modules in the order the data flows, as `src/lib.rs` has them: one may use those before it, never those after.
fn flow() -> Vec<String> {
    let lib = fs::read_to_string(root().join("src/lib.rs")).unwrap();
    let modules = lib.lines().filter_map(|line| {
        line.strip_prefix("pub mod ").or_else(|| line.strip_prefix("mod "))?.strip_suffix(';')
    });
    modules.map(str::to_owned).collect()
}

pub(crate) fn below(folder: &Path, extension: &str) -> Vec<PathBuf> {
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

/// The lines of shipped code of a file: without comments and without its tests.
fn code(path: &Path) -> Vec<String> {
    let text = fs::read_to_string(path).unwrap();
    let shipped = text.split("\nmod tests {").next().unwrap();
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
            let is_test = |stem: &OsStr| stem == "tests" || stem == "sample" || stem == "faulty";
            let is_test = path.file_stem().is_some_and(is_test);
            (!is_test && module != "lib" && module != "main").then_some((module, path))
        })
        .collect()
}

/// Every path that a file's shipped code names: those of its `use` declarations in full, and every line besides.
///
/// `use crate::{check, model::{Id, Lang}};` is `crate::check::`, `crate::model::Id::` and `crate::model::Lang::`.
fn paths(path: &Path) -> Vec<String> {
    paths_of(&code(path).join("\n"))
}

fn paths_of(code: &str) -> Vec<String> {
    let mut found = Vec::new();
    let mut rest = code;
    while let Some(start) = rest.find("use ") {
        let begins_a_word =
            !rest[..start].ends_with(|c: char| c.is_ascii_alphanumeric() || c == '_');
        rest = &rest[start + "use ".len()..];
        let is_path = |c: char| c.is_ascii_alphanumeric() || "_:{},* \n".contains(c);
        // Words in a string that say `use` are not followed by a path up to a semicolon.
        if let Some((tree, _)) = rest.split_once(';')
            && begins_a_word
            && tree.chars().all(is_path)
        {
            expand("", tree, &mut found);
        }
    }
    found.extend(code.lines().map(str::to_owned));
    found
}

/// The paths of a tree of imports, each with `::` at its end.
fn expand(before: &str, tree: &str, found: &mut Vec<String>) {
    let mut depth = 0_usize;
    let branches = tree.split(|c| {
        match c {
            '{' => depth += 1,
            '}' => depth -= 1,
            _ => {}
        }
        c == ',' && depth == 0
    });
    for branch in branches.map(str::trim).filter(|branch| !branch.is_empty()) {
        if let Some((stem, inner)) = branch.split_once('{') {
            let inner = inner.strip_suffix('}').unwrap_or(inner);
            expand(&format!("{before}{}", stem.trim()), inner, found);
        } else {
            let name = branch.split(" as ").next().unwrap().trim();
            found.push(format!("{before}{name}::"));
        }
    }
}

#[test]
fn imports_in_braces_are_seen() {
    let code = "use crate::{\n    check,\n    model::{Id, Lang},\n};\nuse std::{fs as disk, io};\n";
    let found = paths_of(code);
    for path in
        ["crate::check::", "crate::model::Id::", "crate::model::Lang::", "std::fs::", "std::io::"]
    {
        assert!(found.iter().any(|one| one == path), "no {path} in {found:?}");
    }
}

#[test]
fn data_flows_one_way() {
    let flow = flow();
    assert!(flow.len() > 30, "{flow:?}");
    for (module, path) in modules() {
        let place = flow.iter().position(|name| *name == module);
        let place =
            place.unwrap_or_else(|| panic!("{module} is not in the flow: {}", path.display()));
        for line in paths(&path) {
            for later in &flow[place + 1..] {
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
fn the_crate_itself_holds_nothing_but_modules() {
    let code = code(&root().join("src/lib.rs"));
    let lines = code.iter().filter(|line| !line.is_empty());
    let mut names = BTreeSet::new();
    for line in lines {
        let is_module = line.starts_with("pub mod ") || line.starts_with("mod ");
        assert!(is_module || line.starts_with("pub use "), "{line}");
        names.extend(
            paths_of(line).iter().filter_map(|path| path.split("::").nth(1)).map(str::to_owned),
        );
    }
    names.remove("Error");
    let flow = flow();
    // By the names that others use, modules would reach later ones unseen.
    let reaches = |line: &str, name: &String| {
        line.contains(&format!("crate::{name}("))
            || !flow.contains(name) && line.contains(&format!("crate::{name}::"))
    };
    for (_, path) in modules() {
        for line in paths(&path) {
            let found = names.iter().find(|name| reaches(&line, name));
            assert_eq!(found, None, "{}: {line}", path.display());
        }
    }
}

#[test]
fn only_the_edges_touch_the_world() {
    for (module, path) in modules().into_iter().filter(|(module, _)| !EDGES.contains(&&**module)) {
        for line in paths(&path) {
            for door in
                ["std::fs", "std::net", "std::process", "std::env", "SystemTime", "Instant::now"]
            {
                assert!(!line.contains(door), "{}: {module} is pure: {line}", path.display());
            }
        }
    }
}

#[test]
fn a_disk_is_changed_through_one_door() {
    let changes = [
        "fs::write",
        "fs::copy",
        "fs::rename",
        "fs::remove_",
        "fs::create_dir",
        "fs::hard_link",
        "fs::set_permissions",
        "File::create",
        "File::options",
        "OpenOptions",
        "DirBuilder",
        "rustix::fs",
        "os::unix::fs",
    ];
    let door = root().join("src/write/door.rs");
    for (_, path) in modules().into_iter().filter(|(_, path)| *path != door) {
        for line in paths(&path) {
            for change in changes {
                assert!(!line.contains(change), "{}: not through the door: {line}", path.display());
            }
        }
    }
    let kept: Vec<_> = changes.iter().filter(|one| code(&door).join("\n").contains(*one)).collect();
    assert!(kept.len() >= 5, "{kept:?}");
}

#[test]
fn every_test_that_the_promises_name_exists() {
    let promises = fs::read_to_string(root().join("docs/reliability.md")).unwrap();
    let folders = ["src", "crates", "tests"].map(|folder| below(&root().join(folder), "rs"));
    let code: Vec<String> =
        folders.into_iter().flatten().map(|path| fs::read_to_string(path).unwrap()).collect();
    // Names of tests are sentences: no other name in backquotes has as many words.
    let is_test = |name: &&str| {
        name.matches('_').count() >= 3
            && name.chars().all(|c| c == '_' || c.is_ascii_lowercase() || c.is_ascii_digit())
    };
    let named: Vec<&str> = promises.split('`').filter(is_test).collect();
    assert!(named.len() >= 30, "{named:?}");
    for name in named {
        let is_there = code.iter().any(|code| code.contains(&format!("fn {name}(")));
        assert!(is_there, "docs/reliability.md names {name}, which is no test");
    }
}

#[test]
fn each_package_has_one_home() {
    let homes = [
        ("pulldown_cmark", &["parse/markdown"][..]),
        ("ammonia", &["parse/html"]),
        ("serde_saphyr", &["parse/metadata"]),
        ("toml::", &["parse/foreign"]),
        ("tera::", &["render/theme", "parse/templates"]),
        ("fluent::", &["messages"]),
        ("tantivy::", &["index/segment"]),
        ("jiff::", &["model/date", "model/zone"]),
        ("hyper", &["serve"]),
        ("tokio", &["serve"]),
        ("icu_collator", &["collation"]),
        ("roxmltree", &["check/logo"]),
        ("use image::", &["raster/pixels"]),
        ("moxcms", &["raster/pixels"]),
        ("image_webp", &["raster/webp"]),
        ("ttf_parser", &["render/card/face"]),
        ("ab_glyph_rasterizer", &["render/card/stamp"]),
        ("icu_datetime", &["render/dates"]),
        ("fast_qr", &["render/qr"]),
        ("regex::", &["parse/personal"]),
        ("exif::", &["raster/place"]),
        ("similar::", &["difference"]),
        ("html5ever", &["compare/page"]),
        ("zip::", &["portable/pack"]),
        ("typst", &["pdf"]),
        ("scraper", &["pdf/page"]),
        ("notify::", &["serve/watch"]),
        ("spdx::", &["parse/licence"]),
        ("whichlang::", &["check/strangers"]),
        ("walkdir", &["read"]),
        ("annotate_snippets", &["diagnostic/human"]),
        ("unicode_normalization", &["parse/words"]),
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
        for extension in ["html", "css", "js", "svg", "typ"] {
            there.extend(below(&root().join(folder), extension).into_iter().map(|path| {
                path.strip_prefix(root()).unwrap().to_string_lossy().replace('\\', "/")
            }));
        }
    }
    for entry in fs::read_dir(root().join("i18n")).unwrap() {
        let path = entry.unwrap().path();
        if path.is_file() {
            there.insert(format!("i18n/{}", path.file_name().unwrap().to_str().unwrap()));
        }
    }
    assert_eq!(listed, there, "list them in src/builtin.rs");
}
