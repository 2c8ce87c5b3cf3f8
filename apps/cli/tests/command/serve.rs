//! `degafam serve` as an operator runs it: where it listens, what signals do, what it says of a wrong start.

use crate::program::program;
use std::{
    fs,
    io::{BufRead, BufReader, Read, Write},
    net::TcpStream,
    process::{Child, ChildStderr, Command, Output, Stdio},
};

pub(crate) struct Served {
    child: Child,
    lines: BufReader<ChildStderr>,
    address: String,
}

impl Drop for Served {
    fn drop(&mut self) {
        let _ = self.child.kill();
    }
}

impl Served {
    fn new(options: &[&str]) -> Self {
        Self::started(program(), options)
    }

    pub(crate) fn started(mut command: Command, options: &[&str]) -> Self {
        command.args(["serve", "--listen", "127.0.0.1:0"]).args(options).stderr(Stdio::piped());
        let mut child = command.spawn().unwrap();
        let mut lines = BufReader::new(child.stderr.take().unwrap());
        let mut line = String::new();
        lines.read_line(&mut line).unwrap();
        let address = line.split("http://").nth(1).unwrap_or_else(|| panic!("{line}"));
        let address = address.split('/').next().unwrap().to_owned();
        Self { child, lines, address }
    }

    pub(crate) fn get(&self, path: &str) -> String {
        let mut stream = TcpStream::connect(&self.address).unwrap();
        write!(stream, "GET {path} HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n").unwrap();
        let mut reply = String::new();
        stream.read_to_string(&mut reply).unwrap();
        reply
    }

    fn signal(&self, name: &str) {
        assert!(Command::new("kill").args([name, &self.child.id().to_string()]).status().unwrap().success());
    }

    /// The next line that it tells.
    pub(crate) fn line(&mut self) -> String {
        let mut line = String::new();
        self.lines.read_line(&mut line).unwrap();
        line
    }
}

#[test]
fn it_answers_and_ends_when_told_to() {
    for signal in ["-TERM", "-INT"] {
        let mut served = Served::new(&["--page", "none", "--data", "embedded"]);
        assert!(served.get("/v1/identify?what=gogle+docs").contains("\"id\":\"google-docs\""));
        assert!(served.get("/").contains("v1/docs"));
        served.signal("-HUP");
        assert!(served.line().contains("no data file"));
        served.signal(signal);
        assert!(served.child.wait().unwrap().success());
        assert!(served.line().contains("stopping") && served.line().contains("stopped"));
    }
}

#[test]
fn new_data_are_taken_when_told_to() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("records.json");
    fs::write(&file, "{\"date\": \"2098-01-01\"}").unwrap();
    // What is laid over comes from several files, and a change of any is seen.
    let other = folder.path().join("other.json");
    fs::write(&other, "{\"layer\": {\"name\": \"Another\"}}").unwrap();
    let mut served = Served::new(&["--data", file.to_str().unwrap(), "--data", other.to_str().unwrap()]);
    let before = served.get("/v1/catalogue");
    fs::write(&file, "{\"date\": \"2099-01-01\"}").unwrap();
    served.signal("-HUP");
    assert!(served.line().contains("2099-01-01"));
    let after = served.get("/v1/catalogue");
    assert!(after.contains("\"date\":\"2099-01-01\"") && !before.contains("2099"));
    let place = |name: &str| after.find(name).unwrap();
    assert!(place("\"records.json\"") < place("\"Another\""), "{after}");
    fs::write(&file, "{\"hosters\": ").unwrap();
    served.signal("-HUP");
    assert!(served.line().contains("refused"));
    assert!(served.get("/v1/catalogue").contains("\"date\":\"2099-01-01\""));
}

#[test]
fn a_page_and_lines_about_requests_are_had_for_the_asking() {
    let folder = tempfile::tempdir().unwrap();
    fs::write(folder.path().join("index.html"), "<title>mine</title>").unwrap();
    let mut served =
        Served::new(&["--page", folder.path().to_str().unwrap(), "--log", "json", "--base-url", "https://a.example/"]);
    assert!(served.get("/").contains("<title>mine</title>"));
    let line = served.line();
    assert!(line.contains(r#""route":"page""#) && line.contains(r#""status":200"#), "{line}");
    assert!(served.get("/v1/openapi.json").contains(r#"[{"url":"https://a.example"}]"#));
}

#[test]
fn a_wrong_start_says_what_to_do() {
    let run = |options: &[&str]| -> Output { program().arg("serve").args(options).output().unwrap() };
    let taken = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    let taken = taken.local_addr().unwrap().to_string();
    for (options, code, told) in [
        (&["--listen", "nowhere"][..], 2, "--listen"),
        (&["--listen", taken.as_str()], 7, "in use"),
        (&["--page", "/nothing/here"], 2, "holds no index.html"),
        (&["--base-url", "degafam.example"], 2, "https://"),
        (&["--listen", "127.0.0.1:0", "--data", "/nothing.bin"], 7, "/nothing.bin"),
        (&["--listen", "127.0.0.1:0", "--data", "Cargo.toml"], 6, "Cargo.toml"),
    ] {
        let output = run(options);
        let error = String::from_utf8(output.stderr).unwrap();
        assert_eq!(output.status.code(), Some(code), "{options:?}: {error}");
        assert!(error.contains(told), "{options:?}: {error}");
    }
}
