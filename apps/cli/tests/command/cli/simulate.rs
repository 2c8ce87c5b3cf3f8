//! `simulate`: the same numbers whatever the threads, laws of shares, and small worlds whose result is known.

use super::run::{has, json, run};
use serde_json::Value;

/// A need, a service and a software that nobody else has.
const KITES: &str = r#"
[[need]]
id = "kite-flying"
label = { en = "Kite flying", fr = "Vol de cerfs-volants", de = "Drachensteigen", es = "Vuelo de cometas" }
core = true
hosted = true

[[service]]
id = "gigakites"
name = "Gigakites"
vendor = "Gigakites Inc."
needs = ["kite-flying"]
status = "active"
alternative = [{ software = "kitesoft", fit = "full", sources = ["page"] }]
source = { page = { url = "https://example.org/kites", seen = "2026-11-01", grade = "listed" } }

[[software]]
id = "kitesoft"
name = "Kitesoft"
licences = ["MIT"]
free = "yes"
needs = ["kite-flying"]
kind = "hosted"
source = { page = { url = "https://example.org/kites", seen = "2026-11-01", grade = "listed" } }
"#;

/// A hoster of that software; `offer` holds further fields of its offer.
fn hoster(id: &str, city: Option<&str>, offer: &str) -> String {
    let site = city.map(|city| format!("[[hoster.site]]\ncity = \"{city}\"\ncountry = \"FR\"\nsource = \"page\"\n"));
    format!(
        "[[hoster]]\nid = \"{id}\"\nname = \"{id}\"\nprofile = \"community\"\n\
         source = {{ page = {{ url = \"https://example.org/{id}\", seen = \"2026-11-01\", grade = \"read\" }} }}\n{}\
         [[hoster.offer]]\nneed = \"kite-flying\"\nsoftware = \"kitesoft\"\nsource = \"page\"\n{offer}\n",
        site.unwrap_or_default()
    )
}

/// Simulates over the embedded catalogue with these hosters of kites.
fn kites(hosters: &[String], arguments: &[&str]) -> Value {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("kites.toml");
    std::fs::write(&file, KITES.to_owned() + &hosters.concat()).unwrap();
    let data = ["simulate", "--wanted", "gigakites", "--json", "--data", file.to_str().unwrap()];
    json(0, &[&data, arguments].concat())
}

fn twins() -> [String; 2] {
    ["kite-a", "kite-b"].map(|id| hoster(id, Some("Nantes"), ""))
}

fn number(value: &Value) -> f64 {
    value.as_f64().unwrap_or_else(|| panic!("{value} is no number"))
}

#[test]
fn the_same_seed_gives_the_same_bytes_whatever_the_threads() {
    let with = |threads, seed| {
        let ran = run(&["simulate", "--users", "1100", "--json", "--threads", threads, "--seed", seed]);
        assert_eq!((ran.code, ran.err.as_str()), (0, ""), "no progress beside a pipe");
        ran.out
    };
    let one = with("1", "5");
    for threads in ["2", "7"] {
        assert!(with(threads, "5") == one, "{threads} threads");
    }
    assert!(with("2", "6") != one, "another seed draws others");
}

#[test]
fn shares_sum_to_one_and_maps_say_the_same() {
    let map = json(0, &["simulate", "--users", "600", "--format", "geojson"]);
    let document = json(0, &["simulate", "--users", "600", "--json"]);
    let features = map["features"].as_array().unwrap();
    let of = |kind: &str| features.iter().filter(|f| f["properties"]["kind"] == kind).collect::<Vec<_>>();
    let (hosters, zones) = (of("hoster"), of("white_zone"));
    let sum: f64 = hosters.iter().map(|f| number(&f["properties"]["share"])).sum();
    assert!((sum - 1.0).abs() < 1e-9, "{sum}");
    assert_eq!(hosters.len() as u64, document["never_recommended"]["eligible"].as_u64().unwrap());
    let first = &document["top"][0];
    let own = hosters.iter().find(|f| f["id"] == first["hoster"]).unwrap();
    assert_eq!((&own["properties"]["share"], &document["top_share"]), (&first["share"], &first["share"]));
    assert!(zones.iter().all(|f| f["properties"]["services_missing_within_km"]["100"].as_u64() > Some(0)));
    let people: Vec<u64> = zones.iter().map(|f| f["properties"]["population"].as_u64().unwrap()).collect();
    assert!(people.len() > 100 && people.is_sorted_by(|a, b| a >= b));
}

#[test]
fn taking_turns_never_concentrates() {
    let with = |band| json(0, &["simulate", "--users", "3000", "--json", "--band", band]);
    let (off, on, wide) = (with("0"), with("0.02"), with("0.05"));
    for (less, more) in [(&on, &off), (&wide, &on)] {
        assert!(number(&less["gini"]) < number(&more["gini"]));
        assert!(number(&less["near_equal_share"]) > number(&more["near_equal_share"]));
        assert!(number(&less["regret"]["score"]["mean"]) > number(&more["regret"]["score"]["mean"]));
    }
    assert!(number(&wide["effective_hosters"]) > number(&off["effective_hosters"]));
    for key in ["top_share", "gini", "effective_hosters"] {
        assert_eq!(on["unspread"][key], off[key], "the same users without turns: {key}");
    }
    // What a turn costs is at most the band.
    assert!(number(&on["regret"]["score"]["p95"]) <= number(&on["band"]));
}

#[test]
fn nothing_is_lost_without_turns() {
    let off = json(0, &["simulate", "--users", "400", "--json", "--band", "0"]);
    assert_eq!(off["regret"]["compared"], 400);
    assert_eq!(number(&off["regret"]["changed_share"]), 0.0);
    for key in ["distance_km", "openness", "score", "score_share"] {
        assert_eq!((number(&off["regret"][key]["mean"]), number(&off["regret"][key]["p95"])), (0.0, 0.0), "{key}");
    }
}

#[test]
fn two_alike_in_one_town_get_half_each() {
    let found = kites(&twins(), &["--users", "2000"]);
    for hoster in found["top"].as_array().unwrap() {
        // Half of 2,000 draws, give or take four standard deviations.
        assert!((0.455..0.545).contains(&number(&hoster["share"])), "{hoster}");
    }
    assert_eq!(found["top"].as_array().unwrap().len(), 2);
    assert!(number(&found["effective_hosters"]) > 1.97 && number(&found["gini"]) < 0.05);
    assert_eq!(number(&found["near_equal_share"]), 1.0);
    let fairness = &found["fairness"];
    assert!((1.0..1.3).contains(&number(&fairness["largest_ratio"])), "{fairness}");
    assert_eq!((&fairness["questions"], &fairness["above_aim"]), (&20.into(), &0.into()));
    assert_eq!(number(&found["regret"]["score"]["mean"]), 0.0, "they are alike");
}

/// Where one must ask first there is room for fewer.
#[test]
fn turns_follow_room() {
    let [open, _] = twins();
    let found = kites(&[open, hoster("kite-c", Some("Nantes"), "accepting = \"on-request\"")], &["--users", "3000"]);
    assert_eq!(found["top"][0]["hoster"], "kite-a");
    assert!((0.63..0.70).contains(&number(&found["top_share"])), "{}", found["top_share"]);
}

#[test]
fn far_towns_are_white_zones() {
    let found = kites(&twins(), &["--users", "50"]);
    let within = found["white_zones"]["services"][0]["within"].as_array().unwrap();
    assert_eq!(found["white_zones"]["any"], found["white_zones"]["services"][0]["within"], "one service is all");
    let kilometres: Vec<f64> = within.iter().map(|w| number(&w["km"])).collect();
    assert_eq!(kilometres, [50.0, 100.0, 300.0]);
    let people: Vec<f64> = within.iter().map(|w| number(&w["people"])).collect();
    assert!(people.is_sorted_by(|a, b| a > b), "a wider circle leaves fewer out: {people:?}");
    for white in within {
        let largest: Vec<&str> =
            white["largest"].as_array().unwrap().iter().map(|p| p["name"].as_str().unwrap()).collect();
        assert!(largest.contains(&"Paris") && largest.contains(&"Marseille"), "{largest:?}");
        assert!(!largest.contains(&"Nantes"));
        let share = number(&white["people"]) / number(&found["people"]);
        assert!((share - number(&white["share"])).abs() < 1e-12);
    }
    let paris = &within[2]["largest"][0];
    // Paris lies 343 km from Nantes.
    assert!((335.0..350.0).contains(&number(&paris["nearest_km"])), "{paris}");
}

#[test]
fn who_is_never_shown_and_why() {
    let mut hosters = twins().to_vec();
    hosters.push(hoster("kite-far", Some("Lille"), ""));
    hosters.push(hoster("kite-nowhere", None, ""));
    hosters.push(hoster("kite-club", Some("Nantes"), "audience = \"restricted\""));
    hosters.push(hoster("kite-full", Some("Nantes"), "accepting = \"full\""));
    let found = kites(&hosters, &["--users", "1500", "--limit", "1", "--band", "0"]);
    let never = &found["never_recommended"];
    assert_eq!((&never["eligible"], &never["anywhere"]), (&4.into(), &1.into()));
    assert_eq!(never["reasons"], serde_json::json!({ "no_place": 1 }));
    assert_eq!(never["filtered"], serde_json::json!({ "full": 1, "restricted": 1 }));
    let of = |id: &str| never["hosters"].as_array().unwrap().iter().find(|h| h["hoster"] == id).cloned();
    let nowhere = of("kite-nowhere").unwrap();
    assert_eq!((&nowhere["reason"], &nowhere["shown"], &nowhere["rank"]), (&"no_place".into(), &0.into(), &4.into()));
    assert_eq!(nowhere["behind"], "kite-far", "Paris is nearer to Lille than to Nantes");
    assert_eq!(
        (&of("kite-full").unwrap()["reason"], &of("kite-full").unwrap()["code"]),
        (&"filtered".into(), &"full".into())
    );
    assert_eq!(of("kite-far"), None, "those of Lille see it");
}

#[test]
fn keys_stay() {
    let document = json(0, &["simulate", "--users", "200", "--json", "--language", "FR"]);
    let keys = |value: &Value| value.as_object().unwrap().keys().cloned().collect::<Vec<_>>().join(" ");
    let golden = [
        (
            "",
            "users seed region people towns limit band weights languages catalogue answered_share near_equal_share \
             top_share gini effective_hosters top any_shown unspread fairness regret never_recommended white_zones services",
        ),
        ("/weights", "fit proximity openness assurance"),
        ("/catalogue", "date digest"),
        ("/top/0", "hoster name city country share unspread_share services"),
        ("/any_shown", "top_share gini effective_hosters"),
        ("/unspread", "top_share gini effective_hosters"),
        ("/fairness", "questions seeds_per_hoster largest_ratio mean_ratio above_aim worst"),
        ("/fairness/worst", "place country service near_equals hoster share ratio"),
        ("/regret", "compared changed_share distance_km openness score score_share"),
        ("/regret/score", "mean p95"),
        ("/never_recommended", "eligible anywhere within reasons filtered hosters"),
        ("/never_recommended/within/0", "km hosters"),
        ("/white_zones", "any services"),
        ("/white_zones/any/0", "km share people places largest"),
        ("/white_zones/any/0/largest/0", "name region country population latitude longitude nearest_km"),
        ("/white_zones/services/0", "service within"),
        ("/services/0", "service name users answered_share eligible top top_share gini effective_hosters"),
    ];
    for (pointer, expected) in golden {
        assert_eq!(keys(document.pointer(pointer).unwrap()), expected, "{pointer}");
    }
    has(&document["never_recommended"]["hosters"][0], &["hoster", "name", "shown", "nearest_shown_km", "reason"]);
    assert_eq!(
        (&document["users"], &document["seed"], &document["region"]),
        (&200.into(), &1.into(), &"france".into())
    );
    assert_eq!(document["languages"], serde_json::json!(["fr"]));
}

#[test]
fn maps_are_whole_and_load_nothing() {
    let folder = tempfile::tempdir().unwrap();
    for (region, lang) in [("france", "fr"), ("world", "de")] {
        let file = folder.path().join(format!("{region}.svg"));
        let arguments = ["simulate", "--users", "300", "--format", "svg", "--region", region, "--lang", lang];
        let printed = run(&arguments);
        let written = run(&[&arguments[..], &["--out", file.to_str().unwrap()]].concat());
        assert_eq!((printed.code, written.code, written.out.as_str()), (0, 0, ""), "{}", written.err);
        let map = std::fs::read_to_string(&file).unwrap();
        assert_eq!(map, printed.out);
        assert!(map.starts_with("<svg ") && map.ends_with("</svg>\n"));
        let addresses = map.replace("http://www.w3.org/2000/svg", "");
        for outside in ["http:", "https:", "href", "url(", "@import", "<script", "<image"] {
            assert!(!addresses.contains(outside), "{outside}");
        }
        for class in ["class=\"users\"", "class=\"hoster\"", "class=\"zone\"", "prefers-color-scheme:dark", "<title>"] {
            assert!(map.contains(class), "{class}");
        }
        let open = map.matches('<').count();
        assert_eq!(open, map.matches('>').count());
    }
}

#[test]
fn every_language_tells_every_measure() {
    let english = json(0, &["simulate", "--users", "200", "--json"]);
    for (lang, words) in [
        ("en", ["Concentration", "Fairness among near-equals", "Regret", "Never recommended", "White zones"]),
        ("fr", ["Concentration", "Équité entre quasi-égaux", "Regret", "Jamais recommandés", "Zones blanches"]),
        ("de", ["Konzentration", "Fairness unter fast Gleichen", "Verlust", "Nie empfohlen", "Weiße Zonen"]),
        ("es", ["Concentración", "Equidad entre casi iguales", "Pérdida", "Nunca recomendados", "Zonas blancas"]),
    ] {
        let ran = run(&["simulate", "--users", "200", "--lang", lang]);
        assert_eq!((ran.code, ran.err.as_str()), (0, ""));
        for word in words {
            assert!(ran.out.contains(word), "{word}: {}", ran.out);
        }
        assert!(!ran.out.contains(['{', '}']), "a value is missing: {}", ran.out);
        assert_eq!(
            json(0, &["simulate", "--users", "200", "--json", "--lang", lang]),
            english,
            "numbers have no language"
        );
    }
}

#[test]
fn wrong_options_say_what_to_write() {
    let refused = |arguments: &[&str], code: i32, kind: &str, hint: &str| {
        let error = &json(code, &[&["simulate", "--json"], arguments].concat())["error"];
        assert_eq!(error["code"], kind, "{error}");
        assert!(error.to_string().contains(hint), "{error}");
    };
    for users in ["0", "1000001"] {
        refused(&["--users", users], 2, "usage", "1 to 1000000");
    }
    for threads in ["0", "257"] {
        refused(&["--threads", threads], 2, "usage", "1 to 256");
    }
    refused(&["--users", "-3"], 2, "usage", "--users");
    refused(&["--users", "many"], 2, "usage", "--users");
    refused(&["--seed", "-1"], 2, "usage", "--seed");
    refused(&["--limit", "0"], 2, "bad_option", "1 to 10000");
    refused(&["--limit", "10001"], 2, "bad_option", "1 to 10000");
    refused(&["--band", "3"], 2, "bad_option", "from 0 to 1");
    refused(&["--band", "maybe"], 2, "bad_option", "from 0 to 1");
    refused(&["--weights", "fit"], 2, "bad_option", "fit=0.5");
    refused(&["--weights", "fit=0,proximity=0,openness=0,assurance=0"], 2, "bad_weights", "a number above 0");
    refused(&["--region", "mars"], 2, "usage", "france");
    refused(&["--wanted", ""], 2, "usage", "commas");
    refused(&["--wanted", "doodle,,slack"], 2, "usage", "commas");
    refused(&["--wanted", "zzqqxxyy"], 3, "not_recognised", "doodle");
    refused(&["--data", "/no/such/file.bin"], 7, "file", "/no/such/file.bin");
    refused(&["--users", "5", "--out", "/no/such/folder/map.svg"], 7, "file", "/no/such/folder");
}

/// A service that nobody hosts is reported, as `recommend` does.
#[test]
fn nobody_to_recommend_has_its_exit_code() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("kites.toml");
    std::fs::write(&file, KITES).unwrap();
    let found =
        json(5, &["simulate", "--wanted", "gigakites", "--users", "20", "--json", "--data", file.to_str().unwrap()]);
    assert_eq!((number(&found["answered_share"]), number(&found["top_share"])), (0.0, 0.0));
    assert_eq!(number(&found["white_zones"]["any"][2]["share"]), 1.0, "all of France is white");
    assert_eq!(found["fairness"]["worst"], Value::Null);
}
