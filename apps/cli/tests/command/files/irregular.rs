//! Where a file is expected, a pipe that nobody writes to and a device without an end are refused, and nothing waits.

use super::*;
use std::{
    io::{BufRead, BufReader},
    process::Child,
    time::{Duration, Instant},
};

fn pipe(path: &Path) {
    fs::create_dir_all(path.parent().unwrap()).unwrap();
    assert!(Command::new("mkfifo").arg(path).status().unwrap().success());
}

/// Far more than any of these commands takes: who is not done then waits for ever.
const LONG: Duration = Duration::from_secs(120);

/// Exit code and standard error of a command that might hang.
fn ends(arguments: &[String]) -> (Option<i32>, String) {
    let mut command = program();
    command.args(arguments).env("LC_ALL", "C").stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::piped());
    let mut child = Stopped(command.spawn().unwrap());
    let begin = Instant::now();
    while child.0.try_wait().unwrap().is_none() {
        assert!(begin.elapsed() < LONG, "{arguments:?} waits");
        std::thread::sleep(Duration::from_millis(5));
    }
    let code = child.0.wait().unwrap().code();
    let told = std::io::read_to_string(child.0.stderr.take().unwrap()).unwrap();
    (code, told)
}

/// Ends with the test, however that ends.
struct Stopped(Child);

impl Drop for Stopped {
    fn drop(&mut self) {
        let _ = self.0.kill();
    }
}

#[test]
fn nothing_waits_for_a_pipe() {
    let folder = tempfile::tempdir().unwrap();
    let path = |name: &str| folder.path().join(name);
    for name in ["catalogue.bin", "overlay.toml", "overlay.json", "o.properties", "list.json", "state/run.json"] {
        pipe(&path(name));
    }
    fs::create_dir_all(path("data/hosters")).unwrap();
    for name in ["catalogue.toml", "needs.toml", "criteria.toml"] {
        fs::copy(Path::new(ROOT).join("data").join(name), path("data").join(name)).unwrap();
    }
    for kind in ["services", "software"] {
        fs::create_dir(path("data").join(kind)).unwrap();
    }
    pipe(&path("data/hosters/a.toml"));
    pipe(&path("words/a.txt"));
    for command in [
        "recommend doodle --data {out}/catalogue.bin",
        "recommend doodle --data {out}/overlay.toml",
        "hosters --data {out}/overlay.json",
        "hosters --data /dev/zero",
        "serve --listen 127.0.0.1:0 --data {out}/catalogue.bin",
        "data check --folder {out}/data",
        "data diff {out}/catalogue.bin {out}/catalogue.bin",
        "data words --folder {out}/words --out {out}/words.bin",
        "data check --chatonsinfos {out}/o.properties",
        "data import --chatonsinfos {out}/o.properties --origin https://a.example/ --out {out}/new.toml",
        "data import --format librehost {out}/list.json --origin https://a.example/ --out {out}/new.toml",
        "data fetch http://a.localhost:9/f --allow-private localhost --retries 0 --state {out}/state --out {out}/new.toml",
    ] {
        let (code, told) = ends(&words(command, folder.path()));
        assert_eq!(code, Some(7), "{command}: {told}");
        assert!(told.contains("it is no regular file\n  name a regular file"), "{command}: {told}");
    }
}

/// A pipe in the place of what was fetched counts as nothing fetched.
#[test]
fn a_pipe_among_fetched_files_is_no_file() {
    let folder = tempfile::tempdir().unwrap();
    let url = "http://a.localhost:9/f";
    let digest = ring::digest::digest(&ring::digest::SHA256, url.as_bytes());
    let name: String = digest.as_ref().iter().map(|byte| format!("{byte:02x}")).collect();
    pipe(&folder.path().join("state/files").join(name));
    let command =
        format!("data fetch {url} --allow-private localhost --retries 0 --state {{out}}/state --out {{out}}/new.toml");
    let (code, told) = ends(&words(&command, folder.path()));
    assert!(code == Some(7) && told.contains(url), "{told}");
}

/// A pipe in the place of the data kept later ones from ever being read.
#[test]
fn a_server_goes_on_when_a_pipe_takes_the_place_of_its_data() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("records.json");
    fs::write(&file, "{\"date\": \"2030-01-01\"}").unwrap();
    let mut command = program();
    command.args(["serve", "--listen", "127.0.0.1:0", "--page", "none", "--data"]).arg(&file).stderr(Stdio::piped());
    let mut child = Stopped(command.spawn().unwrap());
    let mut lines = BufReader::new(child.0.stderr.take().unwrap()).lines();
    let mut told = |what: &str| assert!(lines.by_ref().any(|line| line.unwrap().contains(what)), "{what} is not told");
    told("listening");
    let swap = |make: &dyn Fn(&Path)| {
        let new = folder.path().join("new.json");
        make(&new);
        fs::rename(new, &file).unwrap();
    };
    swap(&pipe);
    told("it is no regular file");
    swap(&|new| fs::write(new, "{\"date\": \"2031-01-01\"}").unwrap());
    told("2031-01-01");
}
