//! Where Snowball's Dutch stemmer parts words that belong together, or joins words that do not.

/// Words whose family keeps them as its stem, alone and at the end of a compound: *gezinnen*, *pleeggezinnen*.
///
/// Snowball strips *ge-* as a participle's prefix, at the start of a word and inside it, so that *gemeente* meets
/// *mening*, *geweld* meets *wel*, *gezin* meets *zin*, *gerecht* meets *recht* and *begeleiding* meets *beleid*; and
/// *veilig* loses its ending and meets *veiling*. All of these are core words of local safety.
const FAMILIES: [&str; 32] = [
    "begeleid",
    "gebeur",
    "gebied",
    "gebouw",
    "gebruik",
    "gedrag",
    "geheim",
    "gehandicapt",
    "gelijk",
    "geloof",
    "geluid",
    "gemeenschap",
    "gemeente",
    "gemiddeld",
    "geneesheer",
    "gerecht",
    "geschiedenis",
    "geschil",
    "gesprek",
    "getuig",
    "gevaar",
    "geval",
    "gevangen",
    "gevoel",
    "gevolg",
    "geweld",
    "gewoon",
    "gezag",
    "gezicht",
    "gezin",
    "gezond",
    "veilig",
];

/// What a word of a family may end with.
const ENDINGS: [&str; 29] = [
    "", "d", "de", "den", "der", "e", "elijk", "elijke", "en", "end", "ende", "ens", "er", "ers",
    "heden", "heid", "ig", "ige", "ing", "ingen", "is", "ken", "len", "n", "nen", "pen", "s",
    "sen", "t",
];

/// What an adjective in *-ig* and its noun end with.
const ADJECTIVES: [&str; 6] = ["ig", "ige", "iger", "igheid", "igheden", "igst"];

/// Forms that no rule finds, and their stem. Of short words in *-s* Snowball takes a plural's ending: *mens* would be no
/// word of *mensen*, and *kans* would be *kan*.
const IRREGULAR: [(&str, &str); 11] = [
    ("arts", "arts"),
    ("brusselse", "brus"),
    ("europese", "europees"),
    ("gids", "gids"),
    ("kans", "kans"),
    ("leden", "lid"),
    ("lid", "lid"),
    ("mens", "mens"),
    ("steden", "stad"),
    ("waarden", "waarde"),
    ("wens", "wens"),
];

/// The stem that a folded word keeps whatever Snowball makes of it.
pub(super) fn kept(form: &str) -> Option<String> {
    if let Some((_, stem)) = IRREGULAR.iter().find(|(known, _)| *known == form) {
        return Some((*stem).to_owned());
    }
    // Snowball strips *-ig* as well, so that a misspelt *veilligheid* meets *veil*.
    let adjective = ADJECTIVES.iter().find_map(|ending| form.strip_suffix(ending));
    if let Some(before) = adjective.filter(|before| before.len() >= 3) {
        return Some(format!("{before}ig"));
    }
    // What the families begin with: most words have none of it, and are not looked into.
    let may_begin = |pair: &[u8]| matches!(pair, b"be" | b"ge" | b"ve");
    let mut places = form.as_bytes().windows(2).enumerate().filter(|(_, pair)| may_begin(pair));
    places.find_map(|(place, _)| {
        let root = FAMILIES.iter().find(|root| form[place..].starts_with(**root))?;
        let end = place + root.len();
        ENDINGS.contains(&&form[end..]).then(|| form[..end].to_owned())
    })
}

/// Snowball's stem, without five differences between forms of a word, or verbs and their nouns or adjectives.
pub(super) fn tidied(mut stem: String) -> String {
    // `plaats` of *plaatsen*, `plaat` of *plaats*; `vlaams` of *Vlaamse*, `vlaam` of *Vlaams*.
    if let [.., before, b's'] = stem.as_bytes()
        && stem.len() >= 5
        && !b"aeijosuy".contains(before)
    {
        stem.truncate(stem.len() - 1);
    }
    // `evalueer` of *evaluatie*, `evalueert` and `evaluer` of *evalueren*.
    if stem.len() >= 7 && stem.ends_with("eert") {
        stem.truncate(stem.len() - 1);
    }
    if stem.len() >= 6 && stem.ends_with("eer") {
        stem.truncate(stem.len() - 2);
        stem.push('r');
    }
    // `kwetsbar` of *kwetsbare*, `kwets` of *kwetsbaar*.
    if stem.len() >= 7 && stem.ends_with("bar") {
        stem.truncate(stem.len() - 3);
    }
    // `meldt`, `mel` of *melden*, `meld` of *melding*.
    if stem.ends_with("dt") {
        stem.truncate(stem.len() - 1);
    }
    if stem == "mel" {
        stem.push('d');
    }
    stem
}
