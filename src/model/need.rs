use super::Texts;
use minicbor::{Decode, Encode};
use serde::{Deserialize, Serialize};

/// Something people want to do online.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, Encode, Decode)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
#[non_exhaustive]
pub struct Need {
    /// Stable id, kebab-case.
    #[n(0)]
    pub id: String,
    /// Name in the four languages.
    #[n(1)]
    pub label: Texts,
    /// Other English words for it.
    #[serde(default)]
    #[n(2)]
    pub synonyms_en: Vec<String>,
    /// Other French words for it.
    #[serde(default)]
    #[n(3)]
    pub synonyms_fr: Vec<String>,
    /// Whether small hosters usually offer it (core) or seldom (extended).
    #[n(4)]
    pub core: bool,
    /// Whether it is met by an online service (else by software on one's own device).
    #[n(5)]
    pub hosted: bool,
}

impl Need {
    /// A need of which only id and name are known.
    #[must_use]
    pub fn new(id: impl Into<String>, label: Texts) -> Self {
        Self { id: id.into(), label, ..Self::default() }
    }
}
