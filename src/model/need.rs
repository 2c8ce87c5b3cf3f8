use super::Texts;
use serde::{Deserialize, Serialize};

/// Something people want to do online.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
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
