//! Data that change under load, and an end that cuts nobody off.

use crate::client::connect;
use crate::running::{embedded, folder};
use crate::*;
use degafam::{Catalogue, Finder, places::CoordinatesOnly};
use degafam_server::Source;
use std::{
    fs,
    io::Write,
    path::{Path, PathBuf},
    sync::atomic::{AtomicBool, AtomicUsize, Ordering},
    time::{Duration, Instant},
};

fn over(file: PathBuf) -> Running {
    let read = file.clone();
    let load = move || {
        let bytes = fs::read(&read).map_err(|e| e.to_string())?;
        Catalogue::open(&bytes).map(|catalogue| Finder::new(catalogue, CoordinatesOnly)).map_err(|e| e.to_string())
    };
    Running::with(Source::watched(vec![file], load).unwrap(), |settings| {
        settings.limits.poll = Duration::from_millis(20)
    })
}

pub(crate) fn replace(file: &Path, bytes: &[u8]) {
    let new = file.with_extension("new");
    fs::write(&new, bytes).unwrap();
    fs::rename(new, file).unwrap();
}

pub(crate) fn wait(what: &str, until: impl Fn() -> bool) {
    let begin = Instant::now();
    while !until() {
        assert!(begin.elapsed() < Duration::from_secs(60), "{what}");
        std::thread::sleep(Duration::from_millis(10));
    }
}

#[test]
fn data_are_swapped_without_a_request_failing() {
    let made = fs::read(folder().join("made.bin")).unwrap();
    let other = Catalogue::embedded_bytes();
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("catalogue.bin");
    fs::write(&file, &made).unwrap();
    let running = over(file.clone());
    let address = running.address;
    let digest = || get(address, "/v1/catalogue").json()["digest"].as_str().unwrap().to_owned();
    let first = digest();
    let (done, asked) = (AtomicBool::new(false), AtomicUsize::new(0));
    std::thread::scope(|scope| {
        let _end = OnDrop(|| done.store(true, Ordering::Relaxed));
        for _ in 0..3 {
            scope.spawn(|| {
                while !done.load(Ordering::Relaxed) {
                    let reply = get(address, "/v1/recommend?what=docs&near=47.2,-1.55");
                    assert_eq!(reply.status, 200);
                    assert!(reply.json()["catalogue"]["digest"].is_string(), "a whole answer");
                    asked.fetch_add(1, Ordering::Relaxed);
                }
            });
        }
        for round in 0..4 {
            let bytes: &[u8] = if round % 2 == 0 { other } else { &made };
            let before = asked.load(Ordering::Relaxed);
            replace(&file, bytes);
            wait("the new data answer", || (digest() == first) == (round % 2 == 1));
            wait("requests went on", || asked.load(Ordering::Relaxed) > before);
        }
    });
    assert!(asked.load(Ordering::Relaxed) > 4);
    assert!(get(address, "/metrics").text().contains("degafam_data_reloads_total{result=\"taken\"} 4\n"));
}

struct OnDrop<F: Fn()>(F);

impl<F: Fn()> Drop for OnDrop<F> {
    fn drop(&mut self) {
        (self.0)();
    }
}

#[test]
fn data_that_are_wrong_are_refused_and_the_old_go_on() {
    let made = fs::read(folder().join("made.bin")).unwrap();
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("catalogue.bin");
    fs::write(&file, &made).unwrap();
    let running = over(file.clone());
    let path = "/v1/recommend?what=docs&seed=1";
    let before = get(running.address, path);
    let tag = before.header("etag").unwrap();
    replace(&file, &made[..made.len() / 2]);
    wait("the refusal is logged", || running.log.text().contains("refused: the catalogue is damaged"));
    assert_eq!(get(running.address, path).body, before.body);
    fs::remove_file(&file).unwrap();
    std::thread::sleep(Duration::from_millis(100));
    assert_eq!(get(running.address, path).body, before.body);
    // Right ones are taken again, and what clients hold is then out of date.
    replace(&file, Catalogue::embedded_bytes());
    wait("the new data are taken", || running.log.text().contains("new data answer: "));
    assert_eq!(get_with(running.address, path, &format!("If-None-Match: {tag}\r\n")).status, 200);
}

#[test]
fn data_that_are_wrong_from_the_start_are_an_error() {
    let error = Source::watched(vec!["/nothing".into()], || Err::<Finder, _>("no data")).unwrap_err();
    assert_eq!(error, "no data");
}

#[test]
fn who_is_being_answered_when_it_stops_gets_the_answer() {
    let mut running = Running::new();
    let body = br#"{"ask":"identify","what":"doodle"}"#;
    let head = format!("POST /v1/ask HTTP/1.1\r\nHost: a\r\nContent-Length: {}\r\n\r\n", body.len());
    let mut stream = connect(running.address);
    stream.write_all(head.as_bytes()).unwrap();
    stream.write_all(&body[..10]).unwrap();
    wait("the request is in flight", || get(running.address, "/metrics").text().contains("in_flight 2\n"));
    running.stop();
    wait("no further connection is taken", || std::net::TcpStream::connect(running.address).is_err());
    stream.write_all(&body[10..]).unwrap();
    let reply = Reply::read(stream).unwrap();
    assert_eq!((reply.status, reply.header("degafam-status")), (200, Some("0")));
    running.join();
    assert!(running.log.text().ends_with("degafam: stopped\n"), "{}", running.log.text());
}

#[test]
fn who_takes_too_long_when_it_stops_is_cut_off() {
    let mut running = Running::with(embedded(), |settings| settings.limits.drain = Duration::from_millis(300));
    let mut stream = connect(running.address);
    stream.write_all(b"POST /v1/ask HTTP/1.1\r\nHost: a\r\nContent-Length: 99\r\n\r\n{").unwrap();
    wait("the request is in flight", || get(running.address, "/metrics").text().contains("in_flight 2\n"));
    running.stop();
    running.join();
    assert!(running.log.text().contains("cut off"));
}
