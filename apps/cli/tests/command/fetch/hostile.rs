//! Hosts of every bad character among orderly ones: what can be read is read, the rest is told, nothing hangs.

use super::federation::{ORGANIZATIONS, organization, serve, services, start_of};
use super::run::{fetch, json, place, refused, run};
use super::server::{Asked, Reply};
use std::{collections::BTreeMap, fs, time::Duration};

const HEAD: &str = "HTTP/1.1 200 OK\r\nConnection: close\r\n";

fn raw(head: &str, body: &str) -> Option<Reply> {
    Some(Reply::Raw(format!("{HEAD}{head}\r\n{body}").into_bytes()))
}

fn to(status: u16, location: String) -> Option<Reply> {
    Some(Reply::Plain(status, vec![("Location", location)], Vec::new()))
}

/// Twenty-six hosts that do what they should not.
fn hostile(asked: &Asked, port: u16) -> Option<Reply> {
    let (n, path) = (asked.host.strip_prefix('o')?.strip_suffix(".localhost")?, asked.path.as_str());
    let text = organization(n.parse().ok()?, port);
    let own = path == "/organization.properties";
    let service = path.strip_prefix("/s").and_then(|rest| rest.strip_suffix(".properties"));
    match (n, path) {
        ("0", _) if own => {
            Some(Reply::Drip(format!("{HEAD}Content-Length: 9999\r\n\r\n#").into_bytes(), Duration::from_millis(200)))
        }
        ("1", "/s0.properties") => raw("Content-Length: 500\r\n", "file.class = Service\nservice.na"),
        ("2", "/s0.properties") => raw("Transfer-Encoding: chunked\r\n", "zz\r\nfile.class = Service\r\n0\r\n\r\n"),
        ("3", _) if own => Some(Reply::Raw(vec![0x16, 0x03, 0x01, 0x00, 0xff, 0x00, 0x80])),
        ("4", _) if own => Some(Reply::Endless(format!("{HEAD}\r\nfile.class = Organization\n").into_bytes())),
        // It names the federation, itself, and another organisation.
        ("5", _) if own => Some(Reply::File(format!(
            "{text}subs.f = {}\nsubs.self = http://o5.localhost:{port}/organization.properties\nsubs.x = http://o6.localhost:{port}/organization.properties\n",
            start_of(port)
        ))),
        ("6", _) if own => to(302, "/other".to_owned()),
        ("6", "/other") => to(301, "/organization.properties".to_owned()),
        ("7", _) if own => to(301, "moved.properties".to_owned()),
        ("7", "/moved.properties") => to(307, format!("http://elsewhere.localhost:{port}/o7")),
        ("8", "/s0.properties") => raw("Content-Length: 99999\r\n", "file.class = Service\nservice.name = A\n"),
        ("9", "/s0.properties") => {
            raw("Content-Length: 10\r\n", "file.class = Service\nservice.name = A\nsoftware.name = Etherpad\n")
        }
        ("10", _) if own => Some(Reply::Plain(200, vec![("Content-Type", "text/html".to_owned())], text.into_bytes())),
        ("11", _) if own => {
            raw("Content-Type: text/plain\r\n", "\n <!doctype html><html>subs.x = http://o1.localhost/</html>")
        }
        ("12", _) if own => raw("Content-Encoding: gzip\r\nContent-Length: 3\r\n", "\x1f\x08\x00"),
        ("13", "/robots.txt") => {
            Some(Reply::Plain(200, vec![], b"User-agent: *\nDisallow: /\nAllow: /organization\n".to_vec()))
        }
        ("14", "/robots.txt") => Some(Reply::Plain(503, vec![], Vec::new())),
        ("15", _) if own => Some(Reply::Silent),
        ("16", _) if own => Some(Reply::File(text.replace(&format!(":{port}/s0"), ":1/s0"))),
        ("17", "/s0.properties") => Some(Reply::Plain(410, vec![], Vec::new())),
        ("18", "/s0.properties") if asked.before == 0 => {
            Some(Reply::Plain(503, vec![("Retry-After", "0".to_owned())], Vec::new()))
        }
        ("19", _) if own => raw("Content-Length: 30\r\n", "file.class = Organization\n\0\0\0\0"),
        ("20", _) if own => to(302, "/hop1".to_owned()),
        ("20", hop) if hop.starts_with("/hop") => {
            to(302, format!("/hop{}", hop.strip_prefix("/hop")?.parse::<usize>().ok()? + 1))
        }
        ("21", _) if own => Some(Reply::Endless(format!("{HEAD}X: ").into_bytes())),
        ("22", _) if service.is_some() => Some(Reply::Silent),
        ("23", "/s0.properties") => Some(Reply::Plain(429, vec![("Retry-After", "3600".to_owned())], Vec::new())),
        ("24", _) if own => to(302, "http://user:password@o25.localhost/".to_owned()),
        ("25", _) if own => to(302, "file:///etc/passwd".to_owned()),
        _ => None,
    }
}

/// Where the one that moved went.
fn odd(asked: &Asked, port: u16) -> Option<Reply> {
    match (asked.host.as_str(), asked.path.as_str()) {
        ("elsewhere.localhost", "/o7") => Some(Reply::File(organization(7, port))),
        _ => hostile(asked, port),
    }
}

#[test]
fn what_can_be_read_is_read_and_the_rest_is_told() {
    let server = serve(|_| Duration::ZERO, odd);
    let (folder, out) = place();
    let start = start_of(server.port);
    // Long enough for those who do answer, whatever else the machine does.
    let times = ["--connect-timeout", "10", "--read-timeout", "3", "--timeout", "6"];
    let (code, said, err) = run(&fetch(&start, &out, &[&times[..], &["--json", "--retries", "1"]].concat()));
    assert_eq!(code, 0, "{said}{err}");
    let document = json(&said);
    let mut rules: BTreeMap<String, String> = refused(&document).into_iter().collect();
    let mut rule = |host: usize, file: &str| {
        let url = format!("http://o{host}.localhost:{}/{file}.properties", server.port);
        rules.remove(&url).unwrap_or_default()
    };
    for (host, file, told) in [
        (0, "organization", "timeout"),
        (1, "s0", "cut"),
        (2, "s0", "protocol"),
        (3, "organization", "protocol"),
        (4, "organization", "limit"),
        (6, "organization", "redirect"),
        (7, "organization", ""),
        (8, "s0", "cut"),
        (9, "s0", ""),
        (10, "organization", ""),
        (11, "organization", "page"),
        (12, "organization", "encoding"),
        (13, "organization", ""),
        (14, "organization", "status"),
        (15, "organization", "timeout"),
        (17, "s0", "status"),
        (18, "s0", ""),
        (19, "organization", ""),
        (20, "organization", "redirect"),
        (21, "organization", "protocol"),
        (23, "s0", "status"),
        (24, "organization", "redirect"),
        (25, "organization", "redirect"),
    ] {
        assert_eq!(rule(host, file), told, "host {host}, {file}");
    }
    for service in 0..services(13) {
        assert_eq!(rule(13, &format!("s{service}")), "robots", "its robots.txt forbids all but one file");
        assert_eq!(server.asked("o13.localhost", &format!("/s{service}.properties")), 0);
    }
    let silent: Vec<String> = (0..services(22)).map(|service| rule(22, &format!("s{service}"))).collect();
    let count = |told: &str| silent.iter().filter(|rule| *rule == told).count();
    assert_eq!((count("timeout"), count("down")), (6, services(22) - 6), "{silent:?}");
    assert_eq!(
        rules.into_iter().collect::<Vec<_>>(),
        [("http://o16.localhost:1/s0.properties".to_owned(), "connection".to_owned())]
    );

    // 0, 3, 4, 6, 11, 12, 14, 15, 20, 21, 24 and 25 were not read, 19 is no text: the others are hosters.
    assert_eq!(document["matches"].as_array().unwrap().len(), ORGANIZATIONS - 13);
    assert_eq!(server.asked("o23.localhost", "/s0.properties"), 1, "who asks for an hour's rest is not asked again");
    assert_eq!(server.asked("o18.localhost", "/s0.properties"), 2);
    assert_eq!(server.asked("f.localhost", "/federation.properties"), 1, "no circle is walked twice");
    assert_eq!(server.asked("o14.localhost", "/organization.properties"), 0);
    let (code, said, err) = run(&["recommend", "pad", "--near", "Nantes", "--data", &out, "--json"]);
    assert_eq!(code, 0, "{said}{err}");
    assert!(said.contains("of Loopback"));

    // The same in words: each problem with its address and its mend, on standard error.
    let (code, said, err) = run(&fetch(&start, &out, &[&times[..], &["--retries", "0"]].concat()));
    assert_eq!(code, 0, "{err}");
    assert!(said.contains("107 hosters"), "{said}");
    for told in [
        "/s0.properties: not read: the server answered 410; correct the line that names it, or publish the file there [status], named by http://o17.",
        "more than 1048576 bytes",
        "sent a web page",
        "took too long in all",
        "stayed silent",
        "left in peace",
        "holds a NUL byte",
        "files: ",
    ] {
        assert!(err.contains(told), "{told} in {err}");
    }
    assert!(folder.path().join("overlay.toml.state/run.json").exists());
    fs::read_to_string(&out).unwrap().parse::<toml::Table>().unwrap();
}

#[test]
fn limits_bound_what_a_federation_may_name() {
    let server = serve(
        |_| Duration::ZERO,
        |asked, port| {
            // An endless space: each federation names a hundred more.
            let n: usize = asked.path.strip_prefix("/w")?.parse().ok()?;
            let line = |m: usize| format!("subs.w{m} = http://w{m}.localhost:{port}/w{}\n", n * 100 + m);
            let lines: String = (0..100).map(line).collect();
            Some(Reply::File(format!("file.class = Federation\nfederation.name = W{n}\n{lines}")))
        },
    );
    let (_folder, out) = place();
    let start = format!("http://f.localhost:{}/w1", server.port);
    let (code, _, err) = run(&fetch(&start, &out, &["--max-files", "150"]));
    assert!(code == 6 && err.contains("more files are named"), "{code} {err}");
    assert!(server.total() <= 150 + 102, "with one robots.txt a host: {}", server.total());
    let (code, _, err) = run(&fetch(&start, &out, &["--depth", "1", "--fresh"]));
    assert!(code == 6 && err.contains("lie deeper"), "{code} {err}");
    let (code, _, err) = run(&fetch(&start, &out, &["--max-files", "0", "--fresh"]));
    assert!(code == 6, "{code} {err}");
}
