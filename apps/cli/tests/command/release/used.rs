//! What is installed answers, in every command.

use super::world::*;
use std::fs;
#[cfg(unix)]
use {crate::program::program, crate::serve::Served};

#[test]
fn the_newest_at_hand_answers_and_is_told() {
    let world = World::new();
    let own = world.answering(&[]).0;
    let [first, second] = world.both(["2099-01-01", "2099-01-02"]);
    let said = world.installed(&first, &["--key", KEY]);
    assert!(said.contains("release 2099-01-01 is installed; files: 1 whole"), "{said}");
    let (older, err) = world.answering(&[]);
    assert_eq!(
        (&older["date"], &older["layers"][0]["name"], err.as_str()),
        (&"2099-01-01".into(), &"small".into(), "")
    );
    let said = world.installed(&second, &[]);
    assert!(said.contains("1 hoster changed") && said.contains("1 by its changes"), "{said}");
    let (newer, _) = world.answering(&[]);
    assert_eq!(newer["date"], "2099-01-02");
    // What people read says it in one line beside.
    let (code, _, err) = world.run(&["hosters", "far"]);
    assert_eq!((code, err.lines().count()), (0, 1), "{err}");
    assert!(err.contains("data of 2099-01-02 answer") && err.contains("--data embedded"), "{err}");
    let (code, out, err) = world.run(&["hosters", "far", "--json"]);
    assert!(code == 0 && out.contains("Farther away") && err.is_empty(), "{out}{err}");
    for command in
        [&["identify", "big docs"][..], &["alternatives", "big docs"], &["openness", "far"], &["place", "Nantes"]]
    {
        let (code, out, err) = world.run(command);
        assert!(code == 0 && err.contains("2099-01-02"), "{command:?}: {out}{err}");
    }
    // The others can be had.
    let (asked, err) = world.answering(&["--data", "embedded"]);
    assert_eq!((&asked, err.as_str()), (&own, ""));
    let overlay = world.path("mine.json");
    fs::write(&overlay, r#"{"layer": {"name": "Mine"}}"#).unwrap();
    let mine = overlay.to_str().unwrap();
    let names = |value: &serde_json::Value| -> Vec<String> {
        value["layers"].as_array().unwrap().iter().map(|layer| layer["name"].as_str().unwrap().to_owned()).collect()
    };
    assert_eq!(names(&world.answering(&["--data", mine]).0), ["small", "Mine"]);
    assert_eq!(names(&world.answering(&["--data", "embedded", "--data", mine]).0), ["degafam", "Mine"]);
    let packed = file_of(&first, "catalogue");
    assert_eq!(world.answering(&["--data", packed.to_str().unwrap()]).0, older);
}

#[test]
fn two_releases_are_kept_and_the_same_one_again_costs_nothing() {
    let world = World::new();
    let folder = world.first("2099-01-01");
    let own = folder.to_str().unwrap().to_owned();
    world.installed(&folder, &["--key", KEY]);
    for (name, date) in [("b", "2099-01-02"), ("c", "2099-01-03")] {
        let data = world.data(name, date, name);
        world.release(&data, "first", &["--previous", &own]);
        world.installed(&folder, &[]);
    }
    let kept = || {
        let entries = fs::read_dir(world.home().join("releases")).unwrap();
        let mut kept: Vec<String> = entries.map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect();
        kept.sort();
        kept
    };
    assert_eq!(kept(), ["2099-01-02", "2099-01-03"]);
    let said = world.installed(&folder, &[]);
    assert!(said.contains("1 here already; 0 bytes"), "{said}");
    assert_eq!(kept(), ["2099-01-02", "2099-01-03"]);
    // Another folder than the user's own, for who installs for all.
    let system = world.text("system");
    world.installed(&folder, &["--key", KEY, "--data-dir", &system]);
    assert!(world.path("system/releases/2099-01-03").is_dir());
}

#[test]
fn what_cannot_be_read_is_told_and_the_program_answers_by_itself() {
    let world = World::new();
    let own = world.answering(&[]).0;
    let first = world.first("2099-01-01");
    world.installed(&first, &["--key", KEY]);
    let (home, release) = (world.home(), world.home().join("releases/2099-01-01"));
    let catalogue = file_of(&release, "catalogue");
    let whole = fs::read(&catalogue).unwrap();
    let told = |why: &str| {
        let (found, err) = world.answering(&[]);
        assert_eq!(found, own, "{why}");
        assert!(err.lines().count() == 1 && err.contains("cannot be read") && err.contains(why), "{why}: {err}");
    };
    fs::write(&catalogue, &whole[..whole.len() / 2]).unwrap();
    told("damaged");
    fs::remove_file(&catalogue).unwrap();
    told("No such file");
    fs::write(release.join("latest.json"), "{}").unwrap();
    told("latest.json");
    fs::write(home.join("current"), "../../elsewhere\n").unwrap();
    told("no version of data");
    // The same release again mends it.
    world.installed(&first, &[]);
    assert_eq!(world.answering(&[]).0["date"], "2099-01-01");
}

#[test]
fn a_program_with_newer_data_answers_by_itself() {
    let world = World::new();
    let own = world.answering(&[]).0;
    let first = world.first("2026-11-01");
    let (code, _, err) = world.install(&first, &["--key", KEY]);
    assert!(code == 0 && err.contains("newer and go on to answer"), "{err}");
    assert_eq!(world.answering(&[]), (own, String::new()));
}

#[test]
fn installed_overlays_and_places_answer_too() {
    let world = World::new();
    let data = world.data("data", "2099-01-01", "Far away");
    fs::copy(concat!(env!("CARGO_MANIFEST_DIR"), "/../../data/places.bin"), world.path("data/places.bin")).unwrap();
    let overlay = world.path("members.toml");
    fs::write(&overlay, "[layer]\nname = \"Members\"\nlicence = \"CC0-1.0\"\n").unwrap();
    world.release(&data, "out", &["--layer", overlay.to_str().unwrap()]);
    let said = world.installed(&world.path("out"), &["--key", KEY]);
    assert!(said.contains("files: 3 whole"), "{said}");
    let (found, _) = world.answering(&["--near", "Nantes"]);
    assert_eq!(found["layers"][1]["name"], "Members", "{found}");
}

/// The real server, which nobody tells anything.
#[cfg(unix)]
#[test]
fn a_server_takes_what_is_installed_without_a_restart() {
    let world = World::new();
    let [first, second] = world.both(["2099-01-01", "2099-01-02"]);
    let mut command = program();
    command.env("DEGAFAM_DATA_DIR", world.home());
    let mut served = Served::started(command, &["--page", "none"]);
    assert!(!served.get("/v1/catalogue").contains("2099"));
    world.installed(&first, &["--key", KEY]);
    assert!(served.line().contains("of 2099-01-01"));
    assert!(served.get("/v1/catalogue").contains("\"date\":\"2099-01-01\""));
    world.installed(&second, &[]);
    assert!(served.line().contains("of 2099-01-02"));
    // What cannot be read is refused, and the data in use stay.
    fs::write(world.home().join("new"), "2099-01-03\n").unwrap();
    fs::rename(world.home().join("new"), world.home().join("current")).unwrap();
    let line = served.line();
    assert!(line.contains("refused") && line.contains("2099-01-03"), "{line}");
    assert!(served.get("/v1/catalogue").contains("\"date\":\"2099-01-02\""));
}
