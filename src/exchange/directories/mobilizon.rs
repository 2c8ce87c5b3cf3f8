//! The index of Mobilizon instances, `https://instances.joinmobilizon.org/api/v1/instances?start=0&count=100`.
//!
//! No description of it was found. That it is an object with `total` and `data`, whose items have `host`, `name`,
//! `country` and `health`, is known only from programs of others that read it (the WordPress plugin Mobilizon Mirror, a
//! crawler of event calendars; read 2026-11), and fits the PeerTube index, which the same people keep: it is read as that
//! one, `signupAllowed` and `languages` included where they are told.

use super::peertube::Index;
use super::stream::Kind;
use crate::catalogue::Catalogue;
use crate::error::Error;
use crate::exchange::{Imported, Limits, Origin, Reader};

const INDEX: Index = Index {
    key: "mobilizon",
    kind: Kind {
        format: "Mobilizon instances index",
        mend: "give an answer of https://instances.joinmobilizon.org/api/v1/instances",
    },
    software: "mobilizon",
    need: "event-organisation",
    says: "mobilizon-about",
};

/// Mobilizon instances, by the fields of [`PeerTubeIndex`](super::PeerTubeIndex).
///
/// ```
/// use degafam::{Catalogue, formats::{Limits, MobilizonIndex, Origin, Reader}};
/// let page = br#"{"total": 1, "data": [{"host": "events.example", "name": "Events", "country": "FR", "health": 100}]}"#;
/// let origin = Origin::new("https://instances.joinmobilizon.org/api/v1/instances", "2026-11-22".parse()?)?;
/// let found = MobilizonIndex.read(Catalogue::embedded()?, page, &origin, &Limits::default())?;
/// assert_eq!(found.overlay.merge[0].offers[0].need, "event-organisation");
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct MobilizonIndex;

impl Reader for MobilizonIndex {
    fn name(&self) -> &'static str {
        INDEX.key
    }

    fn read(&self, catalogue: &Catalogue, bytes: &[u8], origin: &Origin, limits: &Limits) -> Result<Imported, Error> {
        INDEX.read(catalogue, bytes, origin, limits)
    }
}
