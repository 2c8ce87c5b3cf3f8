//! Addresses: read as a browser would, seen through where they only lead elsewhere, and matched by rules.

mod address;
mod apps;
mod reading;
mod rules;
mod wrapped;

pub(super) use address::Address;
pub(super) use apps::App;
pub(super) use reading::{Reading, read};
pub(super) use rules::{find, has_known_ending};
pub(super) use wrapped::unwrapped;
