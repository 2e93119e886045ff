//! `docs/diagnostics/`: every code at length, as the tool itself explains it.

use std::fs;
use std::path::Path;
use std::process::Command;

use crate::command::{self, Failure};

/// The languages that findings are told in.
const LANGUAGES: [&str; 3] = ["en", "nl", "fr"];

/// Writes a page per language.
pub(crate) fn diagnostics(root: &Path) -> Result<(), Failure> {
    let folder = root.join("docs/diagnostics");
    fs::create_dir_all(&folder).map_err(Failure::at(&folder))?;
    for language in LANGUAGES {
        let mut fiche = Command::new("cargo");
        let arguments = ["run", "--quiet", "--", "explain", "--markdown", "--lang", language];
        let page = command::output(fiche.args(arguments).current_dir(root))? + "\n";
        let path = folder.join(format!("{language}.md"));
        fs::write(&path, page).map_err(Failure::at(&path))?;
    }
    Ok(())
}
