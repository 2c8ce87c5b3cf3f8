//! The partner of the score: the most that items can score, told from little and in single precision.

use super::weights::Weights;
use crate::geo::{EARTH_RADIUS_KM, Point};

/// Rounding a coordinate of the unit sphere to 24 bits moves it by at most 2^-25, so two points by less than a metre
/// each; what is taken off the straight line is more than that, so that it stays below the true distance.
const ROUNDING_KM: f32 = 0.002;
/// The bound takes five operations, each exact to 6e-8 of values up to 1.
const SLACK: f32 = 2e-6;
/// A half distance beside which every way on the globe is nothing.
const FAR_KM: f32 = 1e30;
/// Farther than any place on the globe: where items without a place are put.
pub(super) const NOWHERE: [f32; 3] = [1e6, 0.0, 0.0];

/// A question, as the bound needs it. The score grows with fit and openness and falls with distance; the chord through
/// the globe is never longer than the way on it, so the value for the best fit, the best openness and the shortest
/// chord of a group is never below the score of one of them.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Bound {
    user: [f32; 3],
    fit: f32,
    proximity: f32,
    openness: f32,
    half_km: f32,
    /// No distance counts as shorter.
    least_km: f32,
    /// What lies farther is not wanted.
    within_km: f32,
}

impl Bound {
    /// `fit` scales the fit of all items; `precision_km` is that of the user's place.
    pub(crate) fn new(
        weights: &Weights,
        user: Option<&Point>,
        precision_km: f64,
        half_km: f64,
        within_km: Option<f64>,
    ) -> Self {
        let [x, y, z] = user.map_or([0.0; 3], Point::unit);
        Self {
            user: [x as f32, y as f32, z as f32],
            fit: weights.fit as f32,
            proximity: if user.is_some() { weights.proximity as f32 } else { 0.0 },
            openness: weights.openness as f32,
            // Neither zero nor infinite, which would make 0 / 0 or infinity / infinity.
            half_km: (half_km as f32).clamp(f32::MIN_POSITIVE, FAR_KM),
            least_km: (precision_km as f32 - ROUNDING_KM).max(0.0),
            within_km: within_km.map_or(f32::INFINITY, |km| km as f32 * (1.0 + f32::EPSILON) + ROUNDING_KM),
        }
    }

    /// The same question where every fit counts for `share` of itself.
    pub(crate) fn with_fit(self, share: f64) -> Self {
        Self { fit: self.fit * share as f32, ..self }
    }

    /// Whether place matters less than openness.
    pub(super) fn prefers_open(&self) -> bool {
        2.0 * self.proximity < self.openness
    }

    /// The most that an item can score at this point of the unit sphere.
    #[inline(always)]
    pub(super) fn at(&self, x: f32, y: f32, z: f32, fit: f32, openness: f32) -> f32 {
        let [a, b, c] = self.user;
        self.over((x - a) * (x - a) + (y - b) * (y - b) + (z - c) * (z - c), fit, openness)
    }

    /// The most that an item in a box can score.
    pub(super) fn within(&self, least: [f32; 3], most: [f32; 3], fit: f32, openness: f32) -> f32 {
        let mut square = 0.0;
        for ((user, least), most) in self.user.into_iter().zip(least).zip(most) {
            let apart = (least - user).max(user - most).max(0.0);
            square += apart * apart;
        }
        self.over(square, fit, openness)
    }

    #[inline(always)]
    fn over(&self, square_chord: f32, fit: f32, openness: f32) -> f32 {
        /// Of the chord, for the operations on it.
        const PART: f32 = EARTH_RADIUS_KM as f32 * (1.0 - 1e-6);
        let km = (square_chord.sqrt() * PART - ROUNDING_KM).max(self.least_km);
        let score =
            self.fit * fit + self.proximity * (self.half_km / (self.half_km + km)) + self.openness * openness + SLACK;
        if km > self.within_km { f32::NEG_INFINITY } else { score }
    }
}
