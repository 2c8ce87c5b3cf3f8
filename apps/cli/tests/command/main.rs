//! The command as people and programs meet it, in one test program.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    missing_docs,
    unreachable_pub
)]

mod cli;
mod conformance;
mod data;
mod fetch;
#[cfg(unix)]
mod files;
mod plan;
mod probe;
mod program;
mod release;
mod schema;
#[cfg(unix)]
mod serve;
mod template;
mod update;
mod view;
