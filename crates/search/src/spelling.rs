//! A misspelt word → the nearest word of the base.

/// The nearest of the known words, with how many documents have each; none if all are too far. Of those as near, the
/// one that more documents have.
pub(crate) fn nearest<'w>(
    word: &str,
    known: impl Iterator<Item = (&'w str, usize)>,
) -> Option<&'w str> {
    let most = tolerance(word)?;
    let word: Vec<char> = word.chars().collect();
    let mut best: Option<(usize, usize, &'w str)> = None;
    for (candidate, count) in known {
        if word.len().abs_diff(candidate.chars().count()) > most {
            continue;
        }
        let letters: Vec<char> = candidate.chars().collect();
        let Some(distance) = distance(&word, &letters, most) else { continue };
        let is_better = best.is_none_or(|(least, highest, _)| {
            distance < least || (distance == least && count > highest)
        });
        if is_better {
            best = Some((distance, count, candidate));
        }
    }
    best.map(|(_, _, candidate)| candidate)
}

/// How many mistakes a word of this length may hold; none in a short word or a number.
fn tolerance(word: &str) -> Option<usize> {
    let is_number = word.bytes().any(|byte| byte.is_ascii_digit());
    match word.chars().count() {
        0..4 => None,
        _ if is_number => None,
        4..8 => Some(1),
        _ => Some(2),
    }
}

/// How many letters were left out, added, exchanged or swapped with their neighbour, if it is not more than `most`: the
/// "optimal string alignment" distance of Damerau (1964) and Levenshtein (1966).
fn distance(left: &[char], right: &[char], most: usize) -> Option<usize> {
    let mut before = vec![0; right.len() + 1];
    let mut above: Vec<usize> = (0..=right.len()).collect();
    let mut row = before.clone();
    for i in 1..=left.len() {
        row[0] = i;
        for j in 1..=right.len() {
            let changed = usize::from(left[i - 1] != right[j - 1]);
            let mut least = (above[j] + 1).min(row[j - 1] + 1).min(above[j - 1] + changed);
            let is_swapped =
                i > 1 && j > 1 && left[i - 1] == right[j - 2] && left[i - 2] == right[j - 1];
            if is_swapped {
                least = least.min(before[j - 2] + 1);
            }
            row[j] = least;
        }
        // What follows a swap is no nearer than the row between, where its first letter counts as changed.
        if row.iter().all(|distance| *distance > most) {
            return None;
        }
        std::mem::swap(&mut before, &mut above);
        std::mem::swap(&mut above, &mut row);
    }
    above.last().copied().filter(|distance| *distance <= most)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn mistakes_are_counted_as_people_make_them() {
        for (left, right, expected) in [
            ("veilighied", "veiligheid", Some(1)),
            ("veilligheid", "veiligheid", Some(1)),
            ("slachtofferhlup", "slachtofferhulp", Some(1)),
            ("prevensie", "preventie", Some(1)),
            ("buurtbemideling", "buurtbemiddeling", Some(1)),
            ("violance", "violence", Some(1)),
            ("veilighied", "veilig", None),
        ] {
            let [letters, others] = [left, right].map(|word| word.chars().collect::<Vec<_>>());
            assert_eq!(distance(&letters, &others, 2), expected, "{left}");
        }
    }

    #[test]
    fn the_nearest_word_wins_and_of_two_the_more_frequent() {
        let known = [("veiling", 9), ("veiligheid", 3), ("veiligheden", 5)];
        assert_eq!(nearest("veilighied", known.into_iter()), Some("veiligheid"));
        let known = [("plein", 1), ("klein", 9)];
        assert_eq!(nearest("blein", known.into_iter()), Some("klein"));
        assert_eq!(nearest("gas", [("gat", 4)].into_iter()), None);
        assert_eq!(nearest("2008", [("2007", 4)].into_iter()), None);
    }
}
