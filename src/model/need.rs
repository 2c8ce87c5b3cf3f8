use super::Texts;
use super::packed::packed;
use crate::text::Lang;
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
    /// Other Italian words for it.
    #[serde(default)]
    pub synonyms_it: Vec<String>,
    /// Other Dutch words for it.
    #[serde(default)]
    pub synonyms_nl: Vec<String>,
    /// Other Catalan words for it.
    #[serde(default)]
    pub synonyms_ca: Vec<String>,
    /// Other Portuguese words for it.
    #[serde(default)]
    pub synonyms_pt: Vec<String>,
    /// Whether small hosters usually offer it (core) or seldom (extended).
    pub core: bool,
    /// Whether it is met by an online service (else by software on one's own device).
    pub hosted: bool,
}

packed!(Need {
    id,
    label,
    synonyms_en,
    synonyms_fr,
    core,
    hosted,
    synonyms_de,
    synonyms_es,
    synonyms_it,
    synonyms_nl,
    synonyms_ca,
    synonyms_pt,
});

impl Need {
    /// A need of which only id and name are known.
    #[must_use]
    pub fn new(id: impl Into<String>, label: Texts) -> Self {
        Self { id: id.into(), label, ..Self::default() }
    }

    /// Its other words, in any language.
    pub fn synonyms(&self) -> impl Iterator<Item = &str> {
        Lang::ALL.into_iter().flat_map(|lang| self.synonyms_in(lang)).map(String::as_str)
    }

    /// Its other words in a language.
    #[must_use]
    pub fn synonyms_in(&self, lang: Lang) -> &[String] {
        match lang {
            Lang::En => &self.synonyms_en,
            Lang::Fr => &self.synonyms_fr,
            Lang::De => &self.synonyms_de,
            Lang::Es => &self.synonyms_es,
            Lang::It => &self.synonyms_it,
            Lang::Nl => &self.synonyms_nl,
            Lang::Ca => &self.synonyms_ca,
            Lang::Pt => &self.synonyms_pt,
        }
    }
}
