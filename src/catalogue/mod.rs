//! Records frozen into one checked blob, and read from it without copying.
//!
//! What every question touches (names, offers, places, evidence) lies in flat columns that are borrowed from the bytes;
//! what only an answer shows (addresses, sources) lies in one small blob a record, decoded when it is shown.

mod addresses;
mod apart;
mod attribution;
mod check;
mod codes;
mod columns;
#[cfg(test)]
mod corrupt;
mod delta;
mod domains;
pub(crate) mod evidence;
mod family_names;
mod fingerprint;
mod freeze;
mod gone;
mod hashes;
mod kept;
mod laid;
mod lean;
mod licences;
mod lint;
mod merge;
mod names;
mod overlay;
mod owners;
mod page;
mod read;
mod records;
mod resolve;
mod rows;
mod same;
mod tables;
mod target;
#[cfg(feature = "directories")]
mod whose;

pub use apart::apart;
pub use delta::{apply, delta};
pub use fingerprint::Fingerprint;
pub use lean::lean;
pub use lint::{
    DEAD_SOFTWARE_MONTHS, Finding, LOST_HOSTER_MONTHS, MIN_GROUP, OLD_FACT_MONTHS, QUIET_SOFTWARE_MONTHS, Severity,
    lint,
};
pub use merge::merge;
pub use overlay::{Matched, Overlay};
pub use page::{host, is_front_page};
pub use read::{Catalogue, Counts};
pub use records::Records;
pub use same::SameBy;
pub use target::NameKind;

pub use attribution::NOTICE;

pub(crate) use evidence::is_shown;

pub(crate) use codes::{Address, EvidenceRow, HosterTraits, MembershipRow, OfferTraits, Takes, two_letter_code};
pub(crate) use kept::Kept;
pub(crate) use licences::licence_id;
pub(crate) use lint::{is_country, is_hidden, is_language, is_network};
pub use tables::FORMAT;

pub(crate) use tables::{ABROAD, BELOW, NONE, Tables};
pub(crate) use target::{How, NameTarget};
#[cfg(feature = "directories")]
pub(crate) use whose::KnownHosts;
