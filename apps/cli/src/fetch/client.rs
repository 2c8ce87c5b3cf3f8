//! One file from the web: each redirect is looked at, each host may forbid.

use super::connect::PublicOnly;
use super::follow::{Followed, follow};
use super::problem::Problem;
use super::request::{Question, Reply, Requester, Validators};
use super::rules::Rules;
use super::settings::Settings;
use ureq::tls::TlsConfig;
use url::Url;

/// What to do about a file that redirects for ever.
const MEND: &str = "publish the file where it is named, or name the address where it lies";

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
        let limit = self.requester.settings.limits.file_bytes;
        self.requester.patiently(|| self.follow(url, known, limit))
    }

    /// Asks a question in JSON.
    pub(crate) fn post(&self, url: &Url, question: &str) -> Result<Answer, Problem> {
        self.requester.patiently(|| {
            let limit = self.requester.settings.limits.file_bytes;
            let json = "application/json";
            let question = Question { accept: Some(json), headers: &[], post: Some((json, question)) };
            let ask = |at: &Url| self.requester.ask(at, &question, limit);
            let Followed { reply, .. } = follow(&self.requester, &self.rules, url, MEND, ask)?;
            if reply.status == 200 { taken(reply, limit) } else { Err(Problem::of_status(reply.status, reply.wait)) }
        })
    }

    /// Asks for a file of so many bytes at most.
    pub(crate) fn get_within(&self, url: &Url, limit: usize) -> Result<Vec<u8>, Problem> {
        match self.requester.patiently(|| self.follow(url, None, limit))? {
            Answer::Body(bytes, _) => Ok(bytes),
            // Nothing was said of what we hold.
            Answer::Unchanged => Err(Problem::of_status(304, None)),
        }
    }

    fn follow(&self, url: &Url, known: Option<&Validators>, limit: usize) -> Result<Answer, Problem> {
        let ask = |at: &Url| self.requester.request(at, known.filter(|known| known.url == at.as_str()), limit);
        let Followed { url: at, reply, .. } = follow(&self.requester, &self.rules, url, MEND, ask)?;
        match reply.status {
            200 => taken(reply, limit),
            304 if known.is_some_and(|known| known.url == at.as_str()) => Ok(Answer::Unchanged),
            status => Err(Problem::of_status(status, reply.wait)),
        }
    }
}

fn taken(reply: Reply, limit: usize) -> Result<Answer, Problem> {
    if !matches!(reply.encoding.as_str(), "" | "identity") {
        let problem = "the server packs the file, which was not asked for";
        return Err(Problem::new("encoding", problem, "tell the hoster to serve it as it is"));
    }
    if reply.bytes.len() > limit {
        let problem = format!("the file has more than {limit} bytes");
        return Err(Problem::new("limit", problem, "tell the hoster to shorten it"));
    }
    // Kinds that servers tell are often wrong.
    if is_page(&reply.bytes) {
        let mend = "correct the line that names it, or publish the file there";
        return Err(Problem::new("page", "the server sent a web page in its place", mend));
    }
    Ok(Answer::Body(reply.bytes, reply.validators))
}

/// Whether it is a whole page for browsers; a text in Markdown may begin with an element too.
fn is_page(bytes: &[u8]) -> bool {
    let bytes = bytes.trim_ascii_start();
    let begins = |text: &[u8]| bytes.get(..text.len()).is_some_and(|begin| begin.eq_ignore_ascii_case(text));
    [&b"<!doctype html"[..], b"<html", b"<head"].iter().any(|text| begins(text))
}

#[cfg(test)]
mod tests;
