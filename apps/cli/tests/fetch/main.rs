//! Fetching from servers of this machine, of every character. Names below `localhost` lead here without a name server.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing, missing_docs)]

mod addresses;
mod federation;
mod hostile;
mod orderly;
mod run;
mod server;
