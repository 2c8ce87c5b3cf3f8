//! The towns of the world above 5,000 inhabitants, with their names in other languages.

use super::areas::{Areas, FRENCH_TERRITORIES};
use super::geonames::City;
use super::record::{record, town_radius_km};
use degafam::places::{PlaceKind, PlaceRecords};
use std::collections::HashMap;

/// Fewest inhabitants of a town outside France and Belgium.
const FEWEST: u32 = 5_000;

/// Likewise where most askers and hosters are.
const FEWEST_NEAR: u32 = 1_000;
const NEAR_BY: [&str; 9] = ["AT", "CH", "DE", "ES", "IT", "LI", "LU", "NL", "PT"];

/// Fewest inhabitants of a quarter of a city.
const FEWEST_IN_QUARTER: u32 = 5_000;

fn fewest(country: &str) -> u32 {
    if NEAR_BY.contains(&country) { FEWEST_NEAR } else { FEWEST }
}

/// Local names of towns that GeoNames lists under their English name: country, GeoNames' name, local name.
const LOCAL_NAMES: &str = include_str!("local-names.tsv");

/// Established names of towns in the five languages, which GeoNames' list does not tell from transliterations.
const OFFICIAL_NAMES: &str = include_str!("official-names.tsv");

/// Marks the established foreign names of well-known towns: they are as good as the local one.
pub(super) fn add_official_names(records: &mut PlaceRecords) {
    let mut names: HashMap<(&str, &str), Vec<&str>> = HashMap::new();
    for line in OFFICIAL_NAMES.lines().filter(|line| !line.starts_with('#')) {
        let mut fields = line.split('\t');
        if let (Some(country), Some(name)) = (fields.next(), fields.next()) {
            names.insert((country, name), fields.collect());
        }
    }
    for place in records
        .places
        .iter_mut()
        .filter(|place| place.population >= FEWEST && matches!(place.kind, PlaceKind::City | PlaceKind::Commune))
    {
        let country = records.areas.get(place.area).map_or("", |area| area.country.as_str());
        if let Some(names) = names.get(&(country, place.name.as_str())) {
            place.official_names.extend(names.iter().map(|name| (*name).to_owned()));
        }
    }
}

/// Adds the towns of all countries but France and Belgium, whose communes are complete already.
pub(super) fn add(cities: &[City], areas: &Areas, records: &mut PlaceRecords) {
    let local: HashMap<(&str, &str), &str> = LOCAL_NAMES
        .lines()
        .filter_map(|line| match line.split('\t').collect::<Vec<_>>()[..] {
            [country, name, local] => Some(((country, name), local)),
            _ => None,
        })
        .collect();
    for city in cities {
        let complete =
            city.country == "FR" || city.country == "BE" || FRENCH_TERRITORIES.contains(&city.country.as_str());
        if complete || city.population < fewest(&city.country) || !is_town(city) {
            continue;
        }
        let Some(area) = areas.of(&city.country, &city.admin1) else { continue };
        let name = local.get(&(city.country.as_str(), city.name.as_str())).copied().unwrap_or(&city.name);
        let mut place =
            record(name, PlaceKind::City, area, city.point, town_radius_km(city.population), city.population);
        if name != city.name {
            place.official_names.push(city.name.clone());
        }
        place.official_names.extend(halves(name));
        place.other_names = other_names(city);
        records.places.push(place);
    }
}

/// Of a town with a name in each of two languages ("Biel/Bienne"), both.
pub(super) fn halves(name: &str) -> Vec<String> {
    let halves: Vec<String> = name.split('/').map(|half| half.trim().to_owned()).collect();
    if halves.len() > 1 && halves.iter().all(|half| half.chars().count() > 2) { halves } else { Vec::new() }
}

/// Adds the quarters of large cities. "Berlin Köpenick" is called Köpenick too.
pub(super) fn add_quarters(cities: &[City], areas: &Areas, records: &mut PlaceRecords) {
    let towns: std::collections::HashSet<String> = records
        .places
        .iter()
        .filter(|place| place.kind == PlaceKind::City || place.kind == PlaceKind::Commune)
        .map(|place| place.name.clone())
        .collect();
    for city in cities.iter().filter(|city| city.feature == "PPLX" && city.population >= FEWEST_IN_QUARTER) {
        let admin = if city.country == "FR" { &city.admin2 } else { &city.admin1 };
        let Some(area) = areas.of(&city.country, admin).filter(|_| is_near(&city.country)) else { continue };
        // Districts of Paris, Lyon and Marseille stand among the communes.
        if city.country == "FR" && city.name.contains(|c: char| c.is_ascii_digit()) {
            continue;
        }
        let mut place = record(&city.name, PlaceKind::Quarter, area, city.point, 3.0, city.population);
        let of_city = city
            .name
            .match_indices([' ', '-'])
            .find(|(at, _)| city.name.get(..*at).is_some_and(|city| towns.contains(city)));
        place.official_names.extend(of_city.and_then(|(at, _)| city.name.get(at + 1..)).map(str::to_owned));
        records.places.push(place);
    }
}

/// Whether the row is a town of its own: no quarter of one, none that was left or destroyed. Rows without a feature
/// code are unknown, and left out outside France, since most that matter are in the other file.
pub(super) fn is_town(city: &City) -> bool {
    !matches!(city.feature.as_str(), "" | "PPLX" | "PPLH" | "PPLW" | "PPLQ" | "PPLCH")
}

/// Names that a French, English, German, Spanish or Dutch speaker may type. GeoNames' list carries no language here,
/// so that the alphabet decides, and population how many towns may have them at all: the list is long with
/// transliterations. Near countries from 20,000 inhabitants, the others from 200,000.
pub(super) fn other_names(city: &City) -> Vec<String> {
    let fewest = if is_near(&city.country) { 20_000 } else { 200_000 };
    if city.population < fewest {
        return Vec::new();
    }
    let mut names: Vec<(String, String)> = city
        .others
        .iter()
        .filter(|name| plausible(name))
        .map(|name| (degafam::curate::fold(name), name.clone()))
        .collect();
    names.sort();
    names.dedup_by(|a, b| a.0 == b.0);
    names.into_iter().map(|(_, name)| name).collect()
}

fn is_near(country: &str) -> bool {
    const NEAR: [&str; 14] = ["FR", "BE", "CH", "LU", "DE", "AT", "NL", "ES", "IT", "GB", "IE", "PT", "MC", "CA"];
    NEAR.contains(&country)
}

fn plausible(name: &str) -> bool {
    let characters = "abcdefghijklmnopqrstuvwxyzàâäçéèêëîïíôöóûüùúñßœ' -’.";
    let length = name.chars().count();
    let capitals = name.chars().all(char::is_uppercase);
    // Three capitals are an airport; a small letter first is a transliteration ("bali", "pa li").
    (3..=30).contains(&length)
        && !capitals
        && name.chars().next().is_some_and(char::is_uppercase)
        && name.chars().flat_map(char::to_lowercase).all(|c| characters.contains(c))
        && !name.ends_with('\'')
}
