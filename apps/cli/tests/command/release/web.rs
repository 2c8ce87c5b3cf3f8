//! Releases that lie in a folder of the web.

use super::world::*;
use crate::fetch::server::{Reply, Server};
use std::{
    fs,
    path::{Path, PathBuf},
    sync::{Arc, Mutex},
    time::Duration,
};

/// How one file is answered, in place of what lies in the folder.
type Spoilt = Arc<Mutex<Option<(String, Wrong)>>>;
type Wrong = fn() -> Reply;

/// Serves a folder below `/data/`.
fn serve(folder: PathBuf, spoilt: Spoilt) -> Server {
    Server::start(move |_| {
        Box::new(move |asked| {
            let name = asked.path.strip_prefix("/data/").unwrap_or_default();
            if let Some((file, reply)) = &*spoilt.lock().unwrap()
                && file == name
            {
                return (Duration::ZERO, reply());
            }
            let file = fs::read(folder.join(name)).ok().filter(|_| !name.is_empty());
            let reply = file.map_or_else(|| (404, b"no".to_vec()), |bytes| (200, bytes));
            (Duration::ZERO, Reply::Plain(reply.0, vec![], reply.1))
        })
    })
}

#[test]
fn a_release_is_had_from_the_web_and_then_its_changes_alone() {
    let world = World::new();
    let folder = world.first("2099-01-01");
    let server = serve(folder.clone(), Spoilt::default());
    let address = format!("http://d.localhost:{}/data", server.port);
    let own = folder.to_str().unwrap().to_owned();
    let from = Path::new(&address);
    let (code, _, err) = world.install(from, &["--key", KEY, "--retries", "0"]);
    assert!(code == 7 && err.contains("127.0.0.1"), "a private address is not asked: {err}");
    let more = ["--key", KEY, "--allow-private", "localhost"];
    let document = json(&world.installed(from, &[&more[..], &["--json"]].concat()));
    assert_eq!(document["installed"]["version"], "2099-01-01");
    assert_eq!(server.total(), 5, "robots.txt, latest.json, the catalogue, and their signatures");
    let data = world.data("newer", "2099-01-02", "Farther away");
    world.release(&data, "first", &["--previous", &own]);
    let document = json(&world.installed(from, &[&more[2..], &["--json"]].concat()));
    let file = &document["installed"]["files"][0];
    assert_eq!(file["how"], "delta");
    assert!(file["bytes"].as_u64().unwrap() < 4000, "{document}");
    assert_eq!(server.asked("d.localhost", "/data/catalogue-2099-01-02.bin"), 0);
    assert_eq!(world.answering(&[]).0["date"], "2099-01-02");
}

#[test]
fn what_a_server_does_wrong_is_told_and_bounded() {
    let world = World::new();
    let folder = world.first("2099-01-01");
    let spoilt = Spoilt::default();
    let server = serve(folder.clone(), Arc::clone(&spoilt));
    let address = format!("http://d.localhost:{}/data/", server.port);
    let catalogue = file_of(&folder, "catalogue").file_name().unwrap().to_str().unwrap().to_owned();
    let wrongs: [(&str, Wrong, &str); 5] = [
        ("latest.json", || Reply::Plain(404, vec![], vec![]), "answered 404"),
        ("latest.json", || Reply::Plain(200, vec![], b"<html>".to_vec()), "a web page in its place"),
        (&catalogue, || Reply::Plain(500, vec![], vec![]), "answered 500"),
        (&catalogue, || Reply::Endless(b"HTTP/1.1 200 X\r\nConnection: close\r\n\r\n".to_vec()), "more than"),
        (
            "latest.json",
            || Reply::Endless(b"HTTP/1.1 200 X\r\nConnection: close\r\n\r\n".to_vec()),
            "more than 1048576",
        ),
    ];
    for (file, reply, told) in wrongs {
        *spoilt.lock().unwrap() = Some((file.to_owned(), reply));
        let (code, out, err) =
            world.install(Path::new(&address), &["--key", KEY, "--allow-private", "localhost", "--retries", "0"]);
        assert!(code == 7 && err.contains(told) && err.contains("mirror"), "{told}: {code} {out}{err}");
        assert!(!world.home().exists(), "{told}");
    }
}
