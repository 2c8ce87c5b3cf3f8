//! A question in, an answer out. Here, and only here, recognising, ranking and explaining meet.

mod board;
mod candidates;
mod directory;
mod explain;
mod filter;
mod finder;
mod geojson;
mod openness;
mod output;
mod query;
mod ranking;
mod reasons;
mod recommend;
mod replacements;
mod setting;
mod sites;
mod standings;
mod status;
mod suggest;

pub use directory::{HosterEntry, HosterPlain};
pub use explain::{Change, Explanation};
pub use finder::Finder;
pub use geojson::{Feature, FeatureCollection, Geometry};
pub use openness::{CriterionAnswer, Gain, JudgedCriterion, Judgement, OpennessAnswer, OpennessDetail};
pub use output::{
    AlternativeAnswer, Alternatives, CatalogueEcho, ContributionAnswer, Excluded, HosterAnswer, HosterBrief,
    MatchAnswer, OfferBrief, PlaceEcho, QueryEcho, Recommendation, SoftwareBrief, SourceBrief,
};
pub use query::{Filters, Near, Query};
pub use standings::{Standing, Standings};
pub use suggest::Suggestion;
