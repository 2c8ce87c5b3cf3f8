//! degafam for C and C++. The header `include/degafam.h` is generated from these files and is their documentation.
//!
//! `border` holds all unsafe code: what C hands over is checked there. `registry` knows the live handles. The others are
//! the functions that C calls, one file for each kind of handle, in safe Rust.
#![cfg_attr(test, allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing))]

mod answer;
mod border;
mod error;
mod finder;
mod query;
mod registry;
mod reply;
mod status;
#[cfg(test)]
mod tests;
mod version;
