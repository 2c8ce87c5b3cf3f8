use super::{Accepting, Asker, Audience, Date, Price, Status};
use minicbor::{Decode, Encode};
use serde::{Deserialize, Serialize};

/// A service that a hoster offers.
///
/// ```
/// let mut offer = degafam::model::Offer::new("date-poll", "page");
/// offer.price = Some(degafam::model::Price::Free);
/// ```
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, Encode, Decode)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
#[non_exhaustive]
pub struct Offer {
    /// Id of the need it serves.
    #[n(0)]
    pub need: String,
    /// Id of the software; absent when the source names only a protocol or nothing.
    #[serde(default)]
    #[n(1)]
    pub software: Option<String>,
    /// Protocol offered, when the source names that and not the software.
    #[serde(default)]
    #[n(2)]
    pub protocol: Option<String>,
    /// Name the hoster gives to the service.
    #[serde(default)]
    #[n(3)]
    pub service_name: Option<String>,
    /// Where it is used.
    #[serde(default)]
    #[n(4)]
    pub url: Option<String>,
    /// Where to sign up.
    #[serde(default)]
    #[n(5)]
    pub register_url: Option<String>,
    /// Whether an account is needed.
    #[serde(default)]
    #[n(6)]
    pub account: Option<bool>,
    /// Who may have one.
    #[serde(default)]
    #[n(7)]
    pub audience: Option<Audience>,
    /// Whether new users are taken now.
    #[serde(default)]
    #[n(8)]
    pub accepting: Option<Accepting>,
    /// Key of the source of the three fields above and of `takes`, where it is not the offer's.
    #[serde(default)]
    #[n(9)]
    pub access_source: Option<String>,
    /// What it costs.
    #[serde(default)]
    #[n(10)]
    pub price: Option<Price>,
    /// Whether this service still runs, where that differs from its hoster.
    #[serde(default)]
    #[n(11)]
    pub status: Option<Status>,
    /// When it began.
    #[serde(default)]
    #[n(12)]
    pub since: Option<Date>,
    /// Key of the source.
    #[n(13)]
    pub source: String,
    /// Which kinds of askers it takes; those that its hoster takes when absent.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[n(14)]
    pub takes: Option<Vec<Asker>>,
}

impl Offer {
    /// An offer of which nothing is known yet but what it is for.
    #[must_use]
    pub fn new(need: impl Into<String>, source: impl Into<String>) -> Self {
        Self { need: need.into(), source: source.into(), ..Self::default() }
    }

    /// Key of the source that tells who may use it.
    pub(crate) fn access(&self) -> &str {
        self.access_source.as_deref().unwrap_or(&self.source)
    }
}
