//! Whatever an address answers, an error page included: each redirect is looked at, each host may forbid.

use super::address;
use super::connect::PublicOnly;
use super::problem::Problem;
use super::request::{Question, Requester};
use super::rules::Rules;
use super::settings::{REDIRECTS, Settings};
use ureq::http::HeaderMap;
use ureq::tls::TlsConfig;
use url::Url;

/// Asks addresses that are not files of ours.
#[derive(Debug)]
pub(crate) struct Visitor {
    requester: Requester,
    rules: Rules,
}

/// What an address answered in the end.
#[derive(Debug)]
pub(crate) struct Page {
    /// Where that was.
    pub(crate) url: Url,
    /// The redirects on the way: each status, and where it led.
    pub(crate) redirects: Vec<(u16, Url)>,
    pub(crate) status: u16,
    pub(crate) headers: HeaderMap,
    /// At most as many bytes as one answer may have.
    pub(crate) bytes: Vec<u8>,
}

impl Visitor {
    pub(crate) fn new(settings: Settings) -> Self {
        let resolver = PublicOnly::new(settings.allow_private.clone());
        Self { requester: Requester::new(settings, resolver, TlsConfig::default()), rules: Rules::default() }
    }

    /// Whether the time of the run is up.
    pub(crate) fn is_late(&self) -> bool {
        self.requester.is_late()
    }

    /// Asks an address and follows where it leads. Nothing is asked twice: what fails now is asked on another day.
    pub(crate) fn ask(&self, url: &Url, question: &Question<'_>) -> Result<Page, Problem> {
        let limit = self.requester.settings.limits.file_bytes;
        let mut at = url.clone();
        let mut redirects: Vec<(u16, Url)> = Vec::new();
        loop {
            self.rules.allow(&self.requester, &at)?;
            let mut reply = self.requester.ask(&at, question, limit)?;
            if !matches!(reply.status, 301 | 302 | 303 | 307 | 308) || reply.location.is_empty() {
                reply.bytes.truncate(limit);
                return Ok(Page {
                    url: at,
                    redirects,
                    status: reply.status,
                    headers: reply.headers,
                    bytes: reply.bytes,
                });
            }
            let next = address::redirected(&at, &reply.location)?;
            let seen = next == *url || redirects.iter().any(|(_, url)| *url == next);
            let problem = match (seen, redirects.len() >= REDIRECTS) {
                (true, _) => "it redirects in a circle".to_owned(),
                (false, true) => format!("it redirects more than {REDIRECTS} times"),
                (false, false) => {
                    redirects.push((reply.status, next.clone()));
                    at = next;
                    continue;
                }
            };
            return Err(Problem::new("redirect", problem, "tell the hoster that its server leads nowhere"));
        }
    }
}
