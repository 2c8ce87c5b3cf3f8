//! The keys of `schema/`, which every front-end mirrors.

use super::run::{has, json, run};
use serde_json::Value;

const MATCH: [&str; 5] = ["kind", "id", "name", "how", "confidence"];
const HOSTER: [&str; 7] = ["id", "name", "website", "city", "country", "legal_form", "networks"];

fn array<'a>(value: &'a Value, key: &str) -> &'a Vec<Value> {
    value[key].as_array().unwrap_or_else(|| panic!("`{key}` is no array in {value}"))
}

fn alternatives(document: &Value) {
    for a in array(document, "alternatives") {
        has(a, &["software", "fit", "why", "sources"]);
        has(&a["software"], &["id", "name", "licences", "website"]);
        array(a, "why").iter().for_each(|reason| has(reason, &["code", "text"]));
    }
}

#[test]
fn recommend() {
    let a = json(0, &["recommend", "Google Docs", "--near", "Nantes", "--limit", "3", "--json"]);
    has(&a, &["query", "catalogue", "match", "alternatives", "hosters", "excluded"]);
    has(&a["query"], &["what", "place", "weights", "as_of", "seed"]);
    has(&a["query"]["place"], &["name", "country", "latitude", "longitude", "precision_km"]);
    has(&a["query"]["weights"], &["fit", "proximity", "openness"]);
    has(&a["catalogue"], &["date", "digest", "counts"]);
    has(&a["match"], &MATCH);
    array(&a["match"], "candidates");
    assert_eq!(a["match"]["kind"], "service");
    assert_eq!(a["match"]["id"], "google-docs");
    assert!(!array(&a, "alternatives").is_empty());
    alternatives(&a);
    assert_eq!(array(&a, "hosters").len(), 3);
    for (rank, h) in (1..).zip(array(&a, "hosters")) {
        has(
            h,
            &["rank", "hoster", "offer", "distance_km", "score", "coverage", "contributions", "openness", "reasons"],
        );
        assert_eq!(h["rank"], rank);
        has(&h["hoster"], &HOSTER);
        has(&h["offer"], &["software", "need", "url", "account", "price"]);
        let parts = array(h, "contributions");
        parts.iter().for_each(|c| has(c, &["signal", "raw", "value", "weight", "contribution", "source"]));
        let sum: f64 = parts.iter().map(|c| c["contribution"].as_f64().unwrap()).sum();
        assert!((sum - h["score"].as_f64().unwrap()).abs() < 1e-9, "contributions survive printing");
        has(&h["openness"], &["score", "coverage", "letters"]);
        has(&h["openness"]["letters"], &["A", "T", "O", "N", "S"]);
        array(h, "reasons").iter().for_each(|r| assert!(r["code"].is_string() && r["text"] != "", "{r}"));
    }
    array(&a, "excluded").iter().for_each(|e| has(e, &["hoster", "reason"]));
}

#[test]
fn recommend_echoes_what_was_asked() {
    let options = [
        "--weights",
        "fit=1,proximity=1,openness=2,assurance=0",
        "--seed",
        "7",
        "--as-of",
        "2025-06",
        "--half-distance",
        "50",
    ];
    let a = json(0, &[&["recommend", "doodle", "--near", "4000 Liège", "--json"], &options[..]].concat());
    assert_eq!(
        a["query"]["weights"],
        serde_json::json!({"fit": 0.25, "proximity": 0.25, "openness": 0.5, "assurance": 0.0})
    );
    assert_eq!(
        (&a["query"]["seed"], &a["query"]["as_of"], &a["query"]["half_distance_km"]),
        (&7.into(), &"2025-06".into(), &50.0.into())
    );
    assert_eq!(a["query"]["place"]["country"], "BE");
}

#[test]
fn without_a_place_proximity_is_left_out_and_said_so() {
    let a = json(0, &["recommend", "doodle", "--json"]);
    assert!(a["query"]["place"].is_null());
    assert_eq!(a["query"]["weights"]["proximity"], 0.0);
    assert!(array(&a, "notes").iter().any(|n| n["code"] == "no_place"));
    let signals: Vec<&Value> = array(&a["hosters"][0], "contributions").iter().map(|c| &c["signal"]).collect();
    assert_eq!(signals, ["fit", "openness", "assurance"]);
}

#[test]
fn identify() {
    let a = json(0, &["identify", "gogle docs", "--json"]);
    has(&a, &["match", "candidates"]);
    has(&a["match"], &MATCH);
    assert_eq!((&a["match"]["id"], &a["match"]["how"]), (&"google-docs".into(), &"typo".into()));
    let a = json(3, &["identify", "qqqqqqq", "--json"]);
    assert!(a["match"].is_null());
    assert!(array(&a, "candidates").is_empty(), "nothing is near, so nothing is suggested");
    let a = json(3, &["identify", "eventbright", "--json"]);
    assert!(a["match"].is_null());
    assert!((1..=3).contains(&array(&a, "candidates").len()), "the nearest names are suggested, three at most");
    array(&a, "candidates").iter().for_each(|c| has(c, &MATCH));
}

#[test]
fn alternatives_only() {
    let a = json(0, &["alternatives", "Google Analytics", "--json"]);
    has(&a, &["match", "alternatives"]);
    has(&a["match"], &MATCH);
    assert_eq!(a["alternatives"][0]["software"]["id"], "matomo");
    alternatives(&a);
    assert!(a.get("hosters").is_none());
    assert!(json(3, &["alternatives", "qqqqqqq", "--json"])["match"].is_null());
}

#[test]
fn hosters() {
    let a = json(0, &["hosters", "--network", "chatons", "--json"]);
    assert!(array(&a, "hosters").len() > 20);
    for entry in array(&a, "hosters") {
        has(entry, &["hoster", "offers"]);
        has(&entry["hoster"], &HOSTER);
        assert!(array(&entry["hoster"], "networks").contains(&"chatons".into()));
        array(entry, "offers").iter().for_each(|o| has(o, &["software", "need", "url", "account", "price"]));
    }
    let all = json(0, &["hosters", "--json"]);
    assert!(array(&all, "hosters").len() > array(&a, "hosters").len());
    assert_eq!(json(5, &["hosters", "--country", "AQ", "--json"]), serde_json::json!({"hosters": [], "total": 0}));
}

#[test]
fn one_hoster_with_every_fact() {
    let a = json(0, &["hosters", "framasoft", "--json"]);
    has(&a, &["hoster"]);
    assert_eq!((&a["hoster"]["id"], &a["hoster"]["name"]), (&"framasoft".into(), &"Framasoft".into()));
    has(&a["hoster"]["website"], &["value", "source"]);
    let sources = a["hoster"]["source"].as_object().expect("sources by key");
    for offer in array(&a["hoster"], "offer") {
        assert!(sources.contains_key(offer["source"].as_str().unwrap()), "{offer}");
    }
    for source in sources.values() {
        has(source, &["seen", "grade"]);
    }
    assert_eq!(json(0, &["hosters", "Framasoft", "--json"]), a, "by name as by id");
}

#[test]
fn place() {
    let a = json(0, &["place", "Nantes", "--json"]);
    has(&a, &["place", "candidates"]);
    has(&a["place"], &["name", "country", "latitude", "longitude", "precision_km"]);
    assert_eq!((&a["place"]["name"], &a["place"]["country"]), (&"Nantes".into(), &"FR".into()));
    let a = json(4, &["place", "Saint-Denis", "--json"]);
    assert!(a["place"].is_null() && array(&a, "candidates").len() > 1);
    let a = json(4, &["place", "Xyzzyplace", "--json"]);
    assert!(a["place"].is_null() && array(&a, "candidates").is_empty());
    let a = json(0, &["place", "Saint-Denis", "--country", "RE", "--json"]);
    assert_eq!(a["place"]["country"], "RE");
}

/// `place` took every option behind its text for more text: `--json` was searched for as a town, and Son was found.
#[test]
fn options_behind_a_place_are_options() {
    assert_eq!(json(0, &["place", "Nantes", "--json"]), json(0, &["--json", "place", "Nantes"]));
    for south in [
        &["place", "-22.9,-43.2", "--json"][..],
        &["place", "-22.9", "-43.2", "--json"],
        &["place", "-22.9 -43.2", "--json"],
    ] {
        assert_eq!(json(0, south)["place"]["latitude"], -22.9, "{south:?}");
    }
    let a = json(0, &["recommend", "doodle", "--near", "-22.9,-43.2", "--json"]);
    assert_eq!(a["query"]["place"]["longitude"], -43.2);
}

#[test]
fn openness() {
    let a = json(0, &["openness", "criteria", "--json"]);
    assert!(array(&a, "criteria").len() > 30);
    array(&a, "criteria").iter().for_each(|c| has(c, &["id", "letter", "level", "weight"]));
    let a = json(0, &["openness", "framasoft", "--json"]);
    has(&a, &["hoster", "openness"]);
    has(&a["openness"], &["score", "coverage", "letters", "criteria"]);
    array(&a["openness"], "criteria").iter().for_each(|c| has(c, &["id", "value", "grade", "source", "date"]));
    assert_eq!(json(2, &["openness", "nobody-at-all", "--json"])["error"]["code"], "unknown_hoster");
}

#[test]
fn explain() {
    // Ranks are explained by score alone, without turns.
    let ask = ["doodle", "--near", "Nantes", "--seed=1", "--band=0", "--json"];
    let first = json(0, &[&["recommend"], &ask[..]].concat())["hosters"][0].clone();
    let id = first["hoster"]["id"].as_str().unwrap();
    let a = json(0, &[&["explain", "--hoster", id], &ask[..]].concat());
    has(&a, &["rank", "score", "contributions", "why_not_first", "change_to_be_first"]);
    assert_eq!((&a["rank"], &a["score"]), (&1.into(), &first["score"]));
    let last = json(0, &[&["recommend"], &ask[..]].concat())["hosters"].as_array().unwrap().last().unwrap().clone();
    let a = json(0, &[&["explain", "--hoster", last["hoster"]["id"].as_str().unwrap()], &ask[..]].concat());
    assert_eq!(a["rank"], last["rank"]);
    assert!(!array(&a, "why_not_first").is_empty());
    let change = &a["change_to_be_first"];
    assert!(change.is_null() || ["what", "from", "to"].iter().all(|key| change.get(*key).is_some()), "{change}");
}

fn geojson(arguments: &[&str]) -> usize {
    let a = json(0, arguments);
    assert_eq!(a["type"], "FeatureCollection");
    assert!(a.get("crs").is_none(), "RFC 7946 has one reference system");
    let features = array(&a, "features");
    for f in features {
        assert_eq!(f["type"], "Feature");
        assert!(f["properties"].is_object() && f["id"].is_string());
        has(f, &["geometry"]);
        if f["geometry"].is_null() {
            continue;
        }
        assert_eq!(f["geometry"]["type"], "Point");
        let [east, north] = &array(&f["geometry"], "coordinates")[..] else { panic!("{f}") };
        assert!(east.as_f64().unwrap().abs() <= 180.0 && north.as_f64().unwrap().abs() <= 90.0);
    }
    features.len()
}

#[test]
fn geojson_is_that_of_rfc_7946() {
    assert_eq!(geojson(&["recommend", "Google Docs", "--near", "Nantes", "--format", "geojson", "--limit", "12"]), 12);
    assert!(geojson(&["hosters", "--format", "geojson"]) > 400);
    // Longitude first: FAImaison is in Nantes, at 47 north and 1.5 west.
    let a = json(
        0,
        &[
            "recommend",
            "Google Docs",
            "--near",
            "Nantes",
            "--format",
            "geojson",
            "--band=0",
            "--weights",
            "proximity=1,fit=0,openness=0",
        ],
    );
    let nearest = &a["features"][0]["geometry"]["coordinates"];
    assert!(
        (nearest[0].as_f64().unwrap() + 1.5).abs() < 0.5 && (nearest[1].as_f64().unwrap() - 47.2).abs() < 0.5,
        "{nearest}"
    );
}

#[test]
fn csv_has_a_row_a_hoster_and_as_many_cells_as_titles() {
    let ran = run(&["recommend", "Google Docs", "--near", "Nantes", "--format", "csv", "--limit", "7"]);
    assert_eq!(ran.code, 0);
    let mut reader = csv::Reader::from_reader(ran.out.as_bytes());
    let titles = reader.headers().unwrap().clone();
    assert!(
        ["rank", "hoster", "software", "url", "distance_km", "score"].iter().all(|t| titles.iter().any(|h| h == *t)),
        "{titles:?}"
    );
    let rows: Vec<csv::StringRecord> = reader.records().map(Result::unwrap).collect();
    assert_eq!(rows.len(), 7);
    assert!(rows.iter().zip(1..).all(|(r, rank)| r[0] == rank.to_string()));
    let ran = run(&["hosters", "--network", "chatons", "--format", "csv"]);
    assert!(csv::Reader::from_reader(ran.out.as_bytes()).records().map(Result::unwrap).count() > 50);
}

#[test]
fn a_spreadsheet_gets_the_signs_of_its_language() {
    let question = ["recommend", "Google Docs", "--near", "Nantes", "--language", "any"];
    let ask = [&question[..], &["--limit", "3", "--seed", "1", "--format", "csv"]].concat();
    let sheet = |lang: &str| run(&[&ask[..], &["--spreadsheet", "--lang", lang]].concat()).out;
    let (plain, french, english) = (run(&ask).out, sheet("fr"), sheet("en"));
    assert_eq!(english, format!("\u{feff}{plain}"));
    let read = |text: &str, separator: u8| {
        let mut reader = csv::ReaderBuilder::new().delimiter(separator).from_reader(text.as_bytes());
        reader.records().map(Result::unwrap).collect::<Vec<_>>()
    };
    let french = read(french.strip_prefix('\u{feff}').unwrap(), b';');
    let score = |row: &csv::StringRecord| row[13].to_owned();
    for (row, same) in french.iter().zip(read(&plain, b',')) {
        assert_eq!((row.len(), score(row)), (same.len(), score(&same).replace('.', ",")));
        assert!(score(row).starts_with("0,"), "{row:?}");
    }
    for command in [&["recommend", "doodle"][..], &["hosters"], &["plan", "doodle"]] {
        let ran = run(&[command, &["--spreadsheet"]].concat());
        assert_eq!(ran.code, 2);
        assert!(ran.err.contains("--format csv"), "{}", ran.err);
    }
}

#[test]
fn the_directory_comes_page_by_page() {
    let all = json(0, &["hosters", "--country", "BE", "--json"]);
    let page = json(0, &["hosters", "--country", "BE", "--json", "--limit", "2", "--offset", "1"]);
    assert_eq!(page["total"], all["total"]);
    assert_eq!(array(&page, "hosters")[..], array(&all, "hosters")[1..3]);
    for wrong in [["--limit", "0"], ["--limit", "x"], ["--offset", "-1"]] {
        assert_eq!(run(&[&["hosters"], &wrong[..]].concat()).code, 2);
    }
}

#[test]
fn no_hoster_known_still_shows_the_software() {
    let a = json(5, &["recommend", "Firefox", "--near", "Nantes", "--json"]);
    assert!(!a["match"].is_null() && array(&a, "hosters").is_empty());
    assert!(array(&a, "notes").iter().any(|n| n["code"] == "no_hoster"));
    alternatives(&a);
    let a = json(5, &["recommend", "Google Docs", "--near", "Nantes", "--country", "AQ", "--json"]);
    assert!(!array(&a, "alternatives").is_empty() && array(&a, "hosters").is_empty());
    assert!(!array(&a, "excluded").is_empty() && array(&a, "notes").iter().any(|n| n["code"] == "all_excluded"));
}
