//! The front door: each request is read as the library's own question, and what cannot be read says how to write it.

use degafam::{
    Finder, Outcome, Overlay, Query, Weights,
    model::{Audience, LegalForm, Price},
    places::Point,
};
use proptest::prelude::*;
use serde_json::{Value, json};

fn finder() -> &'static Finder {
    Finder::embedded().unwrap()
}

fn ask(request: &Value) -> (Outcome, Value) {
    let reply = finder().ask(&request.to_string());
    (reply.status, serde_json::from_str(&reply.json).unwrap())
}

#[test]
fn every_option_of_a_query_can_be_asked_for() {
    let mut query = Query::new("google docs").near(Point::new(47.2, -1.5).unwrap()).limit(4).seed(9).band(0.1);
    query = query.lang(degafam::Lang::De);
    query.weights = Weights::new(0.3, 0.32, 0.32, 0.26).unwrap();
    query.letters.weights = [1.0, 2.0, 1.0, 1.0, 0.5];
    query.letters.floors = [0.0, 0.0, 0.0, 0.01, 0.0];
    query.half_distance_km = 300.0;
    query.languages = vec!["fr".into(), "de".into()];
    query.as_of = Some("2026-06-01".parse().unwrap());
    query.near_country = Some("FR".into());
    query.filters.within_km = Some(900.0);
    query.filters.prices = vec![Price::Free, Price::Donation];
    query.filters.audience = Some(Audience::Everyone);
    query.filters.countries = vec!["FR".into(), "BE".into()];
    query.filters.networks = vec!["chatons".into()];
    query.filters.forms = vec![LegalForm::Association, LegalForm::Collective];
    query.filters.software = Some("etherpad".into());
    let mut request = json!({
        "ask": "recommend", "what": "google docs", "near": {"latitude": 47.2, "longitude": -1.5}, "near_country": "fr", "limit": 4,
        "weights": {"fit": 0.3}, "letters": {"T": 2, "S": 0.5}, "floor": {"N": 0.01}, "half_distance_km": 300, "within_km": 900,
        "prices": ["free", "donation"], "audience": "everyone", "countries": ["fr", "be"], "networks": ["Chatons"],
        "forms": ["association", "collective"], "software": "etherpad", "languages": ["FR", "de"], "as_of": "2026-06-01",
        "seed": 9, "band": 0.1, "lang": "de"
    });
    let told = finder().recommend(&query).unwrap();
    assert_eq!(finder().ask(&request.to_string()).json, serde_json::to_string(&told).unwrap());
    request["no_account"] = true.into();
    query.filters.no_account = true;
    let without = finder().recommend(&query).unwrap();
    assert_eq!(finder().ask(&request.to_string()).json, serde_json::to_string(&without).unwrap());
}

#[test]
fn what_cannot_be_read_says_what_to_write() {
    for (request, code, says) in [
        ("", "bad_request", "send one object"),
        ("[]", "bad_request", "send one object"),
        ("{}", "missing_option", "`ask` is missing"),
        (r#"{"ask": "riddle"}"#, "unknown_question", "recommend, standings"),
        (r#"{"ask": 5}"#, "bad_option", "`ask` must be one of recommend"),
        (r#"{"ask": "recommend"}"#, "missing_option", "add `what`"),
        (r#"{"ask": "recommend", "what": ""}"#, "empty_query", "Google Docs"),
        (r#"{"ask": "recommend", "what": "x", "whta": 1}"#, "unknown_option", "take `what`"),
        (r#"{"ask": "recommend", "what": "x", "what": "y"}"#, "repeated_option", "give it once"),
        (r#"{"ask": "recommend", "what": "doodle"} {}"#, "bad_request", "column 40"),
        (r#"{"ask": "recommend", "what": "doodle", "limit": -1}"#, "bad_option", "not -1"),
        (r#"{"ask": "recommend", "what": "doodle", "limit": 10001}"#, "bad_option", "1 to 10000"),
        (r#"{"ask": "recommend", "what": "doodle", "near": 44000}"#, "bad_option", "such as \"Nantes\""),
        (r#"{"ask": "recommend", "what": "doodle", "for": "cat"}"#, "bad_option", "public-body"),
        (
            r#"{"ask": "recommend", "what": "doodle", "near": {"latitude": 95, "longitude": 0}}"#,
            "bad_coordinates",
            "-90",
        ),
        (r#"{"ask": "recommend", "what": "doodle", "within_km": 5}"#, "contradictory_filters", "add `near`"),
        (r#"{"ask": "recommend", "what": "doodle", "hoster": "framasoft"}"#, "unknown_option", "`hoster`"),
        (r#"{"ask": "recommend", "what": "doodle", "as_of": "yesterday"}"#, "bad_option", "yesterday"),
        (
            r#"{"ask": "recommend", "what": "doodle", "lang": "tlh"}"#,
            "unknown_language",
            "en, fr, de, es, it, nl, ca, pt",
        ),
        (r#"{"ask": "recommend", "what": "doodle", "weights": {"fit": -1}}"#, "bad_option", "from 0 up, not -1"),
        (r#"{"ask": "recommend", "what": "doodle", "lang": "fr", "limit": 0}"#, "bad_option", "un nombre entier de 1"),
        (r#"{"ask": "standings", "what": "doodle", "format": "geojson"}"#, "unknown_option", "`format`"),
        (r#"{"ask": "explain", "what": "doodle"}"#, "missing_option", "`hoster`"),
        (r#"{"ask": "hoster", "name": "nobody at all"}"#, "unknown_hoster", "did you mean"),
        (r#"{"ask": "hosters", "near": "Nantes"}"#, "unknown_option", "`near`"),
        (r#"{"ask": "catalogue", "lang": "fr"}"#, "unknown_option", "`lang`"),
        (r#"{"ask": "place", "text": ""}"#, "empty_place", "type a town"),
        (r#"{"ask": "suggest", "text": "a", "limit": 101}"#, "bad_option", "1 to 100"),
    ] {
        let reply = finder().ask(request);
        let document: Value = serde_json::from_str(&reply.json).unwrap();
        let error = &document["error"];
        assert_eq!(error["code"], code, "{request}: {error}");
        assert!(
            reply.status != Outcome::Answered && error.to_string().replace("\\\"", "\"").contains(says),
            "{request}: {error}"
        );
    }
    let long = format!(r#"{{"ask": "identify", "what": "{}"}}"#, "x".repeat(1 << 17));
    assert!(finder().ask(&long).json.contains("query_too_long"));
}

#[test]
fn how_it_went_is_told_beside_the_document() {
    for (request, outcome, key) in [
        (json!({"ask": "recommend", "what": "doodle"}), Outcome::Answered, "hosters"),
        (json!({"ask": "recommend", "what": "qqqqqq zzzz"}), Outcome::NothingRecognised, "suggestions"),
        (json!({"ask": "recommend", "what": "doodle", "near": "Xyzzyburg"}), Outcome::Place, "hosters"),
        (
            json!({"ask": "explain", "what": "doodle", "hoster": "framasoft", "near": "Xyzzyburg"}),
            Outcome::Place,
            "error",
        ),
        (json!({"ask": "recommend", "what": "doodle", "countries": ["AQ"]}), Outcome::NoHoster, "excluded"),
        (json!({"ask": "recommend", "what": "doodle", "format": "geojson"}), Outcome::Answered, "features"),
        (json!({"ask": "standings", "what": "doodle"}), Outcome::Answered, "near_equals"),
        (json!({"ask": "standings", "what": "qqqqqq zzzz"}), Outcome::NothingRecognised, "match"),
        (json!({"ask": "explain", "what": "doodle", "hoster": "framasoft"}), Outcome::Answered, "why_not_first"),
        (json!({"ask": "alternatives", "what": "doodle", "lang": "es"}), Outcome::Answered, "alternatives"),
        (json!({"ask": "identify", "what": "qqqqqq zzzz"}), Outcome::NothingRecognised, "candidates"),
        (json!({"ask": "hosters", "networks": ["chatons"]}), Outcome::Answered, "hosters"),
        (json!({"ask": "hosters", "format": "geojson", "countries": ["aq"]}), Outcome::NoHoster, "features"),
        (json!({"ask": "hoster", "name": "Framasoft"}), Outcome::Answered, "openness"),
        (json!({"ask": "files", "name": "Framasoft"}), Outcome::Answered, "chatonsinfos"),
        (json!({"ask": "openness", "name": "framasoft", "letters": {"A": 2}}), Outcome::Answered, "gains"),
        (json!({"ask": "criteria"}), Outcome::Answered, "criteria"),
        (json!({"ask": "place", "text": "Nantes", "country": "fr"}), Outcome::Answered, "place"),
        (json!({"ask": "place", "text": "Xyzzyburg"}), Outcome::Place, "candidates"),
        (json!({"ask": "catalogue"}), Outcome::Answered, "digest"),
        (json!({"ask": "suggest", "text": "goo", "limit": 3}), Outcome::Answered, "suggestions"),
        (json!({"ask": "suggest_place", "text": "Saint-", "limit": 3}), Outcome::Answered, "places"),
    ] {
        let (told, document) = ask(&request);
        assert_eq!(told, outcome, "{request}");
        assert!(document.get(key).is_some(), "{request}: {document:.300}");
    }
}

#[test]
fn records_laid_over_are_located_and_told_apart_from_those_below() {
    let overlay = r#"{"date": "2027-01-01", "hoster": [{"id": "pad-nantes", "name": "Pad Nantes", "profile": "community",
        "site": [{"city": "Nantes", "country": "FR", "source": "page"}],
        "offer": [{"need": "date-poll", "software": "framadate", "source": "page"}],
        "source": {"page": {"url": "https://pad.example/", "seen": "2026-12-31", "grade": "read"}}}]}"#;
    let laid = finder().overlaid(Overlay::from_json(overlay).unwrap()).unwrap();
    let answer = laid.recommend(&Query::new("doodle").near("Nantes")).unwrap();
    let found = answer.hosters.iter().find(|h| h.hoster.id == "pad-nantes").unwrap();
    assert!(found.distance_km.unwrap() < 15.0);
    assert!(finder().hoster("pad-nantes", degafam::Lang::En).is_err());
    for wrong in ["", "[]", r#"{"hoster": [{}]}"#, r#"{"hosters": []}"#] {
        let error = Overlay::from_json(wrong).unwrap_err();
        assert_eq!((error.code(), error.status()), ("records_refused", Outcome::Data), "{wrong}");
    }
}

#[test]
fn what_is_typed_so_far_is_completed() {
    let first = |text: &str, lang: &str| {
        let (_, found) = ask(&json!({"ask": "suggest", "text": text, "lang": lang}));
        found["suggestions"]
            .as_array()
            .unwrap()
            .iter()
            .map(|s| s["id"].as_str().unwrap().to_owned())
            .collect::<Vec<_>>()
    };
    assert_eq!(first("google doc", "en")[0], "google-docs");
    assert_eq!(first("googledoc", "en")[0], "google-docs", "without the space");
    assert!(first("docs", "en").contains(&"google-docs".into()), "a later word");
    assert!(first("whatsap", "en").contains(&"whatsapp".into()));
    assert_eq!(first("gogle docs", "en")[0], "google-docs", "with a slip");
    assert_eq!(first("https://docs.google.com/x", "en")[0], "google-docs", "an address");
    assert!(first("", "en").is_empty() && first("  ", "en").is_empty() && first("javascript:", "en").is_empty());
    let (_, found) = ask(&json!({"ask": "suggest", "text": "sondage", "lang": "fr", "limit": 20}));
    let needs: Vec<&str> = found["suggestions"]
        .as_array()
        .unwrap()
        .iter()
        .filter(|s| s["kind"] == "need")
        .map(|s| s["name"].as_str().unwrap())
        .collect();
    assert!(needs.iter().any(|name| name.to_lowercase().contains("sondage")), "{needs:?}");
}

proptest! {
    #[test]
    fn whatever_is_asked_one_document_comes_back(text in any::<String>(), key in "[a-z_]{1,9}", value in "[-0-9.eE\"\\[{}a-z:,]{0,12}") {
        for request in [text.clone(), format!(r#"{{"ask":"recommend","what":"doodle","{key}":{value}}}"#), json!({"ask": "place", "text": text}).to_string()] {
            let reply = finder().ask(&request);
            let document: Value = serde_json::from_str(&reply.json).unwrap();
            prop_assert_eq!(document.get("error").is_some(), matches!(reply.status, Outcome::NotUnderstood | Outcome::Data) || (reply.status == Outcome::Place && document.get("candidates").is_none()));
        }
    }
}

/// An answer that was stored can be read again, and written again byte for byte.
#[test]
fn answers_are_read_back() {
    fn again<T: serde::Serialize + serde::de::DeserializeOwned>(answer: &T) {
        let written = serde_json::to_string(answer).unwrap();
        let read: T = serde_json::from_str(&written).unwrap();
        assert_eq!(serde_json::to_string(&read).unwrap(), written);
    }
    let finder = finder();
    for query in [Query::new("Google Docs").near("Nantes").lang(degafam::Lang::Fr), Query::new("qqqq zzzz")] {
        again(&finder.recommend(&query).unwrap());
        again(&finder.explain(&query, "framasoft").unwrap());
        again(&finder.alternatives(&query.what, query.lang).unwrap());
        again(&finder.identify(&query.what).unwrap());
    }
    again(&finder.hoster("framasoft", degafam::Lang::En).unwrap());
    again(&finder.hosters(&degafam::Filters::new().networks(["chatons"])).unwrap());
    again(&finder.openness(&degafam::openness::OpennessQuery::new("framasoft")).unwrap());
    again(&finder.criteria(degafam::Lang::De));
    again(&finder.place("Saint-Denis", &Default::default()).unwrap());
}

#[test]
fn without_a_seed_near_equals_take_turns_and_the_answer_tells_whose_turn_it_was() {
    let finder = finder();
    let query = Query::new("bit.ly").near("Nantes").limit(5);
    let seeds: std::collections::BTreeSet<u64> =
        (0..20).map(|_| finder.recommend(&query).unwrap().query.seed).collect();
    // Twenty draws of ten thousand that are all the same would be no draws.
    assert!(seeds.len() > 1 && seeds.iter().all(|seed| *seed < 10_000), "{seeds:?}");
    let drawn = finder.recommend(&query).unwrap();
    assert_eq!(finder.recommend(&query.seed(drawn.query.seed)).unwrap(), drawn);
}

#[test]
fn who_takes_others_only_is_left_out_with_the_reason() {
    let overlay = r#"{"hoster": [{"id": "for-schools", "name": "For schools", "profile": "community",
        "takes": {"value": ["school", "public-body"], "source": "page"},
        "offer": [{"need": "date-poll", "software": "framadate", "source": "page"}],
        "source": {"page": {"url": "https://schools.example/", "seen": "2026-11-20", "grade": "read"}}}]}"#;
    let laid = finder().overlaid(Overlay::from_json(overlay).unwrap()).unwrap();
    let out = |asker: &str| {
        let mut query = Query::new("doodle").limit(10_000).lang(degafam::Lang::Fr);
        query.set("for", asker).unwrap();
        let answer = laid.recommend(&query).unwrap();
        let shown = answer.hosters.iter().any(|h| h.hoster.id == "for-schools");
        let reason = answer.excluded.into_iter().find(|e| e.hoster.as_deref() == Some("for-schools"));
        (shown, reason.map(|e| e.reason.text))
    };
    assert_eq!(out("school"), (true, None));
    let told = "n’accueille que\u{a0}: écoles, organismes publics".to_owned();
    assert_eq!(out("person"), (false, Some(told)));
}
