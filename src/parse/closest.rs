//! "Did you mean": the known name that is nearest to one that is not known.

/// The longest name that is compared with others, in bytes: nobody means another name by more.
const LONGEST_NAME: usize = 300;

/// How much of two names is the same where one is meant by the other: with less, the guess is more often wrong than right.
const NEAR: f64 = 0.66;

/// The same where no more than two letters differ, as in short names that were typed in haste.
const NEAR_IN_HASTE: f64 = 0.6;

/// The candidate that was probably meant, if one is near enough; none for what is no name but a text.
pub(crate) fn closest<'c>(
    found: &str,
    candidates: impl IntoIterator<Item = &'c str>,
) -> Option<Box<str>> {
    if found.len() > LONGEST_NAME {
        return None;
    }
    let found = found.to_lowercase();
    let length = found.chars().count();
    let mut best: Option<(f64, &str)> = None;
    for candidate in candidates {
        let lower = candidate.to_lowercase();
        // Where one is more than twice as long as the other, half of it at least would have to be written anew.
        let other = lower.chars().count();
        let is_comparable = length.min(other) * 2 >= length.max(other);
        let distance = if is_comparable {
            strsim::damerau_levenshtein(&found, &lower)
        } else {
            length.max(other)
        };
        let score = likeness(distance, length.max(other));
        let contained = found.len() > 2 && lower.contains(&*found);
        let score = if contained { score.max(NEAR) } else { score };
        let enough = if distance <= 2 { NEAR_IN_HASTE } else { NEAR };
        if score >= enough && best.is_none_or(|(known, _)| score > known) {
            best = Some((score, candidate));
        }
    }
    best.map(|(_, candidate)| candidate.into())
}

/// How much of the longer of two names need not be written anew.
#[expect(clippy::cast_precision_loss, reason = "names have few letters")]
fn likeness(distance: usize, longest: usize) -> f64 {
    1.0 - distance as f64 / longest.max(1) as f64
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_nearest_word_is_found() {
        let known = ["evaluation", "funding"];
        assert_eq!(closest("evalution", known), Some("evaluation".into()));
        assert_eq!(closest("veiligheid", known), None);
        assert_eq!(closest("und", known), Some("funding".into()));
    }

    #[test]
    fn a_word_that_only_sounds_alike_is_not_meant() {
        assert_eq!(closest("evidence", ["licence", "audiences"]), None);
        assert_eq!(closest("leader", ["lead", "partner"]), Some("lead".into()));
        assert_eq!(closest("wacht", ["alarm", "watch"]), Some("watch".into()));
    }

    #[test]
    fn a_text_is_no_name() {
        let text = "evaluation".repeat(LONGEST_NAME / 10);
        assert_eq!(closest(&text, [&*text]), Some(text.clone().into()));
        let text = text + "s";
        assert_eq!(closest(&text, [&*text]), None);
    }
}
