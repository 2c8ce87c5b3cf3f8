//! degafam for C and C++. The header `include/degafam.h` is generated from these files and is their documentation.
//!
//! `border` holds all unsafe code: what C hands over is checked there. `registry` knows the live handles, `text` ends texts
//! as C reads them. The others are the functions that C calls, one file for each kind of handle, in safe Rust; `ask` and
//! `signed` need no handle.
#![cfg_attr(test, allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing))]

mod answer;
mod ask;
mod border;
mod error;
mod finder;
mod query;
mod registry;
mod signed;
mod status;
#[cfg(test)]
mod tests;
mod text;
mod version;
