//! Errors, seeds, what may be kept, how it is packed, and what is told of it.

use crate::*;
use flate2::read::GzDecoder;
use serde_json::Value;
use std::{collections::BTreeSet, io::Read};

const RECOMMEND: &str = "/v1/recommend?what=Google+Docs&near=Nantes&limit=3";

#[test]
fn every_error_is_a_problem_that_says_what_to_do() {
    let running = Running::new();
    let description = get(running.address, "/v1/openapi.json").json();
    let problem = validator(&description, "Problem");
    for (path, status, code, outcome) in [
        ("/v1/recommend?what=doodle&foo=1", 400, "usage", Some("2")),
        ("/v1/recommend?near=Nantes", 400, "usage", Some("2")),
        ("/v1/recommend?what=doodle&limit=x", 400, "usage", Some("2")),
        ("/v1/recommend?what=%ff", 400, "usage", Some("2")),
        ("/v1/recommend?what=doodle&limit=0", 400, "bad_option", Some("2")),
        ("/v1/recommend?what=+", 400, "empty_query", Some("2")),
        ("/v1/recommend?what=doodle&lang=tlh", 400, "unknown_language", Some("2")),
        ("/v1/recommend?what=doodle&network=hydra", 400, "unknown_network", Some("2")),
        ("/v1/explain?what=doodle&hoster=framasoft&near=Xyzzyburg", 422, "unknown_place", Some("4")),
        ("/v1/explain?what=doodle&hoster=framasoft&near=Saint-Denis", 422, "ambiguous_place", Some("4")),
        ("/v1/place?text=Xyzzyburg", 422, "unknown_place", Some("4")),
        ("/v1/place?text=Saint-Denis", 422, "ambiguous_place", Some("4")),
        ("/v1/hosters/nobody-at-all", 404, "unknown_hoster", Some("2")),
        ("/v1/hosters/nobody-at-all/openness", 404, "unknown_hoster", Some("2")),
        ("/v1/hosters/nobody-at-all/files", 404, "unknown_hoster", Some("2")),
        ("/v1/hosters/framasoft/files?folder=ftp%3A%2F%2Fa.example", 400, "bad_origin", Some("2")),
        ("/v1/hosters/framasoft/openness?software=nothing", 400, "unknown_software", Some("2")),
        ("/v1/explain?what=doodle&hoster=nobody-at-all", 404, "unknown_hoster", Some("2")),
        ("/v1/hosters/%ff", 400, "bad_path", None),
        ("/v1/nothing", 404, "not_found", None),
        ("/v2/recommend?what=doodle", 404, "not_found", None),
    ] {
        let reply = get(running.address, path);
        let told = reply.json();
        assert_eq!((reply.status, told["code"].as_str()), (status, Some(code)), "{path}");
        assert_eq!(reply.header("content-type"), Some("application/problem+json"), "{path}");
        assert_eq!((reply.header("degafam-status"), told["status"].as_u64()), (outcome, Some(status.into())), "{path}");
        assert_eq!(reply.header("cache-control"), Some("no-store"), "{path}");
        assert!(problem.is_valid(&told), "{path}: {told}");
        let described = format!("id=\"{}\"", told["type"].as_str().unwrap().rsplit('#').next().unwrap());
        assert!(get(running.address, "/v1/docs").text().contains(&described), "{described}");
    }
}

#[test]
fn a_place_that_is_not_settled_brings_its_candidates() {
    let running = Running::new();
    let of = |path: &str| get(running.address, path).json();
    let place = of("/v1/place?text=Saint-Denis");
    let near = of("/v1/explain?what=doodle&hoster=framasoft&near=Saint-Denis");
    assert!(place["candidates"].as_array().unwrap().len() > 1);
    assert_eq!(place["candidates"], near["candidates"]);
    assert_eq!(place["detail"], near["detail"], "in the words of the library");
    assert_eq!(of("/v1/place?text=Xyzzyburg")["candidates"].as_array().map(Vec::len), Some(0));
}

#[test]
fn an_unknown_place_leaves_the_answer() {
    let running = Running::new();
    for near in ["Xyzzyburg", "Saint-Denis"] {
        let reply = get(running.address, &format!("/v1/recommend?what=doodle&near={near}&seed=1"));
        assert_eq!((reply.status, reply.header("degafam-status")), (200, Some("4")));
        let told = reply.json();
        assert!(told["query"]["place"].is_null() && !told["hosters"].as_array().unwrap().is_empty());
        assert_eq!(told["notes"][0]["code"], "place_unknown");
    }
}

#[test]
fn an_error_asked_as_json_is_the_document_of_the_library() {
    let running = Running::new();
    for (body, status, code) in [
        (&b"{}"[..], 400, "missing_option"),
        (b"\xff\xfe", 400, "bad_request"),
        (b"", 400, "bad_request"),
        (br#"{"ask":"hoster","name":"nobody-at-all"}"#, 404, "unknown_hoster"),
        (br#"{"ask":"explain","what":"doodle","hoster":"framasoft","near":"Xyzzyburg"}"#, 422, "unknown_place"),
        (&[b' '; 70_000], 413, "query_too_long"),
    ] {
        let reply = post(running.address, "/v1/ask", body);
        assert_eq!((reply.status, reply.json()["error"]["code"].as_str()), (status, Some(code)));
    }
}

#[test]
fn what_is_not_recognised_or_not_hosted_is_an_answer() {
    let running = Running::new();
    let unknown = get(running.address, "/v1/recommend?what=qqqqzzzz");
    assert_eq!((unknown.status, unknown.header("degafam-status")), (200, Some("3")));
    assert!(unknown.json()["match"].is_null());
    let far = get(running.address, "/v1/recommend?what=Google+Docs&near=0,-150&within_km=1&seed=1");
    assert_eq!((far.status, far.header("degafam-status")), (200, Some("5")));
}

#[test]
fn without_a_seed_nobody_is_first_for_everyone() {
    let running = Running::new();
    let seeds: BTreeSet<u64> = (0..20)
        .map(|_| {
            let reply = get(running.address, RECOMMEND);
            assert_eq!((reply.header("cache-control"), reply.header("etag")), (Some("no-store"), None));
            reply.json()["query"]["seed"].as_u64().unwrap()
        })
        .collect();
    // Twenty draws of ten thousand that are all the same would be no draws.
    assert!(seeds.len() > 1 && seeds.iter().all(|seed| *seed < 10_000), "{seeds:?}");
    let raw = post(running.address, "/v1/ask", br#"{"ask":"recommend","what":"doodle"}"#);
    assert!(raw.json()["query"]["seed"].as_u64().unwrap() < 10_000, "drawn by the library");
}

#[test]
fn with_a_seed_an_answer_may_be_kept_and_asked_for_again() {
    let running = Running::new();
    let path = format!("{RECOMMEND}&seed=7");
    let first = get(running.address, &path);
    let tag = first.header("etag").unwrap().to_owned();
    assert_eq!(first.header("cache-control"), Some("private, max-age=3600"));
    assert_eq!(get(running.address, &path).header("etag"), Some(tag.as_str()));
    for held in [tag.clone(), format!("\"a\", {tag}"), tag.replace("W/", "")] {
        let again = get_with(running.address, &path, &format!("If-None-Match: {held}\r\n"));
        assert_eq!((again.status, again.body.len(), again.header("etag")), (304, 0, Some(tag.as_str())), "{held}");
    }
    // Another seed, another format and another question are other answers; the same question written otherwise is not.
    for other in [
        format!("{RECOMMEND}&seed=8"),
        path.replace("recommend?", "recommend.geojson?"),
        path.replace("recommend?", "standings?"),
    ] {
        let reply = get_with(running.address, &other, &format!("If-None-Match: {tag}\r\n"));
        assert_eq!(reply.status, 200, "{other}");
    }
    let otherwise = "/v1/recommend?seed=7&limit=3&near=%4Eantes&what=Google%20Docs";
    assert_eq!(get(running.address, otherwise).header("etag"), Some(tag.as_str()));
    let directory = get(running.address, "/v1/hosters?country=BE");
    assert_eq!(directory.header("cache-control"), Some("public, max-age=3600"));
}

#[test]
fn long_answers_are_packed_for_who_can_unpack() {
    let running = Running::new();
    let path = "/v1/hosters";
    let plain = get(running.address, path);
    let packed = get_with(running.address, path, "Accept-Encoding: gzip\r\n");
    assert_eq!((plain.header("content-encoding"), packed.header("content-encoding")), (None, Some("gzip")));
    assert!(packed.header("vary").unwrap().contains("accept-encoding"));
    let mut unpacked = Vec::new();
    GzDecoder::new(&packed.body[..]).read_to_end(&mut unpacked).unwrap();
    assert!(unpacked == plain.body && packed.body.len() * 3 < plain.body.len());
}

#[test]
fn any_page_may_ask() {
    let running = Running::new();
    let reply = get_with(running.address, RECOMMEND, "Origin: https://a.example\r\n");
    assert_eq!(reply.header("access-control-allow-origin"), Some("*"));
    assert!(reply.header("access-control-expose-headers").unwrap().contains("degafam-status"));
    assert_eq!(reply.header("access-control-allow-credentials"), None);
    let preflight = "OPTIONS /v1/ask HTTP/1.1\r\nHost: a\r\nConnection: close\r\nOrigin: https://a.example\r\n\
                     Access-Control-Request-Method: POST\r\nAccess-Control-Request-Headers: content-type\r\n\r\n";
    let reply = exchange(running.address, preflight.as_bytes()).unwrap();
    assert_eq!((reply.status, reply.header("access-control-allow-origin")), (200, Some("*")));
    let methods: BTreeSet<&str> = reply.header("access-control-allow-methods").unwrap().split(',').collect();
    assert_eq!(methods, BTreeSet::from(["GET", "HEAD", "POST", "OPTIONS"]));
    assert_eq!(reply.header("access-control-allow-headers"), Some("*"));
}

#[test]
fn other_methods_are_told_which_to_use() {
    let running = Running::new();
    for (line, allowed) in [
        ("DELETE /v1/recommend", "GET,HEAD"),
        ("POST /v1/recommend", "GET,HEAD"),
        ("POST /", "GET,HEAD"),
        ("GET /v1/ask", "POST"),
        ("BREW /v1/hosters/framasoft", "GET,HEAD"),
    ] {
        let head = format!("{line} HTTP/1.1\r\nHost: a\r\nConnection: close\r\nContent-Length: 0\r\n\r\n");
        let reply = exchange(running.address, head.as_bytes()).unwrap();
        assert_eq!((reply.status, reply.header("allow")), (405, Some(allowed)), "{line}");
        assert_eq!(reply.json()["code"], "method_not_allowed");
    }
    let head = format!("HEAD {RECOMMEND}&seed=1 HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n");
    let reply = exchange(running.address, head.as_bytes()).unwrap();
    assert_eq!((reply.status, reply.body.len()), (200, 0));
}

pub(crate) fn validator(description: &Value, name: &str) -> jsonschema::Validator {
    let schema = serde_json::json!({
        "$ref": format!("#/components/schemas/{name}"), "components": description["components"]
    });
    jsonschema::options().with_draft(jsonschema::Draft::Draft202012).build(&schema).unwrap()
}

#[test]
fn the_description_describes_what_is_answered() {
    let running = Running::new();
    let description = get(running.address, "/v1/openapi.json").json();
    assert!(description["openapi"].as_str().unwrap().starts_with("3.1"));
    let paths = description["paths"].as_object().unwrap();
    assert_eq!(paths.len(), 24);
    for (path, item) in paths.iter().filter(|(path, _)| *path != "/v1/ask") {
        let operation = &item["get"];
        let parameters = operation["parameters"].as_array().into_iter().flatten();
        let pairs = parameters.filter(|parameter| parameter["in"] == "query" && !parameter["example"].is_null());
        let value = |value: &Value| value.as_str().map_or_else(|| value.to_string(), str::to_owned);
        let pairs = pairs.flat_map(|parameter| {
            let values = parameter["example"].as_array().cloned().unwrap_or(vec![parameter["example"].clone()]);
            let name = parameter["name"].as_str().unwrap().to_owned();
            values.into_iter().map(move |one| format!("{name}={}", client::escaped(&value(&one)))).collect::<Vec<_>>()
        });
        let address = format!("{}?{}", path.replace("{id}", "framasoft"), pairs.collect::<Vec<_>>().join("&"));
        let reply = get(running.address, &address);
        let content = operation["responses"]["200"]["content"].as_object().unwrap();
        let (kind, schema) = content.iter().next().unwrap();
        let told = reply.header("content-type").and_then(|told| told.split(';').next());
        assert_eq!((reply.status, told), (200, Some(kind.as_str())), "{address}");
        let Some(name) = schema["schema"]["$ref"].as_str().and_then(|name| name.rsplit('/').next()) else {
            assert_eq!(kind, "text/csv", "{address}");
            continue;
        };
        assert!(validator(&description, name).is_valid(&reply.json()), "{address}");
    }
}

#[test]
fn the_description_is_flat_named_and_open() {
    let running = Running::new();
    let description = get(running.address, "/v1/openapi.json").json();
    let components = description["components"]["schemas"].as_object().unwrap();
    let (mut open, mut referred) = (vec![&description], BTreeSet::new());
    while let Some(value) = open.pop() {
        assert!(value.get("$defs").is_none() && value.get("$id").is_none(), "a component holds no other");
        if let Some(target) = value.get("$ref").and_then(Value::as_str) {
            let name = target.strip_prefix("#/components/schemas/").unwrap();
            assert!(components.contains_key(name), "{target}");
            referred.insert(name.to_owned());
        }
        match value {
            Value::Object(map) => open.extend(map.values()),
            Value::Array(values) => open.extend(values),
            _ => {}
        }
    }
    assert_eq!(referred.len(), components.len(), "no component is there for nothing");
    assert_eq!(description["security"], serde_json::json!([]));
    let tags: BTreeSet<&str> =
        description["tags"].as_array().unwrap().iter().map(|tag| tag["name"].as_str().unwrap()).collect();
    let operations =
        description["paths"].as_object().unwrap().values().flat_map(|item| item.as_object().unwrap().values());
    let mut names = BTreeSet::new();
    for operation in operations {
        let name = operation["operationId"].as_str().unwrap();
        assert!(name.bytes().all(|letter| letter.is_ascii_lowercase() || letter == b'_'), "{name}");
        assert!(names.insert(name.to_owned()), "{name} is there twice");
        assert_eq!(operation["tags"].as_array().map(Vec::len), Some(1), "{name}");
        assert!(tags.contains(operation["tags"][0].as_str().unwrap()), "{name}");
        assert!(!operation["summary"].as_str().unwrap().is_empty(), "{name}");
    }
}

#[test]
fn metrics_count_by_route_and_tell_of_the_data() {
    let running = Running::new();
    assert_eq!(get(running.address, "/health").text(), "ok\n");
    let data = get(running.address, "/v1/catalogue").json();
    get(running.address, "/v1/hosters/framasoft");
    get(running.address, "/v1/hosters/nobody-at-all");
    get(running.address, RECOMMEND);
    let metrics = get(running.address, "/metrics");
    assert!(metrics.header("content-type").unwrap().starts_with("application/openmetrics-text"));
    let line = |text: &str| assert!(metrics.text().lines().any(|line| line == text), "{text}\n{}", metrics.text());
    line(r#"degafam_http_requests_total{method="GET",route="/v1/hosters/{id}",status="200"} 1"#);
    line(r#"degafam_http_requests_total{method="GET",route="/v1/hosters/{id}",status="404"} 1"#);
    line(r#"degafam_http_request_duration_seconds_count{route="/v1/recommend"} 1"#);
    line(&format!("degafam_data_info{{date={},digest={}}} 1", data["date"], data["digest"]));
    line("degafam_http_requests_in_flight 1");
    assert!(metrics.text().ends_with("# EOF\n") && metrics.text().matches("# EOF").count() == 1);
}
