//! What compounds are made of: the words of the base, and a few of the field that it may not have by themselves.

use std::cmp::Reverse;
use std::collections::{BTreeMap, BTreeSet};

use fiche_search::{Analyser, compound};

/// Words of the field that compounds are often made of.
const CURATED: &[&str] = &[
    "aanpak",
    "agent",
    "ambtenaar",
    "begeleiding",
    "beheer",
    "beleid",
    "bemiddelaar",
    "bemiddeling",
    "bestuur",
    "beurs",
    "bewaking",
    "bewoner",
    "bewoners",
    "bijeenkomst",
    "brand",
    "burger",
    "buurt",
    "camera",
    "centrum",
    "cohesie",
    "comite",
    "controle",
    "crisis",
    "diefstal",
    "diensten",
    "dienst",
    "drugs",
    "fiets",
    "geluid",
    "gemeente",
    "gemeenschap",
    "geweld",
    "gevoel",
    "gevoelens",
    "gezin",
    "groep",
    "groepen",
    "hoek",
    "hulp",
    "hulpverlening",
    "huis",
    "informatie",
    "inbraak",
    "inspecteur",
    "jeugd",
    "jongeren",
    "keten",
    "kind",
    "kinder",
    "leegstand",
    "lokaal",
    "maatregel",
    "maatschappij",
    "meldpunt",
    "misdrijf",
    "netwerk",
    "nood",
    "onderzoek",
    "ondersteuning",
    "ongeval",
    "onveiligheid",
    "opleiding",
    "overleg",
    "overlast",
    "park",
    "partner",
    "plan",
    "plannen",
    "platform",
    "plein",
    "politie",
    "praktijk",
    "praktijken",
    "preventie",
    "project",
    "punt",
    "raad",
    "rechten",
    "school",
    "schade",
    "sector",
    "slachtoffer",
    "slachtoffers",
    "stad",
    "stads",
    "station",
    "sluik",
    "storten",
    "straat",
    "studie",
    "team",
    "toezicht",
    "veiligheid",
    "verbinding",
    "vereniging",
    "verkeer",
    "verslaving",
    "voorziening",
    "vrijwilliger",
    "vrijwilligers",
    "wacht",
    "wachten",
    "welzijn",
    "werk",
    "werken",
    "werker",
    "werkers",
    "werking",
    "wijk",
    "winkel",
    "woning",
    "zone",
    "zorg",
];

/// Words that look like two others and are not.
const DENIED: &[&str] = &[
    "bestuurder",
    "handelaar",
    "handhaving",
    "huishouden",
    "jaarlijks",
    "maatregel",
    "maatregelen",
    "overlast",
];

/// Small words that stand before others without naming a part: *overlast* is no *last*.
const PARTICLES: &[&str] = &[
    "achter", "binnen", "boven", "buiten", "door", "mede", "mogelijk", "onder", "over", "samen",
    "tegen", "terug", "tussen", "voor", "voort", "weder", "zonder",
];

/// The compounds of a language and what they are made of.
#[derive(Clone, Debug, Default)]
pub(super) struct Compounds {
    parts: BTreeMap<String, Vec<String>>,
    lexicon: Vec<String>,
}

impl Compounds {
    /// Finds the compounds among all word forms of the base.
    ///
    /// `forms` say how many documents have them.
    pub(super) fn new(analyser: &Analyser, forms: &BTreeMap<String, usize>) -> Self {
        if !analyser.has_compounds() {
            return Self::default();
        }
        let may_be_part =
            |form: &str| form.len() >= 4 && !PARTICLES.contains(&form) && !analyser.is_stop(form);
        let known: BTreeSet<&str> = forms
            .keys()
            .map(String::as_str)
            .chain(CURATED.iter().copied())
            .filter(|form| may_be_part(form))
            .collect();
        let stems: BTreeSet<String> = known.iter().map(|form| analyser.stem(form)).collect();
        let is_known = |part: &str| {
            known.contains(part) || (may_be_part(part) && stems.contains(&analyser.stem(part)))
        };
        let cut = |form: &String| {
            let parts = compound::parts(form, &is_known);
            let parts: Vec<String> = parts.into_iter().map(str::to_owned).collect();
            (!parts.is_empty()).then(|| (form.clone(), parts))
        };
        let candidates = forms.keys().filter(|form| !DENIED.contains(&form.as_str()));
        let parts: BTreeMap<String, Vec<String>> = candidates.filter_map(cut).collect();
        let simple = known.into_iter().filter(|form| !parts.contains_key(*form));
        let mut counts: BTreeMap<&str, usize> =
            simple.map(|form| (form, forms.get(form).copied().unwrap_or(0))).collect();
        for part in parts.values().flatten() {
            *counts.entry(part).or_default() += PART_WEIGHS;
        }
        Self { lexicon: lexicon(counts), parts }
    }

    /// The parts of a word; none if it is no compound.
    pub(super) fn parts(&self, form: &str) -> &[String] {
        self.parts.get(form).map_or(&[], Vec::as_slice)
    }

    /// What compounds are made of, in order, for cutting the words of queries.
    pub(super) fn lexicon(&self) -> &[String] {
        &self.lexicon
    }
}

/// A word that compounds are made of is likelier to make others than one that stands alone in so many documents.
const PART_WEIGHS: usize = 20;

/// The words that queries are cut with: those of the field, then the most frequent.
fn lexicon(counts: BTreeMap<&str, usize>) -> Vec<String> {
    /// Every reader fetches them, some 4 bytes each.
    const MOST: usize = 800;
    let mut frequent: Vec<(&str, usize)> = counts.into_iter().collect();
    frequent.sort_by_key(|(part, count)| (Reverse(*count), *part));
    let words = frequent.into_iter().map(|(part, _)| part).take(MOST - CURATED.len());
    let lexicon: BTreeSet<&str> = words.chain(CURATED.iter().copied()).collect();
    lexicon.into_iter().map(str::to_owned).collect()
}
