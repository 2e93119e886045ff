//! The order of words that readers of a language expect, by the Unicode Collation Algorithm with CLDR's tailorings.

use std::cmp::Ordering;

use icu_collator::options::CollatorOptions;
use icu_collator::{Collator, CollatorBorrowed};

/// Compares titles and names in one language.
#[derive(Debug)]
pub struct Collation(CollatorBorrowed<'static>);

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
        Self(collator)
    }

    /// Which comes first.
    pub fn compare(&self, a: &str, b: &str) -> Ordering {
        self.0.compare(a, b)
    }
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
}
