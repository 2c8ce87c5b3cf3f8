//! The vectors that every binding answers, byte for byte: as JSON all of them, as addresses those that an address can
//! say.

use crate::client::escaped;
use crate::running::{data, folder};
use crate::*;
use degafam_server::Source;
use serde_json::{Map, Value};
use std::collections::BTreeMap;

struct Case {
    name: String,
    key: (String, bool, Option<String>),
    request: String,
    status: u64,
    answer: String,
}

fn cases() -> Vec<Case> {
    let mut cases = Vec::new();
    let text = |case: &Value, key: &str| case[key].as_str().map(str::to_owned);
    for entry in std::fs::read_dir(folder()).unwrap() {
        let path = entry.unwrap().path();
        if path.extension().is_none_or(|e| e != "json") {
            continue;
        }
        let file: Value = serde_json::from_str(&std::fs::read_to_string(&path).unwrap()).unwrap();
        for case in file.get("cases").and_then(Value::as_array).into_iter().flatten() {
            cases.push(Case {
                name: format!("{}: {}", path.file_stem().unwrap().to_string_lossy(), case["name"]),
                key: (text(case, "data").unwrap(), case["places"].as_bool().unwrap(), text(case, "overlay")),
                request: text(case, "request").unwrap(),
                status: case["status"].as_u64().unwrap(),
                answer: text(case, "answer").unwrap(),
            });
        }
    }
    cases
}

#[derive(Default)]
struct Servers(BTreeMap<(String, bool, Option<String>), Running>);

impl Servers {
    fn of(&mut self, case: &Case) -> std::net::SocketAddr {
        let (name, places, overlay) = case.key.clone();
        let start = || Running::with(Source::fixed(data(&name, places, overlay.as_deref())), |_| {});
        self.0.entry(case.key.clone()).or_insert_with(start).address
    }
}

fn http(case: &Case) -> u16 {
    match case.status {
        0 | 3 | 5 => 200,
        2 if case.answer.contains(r#""code":"unknown_hoster""#) => 404,
        2 => 400,
        // Answered all the same, without distances.
        4 if case.answer.contains(r#""hosters":["#) => 200,
        4 => 422,
        other => panic!("{}: status {other}", case.name),
    }
}

#[test]
fn every_request_is_answered_with_the_bytes_of_the_library() {
    let (mut servers, mut wrong) = (Servers::default(), Vec::new());
    let cases = cases();
    for case in &cases {
        let reply = post(servers.of(case), "/v1/ask", case.request.as_bytes());
        let status = reply.header("degafam-status").map(str::to_owned);
        if (reply.body.as_slice(), status) != (case.answer.as_bytes(), Some(case.status.to_string()))
            || reply.status != http(case)
        {
            wrong.push(format!("{}: {}", case.name, reply.status));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    assert!(cases.len() >= 200, "{} cases", cases.len());
    println!("{} requests", cases.len());
}

/// The address that asks what a request asks; none where none can.
fn address(request: &Map<String, Value>) -> Option<String> {
    let ask = request.get("ask")?.as_str()?;
    let geojson = request.get("format").is_some_and(|format| format == "geojson");
    let csv = request.get("format").is_some_and(|format| format == "csv");
    let name = || Some(escaped(request.get("name")?.as_str()?));
    let path = match ask {
        "recommend" | "plan" | "hosters" if geojson => format!("/v1/{ask}.geojson"),
        "recommend" | "plan" | "hosters" if csv => format!("/v1/{ask}.csv"),
        "criteria" => "/v1/openness/criteria".to_owned(),
        "hoster" => format!("/v1/hosters/{}", name()?),
        "files" => format!("/v1/hosters/{}/files", name()?),
        "openness" => format!("/v1/hosters/{}/openness", name()?),
        ask => format!("/v1/{ask}"),
    };
    let mut pairs = Vec::new();
    for (key, value) in request {
        let written = match (key.as_str(), value) {
            ("format", value) if !["json", "geojson", "csv"].iter().any(|known| value == known) => return None,
            ("ask" | "name" | "format", _) => continue,
            // An address without a table has no such parameter.
            ("spreadsheet", _) if !csv => return None,
            // A point that was typed is as precise as its digits; one that a program gives is exact.
            ("near", Value::Object(_)) => return None,
            // What an address says is text, and is there or not.
            ("near", Value::Number(_)) | (_, Value::Null) => return None,
            (_, Value::Object(pairs)) => {
                vec![pairs.iter().map(|(name, value)| format!("{name}={value}")).collect::<Vec<_>>().join(",")]
            }
            (_, Value::Array(values)) => values.iter().map(plain).collect(),
            (_, value) => vec![plain(value)],
        };
        let name = match key.as_str() {
            "countries" => "country",
            "prices" | "networks" | "forms" | "languages" => key.trim_end_matches('s'),
            other => other,
        };
        pairs.extend(written.iter().map(|value| format!("{name}={}", escaped(value))));
    }
    if matches!(ask, "recommend" | "standings" | "explain") && !request.contains_key("seed") {
        // An address without a seed has one drawn, where the library takes 0.
        pairs.push("seed=0".into());
    }
    Some(format!("{path}?{}", pairs.join("&")))
}

fn plain(value: &Value) -> String {
    value.as_str().map_or_else(|| value.to_string(), str::to_owned)
}

#[test]
fn addresses_ask_the_same() {
    let (mut servers, mut asked, mut other, mut wrong) = (Servers::default(), 0, 0, Vec::new());
    for case in &cases() {
        let request = serde_json::from_str::<Map<String, Value>>(&case.request).ok();
        let answer: Value = serde_json::from_str(&case.answer).unwrap();
        let error = answer.get("error");
        // What cannot be read is told in the words of whoever reads it, and an address has no field that is left out.
        let told_otherwise = ["bad_request", "unknown_option", "repeated_option", "missing_option", "unknown_question"];
        let unread = error.is_some_and(|error| told_otherwise.iter().any(|code| error["code"] == *code))
            || request.as_ref().is_some_and(|request| !request.get("what").is_none_or(Value::is_string))
            || request.as_ref().is_some_and(|request| request.len() == 1 && error.is_some());
        let (Some(address), false) = (request.as_ref().and_then(address), unread) else {
            other += 1;
            continue;
        };
        let reply = get(servers.of(case), &address);
        asked += 1;
        let well = match error {
            None if answer.get("csv").is_some() => answer["csv"] == reply.text(),
            None if http(case) == 422 => reply.json()["candidates"] == answer["candidates"],
            None => reply.body == case.answer.as_bytes(),
            Some(error) => {
                let told = reply.json();
                // What is no number or no known word is told by whoever reads the address.
                // Names and numbers are shown as they are typed here.
                let pairs = ["weights", "letters", "floor"]
                    .iter()
                    .any(|option| error["message"].as_str().unwrap().contains(&format!("`{option}`")));
                (error["code"] == "bad_option" && (told["code"] == "usage" || (pairs && told["code"] == "bad_option")))
                    || [("code", "code"), ("detail", "message"), ("hint", "hint")]
                        .iter()
                        .all(|(of_problem, of_error)| told[of_problem] == error[of_error])
            }
        };
        let status = reply.header("degafam-status").map(str::to_owned);
        if !well || reply.status != http(case) || status != Some(case.status.to_string()) {
            let told: String = String::from_utf8_lossy(&reply.body).chars().take(300).collect();
            wrong.push(format!("{}: {address}: {} {told}", case.name, reply.status));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    assert!(asked >= 120, "{asked} addresses");
    println!("{asked} addresses, {other} requests that no address says");
}
