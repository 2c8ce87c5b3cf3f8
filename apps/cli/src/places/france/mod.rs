//! French communes, former communes, districts and postal codes: names, codes and populations from
//! `@etalab/decoupage-administratif`, coordinates from GeoNames.

mod commune;
mod locate;

use super::areas::Areas;
use super::geonames::City;
use super::input::{BuildError, read_json};
use super::record::{record, town_radius_km};
use super::{spread, world};
use commune::{Commune, TERRITORIES, Union};
use degafam::places::{PlaceKind, PlaceRecords, PostalRecord};
use serde::Deserialize;
use std::collections::{BTreeMap, HashMap};
use std::path::Path;

/// Regions that have names of their own in the other languages. Former regions stand in `wider-regions.tsv`.
const REGION_NAMES: [(&str, &[&str]); 6] = [
    ("53", &["Brittany", "Bretaña", "Breizh"]),
    ("28", &["Normandy", "Normandía"]),
    ("94", &["Corsica", "Korsika", "Córcega"]),
    ("93", &["PACA"]),
    ("76", &["Occitania"]),
    ("75", &["New Aquitaine", "Nueva Aquitania"]),
];

#[derive(Deserialize)]
struct Department {
    code: String,
    nom: String,
    region: Option<String>,
}

#[derive(Deserialize)]
struct Region {
    code: String,
    nom: String,
    zone: String,
}

/// Adds all of France.
pub(super) fn add(
    input: &Path,
    cities: &[City],
    areas: &mut Areas,
    records: &mut PlaceRecords,
) -> Result<(), BuildError> {
    let folder = input.join("decoupage-administratif/data");
    let communes: Vec<Commune> = read_json(&folder.join("communes.json"))?;
    let departments = add_departments(&folder, areas, records)?;
    let unions: Vec<Union> = read_json(&folder.join("epci.json"))?;
    let located = locate::all(&communes, &unions, cities);
    let names: HashMap<&str, String> = communes
        .iter()
        .filter(|commune| commune.r#type == "commune-actuelle")
        .map(|commune| (commune.code.as_str(), degafam::curate::fold(&commune.nom)))
        .collect();
    // Current communes and districts by position in `communes`.
    let mut index_of: HashMap<usize, usize> = HashMap::new();
    for (number, commune) in communes.iter().enumerate() {
        let parent_name = commune.chef_lieu.as_deref().filter(|_| commune.is_former()).and_then(|code| names.get(code));
        if parent_name.is_some_and(|name| *name == degafam::curate::fold(&commune.nom)) {
            // The new commune kept the name: one place, not two.
            continue;
        }
        let area = commune.departement.as_deref().and_then(|code| departments.get(code));
        let (Some(found), Some(area)) = (located.get(&number), area) else { continue };
        let kind = if commune.is_former() { PlaceKind::FormerCommune } else { PlaceKind::Commune };
        // The census counts a former commune's people in the present one; GeoNames counts those of its town.
        let of_town =
            found.city.filter(|city| city.key == degafam::curate::fold(&commune.nom)).map_or(0, |c| c.population);
        let population = if commune.is_former() { of_town } else { commune.population };
        let mut place = record(&commune.nom, kind, *area, found.point, found.precision_km, population);
        if let Some((city, district)) = commune.district() {
            place.official_names =
                ["", "e", "eme", "er", "st", "th"].iter().map(|ending| format!("{city} {district}{ending}")).collect();
        }
        if let Some(city) = found.city.filter(|city| {
            city.population >= commune.population / 2 && !commune.is_former() && commune.district().is_none()
        }) {
            place.other_names = world::other_names(city);
        }
        if !commune.is_former() {
            index_of.insert(number, records.places.len());
        }
        records.places.push(place);
    }
    add_postal_codes(&communes, &index_of, records);
    Ok(())
}

/// Adds regions and departments, and gives the area of each department.
fn add_departments(
    folder: &Path,
    areas: &mut Areas,
    records: &mut PlaceRecords,
) -> Result<BTreeMap<String, usize>, BuildError> {
    let france = areas.country("FR");
    let mut regions = BTreeMap::new();
    for region in read_json::<Vec<Region>>(&folder.join("regions.json"))? {
        if region.zone == "metro" {
            let others = REGION_NAMES.iter().find(|(code, _)| *code == region.code).map_or(&[][..], |(_, names)| names);
            // "R" keeps region 53 (Bretagne) apart from department 53 (Mayenne).
            let code = format!("R{}", region.code);
            regions.insert(region.code, areas.region_in(records, france, "FR", (&code, &code), &region.nom, others));
        }
    }
    let mut departments = BTreeMap::new();
    for department in read_json::<Vec<Department>>(&folder.join("departements.json"))? {
        let code = department.code.as_str();
        let territory = TERRITORIES.iter().find(|(number, _)| *number == code).map(|(_, country)| *country);
        let area = if let Some(country) = territory {
            let names = areas.country_names.get(country).cloned().unwrap_or_default();
            let names: Vec<&str> = names.iter().map(String::as_str).collect();
            areas.region_in(records, areas.country(country), country, (code, code), &department.nom, &names)
        } else {
            let parent = department.region.as_deref().and_then(|region| regions.get(region).copied()).or(france);
            areas.region_in(records, parent, "FR", (code, code), &department.nom, &[])
        };
        if matches!(code, "75" | "977" | "978") {
            // The same place as the commune of that name.
            areas.without_place(area);
        }
        departments.insert(department.code, area);
    }
    Ok(departments)
}

/// Postal codes: the mean of the communes served, and the radius that holds nine inhabitants in ten.
fn add_postal_codes(communes: &[Commune], index_of: &HashMap<usize, usize>, records: &mut PlaceRecords) {
    let mut served: BTreeMap<&str, Vec<usize>> = BTreeMap::new();
    for (number, commune) in communes.iter().enumerate() {
        if let Some(index) = index_of.get(&number) {
            commune.codes_postaux.iter().for_each(|code| served.entry(code).or_default().push(*index));
        }
    }
    let districts: Vec<usize> = communes
        .iter()
        .enumerate()
        .filter(|(_, commune)| commune.district().is_some())
        .filter_map(|(number, _)| index_of.get(&number).copied())
        .collect();
    for (code, mut places) in served {
        // The whole of Paris has all its codes; its districts say which is where.
        if places.iter().any(|place| districts.contains(place)) {
            places.retain(|place| districts.contains(place));
        }
        let Some(served) = spread::served(&places, &records.places) else { continue };
        let town = served.town;
        let precision_km = (served.radius_km + town_radius_km(town.population)).max(town.precision_km);
        records.postal_codes.push(PostalRecord {
            code: code.to_owned(),
            area: town.area,
            point: served.point,
            precision_km,
            place: Some(served.largest),
        });
    }
}
