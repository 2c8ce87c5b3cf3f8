use super::{Date, Sources, fact::source_of, terms::terms};
use minicbor::{Decode, Encode};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// A proprietary service that people leave.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, Encode, Decode)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
#[non_exhaustive]
pub struct Service {
    /// Stable id, kebab-case.
    #[n(0)]
    pub id: String,
    /// Official name.
    #[n(1)]
    pub name: String,
    /// Company behind it.
    #[serde(default)]
    #[n(2)]
    pub vendor: Option<String>,
    /// Other names people type, in any language.
    #[serde(default)]
    #[n(3)]
    pub aliases: Vec<String>,
    /// Names it had.
    #[serde(default)]
    #[n(4)]
    pub formerly: Vec<String>,
    /// Needs it serves, the main one first.
    #[n(5)]
    pub needs: Vec<String>,
    /// Whether it still runs.
    #[n(6)]
    pub status: ServiceStatus,
    /// When it was switched off, if it was.
    #[serde(default)]
    #[n(7)]
    pub discontinued_on: Option<Date>,
    /// Addresses by which it is recognised.
    #[serde(default, rename = "url")]
    #[n(8)]
    pub urls: Vec<UrlRule>,
    /// Software that a list names as its replacement.
    #[serde(default, rename = "alternative")]
    #[n(9)]
    pub alternatives: Vec<Alternative>,
    /// Source keys of single fields, where they differ from the record's first source.
    #[serde(default)]
    #[n(10)]
    pub from: BTreeMap<String, String>,
    /// The sources, by key.
    #[serde(rename = "source")]
    #[n(11)]
    pub sources: Sources,
}

impl Service {
    /// A service that runs and of which only id and name are known.
    #[must_use]
    pub fn new(id: impl Into<String>, name: impl Into<String>) -> Self {
        Self { id: id.into(), name: name.into(), ..Self::default() }
    }

    /// Key of the source of a field: the one that `from` names, else the best graded and newest of the record.
    #[must_use]
    pub fn source_of(&self, field: &str) -> &str {
        source_of(&self.from, &self.sources, field)
    }
}

terms! {
    /// Whether a service still runs.
    #[derive(Default)]
    #[non_exhaustive]
    ServiceStatus {
        /// It runs.
        #[default]
        Active "active",
        /// It was switched off; people still look for it.
        Discontinued "discontinued",
    }
}

/// One rule that recognises an address; the longest match wins.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Encode, Decode)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
#[non_exhaustive]
pub struct UrlRule {
    /// `host`, `*.host` (its subdomains), `name.*` (the name under `.com` and the endings of all countries:
    /// `google.fr`,
    /// `google.co.uk`) or `host/path` (a path prefix, of any of them); no scheme, no `www.`. A host rule also
    /// holds for the
    /// same host behind a language or a device (`fr.linkedin.com`, `m.facebook.com`), unless another rule knows
    /// that host.
    #[n(0)]
    pub rule: String,
    /// Key of the source.
    #[n(1)]
    pub source: String,
}

impl UrlRule {
    /// A rule and the key of its source.
    #[must_use]
    pub fn new(rule: impl Into<String>, source: impl Into<String>) -> Self {
        Self { rule: rule.into(), source: source.into() }
    }
}

terms! {
    /// How well a software replaces a service.
    #[non_exhaustive]
    Fit {
        /// A list names this very pair.
        Full "full",
        /// A list puts both in one category, or the software is only another face of the service.
        Partial "partial",
        /// A list names the pair though their uses differ.
        DifferentUse "different-use",
        /// No list names the pair; both serve one need.
        Computed "computed",
    }
}

/// A software that replaces a service.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Encode, Decode)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
#[non_exhaustive]
pub struct Alternative {
    /// Id of the software.
    #[n(0)]
    pub software: String,
    /// How well it replaces the service; never `computed` in the data.
    #[n(1)]
    pub fit: Fit,
    /// Whether a campaign names it as the first choice for this service.
    #[serde(default)]
    #[n(2)]
    pub first_choice: bool,
    /// What the service does and the software does not.
    #[serde(default)]
    #[n(3)]
    pub missing: Vec<String>,
    /// Keys of the sources that name the pair.
    #[n(4)]
    pub sources: Vec<String>,
}

impl Alternative {
    /// A pair that these sources name.
    #[must_use]
    pub fn new(software: impl Into<String>, fit: Fit, sources: Vec<String>) -> Self {
        Self { software: software.into(), fit, first_choice: false, missing: Vec::new(), sources }
    }
}
