//! How a question went, as one small number: the exit codes of the command.

use serde::Serialize;

/// How a question went.
///
/// ```
/// use degafam::{Finder, Outcome, Query};
/// assert_eq!(Finder::embedded()?.recommend(&Query::new("")).unwrap_err().status(), Outcome::NotUnderstood);
/// assert_eq!(Outcome::NotUnderstood.code(), 2);
/// # Ok::<(), degafam::Error>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
#[repr(u8)]
pub enum Outcome {
    /// Answered.
    Answered = 0,
    /// The question or an option could not be understood.
    NotUnderstood = 2,
    /// Nothing was recognised: the nearest names are proposed, none is guessed.
    NothingRecognised = 3,
    /// The place is unknown, or several could be meant.
    Place = 4,
    /// Recognised, but no hoster is known or left by the filters.
    NoHoster = 5,
    /// The data are damaged or wrong.
    Data = 6,
}

impl Outcome {
    /// Its number, from 0 to 6; 1 is never used.
    #[must_use]
    pub const fn code(self) -> u8 {
        self as u8
    }
}

/// An error as a document: `{"error": {"code", "message", "hint"}}`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ErrorDocument {
    /// The error.
    pub error: ErrorBody,
}

/// What went wrong and what to do.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ErrorBody {
    /// Stable code.
    pub code: &'static str,
    /// What went wrong.
    pub message: String,
    /// What to do instead; may be empty.
    pub hint: String,
}

impl ErrorDocument {
    /// A document of a code, what went wrong, and what to do instead.
    ///
    /// ```
    /// let document = degafam::formats::ErrorDocument::new("usage", "nothing was asked", "type a name");
    /// assert_eq!(document.error.hint, "type a name");
    /// ```
    #[must_use]
    pub fn new(code: &'static str, message: impl Into<String>, hint: impl Into<String>) -> Self {
        Self { error: ErrorBody { code, message: message.into(), hint: hint.into() } }
    }
}
