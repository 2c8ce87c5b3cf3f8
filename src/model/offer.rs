use super::packed::packed;
use super::{Accepting, Asker, Audience, Date, Fact, Price, Status};
use serde::{Deserialize, Serialize};

/// A service that a hoster offers.
///
/// ```
/// let mut offer = degafam::model::Offer::new("date-poll", "page");
/// offer.price = Some(degafam::model::Price::Free);
/// ```
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
#[non_exhaustive]
pub struct Offer {
    /// Id of the need it serves.
    pub need: String,
    /// Id of the software; absent when the source names only a protocol or nothing.
    #[serde(default)]
    pub software: Option<String>,
    /// Protocol offered, when the source names that and not the software.
    #[serde(default)]
    pub protocol: Option<String>,
    /// Name the hoster gives to the service.
    #[serde(default)]
    pub service_name: Option<String>,
    /// Where it is used.
    #[serde(default)]
    pub url: Option<String>,
    /// Where to sign up.
    #[serde(default)]
    pub register_url: Option<String>,
    /// Whether an account is needed.
    #[serde(default)]
    pub account: Option<bool>,
    /// Who may have one.
    #[serde(default)]
    pub audience: Option<Audience>,
    /// Whether new users are taken now.
    #[serde(default)]
    pub accepting: Option<Accepting>,
    /// Key of the source of the three fields above and of `takes`, where it is not the offer's.
    #[serde(default)]
    pub access_source: Option<String>,
    /// What it costs.
    #[serde(default)]
    pub price: Option<Price>,
    /// Whether this service still runs, where that differs from its hoster.
    #[serde(default)]
    pub status: Option<Status>,
    /// When it began.
    #[serde(default)]
    pub since: Option<Date>,
    /// Key of the source.
    pub source: String,
    /// Which kinds of askers it takes; those that its hoster takes when absent.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub takes: Option<Vec<Asker>>,
    /// Since when machines that asked did not reach it, where that is sure: it then answers no question.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub unreached: Option<Fact<Date>>,
    /// Share of the visits of machines to which it answered, in percent.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub uptime: Option<Fact<u32>>,
}

packed!(Offer {
    need,
    software,
    protocol,
    service_name,
    url,
    register_url,
    account,
    audience,
    accepting,
    access_source,
    price,
    status,
    since,
    source,
    takes,
    unreached,
    uptime,
});

impl Offer {
    /// An offer of which nothing is known yet but what it is for.
    #[must_use]
    pub fn new(need: impl Into<String>, source: impl Into<String>) -> Self {
        Self { need: need.into(), source: source.into(), ..Self::default() }
    }

    /// Keys of the sources that it names.
    pub fn sources(&self) -> impl Iterator<Item = &str> {
        let others = [
            self.access_source.as_deref(),
            self.unreached.as_ref().map(|fact| fact.source.as_str()),
            self.uptime.as_ref().map(|fact| fact.source.as_str()),
        ];
        [self.source.as_str()].into_iter().chain(others.into_iter().flatten())
    }

    /// Key of the source that tells who may use it.
    pub(crate) fn access(&self) -> &str {
        self.access_source.as_deref().unwrap_or(&self.source)
    }
}
