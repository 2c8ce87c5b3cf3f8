//! A reading of what was typed, how it came about and how sure it is.

use crate::catalogue::{How, NameTarget};
use serde::{Deserialize, Serialize};

/// How something was recognised.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum MatchedBy {
    /// By its official name.
    Name,
    /// By another name.
    Alias,
    /// By a name it had.
    Formerly,
    /// By the name that a hoster gives to its service.
    OfferName,
    /// By a synonym of the need.
    Synonym,
    /// By its address.
    Url,
    /// By its words, in another order or among others.
    Words,
    /// Despite a typing mistake.
    Typo,
    /// It only looks a little like what was typed.
    Resemblance,
}

/// A reading of the text.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Hit {
    pub(super) target: NameTarget,
    pub(super) how: MatchedBy,
    pub(super) confidence: f64,
}

impl Hit {
    pub(super) fn exact(target: NameTarget) -> Self {
        let (how, confidence) = match target.how {
            How::Name => (MatchedBy::Name, 1.0),
            How::Alias => (MatchedBy::Alias, 0.95),
            How::Formerly => (MatchedBy::Formerly, 0.9),
            How::Synonym => (MatchedBy::Synonym, 0.85),
            // Below a need's common words: hosters name their offers after them ("Visio", "Pad", "RSS"), and one
            // hoster's name must not narrow the word to the software it runs.
            How::OfferName => (MatchedBy::OfferName, 0.8),
            How::Reordered => (MatchedBy::Words, 0.93),
        };
        Self { target, how, confidence }
    }

    pub(super) fn weaker(self, how: MatchedBy, by: f64) -> Self {
        Self { how, confidence: self.confidence * by, ..self }
    }

    /// Whether it may be the answer, and is no mere suggestion.
    pub(super) fn is_claim(&self) -> bool {
        self.how != MatchedBy::Resemblance
    }
}
