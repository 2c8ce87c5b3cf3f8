//! What the command weighs: its size, its memory, the time from key press to answer.

use degafam::Catalogue;
use degafam_bench::{aim, measuring, time};
use std::path::PathBuf;
use std::process::{Command, Stdio};
use std::time::Instant;

const QUESTION: [&str; 6] = ["recommend", "Google", "Docs", "--near", "Nantes", "--json"];
const RUNS: usize = 50;

/// The release binary beside the one that runs.
fn binary() -> Option<PathBuf> {
    let own = std::env::current_exe().ok()?;
    let folder = own.parent()?.parent()?;
    let found = folder.join("degafam");
    found.exists().then_some(found)
}

fn answer(binary: &PathBuf) -> Command {
    let mut command = Command::new(binary);
    command.args(QUESTION).stdout(Stdio::null()).stderr(Stdio::null());
    command
}

/// Peak resident memory in kilobytes, as the system's own `time` reports it.
fn peak(binary: &PathBuf) -> Option<f64> {
    let mut command = Command::new("time");
    let output = command.args(["-f", "%M"]).arg(binary).args(QUESTION).stdout(Stdio::null()).output().ok()?;
    String::from_utf8_lossy(&output.stderr).lines().last()?.trim().parse().ok()
}

fn main() {
    if !measuring() {
        return;
    }
    let Some(binary) = binary() else {
        println!("no release binary; run `cargo build --release` first");
        return;
    };
    let megabytes = |bytes: u64| bytes as f64 / 1e6;
    println!("\nThe command");
    println!("  catalogue {:.2} MB", megabytes(Catalogue::embedded_bytes().len() as u64));
    let places = concat!(env!("CARGO_MANIFEST_DIR"), "/../data/places.bin");
    println!("  places {:.2} MB", std::fs::metadata(places).map_or(f64::NAN, |m| megabytes(m.len())));
    aim(
        "release binary with data, MB",
        std::fs::metadata(&binary).map_or(f64::NAN, |m| megabytes(m.len())),
        12.0,
        false,
    );
    match peak(&binary) {
        Some(kilobytes) => aim("peak memory of `recommend`, MB", kilobytes * 1024.0 / 1e6, 40.0, false),
        None => println!("  peak memory: not measured, the `time` command is missing"),
    }
    let mut times: Vec<f64> = (0..RUNS)
        .map(|_| {
            let start = Instant::now();
            answer(&binary).status().unwrap();
            start.elapsed().as_nanos() as f64
        })
        .collect();
    times.sort_by(f64::total_cmp);
    println!(
        "  wall time of `degafam {}`: median {}, least {}",
        QUESTION.join(" "),
        time(times[RUNS / 2]),
        time(times[0])
    );
}
