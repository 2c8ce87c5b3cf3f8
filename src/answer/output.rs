//! The shape of answers: field order and names are the contract that every front-end prints.

use super::judged::Exit;
use crate::catalogue::Counts;
use crate::catalogue::NameKind;
use crate::explain::Reason;
use crate::geo::{Place, PlaceMatch};
use crate::identify::{FamilyMatch, Match, MatchedBy, Part};
use crate::judge::Openness;
use crate::model::{
    Accepting, Asker, Audience, Date, EffortClass, Grade, Hoster, KnownBy, Layer, LegalForm, MovingCode, Offer, Price,
    Site, Software, Source,
};
use crate::rank::Weights;
use crate::text::Lang;
use serde::{Deserialize, Serialize};
use std::borrow::Cow;

/// The question as it was understood.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct QueryEcho {
    /// What was typed.
    pub what: String,
    /// Who asks.
    #[serde(rename = "for")]
    pub asker: Asker,
    /// Where the user is.
    pub place: Option<PlaceEcho>,
    /// Weights that were used.
    pub weights: Weights,
    /// Distance at which proximity is one half, kilometres.
    pub half_distance_km: f64,
    /// Weights of the letters A, T, O, N, S.
    pub letter_weights: [f64; 5],
    /// Floors of the letters A, T, O, N, S.
    pub letter_floors: [f64; 5],
    /// Date at which ages were told.
    pub as_of: Date,
    /// Seed of the draw among near-equals.
    pub seed: u64,
    /// Difference of score within which hosters took turns.
    pub band: f64,
    /// Language of the texts.
    pub lang: Lang,
    /// What the place may be, likeliest first, where it is unknown or could be several; then nothing was measured.
    #[serde(default)]
    pub place_candidates: Vec<PlaceEcho>,
}

/// A place, without what a map does not need.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct PlaceEcho {
    /// Name.
    pub name: String,
    /// Country, ISO 3166-1 alpha-2.
    pub country: Option<String>,
    /// Degrees north.
    pub latitude: f64,
    /// Degrees east.
    pub longitude: f64,
    /// Radius within which it lies, kilometres.
    pub precision_km: f64,
    /// How the text was understood that led to it.
    pub how: PlaceMatch,
    /// The place as one would type it, where the text was not its very name or code; none when it was.
    pub understood_as: Option<String>,
}

impl PlaceEcho {
    pub(super) fn of(place: &Place) -> Self {
        Self {
            name: place.name.clone(),
            country: place.country.clone(),
            latitude: place.latitude,
            longitude: place.longitude,
            precision_km: place.precision_km,
            how: place.how,
            understood_as: place.understood_as.clone(),
        }
    }
}

/// Which data answered.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct CatalogueInfo {
    /// Date of the data.
    pub date: Date,
    /// Digest of the data.
    pub digest: String,
    /// How many records it holds.
    pub counts: Counts,
    /// Of whom they come, what lies beneath first.
    pub layers: Vec<Layer>,
    /// What is to be shown wherever its facts are.
    pub attribution: String,
}

/// What was recognised, with what else it could mean.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Recognition {
    /// Service, software or need.
    pub kind: NameKind,
    /// Its id.
    pub id: String,
    /// Its name, in the language of the texts.
    pub name: String,
    /// How it was recognised.
    pub how: MatchedBy,
    /// How sure that is, 0 to 1.
    pub confidence: f64,
    /// What else it could mean.
    pub candidates: Vec<Match>,
}

/// Where a fact comes from.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct SourceBrief {
    /// Public address; none for memory.
    pub url: Option<String>,
    /// Date of the source, when it bears one.
    pub date: Option<Date>,
    /// How well it evidences.
    pub grade: Grade,
    /// When its author took it back; absent where nobody did.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub withdrawn: Option<Date>,
}

impl SourceBrief {
    pub(super) fn of(source: &Source) -> Self {
        Self { url: source.url.clone(), date: source.told(), grade: source.grade, withdrawn: source.withdrawn }
    }
}

/// A software, in brief.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct SoftwareBrief {
    /// Id.
    pub id: String,
    /// Name.
    pub name: String,
    /// SPDX ids of its licences.
    pub licences: Vec<String>,
    /// Home page.
    pub website: Option<String>,
}

impl SoftwareBrief {
    pub(super) fn of(record: &Software) -> Self {
        Self {
            id: record.id.clone(),
            name: record.name.clone(),
            licences: record.licences.clone(),
            website: record.website.clone(),
        }
    }
}

/// What it takes to use a software.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum SoftwareGroup {
    /// Nothing but an address: a hoster is known.
    Ready,
    /// A server of one's own.
    SelfHost,
    /// One's own device.
    OnDevice,
}

/// How one gets from what is left to a software, in two words.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct MovingBrief {
    /// How much work it is; none where nobody wrote that down.
    pub effort: Option<EffortClass>,
    /// Whether data get across, and by which way.
    pub code: MovingCode,
}

/// A software that replaces what is left.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct RankedSoftware {
    /// The software.
    pub software: SoftwareBrief,
    /// What it takes to use it.
    pub group: SoftwareGroup,
    /// How well it replaces, 0 to 1.
    pub fit: f64,
    /// Hosters known to offer it today, whatever the filters.
    pub hosters: usize,
    /// Why it is proposed, and what to know.
    pub why: Vec<Reason>,
    /// The lists that name the pair.
    pub sources: Vec<SourceBrief>,
}

/// A hoster, in brief.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct HosterBrief {
    /// Id.
    pub id: String,
    /// Name.
    pub name: String,
    /// Home page.
    pub website: Option<String>,
    /// Town of the site that was measured.
    pub city: Option<String>,
    /// Region, département or area of that site.
    pub region: Option<String>,
    /// Country of that site, ISO 3166-1 alpha-2.
    pub country: Option<String>,
    /// Degrees north of that site.
    pub latitude: Option<f64>,
    /// Degrees east of that site.
    pub longitude: Option<f64>,
    /// Radius within which that site lies, kilometres.
    pub precision_km: Option<f64>,
    /// How closely that site is known.
    pub known_by: Option<KnownBy>,
    /// Legal form.
    pub legal_form: Option<LegalForm>,
    /// Networks it is a member of at the date asked for.
    pub networks: Vec<String>,
}

impl HosterBrief {
    pub(super) fn of(record: &Hoster, site: Option<&Site>, networks: Vec<String>) -> Self {
        Self {
            id: record.id.clone(),
            name: record.name.clone(),
            website: record.website.as_ref().map(|f| f.value.clone()),
            city: site.and_then(|s| s.city.clone()),
            region: site.and_then(|s| s.region.clone()),
            country: site.and_then(|s| s.country.clone()),
            latitude: site.and_then(|s| s.latitude),
            longitude: site.and_then(|s| s.longitude),
            precision_km: site.and_then(|s| s.precision_km),
            known_by: site.and_then(Site::known_by),
            legal_form: record.legal_form.as_ref().map(|f| f.value),
            networks,
        }
    }
}

/// What is offered.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct OfferBrief {
    /// Id of the software; none when the source does not name it.
    pub software: Option<String>,
    /// Its name, or that of the protocol.
    pub software_name: Option<String>,
    /// Protocol offered.
    pub protocol: Option<String>,
    /// Id of the need it is offered for.
    pub need: String,
    /// Name the hoster gives to it.
    pub service_name: Option<String>,
    /// Where it is used.
    pub url: Option<String>,
    /// Where to sign up.
    pub register_url: Option<String>,
    /// Whether an account is needed.
    pub account: Option<bool>,
    /// Who may have one.
    pub audience: Option<Audience>,
    /// Whether new users are taken now.
    pub accepting: Option<Accepting>,
    /// What it costs.
    pub price: Option<Price>,
    /// Where this is known from.
    pub source: Option<SourceBrief>,
}

impl OfferBrief {
    /// An offer of a hoster, without the name of its software, which the hoster's record does not hold.
    #[must_use]
    pub fn of(hoster: &Hoster, offer: &Offer) -> Self {
        Self {
            software: offer.software.clone(),
            software_name: None,
            protocol: offer.protocol.clone(),
            need: offer.need.clone(),
            service_name: offer.service_name.clone(),
            url: offer.url.clone(),
            register_url: offer.register_url.clone(),
            account: offer.account,
            audience: offer.audience,
            accepting: offer.accepting,
            price: offer.price,
            source: hoster.sources.get(&offer.source).map(SourceBrief::of),
        }
    }
}

/// What a signal adds to the score.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Contribution {
    /// `fit`, `proximity`, `openness` or `assurance`.
    pub signal: Cow<'static, str>,
    /// The value before it was normalised: kilometres for proximity.
    pub raw: Option<f64>,
    /// The value from 0 to 1.
    pub value: f64,
    /// Its weight.
    pub weight: f64,
    /// Value times weight; the contributions sum to the score.
    pub contribution: f64,
    /// Where the raw value comes from.
    pub source: Option<SourceBrief>,
}

/// A hoster, ranked.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct RankedHoster {
    /// Place in the ranking, from 1.
    pub rank: usize,
    /// The hoster.
    pub hoster: HosterBrief,
    /// Its offer that answers best.
    pub offer: OfferBrief,
    /// Distance counted, kilometres: never below the precision with which the places are known.
    pub distance_km: Option<f64>,
    /// Score, 0 to 1.
    pub score: f64,
    /// Share of the openness criteria about which something is known.
    pub coverage: f64,
    /// Fit, proximity (when a place was given), openness and assurance.
    pub contributions: Vec<Contribution>,
    /// Openness by letter.
    pub openness: Openness,
    /// How safely one leaves it again.
    pub exit: Exit,
    /// How what is left gets there; none where nothing is known of leaving it.
    pub moving: Option<MovingBrief>,
    /// Whether no other hoster is at least as near, open, fitting and sure, and better in one of these.
    pub pareto: bool,
    /// What to know, most telling first.
    pub reasons: Vec<Reason>,
    /// What to do next.
    pub next: Vec<Reason>,
}

impl RankedHoster {
    /// How sure it is that the offer can be used today, 0 to 1.
    pub(super) fn assurance(&self) -> Option<f64> {
        self.contributions.iter().find(|part| part.signal == "assurance").map(|part| part.value)
    }

    /// Everything it says.
    pub(super) fn reasons_mut(&mut self) -> impl Iterator<Item = &mut Reason> {
        self.reasons.iter_mut().chain(&mut self.next)
    }
}

/// Something that was left out.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Excluded {
    /// Id of the hoster, when one was left out.
    pub hoster: Option<String>,
    /// Its name.
    pub name: Option<String>,
    /// Id of the software, when one was left out.
    pub software: Option<String>,
    /// Why.
    pub reason: Reason,
}

/// The answer to "what replaces it, and who offers that near me?".
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Recommendation {
    /// The question as understood.
    pub query: QueryEcho,
    /// Which data answered.
    pub catalogue: CatalogueInfo,
    /// What was recognised; none when nothing was sure enough.
    #[serde(rename = "match")]
    pub matched: Option<Recognition>,
    /// What to try instead, when nothing was recognised.
    pub suggestions: Vec<Match>,
    /// The house or suite that was named; nothing is then matched, unless a service has that name too.
    pub family: Option<FamilyMatch>,
    /// The services that were named, where there are several; nothing is then matched.
    pub several: Vec<Part>,
    /// Free software that replaces it: ready to use, then to host oneself, then for one's own device; in each group best
    /// first, and of those alike what somebody near offers.
    pub alternatives: Vec<RankedSoftware>,
    /// Hosters, best first.
    pub hosters: Vec<RankedHoster>,
    /// What was left out, and why.
    pub excluded: Vec<Excluded>,
    /// What to know about the whole answer.
    pub notes: Vec<Reason>,
}

/// The answer to "what free software replaces it?".
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Alternatives {
    /// What was recognised; none when nothing was sure enough.
    #[serde(rename = "match")]
    pub matched: Option<Recognition>,
    /// What to try instead, when nothing was recognised.
    pub suggestions: Vec<Match>,
    /// The house or suite that was named; nothing is then matched, unless a service has that name too.
    pub family: Option<FamilyMatch>,
    /// The services that were named, where there are several; nothing is then matched.
    pub several: Vec<Part>,
    /// Free software that replaces it: ready to use, then to host oneself, then for one's own device; in each group best
    /// first.
    pub alternatives: Vec<RankedSoftware>,
    /// Software left out, and why.
    pub excluded: Vec<Excluded>,
    /// What to know about the whole answer.
    pub notes: Vec<Reason>,
}
