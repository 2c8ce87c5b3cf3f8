//! How a question went, told from its answer.

use super::{Alternatives, Explanation, MovingAnswer, PlanAnswer, Recommendation, Standings};
use crate::error::Outcome;
use crate::explain::Reason;
use crate::geo::PlaceAnswer;
use crate::identify::Identification;

/// Of what was asked about hosters. An answer without the distances that were asked for says so first.
fn of<M, H>(matched: Option<&M>, hoster: Option<&H>, unplaced: bool) -> Outcome {
    match (matched, hoster) {
        (None, _) => Outcome::NothingRecognised,
        (Some(_), _) if unplaced => Outcome::Place,
        (Some(_), None) => Outcome::NoHoster,
        (Some(_), Some(_)) => Outcome::Answered,
    }
}

/// Whether a place was given and is not clear.
fn unplaced(notes: &[Reason]) -> bool {
    notes.iter().any(|note| note.code == "place_unknown")
}

impl Recommendation {
    /// Answered, nothing recognised, no hoster, or the place is not clear: then without distances.
    #[must_use]
    pub fn status(&self) -> Outcome {
        of(self.matched.as_ref(), self.hosters.first(), unplaced(&self.notes))
    }
}

impl Standings<'_> {
    /// Answered, nothing recognised, no hoster, or the place is not clear: then without distances.
    #[must_use]
    pub fn status(&self) -> Outcome {
        of(self.matched.as_ref(), self.hosters.first(), self.place_unknown)
    }
}

impl Explanation {
    /// Answered, nothing recognised, or the hoster is left out.
    #[must_use]
    pub fn status(&self) -> Outcome {
        of(self.matched.as_ref(), self.rank.as_ref(), false)
    }
}

impl Alternatives {
    /// Answered or nothing recognised.
    #[must_use]
    pub fn status(&self) -> Outcome {
        of(self.matched.as_ref(), Some(&()), false)
    }
}

impl PlanAnswer {
    /// Answered, nothing recognised, no hoster for any of it, or the place is not clear: then without distances.
    #[must_use]
    pub fn status(&self) -> Outcome {
        let served = self.chosen.map(|_| ()).or_else(|| self.alone.first().map(|_| ()));
        of(self.wants.iter().find(|want| want.matched.is_some()), served.as_ref(), unplaced(&self.notes))
    }
}

impl MovingAnswer {
    /// Answered or nothing recognised.
    #[must_use]
    pub fn status(&self) -> Outcome {
        of(self.matched.as_ref(), Some(&()), false)
    }
}

impl Identification {
    /// Answered or nothing recognised.
    #[must_use]
    pub fn status(&self) -> Outcome {
        of(self.matched.as_ref(), Some(&()), false)
    }
}

impl PlaceAnswer {
    /// Answered, or the place is unknown or could be several.
    #[must_use]
    pub fn status(&self) -> Outcome {
        if self.place.is_some() { Outcome::Answered } else { Outcome::Place }
    }
}
