//! What went wrong, for people and for programs.

use crate::fetch::Problem;
use degafam::{
    CatalogueError, Error,
    formats::{ErrorBody, ErrorDocument},
};
use std::{fmt, path::Path};

/// Exit codes; documented in the README and in `--help`.
pub(crate) mod exit {
    use degafam::Outcome;

    pub(crate) const USAGE: u8 = Outcome::NotUnderstood.code();
    pub(crate) const NOTHING_RECOGNISED: u8 = Outcome::NothingRecognised.code();
    pub(crate) const NO_HOSTER: u8 = Outcome::NoHoster.code();
    pub(crate) const DATA: u8 = Outcome::Data.code();
    /// A file could not be read, written or fetched.
    pub(crate) const FILE: u8 = 7;
}

/// An error with its stable code, what to do, and the exit code.
#[derive(Debug)]
pub(crate) struct Failure {
    pub(crate) code: &'static str,
    pub(crate) message: String,
    pub(crate) exit: u8,
}

impl Failure {
    pub(crate) fn usage(message: String) -> Self {
        Self { code: "usage", message, exit: exit::USAGE }
    }

    pub(crate) fn data(message: String) -> Self {
        Self { code: "data", message, exit: exit::DATA }
    }

    pub(crate) fn file(path: &Path, error: &std::io::Error) -> Self {
        Self { code: "file", message: format!("{}: {error}", path.display()), exit: exit::FILE }
    }

    /// Something could not be fetched from the web.
    pub(crate) fn fetch(url: &str, problem: &Problem) -> Self {
        let message = format!("{url}: {}; {}", problem.problem, problem.mend);
        Self { code: "fetch", message, exit: exit::FILE }
    }

    /// The error object of the contract.
    pub(crate) fn document(&self) -> ErrorDocument {
        ErrorDocument::new(self.code, &self.message)
    }

    pub(crate) fn json(&self) -> String {
        serde_json::to_string(&self.document()).unwrap_or_default()
    }
}

impl fmt::Display for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let ErrorBody { message, hint, .. } = self.document().error;
        write!(f, "{message}")?;
        if hint.is_empty() { Ok(()) } else { write!(f, "\n  {hint}") }
    }
}

impl From<Error> for Failure {
    fn from(error: Error) -> Self {
        Self { code: error.code(), message: error.to_string(), exit: error.status().code() }
    }
}

impl From<CatalogueError> for Failure {
    fn from(error: CatalogueError) -> Self {
        Error::from(error).into()
    }
}

impl From<degafam::GeoError> for Failure {
    fn from(error: degafam::GeoError) -> Self {
        Error::from(error).into()
    }
}
