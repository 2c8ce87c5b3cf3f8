//! One file from the web: each redirect is looked at, each host may forbid.

use super::address;
use super::connect::PublicOnly;
use super::problem::Problem;
use super::request::{Reply, Requester, Validators};
use super::rules::Rules;
use super::settings::{REDIRECTS, Settings};
use ureq::tls::TlsConfig;
use url::Url;

/// What a server says of a file.
#[derive(Debug)]
pub(crate) enum Answer {
    /// Here it is.
    Body(Vec<u8>, Validators),
    /// It is still the one we hold.
    Unchanged,
}

/// Asks for files.
#[derive(Debug)]
pub(crate) struct Client {
    requester: Requester,
    rules: Rules,
}

impl Client {
    pub(crate) fn new(settings: Settings) -> Self {
        let resolver = PublicOnly::new(settings.allow_private.clone());
        Self::with(settings, resolver, TlsConfig::default())
    }

    fn with(settings: Settings, resolver: PublicOnly, tls: TlsConfig) -> Self {
        Self { requester: Requester::new(settings, resolver, tls), rules: Rules::default() }
    }

    /// Whether the time of the run is up.
    pub(crate) fn is_late(&self) -> bool {
        self.requester.is_late()
    }

    /// Asks for a file; `known` tells which version is held.
    pub(crate) fn get(&self, url: &Url, known: Option<&Validators>) -> Result<Answer, Problem> {
        self.requester.patiently(|| self.follow(url, known))
    }

    fn follow(&self, url: &Url, known: Option<&Validators>) -> Result<Answer, Problem> {
        let limit = self.requester.settings.limits.file_bytes;
        let mend = "publish the file where it is named, or name the address where it lies";
        let mut path = vec![url.clone()];
        while let Some(at) = path.last().filter(|_| path.len() <= REDIRECTS + 1) {
            self.rules.allow(&self.requester, at)?;
            let known = known.filter(|known| known.url == at.as_str());
            let reply = self.requester.request(at, known, limit)?;
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
        let limit = self.requester.settings.limits.file_bytes;
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
}

#[cfg(test)]
mod tests;
