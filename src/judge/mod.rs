//! From evidence to five letters, a score and its coverage.

mod assurance;
mod evidence;
mod gains;
mod letters;
mod one;
mod scale;
mod sums;
mod verdict;
mod weights;

pub use letters::{Letters, Openness};
pub use weights::{CONFORMITY_UNKNOWN, LetterWeights, PRESUMED, UNKNOWN, age_weight, grade_weight};

pub(crate) use assurance::assurance;
pub(crate) use gains::{gains, supposed};
pub(crate) use one::one;
pub(crate) use scale::Scale;
pub(crate) use verdict::{Judged, Verdict, judge};
