//! A question in, an answer out. Here, and only here, recognising, ranking and explaining meet.

mod area;
mod board;
mod candidates;
mod csv;
mod directory;
mod entry;
mod exit;
mod explain;
mod filter;
mod finder;
mod geojson;
mod judged;
mod moving;
mod openness;
mod output;
mod plain;
mod plan;
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

pub use csv::{CsvStyle, Table};
pub use directory::{Directory, DirectoryEntry, Page};
pub use entry::{EntryFact, EntryOffer, HosterEntry};
pub use explain::{Change, Explanation};
pub use finder::Finder;
pub use geojson::{Feature, FeatureCollection, FeatureProperties, Geometry};
pub use judged::{Exit, Judgement};
pub use moving::{
    FormatBrief, MovingAdvice, MovingAnswer, MovingClose, MovingEffort, MovingExport, MovingImport, MovingRequest,
    MovingTarget,
};
pub use openness::{CriterionBrief, Gain, JudgedCriterion, LetterCount, OpennessAnswer, OpennessDetail, OpennessQuery};
pub use output::{
    Alternatives, CatalogueInfo, Contribution, Excluded, HosterBrief, MovingBrief, OfferBrief, PlaceEcho, QueryEcho,
    RankedHoster, RankedSoftware, Recognition, Recommendation, SoftwareBrief, SoftwareGroup, SourceBrief,
};
pub use plan::{Alone, Plan, PlanAnswer, PlanHoster, PlanOffer, PlanStep, StepKind, Uncovered, Want};
pub use query::{Filters, Near, OptionKind, Query, QueryOption};
pub use standings::{Standing, Standings};
pub use suggest::Suggestion;
