//! Why something could not be fetched, and what to do about it.

use super::settings::LONGEST_WAIT;
use serde::Serialize;
use std::time::Duration;

/// Why a file was not read.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub(crate) struct Problem {
    /// Short name of the rule, such as `timeout`.
    pub(crate) rule: &'static str,
    /// What is wrong.
    pub(crate) problem: String,
    /// What to do, and who.
    pub(crate) mend: String,
    /// Whether it may pass by itself, so that asking again makes sense.
    #[serde(skip)]
    pub(crate) transient: bool,
    /// How long the server asks to wait.
    #[serde(skip)]
    pub(crate) wait: Option<Duration>,
}

impl Problem {
    /// A problem that stays until somebody mends it.
    pub(crate) fn new(rule: &'static str, problem: impl Into<String>, mend: impl Into<String>) -> Self {
        Self { rule, problem: problem.into(), mend: mend.into(), transient: false, wait: None }
    }

    /// A problem that may pass.
    pub(crate) fn passing(rule: &'static str, problem: impl Into<String>, mend: impl Into<String>) -> Self {
        Self { transient: true, ..Self::new(rule, problem, mend) }
    }

    /// What an answer other than success, redirect or "not modified" means.
    pub(crate) fn of_status(status: u16, wait: Option<Duration>) -> Self {
        let problem = format!("the server answered {status}");
        let mend = match status {
            401 | 403 => "publish the file for everyone",
            404 | 410 => "correct the line that names it, or publish the file there",
            429 => "ask less often, with --delay, or another day",
            500.. => "run again later: what was read is kept; if it stays, tell the hoster",
            _ => "look at the address in a browser, and correct the line that names it",
        };
        let passes = matches!(status, 429 | 500 | 502 | 503 | 504) && wait.is_none_or(|wait| wait <= LONGEST_WAIT);
        Self { transient: passes, wait, ..Self::new("status", problem, mend) }
    }

    /// Whether the server said that there is no such file.
    pub(crate) fn is_gone(&self) -> bool {
        self.rule == "status" && (self.problem.ends_with(" 404") || self.problem.ends_with(" 410"))
    }
}
