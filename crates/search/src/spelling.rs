//! A misspelt word → the nearest word of the base.

/// The nearest of the words it is shown; of those as near, the one that more documents have.
pub(crate) struct Nearest {
    word: Vec<char>,
    /// How far a word may be; none is near enough to a word that holds no mistakes.
    most: Option<usize>,
    /// The letters of the word at hand: room for them is made once.
    letters: Vec<char>,
    best: Option<Near>,
}

struct Near {
    distance: usize,
    count: usize,
    word: String,
}

impl Nearest {
    /// Looks for the word nearest to this one.
    pub(crate) fn new(word: &str) -> Self {
        let letters = word.chars().collect();
        Self { word: letters, most: tolerance(word), letters: Vec::new(), best: None }
    }

    /// A known word, and how many documents have it.
    pub(crate) fn offer(&mut self, known: &str, count: usize) {
        let Some(most) = self.most else { return };
        // Letters take a byte at least: most words are told by their length alone.
        if known.len() + most < self.word.len() {
            return;
        }
        self.letters.clear();
        self.letters.extend(known.chars());
        if self.word.len().abs_diff(self.letters.len()) > most {
            return;
        }
        let Some(distance) = distance(&self.word, &self.letters, most) else { return };
        let is_better = self.best.as_ref().is_none_or(|best| {
            distance < best.distance || (distance == best.distance && count > best.count)
        });
        if is_better {
            self.best = Some(Near { distance, count, word: known.to_owned() });
        }
    }

    /// The nearest of those offered; none if all are too far.
    pub(crate) fn found(self) -> Option<String> {
        self.best.map(|best| best.word)
    }
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
/// "optimal string alignment" distance of Damerau (1964) and Levenshtein (1966), of which only the band is computed that
/// can stay below `most` (Ukkonen 1985).
fn distance(left: &[char], right: &[char], most: usize) -> Option<usize> {
    let far = most + 1;
    let mut before = vec![far; right.len() + 2];
    let mut above: Vec<usize> = (0..right.len() + 2).map(|j| j.min(far)).collect();
    let mut row = before.clone();
    for i in 1..=left.len() {
        let (from, to) = (i.saturating_sub(most).max(1), right.len().min(i + most));
        row[from - 1] = if from == 1 { i } else { far };
        let mut nearest = row[from - 1];
        for j in from..=to {
            let changed = usize::from(left[i - 1] != right[j - 1]);
            let mut least = (above[j] + 1).min(row[j - 1] + 1).min(above[j - 1] + changed);
            let is_swapped =
                i > 1 && j > 1 && left[i - 1] == right[j - 2] && left[i - 2] == right[j - 1];
            if is_swapped {
                least = least.min(before[j - 2] + 1);
            }
            row[j] = least;
            nearest = nearest.min(least);
        }
        row[to + 1] = far;
        // What follows a swap is no nearer than the row between, where its first letter counts as changed.
        if nearest > most {
            return None;
        }
        std::mem::swap(&mut before, &mut above);
        std::mem::swap(&mut above, &mut row);
    }
    Some(above[right.len()]).filter(|distance| *distance <= most)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    /// The same by its definition, and nothing saved.
    fn by_definition(left: &[char], right: &[char]) -> usize {
        let ([a, left_rest @ ..], [b, right_rest @ ..]) = (left, right) else {
            return left.len() + right.len();
        };
        let changed = usize::from(a != b) + by_definition(left_rest, right_rest);
        let left_out = 1 + by_definition(left_rest, right);
        let added = 1 + by_definition(left, right_rest);
        let mut least = changed.min(left_out).min(added);
        if let ([c, d, left_rest @ ..], [e, f, right_rest @ ..]) = (left, right)
            && (c, d) == (f, e)
        {
            least = least.min(1 + by_definition(left_rest, right_rest));
        }
        least
    }

    proptest! {
        #[test]
        fn the_band_holds_every_distance_that_counts(
            left in proptest::collection::vec(proptest::char::range('a', 'c'), 0..7),
            right in proptest::collection::vec(proptest::char::range('a', 'c'), 0..7),
            most in 1usize..3,
        ) {
            let expected = Some(by_definition(&left, &right)).filter(|distance| *distance <= most);
            prop_assert_eq!(distance(&left, &right, most), expected);
        }
    }

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
        let nearest = |word: &str, known: &[(&str, usize)]| {
            let mut nearest = Nearest::new(word);
            for (known, count) in known {
                nearest.offer(known, *count);
            }
            nearest.found()
        };
        let known = [("veiling", 9), ("veiligheid", 3), ("veiligheden", 5)];
        assert_eq!(nearest("veilighied", &known).as_deref(), Some("veiligheid"));
        assert_eq!(nearest("blein", &[("plein", 1), ("klein", 9)]).as_deref(), Some("klein"));
        assert_eq!(nearest("gas", &[("gat", 4)]), None);
        assert_eq!(nearest("2008", &[("2007", 4)]), None);
    }
}
