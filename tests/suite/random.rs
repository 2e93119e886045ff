//! Numbers and words without a pattern, the same in every run.

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
