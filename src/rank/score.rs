//! The score: a weighted sum, monotone in each signal.

use super::weights::Weights;

/// The four signals, each from 0 to 1.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct Signals {
    pub(crate) fit: f64,
    /// `None` when the user did not say where.
    pub(crate) proximity: Option<f64>,
    pub(crate) openness: f64,
    pub(crate) assurance: f64,
}

/// What one signal adds to the score.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct Part {
    pub(crate) value: f64,
    pub(crate) weight: f64,
}

impl Part {
    pub(crate) fn amount(self) -> f64 {
        self.value * self.weight
    }
}

impl Signals {
    /// In the order of [`SIGNALS`](super::SIGNALS); the score is their sum in this order, to the last bit.
    pub(crate) fn contributions(&self, weights: &Weights) -> [Part; 4] {
        let [fit, proximity, openness, assurance] = self.all();
        [
            Part { value: fit, weight: weights.fit },
            Part { value: proximity, weight: weights.proximity },
            Part { value: openness, weight: weights.openness },
            Part { value: assurance, weight: weights.assurance },
        ]
    }

    /// In the order of [`SIGNALS`](super::SIGNALS), proximity 0 where no place was given.
    pub(crate) fn all(&self) -> [f64; 4] {
        [self.fit, self.proximity.unwrap_or(0.0), self.openness, self.assurance]
    }

    pub(crate) fn score(&self, weights: &Weights) -> f64 {
        self.contributions(weights).iter().map(|c| c.amount()).sum()
    }
}

/// Proximity of a distance: 1 at the user's door, one half at `half` kilometres. Rational, not exponential: far places
/// still differ, and a scan can bound it without a transcendental function.
pub(crate) fn proximity(distance_km: f64, half_km: f64) -> f64 {
    1.0 / (1.0 + distance_km / half_km)
}
