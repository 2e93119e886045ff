//! The tags of raw HTML, as they were typed: how many elements they open, and which.

/// How many elements are open after a piece of raw HTML, as far as its tags tell.
pub(super) fn depth_after(html: &str, mut depth: usize) -> usize {
    for tag in html.split('<').skip(1) {
        let name = tag_name(tag);
        if tag.starts_with('/') {
            depth = depth.saturating_sub(1);
        } else if !name.is_empty() && !is_void(&name) {
            depth += 1;
        }
    }
    depth
}

/// How many links and pictures a piece of raw HTML holds.
pub(super) fn links(html: &str) -> usize {
    count(html, |name| matches!(name, "a" | "area" | "img"))
}

/// How many headings it holds.
pub(super) fn headings(html: &str) -> usize {
    count(html, |name| matches!(name, "h1" | "h2" | "h3" | "h4" | "h5" | "h6"))
}

fn count(html: &str, is_meant: impl Fn(&str) -> bool) -> usize {
    html.split('<').skip(1).filter(|tag| is_meant(&tag_name(tag))).count()
}

/// The elements that a piece of raw HTML opens, each with where its tag begins; none inside comments.
pub(super) fn opened(html: &str) -> Vec<(usize, String)> {
    let mut found = Vec::new();
    let mut read = 0;
    while let Some(start) = html[read..].find('<').map(|at| read + at) {
        let rest = &html[start..];
        if rest.starts_with("<!--") {
            read = rest.find("-->").map_or(html.len(), |end| start + end);
            continue;
        }
        let name = tag_name(&rest[1..]);
        if !name.is_empty() {
            found.push((start, name));
        }
        read = start + 1;
    }
    found
}

/// Whether a piece of raw HTML breaks the line.
pub(super) fn opens_break(html: &str) -> bool {
    tag_name(html.strip_prefix('<').unwrap_or_default()) == "br"
}

/// Follows the elements that a piece of raw HTML opens and closes, each with whether it holds no prose in the language of
/// the text: code, or words marked as of another language. Says whether it opens one of those. Comments hold none.
pub(super) fn track(html: &str, open: &mut Vec<(String, bool)>) -> bool {
    const CODE: [&str; 5] = ["code", "kbd", "pre", "samp", "var"];
    let mut hides = false;
    let seen = html.split("<!--").enumerate().map(|(place, part)| match part.split_once("-->") {
        Some((_, after)) if place > 0 => after,
        None if place > 0 => "",
        Some(_) | None => part,
    });
    for tag in seen.flat_map(|part| part.split('<').skip(1)) {
        if let Some(closed) = tag.strip_prefix('/') {
            let name = tag_name(closed);
            if let Some(place) = open.iter().rposition(|(known, _)| *known == name) {
                open.truncate(place);
            }
            continue;
        }
        let name = tag_name(tag);
        if !name.is_empty() && !is_void(&name) {
            let other = CODE.contains(&&*name) || tag.contains(" lang=");
            hides |= other;
            open.push((name, other));
        }
    }
    hides
}

/// Whether an element of HTML with this name, in small letters, never closes.
pub(crate) fn is_void(name: &str) -> bool {
    matches!(name, "area" | "br" | "col" | "hr" | "img" | "input" | "wbr")
}

/// The name of the element at the start of what follows a `<`.
fn tag_name(tag: &str) -> String {
    let end = tag.find(|c: char| !c.is_ascii_alphanumeric()).unwrap_or(tag.len());
    tag[..end].to_ascii_lowercase()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn leaves_open(html: &str, expected: &[(&str, bool)]) {
        let mut open = Vec::new();
        track(html, &mut open);
        let open: Vec<_> = open.iter().map(|(name, hides)| (name.as_str(), *hides)).collect();
        assert_eq!(open, expected);
    }

    #[test]
    fn elements_are_open_until_they_are_closed() {
        leaves_open("<div><p lang=\"fr\">", &[("div", false), ("p", true)]);
        leaves_open("<b><i></b>", &[]);
        leaves_open("<!-- nl: <i lang='fr'>\n --><u><!-- <b>", &[("u", false)]);
        leaves_open("<br><hr/>2 < 3</x><CODE>", &[("code", true)]);
        assert!(opens_break("<BR/>") && !opens_break("<b>"));
        let names: Vec<_> =
            opened("<DIV><!-- <b> --></div> 2 < 3 <my-video>").into_iter().collect();
        assert_eq!(names, [(0, "div".to_owned()), (30, "my".to_owned())]);
    }
}
