#![doc = include_str!("../README.md")]
#![forbid(unsafe_code)]
#![cfg_attr(test, allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing))]

mod geo;
mod text;

pub use geo::{
    AreaRecord, CoordinatesOnly, DOMINANCE, EARTH_RADIUS_KM, Gazetteer, GeoError, Place, PlaceAnswer, PlaceIndex, PlaceKind, PlaceMatch, PlaceOptions,
    PlaceRecord, PlaceRecords, Point, PostalRecord, TYPO_LETTERS, pack_places,
};
pub use text::{fold, squash};
