//! What a ranking is worth.

use std::collections::BTreeMap;
use std::fmt;

/// A ranking is looked at so far.
const DEPTH: usize = 10;

/// From this grade on a page answers the query; below, it only belongs to the subject.
const ANSWER: u32 = 2;

/// What one ranking is worth.
#[derive(Debug, PartialEq)]
pub(super) struct Score {
    /// Normalised discounted cumulative gain of the first ten hits, with a gain of 2^grade − 1: from 0 to 1 (Järvelin &
    /// Kekäläinen 2002; the gain is that of Burges et al. 2005).
    pub(super) ndcg: f64,
    /// Where the first answer stands, from 1.
    pub(super) first: Option<usize>,
    /// Whether nothing came at all.
    pub(super) empty: bool,
}

impl Score {
    /// Judges a ranking by the grades of its documents; what has none is wrong.
    pub(super) fn of(ranking: &[&str], grades: &BTreeMap<String, u32>) -> Self {
        let grade = |id: &&str| grades.get(*id).copied().unwrap_or(0);
        let mut best: Vec<_> = grades.values().copied().collect();
        best.sort_unstable_by(|a, b| b.cmp(a));
        // A query whose best page is a mere relative is answered by that.
        let answer = best.first().map_or(ANSWER, |best| ANSWER.min(*best));
        Self {
            ndcg: gain(ranking.iter().map(grade)) / gain(best.iter().copied()),
            first: ranking.iter().position(|id| grade(id) >= answer).map(|at| at + 1),
            empty: ranking.is_empty(),
        }
    }
}

/// The gain of the first hits, each discounted by the logarithm of its rank.
fn gain(grades: impl Iterator<Item = u32>) -> f64 {
    let discounts = (2_u32..).map(|rank| f64::from(rank).log2());
    grades.zip(discounts).take(DEPTH).map(|(grade, by)| (f64::from(grade).exp2() - 1.0) / by).sum()
}

/// The mean of many scores; shown as the cells of a table.
#[derive(Default)]
pub(super) struct Mean {
    queries: u32,
    ndcg: f64,
    first: u32,
    among_three: u32,
    reciprocal: f64,
    empty: u32,
}

impl Mean {
    pub(super) fn add(&mut self, score: &Score) {
        self.queries += 1;
        self.ndcg += score.ndcg;
        self.empty += u32::from(score.empty);
        if let Some(rank) = score.first {
            self.first += u32::from(rank == 1);
            self.among_three += u32::from(rank <= 3);
            self.reciprocal += 1.0 / f64::from(u32::try_from(rank).unwrap_or(u32::MAX));
        }
    }
}

impl fmt::Display for Mean {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let queries = f64::from(self.queries.max(1));
        let share = |count: u32| f64::from(count) / queries;
        let (first, three) = (share(self.first), share(self.among_three));
        let (ndcg, reciprocal) = (self.ndcg / queries, self.reciprocal / queries);
        let (queries, empty) = (self.queries, self.empty);
        write!(f, "{queries} | {ndcg:.3} | {first:.3} | {three:.3} | {reciprocal:.3} | {empty}")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn grades(grades: &[(&str, u32)]) -> BTreeMap<String, u32> {
        grades.iter().map(|(id, grade)| ((*id).to_owned(), *grade)).collect()
    }

    #[test]
    fn the_best_ranking_is_worth_one() {
        let grades = grades(&[("a", 3), ("b", 1)]);
        let score = Score::of(&["a", "b", "x"], &grades);
        assert_eq!(score, Score { ndcg: 1.0, first: Some(1), empty: false });
        // (1 + 7 / log2 3) / (7 + 1 / log2 3)
        let swapped = Score::of(&["b", "a"], &grades);
        assert!((swapped.ndcg - 0.7098).abs() < 1e-4, "{swapped:?}");
        assert_eq!(swapped.first, Some(2));
    }

    #[test]
    fn what_comes_after_ten_gains_nothing_but_a_rank() {
        let mut ranking = vec!["x"; 10];
        ranking.push("a");
        let score = Score::of(&ranking, &grades(&[("a", 2)]));
        assert_eq!(score, Score { ndcg: 0.0, first: Some(11), empty: false });
    }

    #[test]
    fn means_are_shares() {
        let grades = grades(&[("a", 2)]);
        let mut mean = Mean::default();
        mean.add(&Score::of(&["a"], &grades));
        mean.add(&Score::of(&[], &grades));
        assert_eq!(mean.to_string(), "2 | 0.500 | 0.500 | 0.500 | 0.500 | 1");
    }
}
