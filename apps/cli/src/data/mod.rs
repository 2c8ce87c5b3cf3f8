//! `degafam data …`: from the editable files to the packed catalogue.

pub(crate) mod answers;
pub(crate) mod check;
pub(crate) mod diff;
mod domains;
pub(crate) mod fingerprints;
mod gather;
mod layout;
mod licences;
pub(crate) mod line;
pub(crate) mod line_dates;
mod overlay;
mod pack;
mod read;
mod skip;
mod slim;

pub(crate) use domains::name_domains;
pub(crate) use gather::{Gathered, gather};
pub(crate) use overlay::{offers_in, overlay_text, read_overlay};
pub(crate) use pack::{located, packed};
pub(crate) use read::{read, read_any};
