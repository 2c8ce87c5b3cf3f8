//! Addresses: what a browser would visit, and the rule that knows it.

mod address;
mod rules;

pub(super) use address::{Address, Reading, read};
pub(super) use rules::find;
