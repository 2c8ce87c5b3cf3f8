//! Writes the names by which people find their way on the page's map: `cargo run --example towns`. With `--check` it writes
//! nothing and fails where they differ; with `--list` it prints every town with its country and regions.

use degafam::places::{Gazetteer, Place, PlaceKind, Point};
use std::{collections::BTreeMap, error::Error, fmt::Write as _, fs, process::ExitCode};

const FILE: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/apps/web/src/map/names.json");
/// Beyond, a town is seen from everywhere.
const FAR_KM: f64 = 2_000.0;
/// Inhabitants from which towns are written larger and larger.
const SIZES: [u32; 3] = [1_000_000, 200_000, 50_000];
/// Smaller regions are towns, and larger ones are oceans with islands.
const REGION_KM: std::ops::Range<f64> = 8.0..900.0;

fn main() -> Result<ExitCode, Box<dyn Error>> {
    let gazetteer = Gazetteer::embedded()?;
    let towns: Vec<Place> = gazetteer.places().filter(is_town).collect();
    let first = first_levels(gazetteer);
    match std::env::args().nth(1).as_deref() {
        Some("--list") => print!("{}", list(&towns, &first)),
        Some("--check") if fs::read_to_string(FILE)? != names(&towns, &first)? => {
            eprintln!("{FILE} is not what the gazetteer gives: run `cargo run --example towns`");
            return Ok(ExitCode::FAILURE);
        }
        Some("--check") => {}
        _ => fs::write(FILE, names(&towns, &first)?)?,
    }
    Ok(ExitCode::SUCCESS)
}

/// Districts of Paris, Lyon and Marseille stand beside their city.
fn is_town(place: &Place) -> bool {
    matches!(place.kind, PlaceKind::City | PlaceKind::Commune) && !place.name.ends_with(" Arrondissement")
}

/// The régions of France by the départements that towns are told with.
fn first_levels(gazetteer: &Gazetteer) -> BTreeMap<String, String> {
    let regions = gazetteer.places().filter(|place| place.kind == PlaceKind::Region);
    let french = regions.filter(|place| place.country.as_deref() == Some("FR"));
    french.filter_map(|place| Some((place.name, place.region?))).collect()
}

/// Country and region of the first level.
fn whose<'a>(town: &'a Place, first: &'a BTreeMap<String, String>) -> (&'a str, &'a str) {
    let (country, own) = (town.country.as_deref().unwrap_or_default(), town.region.as_deref().unwrap_or_default());
    (country, first.get(own).filter(|_| country == "FR").map_or(own, String::as_str))
}

fn list(towns: &[Place], first: &BTreeMap<String, String>) -> String {
    let mut text = String::new();
    for town in towns {
        let (country, region) = whose(town, first);
        let own = town.region.as_deref().unwrap_or_default();
        let _ = writeln!(text, "{:.3}\t{:.3}\t{country}\t{region}\t{own}", town.latitude, town.longitude);
    }
    text
}

/// Columns of towns by population, with the kilometres to the next larger one, and of regions, with those from their middle
/// to their towns; degrees in hundredths.
fn names(towns: &[Place], first: &BTreeMap<String, String>) -> Result<String, degafam::Error> {
    let spaced = spaced(towns)?;
    let people = |least: u32| spaced.iter().filter(|(town, _)| town.population >= Some(least)).count();
    let sizes = SIZES.map(people);
    let largest: Vec<Row<'_>> =
        spaced.iter().map(|(town, km)| (town.latitude, town.longitude, *km, &*town.name)).collect();
    let mut regions: BTreeMap<(&str, &str), Vec<&Place>> = BTreeMap::new();
    for town in towns {
        let (country, region) = whose(town, first);
        if !region.is_empty() {
            regions.entry((country, region)).or_default().push(town);
        }
    }
    let middles = regions.into_iter().map(|((_, name), towns)| middle(name, &towns));
    let middles = middles.filter(|row| row.as_ref().map_or(true, |(_, _, km, _)| REGION_KM.contains(km)));
    let regions = columns(&middles.collect::<Result<Vec<_>, _>>()?);
    Ok(format!("{{\"sizes\":{sizes:?},\n\"towns\":{},\n\"regions\":{regions}}}\n", columns(&largest)))
}

/// Degrees north and east, kilometres, name.
type Row<'a> = (f64, f64, f64, &'a str);

/// By area, not by people: the name of a region stands in its middle, and its capital keeps its own.
fn middle<'a>(name: &'a str, towns: &[&Place]) -> Result<Row<'a>, degafam::Error> {
    let mean = |of: fn(&Place) -> f64| towns.iter().map(|town| of(town)).sum::<f64>() / towns.len().max(1) as f64;
    let (latitude, longitude) = (mean(|town| town.latitude), mean(|town| town.longitude));
    let middle = Point::new(latitude, longitude)?;
    let mut apart = Vec::new();
    for town in towns {
        apart.push(middle.distance_km(&town.point()?));
    }
    apart.sort_by(f64::total_cmp);
    Ok((latitude, longitude, apart.get(apart.len() * 9 / 10).copied().unwrap_or(0.0), name))
}

/// Each column on a line of its own, which compresses best.
fn columns(rows: &[Row<'_>]) -> String {
    let column = |of: &dyn Fn(&Row<'_>) -> String| rows.iter().map(of).collect::<Vec<_>>().join(",");
    format!(
        "{{\"names\":[{}],\n\"latitudes\":[{}],\n\"longitudes\":[{}],\n\"km\":[{}]}}",
        column(&|(_, _, _, name)| serde_json::Value::from(*name).to_string()),
        column(&|(latitude, ..)| format!("{:.0}", latitude * 100.0)),
        column(&|(_, longitude, ..)| format!("{:.0}", longitude * 100.0)),
        column(&|(_, _, km, _)| format!("{km:.0}")),
    )
}

/// The larger towns that no larger one stands near, and how far the next larger one is.
fn spaced(towns: &[Place]) -> Result<Vec<(&Place, f64)>, degafam::Error> {
    let mut order: Vec<&Place> = towns.iter().filter(|town| town.population.is_some()).collect();
    order.sort_by(|a, b| b.population.cmp(&a.population).then_with(|| a.typed().cmp(&b.typed())));
    let mut kept: Vec<(&Place, Point, f64)> = Vec::new();
    for town in order {
        let at = town.point()?;
        let least = spacing_km(town);
        // A degree of latitude has 111 km: most are out of reach without measuring.
        let reach = |km: f64| km / 111.0;
        let near = |limit: f64| {
            let near =
                kept.iter().filter(move |(_, other, _)| (other.latitude() - at.latitude()).abs() <= reach(limit));
            near.map(move |(_, other, _)| at.distance_km(other)).fold(FAR_KM, f64::min)
        };
        if near(least) >= least {
            kept.push((town, at, near(FAR_KM)));
        }
    }
    Ok(kept.into_iter().map(|(town, _, km)| (town, km)).collect())
}

/// How close named towns may stand, by where people read the map closely.
fn spacing_km(town: &Place) -> f64 {
    match town.country.as_deref().unwrap_or_default() {
        "CA" if town.region.as_deref() == Some("Québec") => 26.0,
        "FR" | "BE" | "CH" | "LU" | "MC" => 15.0,
        "GP" | "MQ" | "RE" | "YT" | "GF" | "NC" | "PF" | "PM" | "MU" => 20.0,
        "DE" | "AT" | "LI" | "NL" | "ES" | "PT" | "IT" | "GB" | "IE" | "AD" => 26.0,
        "AL" | "BA" | "BG" | "CY" | "CZ" | "DK" | "EE" | "FI" | "GR" | "HR" | "HU" | "IS" | "LT" | "LV" | "MD"
        | "ME" | "MK" | "MT" | "NO" | "PL" | "RO" | "RS" | "SE" | "SI" | "SK" | "UA" | "XK" => 56.0,
        "CA" => 70.0,
        "BF" | "BI" | "BJ" | "CD" | "CF" | "CG" | "CI" | "CM" | "DJ" | "DZ" | "GA" | "GN" | "GQ" | "HT" | "KM"
        | "LB" | "MA" | "MG" | "ML" | "NE" | "RW" | "SC" | "SN" | "TD" | "TG" | "TN" => 100.0,
        _ => 350.0,
    }
}
