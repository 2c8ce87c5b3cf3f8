//! A stopwatch for contestants that run side by side, and the straightforward pipeline that the library is held against.

pub mod heap;
// A file of the library, whose tests run there.
#[cfg(all(feature = "peers", not(test)))]
pub mod index;
pub mod instructions;
pub mod made;
pub mod naive;
pub mod names;
#[cfg(feature = "peers")]
pub mod peers;
pub mod plot;

use std::hint::black_box;
use std::time::{Duration, Instant};

/// Rounds in which every contestant runs once; the median over them shrugs off what else the machine was doing.
const ROUNDS: usize = 11;
/// How long one contestant runs in one round: long beside the clock's step, short beside a scheduler's whim.
const TURN: Duration = Duration::from_millis(20);

/// One way to answer the same queries.
#[allow(missing_debug_implementations)]
pub struct Contestant<'a> {
    name: &'a str,
    queries: usize,
    pass: Box<dyn FnMut() + 'a>,
}

/// A contestant that answers every query in one pass.
pub fn contestant<'a, Q, R>(
    name: &'a str,
    queries: &'a [Q],
    mut answer: impl FnMut(&'a Q) -> R + 'a,
) -> Contestant<'a> {
    let pass = move || queries.iter().for_each(|query| drop(black_box(answer(black_box(query)))));
    Contestant { name, queries: queries.len(), pass: Box::new(pass) }
}

/// What was measured of one contestant.
#[derive(Debug, Clone, Copy)]
pub struct Figure {
    /// Median over rounds of the mean time of a query, nanoseconds.
    pub nanoseconds: f64,
    /// Bytes asked of the allocator by a query.
    pub bytes: f64,
    /// Requests to the allocator by a query.
    pub requests: f64,
}

/// Whether this is a real run: `cargo bench` says so; under `cargo test` one pass shows that it works.
#[must_use]
pub fn measuring() -> bool {
    std::env::args().any(|a| a == "--bench")
}

/// Runs the contestants in turn, round after round, prints a line for each and returns the figures. Ratios are to the
/// first contestant.
pub fn race(title: &str, mut contestants: Vec<Contestant<'_>>) -> Vec<Figure> {
    let mut times = vec![Vec::new(); contestants.len()];
    let mut figures = Vec::new();
    let mut passes = Vec::new();
    for one in &mut contestants {
        (one.pass)();
        let (before, start) = (heap::taken(), Instant::now());
        (one.pass)();
        let taken = start.elapsed().max(Duration::from_nanos(20));
        let after = heap::taken();
        let each = |count: u64| count as f64 / one.queries as f64;
        figures.push(Figure { nanoseconds: 0.0, bytes: each(after.0 - before.0), requests: each(after.1 - before.1) });
        passes.push(if measuring() { (TURN.as_nanos() / taken.as_nanos()).clamp(1, 1_000_000) } else { 1 });
    }
    for _ in 0..if measuring() { ROUNDS } else { 1 } {
        for ((one, passes), times) in contestants.iter_mut().zip(&passes).zip(&mut times) {
            let start = Instant::now();
            (0..*passes).for_each(|_| (one.pass)());
            times.push(start.elapsed().as_nanos() as f64 / (*passes as f64 * one.queries as f64));
        }
    }
    for (figure, times) in figures.iter_mut().zip(&mut times) {
        times.sort_by(f64::total_cmp);
        figure.nanoseconds = times[times.len() / 2];
    }
    println!("\n{title}");
    println!("  {:<52} {:>12} {:>9} {:>12} {:>9}", "", "a query", "ratio", "heap", "requests");
    for (one, figure) in contestants.iter().zip(&figures) {
        let ratio = figure.nanoseconds / figures[0].nanoseconds;
        println!(
            "  {:<52} {:>12} {:>8.2}x {:>10.0} B {:>9.1}",
            one.name,
            time(figure.nanoseconds),
            ratio,
            figure.bytes,
            figure.requests
        );
    }
    figures
}

/// Prints whether an aim is met: `value` compared with the most, or least, that was aimed at.
pub fn aim(what: &str, value: f64, aimed: f64, at_least: bool) {
    let met = if at_least { value >= aimed } else { value <= aimed };
    let (sign, word) = (if at_least { ">=" } else { "<=" }, if met { "met" } else { "MISSED" });
    println!("  aim: {what}: {value:.2} (aim {sign} {aimed}): {word}");
}

/// A time in the unit that suits it.
#[must_use]
pub fn time(nanoseconds: f64) -> String {
    match nanoseconds {
        n if n < 1e3 => format!("{n:.0} ns"),
        n if n < 1e6 => format!("{:.2} us", n / 1e3),
        n => format!("{:.2} ms", n / 1e6),
    }
}
