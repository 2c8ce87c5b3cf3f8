//! Fetching from servers of this machine, of every character. Names below `localhost` lead here without a name server.

mod addresses;
pub(crate) mod federation;
mod hostile;
mod orderly;
pub(crate) mod run;
pub(crate) mod server;
