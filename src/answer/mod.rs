//! A question in, an answer out. Here, and only here, recognising, ranking and explaining meet.

mod area;
mod board;
mod candidates;
mod directory;
mod explain;
mod filter;
mod finder;
mod geojson;
mod openness;
mod output;
mod plain;
pub(crate) mod query;
mod ranking;
mod reasons;
mod recommend;
mod replacements;
mod setting;
mod sites;
mod standings;
mod status;
mod suggest;

pub use directory::{DirectoryEntry, HosterEntry};
pub use explain::{Change, Explanation};
pub use finder::Finder;
pub use geojson::{Feature, FeatureCollection, FeatureProperties, Geometry};
pub use openness::{
    CriterionBrief, Gain, JudgedCriterion, Judgement, LetterCount, OpennessAnswer, OpennessDetail, OpennessQuery,
};
pub use output::{
    Alternatives, CatalogueInfo, Contribution, Excluded, HosterBrief, OfferBrief, PlaceEcho, QueryEcho, RankedHoster,
    RankedSoftware, Recognition, Recommendation, SoftwareBrief, SoftwareGroup, SourceBrief,
};
pub use query::{Filters, Near, OptionKind, Query, QueryOption};
pub use standings::{Standing, Standings};
pub use suggest::Suggestion;
