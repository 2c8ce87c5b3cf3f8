//! Three public directories on this machine: video (in pages), pastebins, and Matrix servers, whose licence is stated.

use crate::fetch::run::{json, run};
use crate::fetch::server::{Asked, Reply, Server};
use serde_json::{Value, json};
use std::{
    path::PathBuf,
    sync::{Arc, Mutex},
    time::Duration,
};

/// Entries of each directory on the first day.
pub(crate) const VIDEOS: usize = 150;
pub(crate) const PASTES: usize = 9;

/// What a directory answers.
pub(crate) type Answer = Arc<dyn Fn(&Asked) -> Option<Reply> + Send + Sync>;

pub(crate) struct World {
    folder: tempfile::TempDir,
    pub(crate) server: Server,
    answer: Arc<Mutex<Answer>>,
}

impl World {
    pub(crate) fn new() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let answer: Arc<Mutex<Answer>> = Arc::new(Mutex::new(Arc::new(|_| None)));
        let shared = Arc::clone(&answer);
        let server = Server::start(|_| {
            Box::new(move |asked| {
                let odd = shared.lock().unwrap().clone();
                (Duration::ZERO, odd(asked).unwrap_or_else(|| orderly(asked, VIDEOS)))
            })
        });
        let list = |id: &str, format: &str, path: &str, more: &str| {
            format!(
                "[[directory]]\nid = \"{id}\"\nname = \"List {id}\"\nformat = \"{format}\"\nevery = 2\n\
                 credit = \"keepers of {id}\"\nurls = [\"http://{id}.localhost:{}{path}\"]\n{more}\n",
                server.port
            )
        };
        let table = [
            list("videos", "peertube", "/list?start={start}&count=100", "may = \"own\"\npage = 100"),
            list("pastes", "privatebin", "/list", "may = \"own\""),
            list("chats", "joinmatrix", "/list", "may = \"packed\"\nlicence = \"CC-BY-SA-4.0\""),
        ];
        std::fs::write(folder.path().join("directories.toml"), table.concat()).unwrap();
        Self { folder, server, answer }
    }

    /// From now on some answers are others.
    pub(crate) fn behave(&self, odd: impl Fn(&Asked) -> Option<Reply> + Send + Sync + 'static) {
        *self.answer.lock().unwrap() = Arc::new(odd);
    }

    pub(crate) fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    pub(crate) fn command(&self, day: &str, more: &[&str]) -> (i32, String, String) {
        let text = |name: &str| self.path(name).to_str().unwrap().to_owned();
        let (table, state, out) = (text("directories.toml"), text("state"), text("layers"));
        let fixed = ["data", "update", "--directories", &table, "--state", &state, "--out", &out, "--retrieved", day];
        let quick = ["--delay", "0", "--timeout", "60", "--read-timeout", "20", "--retries", "0", "--towns", "1"];
        run(&[&fixed[..], &quick[..], &["--allow-private", "localhost"], more].concat())
    }

    /// An update that succeeds; its document.
    pub(crate) fn update(&self, day: &str, more: &[&str]) -> Value {
        let (code, out, err) = self.command(day, &[&["--json"], more].concat());
        assert_eq!(code, 0, "{out:.2000}{err}");
        json(&out)
    }

    pub(crate) fn layer(&self, name: &str) -> String {
        std::fs::read_to_string(self.path("layers").join(name)).unwrap()
    }
}

/// What became of a list.
pub(crate) fn list<'a>(document: &'a Value, id: &str) -> &'a Value {
    document["directories"].as_array().unwrap().iter().find(|list| list["id"] == id).unwrap()
}

/// A page of as many video servers as there are, in the form of the index.
pub(crate) fn videos(path: &str, count: usize) -> String {
    let start: usize = path.split("start=").nth(1).and_then(|rest| rest.split('&').next()?.parse().ok()).unwrap_or(0);
    let server = |n: usize| {
        let host = format!("video-{n}.example");
        json!({ "host": host, "name": format!("Videos {n}"), "signupAllowed": n.is_multiple_of(2), "health": 100,
                "country": "FR", "isNSFW": false })
    };
    let page: Vec<Value> = (start..count.min(start + 100)).map(server).collect();
    json!({ "total": count, "data": page }).to_string()
}

pub(crate) fn pastes(count: usize) -> String {
    let paste =
        |n: usize| json!({ "id": n, "url": format!("https://paste-{n}.example/"), "country_id": "CH", "uptime": 99 });
    Value::from((0..count).map(paste).collect::<Vec<_>>()).to_string()
}

fn chats() -> String {
    let chat = |n: usize| {
        json!({ "name": format!("Chat {n}"), "client_domain": format!("chat-{n}.example"),
                                  "server_domain": format!("chat-{n}.example"), "staff_jur": "DE" })
    };
    json!({ "public_servers": (0..5).map(chat).collect::<Vec<_>>() }).to_string()
}

/// What the directories answer on a good day.
pub(crate) fn orderly(asked: &Asked, count: usize) -> Reply {
    match (asked.host.as_str(), asked.path.as_str()) {
        (_, "/robots.txt") => Reply::Plain(404, vec![], b"no".to_vec()),
        ("videos.localhost", path) => Reply::File(videos(path, count)),
        ("pastes.localhost", _) => Reply::File(pastes(PASTES)),
        _ => Reply::File(chats()),
    }
}
