#![doc = include_str!("../README.md")]
#![forbid(unsafe_code)]
#![cfg_attr(test, allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing))]

mod catalogue;
mod error;
mod identify;
mod model;
mod text;

pub use catalogue::{Catalogue, Counts, FORMAT, Finding, NameKind, Overlay, Records, Severity, lint};
pub use error::{CatalogueError, Error, QueryError};
pub use identify::{Identification, Match, MatchedBy, identify};
pub use model::{
    Accepting, Alternative, Audience, Criterion, Date, Fact, Fit, Freedom, Grade, Hoster, Kind, LegalForm, Letter,
    Level, Link, LinkKind, Membership, MembershipStatus, Need, Offer, PROTOCOL_FAMILIES, Price, Profile, Service,
    ServiceStatus, Site, Software, Source, Sources, State, Statement, Status, Subject, Texts, UrlRule,
};
pub use text::{fold, squash};
