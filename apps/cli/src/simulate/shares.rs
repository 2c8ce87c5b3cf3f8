//! How evenly choices fall on hosters.

use serde::Serialize;

/// Concentration of choices over hosters.
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
pub(crate) struct Concentration {
    /// Share of the hoster that most chose.
    pub(crate) top_share: f64,
    /// 0: all hosters are chosen alike; towards 1: one has them all. Hosters that nobody chose count.
    pub(crate) gini: f64,
    /// As many hosters of equal share would be as concentrated: the inverse of the sum of squared shares (Herfindahl).
    pub(crate) effective_hosters: f64,
}

/// How often each was chosen, from the place of each choice.
pub(crate) fn count(choices: impl Iterator<Item = Option<usize>>, hosters: usize) -> Vec<u64> {
    let mut counts = vec![0; hosters];
    for choice in choices.flatten() {
        if let Some(count) = counts.get_mut(choice) {
            *count += 1;
        }
    }
    counts
}

/// Parts of the whole; all 0 when there is none.
pub(crate) fn shares(counts: &[u64]) -> Vec<f64> {
    let all: u64 = counts.iter().sum();
    counts.iter().map(|count| *count as f64 / all.max(1) as f64).collect()
}

impl Concentration {
    /// Of counts of choices, one a hoster.
    pub(crate) fn of(counts: &[u64]) -> Self {
        let mut shares = shares(counts);
        shares.sort_by(f64::total_cmp);
        let (n, sum) = (shares.len() as f64, shares.iter().sum::<f64>());
        if sum == 0.0 {
            return Self { top_share: 0.0, gini: 0.0, effective_hosters: 0.0 };
        }
        let ranked: f64 = (1u32..).zip(&shares).map(|(rank, share)| f64::from(rank) * share).sum();
        let squares: f64 = shares.iter().map(|share| share * share).sum();
        Self {
            top_share: shares.last().copied().unwrap_or(0.0),
            gini: (2.0 * ranked / (n * sum) - (n + 1.0) / n).max(0.0),
            effective_hosters: 1.0 / squares,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn known_distributions() {
        let even = Concentration::of(&[5, 5, 5, 5]);
        assert!((even.top_share, even.effective_hosters) == (0.25, 4.0) && even.gini < 1e-12);
        let one = Concentration::of(&[0, 0, 0, 9]);
        assert_eq!((one.top_share, one.gini, one.effective_hosters), (1.0, 0.75, 1.0));
        assert_eq!(Concentration::of(&[1, 3]).gini, 0.25);
        assert_eq!(Concentration::of(&[0, 0]).effective_hosters, 0.0);
        assert_eq!(Concentration::of(&[]).gini, 0.0);
    }

    #[test]
    fn shares_are_parts_of_one() {
        let counts = count([Some(0), None, Some(2), Some(2), Some(9)].into_iter(), 3);
        assert_eq!(counts, [1, 0, 2]);
        assert!((shares(&counts).iter().sum::<f64>() - 1.0).abs() < 1e-12);
    }
}
