//! What taking turns costs those who ask.

use super::ask::Outcome;
use serde::Serialize;

/// What users lose against no turns, same users and same questions. Negative: a gain.
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
pub(crate) struct Regret {
    /// Users that were answered.
    pub(crate) compared: usize,
    /// Share of them whose first answer is another one.
    pub(crate) changed_share: f64,
    /// Kilometres farther, of those with both distances known.
    pub(crate) distance_km: Loss,
    /// Openness lost, 0 to 1.
    pub(crate) openness: Loss,
    /// Score lost, 0 to 1.
    pub(crate) score: Loss,
    /// Score lost, as a share of what it would have been.
    pub(crate) score_share: Loss,
}

/// A loss over users.
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
pub(crate) struct Loss {
    pub(crate) mean: f64,
    /// Nineteen users in twenty lose at most this.
    pub(crate) p95: f64,
}

impl Regret {
    pub(crate) fn of(outcomes: &[Outcome]) -> Self {
        let pairs = || outcomes.iter().filter_map(|o| o.unspread.zip(o.first));
        let share = |lost: f64, of: f64| if of > 0.0 { lost / of } else { 0.0 };
        let compared = pairs().count();
        let changed = pairs().filter(|(best, first)| best.hoster != first.hoster).count();
        Self {
            compared,
            changed_share: changed as f64 / compared.max(1) as f64,
            distance_km: Loss::of(pairs().filter_map(|(best, first)| Some(first.distance_km? - best.distance_km?))),
            openness: Loss::of(pairs().map(|(best, first)| best.openness - first.openness)),
            score: Loss::of(pairs().map(|(best, first)| best.score - first.score)),
            score_share: Loss::of(pairs().map(|(best, first)| share(best.score - first.score, best.score))),
        }
    }
}

impl Loss {
    pub(super) fn of(losses: impl Iterator<Item = f64>) -> Self {
        let mut losses: Vec<f64> = losses.collect();
        losses.sort_by(f64::total_cmp);
        // The nearest rank: the value that nineteen in twenty do not exceed.
        let at = (losses.len() * 95).div_ceil(100).saturating_sub(1);
        let mean = losses.iter().fold(0.0, |sum, loss| sum + loss) / losses.len().max(1) as f64;
        Self { mean, p95: losses.get(at).copied().unwrap_or(0.0) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn mean_and_95th_percentile() {
        assert_eq!(Loss::of((1..=100).map(f64::from)), Loss { mean: 50.5, p95: 95.0 });
        assert_eq!(Loss::of([2.0].into_iter()), Loss { mean: 2.0, p95: 2.0 });
        assert_eq!(Loss::of(std::iter::empty()), Loss { mean: 0.0, p95: 0.0 });
    }
}
