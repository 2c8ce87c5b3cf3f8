use serde::Serialize;
use std::str::FromStr;

/// A language of the texts.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Lang {
    /// English.
    #[default]
    En,
    /// French.
    Fr,
    /// German.
    De,
    /// Spanish.
    Es,
}

impl Lang {
    /// All languages, in the order of the text tables.
    pub const ALL: [Self; 4] = [Self::En, Self::Fr, Self::De, Self::Es];

    /// ISO 639-1 code.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::En => "en",
            Self::Fr => "fr",
            Self::De => "de",
            Self::Es => "es",
        }
    }

    /// The language's piece of a text given in all four.
    #[must_use]
    pub fn of(self, texts: &crate::Texts) -> &str {
        match self {
            Self::En => &texts.en,
            Self::Fr => &texts.fr,
            Self::De => &texts.de,
            Self::Es => &texts.es,
        }
    }

    /// A number as the language writes it, with so many decimals.
    ///
    /// ```
    /// assert_eq!(degafam::Lang::Fr.number(1.25, 1), "1,2");
    /// ```
    #[must_use]
    pub fn number(self, value: f64, decimals: usize) -> String {
        let plain = format!("{value:.decimals$}");
        if self == Self::En { plain } else { plain.replace('.', ",") }
    }
}

impl FromStr for Lang {
    type Err = String;

    /// Reads a language code or a locale name such as `fr_FR.UTF-8`.
    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let code = text.split(['_', '-', '.', '@']).next().unwrap_or_default().to_ascii_lowercase();
        let known = Self::ALL.into_iter().find(|lang| lang.code() == code);
        known.ok_or_else(|| format!("no texts in `{text}`; take fr, en, de or es"))
    }
}
