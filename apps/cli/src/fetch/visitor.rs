//! Whatever an address answers, an error page included: each redirect is looked at, each host may forbid.

use super::connect::PublicOnly;
use super::follow::{Followed, follow};
use super::problem::Problem;
use super::request::{Question, Requester};
use super::rules::Rules;
use super::settings::Settings;
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
        let mend = "tell the hoster that its server leads nowhere";
        let ask = |at: &Url| self.requester.ask(at, question, limit);
        let Followed { url, redirects, mut reply } = follow(&self.requester, &self.rules, url, mend, ask)?;
        reply.bytes.truncate(limit);
        Ok(Page { url, redirects, status: reply.status, headers: reply.headers, bytes: reply.bytes })
    }
}
