//! Places and distances: from "Nantes", "44000" or "47.2,-1.55" to a point and how precisely it is known.
//!
//! `point` measures, `place` says what an answer looks like, `format` and `names` read the packed file, `gazetteer`
//! opens it, `query` takes a text apart, `coordinates` answers by it alone, `find`, `typo` and `suggest` answer, `pack` writes the file.

mod check;
mod coordinates;
mod find;
mod format;
mod gazetteer;
mod locate;
mod names;
mod open;
mod pack;
mod place;
mod point;
mod query;
mod suggest;
mod typo;

pub use coordinates::CoordinatesOnly;
pub use find::DOMINANCE;
pub use gazetteer::Gazetteer;
pub use locate::locate;
pub use pack::{AreaRecord, PlaceRecord, PlaceRecords, PostalRecord, pack_places};
pub use place::{Place, PlaceAnswer, PlaceIndex, PlaceKind, PlaceMatch, PlaceOptions};
pub use point::{EARTH_RADIUS_KM, Point};

pub(crate) use point::apart_km;
pub use typo::TYPO_LETTERS;
