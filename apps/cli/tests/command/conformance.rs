//! The conformance vectors, asked of the command: the same bytes as every binding, with the exit code as status.

use crate::program::program;
use serde_json::{Map, Value};
use std::fs;

const FOLDER: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../../tests/conformance");

fn text(value: &Value) -> String {
    value.as_str().map_or_else(|| value.to_string(), str::to_owned)
}

/// `A=1,T=2`.
fn pairs(value: &Value) -> String {
    let pairs: Vec<String> = value.as_object().unwrap().iter().map(|(name, value)| format!("{name}={value}")).collect();
    pairs.join(",")
}

/// The options that ask what a request asks; none where the command has no such question or option.
fn arguments(request: &Map<String, Value>) -> Option<Vec<String>> {
    let ask = request.get("ask")?.as_str()?;
    let (command, first) = match ask {
        "recommend" | "explain" | "alternatives" | "identify" => (ask, request.get("what")?),
        "move" => ("move", request.get("what")?),
        // Its names are texts of a list.
        "plan" => ("plan", &Value::Null),
        "place" => ("place", request.get("text")?),
        "hoster" => ("hosters", request.get("name")?),
        "openness" => ("openness", request.get("name")?),
        "criteria" => ("openness", &Value::from("criteria")),
        "hosters" => ("hosters", &Value::Null),
        _ => return None,
    };
    let mut arguments = vec![command.to_owned()];
    if first.as_str().is_some_and(|first| first.contains('\u{0}')) {
        // No argument holds a NUL.
        return None;
    }
    arguments.extend(first.as_str().map(str::to_owned));
    let mut languages = false;
    for (key, value) in request {
        let option = match (key.as_str(), value) {
            ("ask" | "what" | "text" | "name", _) => continue,
            ("wants", Value::Array(wants)) => {
                arguments.extend(wants.iter().map(text));
                continue;
            }
            ("software", value) if ask == "move" => format!("--to={}", text(value)),
            ("without" | "exit" | "keep", Value::Array(values)) => {
                arguments.extend(values.iter().map(|value| format!("--{key}={}", text(value))));
                continue;
            }
            // A point that was typed is as precise as its digits; one that a program gives is exact.
            ("near", Value::Object(_)) => return None,
            // An argument is text, and is there or not.
            ("near", Value::Number(_)) | (_, Value::Null) => return None,
            ("format", value) if value != "json" && value != "geojson" => return None,
            ("no_account", _) => "--no-account".to_owned(),
            // The command prints a table as it is, and no document that holds it.
            ("spreadsheet", _) => return None,
            ("weights" | "letters" | "floor", value) => format!("--{key}={}", pairs(value)),
            (
                "prices" | "countries" | "server_countries" | "networks" | "forms" | "languages",
                Value::Array(values),
            ) => {
                let singular = match key.as_str() {
                    "countries" => "country",
                    "server_countries" => "server-country",
                    plural => plural.strip_suffix('s').unwrap(),
                };
                languages |= key == "languages";
                arguments.extend(values.iter().map(|value| format!("--{singular}={}", text(value))));
                continue;
            }
            ("within_km", value) => format!("--within={value}"),
            ("half_distance_km", value) => format!("--half-distance={value}"),
            ("band", value) => format!("--band={value}"),
            (_, value) => format!("--{}={}", key.replace('_', "-"), text(value)),
        };
        arguments.push(option);
    }
    if matches!(ask, "recommend" | "explain" | "plan") {
        // The command draws a seed and takes the locale's languages, where the library leaves both alone.
        if !request.contains_key("seed") {
            arguments.push("--seed=0".into());
        }
        if !languages {
            arguments.push("--language=any".into());
        }
    }
    if !request.contains_key("format") {
        arguments.push("--json".into());
    }
    Some(arguments)
}

#[test]
fn the_command_answers_as_the_library() {
    let (mut asked, mut other, mut wrong) = (0, 0, Vec::new());
    for entry in fs::read_dir(FOLDER).unwrap() {
        let path = entry.unwrap().path();
        if path.extension().is_none_or(|e| e != "json") {
            continue;
        }
        let file: Value = serde_json::from_str(&fs::read_to_string(&path).unwrap()).unwrap();
        for case in file.get("cases").and_then(Value::as_array).into_iter().flatten() {
            let answer = case["answer"].as_str().unwrap();
            // The command has its own words for what it cannot read, always a gazetteer, and lays records only over
            // the embedded catalogue.
            let told_otherwise =
                ["bad_request", "unknown_option", "repeated_option", "missing_option", "unknown_question"];
            let unread = told_otherwise.iter().any(|code| answer.contains(&format!(r#""code":"{code}""#)));
            let data = match (case["data"].as_str().unwrap(), case["overlay"].as_str()) {
                ("embedded", None) => Some(None),
                ("embedded", Some(overlay)) => Some(Some(format!("{FOLDER}/{overlay}"))),
                ("made", None) => Some(Some(format!("{FOLDER}/made.bin"))),
                _ => None,
            };
            let request = serde_json::from_str::<Map<String, Value>>(case["request"].as_str().unwrap()).ok();
            let (Some(arguments), Some(data), false, true) =
                (request.and_then(|request| arguments(&request)), data, unread, case["places"] == true)
            else {
                other += 1;
                continue;
            };
            let mut command = program();
            command.args(&arguments).env("LC_ALL", "C");
            command.args(data.iter().flat_map(|data| ["--data", data]));
            let output = command.output().unwrap();
            asked += 1;
            let told = String::from_utf8(output.stdout).unwrap();
            // Words that an option does not know are refused by the parser of options already, as are types that no
            // argument has. Names and numbers are shown as they are typed here.
            let typed =
                |option: &str| answer.contains(&format!("`{option}`")) && told.contains(r#""code":"bad_option""#);
            if answer.contains(r#""code":"bad_option""#)
                && (told.contains(r#""code":"usage""#) || ["weights", "letters", "floor"].into_iter().any(typed))
            {
                continue;
            }
            if (output.status.code(), told.trim_end_matches('\n'))
                != (Some(case["status"].as_i64().unwrap() as i32), answer)
            {
                let same = told.bytes().zip(answer.bytes()).take_while(|(a, b)| a == b).count();
                let differs: String = told.chars().skip(same.saturating_sub(40)).take(160).collect();
                wrong.push(format!("{}: {arguments:?}: … {differs}", case["name"]));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    assert!(asked >= 120, "{asked} cases");
    println!("{asked} cases, {other} that only a program asks");
}
