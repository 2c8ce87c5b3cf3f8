//! What every format has in common: bytes and where they come from go in, records and remarks come out.

use super::quote::quoted;
use super::{Limits, Origin, Report};
use crate::catalogue::{Catalogue, Overlay};
use crate::error::Error;
use serde::Serialize;

/// Something that was read and not taken over.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct LeftOut {
    /// Address of the file in which it stands.
    pub origin: String,
    /// What it is: a name, or an address.
    pub what: String,
    /// Why it is left out.
    pub reason: String,
}

/// What an import makes of files.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Imported {
    /// The records, ready for [`Catalogue::with`].
    pub overlay: Overlay,
    /// What is wrong or odd in the files.
    pub report: Report,
    /// What was not taken over, each with its reason.
    pub left_out: Vec<LeftOut>,
}

impl Imported {
    /// An import of nothing so far.
    #[must_use]
    pub fn new(limits: &Limits) -> Self {
        Self { overlay: Overlay::default(), report: Report::new(limits), left_out: Vec::new() }
    }

    /// Tells that something of a file is left out; at most as many as records may be made are kept.
    pub(crate) fn leave(&mut self, origin: &str, what: &str, reason: impl Into<String>, limits: &Limits) {
        if self.left_out.len() < limits.records {
            let (origin, what) = (origin.to_owned(), quoted(what));
            self.left_out.push(LeftOut { origin, what, reason: reason.into() });
        }
    }
}

/// A format in which others publish hosters, software or services. Reading is a function of its arguments: nothing is
/// fetched, no clock is read, and it costs no more than the limits allow.
pub trait Reader {
    /// Name of the format, as a person would type it: `chatonsinfos`.
    fn name(&self) -> &'static str;

    /// Reads one file. Ids of software and needs are those of `catalogue`; a name that it does not know is told and
    /// left out, never guessed.
    ///
    /// # Errors
    /// [`Error`] when nothing of the file can be read.
    fn read(&self, catalogue: &Catalogue, bytes: &[u8], origin: &Origin, limits: &Limits) -> Result<Imported, Error>;
}
