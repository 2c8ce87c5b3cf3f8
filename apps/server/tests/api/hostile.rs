//! Requests that nobody well-meaning sends.

use crate::client::connect;
use crate::running::embedded;
use crate::*;
use std::{
    io::{ErrorKind, Read, Write},
    net::SocketAddr,
    time::Duration,
};

const ASKED: &[u8] = b"GET /v1/identify?what=doodle HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n";

/// Asked again where the machine kept the client waiting longer than an impatient server does.
fn in_the_end(mut well: impl FnMut() -> bool) -> bool {
    (0..50).any(|_| well())
}

fn alive(address: SocketAddr) {
    assert!(in_the_end(|| exchange(address, ASKED).is_some_and(|reply| reply.status == 200)));
}

/// Impatient, so that a test is not.
fn impatient() -> Running {
    Running::with(embedded(), |settings| {
        settings.limits.head_time = Duration::from_millis(400);
        settings.limits.request_time = Duration::from_millis(400);
        settings.limits.drain = Duration::from_millis(400);
    })
}

#[test]
fn a_head_that_does_not_end_is_given_up() {
    let running = impatient();
    for sent in ["", "GET", "GET /v1/identify?what=doodle HTTP/1.1\r\nHost: a\r\n", "GET / HTTP/1.1\r\nA: b"] {
        let mut stream = connect(running.address);
        stream.write_all(sent.as_bytes()).unwrap();
        let mut rest = Vec::new();
        let ended = stream.read_to_end(&mut rest).map_err(|error| error.kind());
        assert!(!matches!(ended, Err(ErrorKind::WouldBlock | ErrorKind::TimedOut)), "{sent}: still open");
        assert!(rest.is_empty() || rest.starts_with(b"HTTP/1.1 408"), "{sent}: {}", String::from_utf8_lossy(&rest));
    }
    alive(running.address);
}

#[test]
fn a_head_that_drips_is_given_up() {
    let running = impatient();
    let mut stream = connect(running.address);
    stream.write_all(b"GET /v1/identify?what=doodle HTTP/1.1\r\n").unwrap();
    // Each letter alone is in time; the head is not.
    let dripped = (0..200).take_while(|_| {
        std::thread::sleep(Duration::from_millis(50));
        stream.write_all(b"X").is_ok()
    });
    assert!(dripped.count() < 200, "the connection was closed");
    alive(running.address);
}

#[test]
fn a_connection_that_stays_idle_is_closed() {
    let running = impatient();
    assert!(in_the_end(|| {
        let mut stream = connect(running.address);
        let _ = stream.write_all(b"GET /health HTTP/1.1\r\nHost: a\r\n\r\n");
        let mut all = Vec::new();
        stream.read_to_end(&mut all).is_ok() && all.starts_with(b"HTTP/1.1 200")
    }));
}

#[test]
fn a_body_that_does_not_come_is_given_up() {
    let running = Running::with(embedded(), |settings| settings.limits.request_time = Duration::from_millis(400));
    let head = b"POST /v1/ask HTTP/1.1\r\nHost: a\r\nConnection: close\r\nContent-Length: 100\r\n\r\n{\"ask\"";
    let reply = exchange(running.address, head).unwrap();
    assert_eq!((reply.status, reply.json()["code"].as_str()), (408, Some("too_slow")));
    alive(running.address);
}

#[test]
fn slow_clients_take_no_place_from_others() {
    let running = Running::with(embedded(), |settings| {
        settings.limits.head_time = Duration::from_millis(400);
        settings.limits.connections = 20;
    });
    let mut slow: Vec<_> = (0..60).map(|_| connect(running.address)).collect();
    for stream in &mut slow {
        let _ = stream.write_all(b"GET / HTTP/1.1\r\nA: ");
    }
    alive(running.address);
}

#[test]
fn too_long_is_refused_as_such() {
    let running = Running::new();
    let long = |length| "a".repeat(length);
    assert_eq!(get(running.address, &format!("/v1/identify?what={}", long(9_000))).json()["code"], "too_long");
    assert_eq!(get(running.address, &format!("/v1/identify?what={}", long(9_000))).status, 414);
    assert_eq!(get(running.address, &format!("/v1/identify?what={}", long(3_000))).json()["code"], "query_too_long");
    let head = format!("GET / HTTP/1.1\r\nHost: a\r\nA: {}\r\n\r\n", long(40_000));
    assert_eq!(exchange(running.address, head.as_bytes()).map(|reply| reply.status), Some(431));
    let many = format!("GET / HTTP/1.1\r\n{}\r\n", "A: b\r\n".repeat(200));
    assert_eq!(exchange(running.address, many.as_bytes()).map(|reply| reply.status), Some(431));
    // Announced or not, a long body is not read to its end.
    let head = b"POST /v1/ask HTTP/1.1\r\nHost: a\r\nContent-Length: 99999999999\r\nConnection: close\r\n\r\n{";
    assert_eq!(exchange(running.address, head).map(|reply| reply.status), Some(413));
    let head = b"POST /v1/ask HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\nConnection: close\r\n\r\n";
    let chunks = format!("10000\r\n{}\r\n", long(65_536)).repeat(3);
    assert_eq!(exchange(running.address, &[head, chunks.as_bytes()].concat()).map(|reply| reply.status), Some(413));
    alive(running.address);
}

#[test]
fn what_is_no_http_is_refused() {
    let running = Running::new();
    for sent in [
        &b"\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03"[..],
        b"hello\r\n\r\n",
        b"GET\r\n\r\n",
        b"GET / HTTP/9.9\r\n\r\n",
        b"GET  / HTTP/1.1\r\nHost: a\r\n\r\n",
        b"GET /\x00 HTTP/1.1\r\nHost: a\r\n\r\n",
        b"GET / HTTP/1.1\r\nHost : a\r\n\r\n",
        b"GET / HTTP/1.1\r\n: a\r\n\r\n",
        b"GET / HTTP/1.1\r\nA: b\x00c\r\n\r\n",
        b"PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n",
        b"POST /v1/ask HTTP/1.1\r\nHost: a\r\nContent-Length: -1\r\n\r\n",
        b"POST /v1/ask HTTP/1.1\r\nHost: a\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\nab",
        b"POST /v1/ask HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n",
        b"POST /v1/ask HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: gzip\r\n\r\nab",
    ] {
        let reply = exchange(running.address, sent);
        assert!(reply.as_ref().is_none_or(|reply| (400..500).contains(&reply.status)), "{reply:?}");
    }
    alive(running.address);
}

/// A length beside chunks is how requests are smuggled past proxies: at most one request comes of it.
#[test]
fn a_request_with_two_lengths_hides_no_other() {
    let running = Running::new();
    let sent = b"POST /v1/ask HTTP/1.1\r\nHost: a\r\nContent-Length: 60\r\nTransfer-Encoding: chunked\r\n\r\n\
                 0\r\n\r\nGET /v1/catalogue HTTP/1.1\r\nHost: a\r\n\r\n";
    let mut all = Vec::new();
    let mut stream = connect(running.address);
    stream.write_all(sent).unwrap();
    let _ = stream.shutdown(std::net::Shutdown::Write);
    let _ = stream.read_to_end(&mut all);
    let told = String::from_utf8_lossy(&all);
    assert!(!told.contains("\"digest\"") || told.contains("HTTP/1.1 400"), "{told}");
}

#[test]
fn it_is_nobodys_proxy() {
    let running = Running::new();
    let ask = |line: &str| {
        exchange(running.address, format!("{line} HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n").as_bytes())
    };
    assert_eq!(ask("GET http://other.example/v1/identify?what=doodle").unwrap().status, 200, "its own answer");
    assert_eq!(ask("GET http://other.example/anything").unwrap().status, 404);
    for line in ["CONNECT other.example:443", "CONNECT /", "GET *", "OPTIONS *"] {
        let reply = ask(line);
        assert!(
            reply.as_ref().is_none_or(|reply| reply.status >= 400 || line.starts_with("OPTIONS")),
            "{line}: {reply:?}"
        );
    }
}

#[test]
fn who_comes_when_it_is_full_is_told_to_come_back() {
    let running = Running::with(embedded(), |settings| settings.limits.requests = 0);
    let reply = get(running.address, "/v1/catalogue");
    assert_eq!((reply.status, reply.header("retry-after")), (503, Some("1")));
    assert_eq!(reply.json()["code"], "busy");
    assert_eq!(get(running.address, "/health").status, 200);
    assert_eq!(get(running.address, "/metrics").status, 200);
}

#[test]
fn a_client_that_does_not_read_is_given_up() {
    let running = Running::with(embedded(), |settings| {
        settings.limits.write_time = Duration::from_millis(400);
        settings.limits.connections = 1;
    });
    let mut deaf = connect(running.address);
    // More than the buffers of both ends hold.
    let asked = b"GET /v1/hosters HTTP/1.1\r\nHost: a\r\n\r\n".repeat(60);
    deaf.write_all(&asked).unwrap();
    // There is one place; it is free again.
    alive(running.address);
}

#[test]
fn what_is_asked_is_never_logged() {
    let running = Running::new();
    let secret = "xyzzysecret";
    for path in [
        format!("/v1/recommend?what={secret}&near=Nantes"),
        format!("/v1/recommend?what=doodle&near={secret}"),
        format!("/v1/place?text={secret}"),
        format!("/v1/hosters/{secret}"),
        format!("/v1/hosters/{secret}/openness"),
        format!("/{secret}?{secret}"),
        format!("/v1/recommend?{secret}={secret}"),
        format!("/v1/{secret}/%ff"),
    ] {
        get_with(running.address, &path, &format!("Referer: http://a/{secret}\r\nUser-Agent: {secret}\r\n"));
    }
    post(running.address, "/v1/ask", format!(r#"{{"ask":"identify","what":"{secret}"}}"#).as_bytes());
    exchange(
        running.address,
        format!("{secret} /{secret} HTTP/1.1\r\nHost: {secret}\r\nConnection: close\r\n\r\n").as_bytes(),
    );
    let (log, metrics) = (running.log.text(), get(running.address, "/metrics"));
    assert!(log.lines().count() >= 10 && log.contains("GET /v1/recommend 200"), "{log}");
    assert!(log.contains("GET /v1/hosters/{id} 404"), "{log}");
    for text in [log.as_str(), metrics.text()] {
        assert!(
            !text.to_lowercase().contains(secret) && !text.contains("Nantes") && !text.contains("127.0.0.1:"),
            "{text}"
        );
    }
}
