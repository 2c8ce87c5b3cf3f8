//! What the command does to files, and what it does not.

mod irregular;
mod layout;
mod overwriting;
mod whole;

use crate::program::{PROGRAM, program, starter};
use std::{
    fs,
    os::unix::{fs::PermissionsExt, process::ExitStatusExt},
    path::{Path, PathBuf},
    process::{Command, Stdio},
};

const ROOT: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../..");

struct Ran {
    /// Exit code; none where a signal ended it.
    code: Option<i32>,
    signal: Option<i32>,
    out: String,
    err: String,
}

/// Runs a command, after what a shell does first.
fn after(first: &str, arguments: &[String]) -> Ran {
    let mut command = starter("sh");
    command.args(["-c", &format!("{first}\nexec \"$@\""), "sh", PROGRAM]).args(arguments);
    command.env("LC_ALL", "C").env("http_proxy", "http://127.0.0.1:9").stdin(Stdio::null());
    let output = command.output().unwrap();
    let text = |bytes| String::from_utf8(bytes).unwrap();
    let (out, err) = (text(output.stdout), text(output.stderr));
    assert!(!err.contains("panicked"), "{arguments:?}: {err}");
    Ran { code: output.status.code(), signal: output.status.signal(), out, err }
}

fn run(arguments: &[String]) -> Ran {
    after(":", arguments)
}

/// Words of a command; `{out}` stands for a path.
fn words(text: &str, out: &Path) -> Vec<String> {
    text.split(' ').map(|word| word.replace("{out}", out.to_str().unwrap()).replace("{root}", ROOT)).collect()
}

fn mode(path: &Path) -> u32 {
    fs::metadata(path).unwrap().permissions().mode() & 0o777
}

/// Names of what lies in a folder and begins like a file that is being written.
fn unfinished(folder: &Path) -> Vec<PathBuf> {
    let paths = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    paths.filter(|path| path.file_name().unwrap().to_str().unwrap().starts_with(".unfinished-")).collect()
}
