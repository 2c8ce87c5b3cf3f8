//! One file from the web: each redirect is looked at, each answer is bounded in bytes and in time.

use super::address;
use super::connect::PublicOnly;
use super::hosts::Hosts;
use super::problem::Problem;
use super::rules::Rules;
use super::settings::{FIRST_WAIT, LONGEST_WAIT, REDIRECTS, Settings};
use serde::{Deserialize, Serialize};
use std::{
    io::Read,
    thread,
    time::{Duration, Instant},
};
use ureq::{
    Agent, Body,
    http::{Response, header},
    tls::TlsConfig,
    unversioned::transport::DefaultConnector,
};
use url::Url;

/// Who asks, and where to complain.
const USER_AGENT: &str = concat!("degafam/", env!("CARGO_PKG_VERSION"), " (+", env!("CARGO_PKG_REPOSITORY"), ")");
/// Bytes of a validator that is kept; a longer one is a way to make us carry data.
const VALIDATOR: usize = 512;

/// What tells a server which version we hold.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Validators {
    /// The address that answered in the end.
    pub(crate) url: String,
    pub(crate) etag: Option<String>,
    pub(crate) last_modified: Option<String>,
}

/// What a server says of a file.
#[derive(Debug)]
pub(crate) enum Answer {
    /// Here it is.
    Body(Vec<u8>, Validators),
    /// It is still the one we hold.
    Unchanged,
}

/// The parts of one answer that matter.
#[derive(Debug)]
pub(super) struct Reply {
    pub(super) status: u16,
    pub(super) location: String,
    pub(super) wait: Option<Duration>,
    /// The first bytes of the body, one more than asked for where there are more.
    pub(super) bytes: Vec<u8>,
    encoding: String,
    validators: Validators,
}

/// Asks for files.
#[derive(Debug)]
pub(crate) struct Client {
    agent: Agent,
    hosts: Hosts,
    rules: Rules,
    settings: Settings,
    /// When the time of the run is up; none for a time beyond all clocks.
    end: Option<Instant>,
}

impl Client {
    pub(crate) fn new(settings: Settings) -> Self {
        let resolver = PublicOnly::new(settings.allow_private);
        Self::with(settings, resolver, TlsConfig::default())
    }

    fn with(settings: Settings, resolver: PublicOnly, tls: TlsConfig) -> Self {
        let config = Agent::config_builder()
            .tls_config(tls)
            .user_agent(USER_AGENT)
            .accept("text/plain, */*;q=0.5")
            // Nothing is unpacked, so nothing can unpack to more than it weighs.
            .accept_encoding("identity")
            .http_status_as_error(false)
            .max_redirects(0)
            .max_redirects_will_error(false)
            // A proxy would connect in our place, to addresses that we do not see.
            .proxy(None)
            // Whatever an answer was, the next one starts on a connection of its own.
            .max_idle_connections(0)
            .timeout_resolve(Some(settings.connect))
            .timeout_connect(Some(settings.connect))
            .timeout_per_read(Some(settings.read))
            .timeout_per_write(Some(settings.read))
            .timeout_global(Some(settings.total))
            .build();
        let agent = Agent::with_parts(config, DefaultConnector::default(), resolver);
        let end = Instant::now().checked_add(settings.run);
        Self { agent, hosts: Hosts::new(settings.delay), rules: Rules::default(), settings, end }
    }

    /// Whether the time of the run is up.
    pub(crate) fn is_late(&self) -> bool {
        self.end.is_some_and(|end| Instant::now() >= end)
    }

    /// Asks for a file; `known` tells which version is held.
    pub(crate) fn get(&self, url: &Url, known: Option<&Validators>) -> Result<Answer, Problem> {
        self.patiently(|| self.follow(url, known))
    }

    /// Asks again, some times and ever later, while what is wrong may pass.
    pub(super) fn patiently<T>(&self, mut ask: impl FnMut() -> Result<T, Problem>) -> Result<T, Problem> {
        let mut wait = FIRST_WAIT;
        for _ in 0..self.settings.retries {
            match ask() {
                Err(problem) if problem.transient && !self.is_late() => {
                    thread::sleep(problem.wait.unwrap_or_default().max(wait).min(LONGEST_WAIT));
                    wait = wait.saturating_mul(2);
                }
                answer => return answer,
            }
        }
        ask()
    }

    fn follow(&self, url: &Url, known: Option<&Validators>) -> Result<Answer, Problem> {
        let limit = self.settings.limits.file_bytes;
        let mend = "publish the file where it is named, or name the address where it lies";
        let mut path = vec![url.clone()];
        while let Some(at) = path.last().filter(|_| path.len() <= REDIRECTS + 1) {
            self.rules.allow(self, at)?;
            let known = known.filter(|known| known.url == at.as_str());
            let reply = self.request(at, known, limit)?;
            match reply.status {
                200 => return self.taken(reply),
                304 if known.is_some() => return Ok(Answer::Unchanged),
                301 | 302 | 303 | 307 | 308 => {
                    let next = address::redirected(at, &reply.location)?;
                    if path.contains(&next) {
                        return Err(Problem::new("redirect", "it redirects in a circle", mend));
                    }
                    path.push(next);
                }
                status => return Err(Problem::of_status(status, reply.wait)),
            }
        }
        Err(Problem::new("redirect", format!("it redirects more than {REDIRECTS} times"), mend))
    }

    fn taken(&self, reply: Reply) -> Result<Answer, Problem> {
        if !matches!(reply.encoding.as_str(), "" | "identity") {
            let problem = "the server packs the file, which was not asked for";
            return Err(Problem::new("encoding", problem, "tell the hoster to serve it as it is"));
        }
        let limit = self.settings.limits.file_bytes;
        if reply.bytes.len() > limit {
            let problem = format!("the file has more than {limit} bytes");
            return Err(Problem::new("limit", problem, "tell the hoster to shorten it"));
        }
        // Kinds that servers tell are often wrong; no line of a file begins so.
        if reply.bytes.trim_ascii_start().starts_with(b"<") {
            let mend = "correct the line that names it, or publish the file there";
            return Err(Problem::new("page", "the server sent a web page in its place", mend));
        }
        Ok(Answer::Body(reply.bytes, reply.validators))
    }

    /// One question and its answer, of at most so many bytes and one.
    pub(super) fn request(&self, url: &Url, known: Option<&Validators>, bytes: usize) -> Result<Reply, Problem> {
        let _visit = self.hosts.enter(address::host(url));
        let mut request = self.agent.get(url.as_str());
        if let Some(tag) = known.and_then(|known| known.etag.as_ref()) {
            request = request.header(header::IF_NONE_MATCH, tag);
        }
        if let Some(date) = known.and_then(|known| known.last_modified.as_ref()) {
            request = request.header(header::IF_MODIFIED_SINCE, date);
        }
        let response = request.call()?;
        let mut reply = head(&response, url);
        if reply.status == 200 {
            let most = u64::try_from(bytes).unwrap_or(u64::MAX).saturating_add(1);
            let mut body = response.into_body().into_reader().take(most);
            body.read_to_end(&mut reply.bytes).map_err(ureq::Error::from)?;
        }
        Ok(reply)
    }
}

fn head(response: &Response<Body>, url: &Url) -> Reply {
    let text = |name: header::HeaderName| response.headers().get(name).and_then(|value| value.to_str().ok());
    let validator = |name| text(name).filter(|value| value.len() <= VALIDATOR).map(str::to_owned);
    Reply {
        status: response.status().as_u16(),
        location: text(header::LOCATION).unwrap_or_default().to_owned(),
        // Seconds only: a date would have to be believed together with the server's clock.
        wait: text(header::RETRY_AFTER).and_then(|value| value.parse().ok()).map(Duration::from_secs),
        bytes: Vec::new(),
        encoding: text(header::CONTENT_ENCODING).unwrap_or_default().to_ascii_lowercase(),
        validators: Validators {
            url: url.to_string(),
            etag: validator(header::ETAG),
            last_modified: validator(header::LAST_MODIFIED),
        },
    }
}

#[cfg(test)]
mod tests;
