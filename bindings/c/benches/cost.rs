//! The Rust calls that `cost.c` makes through the border, timed in the same way: a line each, name and nanoseconds.
#![allow(clippy::unwrap_used, clippy::indexing_slicing, missing_docs)]

use degafam::{Finder, Query, places::Point};
use std::hint::black_box;
use std::time::{Duration, Instant};

const ROUNDS: usize = 11;
const TURN: Duration = Duration::from_millis(40);
const IDENTIFY: &str = r#"{"ask": "identify", "what": "gogle docs"}"#;
const RECOMMEND: &str = r#"{"ask": "recommend", "what": "google docs", "near": {"latitude": 47.218, "longitude": -1.554}, "limit": 10, "seed": 1}"#;
const STANDINGS: &str = r#"{"ask": "standings", "what": "google docs", "near": {"latitude": 47.218, "longitude": -1.554}, "limit": 10, "seed": 1}"#;

/// Prints the median over rounds of the mean time of a call.
fn time(name: &str, each: usize, mut call: impl FnMut()) {
    call();
    let mut times: Vec<f64> = (0..ROUNDS)
        .map(|_| {
            let (start, mut calls) = (Instant::now(), 0);
            while start.elapsed() < TURN {
                call();
                calls += each;
            }
            start.elapsed().as_secs_f64() * 1e9 / calls as f64
        })
        .collect();
    times.sort_by(f64::total_cmp);
    println!("{name}|{:.0}", times[ROUNDS / 2]);
}

fn main() {
    let finder = Finder::embedded().unwrap();
    let point = Point::new(47.218, -1.554).unwrap();
    time("identify as JSON", 1, || drop(black_box(finder.ask(IDENTIFY))));
    time("recommend as JSON", 1, || drop(black_box(finder.ask(RECOMMEND))));
    time("standings as JSON", 1, || drop(black_box(finder.ask(STANDINGS))));
    time("recommend, its texts and numbers read", 1, || {
        let query = Query::new("google docs").near(point).limit(10).seed(1);
        let answer = finder.recommend(&query).unwrap();
        for found in &answer.hosters {
            black_box((&found.hoster.name, &found.offer.url, found.score, found.distance_km));
            found.reasons.iter().for_each(|reason| _ = black_box(reason.text.as_str()));
        }
    });
    time("batch: a hundred points, best hoster of each", 100, || {
        for at in 0..100 {
            let point = Point::new(43.0 + 0.07 * f64::from(at), 0.05 * f64::from(at)).unwrap();
            let answer = finder.recommend(&Query::new("google docs").near(point).limit(1).seed(1)).unwrap();
            black_box(answer.hosters.first().map(|found| found.score));
        }
    });
}
