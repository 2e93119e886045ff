//! The order of words that readers of a language expect, by the Unicode Collation Algorithm with CLDR's tailorings.

use std::cmp::Ordering;

use icu_collator::options::CollatorOptions;
use icu_collator::{Collator, CollatorBorrowed};

/// Where a title stands in an index, in the order of the index.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Initial {
    /// Before the letters.
    Number,
    /// One of A to Z.
    Letter(char),
    /// Another script, or no word at all.
    Other,
}

const LETTERS: &str = "abcdefghijklmnopqrstuvwxyz";

/// Compares titles and names in one language.
#[derive(Debug)]
pub struct Collation {
    collator: CollatorBorrowed<'static>,
    /// A to Z, in the order of the language.
    letters: Vec<&'static str>,
}

impl Collation {
    /// The order of a language, by its ISO 639 code.
    ///
    /// # Panics
    ///
    /// If `code` is no language tag; [`Languages`](crate::model::Languages) holds nothing else.
    pub fn new(code: &str) -> Self {
        let locale: icu_locale_core::Locale =
            code.parse().expect("a code of two or three letters is a language tag");
        let collator = Collator::try_new((&locale).into(), CollatorOptions::default())
            .expect("the data for every language is compiled in");
        let mut letters: Vec<_> = (0..26).map(|place| &LETTERS[place..=place]).collect();
        letters.sort_by(|a, b| collator.compare(a, b));
        Self { collator, letters }
    }

    /// Which comes first. What a title opens with before its first word, as a quotation mark, does not count.
    pub fn compare(&self, a: &str, b: &str) -> Ordering {
        let Self { collator, .. } = self;
        collator.compare(words(a), words(b)).then_with(|| collator.compare(a, b))
    }

    /// Under which letter of an index a title stands: `Éducation` under E, `œuvre` under O, `ĳver` under I.
    pub fn initial(&self, title: &str) -> Initial {
        let title = words(title);
        if title.starts_with(char::is_numeric) {
            return Initial::Number;
        }
        let is_reached = |letter: &&str| self.collator.compare(letter, title).is_le();
        // Greek is the first script after Latin.
        let is_latin = self.collator.compare(title, "α").is_lt();
        let reached = self.letters.partition_point(is_reached);
        match self.letters[..reached].last().and_then(|letter| letter.chars().next()) {
            Some(letter) if is_latin => Initial::Letter(letter.to_ascii_uppercase()),
            Some(_) | None => Initial::Other,
        }
    }
}

/// A title from its first word on; one without words as it stands.
fn words(title: &str) -> &str {
    let words = title.trim_start_matches(|c: char| !c.is_alphanumeric());
    if words.is_empty() { title } else { words }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn accents_and_case_do_not_tear_words_apart() {
        let french = Collation::new("fr");
        let mut words = vec!["zone", "évaluation", "Éducation", "eau", "économie"];
        words.sort_by(|a, b| french.compare(a, b));
        assert_eq!(words, ["eau", "économie", "Éducation", "évaluation", "zone"]);
    }

    #[test]
    fn a_dutch_ij_is_an_i_and_a_j() {
        let dutch = Collation::new("nl");
        let mut words = vec!["jeugd", "ĳver", "IJzer", "ijsbaan", "ik", "igloo", "yoga"];
        words.sort_by(|a, b| dutch.compare(a, b));
        assert_eq!(words, ["igloo", "ijsbaan", "ĳver", "IJzer", "ik", "jeugd", "yoga"]);
        for word in ["ĳver", "IJzer", "ijsbaan"] {
            assert_eq!(dutch.initial(word), Initial::Letter('I'), "{word}");
        }
    }

    #[test]
    fn quotation_marks_do_not_count() {
        let french = Collation::new("fr");
        assert_eq!(french.compare("« Zone »", "Eau"), Ordering::Greater);
        assert_eq!(french.compare("« Eau »", "Zone"), Ordering::Less);
        assert_eq!(french.initial("« Zone »"), Initial::Letter('Z'));
        assert_ne!(french.compare("…", "—"), Ordering::Equal);
    }

    #[test]
    fn every_title_has_a_place_in_an_index() {
        let french = Collation::new("fr");
        for (title, letter) in [("œuvre", 'O'), ("a", 'A'), ("Évaluation", 'E'), ("Zèle", 'Z')] {
            assert_eq!(french.initial(title), Initial::Letter(letter), "{title}");
        }
        assert_eq!(french.initial("14 novembre"), Initial::Number);
        assert_eq!(french.initial("Ωméga"), Initial::Other);
        assert_eq!(french.initial("…"), Initial::Other);
    }
}
