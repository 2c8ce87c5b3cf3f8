//! Every constant of openness, with its reason.

use crate::model::{Grade, State};

/// Weight of evidence by grade. A machine's measurement counts whole; a page that an editor read nearly so, since pages
/// can say too much; a declaration less, since nobody looked; a third party's list less again, since lists age unseen;
/// inference and memory least: they may be wrong, and only stand in until something is read.
///
/// ```
/// use degafam::{model::Grade, openness::grade_weight};
/// assert!(Grade::ALL.windows(2).all(|w| grade_weight(w[0]) > grade_weight(w[1])));
/// ```
#[must_use]
pub fn grade_weight(grade: Grade) -> f64 {
    match grade {
        Grade::Probed => 1.0,
        Grade::Read => 0.9,
        Grade::Declared => 0.75,
        Grade::Listed => 0.6,
        Grade::Inferred => 0.35,
        Grade::Memory => 0.25,
    }
}

/// Weight of evidence by age in months, in brackets as the best European catalogue publishes them (1, 3 and 5 years),
/// though gentler: a small association's page of four years ago still says much. An undated source counts as one of
/// three to five years: nothing shows that it is fresh.
///
/// ```
/// assert_eq!(degafam::openness::age_weight(Some(3)), 1.0);
/// assert_eq!(degafam::openness::age_weight(None), degafam::openness::age_weight(Some(40)));
/// ```
#[must_use]
pub fn age_weight(months: Option<u32>) -> f64 {
    match months {
        Some(0..=12) => 1.0,
        Some(13..=36) => 0.85,
        Some(37..=60) | None => 0.7,
        Some(_) => 0.5,
    }
}

/// Weight of a charter's promise before conformity: under every grade that rests on something read about this very
/// hoster, since it was read about all members at once.
pub const PRESUMED: f64 = 0.5;

/// Share of members taken to keep a promise whose conformity nobody measured: the mean of the four measured ones that
/// can be seen from outside (20 %, 38 %, 15 % and 46 %) is 0.30; promises of conduct are kept more often (100 %
/// declared);
/// 0.5 lies between.
pub const CONFORMITY_UNKNOWN: f64 = 0.5;

/// How much an unknown criterion weighs against a hoster, beside 1 for one that is known not to be met. Nothing at all
/// would let a single page make a saint, 1 would call unknown a no; with a quarter, a hoster that shows half of the
/// criteria, all met, stands at 0.8.
pub const UNKNOWN: f64 = 0.25;

/// How much of a criterion is met.
pub(super) fn met(state: State) -> f64 {
    match state {
        State::No => 0.0,
        State::Partly => 0.5,
        State::Yes => 1.0,
    }
}

/// Weights of the letters, and floors below which a hoster is left out.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct LetterWeights {
    /// Weight of A, T, O, N, S; equal unless the caller says otherwise, as no letter of the charter stands
    /// above another.
    pub weights: [f64; 5],
    /// Least value of A, T, O, N, S.
    pub floors: [f64; 5],
}

impl Default for LetterWeights {
    fn default() -> Self {
        Self { weights: [1.0; 5], floors: [0.0; 5] }
    }
}
