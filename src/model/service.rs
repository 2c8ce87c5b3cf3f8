use super::{Date, Sources, fact::source_of};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// A proprietary service that people leave.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
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
}

impl Service {
    /// Key of the source of a field: the one that `from` names, else the best graded and newest of the record.
    #[must_use]
    pub fn source_of(&self, field: &str) -> &str {
        source_of(&self.from, &self.sources, field)
    }
}

/// Whether a service still runs.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum ServiceStatus {
    /// It runs.
    Active,
    /// It was switched off; people still look for it.
    Discontinued,
}

/// One rule that recognises an address; the longest match wins.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct UrlRule {
    /// `host`, `*.host` (its subdomains), `name.*` (the name under `.com` and the endings of all countries: `google.fr`,
    /// `google.co.uk`) or `host/path` (a path prefix, of any of them); no scheme, no `www.`. A host rule also holds for the
    /// same host behind a language or a device (`fr.linkedin.com`, `m.facebook.com`), unless another rule knows that host.
    pub rule: String,
    /// Key of the source.
    pub source: String,
}

/// How well a software replaces a service.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Fit {
    /// A list names this very pair.
    Full,
    /// A list puts both in one category, or the software is only another face of the service.
    Partial,
    /// A list names the pair though their uses differ.
    DifferentUse,
    /// No list names the pair; both serve one need.
    Computed,
}

impl Fit {
    /// All fits, best first.
    pub const ALL: [Self; 4] = [Self::Full, Self::Partial, Self::DifferentUse, Self::Computed];
}

/// A software that replaces a service.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
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
