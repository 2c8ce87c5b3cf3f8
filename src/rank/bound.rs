//! The partner of the score: the most that items can score, told from little and in single precision.

use super::row::{Extent, USUAL_WORTH, Worth};
use super::weights::Weights;
use crate::geo::EARTH_RADIUS_KM;

/// Rounding a coordinate of the unit sphere to 24 bits moves it by at most 2^-25, so two points by less than a metre
/// each; what is taken off the straight line is more than that, so that it stays below the true distance.
const ROUNDING_KM: f32 = 0.002;
/// The bound takes a dozen operations, each exact to 6e-8 of values up to 1.
const SLACK: f32 = 2e-6;
/// A half distance beside which every distance on the globe is nothing.
const FAR_KM: f32 = 1e30;
/// A question, as the bound needs it. The score grows with fit, openness and assurance and falls with distance, so its
/// value for the best of each and the shortest distance of a group is never below the score of one of them.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Bound {
    user: [f32; 3],
    worth: Worth,
    proximity: f32,
    half_km: f32,
    /// No distance counts as shorter.
    least_km: f32,
    /// What lies farther is not wanted.
    within_km: f32,
}

impl Bound {
    /// `user` is a point of the unit sphere, `precision_km` how well it is known.
    pub(crate) fn new(
        weights: &Weights,
        user: Option<&[f64; 3]>,
        precision_km: f64,
        half_km: f64,
        within_km: Option<f64>,
    ) -> Self {
        let [x, y, z] = user.map_or([0.0; 3], |user| *user);
        Self {
            user: [x as f32, y as f32, z as f32],
            worth: [weights.fit as f32, weights.openness as f32, weights.assurance as f32],
            proximity: if user.is_some() { weights.proximity as f32 } else { 0.0 },
            // Neither zero nor infinite, which would make 0 / 0 or infinity / infinity.
            half_km: (half_km as f32).clamp(f32::MIN_POSITIVE, FAR_KM),
            least_km: (precision_km as f32 - ROUNDING_KM).max(0.0),
            within_km: within_km.map_or(f32::INFINITY, |km| km as f32 * (1.0 + f32::EPSILON) + ROUNDING_KM),
        }
    }

    /// The same question where every fit counts for `share` of itself.
    pub(crate) fn with_fit(self, share: f64) -> Self {
        let [fit, openness, assurance] = self.worth;
        Self { worth: [fit * share as f32, openness, assurance], ..self }
    }

    /// The most that an item can score at this point of the unit sphere.
    #[inline(always)]
    pub(super) fn at(&self, [x, y, z]: [f32; 3], [fit, openness, assurance]: Worth) -> f32 {
        let [a, b, c] = self.user;
        let [of_fit, of_openness, of_assurance] = self.worth;
        let square_chord = (x - a) * (x - a) + (y - b) * (y - b) + (z - c) * (z - c);
        self.over(square_chord, of_fit * fit + of_openness * openness + of_assurance * assurance)
    }

    /// The most that an item of a group can score.
    pub(super) fn of(&self, group: &Extent) -> f32 {
        let mut square = 0.0;
        for ((user, least), most) in self.user.into_iter().zip(group.least).zip(group.most) {
            let apart = (least - user).max(user - most).max(0.0);
            square += apart * apart;
        }
        // Hardly any item has the best fit, the best openness and the best assurance of its group. As far as they are
        // asked for in the usual proportion, what one item has of all together is known.
        let usual = self.worth.iter().zip(USUAL_WORTH).map(|(weight, usual)| weight / usual).fold(f32::MAX, f32::min);
        let beside = self.worth.iter().zip(USUAL_WORTH).zip(group.worth);
        let beside = beside.map(|((weight, part), best)| (weight - usual * part).max(0.0) * best);
        let worth = usual * group.quality + beside.sum::<f32>();
        // Once more the slack: the bound of a group must not be lower than that of one of its rows.
        self.over(square, worth + SLACK)
    }

    #[inline(always)]
    fn over(&self, square_chord: f32, worth: f32) -> f32 {
        /// Of the distance, for the operations on it.
        const PART: f32 = EARTH_RADIUS_KM as f32 * (1.0 - 1e-6);
        // The distance over a chord c is 2 asin(c / 2) = c + c³/24 + …, where what follows only adds to it.
        let arc_km = square_chord.sqrt() * (PART + PART / 24.0 * square_chord);
        let arc_km = arc_km - ROUNDING_KM;
        // Not `max`, which also looks for NaN.
        let km = if arc_km > self.least_km { arc_km } else { self.least_km };
        let score = worth + self.proximity * (self.half_km / (self.half_km + km)) + SLACK;
        if km > self.within_km { f32::NEG_INFINITY } else { score }
    }
}
