use super::packed::packed;
use super::{Date, Moving, Sources, fact::source_of, terms::terms};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// A proprietary service that people leave.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
#[non_exhaustive]
pub struct Service {
    /// Stable id, kebab-case.
    pub id: String,
    /// Official name.
    pub name: String,
    /// Company behind it.
    #[serde(default)]
    pub vendor: Option<String>,
    /// Other names people type, in any language.
    #[serde(default)]
    pub aliases: Vec<String>,
    /// Names it had.
    #[serde(default)]
    pub formerly: Vec<String>,
    /// Needs it serves, the main one first.
    pub needs: Vec<String>,
    /// Whether it still runs.
    pub status: ServiceStatus,
    /// When it was switched off, if it was.
    #[serde(default)]
    pub discontinued_on: Option<Date>,
    /// Addresses by which it is recognised.
    #[serde(default, rename = "url")]
    pub urls: Vec<UrlRule>,
    /// Software that a list names as its replacement.
    #[serde(default, rename = "alternative")]
    pub alternatives: Vec<Alternative>,
    /// Source keys of single fields, where they differ from the record's first source.
    #[serde(default)]
    pub from: BTreeMap<String, String>,
    /// The sources, by key.
    #[serde(rename = "source")]
    pub sources: Sources,
    /// How one leaves it, with sources of its own; a file of its own among the data files.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub moving: Option<Moving>,
}

packed!(Service {
    id,
    name,
    vendor,
    aliases,
    formerly,
    needs,
    status,
    discontinued_on,
    urls,
    alternatives,
    from,
    sources,
    moving,
});

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
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
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
    pub rule: String,
    /// Key of the source.
    pub source: String,
}

packed!(UrlRule { rule, source });

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
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
#[non_exhaustive]
pub struct Alternative {
    /// Id of the software.
    pub software: String,
    /// How well it replaces the service; never `computed` in the data.
    pub fit: Fit,
    /// Whether a campaign names it as the first choice for this service.
    #[serde(default)]
    pub first_choice: bool,
    /// What the service does and the software does not.
    #[serde(default)]
    pub missing: Vec<String>,
    /// Keys of the sources that name the pair.
    pub sources: Vec<String>,
}

packed!(Alternative { software, fit, first_choice, missing, sources });

impl Alternative {
    /// A pair that these sources name.
    #[must_use]
    pub fn new(software: impl Into<String>, fit: Fit, sources: Vec<String>) -> Self {
        Self { software: software.into(), fit, first_choice: false, missing: Vec::new(), sources }
    }
}
