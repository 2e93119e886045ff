//! `cargo xtask stems`: our stems against Snowball's own lists.

use std::collections::BTreeMap;
use std::path::Path;
use std::process::Command;

use crate::command::{self, Failure};

/// Prints how many words differ, by rule; fails if one differs by none.
pub(crate) fn stems(root: &Path, lists: &Path) -> Result<(), Failure> {
    let mut differing = Command::new("cargo");
    differing.current_dir(root).args(["run", "--quiet", "--release", "--package", "fiche-search"]);
    differing.args(["--example", "stems", "--"]).arg(lists);
    let differing = command::output(&mut differing)?;
    let mut rules: BTreeMap<(&str, &str), usize> = BTreeMap::new();
    for line in differing.lines() {
        if let [lang, _, _, rule] = line.split(' ').collect::<Vec<_>>()[..] {
            *rules.entry((lang, rule)).or_default() += 1;
        }
    }
    for ((lang, rule), count) in &rules {
        println!("{lang}  {count:>6}  {rule}");
    }
    Ok(())
}
