#![doc = include_str!("../README.md")]
#![forbid(unsafe_code)]
#![cfg_attr(test, allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing))]

mod answer;
mod catalogue;
#[cfg(feature = "json")]
mod door;
mod error;
mod exchange;
mod explain;
mod geo;
mod identify;
mod model;
mod openness;
mod rank;
mod text;

pub use answer::{
    AlternativeAnswer, Alternatives, CatalogueEcho, Change, ContributionAnswer, CriterionAnswer, Excluded, Explanation,
    Filters, Finder, Gain, HosterAnswer, HosterBrief, HosterEntry, HosterPlain, JudgedCriterion, Judgement,
    MatchAnswer, Near, OfferBrief, OpennessAnswer, OpennessDetail, PlaceEcho, Query, QueryEcho, Recommendation,
    SoftwareBrief, SourceBrief, Standing, Standings, Suggestion,
};
pub use catalogue::{
    Catalogue, Counts, DEAD_SOFTWARE_MONTHS, FORMAT, Finding, Fingerprint, LOST_HOSTER_MONTHS, MIN_GROUP, Matched,
    NameKind, OLD_FACT_MONTHS, Overlay, QUIET_SOFTWARE_MONTHS, Records, SameBy, Severity, lint, merge,
};
#[cfg(feature = "json")]
pub use door::{Criteria, Directory, Places, Reply, Suggestions};
pub use error::{
    CatalogueError, Error, ErrorBody, ErrorDocument, ExchangeError, GeoError, Outcome, PlaceError, QueryError,
};
pub use exchange::{
    ChatonsInfos, Feature, FeatureCollection, FileClass, FileLinks, Geometry, Imported, KeyGain, LeftOut, Limits,
    Origin, Reader, Remark, Report, SubLink,
};
#[cfg(feature = "directories")]
pub use exchange::{
    JoinMatrix, LibreHost, NextcloudProviders, PeerTubeIndex, PrivateBinDirectory, XmppProviders, YunoHostApps,
};
pub use explain::{Lang, Reason, Value};
pub use geo::{
    AreaRecord, CoordinatesOnly, DOMINANCE, EARTH_RADIUS_KM, Gazetteer, Place, PlaceAnswer, PlaceIndex, PlaceKind,
    PlaceMatch, PlaceOptions, PlaceRecord, PlaceRecords, Point, PostalRecord, TYPO_LETTERS, locate, pack_places,
};
pub use identify::{Identification, Match, MatchedBy, identify, pack_words};
pub use model::{
    Accepting, Alternative, Applies, Area, Aside, Asker, Audience, Claim, Contradiction, Criterion, Date, Fact,
    FactGroup, Fit, Freedom, Grade, Hoster, Kind, KnownFact, LegalForm, Letter, Level, Link, LinkKind, Membership,
    MembershipStatus, Need, Offer, PROTOCOL_FAMILIES, Price, Profile, Scope, Serves, Service, ServiceStatus, Site,
    Software, Source, Sources, State, Statement, Status, Subject, Texts, UnknownTerm, UrlRule,
};
pub use openness::{CONFORMITY_UNKNOWN, LetterWeights, Letters, Openness, PRESUMED, UNKNOWN, age_weight, grade_weight};
pub use rank::{DEFAULT_BAND, DEFAULT_HALF_DISTANCE_KM, RankItem, Ranker, Weights};
pub use text::{fold, squash};
