use super::packed::packed;
use crate::text::{Lang, TERMS, filled, texts};
use serde::{Deserialize, Serialize};

/// A text in several languages; English, French, German and Spanish are always there.
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
    /// Italian; empty where it is missing, as are those below.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub it: String,
    /// Dutch.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub nl: String,
    /// Catalan.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub ca: String,
    /// Portuguese.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub pt: String,
}

packed!(Texts { en, fr, de, es, it, nl, ca, pt });

impl Texts {
    /// The text in a language; in English where that one is empty.
    ///
    /// ```
    /// use degafam::{Lang, model::Texts};
    /// let mut texts = Texts::new("maps", "cartographie", "Karten", "mapas");
    /// assert_eq!(texts.of(Lang::It), "maps");
    /// texts.it = "mappe".to_owned();
    /// assert_eq!(texts.of(Lang::It), "mappe");
    /// ```
    #[must_use]
    pub fn of(&self, lang: Lang) -> &str {
        let own = self.own(lang);
        if own.is_empty() { &self.en } else { own }
    }

    pub(crate) fn own(&self, lang: Lang) -> &str {
        match lang {
            Lang::En => &self.en,
            Lang::Fr => &self.fr,
            Lang::De => &self.de,
            Lang::Es => &self.es,
            Lang::It => &self.it,
            Lang::Nl => &self.nl,
            Lang::Ca => &self.ca,
            Lang::Pt => &self.pt,
        }
    }

    /// English, French, German, Spanish, which every text has; the others are set as fields.
    #[must_use]
    pub fn new(en: impl Into<String>, fr: impl Into<String>, de: impl Into<String>, es: impl Into<String>) -> Self {
        Self { en: en.into(), fr: fr.into(), de: de.into(), es: es.into(), ..Self::default() }
    }

    /// What is said in each language.
    ///
    /// ```
    /// use degafam::{Lang, model::Texts};
    /// assert_eq!(Texts::each(|lang| lang.percent(0.5)).of(Lang::Fr), "50\u{a0}%");
    /// ```
    #[must_use]
    pub fn each(said: impl Fn(Lang) -> String) -> Self {
        let [en, fr, de, es, it, nl, ca, pt] = Lang::ALL.map(said);
        Self { en, fr, de, es, it, nl, ca, pt }
    }

    /// What is written alike in all languages: a name, an address, a number.
    #[must_use]
    pub fn alike(text: &str) -> Self {
        Self::new(text, text, text, text)
    }

    /// What a term is called (`texts/LANG/terms.ftl`).
    pub(crate) fn term(id: &str) -> Option<Self> {
        let texts = texts(TERMS, id)?;
        Some(Self::each(|lang| texts.get(lang as usize).copied().unwrap_or_default().to_owned()))
    }

    /// The same with a slot, and what stands there.
    pub(super) fn term_with(id: &str, slot: &str, value: &Self) -> Self {
        let term = Self::term(id).unwrap_or_default();
        let own = |lang: Lang| filled(term.own(lang), lang, |name| (name == slot).then(|| value.of(lang).into()));
        Self::each(own)
    }
}
