use super::Date;
use crate::text::Lang;
use serde::{Deserialize, Serialize};

/// A text in the four languages.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
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
}

/// The five letters of CHATONS.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Letter {
    /// Alternative.
    A,
    /// Transparent.
    T,
    /// Open.
    O,
    /// Neutral.
    N,
    /// Solidary.
    S,
}

impl Letter {
    /// The letters in the order of the acronym.
    pub const ALL: [Self; 5] = [Self::A, Self::T, Self::O, Self::N, Self::S];
}

/// How binding a criterion is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Level {
    /// Required of members.
    Must,
    /// Recommended.
    Should,
}

/// What a criterion is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Subject {
    /// The organisation.
    Hoster,
    /// One of its offers.
    Offer,
    /// The software offered.
    Software,
}

/// Whom a criterion concerns; for others it is not applicable and does not count.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Applies {
    /// Members of a network.
    Members,
    /// Offers that need an account.
    Accounts,
}

/// One criterion of openness.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Criterion {
    /// Stable id, for example `T14`.
    pub id: String,
    /// The letter it counts for.
    pub letter: Letter,
    /// How binding it is.
    pub level: Level,
    /// What it is about.
    pub subject: Subject,
    /// Whom it concerns; everybody when absent.
    #[serde(default)]
    pub applies: Option<Applies>,
    /// Weight within its letter, above 0.
    pub weight: f64,
    /// Why that weight.
    pub weight_reason: String,
    /// Whether publishing a page is enough to meet it; the weight of such criteria is capped.
    pub page_only: bool,
    /// Share of members known to meet it, 0 to 1.
    #[serde(default)]
    pub known_conformity: Option<f64>,
    /// Networks whose members promise it.
    pub charters: Vec<String>,
    /// Fact keys that decide it; any one suffices.
    pub feeds: Vec<String>,
    /// How it is measured.
    pub measure: String,
    /// Where the criterion comes from.
    pub source: String,
    /// Date of that source.
    pub source_date: Date,
    /// What is asked, in our own words.
    pub asks: Texts,
    /// What a hoster could publish to have it counted.
    pub publish: Texts,
}
