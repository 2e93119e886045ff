//! Dutch words that Snowball's stemmer would take apart wrongly.
//!
//! It strips *ge-* as a participle's prefix, so that *gemeente* meets *mening*, *geweld* meets *wel* and *gezin* meets
//! *zin*. These are core words of local safety: they keep the stem written here.

/// Folded form and stem.
const PROTECTED: &[(&str, &str)] = &[
    ("gebied", "gebied"),
    ("gebieden", "gebied"),
    ("gebouw", "gebouw"),
    ("gebouwen", "gebouw"),
    ("gemeente", "gemeente"),
    ("gemeenten", "gemeente"),
    ("gemeentes", "gemeente"),
    ("gevolg", "gevolg"),
    ("gevolgen", "gevolg"),
    ("geweld", "geweld"),
    ("gezin", "gezin"),
    ("gezinnen", "gezin"),
    ("gezond", "gezond"),
    ("gezonde", "gezond"),
    ("gezonder", "gezond"),
];

/// The stem of a protected word.
pub(super) fn protected(form: &str) -> Option<&'static str> {
    let place = PROTECTED.binary_search_by(|(word, _)| (*word).cmp(form)).ok()?;
    Some(PROTECTED[place].1)
}

#[cfg(test)]
mod tests {
    #[test]
    fn the_list_can_be_searched() {
        assert!(super::PROTECTED.is_sorted());
    }
}
