//! How a question went, as one small number: the exit codes of the command.

use super::{Error, GeoError};
use serde::Serialize;

/// How a question went.
///
/// ```
/// use degafam::{Error, QueryError, Outcome};
/// assert_eq!(Error::from(QueryError::Empty).status(), Outcome::NotUnderstood);
/// assert_eq!(Outcome::NotUnderstood.code(), 2);
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
#[non_exhaustive]
pub struct ErrorDocument {
    /// The error.
    pub error: ErrorBody,
}

/// What went wrong and what to do.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
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
    /// A document of a message that says what to do behind its first semicolon.
    ///
    /// ```
    /// let document = degafam::ErrorDocument::new("usage", "nothing was asked; type a name");
    /// assert_eq!(document.error.hint, "type a name");
    /// ```
    #[must_use]
    pub fn new(code: &'static str, message: &str) -> Self {
        let (message, hint) = message.split_once("; ").unwrap_or((message, ""));
        Self { error: ErrorBody { code, message: message.to_owned(), hint: hint.to_owned() } }
    }
}

impl Error {
    /// How the question went.
    #[must_use]
    pub const fn status(&self) -> Outcome {
        match self {
            Self::Place(_) => Outcome::Place,
            Self::Catalogue(_)
            | Self::Geo(GeoError::NotAGazetteer | GeoError::Version { .. } | GeoError::Damaged { .. }) => Outcome::Data,
            _ => Outcome::NotUnderstood,
        }
    }

    /// The error as every front-end prints it: its message up to the first semicolon, the rest as a hint.
    ///
    /// ```
    /// let document = degafam::Error::from(degafam::QueryError::Empty).document();
    /// assert_eq!(document.error.code, "empty_query");
    /// assert!(document.error.hint.starts_with("type a service"));
    /// ```
    #[must_use]
    pub fn document(&self) -> ErrorDocument {
        ErrorDocument::new(self.code(), &self.to_string())
    }
}
