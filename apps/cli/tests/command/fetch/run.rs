//! The command as a person runs it.

use crate::program::program;
use serde_json::Value;
use std::{
    path::{Path, PathBuf},
    process::{Command, Stdio},
};

pub(crate) fn command(arguments: &[&str]) -> Command {
    let mut command = program();
    // A proxy would be asked in place of the hosts; none may be.
    command.args(arguments).env("LC_ALL", "C").env("http_proxy", "http://127.0.0.1:9").stdin(Stdio::null());
    command
}

/// Exit code, standard output, standard error.
pub(crate) fn run(arguments: &[&str]) -> (i32, String, String) {
    let output = command(arguments).output().unwrap();
    let text = |bytes| String::from_utf8(bytes).unwrap();
    let (out, err) = (text(output.stdout), text(output.stderr));
    assert!(!err.contains("panicked"), "{arguments:?}: {err}");
    (output.status.code().unwrap(), out, err)
}

pub(crate) fn json(text: &str) -> Value {
    serde_json::from_str(text).unwrap_or_else(|e| panic!("{e}: {text}"))
}

/// Arguments that fetch `start` into `out`, on a fixed day.
pub(crate) fn fetch<'a>(start: &'a str, out: &'a str, more: &[&'a str]) -> Vec<&'a str> {
    let mut all =
        vec!["data", "fetch", start, "--out", out, "--retrieved", "2026-11-22", "--allow-private", "localhost"];
    all.extend(more);
    all
}

/// A folder for one test, and the overlay in it.
pub(crate) fn place() -> (tempfile::TempDir, String) {
    let folder = tempfile::tempdir().unwrap();
    let out = folder.path().join("overlay.toml").to_str().unwrap().to_owned();
    (folder, out)
}

/// Addresses and rules of what was refused.
pub(crate) fn refused(document: &Value) -> Vec<(String, String)> {
    let files = document["files"].as_array().unwrap();
    let text = |value: &Value| value.as_str().unwrap().to_owned();
    files.iter().filter(|f| f["status"] == "refused").map(|f| (text(&f["url"]), text(&f["problem"]["rule"]))).collect()
}

/// Names of all that lies in a folder and below, to see what is left behind.
pub(crate) fn all_files(folder: &Path) -> Vec<PathBuf> {
    let mut found = Vec::new();
    for entry in std::fs::read_dir(folder).unwrap().map(Result::unwrap) {
        match entry.path() {
            path if path.is_dir() => found.extend(all_files(&path)),
            path => found.push(path),
        }
    }
    found
}
