//! What went wrong, for people and for programs.

use crate::fetch::Problem;
use degafam::{CatalogueError, Error};
use serde_json::json;
use std::{fmt, path::Path};

/// Exit codes; documented in the README and in `--help`.
pub(crate) mod exit {
    /// The question or an option could not be understood.
    pub(crate) const USAGE: u8 = 2;
    /// Nothing was recognised.
    pub(crate) const NOTHING_RECOGNISED: u8 = 3;
    /// The place is unknown or could be several.
    pub(crate) const PLACE: u8 = 4;
    /// Recognised, but no hoster is known or passes the filters.
    pub(crate) const NO_HOSTER: u8 = 5;
    /// The data are damaged, stale or wrong.
    pub(crate) const DATA: u8 = 6;
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

    /// The error object of the contract: the message up to its first semicolon, the rest as a hint.
    pub(crate) fn json(&self) -> String {
        let (message, hint) = self.parts();
        json!({ "error": { "code": self.code, "message": message, "hint": hint } }).to_string()
    }

    fn parts(&self) -> (&str, &str) {
        self.message.split_once("; ").unwrap_or((&self.message, ""))
    }
}

impl fmt::Display for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (message, hint) = self.parts();
        write!(f, "{message}")?;
        if hint.is_empty() { Ok(()) } else { write!(f, "\n  {hint}") }
    }
}

impl From<Error> for Failure {
    fn from(error: Error) -> Self {
        let exit = match &error {
            Error::Place(_) => exit::PLACE,
            Error::Catalogue(_) => exit::DATA,
            _ => exit::USAGE,
        };
        Self { code: error.code(), message: error.to_string(), exit }
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
