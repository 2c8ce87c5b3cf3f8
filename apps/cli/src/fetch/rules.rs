//! What each host allows, asked once.

use super::address;
use super::problem::Problem;
use super::request::Requester;
use super::robots::Robots;
use super::settings::REDIRECTS;
use std::{
    collections::HashMap,
    sync::{Arc, Mutex, OnceLock, PoisonError},
};
use url::Url;

/// Bytes of a `robots.txt` that are read: RFC 9309 asks for 500 KiB at least.
const BYTES: usize = 500 << 10;

/// The rules of one host, or why they are not known.
type Known = Arc<OnceLock<Result<Robots, Problem>>>;

/// Rules by scheme, host and port.
#[derive(Debug, Default)]
pub(super) struct Rules(Mutex<HashMap<String, Known>>);

impl Rules {
    /// Refuses what a host does not allow. A host whose rules cannot be asked for allows nothing (RFC 9309).
    pub(super) fn allow(&self, requester: &Requester, url: &Url) -> Result<(), Problem> {
        let known = {
            let mut hosts = self.0.lock().unwrap_or_else(PoisonError::into_inner);
            hosts.entry(address::origin(url).to_owned()).or_default().clone()
        };
        match known.get_or_init(|| requester.patiently(|| ask(requester, url)).map_err(first)) {
            Ok(robots) if robots.allows(address::path(url)) => Ok(()),
            Ok(_) => Err(Problem::new(
                "robots",
                "the robots.txt of its host forbids it",
                "as the hoster, allow it: User-agent: degafam, Allow: /, the path of the file",
            )),
            Err(problem) => Err(problem.clone()),
        }
    }
}

/// The problem of a host as that of each of its files; who waited once does not wait again.
fn first(problem: Problem) -> Problem {
    Problem { problem: format!("{} (asked for robots.txt)", problem.problem), transient: false, ..problem }
}

fn ask(requester: &Requester, url: &Url) -> Result<Robots, Problem> {
    let mut at = address::redirected(url, "/robots.txt")?;
    for _ in 0..=REDIRECTS {
        let reply = requester.request(&at, None, BYTES)?;
        at = match reply.status {
            _ if reply.is_redirect() => address::redirected(&at, &reply.location)?,
            200 => return Ok(Robots::read(reply.bytes.get(..BYTES).unwrap_or(&reply.bytes))),
            429 | 500.. => return Err(Problem::of_status(reply.status, reply.wait)),
            // No such file: everything is allowed.
            _ => return Ok(Robots::default()),
        };
    }
    Ok(Robots::default())
}
