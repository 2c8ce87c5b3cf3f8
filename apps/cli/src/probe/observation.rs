//! What one visit saw.

use degafam::model::Date;
use serde::{Deserialize, Serialize};

/// What a visit came to.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(crate) enum State {
    /// It answered as that software does.
    Proved,
    /// It answered, and nothing tells what it is.
    Unproved,
    /// Another software answered.
    Other,
    /// It leads to another host for good.
    Moved,
    /// It leads to another host where one logs in.
    Login,
    /// A page against robots stood before it: that proves nothing.
    Challenged,
    /// It is for those who have a password.
    Closed,
    /// It answered that it does not answer us, or not now.
    Refused,
    /// It says that it is being worked on.
    Maintenance,
    /// There is no such page any more.
    Missing,
    /// The name is for sale, or a fresh server stands there.
    Parked,
    /// It does not answer, or with an error.
    Failing,
    /// The name leads nowhere.
    NoName,
    /// Its certificate is wrong.
    Certificate,
    /// Its `robots.txt` asks not to be asked.
    Forbidden,
    /// It lies where the public cannot go.
    Private,
}

/// What a state says of the offer's life.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Life {
    Alive,
    Down,
    /// It says nothing of it.
    Unknown,
}

impl State {
    /// All of them, those that say most first.
    pub(crate) const ALL: [Self; 16] = [
        Self::Proved,
        Self::Unproved,
        Self::Other,
        Self::Moved,
        Self::Login,
        Self::Challenged,
        Self::Closed,
        Self::Refused,
        Self::Maintenance,
        Self::Missing,
        Self::Parked,
        Self::Failing,
        Self::NoName,
        Self::Certificate,
        Self::Forbidden,
        Self::Private,
    ];

    pub(crate) fn life(self) -> Life {
        match self {
            Self::Proved | Self::Unproved | Self::Login | Self::Closed | Self::Refused | Self::Maintenance => {
                Life::Alive
            }
            Self::Missing | Self::Parked | Self::Failing | Self::NoName => Life::Down,
            // Another software, or another place, says nothing of the one that was offered.
            Self::Other | Self::Moved | Self::Challenged | Self::Certificate | Self::Forbidden | Self::Private => {
                Life::Unknown
            }
        }
    }

    /// In words.
    pub(crate) fn said(self) -> &'static str {
        match self {
            Self::Proved => "answered as that software",
            Self::Unproved => "answered, software not told",
            Self::Other => "answered as another software",
            Self::Moved => "moved to another host",
            Self::Login => "led to a log-in elsewhere",
            Self::Challenged => "stood behind a page against robots",
            Self::Closed => "asked for a password",
            Self::Refused => "refused to answer us",
            Self::Maintenance => "under maintenance",
            Self::Missing => "not there any more",
            Self::Parked => "parked, or an empty server",
            Self::Failing => "did not answer, or with an error",
            Self::NoName => "without a name in the network",
            Self::Certificate => "with a wrong certificate",
            Self::Forbidden => "asked not to be probed",
            Self::Private => "at a private address",
        }
    }
}

/// Who may use a service.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(crate) enum Accounts {
    Open,
    Approval,
    Invitation,
    Closed,
    /// None is needed.
    None,
}

/// What an answer shows of a software.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub(crate) struct Shown {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) version: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) accounts: Option<Accounts>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) users: Option<u64>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub(crate) languages: Vec<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) terms: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) privacy: Option<String>,
}

impl Shown {
    /// Takes what is not known yet from another answer.
    pub(super) fn fill(&mut self, other: Self) {
        self.version = self.version.take().or(other.version);
        self.accounts = self.accounts.or(other.accounts);
        self.users = self.users.or(other.users);
        self.terms = self.terms.take().or(other.terms);
        self.privacy = self.privacy.take().or(other.privacy);
        if self.languages.is_empty() {
            self.languages = other.languages;
        }
    }
}

/// What one visit saw.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Observation {
    pub(crate) date: Date,
    pub(crate) state: State,
    /// Which answer shows it.
    pub(crate) at: String,
    /// The status of the page, where one came.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) status: Option<u16>,
    /// Where it moved, what it is instead, or what went wrong.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) detail: Option<String>,
    #[serde(flatten)]
    pub(crate) shown: Shown,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_observation_is_one_short_line_and_comes_back() {
        let date = Date::new(2026, 11, 29).unwrap();
        let at = "https://pad.example/health".to_owned();
        let shown = Shown { version: Some("2.5.3".into()), accounts: Some(Accounts::None), ..Shown::default() };
        let seen = Observation { date, state: State::Proved, at, status: Some(200), detail: None, shown };
        let line = serde_json::to_string(&seen).unwrap();
        assert_eq!(
            line,
            r#"{"date":"2026-11-29","state":"proved","at":"https://pad.example/health","status":200,"version":"2.5.3","accounts":"none"}"#
        );
        assert_eq!(serde_json::from_str::<Observation>(&line).unwrap(), seen);
    }

    #[test]
    fn every_state_is_listed_once() {
        assert!(State::ALL.is_sorted_by(|a, b| a < b));
        assert_eq!(State::ALL.last(), Some(&State::Private));
    }
}
