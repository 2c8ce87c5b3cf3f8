//! Turns `texts/` into tables that are compiled in, so that nothing is read when a program runs.

#[path = "build/texts.rs"]
mod texts;

use std::path::Path;
use std::process::ExitCode;

fn main() -> ExitCode {
    println!("cargo::rerun-if-changed=build");
    texts::write(Path::new("texts"), &["answers", "errors", "terms", "words"])
}
