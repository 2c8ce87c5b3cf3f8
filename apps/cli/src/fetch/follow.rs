//! Where redirects lead: each is looked at, each host on the way may forbid.

use super::address;
use super::problem::Problem;
use super::request::{Reply, Requester};
use super::rules::Rules;
use super::settings::REDIRECTS;
use url::Url;

/// What was answered in the end.
#[derive(Debug)]
pub(super) struct Followed {
    pub(super) url: Url,
    /// The redirects on the way: each status, and where it led.
    pub(super) redirects: Vec<(u16, Url)>,
    pub(super) reply: Reply,
}

/// Asks an address, and those to which it leads; `mend` says what to do where that has no end.
pub(super) fn follow(
    requester: &Requester,
    rules: &Rules,
    url: &Url,
    mend: &str,
    ask: impl Fn(&Url) -> Result<Reply, Problem>,
) -> Result<Followed, Problem> {
    let mut at = url.clone();
    let mut redirects: Vec<(u16, Url)> = Vec::new();
    loop {
        rules.allow(requester, &at)?;
        let reply = ask(&at)?;
        if !reply.is_redirect() {
            return Ok(Followed { url: at, redirects, reply });
        }
        let next = address::redirected(&at, &reply.location)?;
        if next == *url || redirects.iter().any(|(_, url)| *url == next) {
            return Err(Problem::new("redirect", "it redirects in a circle", mend));
        }
        if redirects.len() == REDIRECTS {
            return Err(Problem::new("redirect", format!("it redirects more than {REDIRECTS} times"), mend));
        }
        redirects.push((reply.status, next.clone()));
        at = next;
    }
}
