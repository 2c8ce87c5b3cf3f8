//! What openness says: five letters, a score and its coverage.

use serde::{Deserialize, Serialize};

/// How open a hoster is, and how much of that is known.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Openness {
    /// Weighted mean of the letters, 0 to 1.
    pub score: f64,
    /// Share of the criteria about which something is known, 0 to 1, weighted like the score.
    pub coverage: f64,
    /// The five letters.
    pub letters: Letters,
}

/// A number for each letter of CHATONS, 0 to 1.
#[derive(Debug, Clone, Copy, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[allow(non_snake_case, reason = "the letters are the names")]
#[non_exhaustive]
pub struct Letters {
    /// Alternative.
    pub A: f64,
    /// Transparent.
    pub T: f64,
    /// Open.
    pub O: f64,
    /// Neutral.
    pub N: f64,
    /// Solidary.
    pub S: f64,
}

impl From<[f64; 5]> for Letters {
    #[allow(non_snake_case, reason = "the letters are the names")]
    fn from([A, T, O, N, S]: [f64; 5]) -> Self {
        Self { A, T, O, N, S }
    }
}
