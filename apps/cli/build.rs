//! Turns the command's own words, `texts/LANG/command.ftl`, into a table that is compiled in.

#[path = "../../build/texts.rs"]
mod texts;

use std::path::Path;
use std::process::ExitCode;

fn main() -> ExitCode {
    println!("cargo::rerun-if-changed=../../build");
    texts::write(Path::new("../../texts"), &["command"])
}
