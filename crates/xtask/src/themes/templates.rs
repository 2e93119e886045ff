//! The templates: which page each makes, and how they hang together.

use std::path::Path;

use super::{files, text_of};

/// A template, as a designer wants to know it.
pub(super) struct Template {
    /// Its name below `templates/`.
    pub(super) name: String,
    /// The view of the page that it makes; a part or frame has none.
    pub(super) view: Option<String>,
    /// What its first comment says.
    pub(super) about: Option<String>,
    /// The frame it stands in.
    pub(super) extends: Option<String>,
    /// What others may fill in, or what it fills in itself.
    pub(super) blocks: Vec<String>,
    /// The parts it is made of.
    pub(super) includes: Vec<String>,
}

/// The templates of the default theme, by name.
pub(super) fn read(root: &Path) -> Result<Vec<Template>, String> {
    let folder = root.join("themes/default/templates");
    let pages = ["pages.rs", "places.rs", "paper.rs"]
        .map(|name| text_of(&root.join("src/render").join(name)));
    let pages = pages.into_iter().collect::<Result<String, String>>()?;
    let mut templates = Vec::new();
    for path in files(&folder, ".html")? {
        let name = path.strip_prefix(&folder).unwrap_or(&path).to_string_lossy().replace('\\', "/");
        let text = text_of(&path)?;
        templates.push(Template {
            view: view(&pages, &name),
            about: first_comment(&text),
            extends: after(&text, "{% extends \"").pop(),
            blocks: blocks(&text),
            includes: once(after(&text, "include \"")),
            name,
        });
    }
    Ok(templates)
}

/// The first view that is named after a template in these: `framed(reader, place, "home.html", …, &HomeView::new(…))`.
fn view(pages: &str, name: &str) -> Option<String> {
    let (_, rest) = pages.split_once(&format!("\"{name}\""))?;
    let words = rest.split(|c: char| !c.is_alphanumeric() && c != '_');
    let mut views = words.filter(|word| word.ends_with("View"));
    views.next().map(str::to_owned)
}

/// The comment that a template begins with, after what it extends.
fn first_comment(text: &str) -> Option<String> {
    let start = text.trim_start();
    let start = match start.strip_prefix("{% extends") {
        Some(rest) => rest.split_once("%}")?.1.trim_start(),
        None => start,
    };
    let rest = start.strip_prefix("{#")?;
    let (comment, _) = rest.split_once("#}")?;
    let words = comment.trim_start_matches('-').trim_end_matches('-').split_whitespace();
    Some(words.collect::<Vec<_>>().join(" "))
}

/// What stands in quotes after every such beginning.
fn after(text: &str, start: &str) -> Vec<String> {
    let ends = text.split(start).skip(1).filter_map(|rest| rest.split_once('"'));
    ends.map(|(name, _)| name.to_owned()).collect()
}

fn blocks(text: &str) -> Vec<String> {
    let names = text.split("{%").filter_map(|tag| {
        let tag = tag.split("%}").next()?.trim_matches(['-', ' ']);
        tag.strip_prefix("block ").map(|name| name.trim().to_owned())
    });
    once(names.collect())
}

/// Every name once, in the order of its first appearance.
fn once(names: Vec<String>) -> Vec<String> {
    let mut seen = Vec::new();
    for name in names {
        if !seen.contains(&name) {
            seen.push(name);
        }
    }
    seen
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_view_of_a_template_is_the_next_one_named() {
        let pages = "framed(r, p, \"a.html\", AView::about(r), &AView::new(r)?) doors(c, \"b.html\", DoorsView::home)";
        assert_eq!(view(pages, "a.html").as_deref(), Some("AView"));
        assert_eq!(view(pages, "b.html").as_deref(), Some("DoorsView"));
        assert_eq!(view(pages, "card.html"), None);
    }

    #[test]
    fn relations_are_read_from_the_tags() {
        let text = "{#- A part. Gets `x`. -#}\n{%- block main -%}{% include \"x.html\" %}{% include \"x.html\" %}{% endblock main %}";
        assert_eq!(first_comment(text).as_deref(), Some("A part. Gets `x`."));
        let page = "{% extends \"a.html\" %}\n{#- A page. #}\n{% block main %}";
        assert_eq!(first_comment(page).as_deref(), Some("A page."));
        assert_eq!(first_comment("{% extends \"a.html\" %}<p>"), None);
        assert_eq!(blocks(text), ["main"]);
        assert_eq!(once(after(text, "include \"")), ["x.html"]);
    }
}
