//! `cargo xtask sbom`: the packages that the program is made of, the same list for the same `Cargo.lock`.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use crate::command::{self, Failure};

/// The name of the list in each crate's folder, where `cargo cyclonedx` puts it.
const NAME: &str = "fiche.cdx";

/// The crates of the workspace, by their folders.
const FOLDERS: [&str; 4] = [".", "crates/search", "crates/client", "crates/xtask"];

/// Writes `target/fiche.cdx.json`.
pub(crate) fn sbom(root: &Path) -> Result<(), Failure> {
    if command::find(&["cargo-cyclonedx"]).is_none() {
        return Err(Failure::new(
            "the list is made by cargo-cyclonedx: run `cargo install --locked cargo-cyclonedx`",
        ));
    }
    let mut cyclonedx = Command::new("cargo");
    cyclonedx.args(["cyclonedx", "--quiet", "--format", "json", "--spec-version", "1.5"]);
    cyclonedx.args(["--target", "all", "--override-filename", NAME]);
    // No time and no random number, so that two lists differ where the packages do.
    command::run(cyclonedx.env("SOURCE_DATE_EPOCH", "0").current_dir(root))?;

    let lists: Vec<PathBuf> = FOLDERS
        .iter()
        .map(|folder| root.join(folder).join(NAME).with_extension("cdx.json"))
        .collect();
    let list = fs::read_to_string(&lists[0]).map_err(Failure::at(&lists[0]))?;
    for made in &lists {
        fs::remove_file(made).map_err(Failure::at(made))?;
    }
    let path = root.join("target/fiche.cdx.json");
    fs::write(&path, anywhere(&list, root)).map_err(Failure::at(&path))?;
    println!("{}", path.display());
    Ok(())
}

/// The list without the folder that it was made in, which the crates of the workspace are called by.
fn anywhere(list: &str, root: &Path) -> String {
    list.replace(&format!("path+file://{}", root.display()), "path+file:///fiche")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_list_does_not_say_where_it_was_made() {
        let list = r#""path+file:///home/me/fiche/crates/search#fiche-search@0.1.0""#;
        let made = anywhere(list, Path::new("/home/me/fiche"));
        assert_eq!(made, r#""path+file:///fiche/crates/search#fiche-search@0.1.0""#);
    }
}
