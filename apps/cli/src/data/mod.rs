//! `degafam data …`: from the editable files to the packed catalogue.

pub(crate) mod check;
pub(crate) mod diff;
pub(crate) mod fingerprints;
mod licences;
pub(crate) mod line;
mod locate;
mod read;
mod skip;

pub(crate) use locate::locate;
pub(crate) use read::{read, read_any};
