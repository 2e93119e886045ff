//! Dutch words that Snowball's stemmer would take apart wrongly.
//!
//! It strips *ge-* as a participle's prefix, so that *gemeente* meets *mening*, *geweld* meets *wel* and *gezin* meets
//! *zin*. These are core words of local safety: they keep the stem written here.

/// Folded form and stem; what a compound ends with counts as well: *pleeggezinnen*, *onveiligheidsgevoelens*.
const PROTECTED: [(&str, &str); 17] = [
    ("gebied", "gebied"),
    ("gebieden", "gebied"),
    ("gebouw", "gebouw"),
    ("gebouwen", "gebouw"),
    ("gemeente", "gemeente"),
    ("gemeenten", "gemeente"),
    ("gemeentes", "gemeente"),
    ("gevoel", "gevoel"),
    ("gevoelens", "gevoel"),
    ("gevolg", "gevolg"),
    ("gevolgen", "gevolg"),
    ("geweld", "geweld"),
    ("gezin", "gezin"),
    ("gezinnen", "gezin"),
    ("gezond", "gezond"),
    ("gezonde", "gezond"),
    ("gezonder", "gezond"),
];

/// The stem of a word that is or ends with a protected one.
pub(super) fn protected(form: &str) -> Option<String> {
    let (before, stem) =
        PROTECTED.iter().find_map(|(word, stem)| Some((form.strip_suffix(word)?, stem)))?;
    let mut whole = before.to_owned();
    whole.push_str(stem);
    Some(whole)
}
