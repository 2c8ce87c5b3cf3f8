//! What the command prints, question by question.

use super::*;

/// A question of the golden rows.
struct Row {
    asks: Vec<String>,
    near: Option<String>,
}

fn golden() -> Vec<Row> {
    let mut rows = Vec::new();
    for entry in fs::read_dir(format!("{ROOT}/tests/golden")).unwrap() {
        let path = entry.unwrap().path();
        if path.extension().is_none_or(|e| e != "toml") {
            continue;
        }
        let file: toml::Table = fs::read_to_string(&path).unwrap().parse().unwrap();
        for row in file["row"].as_array().unwrap() {
            let asks = row["ask"].as_array().unwrap().iter().map(|ask| ask.as_str().unwrap().to_owned()).collect();
            let near = row.get("near").map(|near| near.as_str().unwrap().to_owned());
            rows.push(Row { asks, near });
        }
    }
    assert!(rows.len() > 30, "the golden rows were found");
    rows
}

#[test]
fn answers_to_every_golden_row_fit() {
    let mut hosters = 0;
    for (number, row) in golden().iter().enumerate() {
        let ask_of = row.asks.first().unwrap();
        let lang = ["fr", "en", "de", "es"][number % 4];
        let near: &[&str] = match &row.near {
            Some(near) => &["--near", near],
            None => &[],
        };
        let options = ["--limit", "20", "--seed", "1", "--lang", lang, "--json"];
        let answer = ask("recommend", &[&["recommend", ask_of], near, &options[..]].concat());
        ask("alternatives", &["alternatives", ask_of, "--lang", lang, "--json"]);
        let found = answer["hosters"].as_array().map_or(0, Vec::len);
        hosters += found;
        if found > 0 {
            let last = answer["hosters"][found - 1]["hoster"]["id"].as_str().unwrap();
            let question = [&["explain", ask_of, "--hoster", last][..], near, &["--seed", "1", "--json"]].concat();
            ask("explain", &question);
        }
    }
    assert!(hosters > 100, "hosters were recommended");
}

#[test]
fn every_line_of_a_history_is_a_document_or_an_error() {
    let mut input: String = golden().iter().flat_map(|row| &row.asks).fold(String::new(), |all, ask| all + ask + "\n");
    input.push_str("\njavascript:x\nzzzqqq xyzzy\n");
    let (code, out) = run(&["identify", "--stdin"], &input);
    assert_eq!((code, out.lines().count()), (0, input.lines().count()));
    for (line, asked) in out.lines().zip(input.lines()) {
        let document: Value = serde_json::from_str(line).unwrap();
        check(if document.get("error").is_some() { "error" } else { "identify" }, &document, asked);
    }
}

#[test]
fn the_directory_fits_whole_and_hoster_by_hoster() {
    let list = ask("hosters", &["hosters", "--json"]);
    let entries = list["hosters"].as_array().unwrap();
    assert!(entries.len() > 400);
    // Every thirtieth, so that every kind of record is met.
    for entry in entries.iter().step_by(30) {
        let id = entry["hoster"]["id"].as_str().unwrap();
        ask("hoster", &["hosters", id, "--json"]);
        ask("openness", &["openness", id, "--json"]);
    }
    ask("criteria", &["openness", "criteria", "--json", "--lang", "es"]);
    ask("openness", &["openness", "framasoft", "--software", "etherpad", "--letters", "A=2,S=0", "--json"]);
}

#[test]
fn options_and_turns_of_every_question_fit() {
    for question in [
        &["recommend", "Google Docs", "--near", "44000", "--no-account", "--price", "free", "--within", "200"][..],
        &["recommend", "visio", "--near", "47.2,-1.5", "--weights", "fit=0,proximity=1,openness=1", "--floor", "N=0.6"],
        &["recommend", "zzzqqq xyzzy"],
        &["recommend", "Google Docs", "--country", "AQ"],
        &["recommend", "Firefox"],
    ] {
        ask("recommend", &[question, &["--json"]].concat());
    }
    ask("explain", &["explain", "Doodle", "--hoster", "codeberg", "--json"]);
    ask("explain", &["explain", "zzzqqq xyzzy", "--hoster", "codeberg", "--json"]);
    ask("alternatives", &["alternatives", "zzzqqq xyzzy", "--json"]);
    for place in ["Nantes", "Saint-Denis", "44000", "47.2,-1.5", "France", "Bretagne", "4000 Liège", "Nowherehampton"]
    {
        ask("place", &["place", place, "--json"]);
    }
}

#[test]
fn errors_are_of_one_shape() {
    for question in [
        &["recommend", "Doodle", "--weights", "x=1"][..],
        &["recommend", "Doodle", "--region", "Nowherehampton"],
        &["recommend", "Doodle", "--region", "Saint-Denis"],
        &["recommend", "Doodle", "--within", "-1"],
        &["identify", ""],
        &["identify", "javascript:alert(1)"],
        &["hosters", "zzzqqq"],
        &["hosters", "--country", "XX"],
        &["place", "100,200"],
        &["data", "check", "--folder", "no-such-folder"],
        &["hosters", "--data", "no-such-file.toml"],
        &[
            "data",
            "import",
            "--format",
            "peertube",
            "no-such-file",
            "--origin",
            "https://a.example/",
            "--out",
            "x.toml",
        ],
    ] {
        let document = ask("error", &[question, &["--json"]].concat());
        assert!(document.get("error").is_some(), "{question:?}: {document}");
    }
}

#[test]
fn requests_and_answers_of_the_conformance_vectors_fit() {
    let mut seen = std::collections::BTreeSet::new();
    for entry in fs::read_dir(format!("{ROOT}/tests/conformance")).unwrap() {
        let path = entry.unwrap().path();
        if path.extension().is_none_or(|e| e != "json") {
            continue;
        }
        let file: Value = serde_json::from_str(&fs::read_to_string(&path).unwrap()).unwrap();
        for case in file.get("cases").and_then(Value::as_array).into_iter().flatten() {
            let answer: Value = serde_json::from_str(case["answer"].as_str().unwrap()).unwrap();
            let mut request = serde_json::from_str(case["request"].as_str().unwrap()).unwrap_or(Value::Null);
            // The library takes `null` for what is left out; clients are not told to write it.
            if let Some(keys) = request.as_object_mut() {
                keys.retain(|_, value| !value.is_null());
            }
            let what = format!("{}: {}", path.display(), case["name"]);
            if answer.get("error").is_some() {
                check("error", &answer, &what);
                let unread = answer["error"]["code"] == "bad_request";
                // That a date is none, a key comes twice or a seed has more than 64 bits, no schema says.
                let message = answer["error"]["message"].as_str().unwrap();
                let beyond = ["is not a date", "duplicate field", "e+19"].iter().any(|words| message.contains(words));
                assert!(!unread || beyond || !fits("request", &request), "{what} fits the schema of requests");
                continue;
            }
            let ask = request["ask"].as_str().unwrap();
            let written = request["format"].as_str().filter(|format| *format != "json");
            check(written.unwrap_or(ask), &answer, &what);
            // A locale is read as its language.
            let locale = request["lang"].as_str().is_some_and(|lang| lang.len() > 2);
            if !locale {
                check("request", &request, &what);
                seen.insert(ask.to_owned());
            }
        }
    }
    assert_eq!(seen.len(), 16, "every question was met: {seen:?}");
}
