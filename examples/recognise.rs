//! Prints what recognising costs, by kind of query: `cargo run --release --example recognise`.

use degafam::{Catalogue, curate::identify};
use std::collections::BTreeMap;
use std::hint::black_box;
use std::time::{Duration, Instant};

/// Rounds over the queries; the median of their means is printed.
const ROUNDS: usize = 15;

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let catalogue = Catalogue::embedded()?;
    let labelled = include_str!("../tests/recognise/labelled.tsv");
    let mut kinds: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
    for line in labelled.lines().filter(|line| !line.starts_with('#')) {
        let mut columns = line.split('\t');
        if let (Some(query), Some(_), Some(kind)) = (columns.next(), columns.next(), columns.next()) {
            kinds.entry(kind).or_default().push(query);
        }
    }
    println!("{:<10}{:>8}{:>14}", "kind", "queries", "ns a query");
    for (kind, queries) in &kinds {
        let mut rounds: Vec<Duration> = (0..ROUNDS).map(|_| round(catalogue, queries)).collect();
        rounds.sort();
        let median = rounds.get(ROUNDS / 2).copied().unwrap_or_default();
        println!("{kind:<10}{:>8}{:>14}", queries.len(), median.as_nanos() / queries.len().max(1) as u128);
    }
    Ok(())
}

fn round(catalogue: &Catalogue, queries: &[&str]) -> Duration {
    let start = Instant::now();
    for query in queries {
        let _ = black_box(identify(catalogue, black_box(query)));
    }
    start.elapsed()
}
