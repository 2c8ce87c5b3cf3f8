//! A schema that accepts anything proves nothing: documents that are wrong in one place must be refused.

use super::*;

/// Something is taken away, added or turned into another kind.
type Spoil = fn(&mut Value) -> bool;

const SPOILS: [(&str, Spoil); 3] = [
    ("a key that is not ours", |value| {
        value.as_object_mut().map(|keys| keys.insert("x-unexpected".into(), serde_json::json!({ "a": [] }))).is_some()
    }),
    ("a text that is a list", |value| {
        value.is_string() && {
            *value = serde_json::json!([value]);
            true
        }
    }),
    ("a number that is a text", |value| {
        value.is_number() && {
            *value = value.to_string().into();
            true
        }
    }),
];

/// Paths to every value below a document, as many as `most`, spread over all.
fn paths(document: &Value, most: usize) -> Vec<String> {
    fn walk(value: &Value, at: String, all: &mut Vec<String>) {
        match value {
            Value::Object(keys) => keys.iter().for_each(|(key, inner)| {
                walk(inner, format!("{at}/{}", key.replace('~', "~0").replace('/', "~1")), all);
            }),
            Value::Array(items) => {
                items.iter().enumerate().for_each(|(number, inner)| walk(inner, format!("{at}/{number}"), all));
            }
            _ => {}
        }
        all.push(at);
    }
    let mut all = Vec::new();
    walk(document, String::new(), &mut all);
    let step = all.len().div_ceil(most).max(1);
    all.into_iter().step_by(step).collect()
}

/// Spoils a document in many places, one at a time; each must be refused.
fn spoil(schema: &str, document: &Value) {
    check(schema, document, "the sound document");
    let mut tried = 0;
    for path in paths(document, 400) {
        for (what, spoil) in SPOILS {
            let mut spoilt = document.clone();
            // A reason's data hold texts or numbers, whichever it is about.
            let free = what.starts_with("a number") && path.contains("/data/");
            if free || !spoil(spoilt.pointer_mut(&path).unwrap()) {
                continue;
            }
            tried += 1;
            assert!(!fits(schema, &spoilt), "{schema} accepts {what} at {path}");
        }
    }
    assert!(tried > 4, "{schema}: {tried}");
}

/// Takes each key of each object that is always there away; each must be missed.
fn bereave(schema: &str, document: &Value) {
    for path in paths(document, 300) {
        let Some(keys) = document.pointer(&path).and_then(Value::as_object) else { continue };
        // Keys of sources and of data are not ours; layers tell what is known of them.
        if ["/data", "/source", "/from"].iter().any(|end| path.ends_with(end))
            || ["/hoster/aside", "/layers/"].iter().any(|part| path.contains(part))
        {
            continue;
        }
        for key in keys.keys() {
            let mut spoilt = document.clone();
            spoilt.pointer_mut(&path).unwrap().as_object_mut().unwrap().remove(key);
            assert!(!fits(schema, &spoilt), "{schema} does not miss `{key}` at {path}");
        }
    }
}

#[test]
fn spoilt_answers_are_refused() {
    let near = ["--near", "Nantes", "--seed", "1", "--json"];
    for (schema, question) in [
        ("recommend", [&["recommend", "Google Docs", "--limit", "5"][..], &near].concat()),
        ("explain", [&["explain", "Google Docs", "--hoster", "framasoft"][..], &near].concat()),
        ("alternatives", vec!["alternatives", "Doodle", "--json"]),
        ("identify", vec!["identify", "remplacer Zoom et Slack", "--json"]),
        ("hosters", vec!["hosters", "--network", "chatons", "--country", "BE", "--json"]),
        ("openness", vec!["openness", "framasoft", "--json"]),
        ("criteria", vec!["openness", "criteria", "--json"]),
        ("place", vec!["place", "Nantes", "--json"]),
        ("error", vec!["identify", "", "--json"]),
        ("geojson", vec!["hosters", "--country", "BE", "--format", "geojson"]),
    ] {
        let document = ask(schema, &question);
        spoil(schema, &document);
        if schema != "geojson" {
            bereave(schema, &document);
        }
    }
    spoil("hoster", &ask("hoster", &["hosters", "framasoft", "--json"]));
}

#[test]
fn values_that_cannot_be_are_refused() {
    let sound = ask("recommend", &["recommend", "Google Docs", "--near", "Nantes", "--limit", "3", "--json"]);
    for (path, value) in [
        ("/query/place/latitude", serde_json::json!(91)),
        ("/query/as_of", "22/11/2026".into()),
        ("/query/lang", "xx".into()),
        ("/hosters/0/rank", 0.into()),
        ("/hosters/0/score", serde_json::json!(1.5)),
        ("/hosters/0/hoster/country", "fr".into()),
        ("/hosters/0/hoster/id", "Not An Id".into()),
        ("/hosters/0/offer/url", "javascript:alert(1)".into()),
        ("/hosters/0/offer/audience", "anybody".into()),
        ("/hosters/0/contributions/0/signal", "luck".into()),
        ("/hosters/0/openness/letters/A", Value::Null),
        ("/match/how", "guess".into()),
        ("/catalogue/counts/hosters", serde_json::json!(-1)),
    ] {
        let mut spoilt = sound.clone();
        *spoilt.pointer_mut(path).unwrap_or_else(|| panic!("{path}")) = value;
        assert!(!fits("recommend", &spoilt), "{path}");
    }
}
