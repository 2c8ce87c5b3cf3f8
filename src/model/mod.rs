//! The nouns: what the catalogue knows about, one file a noun, each fact with its source and date.

mod contradiction;
mod criterion;
mod date;
mod fact;
mod hoster;
mod need;
mod service;
mod software;

pub use contradiction::{Claim, Contradiction};
pub(crate) use contradiction::{offer_name, plain};
pub use criterion::{Applies, Criterion, Letter, Level, Subject, Texts};
pub use date::Date;
pub use fact::{Fact, Grade, Source, Sources};
pub use hoster::{
    Accepting, Aside, Audience, Hoster, LegalForm, Link, LinkKind, Membership, MembershipStatus, Offer, Price, Profile,
    Site, State, Statement, Status,
};
pub use need::Need;
pub use service::{Alternative, Fit, Service, ServiceStatus, UrlRule};
pub use software::{Freedom, Software, SoftwareKind};

/// Protocols within which any client speaks to any server: whoever offers one serves every software of the family.
pub const PROTOCOL_FAMILIES: [&str; 2] = ["Matrix", "XMPP"];
