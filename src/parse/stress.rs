//! Words that were to stand out and do not: readers see the asterisks.

use std::ops::Range;

use super::markdown::{Mark, marks};
use super::prose::{Passage, PassageKind};
use crate::diagnostic::{Fix, Markup, Problem};
use crate::source::Span;

const SIGN: &str = "**";

/// Reports them in a passage; `text` is its file.
pub(super) fn shown(
    passage: &Passage,
    text: &str,
    report: &mut dyn FnMut(Span, Problem, Option<Fix>),
) {
    match passage.kind {
        PassageKind::Title | PassageKind::Summary => in_field(passage, report),
        PassageKind::Heading | PassageKind::Text | PassageKind::Quotation => {
            in_body(passage, text, report);
        }
    }
}

/// `**bold**` or `[words](https://…)` in a title or a summary, which are words and nothing else.
fn in_field(passage: &Passage, report: &mut dyn FnMut(Span, Problem, Option<Fix>)) {
    for Mark { range, words, leads } in marks(&passage.text) {
        let span = passage.span(&range);
        // Without its target, less would be left of a link than was written.
        let is_safe =
            !leads && passage.is_exact(&range) && stays_text(&passage.text, &range, &words);
        let fix = is_safe.then(|| Fix::new(span, words));
        let found = passage.text[range].into();
        report(span, Problem::MarkupAsText { found, markup: Markup::Field }, fix);
    }
}

/// Whether a field without quotes is still the same text for YAML: `_[plan]_` would become a list, and `_2020_` a number.
fn stays_text(line: &str, mark: &Range<usize>, words: &str) -> bool {
    let is_first = mark.start == 0;
    let is_whole = is_first && mark.end == line.len();
    // Signs that Markdown reads otherwise than they are written may mean something to YAML as well.
    let is_as_written = line[mark.clone()].contains(words);
    is_as_written && !is_whole && (!is_first || words.starts_with(char::is_alphabetic))
}

/// `** bold**` and `**bold **`, in which a space parts the signs from the words.
fn in_body(passage: &Passage, text: &str, report: &mut dyn FnMut(Span, Problem, Option<Fix>)) {
    let said = &passage.text;
    let signs: Vec<usize> = said.match_indices(SIGN).map(|(at, _)| at).collect();
    let mut read = 0;
    for pair in signs.windows(2) {
        let [start, end] = [pair[0], pair[1]];
        let whole = start..end + SIGN.len();
        let span = passage.span(&whole);
        // Signs that were escaped, or have markup among them, are meant as they stand.
        let is_written = text.get(span.range()) == Some(&said[whole.clone()]);
        if start < read || !is_written || !is_parted(said, &whole) {
            continue;
        }
        read = whole.end;
        let words = said[start + SIGN.len()..end].trim();
        let goes_on = said[whole.end..].starts_with(char::is_alphanumeric);
        let meant = format!("{SIGN}{words}{SIGN}{}", if goes_on { " " } else { "" });
        let found = said[whole].into();
        let problem = Problem::MarkupAsText { found, markup: Markup::Stress };
        report(span, problem, Some(Fix::new(span, meant)));
    }
}

/// Whether a part of a text is words between signs that a space keeps from making them bold.
fn is_parted(said: &str, whole: &Range<usize>) -> bool {
    let words = &said[whole.start + SIGN.len()..whole.end - SIGN.len()];
    let (before, after) =
        (said[..whole.start].chars().next_back(), said[whole.end..].chars().next());
    let is_word = |c: Option<char>| c.is_some_and(|c| c.is_alphanumeric() || c == '*');
    let [opens, closes] =
        [words.starts_with(char::is_whitespace), words.ends_with(char::is_whitespace)];
    // Behind a word, or with a space at both sides, they may refer to a remark.
    opens != closes
        && words.contains(char::is_alphabetic)
        && !words.contains('*')
        && !is_word(before)
        && if closes { after != Some('*') } else { !is_word(after) }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::parse::prose::mended;

    /// What a body becomes with every repair made.
    #[track_caller]
    fn check(text: &str, expected: &str) {
        let rule =
            |passage: &Passage, report: &mut dyn FnMut(_, _, _)| shown(passage, text, report);
        assert_eq!(mended(text, rule), expected);
    }

    #[test]
    fn spaces_go_outside_the_signs() {
        check("Dit is ** belangrijk**, echt", "Dit is **belangrijk**, echt");
        check("**Let op **want", "**Let op** want");
        check("(** een**) en **twee **", "(**een**) en **twee**");
    }

    #[test]
    fn what_yaml_would_read_otherwise_is_not_mended() {
        let mends =
            |line: &str| marks(line).iter().all(|one| stays_text(line, &one.range, &one.words));
        for line in ["De **wijk** nu", "_Wijk_ en stad", "De wacht van `2020`"] {
            assert!(mends(line), "{line}");
        }
        for line in ["_[plan]_ nu", "_2020_", "_true_", "De *a&quot;b* nu"] {
            assert!(!mends(line), "{line}");
        }
    }

    #[test]
    fn remarks_and_sums_are_left() {
        for text in [
            "Cijfers** van 2019, bedragen** van 2020",
            "** voorlopig ** definitief",
            "2 ** 3** 4",
            "*** een***",
            "** een",
            "**een ***",
        ] {
            check(text, text);
        }
    }
}
