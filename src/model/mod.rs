//! The nouns: what the catalogue knows about, one file a noun, each fact with its source and date.

mod contradiction;
mod criterion;
mod date;
mod fact;
mod facts;
mod family;
mod format;
mod hoster;
mod layer;
#[cfg(feature = "lists")]
mod list_form;
mod moving;
mod need;
mod offer;
mod packed;
mod serves;
mod service;
mod software;
mod terms;
mod texts;
mod value;
mod vocabulary;

pub(crate) use contradiction::offer_name;
pub use contradiction::{Claim, Contradiction};
pub use criterion::{Applies, Criterion, Letter, Level, Subject};
pub use date::Date;
pub use fact::{Fact, Grade, Source, Sources};
pub use facts::{FactGroup, KnownFact};
pub(crate) use facts::{HOSTER_FACTS, OFFER_FACTS, Row};
pub use family::Family;
pub use format::Format;
pub(crate) use hoster::HosterNames;
pub use hoster::{Aside, Hoster, KnownBy, Link, Membership, Site, Statement};
pub use layer::Layer;
#[cfg(feature = "lists")]
pub use list_form::ListForm;
pub use moving::{
    Advice, Closing, ClosingWay, DataRequest, Effort, EffortClass, EffortReason, Import, ImportWay, Moving, MovingCode,
    Transfer,
};
pub use need::Need;
pub use offer::Offer;
pub(crate) use packed::{Blank, Packed, pack, unpack};
pub use serves::{Area, Scope, Serves};
pub use service::{Alternative, Fit, Service, ServiceStatus, UrlRule};
pub use software::{Freedom, Software, SoftwareKind};
pub use texts::Texts;
pub(crate) use value::Check;
pub use vocabulary::{
    Accepting, Asker, Audience, ExitPart, LegalForm, LinkKind, MembershipStatus, Price, Profile, State, Status,
};

/// Protocols within which any client speaks to any server: whoever offers one serves every software of the family.
pub const PROTOCOL_FAMILIES: [&str; 2] = ["Matrix", "XMPP"];
