//! What each kind of answer is taken for.

use super::world::{World, answer, answer_with, missing};
use crate::fetch::server::Reply;
use serde_json::Value;
use std::collections::BTreeMap;
use std::time::Duration;

const ETHERPAD: &str = r#"{"status":"pass","releaseId":"2.5.3"}"#;
const PAGE: &str = "<html><title>Pads</title><p>Welcome</html>";

fn states(document: &Value) -> BTreeMap<String, String> {
    let text = |value: &Value| value.as_str().unwrap().to_owned();
    document["offers"].as_array().unwrap().iter().map(|seen| (text(&seen["hoster"]), text(&seen["state"]))).collect()
}

#[test]
fn each_kind_of_answer_is_its_own_outcome() {
    let expected = [
        ("right", "proved"),
        ("below", "proved"),
        ("silent-of-itself", "unproved"),
        ("catch-all", "unproved"),
        ("other", "other"),
        ("moved", "moved"),
        ("login", "login"),
        ("anubis", "challenged"),
        ("cloudflare", "challenged"),
        ("password", "closed"),
        ("refused", "refused"),
        ("maintenance", "maintenance"),
        ("gone", "missing"),
        ("fresh", "parked"),
        ("broken", "failing"),
        ("slow", "failing"),
        ("cut", "failing"),
        ("circle", "failing"),
        ("nonsense", "failing"),
        ("forbidden", "forbidden"),
    ];
    let offers: Vec<(&str, &str, &str)> = expected
        .iter()
        .map(|(name, _)| (*name, "etherpad", if *name == "below" { "/pad/index.html" } else { "/" }))
        .collect();
    let world = World::new(&offers, |asked| {
        let name = asked.host.trim_end_matches(".localhost");
        let port = asked.authority.rsplit(':').next().unwrap().to_owned();
        match (name, asked.path.as_str()) {
            ("forbidden", "/robots.txt") => answer(200, "text/plain", "User-agent: degafam\nDisallow: /\n"),
            (_, "/robots.txt") => missing(),
            ("right", "/health") | ("below", "/pad/health") => answer(200, "application/health+json", ETHERPAD),
            ("right", _) | ("below", _) | ("silent-of-itself", "/") => answer(200, "text/html", PAGE),
            ("catch-all", _) => answer(200, "text/html", PAGE),
            ("other", "/") => answer(200, "text/html", r#"<meta name="generator" content="DokuWiki">"#),
            ("moved", "/") => {
                answer_with(301, "text/html", &[("Location", &format!("http://right.localhost:{port}/elsewhere"))], "")
            }
            ("login", "/") => {
                answer_with(302, "text/html", &[("Location", &format!("http://right.localhost:{port}/realms/x"))], "")
            }
            ("anubis", _) => answer(200, "text/html", r#"<script id="anubis_challenge"></script>"#),
            ("cloudflare", _) => answer_with(403, "text/html", &[("cf-mitigated", "challenge")], "wait"),
            ("password", _) => answer(401, "text/html", ""),
            ("refused", _) => answer(451, "text/html", ""),
            ("maintenance", _) => answer_with(503, "text/html", &[("Retry-After", "3600")], ""),
            ("gone", _) => answer(410, "text/html", ""),
            ("fresh", "/") => answer(200, "text/html", "<h1>Welcome to nginx!</h1>"),
            ("broken", _) => answer(500, "text/html", ""),
            ("slow", _) => {
                (Duration::ZERO, Reply::Drip(b"HTTP/1.1 200 X\r\n\r\n".to_vec(), Duration::from_millis(100)))
            }
            ("cut", _) => (Duration::ZERO, Reply::Raw(b"HTTP/1.1 200 X\r\nContent-Length: 99\r\n\r\nshort".to_vec())),
            ("circle", _) => answer_with(302, "text/html", &[("Location", "/")], ""),
            ("nonsense", _) => (Duration::ZERO, Reply::Raw(b"\0\x01\x02 who is there\r\n\r\n".to_vec())),
            _ => missing(),
        }
    });
    let names: Vec<&str> = expected.iter().map(|(name, _)| *name).collect();
    let told = world.probe("2026-11-29", &names, &[]);
    let wanted: BTreeMap<String, String> =
        expected.iter().map(|(name, state)| ((*name).to_owned(), (*state).to_owned())).collect();
    assert_eq!(states(&told), wanted);
    let other = told["offers"].as_array().unwrap().iter().find(|seen| seen["hoster"] == "other").unwrap();
    assert_eq!(other["detail"], "dokuwiki");
    // Of what is not proven nothing is written.
    let written = world.overlay();
    let names: Vec<&str> = written["merge"].as_array().unwrap().iter().map(|h| h["id"].as_str().unwrap()).collect();
    assert_eq!(names, ["below", "right"]);
    assert_eq!(written["merge"][1]["source"]["probe-1"]["grade"], "probed");
}

#[test]
fn a_page_without_end_is_read_to_its_limit_only() {
    let world = World::new(&[("endless", "etherpad", "/")], |asked| match asked.path.as_str() {
        "/" => (Duration::ZERO, Reply::Endless(b"HTTP/1.1 200 X\r\nContent-Type: text/html\r\n\r\n".to_vec())),
        "/health" => answer(200, "application/json", ETHERPAD),
        _ => missing(),
    });
    assert_eq!(states(&world.probe("2026-11-29", &["endless"], &[]))["endless"], "proved");
}
