//! What changed between two texts, in words or lines.

use similar::{Algorithm, ChangeTag, DiffOp, TextDiff, capture_diff_slices};

use crate::model::Words;

/// So many words around a change are shown.
const AROUND: usize = 8;

/// The lines of a file that changed, as a unified diff; bytes that are no text are shown as �.
pub fn lines(path: &str, before: &[u8], after: &[u8]) -> String {
    let (before, after) = (String::from_utf8_lossy(before), String::from_utf8_lossy(after));
    let difference = TextDiff::from_lines(&*before, &*after);
    difference.unified_diff().context_radius(1).header(path, path).to_string()
}

/// Words that were taken away and that came, with a few of those around them; nothing where the texts say the same.
///
/// White space counts for nothing.
pub fn words(before: &str, after: &str) -> Vec<Words> {
    let [before, after] =
        [before, after].map(|text| text.split_ascii_whitespace().collect::<Vec<_>>());
    let difference = TextDiff::from_slices(&before, &after);
    let mut all: Vec<Words> = Vec::new();
    for change in difference.iter_all_changes() {
        let word = change.value();
        match (change.tag(), all.last_mut()) {
            (ChangeTag::Equal, Some(Words::Kept(text)))
            | (ChangeTag::Delete, Some(Words::Removed(text)))
            | (ChangeTag::Insert, Some(Words::Added(text))) => {
                text.push(' ');
                text.push_str(word);
            }
            (ChangeTag::Equal, _) => all.push(Words::Kept(word.to_owned())),
            (ChangeTag::Delete, _) => all.push(Words::Removed(word.to_owned())),
            (ChangeTag::Insert, _) => all.push(Words::Added(word.to_owned())),
        }
    }
    if matches!(all[..], [] | [Words::Kept(_)]) {
        return Vec::new();
    }
    let last = all.len() - 1;
    for (place, words) in all.iter_mut().enumerate() {
        if let Words::Kept(text) = words {
            *text = shortened(text, place > 0, place < last);
        }
    }
    all
}

/// A longer paragraph is replaced as a whole: nobody reads its words one by one, and comparing them takes long.
const LONGEST: usize = 20_000;

/// The paragraphs that differ between two texts, each with its words.
pub fn paragraphs(before: &[String], after: &[String]) -> Vec<Vec<Words>> {
    let mut changed = Vec::new();
    for op in capture_diff_slices(Algorithm::Myers, before, after) {
        if !matches!(op, DiffOp::Equal { .. }) {
            replaced(&before[op.old_range()], &after[op.new_range()], &mut changed);
        }
    }
    changed
}

/// Paragraphs that took the place of others: one by one as long as there are two, then those that are left.
fn replaced(before: &[String], after: &[String], changed: &mut Vec<Vec<Words>>) {
    let pairs = before.len().min(after.len());
    changed.extend(before.iter().zip(after).map(|(before, after)| {
        if before.len().max(after.len()) > LONGEST {
            vec![Words::Removed(before.clone()), Words::Added(after.clone())]
        } else {
            words(before, after)
        }
    }));
    changed.extend(before[pairs..].iter().map(|text| vec![Words::Removed(text.clone())]));
    changed.extend(after[pairs..].iter().map(|text| vec![Words::Added(text.clone())]));
}

/// Words between changes: the first ones if a change comes before, the last ones if one comes after.
fn shortened(text: &str, is_after: bool, is_before: bool) -> String {
    let words: Vec<&str> = text.split(' ').collect();
    let first = if is_after { AROUND } else { 0 };
    let last = if is_before { AROUND } else { 0 };
    if words.len() <= first + last {
        return text.to_owned();
    }
    let mut parts: Vec<&str> = words[..first].to_vec();
    parts.push("…");
    parts.extend(&words[words.len() - last..]);
    parts.join(" ")
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[track_caller]
    fn differ(before: &str, after: &str, expected: &str) {
        let shown: Vec<String> = words(before, after)
            .iter()
            .map(|words| match words {
                Words::Kept(text) => text.clone(),
                Words::Removed(text) => format!("[-{text}-]"),
                Words::Added(text) => format!("{{+{text}+}}"),
            })
            .collect();
        assert_eq!(shown.join(" "), expected);
    }

    #[test]
    fn changed_words_are_told_from_those_that_stay() {
        differ(
            "De stad betaalt drie wachten.",
            "De stad betaalt vier wachten.",
            "De stad betaalt [-drie-] {+vier+} wachten.",
        );
        differ("Een.", "Een. Twee.", "Een. {+Twee.+}");
        differ("", "Een", "{+Een+}");
    }

    #[test]
    fn paragraphs_are_told_apart_before_their_words() {
        let own = |list: &[&str]| list.iter().map(|text| (*text).to_owned()).collect::<Vec<_>>();
        let added = |text: &str| Words::Added(text.to_owned());
        let removed = |text: &str| Words::Removed(text.to_owned());
        assert_eq!(paragraphs(&own(&["a", "c"]), &own(&["a", "b", "c"])), [[added("b")]]);
        assert_eq!(paragraphs(&own(&["a", "b"]), &own(&["a"])), [[removed("b")]]);
        assert_eq!(paragraphs(&own(&["a", "b"]), &own(&["a", "c"])), [[removed("b"), added("c")]]);
        let long = "woord ".repeat(4_000);
        let longer = format!("{long}meer");
        let whole = [[removed(&long), added(&longer)]];
        assert_eq!(paragraphs(&own(&[&long]), &own(&[&longer])), whole);
    }

    #[test]
    fn white_space_is_no_change() {
        differ("Een\ntwee  drie", "Een twee\r\n\r\ndrie ", "");
        differ("", "", "");
    }

    #[test]
    fn only_the_words_around_a_change_are_shown() {
        let many: Vec<String> = (1..=30).map(|n| n.to_string()).collect();
        let before = format!("a {} b {}", many.join(" "), many.join(" "));
        let after = before.replacen('a', "A", 1).replacen('b', "B", 1);
        differ(
            &before,
            &after,
            "[-a-] {+A+} 1 2 3 4 5 6 7 8 … 23 24 25 26 27 28 29 30 [-b-] {+B+} 1 2 3 4 5 6 7 8 …",
        );
    }

    proptest! {
        /// What was removed stood in the old text, what was added stands in the new one.
        #[test]
        fn nothing_is_invented(before in "[a-c ]{0,30}", after in "[a-c ]{0,30}") {
            let all = words(&before, &after);
            let same = before.split_ascii_whitespace().eq(after.split_whitespace());
            prop_assert_eq!(all.is_empty(), same);
            let whole = |text: &str| text.split_ascii_whitespace().collect::<Vec<_>>().join(" ");
            for words in all {
                match words {
                    Words::Removed(text) => prop_assert!(whole(&before).contains(&text)),
                    Words::Added(text) => prop_assert!(whole(&after).contains(&text)),
                    Words::Kept(_) => {}
                }
            }
        }
    }
}
