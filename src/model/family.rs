use super::Sources;
use super::packed::packed;
use serde::{Deserialize, Serialize};

/// A house whose services people leave together, or one of its suites: "Google", "GAFAM", "Microsoft 365".
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
#[non_exhaustive]
pub struct Family {
    /// Stable id, kebab-case.
    pub id: String,
    /// Name.
    pub name: String,
    /// Other names people type, in any language.
    #[serde(default)]
    pub aliases: Vec<String>,
    /// Ids of its services, those that most people use first.
    pub members: Vec<String>,
    /// The sources, by key.
    #[serde(rename = "source")]
    pub sources: Sources,
}

packed!(Family { id, name, aliases, members, sources });

impl Family {
    /// A family of these services.
    #[must_use]
    pub fn new(id: impl Into<String>, name: impl Into<String>, members: Vec<String>) -> Self {
        Self { id: id.into(), name: name.into(), members, ..Self::default() }
    }

    /// Its name and its other names.
    pub fn names(&self) -> impl Iterator<Item = &str> {
        std::iter::once(&self.name).chain(&self.aliases).map(String::as_str)
    }
}
