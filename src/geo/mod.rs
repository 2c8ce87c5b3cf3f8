//! Places and distances: from "Nantes", "44000" or "47.2,-1.55" to a point and how precisely it is known.
//!
//! `point` measures, `place` and `index` say what an answer looks like, `format` and `names` read the packed file,
//! `gazetteer` opens it, `pack` with `runs` writes it. A text is read by `degrees` as coordinates, by `by_code` with `codes` as a postal
//! code, by `named`, `areas` and `choose` as a name with hints, by `words` and `address` with `streets` as a name amid
//! others, by `typo` with `near` as a mistyped one; `find` asks them in that order, `suggest` completes. `towns` packs and knows the large
//! towns alone.

mod address;
mod areas;
mod by_code;
mod check;
mod choose;
mod codes;
mod coordinates;
mod degrees;
mod find;
mod format;
mod gazetteer;
mod hit;
mod index;
mod lazy;
mod locate;
mod named;
mod names;
mod near;
mod open;
mod pack;
mod place;
mod point;
mod query;
mod runs;
mod streets;
mod suggest;
mod towns;
mod typo;
mod words;

pub use choose::DOMINANCE;
pub use coordinates::CoordinatesOnly;
pub use gazetteer::Gazetteer;
pub use index::{PlaceAnswer, PlaceIndex, PlaceOptions};
pub use locate::locate;
pub use pack::{AreaRecord, PlaceRecord, PlaceRecords, PostalRecord, pack_places};
pub use place::{Place, PlaceKind, PlaceMatch};
pub use point::{EARTH_RADIUS_KM, Point};
pub use towns::Towns;

pub(crate) use point::apart_km;
pub use typo::TYPO_LETTERS;
