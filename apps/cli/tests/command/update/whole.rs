//! All directories of `data/directories.toml`, as recorded answers on this machine.

use super::world::list;
use crate::fetch::federation::{ORGANIZATIONS, orderly};
use crate::fetch::run::{json, run};
use crate::fetch::server::{Asked, Reply, Server};
use std::{collections::HashMap, path::Path, time::Duration};

const ROOT: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../..");

/// The table, leading to a server of this machine; and the recorded answer of each directory, by its host.
fn table(port: u16) -> (toml::Table, HashMap<String, String>) {
    let text = std::fs::read_to_string(format!("{ROOT}/data/directories.toml")).unwrap();
    let mut table: toml::Table = toml::from_str(&text).unwrap();
    let mut answers = HashMap::new();
    for directory in table["directory"].as_array_mut().unwrap() {
        let text = |key: &str| directory[key].as_str().unwrap().to_owned();
        let (id, format) = (text("id"), text("format"));
        let (host, mut path) = (format!("{id}.localhost"), "list".to_owned());
        if directory.get("page").is_some() {
            path += "?start={start}";
        }
        let url = match format.as_str() {
            "chatonsinfos" => format!("http://f.localhost:{port}/federation.properties"),
            _ => format!("http://{host}:{port}/{path}"),
        };
        directory.as_table_mut().unwrap().insert("urls".into(), vec![url].into());
        let recorded = |ending: &str| format!("{ROOT}/tests/directories/golden/{format}.{ending}");
        let file = ["json", "md", "toml"].map(recorded).into_iter().find(|file| Path::new(file).exists());
        answers.extend(file.map(|file| (host, std::fs::read_to_string(file).unwrap())));
    }
    (table, answers)
}

#[test]
fn one_command_asks_every_directory() {
    let folder = tempfile::tempdir().unwrap();
    let answer = move |port: u16| {
        let (_, answers) = table(port);
        move |asked: &Asked| {
            let recorded = answers.get(&asked.host).filter(|_| asked.path != "/robots.txt");
            (Duration::ZERO, recorded.map_or_else(|| orderly(asked, port), |text| Reply::File(text.clone())))
        }
    };
    let server = Server::start(|port| Box::new(answer(port)));
    let path = |name: &str| folder.path().join(name).to_str().unwrap().to_owned();
    let (table, _) = table(server.port);
    std::fs::write(path("directories.toml"), toml::to_string(&table).unwrap()).unwrap();
    let (file, state, out) = (path("directories.toml"), path("state"), path("layers"));
    let fixed = ["data", "update", "--json", "--directories", &file, "--state", &state, "--out", &out];
    let quick = ["--retrieved", "2026-11-24", "--delay", "0", "--towns", "1", "--allow-private", "localhost"];
    let update = |more: &[&str]| {
        let (code, said, err) = run(&[&fixed[..], &quick[..], more].concat());
        assert_eq!(code, 0, "{said:.2000}{err}");
        json(&said)
    };
    let made = update(&[]);
    let directories = table["directory"].as_array().unwrap();
    for directory in directories {
        let told = list(&made, directory["id"].as_str().unwrap());
        assert_eq!(told["status"], "taken", "{told}");
        let (hosters, packages) = (told["hosters"].as_u64().unwrap(), directory["format"].as_str() == Some("yunohost"));
        assert_eq!(hosters > 0, !packages, "{told}");
    }
    assert!(list(&made, "chatons")["hosters"].as_u64().unwrap() >= ORGANIZATIONS as u64);
    let licences: Vec<&String> = made["layers"].as_object().unwrap().keys().collect();
    for licence in ["agpl-3.0-only", "cc0-1.0", "odbl-1.0", "unstated"] {
        assert!(licences.contains(&&licence.to_owned()), "{licences:?}");
    }

    // Every layer is an overlay, and together they answer.
    let layers: Vec<String> = licences.iter().map(|licence| format!("{out}/{licence}.toml")).collect();
    let mut asked = vec!["recommend", "etherpad", "--json"];
    layers.iter().for_each(|layer| asked.extend(["--data", layer]));
    let (code, said, err) = run(&asked);
    assert_eq!(code, 0, "{err}");
    let told = json(&said)["catalogue"]["layers"].as_array().unwrap().len();
    assert!(told > layers.len(), "each layer is told beside the catalogue's own");

    // What may not be given on is in no layer that is.
    std::fs::remove_dir_all(&out).unwrap();
    let given = update(&["--publish"]);
    assert!(given["layers"].get("unstated").is_none() && given["layers"].get("cc0-1.0").is_some());
    assert!(given["directories"].as_array().unwrap().iter().all(|list| list["licence"].is_string()));
}
