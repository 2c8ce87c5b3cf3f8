//! How a question went, told from its answer.

use super::{Alternatives, Explanation, Recommendation, Standings};
use crate::error::Outcome;
use crate::geo::PlaceAnswer;
use crate::identify::Identification;

/// Of what was asked about hosters.
fn of<M, H>(matched: Option<&M>, hoster: Option<&H>) -> Outcome {
    match (matched, hoster) {
        (None, _) => Outcome::NothingRecognised,
        (Some(_), None) => Outcome::NoHoster,
        (Some(_), Some(_)) => Outcome::Answered,
    }
}

impl Recommendation {
    /// Answered, nothing recognised, or no hoster.
    #[must_use]
    pub fn status(&self) -> Outcome {
        of(self.matched.as_ref(), self.hosters.first())
    }
}

impl Standings<'_> {
    /// Answered, nothing recognised, or no hoster.
    #[must_use]
    pub fn status(&self) -> Outcome {
        of(self.matched.as_ref(), self.hosters.first())
    }
}

impl Explanation {
    /// Answered, nothing recognised, or the hoster is left out.
    #[must_use]
    pub fn status(&self) -> Outcome {
        of(self.matched.as_ref(), self.rank.as_ref())
    }
}

impl Alternatives {
    /// Answered or nothing recognised.
    #[must_use]
    pub fn status(&self) -> Outcome {
        of(self.matched.as_ref(), Some(&()))
    }
}

impl Identification {
    /// Answered or nothing recognised.
    #[must_use]
    pub fn status(&self) -> Outcome {
        of(self.matched.as_ref(), Some(&()))
    }
}

impl PlaceAnswer {
    /// Answered, or the place is unknown or could be several.
    #[must_use]
    pub fn status(&self) -> Outcome {
        if self.place.is_some() { Outcome::Answered } else { Outcome::Place }
    }
}
