//! Comments in a body: editors see them, readers do not.

use std::ops::Range;

/// What a comment begins with.
pub(crate) const COMMENT: &str = "<!--";

/// What it ends with.
pub(super) const END: &str = "-->";

/// Where comments stand in a body, but for those that are shown as code; one that is never closed goes to the end.
pub(crate) fn comments(body: &str) -> Vec<Range<usize>> {
    let mut found: Vec<Range<usize>> = Vec::new();
    let (mut at, mut is_code) = (0, false);
    for line in body.split_inclusive('\n') {
        let end = at + line.len();
        let start = line.trim_start();
        if (start.starts_with("```") || start.starts_with("~~~"))
            && found.last().is_none_or(|comment| comment.end <= at)
        {
            is_code = !is_code;
        }
        let mut from = found.last().map_or(at, |comment| comment.end.max(at));
        while !is_code
            && from < end
            && let Some(open) = body[from..end].find(COMMENT)
        {
            let inside = from + open + COMMENT.len();
            let close = body[inside..].find(END).map_or(body.len(), |n| inside + n + END.len());
            found.push(from + open..close);
            from = close;
        }
        at = end;
    }
    found
}

/// A body without its comments.
pub(crate) fn without_comments(body: &str) -> String {
    let mut rest = String::with_capacity(body.len());
    let mut at = 0;
    for comment in comments(body) {
        rest.push_str(&body[at..comment.start]);
        at = comment.end;
    }
    rest + &body[at..]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn comments_are_told_from_code() {
        let bodies = [
            ("a <!-- b --> c <!-- d\n\n-->e", "a  c e"),
            ("```\n<!-- a -->\n```\n<!-- b -->", "```\n<!-- a -->\n```\n"),
            ("<!--\n```\n-->a<!-- b -->", "a"),
            ("a <!-- b", "a "),
            ("", ""),
        ];
        for (body, expected) in bodies {
            assert_eq!(without_comments(body), expected, "{body}");
        }
    }
}
