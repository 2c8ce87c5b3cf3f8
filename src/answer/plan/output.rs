//! The answer to "who together replaces all of this?".

use crate::answer::judged::Exit;
use crate::answer::moving::MovingEffort;
use crate::answer::output::{
    CatalogueInfo, HosterBrief, MovingBrief, OfferBrief, QueryEcho, Recognition, SoftwareBrief, SourceBrief,
};
use crate::explain::Reason;
use crate::identify::Match;
use crate::judge::Openness;
use serde::{Deserialize, Serialize};

/// Something that is left.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Want {
    /// What was typed; of a family, the name of the service.
    pub text: String,
    /// How often it was named.
    pub times: u64,
    /// What was recognised; none when nothing was sure enough.
    #[serde(rename = "match")]
    pub matched: Option<Recognition>,
    /// What to try instead, when nothing was recognised.
    pub suggestions: Vec<Match>,
    /// Name of the house or suite whose services were all meant.
    pub family: Option<String>,
    /// How much work it is to leave it; none where nobody wrote that down.
    pub effort: Option<MovingEffort>,
}

/// What a hoster of a plan does.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct PlanOffer {
    /// For which of the wants, by place.
    pub want: usize,
    /// By which offer.
    pub offer: OfferBrief,
    /// How well its software replaces what is left, 0 to 1.
    pub fit: f64,
    /// How sure it is that the offer can be used today, 0 to 1.
    pub assurance: f64,
    /// Score for this want, 0 to 1: what `recommend` would give it.
    pub score: f64,
    /// Whether it rests on memory or inference alone.
    pub weak: bool,
    /// How what is left gets there; none where nothing is known of leaving it.
    pub moving: Option<MovingBrief>,
    /// How it is got at: account, audience, price.
    pub access: Vec<Reason>,
    /// What to do next.
    pub next: Vec<Reason>,
}

/// A hoster of a plan.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct PlanHoster {
    /// The hoster.
    pub hoster: HosterBrief,
    /// Whether one already is with it.
    pub kept: bool,
    /// Distance counted, kilometres.
    pub distance_km: Option<f64>,
    /// Openness by letter, of its first offer of the plan.
    pub openness: Openness,
    /// How safely one leaves it again.
    pub exit: Exit,
    /// Which of the wants it serves, by place.
    pub wants: Vec<usize>,
    /// What it does for each.
    pub offers: Vec<PlanOffer>,
    /// What to know of it.
    pub reasons: Vec<Reason>,
}

/// Hosters that together serve what is left.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Plan {
    /// The hosters, those that serve most first.
    pub hosters: Vec<PlanHoster>,
    /// How many of the wants they serve.
    pub covered: usize,
    /// Of how many that need a hoster.
    pub of: usize,
    /// Mean of the scores over all these wants, 0 for one that is not served.
    pub score: f64,
    /// Whether it is proved that no other so many hosters do better, beyond the band within which they take turns.
    pub exact: bool,
    /// Why this and not the next.
    pub reasons: Vec<Reason>,
}

/// Something that no hoster replaces.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Uncovered {
    /// Which of the wants, by place.
    pub want: usize,
    /// Why.
    pub reason: Reason,
    /// What one could host oneself instead.
    pub software: Vec<SoftwareBrief>,
}

/// Something that needs no hoster.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Alone {
    /// Which of the wants, by place.
    pub want: usize,
    /// Software for one's own device, the best first.
    pub software: Vec<SoftwareBrief>,
    /// How what is left gets into the first; none where nothing is known of leaving it.
    pub moving: Option<MovingBrief>,
}

/// What a step is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum StepKind {
    /// Tell those concerned.
    Tell,
    /// Before anything is moved.
    Before,
    /// Take the data out.
    Export,
    /// Open accounts.
    Open,
    /// Bring the data in.
    Import,
    /// Keep both for a while.
    KeepBoth,
    /// End the old account.
    Close,
}

/// One step of moving out.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct PlanStep {
    /// What it is.
    pub kind: StepKind,
    /// For which of the wants, by place; none for all.
    pub want: Option<usize>,
    /// At which hoster, by id.
    pub hoster: Option<String>,
    /// Into which software, by id.
    pub software: Option<String>,
    /// What to do.
    pub text: String,
    /// Where.
    pub url: Option<String>,
    /// Where this is known from; none for what is common sense.
    pub source: Option<SourceBrief>,
}

/// The answer to "who together replaces all of this near me, and how do I get there?".
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct PlanAnswer {
    /// The question as understood.
    pub query: QueryEcho,
    /// Which data answered.
    pub catalogue: CatalogueInfo,
    /// What is left, each thing once, in the order in which it was named.
    pub wants: Vec<Want>,
    /// The best plan with one hoster, with two, with three … as long as one more covers or gains something.
    pub plans: Vec<Plan>,
    /// The plan that the steps are for, by place: the first that covers what the largest covers.
    pub chosen: Option<usize>,
    /// What no hoster replaces.
    pub uncovered: Vec<Uncovered>,
    /// What needs no hoster.
    pub alone: Vec<Alone>,
    /// What to do, in order.
    pub steps: Vec<PlanStep>,
    /// What to know about the whole answer.
    pub notes: Vec<Reason>,
}
