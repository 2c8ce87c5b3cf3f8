//! The whole directory as GeoJSON and CSV, read by parsers that others wrote.

use super::*;
use geojson::{FeatureCollection, GeometryValue};

fn directory() -> Vec<Value> {
    ask("hosters", &["hosters", "--json"])["hosters"].as_array().unwrap().clone()
}

#[test]
fn the_whole_directory_is_geojson() {
    let (code, out) = run(&["hosters", "--format", "geojson"], "");
    assert_eq!(code, 0);
    check("geojson", &serde_json::from_str(&out).unwrap(), "the directory");
    let collection: FeatureCollection = out.parse().unwrap();
    let [west, south, east, north] = collection.bbox.unwrap()[..] else { panic!("a box has four sides") };
    let foreign: Vec<&String> = collection.foreign_members.iter().flat_map(|members| members.keys()).collect();
    assert_eq!(foreign, ["attribution", "date", "total"]);
    let hosters = directory();
    assert_eq!(collection.features.len(), hosters.len());
    let mut placed = 0;
    for (feature, entry) in collection.features.iter().zip(&hosters) {
        assert_eq!(feature.properties.as_ref().unwrap()["name"], entry["hoster"]["name"]);
        let Some(geometry) = &feature.geometry else {
            let hoster = &entry["hoster"];
            assert!(hoster["latitude"].is_null() || hoster["known_by"] == "country", "{hoster}");
            continue;
        };
        let GeometryValue::Point { coordinates } = &geometry.value else { panic!("{geometry:?}") };
        let (x, y) = (coordinates[0], coordinates[1]);
        assert!((west..=east).contains(&x) && (south..=north).contains(&y));
        assert_eq!((Some(x), Some(y)), (entry["hoster"]["longitude"].as_f64(), entry["hoster"]["latitude"].as_f64()));
        placed += 1;
    }
    assert!(placed > 100 && west >= -180.0 && east <= 180.0 && south >= -90.0 && north <= 90.0);
    let (_, out) = run(&["recommend", "Google Docs", "--near", "Nantes", "--format", "geojson"], "");
    check("geojson", &serde_json::from_str(&out).unwrap(), "an answer");
}

#[test]
fn the_whole_directory_is_csv() {
    let (code, out) = run(&["hosters", "--format", "csv"], "");
    assert_eq!(code, 0);
    let ends = out.matches('\n').count();
    assert!(ends > 400 && out.matches("\r\n").count() == ends, "lines end as RFC 4180 asks");
    let mut reader = csv::ReaderBuilder::new().flexible(false).from_reader(out.as_bytes());
    let rows: Vec<csv::StringRecord> = reader.records().map(Result::unwrap).collect();
    let hosters = directory();
    let wanted: usize = hosters.iter().map(|e| e["offers"].as_array().unwrap().len().max(1)).sum();
    assert_eq!(rows.len(), wanted, "a row for each offer, and one where none is known");
    for entry in &hosters {
        let id = entry["hoster"]["id"].as_str().unwrap();
        assert!(rows.iter().any(|row| &row[1] == id), "{id}");
    }
}

#[test]
fn names_that_others_write_are_no_formulas_in_a_spreadsheet() {
    let folder = tempfile::tempdir().unwrap();
    let data = folder.path().join("o.json");
    let source =
        serde_json::json!({ "page": { "url": "https://example.org/", "seen": "2026-11-22", "grade": "read" } });
    let names = ["=cmd|'/c calc'!A1", "+1+1", "-2+3", "@SUM(1)", "a \"quoted\", name"];
    let hosters: Vec<Value> = (0..)
        .zip(names)
        .map(|(n, name)| serde_json::json!({ "id": format!("x{n}"), "name": name, "profile": "instance", "source": source }))
        .collect();
    fs::write(&data, serde_json::json!({ "date": "2026-11-22", "hoster": hosters }).to_string()).unwrap();
    let (_, out) = run(&["hosters", "--format", "csv", "--data", data.to_str().unwrap()], "");
    let mut reader = csv::Reader::from_reader(out.as_bytes());
    let rows: Vec<csv::StringRecord> = reader.records().map(Result::unwrap).collect();
    for (number, name) in names.iter().enumerate() {
        let row = rows.iter().find(|row| row[1] == format!("x{number}")).unwrap();
        let guarded = if number < 4 { format!("'{name}") } else { (*name).to_owned() };
        assert_eq!(row[2], guarded);
    }
    assert!(rows.iter().flat_map(|row| row.iter()).all(|cell| !cell.starts_with(['=', '+', '@'])));
}
