//! Function words: they are in every text and tell none apart.

/// Words that lose their vowel before another and stay behind with an apostrophe, folded.
const ELIDED: &[&str] =
    &["c", "d", "j", "jusqu", "l", "lorsqu", "m", "n", "puisqu", "qu", "quoiqu", "s", "t"];

/// What stands before an apostrophe in words that are one: *aujourd'hui*, *presqu'île*, *prud'homme*, *quelqu'un*.
const KEEPS_APOSTROPHE: &[&str] = &["aujourd", "presqu", "prud", "quelqu"];

const DUTCH: &[&str] = &[
    "aan",
    "al",
    "alle",
    "als",
    "andere",
    "bij",
    "bijvoorbeeld",
    "binnen",
    "daar",
    "dan",
    "dat",
    "de",
    "deze",
    "die",
    "dit",
    "door",
    "dus",
    "een",
    "en",
    "er",
    "geen",
    "had",
    "heb",
    "hebben",
    "heeft",
    "het",
    "hier",
    "hij",
    "hoe",
    "hun",
    "iets",
    "ik",
    "in",
    "is",
    "ja",
    "je",
    "kan",
    "kunnen",
    "maar",
    "me",
    "meer",
    "met",
    "mijn",
    "moet",
    "moeten",
    "n",
    "na",
    "naar",
    "nee",
    "niet",
    "nog",
    "nu",
    "of",
    "om",
    "onder",
    "ons",
    "onze",
    "ook",
    "op",
    "over",
    "s",
    "t",
    "te",
    "tegen",
    "tijdens",
    "toch",
    "toen",
    "tot",
    "tussen",
    "u",
    "uit",
    "uw",
    "van",
    "voor",
    "waar",
    "wanneer",
    "waren",
    "was",
    "wat",
    "we",
    "wel",
    "welke",
    "werd",
    "werden",
    "wie",
    "wij",
    "wil",
    "worden",
    "wordt",
    "ze",
    "zich",
    "zij",
    "zijn",
    "zo",
    "zoals",
    "zonder",
    "zou",
    "zullen",
];

const FRENCH: &[&str] = &[
    "a", "afin", "ai", "ainsi", "alors", "au", "aussi", "autre", "autres", "aux", "avec", "avez",
    "avoir", "avons", "ce", "cela", "ces", "cet", "cette", "chez", "comme", "comment", "dans",
    "de", "des", "donc", "dont", "du", "elle", "elles", "en", "entre", "es", "est", "et",
    "etaient", "etait", "etant", "ete", "etre", "eu", "fait", "il", "ils", "je", "la", "le", "les",
    "leur", "leurs", "lors", "lorsque", "lui", "ma", "mais", "me", "meme", "mes", "moi", "mon",
    "ne", "nos", "notre", "nous", "on", "ont", "ou", "par", "pas", "peut", "peuvent", "plus",
    "pour", "puis", "quand", "que", "quel", "quelle", "quelles", "quels", "qui", "quoi", "sa",
    "sans", "se", "sera", "ses", "si", "soit", "son", "sont", "sous", "sur", "ta", "te", "tes",
    "toi", "ton", "tous", "tout", "toute", "toutes", "tres", "tu", "un", "une", "vers", "vos",
    "votre", "vous", "y",
];

pub(super) fn is_elided(form: &str) -> bool {
    ELIDED.binary_search(&form).is_ok()
}

pub(super) fn keeps_apostrophe(form: &str) -> bool {
    KEEPS_APOSTROPHE.contains(&form)
}

pub(super) fn is_dutch(form: &str) -> bool {
    DUTCH.binary_search(&form).is_ok()
}

/// French function words, and what is left of them where an apostrophe got lost.
pub(super) fn is_french(form: &str) -> bool {
    FRENCH.binary_search(&form).is_ok() || is_elided(form)
}

#[cfg(test)]
mod tests {
    #[test]
    fn the_lists_can_be_searched() {
        for list in [super::ELIDED, super::DUTCH, super::FRENCH] {
            assert!(list.is_sorted_by(|a, b| a < b), "{list:?}");
        }
    }
}
