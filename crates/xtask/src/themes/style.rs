//! The parts of the style sheet, and the tokens that most of a look is made of.

use std::fmt::Write as _;
use std::path::Path;

use super::{files, text_of};

const FOLDER: &str = "themes/default/assets/style";

/// Two sections: the parts in the order in which they are joined, the tokens with their values.
pub(super) fn describe(root: &Path) -> Result<String, String> {
    let mut text = String::from(
        "\n## Style\n\n`assets/style.css` joins these parts into one file; each may be replaced by itself:\n\n",
    );
    let style = text_of(&root.join("themes/default/assets/style.css"))?;
    let parts: Vec<&str> = style
        .lines()
        .filter_map(|line| line.strip_prefix("@import \"./style/")?.strip_suffix("\";"))
        .collect();
    for part in &parts {
        let css = text_of(&root.join(FOLDER).join(part))?;
        let about = comment(&css).map_or_else(String::new, |about| format!(": {about}"));
        writeln!(text, "- `style/{part}`{about}").expect("strings grow");
    }
    let known = files(&root.join(FOLDER), ".css")?.len();
    if known != parts.len() {
        return Err(format!("{FOLDER} has {known} files, style.css joins {}", parts.len()));
    }
    text.push_str(TOKENS);
    text.push_str(&tokens(&text_of(&root.join(FOLDER).join("tokens.css"))?));
    Ok(text)
}

const TOKENS: &str = "\n## Tokens\n\nEvery colour, size and face is a custom property in `assets/style/tokens.css`. To restyle a site, place a copy of that file in the site's \
folder and change the values: the rest follows. Text needs a contrast of 4.5 to 1 with what it stands on, borders of controls 3 to 1; \
`fiche check` compares the accent of `brand` with `--paper` and `--card`; whoever changes the file compares its colours.\n\n\
| token | value | in the dark scheme | |\n| --- | --- | --- | --- |\n";

/// The first comment of a part.
fn comment(css: &str) -> Option<String> {
    let (_, rest) = css.split_once("/*")?;
    let (about, _) = rest.split_once("*/")?;
    Some(about.split_whitespace().collect::<Vec<_>>().join(" "))
}

/// A line per token, with its value in the dark where that is another.
fn tokens(css: &str) -> String {
    let (light, rest) = css.split_once("prefers-color-scheme: dark").unwrap_or((css, ""));
    let dark = rest.split("@media").next().unwrap_or_default();
    let dark: Vec<_> = declarations(dark).collect();
    let mut text = String::new();
    for (name, value, remark) in declarations(light) {
        let other = dark.iter().find(|(known, ..)| *known == name);
        let other = other.map_or_else(String::new, |(_, value, _)| format!("`{value}`"));
        writeln!(text, "| `{name}` | `{value}` | {other} | {remark} |").expect("strings grow");
    }
    text
}

/// Name, value and remark of every custom property.
fn declarations(css: &str) -> impl Iterator<Item = (&str, &str, &str)> {
    css.lines().filter_map(|line| {
        let (name, value) = line.trim().split_once(": ")?;
        let (value, rest) = value.split_once(';')?;
        let remark = rest.trim().trim_start_matches("/*").trim_end_matches("*/").trim();
        name.starts_with("--").then_some((name, value, remark))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tokens_have_a_value_for_each_scheme() {
        let css = ":root {\n  --a: #fff;   /* one */\n  --b: 2px;\n}\n@media (prefers-color-scheme: dark) {\n  :root {\n    --a: #000;\n  }\n}\n";
        assert_eq!(tokens(css), "| `--a` | `#fff` | `#000` | one |\n| `--b` | `2px` |  |  |\n");
    }
}
