use super::terms::terms;
use super::{Date, Texts};
use minicbor::{Decode, Encode};
use serde::{Deserialize, Serialize};

terms! {
    /// The five letters of CHATONS, in the order of the acronym. There will be no sixth.
    Letter {
        /// Alternative.
        A "A",
        /// Transparent.
        T "T",
        /// Open.
        O "O",
        /// Neutral.
        N "N",
        /// Solidary.
        S "S",
    }
}

terms! {
    /// How binding a criterion is.
    #[non_exhaustive]
    Level {
        /// Required of members.
        Must "must",
        /// Recommended.
        Should "should",
    }
}

terms! {
    /// What a criterion is about.
    #[non_exhaustive]
    Subject {
        /// The organisation.
        Hoster "hoster",
        /// One of its offers.
        Offer "offer",
        /// The software offered.
        Software "software",
    }
}

terms! {
    /// Whom a criterion concerns; for others it is not applicable and does not count.
    #[non_exhaustive]
    Applies {
        /// Members of a network.
        Members "members",
        /// Offers that need an account.
        Accounts "accounts",
    }
}

/// One criterion of openness.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Encode, Decode)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
#[non_exhaustive]
pub struct Criterion {
    /// Stable id, for example `T14`.
    #[n(0)]
    pub id: String,
    /// The letter it counts for.
    #[n(1)]
    pub letter: Letter,
    /// How binding it is.
    #[n(2)]
    pub level: Level,
    /// What it is about.
    #[n(3)]
    pub subject: Subject,
    /// Whom it concerns; everybody when absent.
    #[serde(default)]
    #[n(4)]
    pub applies: Option<Applies>,
    /// Weight within its letter, above 0.
    #[n(5)]
    pub weight: f64,
    /// Why that weight.
    #[n(6)]
    pub weight_reason: String,
    /// Whether publishing a page is enough to meet it; the weight of such criteria is capped.
    #[n(7)]
    pub page_only: bool,
    /// Share of members known to meet it, 0 to 1.
    #[serde(default)]
    #[n(8)]
    pub known_conformity: Option<f64>,
    /// Networks whose members promise it.
    #[n(9)]
    pub charters: Vec<String>,
    /// Fact keys that decide it; any one suffices.
    #[n(10)]
    pub feeds: Vec<String>,
    /// How it is measured.
    #[n(11)]
    pub measure: String,
    /// Where the criterion comes from.
    #[n(12)]
    pub source: String,
    /// Date of that source.
    #[n(13)]
    pub source_date: Date,
    /// What is asked, in our own words.
    #[n(14)]
    pub asks: Texts,
    /// What a hoster could publish to have it counted.
    #[n(15)]
    pub publish: Texts,
}

impl Criterion {
    /// A recommended criterion of weight 1 that nothing decides yet.
    #[must_use]
    pub fn new(id: impl Into<String>, letter: Letter, subject: Subject, source_date: Date) -> Self {
        let (level, weight) = (Level::Should, 1.0);
        let (weight_reason, measure, source) = Default::default();
        let (applies, known_conformity, page_only) = Default::default();
        let (charters, feeds, asks, publish) = Default::default();
        Self {
            id: id.into(),
            letter,
            level,
            subject,
            applies,
            weight,
            weight_reason,
            page_only,
            known_conformity,
            charters,
            feeds,
            measure,
            source,
            source_date,
            asks,
            publish,
        }
    }
}
