//! What goes out: a status and one document.

use crate::answer::{CriterionBrief, Suggestion};
use crate::error::{Error, Outcome};
use crate::geo::Place;
use crate::text::Lang;
use serde::{Deserialize, Serialize};

/// An answer as one JSON document.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Reply {
    /// How it went.
    pub status: Outcome,
    /// The document, on one line.
    pub json: String,
    /// Of how many its list is a page; none where the answer is no list of pages.
    pub total: Option<usize>,
}

impl Reply {
    /// Why a question has no answer.
    pub(super) fn refused(error: &Error, lang: Lang) -> Self {
        Self::of(error.status(), &error.document(lang))
    }

    pub(super) fn of(status: Outcome, document: &impl Serialize) -> Self {
        // Our documents have text keys and numbers only, so they can always be written.
        Self { status, json: serde_json::to_string(document).unwrap_or_default(), total: None }
    }
}

/// The document of `criteria`.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Criteria {
    /// The criteria of openness.
    pub criteria: Vec<CriterionBrief>,
}

/// The document of `suggest`.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Suggestions {
    /// Names that begin like the text.
    pub suggestions: Vec<Suggestion>,
}

/// The document of `suggest_place`.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Places {
    /// Places whose name begins like the text.
    pub places: Vec<Place>,
}

impl From<Vec<CriterionBrief>> for Criteria {
    fn from(criteria: Vec<CriterionBrief>) -> Self {
        Self { criteria }
    }
}
