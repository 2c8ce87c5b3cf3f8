use super::packed::packed;
use super::terms::terms;
use super::{Date, Texts};
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
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
#[non_exhaustive]
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

packed!(Criterion {
    id,
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
});

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
