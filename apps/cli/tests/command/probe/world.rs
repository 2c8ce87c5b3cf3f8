//! Hosters whose offers lie on this machine.

use crate::fetch::run::{json, run};
use crate::fetch::server::{Asked, Reply, Server};
use serde_json::{Value, json};
use std::path::PathBuf;
use std::time::Duration;

/// A folder with the overlay of the hosters, the visits, and what came of them.
pub(crate) struct World {
    folder: tempfile::TempDir,
    pub(crate) server: Server,
}

impl World {
    /// Hosters by name, each with an offer of a software at a path of `NAME.localhost`.
    pub(crate) fn new(
        offers: &[(&str, &str, &str)],
        behave: impl Fn(&Asked) -> (Duration, Reply) + Send + Sync + 'static,
    ) -> Self {
        let folder = tempfile::tempdir().unwrap();
        let server = Server::start(|_| Box::new(behave));
        let hoster = |(name, software, path): &(&str, &str, &str)| {
            let need = need_of(software);
            json!({
                "id": name, "name": format!("Hoster {name}"), "profile": "community",
                "source": { "list": { "url": "https://list.example/", "seen": "2026-11-01", "grade": "listed" } },
                "website": { "value": format!("https://{name}.example/"), "source": "list" },
                "offer": [{
                    "need": need, "software": software, "source": "list",
                    "url": format!("http://{name}.localhost:{}{path}", server.port),
                }],
            })
        };
        let hosters: Vec<Value> = offers.iter().map(hoster).collect();
        let overlay = json!({ "date": "2026-11-01", "hoster": hosters });
        std::fs::write(folder.path().join("hosters.json"), overlay.to_string()).unwrap();
        Self { folder, server }
    }

    pub(crate) fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    /// Visits the hosters that are named on a day; the document.
    pub(crate) fn probe(&self, date: &str, names: &[&str], more: &[&str]) -> Value {
        let (code, out, err) = self.command(date, names, more);
        assert_eq!(code, 0, "{out}{err}");
        json(&out)
    }

    pub(crate) fn command(&self, date: &str, names: &[&str], more: &[&str]) -> (i32, String, String) {
        let text = |name: &str| self.path(name).to_str().unwrap().to_owned();
        let (data, state, out) = (text("hosters.json"), text("visits"), text("probed.json"));
        let fixed = ["data", "probe", "--json", "--data", &data, "--state", &state, "--out", &out, "--retrieved", date];
        let quick = ["--delay", "0", "--timeout", "4", "--read-timeout", "2", "--allow-private", "localhost"];
        run(&[&fixed[..], &quick[..], names, more].concat())
    }

    /// Why a hoster stands where it stands, with what the last run wrote.
    pub(crate) fn explained(&self, hoster: &str) -> String {
        let data = |name: &str| self.path(name).to_str().unwrap().to_owned();
        let (own, probed) = (data("hosters.json"), data("probed.json"));
        let asked =
            ["explain", "etherpad", "--hoster", hoster, "--lang", "en", "--json", "--data", &own, "--data", &probed];
        let (_, out, err) = run(&asked);
        out + &err
    }

    /// The overlay that the last run wrote.
    pub(crate) fn overlay(&self) -> Value {
        json(&std::fs::read_to_string(self.path("probed.json")).unwrap())
    }
}

/// The first need that a software serves.
fn need_of(software: &str) -> String {
    let record = degafam::Catalogue::embedded().unwrap().software(software).unwrap().unwrap();
    record.needs.first().unwrap().clone()
}

/// An answer with a kind of content.
pub(crate) fn answer(status: u16, kind: &str, body: &str) -> (Duration, Reply) {
    answer_with(status, kind, &[], body)
}

pub(crate) fn answer_with(status: u16, kind: &str, headers: &[(&str, &str)], body: &str) -> (Duration, Reply) {
    let mut head = format!("HTTP/1.1 {status} X\r\nConnection: close\r\nContent-Type: {kind}\r\n");
    headers.iter().for_each(|(name, value)| head += &format!("{name}: {value}\r\n"));
    head += &format!("Content-Length: {}\r\n\r\n{body}", body.len());
    (Duration::ZERO, Reply::Raw(head.into_bytes()))
}

pub(crate) fn missing() -> (Duration, Reply) {
    answer(404, "text/html", "<h1>Not Found</h1>")
}
