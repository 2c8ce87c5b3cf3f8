//! Lists the library's public interface and holds it against `docs/api.txt`: `api` compares, `api --accept` writes it anew.
//!
//! The listing is read from rustdoc's JSON, whose format belongs to the compiler: another compiler may not be readable,
//! and then nothing is judged.

use public_api::{Builder, MINIMUM_NIGHTLY_RUST_VERSION};
use std::path::{Path, PathBuf};
use std::process::{Command, ExitCode};

const LISTING: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../docs/api.txt");
const ACCEPT: &str = "cargo run -p degafam-bench --example api -- --accept";
/// Lines shown of a difference.
const SHOWN: usize = 40;

fn main() -> ExitCode {
    let accept = match std::env::args().nth(1).as_deref() {
        None => false,
        Some("--accept") => true,
        Some(_) => panic!("usage: api [--accept]"),
    };
    let api = match Builder::from_rustdoc_json(described()).omit_blanket_impls(true).omit_auto_trait_impls(true).build()
    {
        Ok(api) => api,
        Err(error) => {
            println!(
                "not judged: this compiler describes its crates otherwise than {MINIMUM_NIGHTLY_RUST_VERSION} did: {error}"
            );
            return ExitCode::SUCCESS;
        }
    };
    let lines: Vec<String> = api.items().map(ToString::to_string).filter(|line| !derived(line)).collect();
    let listing = lines.join("\n") + "\n";
    if accept {
        std::fs::write(LISTING, listing).unwrap();
        println!("accepted: {} lines", lines.len());
        return ExitCode::SUCCESS;
    }
    let kept = std::fs::read_to_string(LISTING).unwrap();
    if kept == listing {
        println!("{} lines, none changed", lines.len());
        return ExitCode::SUCCESS;
    }
    let gone = kept.lines().filter(|line| !lines.iter().any(|new| new == line)).map(|line| format!("- {line}"));
    let new = lines.iter().filter(|line| !kept.lines().any(|old| old == *line)).map(|line| format!("+ {line}"));
    gone.chain(new).take(SHOWN).for_each(|line| println!("{line}"));
    println!("the public interface changed; say so in CHANGELOG.md and accept it: {ACCEPT}");
    ExitCode::FAILURE
}

/// Methods of derived traits; that a type has the trait is a line of its own.
fn derived(line: &str) -> bool {
    ["::fmt(", "::clone(", "::eq(", "::cmp(", "::partial_cmp(", "::hash<", "::serialize<", "::deserialize<"]
        .iter()
        .any(|method| line.contains(method))
        || line.contains("core::marker::StructuralPartialEq")
}

/// Rustdoc's description of the library with all its features.
fn described() -> PathBuf {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    let target = std::env::current_exe().unwrap().ancestors().nth(3).unwrap().join("api");
    let mut command = Command::new(std::env::var_os("CARGO").unwrap_or("cargo".into()));
    command.args(["rustdoc", "--quiet", "--locked", "-p", "degafam", "--lib", "--all-features", "--target-dir"]);
    command.arg(&target).args(["--", "-Z", "unstable-options", "--output-format", "json"]);
    // The JSON is not stable, which is why another compiler is not judged.
    let status = command.env("RUSTC_BOOTSTRAP", "1").current_dir(root).status().unwrap();
    assert!(status.success(), "rustdoc failed");
    target.join("doc/degafam.json")
}
