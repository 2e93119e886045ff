//! The theme's files as they are served: under names that change with their bytes, scripts with the final names of the
//! scripts they import, style sheets with the text of those they import.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use super::classic;
use crate::Error;
use crate::model::{Address, Theme};
use crate::output::{File, Opened, fingerprinted};
use crate::parse::plain_name;

/// Addresses and bytes, by name below the theme's `assets/`.
#[derive(Debug, Default)]
pub(super) struct Assets(BTreeMap<String, (Address, Arc<[u8]>)>);

impl Assets {
    /// All files of a theme.
    ///
    /// # Errors
    ///
    /// If a script imports what is not there, or itself by a detour: its name would have to contain itself. The same
    /// for a style sheet.
    pub(super) fn new(theme: &Theme, opened: Opened) -> Result<Self, Error> {
        let mut assets = Self::default();
        let parts = style_parts(theme);
        for name in theme.assets.keys().filter(|name| !parts.contains(*name)) {
            assets
                .serve(theme, name, opened, &mut Vec::new())
                .map_err(|reason| Error::Theme { page: format!("assets/{name}"), reason })?;
        }
        Ok(assets)
    }

    /// The address of a file.
    pub(super) fn address(&self, name: &str) -> Option<&Address> {
        self.0.get(name).map(|(address, _)| address)
    }

    /// A file of [`Self::names`].
    pub(super) fn file(&self, name: &str) -> File {
        let (address, bytes) = &self.0[name];
        File { address: address.clone(), bytes: bytes.to_vec() }
    }

    /// The names of the files to write. Of equal files of equal names in several folders only the first: they share an
    /// address.
    pub(super) fn names(&self) -> impl Iterator<Item = &str> {
        let mut addresses = BTreeSet::new();
        let files = self.0.iter().filter(move |(_, (address, _))| addresses.insert(address));
        files.map(|(name, _)| name.as_str())
    }

    /// Works out a file after those it imports; `importers` are the scripts on the way to it.
    fn serve(
        &mut self,
        theme: &Theme,
        name: &str,
        opened: Opened,
        importers: &mut Vec<String>,
    ) -> Result<Address, String> {
        if let Some(known) = self.address(name) {
            return Ok(known.clone());
        }
        if importers.iter().any(|importer| importer == name) {
            return Err(format!("assets/{name} imports itself, by way of others"));
        }
        let bytes = file(theme, name)?;
        let (stem, extension) = last(name).rsplit_once('.').unwrap_or((last(name), "bin"));
        let bytes = match std::str::from_utf8(bytes) {
            Ok(_) if extension == "js" && opened == Opened::FromDisk => {
                classic::script(theme, name)?.into_bytes().into()
            }
            Ok(script) if extension == "js" => {
                importers.push(name.to_owned());
                let bound = bind(script, |path| {
                    let address = self.serve(theme, &beside(name, path), opened, importers)?;
                    // All of them are served from one folder.
                    Ok(format!("./{}", last(address.as_str())))
                })?;
                importers.pop();
                bound.into_bytes().into()
            }
            Ok(style) if extension == "css" => {
                joined(theme, name, style, &mut Vec::new())?.into_bytes().into()
            }
            Ok(_) | Err(_) => Arc::clone(bytes),
        };
        let address = fingerprinted(&plain_name(stem), &plain_name(extension), &bytes);
        self.0.insert(name.to_owned(), (address.clone(), bytes));
        Ok(address)
    }
}

/// A file of the theme.
pub(super) fn file<'t>(theme: &'t Theme, name: &str) -> Result<&'t Arc<[u8]>, String> {
    theme.assets.get(name).ok_or_else(|| format!("the theme has no file assets/{name}"))
}

/// The path that a line of a style sheet imports from the theme: `@import "./style/print.css";`.
fn imported(line: &str) -> Option<&str> {
    let path = line.trim().strip_prefix("@import \"")?.strip_suffix("\";")?;
    path.starts_with('.').then_some(path)
}

/// The style sheets that are parts of others, and no files of their own.
fn style_parts(theme: &Theme) -> BTreeSet<String> {
    let is_style = |name: &str| name.rsplit_once('.').is_some_and(|(_, kind)| kind == "css");
    let styles = theme.assets.iter().filter(|(name, _)| is_style(name));
    let texts = styles.filter_map(|(name, bytes)| Some((name, std::str::from_utf8(bytes).ok()?)));
    texts
        .flat_map(|(name, text)| text.lines().filter_map(imported).map(|path| beside(name, path)))
        .collect()
}

/// A style sheet with those that it imports in their place; `importers` are those on the way to it.
fn joined(
    theme: &Theme,
    name: &str,
    style: &str,
    importers: &mut Vec<String>,
) -> Result<String, String> {
    if importers.iter().any(|importer| importer == name) {
        return Err(format!("assets/{name} imports itself, by way of others"));
    }
    importers.push(name.to_owned());
    let mut text = String::with_capacity(style.len());
    for line in style.split_inclusive('\n') {
        let Some(path) = imported(line) else {
            text.push_str(line);
            continue;
        };
        let part = beside(name, path);
        let bytes = file(theme, &part)?;
        let style = std::str::from_utf8(bytes).map_err(|_| format!("assets/{part} is no text"))?;
        text.push_str(&joined(theme, &part, style, importers)?);
    }
    importers.pop();
    Ok(text)
}

/// A script with other names for the relative paths that it imports.
fn bind(
    script: &str,
    mut name: impl FnMut(&str) -> Result<String, String>,
) -> Result<String, String> {
    let mut bound = String::with_capacity(script.len());
    let mut rest = script;
    while let Some(quote) = rest.find("\".") {
        let (before, path) = rest.split_at(quote + 1);
        bound.push_str(before);
        rest = path;
        let imports = |word| before[..quote].trim_end().ends_with(word);
        if let Some(end) = path.find('"')
            && ["from", "import", "import("].into_iter().any(imports)
        {
            bound.push_str(&name(&path[..end])?);
            rest = &path[end..];
        }
    }
    bound.push_str(rest);
    Ok(bound)
}

/// `../b.js`, as `parts/a.js` says it, from the folder of all files.
pub(super) fn beside(from: &str, path: &str) -> String {
    let mut parts: Vec<&str> = from.split('/').collect();
    parts.pop();
    for part in path.split('/') {
        match part {
            "." => {}
            ".." => drop(parts.pop()),
            name => parts.push(name),
        }
    }
    parts.join("/")
}

fn last(path: &str) -> &str {
    path.rsplit('/').next().expect("a split has a last part")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn theme(files: &[(&str, &str)]) -> Theme {
        let assets = files.iter().map(|(name, text)| ((*name).to_owned(), text.as_bytes().into()));
        Theme { templates: BTreeMap::new(), assets: assets.collect() }
    }

    fn text(assets: &Assets, name: &str) -> String {
        String::from_utf8(assets.file(name).bytes).expect("text")
    }

    #[test]
    fn a_script_imports_others_by_their_final_names() {
        let files = [
            ("page.js", "import { a } from \"./parts/a.js\";\nconst path = \"./parts/a.js\";\n"),
            (
                "parts/a.js",
                "import \"../b.js\";\nexport const later = () => import(\"../b.js\");\n",
            ),
            ("b.js", "export const b = \".\";\n"),
        ];
        let assets = Assets::new(&theme(&files), Opened::Hosted).expect("all are there");
        let file = |name| last(assets.address(name).expect("it is there").as_str());
        let (a, b) = (file("parts/a.js"), file("b.js"));
        let page = format!("import {{ a }} from \"./{a}\";\nconst path = \"./parts/a.js\";\n");
        assert_eq!(text(&assets, "page.js"), page);
        assert_eq!(
            text(&assets, "parts/a.js"),
            format!("import \"./{b}\";\nexport const later = () => import(\"./{b}\");\n")
        );
    }

    #[test]
    fn a_script_has_another_name_if_one_that_it_imports_changes() {
        let names = ["export {};", "export { };"].map(|b| {
            let files = [("a.js", "import \"./b.js\";"), ("b.js", b)];
            Assets::new(&theme(&files), Opened::Hosted)
                .expect("both are there")
                .address("a.js")
                .cloned()
        });
        assert_ne!(names[0], names[1]);
    }

    #[test]
    fn a_style_sheet_is_one_file_with_those_it_imports() {
        let files = [
            ("style.css", "@layer a;\n@import \"./style/a.css\";\np { top: 0 }\n"),
            ("style/a.css", "@import \"./b.css\";\na { top: 0 }\n"),
            ("style/b.css", "b { top: 0 }\n"),
        ];
        let assets = Assets::new(&theme(&files), Opened::Hosted).expect("all are there");
        let joined = "@layer a;\nb { top: 0 }\na { top: 0 }\np { top: 0 }\n";
        assert_eq!(text(&assets, "style.css"), joined);
        assert_eq!(assets.names().collect::<Vec<_>>(), ["style.css"]);
    }

    #[test]
    fn an_import_that_cannot_be_named_is_an_error() {
        for (files, named) in [
            (&[("a.js", "import \"./b.js\";")][..], "no file assets/b.js"),
            (&[("a.js", "import \"./b.js\";"), ("b.js", "import \"./a.js\";")], "imports itself"),
        ] {
            let error =
                Assets::new(&theme(files), Opened::Hosted).expect_err("it has no name").to_string();
            assert!(error.contains(named) && error.contains("assets/a.js"), "{error}");
        }
        let lacking = [("a.css", "@import \"./b.css\";")];
        let error = Assets::new(&theme(&lacking), Opened::Hosted)
            .expect_err("a part is missing")
            .to_string();
        assert!(error.contains("no file assets/b.css"), "{error}");
    }
}
