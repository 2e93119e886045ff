//! Links that Markdown does not read as such: a space too many, and readers see brackets.

use super::prose::Passage;
use crate::diagnostic::{Fix, Problem};
use crate::source::Span;

/// How links begin and end that nothing else in brackets is written like.
const STARTS: [&str; 5] = ["fiche:", "https://", "http://", "www.", "../"];
const ENDS: [&str; 7] = [".md", ".pdf", ".jpg", ".jpeg", ".png", ".webp", ".svg"];

/// The longest that is taken for a link, in bytes: what is longer is a text with brackets in it.
const LONGEST: usize = 1_000;

/// Reports the links of a passage that were not read; `text` is its file.
pub(super) fn links(
    passage: &Passage,
    text: &str,
    report: &mut dyn FnMut(Span, Problem, Option<Fix>),
) {
    let said = &passage.text;
    // Signs of one byte, looked for in so many bytes: a text of nothing but brackets is read in a moment.
    let within = |from: usize, to: usize| &said.as_bytes()[from..to.min(said.len())];
    let mut read = 0;
    for (end, _) in said.match_indices(']') {
        if end < read {
            continue;
        }
        let from = read.max(end.saturating_sub(LONGEST));
        let Some(start) = within(from, end).iter().rposition(|byte| *byte == b'[') else {
            continue;
        };
        let start = from + start;
        let after = &said[end + 1..];
        let gap = after.len() - after.trim_start_matches(' ').len();
        let Some(inner) = after[gap..].strip_prefix('(') else { continue };
        let begins = end + 1 + gap + 1;
        let closes = within(begins, begins + LONGEST).iter().position(|byte| *byte == b')');
        let Some(length) = closes else { continue };
        let Some(meant) = meant(&inner[..length], gap > 0) else { continue };
        let whole = start..begins + length + 1;
        read = whole.end;
        let span = passage.span(&whole);
        // Signs that were escaped, or have markup among them, are meant as they stand.
        let written = text.get(span.start as usize..span.end as usize);
        if written == Some(&said[whole.clone()]) {
            let found = said[whole].into();
            let fix = format!("{}({meant})", &said[start..=end]);
            report(span, Problem::LinkAsText { found }, Some(Fix::new(span, fix)));
        }
    }
}

/// What stands between the brackets of a link that is read, for what stands between those of one that is not.
fn meant(inner: &str, is_apart: bool) -> Option<String> {
    let target = inner.trim();
    let is_like_one = STARTS.iter().any(|start| target.starts_with(start))
        || ENDS.iter().any(|end| target.to_ascii_lowercase().ends_with(end));
    let has_space = target.contains(' ');
    if !is_like_one || !(is_apart || has_space) {
        return None;
    }
    Some(if target.starts_with("fiche:") || !has_space {
        target.replace(' ', "")
    } else {
        format!("<{target}>")
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::parse::prose::{PassageKind, mended};
    use proptest::prelude::*;

    /// What a text becomes with every repair made.
    #[track_caller]
    fn check(text: &str, expected: &str) {
        let rule =
            |passage: &Passage, report: &mut dyn FnMut(_, _, _)| links(passage, text, report);
        assert_eq!(mended(text, rule), expected);
    }

    #[test]
    fn a_space_too_many_is_taken_away() {
        check("Zie [BRUSAFE] (fiche:brusafe).", "Zie [BRUSAFE](fiche:brusafe).");
        check("Zie [BRUSAFE](fiche: brusafe).", "Zie [BRUSAFE](fiche:brusafe).");
        check("![Een tafel](mijn foto.JPG) en", "![Een tafel](<mijn foto.JPG>) en");
        check("[a](x y.pdf) [b] (../c.md)", "[a](<x y.pdf>) [b](../c.md)");
        check("[a] (../x].md) [b] (../c.md)", "[a](../x].md) [b](../c.md)");
    }

    #[test]
    fn what_is_no_link_is_left() {
        for text in [
            "Volgens de wet [zie noot] (art. 5)",
            "a[i](x, y)",
            "[…] (niet vermeld)",
            "] (fiche:brusafe)",
            "[open (fiche:brusafe",
            "] ] [é] (é]",
        ] {
            check(text, text);
        }
    }

    proptest! {
        /// Wherever brackets stand, what is told is a link from its beginning to its end.
        #[test]
        fn any_brackets_are_read(text in r"([\[\]() é]|fiche:|\.md|a){0,60}") {
            let mut passage = Passage::new(PassageKind::Text, None, 1);
            passage.push(&text, 0..text.len(), true);
            links(&passage, &text, &mut |span, _, _| {
                let told = &text[span.start as usize..span.end as usize];
                assert!(told.starts_with('[') && told.ends_with(')'), "{told}");
            });
        }
    }
}
