use super::Texts;
use super::packed::packed;
use serde::{Deserialize, Serialize};

/// Something people want to do online.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
#[non_exhaustive]
pub struct Need {
    /// Stable id, kebab-case.
    pub id: String,
    /// Name in the four languages.
    pub label: Texts,
    /// Other English words for it.
    #[serde(default)]
    pub synonyms_en: Vec<String>,
    /// Other French words for it.
    #[serde(default)]
    pub synonyms_fr: Vec<String>,
    /// Whether small hosters usually offer it (core) or seldom (extended).
    pub core: bool,
    /// Whether it is met by an online service (else by software on one's own device).
    pub hosted: bool,
}

packed!(Need { id, label, synonyms_en, synonyms_fr, core, hosted });

impl Need {
    /// A need of which only id and name are known.
    #[must_use]
    pub fn new(id: impl Into<String>, label: Texts) -> Self {
        Self { id: id.into(), label, ..Self::default() }
    }
}
