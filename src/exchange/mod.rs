//! The letter box: records and answers in the formats of others. Bytes and values only; it fetches nothing.

mod geojson;

pub use geojson::{Feature, FeatureCollection, Geometry};
