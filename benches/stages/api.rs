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
    let judged = judge(&kept.lines().collect::<Vec<_>>(), &lines.iter().map(String::as_str).collect::<Vec<_>>());
    for (what, lines) in [("removed", &judged.removed), ("changed", &judged.changed), ("added", &judged.added)] {
        lines.iter().take(SHOWN).for_each(|line| println!("{what}: {line}"));
        println!("{} {what}", lines.len());
    }
    println!("{}", judged.verdict());
    println!("say so in CHANGELOG.md and accept it: {ACCEPT}");
    ExitCode::FAILURE
}

/// What became of the interface, item by item.
#[derive(Default)]
struct Judged<'a> {
    removed: Vec<&'a str>,
    changed: Vec<&'a str>,
    added: Vec<&'a str>,
}

impl Judged<'_> {
    /// What the change asks of the version.
    fn verdict(&self) -> &'static str {
        if self.removed.is_empty() && self.changed.is_empty() {
            "compatible: nothing that was there is gone or otherwise; a minor version, or a patch before 1.0"
        } else {
            "breaking: what was there is gone or otherwise; a major version, or a minor one before 1.0"
        }
    }
}

/// What names an item, without its types: what stands before its parameters, its type, or its bounds.
fn name(line: &str) -> &str {
    let end = line.find(['(', '<']).into_iter().chain(line.find(": ")).min();
    line.get(..end.unwrap_or(line.len())).unwrap_or(line)
}

fn judge<'a>(old: &[&'a str], new: &[&'a str]) -> Judged<'a> {
    let mut judged = Judged::default();
    for line in old.iter().filter(|line| !new.contains(line)) {
        let otherwise = !line.starts_with("impl") && new.iter().any(|other| name(other) == name(line));
        if otherwise { judged.changed.push(line) } else { judged.removed.push(line) }
    }
    let known = |line: &&&str| old.contains(line) || judged.changed.iter().any(|other| name(other) == name(line));
    judged.added = new.iter().filter(|line| !known(line)).copied().collect();
    judged
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_gone_or_otherwise_breaks_and_what_is_new_does_not() {
        let old = ["pub fn a::f(u8) -> u8", "pub struct a::S", "pub a::S::x: u8", "impl a::T for a::S"];
        let judged = judge(&old, &["pub fn a::f(u8) -> u8", "pub struct a::S", "pub a::S::x: u16", "pub fn a::g()"]);
        assert_eq!(
            (judged.removed.as_slice(), judged.changed.as_slice()),
            (&["impl a::T for a::S"][..], &["pub a::S::x: u8"][..])
        );
        assert_eq!(judged.added, ["pub fn a::g()"]);
        assert!(judged.verdict().starts_with("breaking"));
        let longer: Vec<&str> = old.into_iter().chain(["pub fn a::g()"]).collect();
        assert!(judge(&old, &longer).verdict().starts_with("compatible"));
    }
}
