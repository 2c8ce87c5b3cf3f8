//! What fetching may cost others and us.

use degafam::formats::Limits;
use std::time::Duration;

/// Connections to one host at once: as many as a polite visitor opens.
pub(crate) const HOST_CONNECTIONS: usize = 2;
/// Connections at once: enough that a few slow hosts hold nobody up, few enough for any home line.
pub(crate) const CONNECTIONS: usize = 16;
/// Redirects of one file: a change of scheme, of host and of folder, and two to spare; RFC 9309 asks for five too.
pub(crate) const REDIRECTS: usize = 5;
/// Files of one host that fail in a row before the rest is left: it is down, and asking on costs time on both sides.
pub(crate) const HOST_FAILURES: usize = 5;
/// Longest wait that a server may ask for; beyond it, another day is better.
pub(crate) const LONGEST_WAIT: Duration = Duration::from_secs(30);
/// First wait before a second try; each further one is twice as long.
pub(crate) const FIRST_WAIT: Duration = Duration::from_millis(500);

/// How to fetch.
#[derive(Debug, Clone)]
pub(crate) struct Settings {
    /// Hosts that may lie elsewhere than in the public internet, and all beneath them.
    pub(crate) allow_private: Vec<String>,
    /// Time for finding a host's address, and again for connecting to it.
    pub(crate) connect: Duration,
    /// Time between two pieces of an answer.
    pub(crate) read: Duration,
    /// Time for one answer in all.
    pub(crate) total: Duration,
    /// Time after which no further file is begun.
    pub(crate) run: Duration,
    /// Further tries after a failure that may pass.
    pub(crate) retries: u32,
    /// Pause between two questions to one host.
    pub(crate) delay: Duration,
    /// What the files may cost.
    pub(crate) limits: Limits,
}
