//! Every constant of the ranking, with its reason.

use crate::error::{Error, ErrorKind, Expected};
use serde::{Deserialize, Serialize};

/// How much each signal counts; they sum to 1, so that no score can pass it.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(!try_from))]
#[serde(try_from = "Written")]
#[non_exhaustive]
pub struct Weights {
    /// How well the offer replaces what is left.
    pub(crate) fit: f64,
    /// How near the hoster is.
    pub(crate) proximity: f64,
    /// How open the hoster is.
    pub(crate) openness: f64,
    /// How sure it is that the offer can be used today.
    pub(crate) assurance: f64,
}

/// The signals, in the order in which they are weighed, summed and told.
pub(crate) const SIGNALS: [&str; 4] = ["fit", "proximity", "openness", "assurance"];

/// Weights as they were written, before it is known that they weigh.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Written {
    fit: f64,
    proximity: f64,
    openness: f64,
    assurance: f64,
}

impl TryFrom<Written> for Weights {
    type Error = Error;

    fn try_from(Written { fit, proximity, openness, assurance }: Written) -> Result<Self, Error> {
        let scaled = Self::new(fit, proximity, openness, assurance)?;
        // Those that sum to 1 already stay what they are, to the last bit.
        let sums = fit + proximity + openness + assurance;
        Ok(if (sums - 1.0).abs() < 1e-12 { Self { fit, proximity, openness, assurance } } else { scaled })
    }
}

impl Default for Weights {
    fn default() -> Self {
        Self::DEFAULT
    }
}

impl Weights {
    /// Near and open count alike and most, as the collective asks. What fits counts least, since only software that fits
    /// is looked at in the first place. Assurance counts nearly as much as they: of the weights that keep these two first,
    /// those under which `degafam data check --answers` finds most first answers solid without sending anybody farther.
    pub(crate) const DEFAULT: Self = Self { fit: 0.1, proximity: 0.32, openness: 0.32, assurance: 0.26 };

    /// Weights in any unit, for example 1, 2, 2, 1, for fit, proximity, openness and assurance.
    ///
    /// # Errors
    /// [`ErrorKind::BadWeights`](crate::ErrorKind) when one is negative or no number, or all are 0.
    ///
    /// ```
    /// let weights = degafam::Weights::new(1.0, 2.0, 1.0, 0.0)?;
    /// assert_eq!(weights.proximity(), 0.5);
    /// assert!(degafam::Weights::new(0.0, 0.0, 0.0, 0.0).is_err());
    /// # Ok::<(), degafam::Error>(())
    /// ```
    pub fn new(fit: f64, proximity: f64, openness: f64, assurance: f64) -> Result<Self, Error> {
        let all = [fit, proximity, openness, assurance];
        for (name, value) in SIGNALS.into_iter().zip(all) {
            if !(value.is_finite() && value >= 0.0) {
                return Err(Error::bad_option(name, value, Expected::AtLeast(0.0)));
            }
        }
        let largest = all.into_iter().fold(0.0, f64::max);
        if largest == 0.0 {
            return Err(Error::new(ErrorKind::BadWeights).option("option", "weights"));
        }
        // Dividing by the largest first keeps the sum of huge weights finite.
        let scaled = all.map(|weight| weight / largest);
        let sum: f64 = scaled.iter().sum();
        let [fit, proximity, openness, assurance] = scaled.map(|weight| weight / sum);
        Ok(Self { fit, proximity, openness, assurance })
    }

    /// In the order of [`SIGNALS`].
    pub(crate) fn all(&self) -> [f64; 4] {
        [self.fit, self.proximity, self.openness, self.assurance]
    }

    /// How much it counts how well the offered software replaces the service, 0 to 1.
    #[must_use]
    pub fn fit(&self) -> f64 {
        self.fit
    }

    /// How much it counts how near the hoster is, 0 to 1.
    #[must_use]
    pub fn proximity(&self) -> f64 {
        self.proximity
    }

    /// How much it counts how open the hoster is, 0 to 1.
    #[must_use]
    pub fn openness(&self) -> f64 {
        self.openness
    }

    /// How much it counts how sure it is that the offer can be used today, 0 to 1.
    #[must_use]
    pub fn assurance(&self) -> f64 {
        self.assurance
    }

    /// The same weights without proximity, for a user who did not say where; equal ones when nothing else was weighed.
    #[must_use]
    pub fn without_place(self) -> Self {
        const ALIKE: Weights = Weights { fit: 1.0 / 3.0, proximity: 0.0, openness: 1.0 / 3.0, assurance: 1.0 / 3.0 };
        Self::new(self.fit, 0.0, self.openness, self.assurance).unwrap_or(ALIKE)
    }
}

/// Distance at which proximity is one half: an hour's travel, what people accept for a meeting.
pub const DEFAULT_HALF_DISTANCE_KM: f64 = 100.0;

/// A list names this very pair.
pub(crate) const FULL: f64 = 1.0;
/// A list puts both in one category.
pub(crate) const PARTIAL: f64 = 0.6;
/// A list names the pair though the uses differ.
pub(crate) const DIFFERENT_USE: f64 = 0.3;
/// Only a shared need speaks for the pair: below everything that a list says.
pub(crate) const COMPUTED: f64 = 0.25;
/// The very need is served, but the source does not name the software: it may not even be free. Above a suite offered
/// for something else, below software that a list names.
pub(crate) const UNNAMED: f64 = 0.4;
/// The hoster offers the parent software; whether the app inside it is switched on was not checked.
pub(crate) const NOT_CHECKED: f64 = 0.5;
/// The software is offered for another need than the one asked: it may be set up otherwise.
pub(crate) const OTHER_NEED: f64 = 0.6;
/// Below this an offer is no answer: a computed pair offered for another need, say.
pub(crate) const LEAST_FIT: f64 = 0.18;
/// The hoster speaks none of the user's languages: half as near.
pub(crate) const OTHER_LANGUAGE: f64 = 0.5;
/// The hoster serves those of another area first: half as near.
pub(crate) const OTHER_AREA: f64 = 0.5;
