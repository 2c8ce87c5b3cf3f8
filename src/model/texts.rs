use super::packed::packed;
use crate::text::Lang;
use serde::{Deserialize, Serialize};

/// A text in the four languages.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
#[non_exhaustive]
pub struct Texts {
    /// English.
    pub en: String,
    /// French.
    pub fr: String,
    /// German.
    pub de: String,
    /// Spanish.
    pub es: String,
}

packed!(Texts { en, fr, de, es });

impl Texts {
    /// The text in a language.
    #[must_use]
    pub fn of(&self, lang: Lang) -> &str {
        match lang {
            Lang::En => &self.en,
            Lang::Fr => &self.fr,
            Lang::De => &self.de,
            Lang::Es => &self.es,
        }
    }

    /// English, French, German, Spanish.
    #[must_use]
    pub fn new(en: impl Into<String>, fr: impl Into<String>, de: impl Into<String>, es: impl Into<String>) -> Self {
        Self { en: en.into(), fr: fr.into(), de: de.into(), es: es.into() }
    }

    /// What is written alike in all languages: a name, an address, a number.
    #[must_use]
    pub fn alike(text: &str) -> Self {
        Self::new(text, text, text, text)
    }
}

/// One thing in English, French, German and Spanish.
pub(super) type Words = [&'static str; 4];

pub(super) fn texts([en, fr, de, es]: Words) -> Texts {
    Texts { en: en.to_owned(), fr: fr.to_owned(), de: de.to_owned(), es: es.to_owned() }
}
