//! Files of this machine: the only room of the command that opens or writes one. What is read is a regular file, so
//! that nothing waits for ever; what is written is there whole, or the old one is.
#![allow(clippy::disallowed_methods, reason = "the one place that these are kept for")]

mod folder;
mod read;
mod write;

pub(crate) use folder::folder;
pub(crate) use read::{open, read, text};
pub(crate) use write::{UNFINISHED, begin, cache, same, write};

use std::{io, path::PathBuf};
use thiserror::Error;

/// Why a file is left alone, though the system would let us.
#[derive(Debug, Error)]
pub(crate) enum Refusal {
    /// A pipe may never end, a device is never full, and replacing either would break it.
    #[error("it is no regular file")]
    Irregular,
    /// Writing through it would change a file elsewhere, replacing it would leave that one stale.
    #[error("it is a symbolic link to {}", .0.display())]
    Link(PathBuf),
}

impl Refusal {
    /// What to do instead.
    pub(crate) fn mend(&self) -> &'static str {
        match self {
            Self::Irregular => "name a regular file; what a pipe or a device gives can be saved into one first",
            Self::Link(_) => "name the file that it stands for, or remove the link",
        }
    }
}

impl From<Refusal> for io::Error {
    fn from(refusal: Refusal) -> Self {
        Self::new(io::ErrorKind::InvalidInput, refusal)
    }
}

/// Opens what is there without waiting for whoever is at the other end of a pipe.
fn at_once(options: &mut std::fs::OpenOptions) -> &mut std::fs::OpenOptions {
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::custom_flags(options, libc::O_NONBLOCK);
    options
}
