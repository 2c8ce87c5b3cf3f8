//! Everything that is tested from outside the library, in one program: the library is linked once. Data that other
//! languages read as well stand beside this folder.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    missing_docs,
    unreachable_pub
)]

mod addresses;
mod bugs;
mod catalogue;
#[cfg(all(feature = "json", feature = "gazetteer"))]
mod conformance;
mod delta;
#[cfg(feature = "directories")]
mod directories;
#[cfg(all(feature = "json", feature = "gazetteer"))]
mod door;
mod exchange;
mod explain;
#[cfg(all(feature = "json", feature = "gazetteer"))]
mod files;
mod golden;
mod house;
mod laws;
mod left_out;
mod openness;
#[cfg(feature = "gazetteer")]
mod places;
mod places_read;
#[cfg(feature = "gazetteer")]
mod plan;
mod recognise;
#[cfg(feature = "signed")]
mod signed;
mod texts;
