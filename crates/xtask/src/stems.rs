//! `cargo xtask stems`: our stems against Snowball's own lists, natively and in wasm.

use std::collections::BTreeMap;
use std::path::Path;
use std::process::Command;

use fiche_xtask::stamp;

use crate::command::{self, Failure};

/// Prints how many words differ, by rule; fails if one differs by none, or if wasm and machine disagree.
pub(crate) fn stems(root: &Path, lists: &Path) -> Result<(), Failure> {
    let mut native = Command::new("cargo");
    native.current_dir(root).args(["run", "--quiet", "--release", "--package", "fiche-search"]);
    native.args(["--example", "stems", "--"]).arg(lists);
    let native = command::output(&mut native)?;
    let mut wasm = Command::new("node");
    wasm.current_dir(root).arg("benches/stems.js").arg(stamp::WASM).arg(lists);
    let wasm = command::output(&mut wasm)?;

    let mut rules: BTreeMap<(&str, &str), usize> = BTreeMap::new();
    for line in native.lines() {
        if let [lang, _, _, rule] = line.split(' ').collect::<Vec<_>>()[..] {
            *rules.entry((lang, rule)).or_default() += 1;
        }
    }
    for ((lang, rule), count) in &rules {
        println!("{lang}  {count:>6}  {rule}");
    }
    let without_rule =
        native.lines().filter_map(|line| line.rsplit_once(' ')).map(|(line, _)| line);
    if without_rule.eq(wasm.lines()) {
        println!("the same in wasm");
        Ok(())
    } else {
        Err(Failure::new("the client's stems are others: run `cargo xtask client`".to_owned()))
    }
}
