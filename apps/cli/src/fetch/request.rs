//! One question to one host: its answer is bounded in bytes and in time.

use super::address;
use super::connect::PublicOnly;
use super::hosts::Hosts;
use super::problem::Problem;
use super::settings::{FIRST_WAIT, LONGEST_WAIT, Settings};
use serde::{Deserialize, Serialize};
use std::{
    io::Read,
    thread,
    time::{Duration, Instant},
};
use ureq::{
    Agent, Body,
    http::{HeaderMap, Response, header},
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

/// What is asked of an address beyond "give it to me".
#[derive(Debug, Clone, Copy, Default)]
pub(crate) struct Question<'a> {
    /// Kinds of content that are wished.
    pub(crate) accept: Option<&'a str>,
    pub(crate) headers: &'a [(&'a str, &'a str)],
    /// Kind and content of what is sent.
    pub(crate) post: Option<(&'a str, &'a str)>,
}

/// The parts of one answer that matter.
#[derive(Debug)]
pub(super) struct Reply {
    pub(super) status: u16,
    pub(super) headers: HeaderMap,
    pub(super) location: String,
    pub(super) wait: Option<Duration>,
    /// The first bytes of the body, one more than asked for where there are more.
    pub(super) bytes: Vec<u8>,
    pub(super) encoding: String,
    pub(super) validators: Validators,
}

impl Reply {
    /// Whether it only says where to ask.
    pub(super) fn is_redirect(&self) -> bool {
        matches!(self.status, 301 | 302 | 303 | 307 | 308)
    }
}

/// Asks one address at a time.
#[derive(Debug)]
pub(super) struct Requester {
    agent: Agent,
    hosts: Hosts,
    pub(super) settings: Settings,
    /// When the time of the run is up; none for a time beyond all clocks.
    end: Option<Instant>,
}

impl Requester {
    pub(super) fn new(settings: Settings, resolver: PublicOnly, tls: TlsConfig) -> Self {
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
        Self { agent, hosts: Hosts::new(settings.delay), settings, end }
    }

    /// Whether the time of the run is up.
    pub(super) fn is_late(&self) -> bool {
        self.end.is_some_and(|end| Instant::now() >= end)
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
        let reply = head(&response, url);
        if reply.status == 200 { content(reply, response, bytes) } else { Ok(reply) }
    }

    /// One question and whatever is answered, of at most so many bytes and one.
    pub(super) fn ask(&self, url: &Url, question: &Question<'_>, bytes: usize) -> Result<Reply, Problem> {
        let _visit = self.hosts.enter(address::host(url));
        let asked = question.accept.map(|accept| (header::ACCEPT.as_str(), accept));
        let headers = || asked.into_iter().chain(question.headers.iter().copied());
        let response = match question.post {
            None => headers()
                .fold(self.agent.get(url.as_str()), |request, (name, value)| request.header(name, value))
                .call(),
            Some((kind, sent)) => {
                let request = self.agent.post(url.as_str()).header(header::CONTENT_TYPE, kind);
                headers().fold(request, |request, (name, value)| request.header(name, value)).send(sent)
            }
        }?;
        let reply = head(&response, url);
        content(reply, response, bytes)
    }
}

fn content(mut reply: Reply, response: Response<Body>, bytes: usize) -> Result<Reply, Problem> {
    let most = u64::try_from(bytes).unwrap_or(u64::MAX).saturating_add(1);
    let mut body = response.into_body().into_reader().take(most);
    body.read_to_end(&mut reply.bytes).map_err(ureq::Error::from)?;
    Ok(reply)
}

fn head(response: &Response<Body>, url: &Url) -> Reply {
    let text = |name: header::HeaderName| response.headers().get(name).and_then(|value| value.to_str().ok());
    let validator = |name| text(name).filter(|value| value.len() <= VALIDATOR).map(str::to_owned);
    Reply {
        status: response.status().as_u16(),
        headers: response.headers().clone(),
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
