#![doc = include_str!("../docs/library.md")]
#![forbid(unsafe_code)]
#![cfg_attr(docsrs, feature(doc_cfg))]
#![cfg_attr(test, allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing))]

mod answer;
mod catalogue;
mod container;
#[cfg(feature = "json")]
mod door;
mod error;
mod exchange;
mod explain;
mod geo;
mod identify;
mod judge;
pub mod model;
mod moving;
mod plan;
pub mod rank;
#[cfg(feature = "signed")]
pub mod signed;
mod text;

pub use answer::{
    Alternatives, CatalogueInfo, Change, Contribution, DirectoryEntry, EntryFact, EntryOffer, Excluded, Explanation,
    Filters, Finder, HosterBrief, HosterEntry, MovingAnswer, Near, OfferBrief, PlaceEcho, PlanAnswer, Query, QueryEcho,
    RankedHoster, RankedSoftware, Recognition, Recommendation, SoftwareBrief, SoftwareGroup, SourceBrief, Standing,
    Standings, Suggestion,
};
pub use catalogue::{Catalogue, NOTICE, NameKind, Overlay};
pub use error::{Error, ErrorKind, Outcome};
pub use explain::{Reason, Value};
pub use identify::{FamilyMatch, Identification, Match, MatchedBy, Member, Part, Wrapper};
pub use rank::Weights;
pub use text::Lang;

/// Places and distances, and the gazetteer that knows them.
pub mod places {
    pub use crate::geo::{
        AreaRecord, CoordinatesOnly, DOMINANCE, EARTH_RADIUS_KM, Gazetteer, Place, PlaceAnswer, PlaceIndex, PlaceKind,
        PlaceMatch, PlaceOptions, PlaceRecord, PlaceRecords, Point, PostalRecord, TYPO_LETTERS, Towns, locate,
        pack_places,
    };
}

/// Several services at once: what a plan is made of.
pub mod plans {
    pub use crate::answer::{Alone, Plan, PlanHoster, PlanOffer, PlanStep, StepKind, Uncovered, Want};
}

/// How one leaves a service: what an answer about that is made of.
pub mod leaving {
    pub use crate::answer::{
        Exit, FormatBrief, MovingAdvice, MovingBrief, MovingClose, MovingEffort, MovingExport, MovingImport,
        MovingRequest, MovingTarget,
    };
}

/// How open a hoster is: the five letters, the criteria behind them, and what each piece of evidence weighs.
pub mod openness {
    pub use crate::answer::{
        CriterionBrief, Gain, JudgedCriterion, Judgement, LetterCount, OpennessAnswer, OpennessDetail, OpennessQuery,
    };
    pub use crate::judge::{
        CONFORMITY_UNKNOWN, LetterWeights, Letters, Openness, PRESUMED, UNKNOWN, age_weight, grade_weight,
    };
}

/// What goes out and comes in: documents as JSON and GeoJSON, questions with their options, and the files that hosters
/// and directories publish.
pub mod formats {
    pub use crate::answer::{
        CsvStyle, Directory, Feature, FeatureCollection, FeatureProperties, Geometry, OptionKind, Page, QueryOption,
        Table,
    };
    #[cfg(feature = "json")]
    pub use crate::door::{
        Criteria, HosterFile, HosterFiles, Places, QUESTIONS, Question, QuestionText, Reply, Suggestions,
    };
    pub use crate::error::{ErrorBody, ErrorDocument};
    pub use crate::exchange::{
        ChatonsInfos, FileClass, FileLinks, Imported, KeyGain, LeftOut, Limits, Origin, Reader, Remark, Report, SubLink,
    };
    #[cfg(feature = "directories")]
    pub use crate::exchange::{
        CryptPadInstances, EtherpadScanner, Fastside, FediverseNearMe, FediverseObserver, FfdnProviders,
        FreifunkDirectory, JoinMatrix, LibreHost, LibreTranslateMirrors, MobilizonIndex, NextcloudProviders,
        PeerTubeIndex, PrivateBinDirectory, RssBridgeHosts, SearxSpace, XmppProviders, YunoHostApps,
    };
    #[cfg(feature = "lists")]
    pub use crate::exchange::{WantedEntry, WantedList};
    pub use crate::explain::word;
    #[cfg(feature = "lists")]
    pub use crate::model::ListForm;
    pub use crate::text::{Slot, fill};
}

/// Making and checking data: records, the linter, merging, packing, folding of names.
pub mod curate {
    pub use crate::catalogue::{
        Counts, DEAD_SOFTWARE_MONTHS, FORMAT, Finding, Fingerprint, LOST_HOSTER_MONTHS, MIN_GROUP, Matched,
        OLD_FACT_MONTHS, QUIET_SOFTWARE_MONTHS, Records, SameBy, Severity, apart, apply, delta, host, is_front_page,
        lean, lint, merge,
    };
    pub use crate::container::formats;
    pub use crate::identify::{give_words, identify, pack_words, words_missed};
    pub use crate::text::{Unicode, fold, give_unicode, squash};
}
