//! A page's text as a part of a larger document: its headings one level lower, its anchors its own, its links whole.

use crate::parse::tag_end;

/// Attributes that name anchors of the same page.
const ANCHORS: [&str; 5] = ["id", "for", "headers", "aria-labelledby", "aria-describedby"];

/// Clean HTML with `prefix` before its anchors; `whole` makes absolute what a link gives relative to the page.
pub(super) fn nested(html: &str, prefix: &str, whole: impl Fn(&str) -> String) -> String {
    let mut nested = String::with_capacity(html.len() + html.len() / 8);
    let mut rest = html;
    // Where no tag begins, `<` is escaped.
    while let Some(start) = rest.find('<') {
        let (text, tag) = rest.split_at(start);
        let (tag, after) = tag.split_at(tag_end(tag));
        nested.push_str(text);
        push_tag(tag, prefix, &whole, &mut nested);
        rest = after;
    }
    nested + rest
}

fn push_tag(tag: &str, prefix: &str, whole: impl Fn(&str) -> String, out: &mut String) {
    let name = tag.find([' ', '>']).map_or(tag, |end| &tag[..end]);
    let mut rest = &tag[name.len()..];
    out.push_str(&lower(name));
    while let Some((before, value, after)) = attribute(rest) {
        let attribute = before.trim_end_matches("=\"").rsplit(' ').next().unwrap_or_default();
        out.push_str(before);
        if ANCHORS.contains(&attribute) {
            let anchors = value.split_ascii_whitespace().map(|anchor| format!("{prefix}{anchor}"));
            out.push_str(&anchors.collect::<Vec<_>>().join(" "));
        } else if let Some(anchor) = value.strip_prefix('#').filter(|_| attribute == "href") {
            out.extend(["#", prefix, anchor]);
        } else if name == "<a" && attribute == "href" && is_relative(value) {
            out.push_str(&whole(value));
        } else {
            out.push_str(value);
        }
        rest = after;
    }
    out.push_str(rest);
}

/// What stands before the next value in quotes, the value, and the rest from its closing quote on.
fn attribute(text: &str) -> Option<(&str, &str, &str)> {
    let start = text.find("=\"")? + 2;
    let end = start + text[start..].find('"')?;
    Some((&text[..start], &text[start..end], &text[end..]))
}

/// `<h2` → `<h3`, `</h2` → `</h3`; there is nothing below the sixth level.
fn lower(name: &str) -> String {
    let level = name.strip_prefix("</h").or_else(|| name.strip_prefix("<h"));
    match level.and_then(|level| level.parse::<u8>().ok()) {
        Some(level @ 1..=5) => format!("{}{}", &name[..name.len() - 1], level + 1),
        Some(_) | None => name.to_owned(),
    }
}

/// Whether a link leads to the same site.
fn is_relative(href: &str) -> bool {
    let path = href.split(['?', '#']).next().unwrap_or_default();
    !path.split('/').next().unwrap_or_default().contains(':')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn nests(html: &str, expected: &str) {
        assert_eq!(nested(html, "a-", |href| format!("https://x/{href}")), expected);
    }

    #[test]
    fn headings_go_down() {
        nests("<h2 id=\"x>y\">A &lt;h2&gt;</h2>", "<h3 id=\"a-x>y\">A &lt;h2&gt;</h3>");
        nests("<h6>A</h6><hr><hgroup>", "<h6>A</h6><hr><hgroup>");
    }

    #[test]
    fn anchors_become_their_own() {
        nests(
            "<td headers=\"one two\"><a href=\"#one\" id=\"b\">id=\"c\"</a></td>",
            "<td headers=\"a-one a-two\"><a href=\"#a-one\" id=\"a-b\">id=\"c\"</a></td>",
        );
    }

    #[test]
    fn links_become_whole() {
        nests("<a class=\"x\" href=\"../b/#c\">", "<a class=\"x\" href=\"https://x/../b/#c\">");
        for same in
            ["<a href=\"https://y/#c\">", "<a href=\"mailto:a@b\">", "<img src=\"../b.png\">", "<"]
        {
            nests(same, same);
        }
    }
}
