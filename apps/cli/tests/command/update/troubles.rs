//! Lists that fail, shrink or lie: each stays as it was, and is named.

use super::world::{VIDEOS, World, list, orderly};
use crate::fetch::run::json;
use crate::fetch::server::{Asked, Reply};

/// What one directory answers in place of its list.
fn odd(
    host: &'static str,
    reply: impl Fn() -> Reply + Send + Sync + 'static,
) -> impl Fn(&Asked) -> Option<Reply> + Send + Sync {
    move |asked: &Asked| (asked.host == host && asked.path != "/robots.txt").then(&reply)
}

#[test]
fn a_list_that_fails_stays_as_it_was() {
    let world = World::new();
    world.update("2026-11-22", &[]);
    let layer = world.layer("unstated.toml");
    type Make = fn() -> Reply;
    let troubles: [(&str, Make, &str); 7] = [
        ("gone", || Reply::Plain(404, vec![], b"no".to_vec()), "answered 404"),
        ("ill", || Reply::Plain(503, vec![], b"no".to_vec()), "answered 503"),
        ("a page", || Reply::File("<!doctype html><p>Just a moment".into()), "web page"),
        ("another format", || Reply::File("\"no list\"".into()), "this is no PrivateBin directory file"),
        ("cut", || Reply::File("[{\"id\": 1, \"url\"".into()), "this is no PrivateBin directory file"),
        ("in a circle", || Reply::Plain(302, vec![("Location", "/list".into())], vec![]), "circle"),
        ("elsewhere", || Reply::Plain(302, vec![("Location", "http://127.0.0.1:9/".into())], vec![]), "127.0.0.1"),
    ];
    for (at, (name, reply, said)) in troubles.into_iter().enumerate() {
        world.behave(odd("pastes.localhost", reply));
        let day = format!("2026-12-{:02}", at + 1);
        let made = world.update(&day, &["--only", "pastes", "--only", "chats"]);
        let pastes = list(&made, "pastes");
        assert_eq!(
            (pastes["status"].as_str(), pastes["taken"].as_str()),
            (Some("refused"), Some("2026-11-22")),
            "{name}"
        );
        assert!(pastes["problem"].as_str().is_some_and(|problem| problem.contains(said)), "{name}: {pastes}");
        assert!(pastes["mend"].as_str().is_some_and(|mend| !mend.is_empty()), "{name}");
        assert_eq!(world.layer("unstated.toml"), layer, "{name}");
    }
}

#[test]
fn a_list_of_which_a_third_is_gone_stays_until_somebody_looked() {
    let world = World::new();
    world.update("2026-11-22", &[]);
    let layer = world.layer("unstated.toml");
    world.behave(|asked| Some(orderly(asked, VIDEOS * 3 / 5)));
    let (code, _, err) = world.command("2026-11-24", &["--only", "videos"]);
    assert_eq!(code, 0, "{err}");
    let line = "videos: more than a third of it is gone (90 hosters of 150, ";
    assert!(
        err.contains(line) && err.contains("that of 2026-11-22 stays; look at it, then add --accept videos"),
        "{err}"
    );
    assert_eq!(world.layer("unstated.toml"), layer);
    let made = world.update("2026-11-24", &["--only", "videos", "--accept", "videos"]);
    assert_eq!(
        (list(&made, "videos")["status"].as_str(), list(&made, "videos")["hosters"].as_u64()),
        (Some("taken"), Some(90))
    );
    assert_ne!(world.layer("unstated.toml"), layer);
}

#[test]
fn when_nothing_can_be_had_that_is_a_failure() {
    let world = World::new();
    world.behave(|_| Some(Reply::Plain(500, vec![], b"no".to_vec())));
    let (code, said, err) = world.command("2026-11-22", &["--json"]);
    assert_eq!(code, 7, "{said}{err}");
    assert!(said.contains("no directory could be had"), "{said}");
}

/// What was taken before the time was up is not asked for again.
#[test]
fn an_interrupted_run_goes_on() {
    let world = World::new();
    let (code, said, err) = world.command("2026-11-22", &["--json", "--max-time", "0"]);
    assert_eq!(code, 7, "{said}{err}");
    world.behave(|asked| (asked.path.contains("start=100")).then(|| Reply::Plain(503, vec![], vec![])));
    let made = world.update("2026-11-22", &[]);
    assert_eq!(
        (&list(&made, "videos")["status"], &list(&made, "pastes")["status"]),
        (&"refused".into(), &"taken".into())
    );
    world.behave(|_| None);
    let made = world.update("2026-11-22", &[]);
    assert_eq!(
        (list(&made, "videos")["hosters"].as_u64(), &list(&made, "pastes")["status"]),
        (Some(VIDEOS as u64), &"rests".into())
    );
    assert_eq!(world.server.asked("videos.localhost", "/list?start=0&count=100"), 1, "the first page was kept");
    assert_eq!(world.server.asked("pastes.localhost", "/list"), 1);
}

#[test]
fn hostile_lists_cost_little() {
    let world = World::new();
    // A server that knows no pages gives the same for ever; another never ends.
    world.behave(|asked| match asked.host.as_str() {
        _ if asked.path == "/robots.txt" => None,
        "videos.localhost" => Some(Reply::File(super::world::videos("start=0&", 100))),
        "pastes.localhost" => Some(Reply::Endless(b"HTTP/1.1 200 OK\r\nConnection: close\r\n\r\n[".to_vec())),
        _ => None,
    });
    let made = world.update("2026-11-22", &[]);
    assert_eq!(list(&made, "videos")["hosters"], 100);
    assert!(world.server.total() < 12, "{}", world.server.total());
    let problem = list(&made, "pastes")["problem"].as_str().unwrap();
    assert!(problem.contains("bytes") || problem.contains("time"), "{problem}");
}

#[test]
fn what_is_typed_wrong_is_told_before_anything_is_asked() {
    let world = World::new();
    for option in ["--only", "--accept"] {
        let (code, said, _) = world.command("2026-11-22", &["--json", option, "paste"]);
        let error = json(&said);
        assert_eq!(code, 2, "{said}");
        assert!(error["error"]["hint"].as_str().is_some_and(|hint| hint.contains("videos, pastes, chats")), "{error}");
    }
    std::fs::write(world.path("directories.toml"), "[[directory]]\nid = \"a\"\n").unwrap();
    let (code, _, err) = world.command("2026-11-22", &[]);
    assert!(code == 6 && err.contains("directories.toml") && err.contains("missing field"), "{err}");
    assert_eq!(world.server.total(), 0);
}
