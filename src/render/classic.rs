//! Scripts for pages that are opened from a disk, where browsers load no modules: each with what it imports inside it.
//!
//! A theme's modules are turned into functions by their lines: one `import` or `export` a line, from its first letter. What cannot be
//! turned is an error, never a script that fails on the reader's screen.

use std::fmt::Write as _;

use super::assets::{beside, file};
use crate::model::Theme;

/// What a module gives others begins with one of these.
const DECLARATIONS: [&str; 4] = ["const ", "async function ", "function ", "class "];

/// A script of the theme as one that stands alone. Whichever script of a page comes first runs what both import.
///
/// # Errors
///
/// If it imports what is not there, or itself by a detour, or holds a form of `import` or `export` that is not known here.
pub(super) fn script(theme: &Theme, name: &str) -> Result<String, String> {
    let mut modules = Modules { theme, done: Vec::new(), open: Vec::new() };
    let mut script =
        "\"use strict\";\n{\nconst modules = (globalThis.ficheModules ??= {});\n".to_owned();
    modules.add(name, &mut script)?;
    script.push_str("}\n");
    Ok(script)
}

/// The modules that a script brings along.
struct Modules<'t> {
    theme: &'t Theme,
    /// Those that are written.
    done: Vec<String>,
    /// Those on the way to the one that is being written.
    open: Vec<String>,
}

impl Modules<'_> {
    /// Writes a module after those that it imports.
    fn add(&mut self, name: &str, script: &mut String) -> Result<(), String> {
        if self.done.iter().any(|done| done == name) {
            return Ok(());
        }
        if self.open.iter().any(|open| open == name) {
            return Err(format!("assets/{name} imports itself, by way of others"));
        }
        let bytes = file(self.theme, name)?;
        let text = std::str::from_utf8(bytes).map_err(|_| format!("assets/{name} is no text"))?;
        self.open.push(name.to_owned());
        let (mut body, mut given) = (String::with_capacity(text.len()), Vec::new());
        for (number, line) in text.lines().enumerate() {
            let unknown = |what: &str| {
                Err(format!(
                    "assets/{name}, line {}: {what} in a form that does not work in a page opened from a disk: {line}",
                    number + 1
                ))
            };
            if line.starts_with("import ") {
                let Some((names, path)) = imported(line) else { return unknown("`import`") };
                let other = beside(name, path);
                self.add(&other, script)?;
                if let Some(names) = names {
                    let names = names.replace(" as ", ": ");
                    writeln!(body, "const {names} = modules[{other:?}];").expect("strings grow");
                }
            } else if let Some(declared) = line.strip_prefix("export ") {
                let Some(given_name) = declared_name(declared) else { return unknown("`export`") };
                given.push(given_name);
                body.push_str(declared);
                body.push('\n');
            } else {
                body.push_str(line);
                body.push('\n');
            }
        }
        self.open.pop();
        let given = given.join(", ");
        writeln!(script, "modules[{name:?}] ??= (() => {{\n{body}return {{ {given} }};\n}})();")
            .expect("strings grow");
        self.done.push(name.to_owned());
        Ok(())
    }
}

/// The names in braces, if any, and the path of `import { a, b as c } from "./x.js";` or `import "./x.js";`.
fn imported(line: &str) -> Option<(Option<&str>, &str)> {
    let rest = line.strip_prefix("import ")?.trim_end().strip_suffix("\";")?;
    let (before, path) = rest.split_once('"')?;
    let is_ours = path.starts_with('.');
    match before.trim_end() {
        "" if is_ours => Some((None, path)),
        names if is_ours => {
            let names = names.strip_suffix("from")?.trim_end();
            (names.starts_with('{') && names.ends_with('}')).then_some((Some(names), path))
        }
        _ => None,
    }
}

/// What `const a = 1;` or `async function a() {` declares.
fn declared_name(text: &str) -> Option<&str> {
    let rest = DECLARATIONS.iter().find_map(|word| text.strip_prefix(word))?;
    let is_name = |c: char| c.is_ascii_alphanumeric() || c == '_' || c == '$';
    let end = rest.find(|c| !is_name(c)).unwrap_or(rest.len());
    (end > 0).then_some(&rest[..end])
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use super::*;

    fn theme(files: &[(&str, &str)]) -> Theme {
        let assets = files.iter().map(|(name, text)| ((*name).to_owned(), text.as_bytes().into()));
        Theme { templates: BTreeMap::new(), assets: assets.collect() }
    }

    #[test]
    fn a_script_brings_what_it_imports() {
        let files = [
            ("page.js", "import { a, b as c } from \"./parts/a.js\";\nimport \"./d.js\";\na(c);\n"),
            (
                "parts/a.js",
                "import { d } from \"../d.js\";\nexport const b = d;\nexport async function a() {}\n",
            ),
            ("d.js", "export const d = 1;\n"),
        ];
        let expected = "\"use strict\";\n{\nconst modules = (globalThis.ficheModules ??= {});\n\
            modules[\"d.js\"] ??= (() => {\nconst d = 1;\nreturn { d };\n})();\n\
            modules[\"parts/a.js\"] ??= (() => {\nconst { d } = modules[\"d.js\"];\nconst b = d;\nasync function a() {}\nreturn { b, a };\n})();\n\
            modules[\"page.js\"] ??= (() => {\nconst { a, b: c } = modules[\"parts/a.js\"];\na(c);\nreturn {  };\n})();\n}\n";
        assert_eq!(script(&theme(&files), "page.js").expect("all are there"), expected);
    }

    #[test]
    fn what_cannot_be_turned_is_named() {
        for (text, named) in [
            ("import all from \"./b.js\";", "line 1: `import`"),
            ("import * as all from \"./b.js\";", "line 1: `import`"),
            ("import {\n  a,\n} from \"./b.js\";", "line 1: `import`"),
            ("\nexport default 1;", "line 2: `export`"),
            ("export let a = 1;", "line 1: `export`"),
            ("import { b } from \"./b.js\";", "no file assets/b.js"),
            ("import \"./a.js\";", "imports itself"),
        ] {
            let error = script(&theme(&[("a.js", text)]), "a.js").expect_err(text);
            assert!(error.contains(named), "{text}: {error}");
        }
    }
}
