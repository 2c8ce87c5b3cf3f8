//! The simulation for maps: hosters with their share, places in white zones with their people.

use super::never::RADII_KM;
use super::population::{Population, people};
use super::report::Simulation;
use serde_json::{Value, json};
use std::cmp::Reverse;

/// White places in a document, those with most people: what a map still draws at once.
const PLACES: usize = 1_000;

/// A GeoJSON feature collection (RFC 7946).
pub(crate) fn collection(simulation: &Simulation, population: &Population) -> Value {
    let point = |latitude: f64, longitude: f64| json!({ "type": "Point", "coordinates": [longitude, latitude] });
    let hosters = simulation.map.iter().map(|hoster| {
        json!({
            "type": "Feature",
            "id": hoster.hoster,
            "geometry": hoster.at.map(|at| point(at.latitude(), at.longitude())),
            "properties": { "kind": "hoster", "name": hoster.name, "share": hoster.share, "precision_km": hoster.precision_km },
        })
    });
    // Within the middle radius: one hour by road.
    let white = population.towns.iter().zip(&simulation.white_zones.missing);
    let mut white: Vec<_> = white.filter(|(town, [_, middle, _])| *middle > 0 && people(town) > 0).collect();
    white.sort_by_key(|(town, _)| Reverse(people(town)));
    let places = white.into_iter().take(PLACES).map(|(town, missing)| {
        let missing: serde_json::Map<String, Value> =
            RADII_KM.iter().zip(missing).map(|(km, count)| (format!("{km}"), json!(count))).collect();
        json!({
            "type": "Feature",
            "geometry": point(town.latitude, town.longitude),
            "properties": {
                "kind": "white_zone",
                "name": town.name,
                "country": town.country,
                "population": town.population,
                "services_missing_within_km": missing,
                "services": simulation.services.len(),
            },
        })
    });
    json!({ "type": "FeatureCollection", "features": hosters.chain(places).collect::<Vec<_>>() })
}
