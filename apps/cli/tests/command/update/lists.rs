//! What is made of the lists.

use super::world::{PASTES, VIDEOS, World, list, orderly, pastes, videos};
use crate::fetch::run::{json, run};
use crate::fetch::server::Reply;

#[test]
fn lists_of_one_licence_are_one_layer_that_answers_questions() {
    let world = World::new();
    let made = world.update("2026-11-22", &[]);
    for (id, count) in [("videos", VIDEOS), ("pastes", PASTES), ("chats", 5)] {
        assert_eq!(
            (list(&made, id)["status"].as_str(), list(&made, id)["hosters"].as_u64()),
            (Some("taken"), Some(count as u64)),
            "{id}"
        );
    }
    assert_eq!(world.server.asked("videos.localhost", "/list?start=100&count=100"), 1, "the second page");
    assert_eq!(world.server.asked("videos.localhost", "/list?start=150&count=100"), 0, "the last one was not full");
    assert_eq!(made["layers"]["unstated"]["hosters"], (VIDEOS + PASTES) as u64);
    assert_eq!(made["layers"]["cc-by-sa-4.0"]["hosters"], 5);
    let layer = world.layer("unstated.toml");
    assert!(
        layer.contains("FileCopyrightText: List pastes, 2026-11-22: keepers of pastes\n") && !layer.contains("chats"),
        "{layer:.400}"
    );
    assert!(made["changes"]["summary"]["hosters_new"].as_u64().unwrap() >= 160, "{}", made["changes"]["summary"]);
    for when in ["before", "after"] {
        assert!(made["answers"][when]["questions"].as_u64().is_some_and(|questions| questions >= 100));
    }

    let data = world.path("layers").join("unstated.toml").to_str().unwrap().to_owned();
    let (code, said, err) = run(&["hosters", "paste-3-example", "--json", "--data", &data]);
    assert_eq!(code, 0, "{err}");
    let answer = json(&said);
    let hoster = &answer["hoster"];
    // A server's country is never a seat.
    assert!(
        hoster["server_countries"]["value"] == json("[\"CH\"]")
            && hoster.get("site").is_none_or(|s| s.as_array().is_none_or(Vec::is_empty)),
        "{hoster}"
    );
    let (_, said, _) = run(&["recommend", "privatebin", "--json", "--data", &data]);
    let answer = json(&said);
    let layers = answer["catalogue"]["layers"].as_array().unwrap();
    assert!(
        layers.iter().any(|layer| layer["name"] == "directories, unstated" && layer["date"] == "2026-11-22"),
        "{layers:?}"
    );
}

#[test]
fn a_list_rests_until_its_time_comes_and_is_then_asked_only_whether_it_changed() {
    let world = World::new();
    world.update("2026-11-22", &[]);
    let (asked, layer) = (world.server.total(), world.layer("unstated.toml"));
    for day in ["2026-11-22", "2026-11-23"] {
        let made = world.update(day, &[]);
        assert_eq!(list(&made, "videos")["status"], "rests");
        assert_eq!(
            (made["changes"]["sentences"].as_array().map(Vec::len), made["layers"]["unstated"]["hosters"].as_u64()),
            (Some(0), Some((VIDEOS + PASTES) as u64))
        );
    }
    assert_eq!(
        (world.server.total(), world.layer("unstated.toml")),
        (asked, layer),
        "nobody was asked, nothing changed"
    );
    let made = world.update("2026-11-24", &[]);
    assert_eq!(
        (list(&made, "videos")["status"].as_str(), list(&made, "videos")["taken"].as_str()),
        (Some("taken"), Some("2026-11-24"))
    );
    assert_eq!(world.server.counts.lock().unwrap().unchanged, 4, "all files of all lists");
    let summary = &made["changes"]["summary"];
    assert_eq!((&summary["hosters_confirmed"], &summary["hosters_changed"]), (&164.into(), &0.into()), "{summary}");
    // One that is named is asked at once.
    let made = world.update("2026-11-25", &["--only", "pastes"]);
    assert_eq!(
        (&list(&made, "pastes")["status"], &list(&made, "videos")["status"]),
        (&"taken".into(), &"rests".into())
    );
}

#[test]
fn what_changed_is_told_in_sentences() {
    let world = World::new();
    world.update("2026-11-22", &[]);
    world.behave(|asked| match (asked.host.as_str(), asked.path.as_str()) {
        (_, "/robots.txt") => None,
        // One more pastebin, and one that moved.
        ("pastes.localhost", _) => {
            Some(Reply::File(pastes(10).replace("https://paste-4.example/", "https://paste-4.example/bin/")))
        }
        // One server takes no new users any more, one is gone.
        ("videos.localhost", path) => {
            let all = videos(path, 149).replacen("\"signupAllowed\":true", "\"signupAllowed\":false", 1);
            Some(Reply::File(all))
        }
        _ => None,
    });
    let (code, said, err) = world.command("2026-11-24", &[]);
    assert_eq!(code, 0, "{err}");
    for line in [
        "1 new hoster, 1 hoster removed",
        "Hoster paste-9.example (paste-9-example): new",
        "Hoster video-149.example (video-149-example): removed",
        "accepting: closed, before: open",
        "url: https://paste-4.example/bin/, before: https://paste-4.example/",
        "offer moved",
        "| of the first answers | before | after |",
    ] {
        assert!(said.contains(line), "{line} in {said}");
    }
    for line in ["pastes: 10 hosters, 1 new, 0 gone", "videos: 149 hosters, 0 new, 1 gone"] {
        assert!(err.contains(line), "{line} in {err}");
    }
}

#[test]
fn a_dry_run_writes_no_layer_and_spares_the_next_one_the_way() {
    let world = World::new();
    let made = world.update("2026-11-22", &["--dry-run"]);
    assert_eq!(list(&made, "pastes")["status"], "taken");
    assert!(!world.path("layers").exists() && made["written"].as_array().is_some_and(Vec::is_empty));
    let asked = world.server.total();
    let made = world.update("2026-11-22", &[]);
    assert_eq!(list(&made, "pastes")["status"], "taken");
    assert!(world.path("layers").join("unstated.toml").exists());
    let files = world.server.counts.lock().unwrap().unchanged;
    assert!(files == 4 || world.server.total() == asked, "asked at most whether they changed");
}

/// Two lists that know one server make one hoster of it.
#[test]
fn lists_that_know_one_server_are_merged() {
    let world = World::new();
    world.behave(|asked| {
        let matrix = r#"{"public_servers":[{"name":"Pastes of Four","client_domain":"paste-4.example","server_domain":"paste-4.example","homepage":"https://paste-4.example/"}]}"#;
        (asked.host == "chats.localhost" && asked.path != "/robots.txt").then(|| Reply::File(matrix.to_owned())).or_else(|| Some(orderly(asked, 3)))
    });
    world.update("2026-11-22", &[]);
    let file = |name: &str| world.path("layers").join(name).to_str().unwrap().to_owned();
    let (code, said, err) = run(&[
        "hosters",
        "paste-4-example",
        "--json",
        "--data",
        &file("unstated.toml"),
        "--data",
        &file("cc-by-sa-4.0.toml"),
    ]);
    assert_eq!(code, 0, "{err}");
    let needs: Vec<String> = json(&said)["hoster"]["offer"]
        .as_array()
        .unwrap()
        .iter()
        .map(|offer| offer["need"].as_str().unwrap().to_owned())
        .collect();
    assert_eq!(needs.len(), 2, "{needs:?}");
}
