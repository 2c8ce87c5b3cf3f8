//! The HTTP API of degafam, and the page beside it. See `apps/server/README.md`.
//!
//! Nothing is decided here: parameters become a request, [`degafam::Finder::ask`] answers it, and the document goes
//! out as it is. What is asked is never logged.

#![forbid(unsafe_code)]
#![cfg_attr(test, allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing))]

mod answer;
mod api;
mod cache;
mod data;
mod docs;
mod endpoints;
mod examples;
mod guard;
mod index;
mod list;
mod log;
mod metrics;
mod observe;
mod openapi;
mod page;
mod parameters;
mod problem;
mod router;
mod schemas;
mod server;
mod settings;

pub use data::Source;
pub use log::{Log, LogFormat};
pub use server::{Server, run};
pub use settings::{Limits, Settings};
