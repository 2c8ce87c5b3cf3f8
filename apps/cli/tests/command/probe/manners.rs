//! How visits are made, kept and counted.

use super::world::{World, answer, answer_with, missing};
use std::sync::{
    Arc,
    atomic::{AtomicBool, Ordering},
};

const ETHERPAD: &str = r#"{"status":"pass","releaseId":"2.5.3"}"#;

#[test]
fn few_questions_one_at_a_time_by_name() {
    let offers: Vec<(&str, &str, &str)> =
        vec![("one", "jellyfin", "/"), ("two", "nextcloud", "/"), ("three", "vikunja", "/")];
    let world = World::new(&offers, |_| answer(200, "text/html", "<html>nothing is told here</html>"));
    world.probe("2026-11-29", &["one", "two", "three"], &[]);
    let counts = world.server.counts.lock().unwrap();
    for (host, most) in &counts.most {
        assert_eq!(*most, 1, "{host}");
    }
    let asked = |name: &str| {
        let host = format!("{name}.localhost");
        counts.asked.iter().filter(|((asked, _), _)| *asked == host).map(|(_, times)| times).sum::<usize>()
    };
    for name in ["one", "two", "three"] {
        assert!(asked(name) <= 6, "robots.txt and five more, not {}", asked(name));
    }
    assert!(counts.agents.keys().all(|agent| agent.starts_with("degafam/") && agent.contains("+https://")));
}

#[test]
fn who_asks_for_a_pause_gets_one() {
    let world = World::new(&[("tired", "etherpad", "/")], |asked| match asked.path.as_str() {
        "/" => answer_with(429, "text/html", &[("Retry-After", "60")], ""),
        _ => missing(),
    });
    let told = world.probe("2026-11-29", &["tired"], &[]);
    assert_eq!(told["offers"][0]["state"], "refused");
    assert_eq!(world.server.asked("tired.localhost", "/health"), 0);
}

/// Three failures over a week close an offer, one bad day does not, and it can come back.
#[test]
fn failures_are_counted_over_days_and_told_as_a_sentence() {
    let up = Arc::new(AtomicBool::new(true));
    let switch = Arc::clone(&up);
    let world = World::new(&[("pads", "etherpad", "/")], move |asked| {
        match (switch.load(Ordering::SeqCst), asked.path.as_str()) {
            (_, "/robots.txt") => missing(),
            (false, _) => answer(500, "text/html", ""),
            (true, "/health") => answer(200, "application/json", ETHERPAD),
            (true, _) => answer(200, "text/html", "<title>Pads</title>"),
        }
    });
    let proven = || world.overlay()["merge"].as_array().map_or(0, Vec::len);
    let visit = |date: &str| world.probe(date, &["pads"], &[]);
    visit("2026-11-01");
    assert_eq!(proven(), 1);
    up.store(false, Ordering::SeqCst);
    for date in ["2026-11-08", "2026-11-09", "2026-11-10"] {
        assert_eq!(visit(date)["unreached"].as_array().unwrap().len(), 0, "{date}");
    }
    assert_eq!(proven(), 0, "what failed last is not proven");
    let dead = visit("2026-11-15");
    assert_eq!((dead["unreached"][0]["since"].as_str(), dead["proven"].as_u64()), (Some("2026-11-08"), Some(0)));
    let offer = &world.overlay()["merge"][0]["offer"][0];
    assert_eq!((&offer["unreached"]["value"], &offer["source"]), (&"2026-11-08".into(), &"list".into()));
    // From four visits on it is told to how many it answered.
    assert_eq!(offer["uptime"]["value"], 20);
    let answer = world.explained("pads");
    assert!(answer.contains("not reached since November 2026, asked on several days"), "{answer}");
    up.store(true, Ordering::SeqCst);
    let back = visit("2026-11-16");
    assert_eq!((back["unreached"].as_array().unwrap().len(), proven()), (0, 1));
}

#[test]
fn only_those_are_asked_whose_time_has_come() {
    let world = World::new(&[("pads", "etherpad", "/")], |asked| match asked.path.as_str() {
        "/health" => answer(200, "application/json", ETHERPAD),
        "/" => answer(200, "text/html", ""),
        _ => missing(),
    });
    let asked = |date: &str, more: &[&str]| world.probe(date, &["pads"], more)["asked"].as_u64().unwrap();
    assert_eq!(asked("2026-11-01", &[]), 1);
    assert_eq!(asked("2026-11-01", &[]), 0, "once a day, whoever asks");
    assert_eq!(asked("2026-11-02", &[]), 1, "named, it is asked now");
    let (code, _, err) = world.command("2026-11-02", &["nobody"], &[]);
    assert!(code == 2 && err.is_empty(), "{err}");
}

/// What is proven counts at once: the offer stands before those that a list alone names.
#[test]
fn what_is_proven_reaches_answers() {
    let world = World::new(&[("pads", "etherpad", "/")], |asked| match asked.path.as_str() {
        "/health" => answer(200, "application/json", ETHERPAD),
        "/" => answer(200, "text/html", ""),
        _ => missing(),
    });
    world.probe("2026-11-29", &["pads"], &[]);
    let out = world.explained("pads");
    assert!(out.contains(r#""grade":"probed""#), "{out}");
}
