//! Small data, keys, releases of them, and a folder in which somebody installs them.

use crate::program::program;
use crate::view::copy;
use serde_json::Value;
use std::{
    fs,
    path::{Path, PathBuf},
};

/// Made by `minisign -G -W`, for these tests alone.
pub(crate) const SECRET: &str = "untrusted comment: minisign encrypted secret key\nRWQAAEIyAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAALltbxz/Y/ZA7tPMiaaFxan5CsTn9P2j2/KRgu3S78CBfNdJ5vr1+5vRClaHf6BE6abzFxW/RZfcDaLzY8RHbKPCkkBsXKbr2AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=\n";
pub(crate) const KEY: &str = "RWQuW1vHP9j9kPRClaHf6BE6abzFxW/RZfcDaLzY8RHbKPCkkBsXKbr2";
pub(crate) const OTHER_SECRET: &str = "untrusted comment: minisign encrypted secret key\nRWQAAEIyAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAYuvJgQh17dxMqK/o1/Zt6x34DVc40xDF4p4wZOVUdkh5q8r+h51H68/XiftLkx5aMuMBTJBSO6NqnQLB5sRdH2jNYWKVHSTNAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=\n";
pub(crate) const OTHER_KEY: &str = "RWRi68mBCHXt3M/XiftLkx5aMuMBTJBSO6NqnQLB5sRdH2jNYWKVHSTN";

const ROOT: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../..");

/// Exit code, standard output, standard error.
pub(crate) type Ran = (i32, String, String);

pub(crate) struct World(tempfile::TempDir);

impl World {
    pub(crate) fn new() -> Self {
        let world = Self(tempfile::tempdir().unwrap());
        fs::write(world.path("secret.key"), SECRET).unwrap();
        fs::write(world.path("other.key"), OTHER_SECRET).unwrap();
        world
    }

    pub(crate) fn path(&self, name: &str) -> PathBuf {
        self.0.path().join(name)
    }

    pub(crate) fn text(&self, name: &str) -> String {
        self.path(name).to_str().unwrap().to_owned()
    }

    /// Where data are installed.
    pub(crate) fn home(&self) -> PathBuf {
        self.path("home")
    }

    /// Runs the command as somebody whose data lie at home.
    pub(crate) fn run(&self, arguments: &[&str]) -> Ran {
        let mut command = program();
        command.args(arguments).env("LC_ALL", "C").env("DEGAFAM_DATA_DIR", self.home());
        let output =
            command.env("http_proxy", "http://127.0.0.1:9").stdin(std::process::Stdio::null()).output().unwrap();
        let text = |bytes| String::from_utf8(bytes).unwrap();
        let (out, err) = (text(output.stdout), text(output.stderr));
        assert!(!err.contains("panicked"), "{arguments:?}: {err}");
        (output.status.code().unwrap(), out, err)
    }

    /// Runs, expects success, and gives standard output.
    pub(crate) fn done(&self, arguments: &[&str]) -> String {
        let (code, out, err) = self.run(arguments);
        assert_eq!(code, 0, "{arguments:?}: {out}{err}");
        out
    }

    /// A data folder of a day, in which a hoster is called so.
    pub(crate) fn data(&self, name: &str, date: &str, hoster: &str) -> String {
        let folder = self.path(name);
        copy(&Path::new(ROOT).join("apps/cli/tests/view/data"), &folder);
        fs::copy(Path::new(ROOT).join("data/criteria.toml"), folder.join("criteria.toml")).unwrap();
        let about = format!("date = \"{date}\"\n[layer]\nname = \"small\"\nlicence = \"CC-BY-SA-4.0\"\n");
        fs::write(folder.join("catalogue.toml"), about).unwrap();
        let far = folder.join("hosters/f/far.toml");
        let text = fs::read_to_string(&far).unwrap();
        let line = text.lines().find(|line| line.starts_with("name = ")).unwrap().to_owned();
        fs::write(far, text.replace(&line, &format!("name = \"{hoster}\""))).unwrap();
        self.text(name)
    }

    /// A release in a folder, with whatever else is said.
    pub(crate) fn release(&self, data: &str, out: &str, more: &[&str]) -> String {
        let (key, out) = (self.text("secret.key"), self.text(out));
        self.done(&[&["data", "release", "--folder", data, "--key", &key, "--out", &out], more].concat())
    }

    /// A first release, named `first`, of a day.
    pub(crate) fn first(&self, date: &str) -> PathBuf {
        let data = self.data("data", date, "Far away");
        self.release(&data, "first", &[]);
        self.path("first")
    }

    /// The first one, and another behind it, named `second`.
    pub(crate) fn both(&self, dates: [&str; 2]) -> [PathBuf; 2] {
        let first = self.first(dates[0]);
        let data = self.data("newer", dates[1], "Farther away");
        self.release(&data, "second", &["--previous", first.to_str().unwrap()]);
        [first, self.path("second")]
    }

    pub(crate) fn install(&self, from: &Path, more: &[&str]) -> Ran {
        self.run(&[&["data", "install", from.to_str().unwrap()], more].concat())
    }

    /// Installs and expects it to be well.
    pub(crate) fn installed(&self, from: &Path, more: &[&str]) -> String {
        let (code, out, err) = self.install(from, more);
        assert_eq!(code, 0, "{out}{err}");
        out
    }

    /// Which data answer, and what is said beside.
    pub(crate) fn answering(&self, more: &[&str]) -> (Value, String) {
        let (code, out, err) = self.run(&[&["recommend", "big docs", "--seed", "1", "--json"], more].concat());
        assert!([0, 3, 5].contains(&code), "{out}{err}");
        (json(&out)["catalogue"].clone(), err)
    }

    /// Everything that lies at home, with its bytes.
    pub(crate) fn kept(&self) -> Vec<(PathBuf, Vec<u8>)> {
        let mut found = Vec::new();
        look(&self.home(), &mut found);
        found.sort();
        found
    }
}

fn look(folder: &Path, found: &mut Vec<(PathBuf, Vec<u8>)>) {
    for path in fs::read_dir(folder).into_iter().flatten().map(|entry| entry.unwrap().path()) {
        if path.is_dir() {
            look(&path, found);
        } else {
            found.push((path.clone(), fs::read(path).unwrap()));
        }
    }
}

pub(crate) fn json(text: &str) -> Value {
    serde_json::from_str(text).unwrap_or_else(|e| panic!("{e}: {text}"))
}

pub(crate) fn latest(folder: &Path) -> Value {
    json(&fs::read_to_string(folder.join("latest.json")).unwrap())
}

/// The file of a release that is for something.
pub(crate) fn file_of(folder: &Path, kind: &str) -> PathBuf {
    let latest = latest(folder);
    let file = latest["files"].as_array().unwrap().iter().find(|file| file["kind"] == kind).unwrap();
    folder.join(file["name"].as_str().unwrap())
}

/// A signature by a key of ours.
pub(crate) fn signature(secret: &str, bytes: &[u8], comment: &str) -> String {
    // minisign gives a key without a password no checksum, which its crate asks for: so its line is read.
    let line = secret.lines().nth(1).unwrap();
    let bytes_of = <ct_codecs::Base64 as ct_codecs::Decoder>::decode_to_vec(line, None).unwrap();
    let secret = minisign::SecretKey::from_bytes(&bytes_of).unwrap();
    minisign::sign(None, &secret, bytes, Some(comment), None).unwrap().into_string()
}

/// Writes what `latest.json` would say, signed by who may.
pub(crate) fn forge(folder: &Path, latest: &[u8], version: &str, date: &str) {
    let comment = format!("degafam data\tfile:latest.json\tversion:{version}\tdate:{date}");
    fs::write(folder.join("latest.json"), latest).unwrap();
    fs::write(folder.join("latest.json.minisig"), signature(SECRET, latest, &comment)).unwrap();
}
