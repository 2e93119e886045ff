//! Chance that repeats itself: the same seed gives the same numbers on every machine.

/// A generator of numbers (`SplitMix64`). Nothing secret hangs on it.
#[derive(Clone, Debug)]
pub(super) struct Random(u64);

impl Random {
    /// The numbers of one thing among many: what is drawn for the others does not change them.
    pub(super) fn of(seed: u64, number: u64) -> Self {
        let mut random = Self(seed);
        let salt = random.next();
        Self(salt ^ number.wrapping_mul(0xD605_BBB5_8C8A_BC27))
    }

    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mixed = (self.0 ^ (self.0 >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        let mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        mixed ^ (mixed >> 31)
    }

    /// A number from 0 up to, not including, `end`.
    pub(super) fn below(&mut self, end: usize) -> usize {
        let end = u64::try_from(end.max(1)).expect("no machine counts beyond 64 bits");
        usize::try_from(self.next() % end).expect("it is below a usize")
    }

    /// True in `percent` of 100 cases.
    pub(super) fn chance(&mut self, percent: usize) -> bool {
        self.below(100) < percent
    }

    /// Any of `choices`, which are not empty.
    pub(super) fn any<'c, T>(&mut self, choices: &'c [T]) -> &'c T {
        &choices[self.below(choices.len())]
    }

    /// One of `choices`, which are not empty. The second word of a language is used half as often as the first, the
    /// third a third as often.
    pub(super) fn ranked<'c, T>(&mut self, choices: &'c [T]) -> &'c T {
        const FIRST: usize = 1 << 20;
        let total = (1..=choices.len()).map(|rank| FIRST / rank).sum();
        let mut left = self.below(total);
        for (index, choice) in choices.iter().enumerate() {
            let weight = FIRST / (index + 1);
            if left < weight {
                return choice;
            }
            left -= weight;
        }
        &choices[0]
    }

    /// Some of `choices`, between `least` and `most`, each once, in their own order.
    pub(super) fn some<'c, T>(
        &mut self,
        choices: &'c [T],
        least: usize,
        most: usize,
    ) -> Vec<&'c T> {
        let wanted = (least + self.below(most - least + 1)).min(choices.len());
        let mut picked = Vec::with_capacity(wanted);
        for (index, choice) in choices.iter().enumerate() {
            let (needed, left) = (wanted - picked.len(), choices.len() - index);
            if self.below(left) < needed {
                picked.push(choice);
            }
        }
        picked
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_numbers_are_those_of_the_published_algorithm() {
        let mut random = Random(1_234_567);
        assert_eq!(random.next(), 6_457_827_717_110_365_317);
        assert_eq!(random.next(), 3_203_168_211_198_807_973);
    }

    #[test]
    fn the_first_choice_is_the_most_frequent() {
        let mut random = Random::of(1, 1);
        let mut counts = [0_u32; 4];
        for _ in 0..4000 {
            counts[*random.ranked(&[0_usize, 1, 2, 3])] += 1;
        }
        assert!(counts.is_sorted_by(|a, b| a > b), "{counts:?}");
    }

    #[test]
    fn some_are_as_many_as_asked_for() {
        let mut random = Random::of(7, 3);
        for _ in 0..100 {
            let some = random.some(&[1, 2, 3, 4, 5], 2, 3);
            assert!((2..=3).contains(&some.len()) && some.is_sorted());
        }
    }
}
