//! The API as a client meets it: over sockets of this machine.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing, missing_docs)]

mod answers;
mod client;
mod conformance;
mod examples;
mod hostile;
mod page;
mod pages;
mod random;
mod running;
mod stuck;
mod swap;

use client::{Reply, exchange, get, get_with, post};
use running::Running;
