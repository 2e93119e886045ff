//! Many sheets of invented words, the same every time: for what shows only in numbers.

use fiche::model::Site;

use crate::fixture::Fixture;

/// A site of `sheets` practices, two in three translated into French.
pub(crate) fn site(sheets: u32) -> Site {
    let mut fixture = Fixture::small();
    let mut random = Random(7);
    for sheet in 0..sheets {
        let theme = ["evaluation", "funding"][random.below(2)];
        let year = 2000 + random.below(25);
        let (title, summary, body) = (random.words(5), random.words(12), random.words(120));
        fixture.put(
            &format!("content/practices/sheet-{sheet}/index.nl.md"),
            format!(
                "---\ntitle: {title}\nsummary: {summary}\nstatus: published\npublished: 2026-01-02\n\
                 period: {year}\nkind: field-action\nthemes: [{theme}]\n\
                 sources: [{{id: report, title: Jaarverslag}}]\n---\n\n## Aanpak {{#approach}}\n\n{body}\n"
            ),
        );
        if sheet % 3 != 0 {
            let (title, summary, body) = (random.words(5), random.words(12), random.words(120));
            fixture.put(
                &format!("content/practices/sheet-{sheet}/index.fr.md"),
                format!(
                    "---\ntitle: {title}\nsummary: {summary}\n\
                     translation: {{of: \"sha256:0000000000000000\", method: human}}\n---\n\n\
                     ## Approche {{#approach}}\n\n{body}\n"
                ),
            );
        }
    }
    let checked = fixture.check();
    let errors: Vec<String> = checked.lines();
    checked.site.unwrap_or_else(|| panic!("the corpus has mistakes: {errors:#?}"))
}

/// The generator `SplitMix64` (Steele, Lea & Flood 2014, "Fast splittable pseudorandom number generators").
pub(crate) struct Random(u64);

impl Random {
    pub(crate) fn new(seed: u64) -> Self {
        Self(seed)
    }

    pub(crate) fn below(&mut self, limit: usize) -> usize {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        usize::try_from((z ^ (z >> 31)) % limit as u64).unwrap()
    }

    /// A word: a few syllables, so that many begin alike; short ones are frequent.
    pub(crate) fn word(&mut self) -> String {
        const SYLLABLES: [&str; 12] =
            ["ba", "ke", "do", "mi", "ra", "lo", "vu", "te", "sa", "no", "gri", "plo"];
        let count = 2 + self.below(2) + self.below(2);
        let pick = |limit: usize, random: &mut Self| SYLLABLES[random.below(limit)];
        (0..count).map(|place| pick(if place < 2 { 6 } else { 12 }, self)).collect()
    }

    pub(crate) fn words(&mut self, count: usize) -> String {
        (0..count).map(|_| self.word()).collect::<Vec<_>>().join(" ")
    }
}
