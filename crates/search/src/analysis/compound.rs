//! Dutch words that are two or more: *gemeenschapswacht*, *straathoekwerker*.

use std::ops::RangeInclusive;

/// So long is a word that may have parts, in letters; what is longer was not written as a word, and would be cut at every
/// letter.
const WORD: RangeInclusive<usize> = 8..=64;
/// So long is a part.
const SHORTEST_PART: usize = 4;

/// What stands between two parts and belongs to neither: *veiligheid-s-plan*, *boek-en-beurs*. The *s* comes first: a
/// compound may be the only word that has *veiligheids*.
const LINKS: [&str; 4] = ["s", "", "en", "e"];

/// Whether a folded word is one that [`split`] looks into.
pub fn may_have_parts(word: &str) -> bool {
    WORD.contains(&word.len()) && word.bytes().all(|b| b.is_ascii_lowercase())
}

/// The two parts of a folded word, if it is made of parts that are known.
///
/// Of several ways to cut it, the one with the longest last part is taken: the last part says what the whole is.
pub fn split<'w>(word: &'w str, is_known: &dyn Fn(&str) -> bool) -> Option<(&'w str, &'w str)> {
    if !may_have_parts(word) {
        return None;
    }
    (SHORTEST_PART..=word.len() - SHORTEST_PART).find_map(|place| {
        let (before, tail) = word.split_at(place);
        if !is_known(tail) {
            return None;
        }
        LINKS.iter().find_map(|link| {
            let head = before.strip_suffix(link)?;
            (head.len() >= SHORTEST_PART && is_known(head)).then_some((head, tail))
        })
    })
}

/// All parts of a folded word, those of its parts too.
pub fn parts<'w>(word: &'w str, is_known: &dyn Fn(&str) -> bool) -> Vec<&'w str> {
    match split(word, is_known) {
        None => Vec::new(),
        Some((head, tail)) => [head, tail]
            .into_iter()
            .flat_map(|part| [part].into_iter().chain(parts(part, is_known)))
            .collect(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn cut(word: &str, known: &[&str], expected: &[&str]) {
        assert_eq!(parts(word, &|part| known.contains(&part)), expected, "{word}");
    }

    #[test]
    fn words_are_cut_where_both_sides_are_known() {
        cut(
            "gemeenschapswachten",
            &["gemeenschap", "wachten", "schap"],
            &["gemeenschap", "wachten"],
        );
        cut("veiligheidsplan", &["veiligheid", "plan"], &["veiligheid", "plan"]);
        cut(
            "straathoekwerker",
            &["straathoek", "straat", "hoek", "werker"],
            &["straathoek", "straat", "hoek", "werker"],
        );
    }

    #[test]
    fn a_word_with_an_unknown_side_stays_whole() {
        cut("preventiedienst", &["preventie"], &[]);
        cut("planeten", &["plan", "eten"], &["plan", "eten"]);
        cut("buurman", &["buur", "man"], &[]);
    }

    #[test]
    fn what_is_too_long_for_a_word_is_not_cut() {
        let all = |_: &str| true;
        assert!(split(&"wijk".repeat(16), &all).is_some());
        assert_eq!(split(&"wijk".repeat(17), &all), None);
    }
}
