use serde::{Deserialize, Serialize};
use std::fmt;

/// A language of the texts. Read from a code or a locale's name such as `fr_FR.UTF-8`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[non_exhaustive]
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
    /// Italian.
    It,
    /// Dutch.
    Nl,
    /// Catalan.
    Ca,
    /// Portuguese, of Europe.
    Pt,
}

impl Lang {
    /// All languages, in the order of the text tables.
    pub const ALL: [Self; 8] = [Self::En, Self::Fr, Self::De, Self::Es, Self::It, Self::Nl, Self::Ca, Self::Pt];

    /// ISO 639-1 code.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::En => "en",
            Self::Fr => "fr",
            Self::De => "de",
            Self::Es => "es",
            Self::It => "it",
            Self::Nl => "nl",
            Self::Ca => "ca",
            Self::Pt => "pt",
        }
    }

    /// A colon as the language writes it, with the space before it where there is one.
    #[must_use]
    pub fn colon(self) -> &'static str {
        if self == Self::Fr { "\u{a0}:" } else { ":" }
    }

    /// A semicolon as the language writes it, with the space before it where there is one.
    ///
    /// ```
    /// assert_eq!(degafam::Lang::Fr.semicolon(), "\u{a0};");
    /// ```
    #[must_use]
    pub fn semicolon(self) -> &'static str {
        if self == Self::Fr { "\u{a0};" } else { ";" }
    }

    /// A share from 0 to 1 as a whole percentage.
    ///
    /// ```
    /// assert_eq!(degafam::Lang::En.percent(0.29), "29%");
    /// ```
    #[must_use]
    pub fn percent(self, share: f64) -> String {
        self.percentage(share, 0)
    }

    /// A share from 0 to 1 as a percentage with so many decimals.
    ///
    /// ```
    /// assert_eq!(degafam::Lang::Ca.percentage(0.295, 1), "29,5\u{a0}%");
    /// ```
    #[must_use]
    pub fn percentage(self, share: f64, decimals: usize) -> String {
        let space = match self {
            Self::En | Self::It | Self::Nl | Self::Pt => "",
            Self::Fr | Self::De | Self::Es | Self::Ca => "\u{a0}",
        };
        format!("{}{space}%", self.number(share * 100.0, decimals))
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

impl fmt::Display for Lang {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.code())
    }
}
