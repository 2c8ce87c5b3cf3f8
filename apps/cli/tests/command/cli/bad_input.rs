//! What cannot be understood: an exit code, a stable error code, and words that say what to type instead.

use super::run::{command, finish, json, run};
use serde_json::Value;

/// Exit code, error code, and a word of the advice, both as JSON and as text.
fn refused(arguments: &[&str], exit: i32, code: &str, advice: &str) {
    let a = json(exit, &[arguments, &["--json"]].concat());
    let error = a.get("error").unwrap_or_else(|| panic!("{arguments:?}: no error in {a}"));
    assert_eq!(error["code"], code, "{arguments:?}");
    let keys: Vec<&String> = error.as_object().unwrap().keys().collect();
    assert_eq!(keys, ["code", "message", "hint"]);
    let said = format!("{} {}", error["message"].as_str().unwrap(), error["hint"].as_str().unwrap());
    assert!(said.contains(advice), "{arguments:?}: {said}");
    assert!(said.len() < 1000, "{arguments:?}: the message is as long as the mistake");
    let ran = run(arguments);
    assert_eq!((ran.code, ran.out.as_str()), (exit, ""), "{arguments:?}: errors go to standard error");
    assert!(ran.err.contains(advice), "{arguments:?}: {}", ran.err);
}

#[test]
fn nothing_asked() {
    for command in ["recommend", "identify", "alternatives"] {
        for nothing in ["", "   ", "?!", "…", "\u{200b}"] {
            refused(&[command, nothing], 2, "empty_query", "type a service");
        }
    }
    refused(&["place", ""], 2, "empty_place", "Nantes");
    refused(&["recommend", "doodle", "--near", " "], 2, "empty_place", "Nantes");
    for incomplete in
        [&["recommend"][..], &["identify"], &["place"], &["nonsense"], &["recommend", "doodle", "--nonsense"]]
    {
        assert_eq!(run(incomplete).code, 2, "{incomplete:?}");
    }
    assert_eq!(json(2, &["--json"])["error"]["code"], "usage");
}

#[test]
fn far_too_much() {
    // The kernel takes 128 KiB an argument, and several of them.
    let long = "a".repeat(120_000);
    refused(&["recommend", &long], 2, "query_too_long", "type a name or an address only");
    refused(&["identify", &format!("https://docs.google.com/{long}")], 2, "query_too_long", "type a name");
    refused(&["recommend", "doodle", "--near", &long], 2, "place_too_long", "type only the town");
    refused(&["place", &long], 2, "place_too_long", "type only the town");
    let mut megabyte = vec!["recommend"];
    megabyte.extend(std::iter::repeat_n(long.as_str(), 8));
    refused(&megabyte, 2, "query_too_long", "type a name");
    refused(&["recommend", "docs", "--software", &long], 2, "query_too_long", "type a name");
}

#[test]
fn control_characters() {
    for text in ["doo\x1b[31mdle", "doo\x07dle", "doo\ndle", "doo\tdle", "doo\u{85}dle"] {
        refused(&["recommend", text], 2, "control_characters", "type plain text");
        refused(&["recommend", "doodle", "--near", text], 2, "control_characters", "type a single line");
    }
}

#[cfg(unix)]
#[test]
fn invalid_utf_8() {
    use std::{ffi::OsStr, os::unix::ffi::OsStrExt};
    let broken = OsStr::from_bytes(b"doo\xff\xfedle");
    for arguments in [
        &["recommend".as_ref(), broken][..],
        &["place".as_ref(), broken],
        &["recommend".as_ref(), "x".as_ref(), "--near".as_ref(), broken],
    ] {
        let ran = run(arguments);
        assert_eq!(ran.code, 2, "{}", ran.err);
        assert!(ran.err.contains("UTF-8"), "{}", ran.err);
        let ran = finish(command().args(arguments).arg("--json"));
        assert_eq!((ran.code, &ran.json()["error"]["code"]), (2, &"usage".into()));
    }
    // A file may be called anything.
    let ran = finish(command().args(["recommend", "doodle", "--json", "--data"]).arg(broken));
    assert_eq!((ran.code, &ran.json()["error"]["code"]), (7, &"file".into()));
}

#[test]
fn addresses_that_are_no_web_addresses() {
    for text in ["javascript:alert(1)", "file:///etc/passwd", "ftp://example.org/", "data:text/html,x"] {
        refused(&["recommend", text], 2, "bad_scheme", "http:// or https://");
    }
}

#[test]
fn unknown_and_ambiguous_places() {
    refused(&["recommend", "doodle", "--near", "91,0"], 2, "bad_coordinates", "-90 to 90");
    refused(&["place", "0,181"], 2, "bad_coordinates", "-180 to 180");
    // The answer stays, without distances, and says so.
    let unknown = json(4, &["recommend", "doodle", "--near", "Xyzzyplace", "--json"]);
    assert!(unknown["query"]["place"].is_null() && unknown["notes"][0]["code"] == "place_unknown");
    assert!(unknown["hosters"][0]["distance_km"].is_null() && unknown["hosters"][0]["rank"] == 1);
    // What is proposed can be typed.
    let several = json(4, &["recommend", "doodle", "--near", "Saint-Denis", "--json"]);
    let proposed = several["notes"][1]["data"]["candidates"].as_str().unwrap().to_owned();
    assert!(proposed.contains("Seine-Saint-Denis") && proposed.contains("; "), "{proposed}");
    for place in proposed.split("; ") {
        assert_eq!(run(&["recommend", "doodle", "--near", place]).code, 0, "{place}");
    }
    let told = run(&["place", "Nnates"]);
    assert!(told.out.contains("understood as Nantes, Loire-Atlantique, FR"), "{}", told.out);
    assert_eq!(run(&["recommend", "doodle", "--near", "Saint-Denis", "--near-country", "RE"]).code, 0);
}

#[test]
fn contradictory_filters() {
    refused(
        &["recommend", "Google Docs", "--no-account", "--audience", "members"],
        2,
        "contradictory_filters",
        "not both",
    );
    refused(
        &["recommend", "Google Docs", "--no-account", "--price", "membership"],
        2,
        "contradictory_filters",
        "not both",
    );
    refused(&["recommend", "Google Docs", "--within", "100"], 2, "contradictory_filters", "needs a place");
}

#[test]
fn weights_that_do_not_weigh() {
    for weights in ["fit=-1", "openness=-0.1", "fit=NaN", "proximity=inf"] {
        refused(&["recommend", "doodle", "--weights", weights], 2, "bad_option", "a number from 0 up");
    }
    refused(
        &["recommend", "doodle", "--weights", "fit=0,proximity=0,openness=0,assurance=0"],
        2,
        "bad_weights",
        "a number above 0",
    );
    for weights in ["", "fit", "fit=", "fit=much", "speed=1", "fit=1,,", "1,2,3"] {
        refused(&["recommend", "doodle", "--weights", weights], 2, "bad_option", "fit=0.5");
    }
    refused(&["recommend", "doodle", "--letters", "A=0,T=0,O=0,N=0,S=0"], 2, "bad_weights", "a number above 0");
    refused(&["recommend", "doodle", "--floor", "N=2"], 2, "bad_option", "from 0 to 1");
    refused(&["recommend", "doodle", "--floor", "X=0.2"], 2, "bad_option", "N=0.5");
}

#[test]
fn numbers_out_of_range() {
    for limit in ["0", "10001", "-3", "many", "1.5", "99999999999999999999999"] {
        refused(&["recommend", "doodle", "--limit", limit], 2, "bad_option", "1 to 10000");
    }
    refused(&["recommend", "doodle", "--seed", "-1"], 2, "bad_option", "a whole number from 0");
    for band in ["-0.1", "2", "NaN", "maybe"] {
        refused(&["recommend", "doodle", "--band", band], 2, "bad_option", "from 0 to 1");
    }
    for km in ["0", "-5", "NaN", "inf", "far"] {
        refused(&["recommend", "doodle", "--half-distance", km], 2, "bad_option", "above 0");
        refused(&["recommend", "doodle", "--near", "Nantes", "--within-km", km], 2, "bad_option", "above 0");
    }
    for date in ["2026-13", "2026-02-30", "yesterday", "26-01-01", ""] {
        refused(&["recommend", "doodle", "--as-of", date], 2, "bad_option", "a date such as 2024");
    }
}

/// What was typed was cut at its first semicolon, and the rest shown as advice.
#[test]
fn what_was_typed_is_told_whole_and_options_as_they_are_typed() {
    let ran = run(&["recommend", "doodle", "--region", "x; y"]);
    assert!(ran.err.contains("no place is called “x; y”\n  type a town"), "{}", ran.err);
    let error = json(4, &["recommend", "doodle", "--region", "x; y", "--json"]);
    assert_eq!(error["error"]["message"], "no place is called “x; y”");
    let ran = run(&["recommend", "doodle", "--within", "50"]);
    assert!(ran.err.contains("`--within-km` needs a place\n  add `--near`"), "{}", ran.err);
    let ran = run(&["recommend", "doodle", "--limit", "0", "--lang", "fr"]);
    assert!(ran.err.contains("`--limit` doit être un nombre entier de 1 à 10000, et non 0"), "{}", ran.err);
}

#[test]
fn names_that_nobody_has() {
    refused(&["recommend", "doodle", "--network", "nope"], 2, "unknown_network", "chatons");
    refused(&["hosters", "--network", "nope"], 2, "unknown_network", "chatons");
    refused(&["recommend", "doodle", "--country", "XX"], 2, "unknown_country", "FR");
    refused(&["hosters", "--country", "France"], 2, "unknown_country", "FR");
    refused(&["recommend", "doodle", "--software", "zzzzqqq"], 2, "unrelated_software", "framadate");
    refused(&["recommend", "doodle", "--software", "wordpress"], 2, "unrelated_software", "framadate");
    refused(&["hosters", "--software", "zzzzqqq"], 2, "unknown_software", "etherpad");
    refused(&["hosters", "framasfot"], 2, "unknown_hoster", "framasoft");
    refused(&["recommend", "doodle", "--lang", "xx"], 2, "unknown_language", "fr");
    refused(&["recommend", "doodle", "--price", "gratuit"], 2, "usage", "free");
    refused(&["recommend", "doodle", "--form", "club"], 2, "usage", "association");
    refused(&["recommend", "doodle", "--for", "cat"], 2, "usage", "school");
}

#[test]
fn data_that_are_missing_damaged_or_wrong() {
    refused(&["recommend", "doodle", "--data", "/no/such/file.bin"], 7, "file", "/no/such/file.bin");
    let folder = tempfile::tempdir().unwrap();
    let file = |name: &str, bytes: &[u8]| {
        let path = folder.path().join(name);
        std::fs::write(&path, bytes).unwrap();
        path.into_os_string().into_string().unwrap()
    };
    let bytes = degafam::Catalogue::embedded_bytes();
    let mut newer = bytes.to_vec();
    (newer[8], newer[10]) = (200, 200);
    let mut flipped = bytes.to_vec();
    flipped[500_000] ^= 1;
    let wrong = [
        (file("empty.bin", b""), "not_a_catalogue", "not a degafam catalogue"),
        (file("picture.bin", b"\x89PNG\r\n"), "not_a_catalogue", "not a degafam catalogue"),
        (file("short.bin", &bytes[..bytes.len() - 1]), "catalogue_damaged", "fetch it again"),
        (file("flipped.bin", &flipped), "catalogue_damaged", "fetch it again"),
        (file("newer.bin", &newer), "catalogue_too_new", "update degafam"),
        (file("overlay.toml", b"[[hoster]]\nid = 3"), "data", "overlay.toml"),
        (file("overlay.json", b"{\"hoster\": ["), "data", "overlay.json"),
    ];
    for (path, code, advice) in &wrong {
        refused(&["recommend", "doodle", "--data", path], 6, code, advice);
    }
    let whole = file("whole.bin", bytes);
    let embedded = run(&["recommend", "doodle", "--json", "--seed", "1"]);
    assert_eq!(run(&["recommend", "doodle", "--json", "--seed", "1", "--data", &whole]).out, embedded.out);
}

/// `--format json` with a mistake printed the error as text, only `--format=json` and `--json` printed a document.
#[test]
fn errors_are_documents_however_json_is_asked_for() {
    let error = |a: &[&str]| -> Value { json(2, a)["error"]["code"].clone() };
    for format in [&["--json"][..], &["--format", "json"], &["--format=json"]] {
        assert_eq!(error(&[&["recommend", "doodle", "--limit", "0"], format].concat()), "bad_option", "{format:?}");
        assert_eq!(error(&[&["recommend", "doodle", "--nonsense"], format].concat()), "usage", "{format:?}");
    }
}
