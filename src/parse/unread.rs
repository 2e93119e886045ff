//! What was meant as Markdown and is not read as such: readers see brackets, dots and bars.

use std::ops::Range;

use super::prose::{Passage, PassageKind};
use crate::diagnostic::{Fix, Markup, Problem};
use crate::source::Span;

/// How links begin and end that nothing else in brackets is written like.
const STARTS: [&str; 5] = ["fiche:", "https://", "http://", "www.", "../"];
const ENDS: [&str; 7] = [".md", ".pdf", ".jpg", ".jpeg", ".png", ".webp", ".svg"];

/// The longest that is taken for a link, in bytes: what is longer is a text with brackets in it.
const LONGEST: usize = 1_000;

/// Reports the links of a passage that were not read, for a space or for brackets the wrong way round; `text` is its file.
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
        let written = text.get(span.range());
        if written == Some(&said[whole.clone()]) {
            let found = said[whole].into();
            let fix = format!("{}({meant})", &said[start..=end]);
            report(span, Problem::LinkAsText { found, meant: None }, Some(Fix::new(span, fix)));
        }
    }
    turned(passage, text, report);
}

/// Reports `(words)[https://…]`, whose brackets have changed places.
fn turned(passage: &Passage, text: &str, report: &mut dyn FnMut(Span, Problem, Option<Fix>)) {
    let said = &passage.text;
    let mut read = 0;
    for (middle, _) in said.match_indices(")[") {
        let begins = middle + 2;
        let Some(start) = said[read..middle].rfind(['(', ')', '[', ']']) else { continue };
        let start = read + start;
        let Some(length) = said[begins..].find([']', '[', '(', ')', ' ']) else { continue };
        let whole = start..begins + length + 1;
        let (words, target) = (&said[start + 1..middle], &said[begins..begins + length]);
        let is_link = said[start..].starts_with('(')
            && said[begins + length..].starts_with(']')
            && !words.trim().is_empty()
            && is_like_target(target);
        read = begins;
        let span = passage.span(&whole);
        if is_link && text.get(span.range()) == Some(&said[whole.clone()]) {
            let meant = format!("[{words}]({target})");
            let fix = Fix::new(span, &*meant);
            let found = said[whole].into();
            report(span, Problem::LinkAsText { found, meant: Some(meant.into()) }, Some(fix));
        }
    }
}

/// Signs that word processors put before the items of a list.
const BULLETS: [char; 8] = ['•', '▪', '◦', '‣', '●', '○', '■', '\u{f0b7}'];

/// Reports lists, headings, tables and footnotes of a passage that were not read; `text` is its file.
pub(super) fn markup(
    passage: &Passage,
    text: &str,
    report: &mut dyn FnMut(Span, Problem, Option<Fix>),
) {
    let said = &passage.text;
    let mut tell = |part: Range<usize>, markup, fix: Option<&str>| {
        let span = passage.span(&part);
        // As for links: what was escaped is meant as it stands.
        if text.get(span.range()) == Some(&said[part.clone()]) {
            let found = said[part].trim().into();
            let fix = fix.map(|fix| Fix::new(span, fix));
            report(span, Problem::MarkupAsText { found, markup }, fix);
        }
    };
    for (at, bullet) in said.match_indices(BULLETS) {
        let after = &said[at + bullet.len()..];
        let gap = after.len() - after.trim_start_matches([' ', '\t', '\u{a0}']).len();
        if gap > 0 && begins_line(passage, text, at) {
            tell(at..at + bullet.len() + gap, Markup::Bullet, Some("- "));
        }
    }
    for (at, _) in said.match_indices("##").filter(|(at, _)| begins_line(passage, text, *at)) {
        let signs = said[at..].bytes().take_while(|byte| *byte == b'#').count();
        let after = &said[at + signs..];
        let words = after.trim_start_matches(char::is_whitespace);
        if signs <= 6 && words.starts_with(char::is_alphanumeric) {
            let markup = if words == after { Markup::Heading } else { Markup::Space };
            let fix = format!("{} ", &said[at..at + signs]);
            tell(at..at + signs + after.len() - words.len(), markup, Some(&fix));
        }
    }
    if let Some(id) = open_id(passage) {
        let fix = format!("{}}}", &said[id.clone()]);
        tell(id, Markup::Id, Some(&fix));
    }
    for (start, _) in said.match_indices("[^") {
        let name = &said[start + 2..];
        let Some(length) = name.find([']', ' ', '[']).filter(|end| name[*end..].starts_with(']'))
        else {
            continue;
        };
        tell(start..start + 2 + length + 1, Markup::Footnote, None);
    }
    let is_row = said.starts_with('|') && said.trim_end().ends_with('|');
    if is_row && said.matches('|').count() > 2 {
        let first = said[1..].find('|').map_or(said.len(), |end| end + 2);
        tell(0..first, Markup::Table, None);
    }
}

/// The name of a section at the end of a heading, of which the closing brace is missing.
fn open_id(passage: &Passage) -> Option<Range<usize>> {
    let said = passage.text.trim_end();
    let start = said.rfind("{#").filter(|_| passage.kind == PassageKind::Heading)?;
    let name = &said[start + 2..];
    let is_name = !name.is_empty() && name.chars().all(|c| c.is_alphanumeric() || c == '-');
    is_name.then_some(start..said.len())
}

/// Whether a place of a passage is the first on its line of the file.
pub(super) fn begins_line(passage: &Passage, text: &str, at: usize) -> bool {
    let start = passage.span(&(at..at + 1)).start as usize;
    let line = text.get(..start).and_then(|before| before.rsplit('\n').next());
    line.is_some_and(|before| before.trim().is_empty())
}

/// What stands between the brackets of a link that is read, for what stands between those of one that is not.
fn meant(inner: &str, is_apart: bool) -> Option<String> {
    let target = inner.trim();
    let has_space = target.contains(' ');
    if !is_like_target(target) || !(is_apart || has_space) {
        return None;
    }
    Some(if target.starts_with("fiche:") || !has_space {
        target.replace(' ', "")
    } else {
        format!("<{target}>")
    })
}

/// Whether a text begins or ends as nothing in brackets does but the target of a link.
fn is_like_target(target: &str) -> bool {
    STARTS.iter().any(|start| target.starts_with(start))
        || ENDS.iter().any(|end| target.to_ascii_lowercase().ends_with(end))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::parse::prose::mended;
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
    fn brackets_are_put_the_right_way_round() {
        check("Zie (het plan)[https://x.be/].", "Zie [het plan](https://x.be/).");
        check("(a (b)[fiche:c] (d)[e.pdf])", "(a [b](fiche:c) [d](e.pdf))");
        for text in [
            "f(x)[1]",
            "(zie)[noot]",
            "()[https://x.be/]",
            "a)[https://x.be/]",
            "(a)[https://x.be/ b]",
        ] {
            check(text, text);
        }
    }

    /// What is found in a text.
    #[track_caller]
    fn finds(text: &str, found: &[&str]) {
        let mut all = Vec::new();
        let mut passage = Passage::new(PassageKind::Text, None, 1);
        passage.push(text, 0..text.len(), true);
        markup(&passage, text, &mut |span, _, _| {
            all.push(&text[span.range()]);
        });
        assert_eq!(all, found);
    }

    #[test]
    fn lists_of_a_word_processor_become_lists() {
        let text = "•\tEen punt";
        let rule =
            |passage: &Passage, report: &mut dyn FnMut(_, _, _)| markup(passage, text, report);
        assert_eq!(mended(text, rule), "- Een punt");
        finds("Van A • B", &[]);
        finds("•zonder spatie", &[]);
    }

    #[test]
    fn notes_and_tables_that_lack_a_part_are_found() {
        finds("noot[^1] en [^a b]", &["[^1]"]);
        finds("##Aanpak {#approach}", &["##"]);
        finds("##\u{a0}Aanpak", &["##\u{a0}"]);
        finds("Zie ##Aanpak", &[]);
        finds("#veiligheid en ######## einde", &[]);
        finds("| Jaar | Aantal | 2019 | 4 |", &["| Jaar |"]);
        finds("|x| en y", &[]);
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
        /// Wherever brackets stand, what is told is a link from its beginning to its end, either way round.
        #[test]
        fn any_brackets_are_read(text in r"([\[\]() é]|fiche:|\.md|a){0,60}") {
            let mut passage = Passage::new(PassageKind::Text, None, 1);
            passage.push(&text, 0..text.len(), true);
            links(&passage, &text, &mut |span, _, _| {
                let told = &text[span.range()];
                let is_whole = told.starts_with('[') && told.ends_with(')');
                let is_turned = told.starts_with('(') && told.ends_with(']');
                assert!(is_whole || is_turned, "{told}");
            });
        }
    }
}
