//! The pantry: records frozen into one checked blob, and read from it without copying.
//!
//! What every question touches (names, offers, places, evidence) lies in flat columns that are borrowed from the bytes;
//! what only an answer shows (addresses, sources) lies in one small blob a record, decoded when it is shown.

mod codes;
mod evidence;
mod licences;
mod file;
mod freeze;
mod lint;
mod names;
mod overlay;
mod read;
mod tables;
mod target;

pub use file::FORMAT;
pub use freeze::Records;
pub use lint::{Finding, Severity, lint};
pub use overlay::Overlay;
pub use read::{Catalogue, Counts};
pub use target::NameKind;

pub(crate) use codes::{EvidenceRow, HosterTraits, MembershipRow, OfferTraits, letters};
pub(crate) use lint::{is_country, is_language};
pub(crate) use tables::{ABROAD, BELOW, NONE, Tables};
pub(crate) use target::{How, NameTarget};
