//! A place on its way into the gazetteer.

use degafam::places::{PlaceKind, PlaceRecord, Point};

/// Radius within which an inhabitant of a town is, kilometres. A French commune's area is 15 km² on average, 100 for
/// the largest thousand: 5 km hold nearly everybody. Cities above 200,000 inhabitants spread to about 10, above two
/// million to about 20.
pub(super) fn town_radius_km(population: u32) -> f64 {
    match population {
        0..200_000 => 5.0,
        200_000..2_000_000 => 10.0,
        _ => 20.0,
    }
}

/// A place record without other names.
pub(super) fn record(
    name: &str,
    kind: PlaceKind,
    area: usize,
    point: Point,
    precision_km: f64,
    population: u32,
) -> PlaceRecord {
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
