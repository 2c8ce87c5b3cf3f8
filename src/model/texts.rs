use super::packed::packed;
use crate::text::{Lang, TERMS, filled, texts};
use serde::{Deserialize, Serialize};

/// A text in the languages of [`Lang`].
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
    /// The text in a language; in English where that one is empty.
    #[must_use]
    pub fn of(&self, lang: Lang) -> &str {
        let own = self.own(lang);
        if own.is_empty() { &self.en } else { own }
    }

    fn own(&self, lang: Lang) -> &str {
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

    /// What is said in each language.
    ///
    /// ```
    /// use degafam::{Lang, model::Texts};
    /// assert_eq!(Texts::each(|lang| lang.percent(0.5)).of(Lang::Fr), "50\u{a0}%");
    /// ```
    #[must_use]
    pub fn each(said: impl Fn(Lang) -> String) -> Self {
        Self { en: said(Lang::En), fr: said(Lang::Fr), de: said(Lang::De), es: said(Lang::Es) }
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
