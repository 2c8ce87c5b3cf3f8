//! What an operator chooses.

use crate::log::Log;
use std::{net::SocketAddr, path::PathBuf, time::Duration};

/// What an operator chooses.
#[derive(Debug)]
#[non_exhaustive]
pub struct Settings {
    /// Address and port; port 0 takes any that is free.
    pub listen: SocketAddr,
    /// Folder of the page; without one a start page says where the API is.
    pub page: Option<PathBuf>,
    /// Where the API is reached from outside, such as `https://degafam.example`; empty: wherever it was asked.
    pub base_url: String,
    /// Where lines go, and which.
    pub log: Log,
    /// Bounds on what one client can take from the others.
    pub limits: Limits,
}

impl Settings {
    /// Settings of a server at an address, without a page.
    ///
    /// ```
    /// let settings = degafam_server::Settings::new(([127, 0, 0, 1], 0).into());
    /// assert!(settings.page.is_none());
    /// ```
    #[must_use]
    pub fn new(listen: SocketAddr) -> Self {
        Self { listen, page: None, base_url: String::new(), log: Log::default(), limits: Limits::default() }
    }
}

/// Bounds on what one client can take from the others.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub struct Limits {
    /// Bytes of a request's body: as many as the library reads.
    pub body: usize,
    /// Bytes of path and query. A question has at most 2048, three times that when every byte is escaped.
    pub uri: usize,
    /// Bytes of the request line and headers together.
    pub head: usize,
    /// Time in which a head must have come; an idle connection is closed after it too.
    pub head_time: Duration,
    /// Time in which a request must have come whole and been answered.
    pub request_time: Duration,
    /// Time without progress after which a client that does not read is given up.
    pub write_time: Duration,
    /// Requests answered at once; further ones are told to come back.
    pub requests: usize,
    /// Connections open at once; further ones wait to be accepted. Below the 1024 files a process may usually open.
    pub connections: usize,
    /// Time that requests have to end once the server is told to.
    pub drain: Duration,
    /// Time between two looks at the data file.
    pub poll: Duration,
    /// Time after which newer data are no longer waited for before the file is looked at again.
    pub load: Duration,
}

impl Default for Limits {
    fn default() -> Self {
        Self {
            body: 1 << 16,
            uri: 8 << 10,
            head: 32 << 10,
            head_time: Duration::from_secs(10),
            request_time: Duration::from_secs(10),
            write_time: Duration::from_secs(30),
            requests: 256,
            connections: 800,
            drain: Duration::from_secs(10),
            poll: Duration::from_secs(2),
            // A whole catalogue is opened and asked in well under a second.
            load: Duration::from_secs(60),
        }
    }
}
