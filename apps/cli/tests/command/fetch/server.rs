//! A small server on this machine that behaves as badly as it is told to, and counts.

use std::{
    collections::HashMap,
    io::{BufRead, BufReader, Read, Write},
    net::{TcpListener, TcpStream},
    sync::{Arc, Mutex},
    thread,
    time::Duration,
};

/// A question: host without port, path, and what it is conditional on.
#[derive(Debug, Clone)]
pub(crate) struct Asked {
    pub(crate) host: String,
    /// Host and port.
    pub(crate) authority: String,
    pub(crate) path: String,
    pub(crate) tag: Option<String>,
    pub(crate) agent: String,
    /// How often this host and path was asked for before.
    pub(crate) before: usize,
}

/// An answer.
pub(crate) enum Reply {
    /// A file, with its validator; asked for conditionally, it is not sent again.
    File(String),
    /// Status, further headers, body; nothing is added but its length.
    Plain(u16, Vec<(&'static str, String)>, Vec<u8>),
    /// These very bytes, then the end.
    Raw(Vec<u8>),
    /// These bytes, then one more each time, until nobody listens.
    Drip(Vec<u8>, Duration),
    /// These bytes, then as many more as are taken.
    Endless(Vec<u8>),
    /// Nothing at all, until nobody listens.
    Silent,
}

#[derive(Default)]
pub(crate) struct Counts {
    pub(crate) asked: HashMap<(String, String), usize>,
    pub(crate) agents: HashMap<String, usize>,
    pub(crate) unchanged: usize,
    pub(crate) total: usize,
    now: HashMap<String, usize>,
    pub(crate) most: HashMap<String, usize>,
}

type Behave = dyn Fn(&Asked) -> (Duration, Reply) + Send + Sync;

pub(crate) struct Server {
    pub(crate) port: u16,
    pub(crate) counts: Arc<Mutex<Counts>>,
}

impl Server {
    /// Serves until the process ends; `behave` gives each answer, and how long it takes.
    pub(crate) fn start(make: impl FnOnce(u16) -> Box<Behave>) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let port = listener.local_addr().unwrap().port();
        let behave: Arc<Behave> = make(port).into();
        let counts = Arc::new(Mutex::new(Counts::default()));
        let shared = Arc::clone(&counts);
        thread::spawn(move || {
            for stream in listener.incoming().flatten() {
                let (behave, counts) = (Arc::clone(&behave), Arc::clone(&shared));
                // Whoever goes away is no failure of the server.
                thread::spawn(move || drop(serve(stream, &behave, &counts)));
            }
        });
        Self { port, counts }
    }

    pub(crate) fn asked(&self, host: &str, path: &str) -> usize {
        self.counts.lock().unwrap().asked.get(&(host.to_owned(), path.to_owned())).copied().unwrap_or(0)
    }

    pub(crate) fn total(&self) -> usize {
        self.counts.lock().unwrap().total
    }
}

fn serve(mut stream: TcpStream, behave: &Arc<Behave>, counts: &Mutex<Counts>) -> std::io::Result<()> {
    let mut reader = BufReader::new(stream.try_clone()?);
    let mut lines = reader.by_ref().lines();
    let first = lines.next().unwrap_or_else(|| Ok(String::new()))?;
    let path = first.split(' ').nth(1).unwrap_or("/").to_owned();
    let mut headers = HashMap::new();
    for line in lines.by_ref() {
        let line = line?;
        let Some((name, value)) = line.split_once(':') else { break };
        headers.insert(name.to_ascii_lowercase(), value.trim().to_owned());
    }
    // Closed with something unread, a connection would be cut under the answer.
    let sent = headers.get("content-length").and_then(|length| length.parse().ok()).unwrap_or(0);
    reader.take(sent).read_to_end(&mut Vec::new())?;
    let host = headers.get("host").map(|host| host.split(':').next().unwrap().to_owned()).unwrap_or_default();
    let mut asked = Asked {
        host: host.clone(),
        authority: headers.get("host").cloned().unwrap_or_default(),
        path: path.clone(),
        tag: headers.get("if-none-match").cloned(),
        agent: headers.get("user-agent").cloned().unwrap_or_default(),
        before: 0,
    };
    {
        let mut counts = counts.lock().unwrap();
        counts.total += 1;
        *counts.agents.entry(asked.agent.clone()).or_default() += 1;
        let same = counts.asked.entry((host.clone(), path)).or_default();
        asked.before = *same;
        *same += 1;
        let now = counts.now.entry(host.clone()).or_default();
        *now += 1;
        let now = *now;
        let most = counts.most.entry(host.clone()).or_default();
        *most = now.max(*most);
    }
    let (wait, reply) = behave(&asked);
    thread::sleep(wait);
    // Before the answer: once it is there, the client may rightly ask the next.
    *counts.lock().unwrap().now.get_mut(&host).unwrap() -= 1;
    match reply {
        Reply::File(text) => {
            let tag = format!("\"{:x}\"", text.bytes().fold(7u64, |sum, byte| sum.wrapping_mul(31) + u64::from(byte)));
            let tags = vec![("ETag", tag.clone()), ("Content-Type", "text/plain".to_owned())];
            if asked.tag == Some(tag) {
                counts.lock().unwrap().unchanged += 1;
                return stream.write_all(&plain(304, &tags, b""));
            }
            stream.write_all(&plain(200, &tags, text.as_bytes()))
        }
        Reply::Plain(status, headers, body) => stream.write_all(&plain(status, &headers, &body)),
        Reply::Raw(bytes) => stream.write_all(&bytes),
        Reply::Drip(bytes, every) => {
            stream.write_all(&bytes)?;
            loop {
                thread::sleep(every);
                stream.write_all(b"#")?;
            }
        }
        Reply::Endless(bytes) => {
            stream.write_all(&bytes)?;
            let more = [b'#'; 4096];
            loop {
                stream.write_all(&more)?;
            }
        }
        Reply::Silent => {
            stream.set_read_timeout(Some(Duration::from_secs(30)))?;
            let mut lines = BufReader::new(stream).lines();
            while lines.next().transpose()?.is_some() {}
            Ok(())
        }
    }
}

/// An answer with its length.
fn plain(status: u16, headers: &[(&str, String)], body: &[u8]) -> Vec<u8> {
    let mut bytes = format!("HTTP/1.1 {status} X\r\nConnection: close\r\n").into_bytes();
    for (name, value) in headers {
        bytes.extend(format!("{name}: {value}\r\n").bytes());
    }
    if status != 304 {
        bytes.extend(format!("Content-Length: {}\r\n", body.len()).bytes());
    }
    bytes.extend(b"\r\n");
    bytes.extend(body);
    bytes
}
