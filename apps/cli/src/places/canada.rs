//! Canadian postal codes by their first letter. No source with a compatible licence lists the 1,600 forward sortation
//! areas; the letter's district is common knowledge and its precision says how coarse it is.

use degafam::places::{PlaceKind, PlaceRecords, PostalRecord};

/// Letter, province, town whose centre stands for the district, radius in kilometres that holds most of its people.
const DISTRICTS: [(&str, &str, &str, f64); 18] = [
    ("A", "NL", "St. John's", 500.0),
    ("B", "NS", "Halifax", 250.0),
    ("C", "PE", "Charlottetown", 80.0),
    ("E", "NB", "Fredericton", 200.0),
    ("G", "QC", "Québec", 250.0),
    ("H", "QC", "Montréal", 20.0),
    ("J", "QC", "Saint-Jérôme", 150.0),
    ("K", "ON", "Ottawa", 200.0),
    ("L", "ON", "Mississauga", 100.0),
    ("M", "ON", "Toronto", 20.0),
    ("N", "ON", "London", 150.0),
    ("P", "ON", "Greater Sudbury", 800.0),
    ("R", "MB", "Winnipeg", 250.0),
    ("S", "SK", "Saskatoon", 300.0),
    ("T", "AB", "Red Deer", 250.0),
    ("V", "BC", "Vancouver", 400.0),
    ("X", "NT", "Yellowknife", 2000.0),
    ("Y", "YT", "Whitehorse", 400.0),
];

/// Adds a record a letter, where its town is known.
pub(super) fn add(records: &mut PlaceRecords) {
    for (character, province, town, precision_km) in DISTRICTS {
        let key = degafam::curate::fold(town);
        let in_province =
            |area: usize| records.areas.get(area).is_some_and(|area| area.country == "CA" && area.code == province);
        let found = records
            .places
            .iter()
            .enumerate()
            .filter(|(_, place)| place.kind == PlaceKind::City && in_province(place.area))
            .filter(|(_, place)| {
                degafam::curate::fold(&place.name) == key
                    || place.other_names.iter().any(|name| degafam::curate::fold(name) == key)
            })
            .max_by_key(|(_, place)| place.population);
        if let Some((index, place)) = found {
            let (area, point) = (place.area, place.point);
            records.postal_codes.push(PostalRecord {
                code: character.to_owned(),
                area,
                point,
                precision_km,
                place: Some(index),
            });
        }
    }
}
