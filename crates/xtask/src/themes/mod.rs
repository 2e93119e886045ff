//! `themes/README.md`: every template with the values it gets, read from the views themselves.

mod style;
mod templates;
mod views;

use std::fmt::Write as _;
use std::path::Path;
use std::{fs, io};

use templates::Template;
use views::Views;

/// Where the text goes.
pub const README: &str = "themes/README.md";

const INTRO: &str = include_str!("intro.md");

/// What the file should say.
///
/// # Errors
///
/// What could not be read, or what a designer would miss: a field without a word about it.
pub fn readme(root: &Path) -> Result<String, String> {
    let views = Views::read(&root.join("src/render"))?;
    let templates = templates::read(root)?;
    every_global_is_named(root)?;
    let mut text = String::from(
        "<!-- Made by `cargo xtask themes` from the views in src/render/ and the files of the theme: change those. -->\n\n",
    );
    text.push_str(INTRO);
    text.push_str("\n### Pages\n");
    for template in templates.iter().filter(|template| template.view.is_some()) {
        page(template, &views, &mut text)?;
    }
    text.push_str("\n\n### Parts and frames\n\nA part is included where it stands, and sees what is set there.\n");
    for template in templates.iter().filter(|template| template.view.is_none()) {
        write!(text, "\n- `{}`", template.name).expect("strings grow");
        if let Some(about) = &template.about {
            write!(text, ": {about}").expect("strings grow");
        }
        text.push_str(&relations(template, &templates));
    }
    text.push_str("\n\n## Values\n\nA value that may be missing is tested with `{% if %}`.\n");
    let named = templates.iter().filter_map(|template| template.view.as_deref());
    let roots = ["Frame", "BrandView"].into_iter().chain(named);
    text.push_str(&views.describe(roots)?);
    text.push_str(&style::describe(root)?);
    Ok(text)
}

/// Writes the file.
///
/// # Errors
///
/// As [`readme`], and if the file cannot be written.
pub fn write(root: &Path) -> Result<(), String> {
    let text = readme(root)?;
    let path = root.join(README);
    fs::write(&path, text).map_err(|error| format!("{}: {error}", path.display()))
}

fn page(template: &Template, views: &Views, text: &mut String) -> Result<(), String> {
    let view = template.view.as_deref().expect("a page has a view");
    let about = views.about(view)?;
    let anchor = view.to_lowercase();
    let own = template.about.as_ref().map_or_else(String::new, |own| format!(" {own}"));
    write!(text, "\n- `{}`: `it` is a [{view}](#{anchor}). {about}{own}", template.name)
        .expect("strings grow");
    text.push_str(&relations(template, &[]));
    Ok(())
}

/// What every template sees and may call is told in words of our own; nothing of it may be forgotten.
fn every_global_is_named(root: &Path) -> Result<(), String> {
    let code = text_of(&root.join("src/render/theme.rs"))?;
    let named = ["context.insert(\"", "register_function(\""].into_iter().flat_map(|start| {
        code.split(start).skip(1).filter_map(|rest| Some(rest.split_once('"')?.0))
    });
    let forgotten: Vec<_> = named.filter(|name| !INTRO.contains(&format!("| `{name}"))).collect();
    if forgotten.is_empty() {
        Ok(())
    } else {
        Err(format!("crates/xtask/src/themes/intro.md says nothing of {}", forgotten.join(", ")))
    }
}

/// What a template extends, fills in and includes, and for a part: who includes or extends it.
fn relations(template: &Template, all: &[Template]) -> String {
    let name = &template.name;
    let users = |is_used: &dyn Fn(&Template) -> bool| {
        let users = all.iter().filter(|other| is_used(other));
        users.map(|other| other.name.clone()).collect::<Vec<_>>()
    };
    let lines = [
        ("Extends", template.extends.iter().cloned().collect()),
        ("Blocks:", template.blocks.clone()),
        ("Includes", template.includes.clone()),
        ("Included by", users(&|other| other.includes.contains(name))),
        ("Extended by", users(&|other| other.extends.as_ref() == Some(name))),
    ];
    lines.iter().filter(|(_, names)| !names.is_empty()).fold(String::new(), |mut text, line| {
        let (word, names) = line;
        let names: Vec<_> = names.iter().map(|name| format!("`{name}`")).collect();
        write!(text, "\n  {word} {}.", names.join(", ")).expect("strings grow");
        text
    })
}

/// A file as text.
fn text_of(path: &Path) -> Result<String, String> {
    fs::read_to_string(path).map_err(|error| format!("{}: {error}", path.display()))
}

/// The files below a folder whose name ends so, by path.
fn files(folder: &Path, end: &str) -> Result<Vec<std::path::PathBuf>, String> {
    let mut found = Vec::new();
    let mut open = vec![folder.to_owned()];
    while let Some(path) = open.pop() {
        let failed = |error: io::Error| format!("{}: {error}", path.display());
        for entry in fs::read_dir(&path).map_err(failed)? {
            let path = entry.map_err(failed)?.path();
            if path.is_dir() {
                open.push(path);
            } else if path.to_string_lossy().ends_with(end) {
                found.push(path);
            }
        }
    }
    found.sort();
    Ok(found)
}
