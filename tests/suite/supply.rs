//! Where the code of others comes from, and where ours does what the compiler cannot check. `cargo deny check` looks at licences
//! and duplicates besides.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use crate::tidy::below;

/// The files that may say `unsafe`, and why.
const UNSAFE: [(&str, &str); 2] = [
    ("crates/client/src/lib.rs", "the worker and the wasm pass memory as pointer and length"),
    ("crates/client/src/no_randomness.rs", "getrandom asks for its function by that name"),
];

fn read(name: &str) -> String {
    fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join(name)).unwrap()
}

#[test]
fn packages_come_from_the_registry_and_are_known_by_their_digest() {
    let lock = read("Cargo.lock");
    let (mut ours, mut others, mut sources) = (Vec::new(), 0, BTreeSet::new());
    for package in lock.split("[[package]]").skip(1) {
        let value = |key: &str| {
            let line = package.lines().find_map(|line| line.strip_prefix(key))?;
            line.strip_prefix(" = \"")?.strip_suffix('"')
        };
        let name = value("name").unwrap();
        match value("source") {
            None => ours.push(name),
            Some(source) => {
                sources.insert(source);
                assert_eq!(value("checksum").map(str::len), Some(64), "{name}");
                others += 1;
            }
        }
    }
    assert_eq!(ours, ["fiche", "fiche-client", "fiche-search", "fiche-xtask"]);
    assert!(others > 300, "{others}");
    let from_one = sources.len() == 1 && sources.iter().all(|from| from.starts_with("registry+"));
    assert!(from_one, "{sources:?}");
}

#[test]
fn unsafe_code_stands_at_the_boundary_of_the_wasm_alone() {
    assert!(read("Cargo.toml").contains("unsafe_code = \"deny\""));
    for manifest in ["Cargo.toml", "crates/search/Cargo.toml", "crates/xtask/Cargo.toml"] {
        assert!(read(manifest).contains("[lints]\nworkspace = true"), "{manifest}");
    }
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut found: Vec<String> = Vec::new();
    for path in ["src", "crates/search/src", "crates/client/src", "crates/xtask/src"]
        .iter()
        .flat_map(|folder| below(&root.join(folder), "rs"))
    {
        let text = fs::read_to_string(&path).unwrap();
        let is_code = |line: &&str| !line.trim_start().starts_with("//");
        let says = |line: &str| {
            ["unsafe {", "unsafe fn", "unsafe impl", "unsafe extern", "unsafe(", "unsafe_code"]
                .iter()
                .any(|word| line.contains(word))
        };
        if text.lines().filter(is_code).any(says) {
            let name = path.strip_prefix(root).unwrap().to_string_lossy().replace('\\', "/");
            found.push(name);
        }
    }
    assert_eq!(found, UNSAFE.map(|(file, _)| file.to_owned()));
}
