//! Runs the command in an environment that says nothing.

use crate::program::program;
use serde_json::Value;
use std::{ffi::OsStr, process::Command};

pub struct Ran {
    pub code: i32,
    pub out: String,
    pub err: String,
}

impl Ran {
    /// The one document on standard output.
    pub fn json(&self) -> Value {
        serde_json::from_str(&self.out).unwrap_or_else(|e| panic!("{e}: {}\n{}", self.out, self.err))
    }
}

/// The command without locale, colours and width of the machine that tests.
pub fn command() -> Command {
    let mut command = program();
    for name in
        ["LANG", "LC_MESSAGES", "LANGUAGE", "NO_COLOR", "CLICOLOR", "CLICOLOR_FORCE", "FORCE_COLOR", "COLUMNS", "TERM"]
    {
        command.env_remove(name);
    }
    command.env("LC_ALL", "C");
    command
}

pub fn finish(command: &mut Command) -> Ran {
    let output = command.output().unwrap();
    let text = |bytes: Vec<u8>| String::from_utf8(bytes).expect("output is UTF-8");
    let ran = Ran {
        code: output.status.code().expect("no signal ended it"),
        out: text(output.stdout),
        err: text(output.stderr),
    };
    assert!(!ran.err.contains("panicked") && ran.code != 101, "{command:?}: {}", ran.err);
    ran
}

pub fn run<A: AsRef<OsStr>>(arguments: &[A]) -> Ran {
    finish(command().args(arguments))
}

/// Runs, expects an exit code, and reads the document.
pub fn json(code: i32, arguments: &[&str]) -> Value {
    let ran = run(arguments);
    assert_eq!(ran.code, code, "{arguments:?}: {}{}", ran.out, ran.err);
    ran.json()
}

/// Fails when one of the keys is missing.
pub fn has(value: &Value, keys: &[&str]) {
    for key in keys {
        assert!(value.get(key).is_some(), "no `{key}` in {value}");
    }
}
