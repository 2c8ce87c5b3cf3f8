//! Each software says what it is: answers written down from its code, asked for as a person would ask.

use super::world::{World, answer_with, missing};
use serde_json::Value;
use std::collections::BTreeMap;
use std::path::Path;

const ANSWERS: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/probe/answers");

/// By name of the file, a dot turned into two hyphens so that it can be a host.
fn recorded() -> BTreeMap<String, (String, Value)> {
    let files = std::fs::read_dir(Path::new(ANSWERS)).unwrap().map(|file| file.unwrap().path());
    let one = |path: std::path::PathBuf| {
        let name = path.file_stem().unwrap().to_str().unwrap().to_owned();
        let software = name.split('.').next().unwrap().to_owned();
        (name.replace('.', "--"), (software, serde_json::from_slice(&std::fs::read(&path).unwrap()).unwrap()))
    };
    files.map(one).collect()
}

/// Software of which the table only remembers what it answers, which proves nothing.
fn remembered() -> Vec<String> {
    let table: toml::Table = include_str!("../../../src/probe/table.toml").parse().unwrap();
    let rows = table["software"].as_array().unwrap().iter().filter(|row| row["trust"].as_str() == Some("memory"));
    rows.map(|row| row["id"].as_str().unwrap().to_owned()).collect()
}

#[test]
fn every_software_of_the_table_is_recognised_by_its_answers() {
    let all = recorded();
    assert!(all.len() > 80, "{}", all.len());
    let offers: Vec<(&str, &str, &str)> =
        all.iter().map(|(name, (software, _))| (name.as_str(), software.as_str(), "/")).collect();
    let answers = recorded();
    let world = World::new(&offers, move |asked| {
        let name = asked.host.trim_end_matches(".localhost");
        let Some(answer) = answers[name].1["answers"].get(&asked.path) else { return missing() };
        let body = match &answer["body"] {
            Value::String(text) => text.clone(),
            other => other.to_string(),
        };
        let body = body.replace("{base}", &format!("http://{}", asked.authority));
        let headers = answer["headers"].as_object().into_iter().flatten();
        let headers: Vec<(&str, &str)> =
            headers.map(|(name, value)| (name.as_str(), value.as_str().unwrap())).collect();
        let status = u16::try_from(answer["status"].as_u64().unwrap()).unwrap();
        answer_with(status, answer["type"].as_str().unwrap_or("text/html"), &headers, &body)
    });
    let names: Vec<&str> = all.keys().map(String::as_str).collect();
    let told = world.probe("2026-11-29", &names, &[]);
    let remembered = remembered();
    let mut wrong = Vec::new();
    for seen in told["offers"].as_array().unwrap() {
        let name = seen["hoster"].as_str().unwrap();
        let wanted = &all[name].1;
        let trusted = !remembered.contains(&all[name].0);
        let proven = trusted && wanted["proven"].as_bool().unwrap_or(true);
        if (seen["state"] == "proved") != proven {
            wrong.push(format!("{name}: {seen}"));
            continue;
        }
        for fact in ["version", "accounts", "users"] {
            if proven && seen[fact] != wanted["told"][fact] {
                wrong.push(format!("{name}: {fact} is {}, not {}", seen[fact], wanted["told"][fact]));
            }
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
    assert_eq!(told["asked"].as_u64().unwrap() as usize, all.len());
}
