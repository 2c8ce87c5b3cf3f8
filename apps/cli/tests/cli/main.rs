//! The command as people and programs meet it: documents, exit codes, messages.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    missing_docs,
    unreachable_pub
)]

mod bad_input;
mod contract;
mod output;
mod run;
mod simulate;
