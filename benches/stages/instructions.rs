//! Counts the instructions of fixed queries under valgrind and holds them against `instructions.toml`.
//!
//! `instructions` compares; `instructions --accept` writes the table anew. `instructions STAGE TIMES` is what it runs
//! under valgrind: the same queries more and less often, so that the difference holds no start-up.

use degafam::{Catalogue, Finder, Query, curate::identify, places::PlaceOptions};
use degafam_bench::{instructions::Table, made};
use std::collections::BTreeMap;
use std::hint::black_box;
use std::process::{Command, ExitCode};

const TABLE: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/instructions.toml");
const ACCEPT: &str = "cargo run --release -p degafam-bench --no-default-features --example instructions -- --accept";
const STAGES: [&str; 11] = [
    "identify-address",
    "identify-exact",
    "identify-sentence",
    "identify-several",
    "identify-typo",
    "open",
    "overlay",
    "place-hostile",
    "place-mistyped",
    "recommend",
    "standings",
];
/// The first of each pays what is made once; ten more make the odd page fault small.
const FEW: u64 = 2;
const MANY: u64 = 12;

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let words: Vec<&str> = arguments.iter().map(String::as_str).collect();
    match words.as_slice() {
        [] => compared(false),
        ["--accept"] => compared(true),
        [stage, times] => {
            work(stage, times.parse().unwrap());
            ExitCode::SUCCESS
        }
        _ => panic!("usage: instructions [--accept]"),
    }
}

fn compared(accept: bool) -> ExitCode {
    let text = std::fs::read_to_string(TABLE).unwrap();
    let compiler = compiler();
    let counts: BTreeMap<String, u64> = STAGES.iter().map(|stage| ((*stage).to_owned(), count(stage))).collect();
    let outcome = Table::read(&text).unwrap_or_else(|e| panic!("{TABLE}: {e}")).compare(&compiler, &counts);
    outcome.lines.iter().for_each(|line| println!("{line}"));
    if accept {
        std::fs::write(TABLE, Table::rewritten(&text, &compiler, &counts)).unwrap();
        println!("accepted: {TABLE}");
    } else if !outcome.holds {
        println!("to accept: {ACCEPT}");
        return ExitCode::FAILURE;
    }
    ExitCode::SUCCESS
}

/// Release and platform of the compiler that cargo uses here.
fn compiler() -> String {
    let output = Command::new(std::env::var_os("RUSTC").unwrap_or("rustc".into())).arg("-vV").output().unwrap();
    let text = String::from_utf8(output.stdout).unwrap();
    let value = |key: &str| text.lines().find_map(|line| line.strip_prefix(key)).unwrap_or("unknown").to_owned();
    format!("rustc {} for {}", value("release: "), value("host: "))
}

/// Instructions of one query.
fn count(stage: &str) -> u64 {
    (run(stage, MANY) - run(stage, FEW)) / (MANY - FEW)
}

/// Instructions of the whole process.
fn run(stage: &str, times: u64) -> u64 {
    let mut command = Command::new("valgrind");
    command.args(["--tool=callgrind", "--callgrind-out-file=/dev/null"]);
    let output = command.arg(std::env::current_exe().unwrap()).args([stage, &times.to_string()]).output();
    let output = output.unwrap_or_else(|e| panic!("valgrind: {e}; install it, for instance: apt-get install valgrind"));
    let said = String::from_utf8_lossy(&output.stderr);
    let collected = said.lines().find_map(|line| line.split_once("Collected :").map(|(_, count)| count.trim()));
    collected.and_then(|count| count.parse().ok()).unwrap_or_else(|| panic!("valgrind counted nothing:\n{said}"))
}

fn work(stage: &str, times: u64) {
    let finder = Finder::embedded().unwrap();
    let place = finder.places().find("Nantes", &PlaceOptions::default()).unwrap().place.unwrap();
    let docs = Query::new("Google Docs").near(place);
    let own = made::overlay(finder.catalogue());
    let named = |text: &str| drop(black_box(identify(finder.catalogue(), black_box(text))));
    let placed = |text: &str| drop(black_box(finder.places().find(black_box(text), &PlaceOptions::default())));
    let hostile = "rue de la rue ".repeat(70);
    for _ in 0..times {
        match stage {
            "identify-exact" => named("Google Docs"),
            "identify-typo" => named("gogle docs"),
            "identify-address" => named("https://docs.google.com/document/d/1a2b3c/edit"),
            "identify-sentence" => named("alternative libre à Slack pour mon asso"),
            "identify-several" => named("weg von Google: Kalender, Kontakte, Drive"),
            "place-hostile" => placed(&hostile),
            "place-mistyped" => placed("Nnates"),
            "open" => drop(black_box(Catalogue::open_static(Catalogue::embedded_bytes()))),
            "overlay" => drop(black_box(finder.catalogue().with(own.clone()))),
            "recommend" => drop(black_box(finder.recommend(black_box(&docs)))),
            "standings" => drop(black_box(finder.standings(black_box(&docs)))),
            _ => panic!("no such stage: {stage}"),
        }
    }
}
