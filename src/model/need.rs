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
    /// Name.
    pub label: Texts,
    /// Other English words for it.
    #[serde(default)]
    pub synonyms_en: Vec<String>,
    /// Other French words for it.
    #[serde(default)]
    pub synonyms_fr: Vec<String>,
    /// Other German words for it.
    #[serde(default)]
    pub synonyms_de: Vec<String>,
    /// Other Spanish words for it.
    #[serde(default)]
    pub synonyms_es: Vec<String>,
    /// Whether small hosters usually offer it (core) or seldom (extended).
    pub core: bool,
    /// Whether it is met by an online service (else by software on one's own device).
    pub hosted: bool,
}

packed!(Need { id, label, synonyms_en, synonyms_fr, core, hosted, synonyms_de, synonyms_es });

impl Need {
    /// A need of which only id and name are known.
    #[must_use]
    pub fn new(id: impl Into<String>, label: Texts) -> Self {
        Self { id: id.into(), label, ..Self::default() }
    }

    /// Its other words, in any language.
    pub fn synonyms(&self) -> impl Iterator<Item = &str> {
        let lists = [&self.synonyms_en, &self.synonyms_fr, &self.synonyms_de, &self.synonyms_es];
        lists.into_iter().flatten().map(String::as_str)
    }
}
