//! Regions that are none of the state's today: former ones, natural ones, valleys. Their middle and radius come from the
//! regions or the towns that they are made of.

use super::areas::Areas;
use super::input::BuildError;
use super::record::record;
use super::spread;
use degafam::places::{PlaceKind, PlaceRecord, PlaceRecords, Point};
use std::collections::HashMap;

/// Country, name, what they are made of, names in other languages.
const TABLE: &str = include_str!("wider-regions.tsv");

/// Country, code of the region, town, names of quarters in it.
const QUARTERS: &str = include_str!("quarters.tsv");

/// What surrounds the outermost town named, kilometres: the towns of the table stand in a region, not at its rim.
const MARGIN_KM: f64 = 15.0;

/// Towns by country and folded name, the most populous last.
type Towns = HashMap<(String, String), Vec<usize>>;

/// Adds all of the table.
pub(super) fn add(areas: &Areas, records: &mut PlaceRecords) -> Result<(), BuildError> {
    let towns = towns(records);
    // Without towns nothing is made of them.
    if towns.is_empty() {
        return Ok(());
    }
    let mut added = Vec::new();
    for line in TABLE.lines().filter(|line| !line.starts_with('#') && !line.is_empty()) {
        let unknown = || BuildError::Table { line: line.to_owned() };
        let fields: Vec<&str> = line.split('\t').collect();
        let [country, name, made_of, others @ ..] = fields.as_slice() else { return Err(unknown()) };
        let members = match made_of.strip_prefix('=') {
            Some(codes) => within(records, country, codes),
            None => {
                let found = made_of.split(';').map(|town| find(&towns, records, country, town));
                found.collect::<Option<Vec<_>>>().ok_or_else(unknown)?
            }
        };
        let points: Vec<(Point, u32)> = members.iter().map(|town| (town.point, town.population)).collect();
        let (point, radius) = spread::middle(&points).ok_or_else(unknown)?;
        let margin = if made_of.starts_with('=') { 0.0 } else { MARGIN_KM };
        let population = points.iter().fold(0_u32, |sum, (_, people)| sum.saturating_add(*people));
        let area = areas.country(country).ok_or_else(unknown)?;
        let mut place = record(name, PlaceKind::Region, area, point, (radius + margin).max(5.0), population);
        place.official_names = others.iter().map(|name| (*name).to_owned()).collect();
        added.push(place);
    }
    records.places.extend(added);
    add_quarters(&towns, records)
}

/// The names of quarters lead to the town or the district that they lie in.
fn add_quarters(towns: &Towns, records: &mut PlaceRecords) -> Result<(), BuildError> {
    for line in QUARTERS.lines().filter(|line| !line.starts_with('#')) {
        let unknown = || BuildError::Table { line: line.to_owned() };
        let fields: Vec<&str> = line.split('\t').collect();
        let [country, code, town, names @ ..] = fields.as_slice() else { return Err(unknown()) };
        let number = position(towns, records, country, &format!("{town}@{code}")).ok_or_else(unknown)?;
        if let Some(place) = records.places.get_mut(number) {
            place.official_names.extend(names.iter().map(|name| (*name).to_owned()));
        }
    }
    Ok(())
}

fn towns(records: &PlaceRecords) -> Towns {
    let mut towns = Towns::new();
    for (number, place) in records.places.iter().enumerate() {
        if matches!(place.kind, PlaceKind::City | PlaceKind::Commune)
            && let Some(area) = records.areas.get(place.area)
        {
            let names = std::iter::once(&place.name).chain(&place.official_names).chain(&place.other_names);
            let mut keys: Vec<String> = names.map(|name| degafam::curate::fold(name)).collect();
            keys.sort();
            keys.dedup();
            for key in keys {
                towns.entry((area.country.clone(), key)).or_default().push(number);
            }
        }
    }
    towns
}

/// The most populous town of a name, in the region whose code stands behind "@"; one that has the very name first.
fn position(towns: &Towns, records: &PlaceRecords, country: &str, town: &str) -> Option<usize> {
    let (name, code) = town.split_once('@').map_or((town, None), |(name, code)| (name, Some(code)));
    let key = degafam::curate::fold(name);
    let found = towns.get(&(country.to_owned(), key.clone()))?;
    let inside = |number: &usize| {
        let area = records.places.get(*number).and_then(|place| records.areas.get(place.area));
        code.is_none_or(|code| area.is_some_and(|area| area.code == code))
    };
    found.iter().copied().filter(inside).max_by_key(|number| {
        records.places.get(*number).map(|place| (degafam::curate::fold(&place.name) == key, place.population))
    })
}

fn find<'a>(towns: &Towns, records: &'a PlaceRecords, country: &str, town: &str) -> Option<&'a PlaceRecord> {
    records.places.get(position(towns, records, country, town)?)
}

/// The towns of some regions, given by their codes.
fn within<'a>(records: &'a PlaceRecords, country: &str, codes: &str) -> Vec<&'a PlaceRecord> {
    let codes: Vec<&str> = codes.split(',').collect();
    let inside = |area: usize| {
        let area = records.areas.get(area);
        area.is_some_and(|area| area.country == country && codes.contains(&area.code.as_str()))
    };
    let town = |place: &&PlaceRecord| matches!(place.kind, PlaceKind::City | PlaceKind::Commune) && inside(place.area);
    records.places.iter().filter(town).collect()
}
