//! What the same questions cost without crossing: medians in nanoseconds as JSON, for `tests/bench.mjs`.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing)]

use degafam::{
    Catalogue, Finder, Query,
    curate::identify,
    places::{Gazetteer, Point},
};
use std::{fs, hint::black_box, path::Path, time::Instant};

/// Rounds of which the median is told.
const ROUNDS: usize = 9;

fn median(times: usize, mut run: impl FnMut()) -> u128 {
    let mut rounds: Vec<u128> = (0..ROUNDS)
        .map(|_| {
            let begin = Instant::now();
            (0..times).for_each(|_| run());
            begin.elapsed().as_nanos() / times as u128
        })
        .collect();
    rounds.sort_unstable();
    rounds[ROUNDS / 2]
}

fn main() {
    let data = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../data");
    let (catalogue, places) =
        (fs::read(data.join("catalogue.bin")).unwrap(), fs::read(data.join("places.bin")).unwrap());
    let open = || Finder::new(Catalogue::open(&catalogue).unwrap(), Gazetteer::open(places.clone()).unwrap());
    let init = median(1, || drop(black_box(open())));
    let finder = open();
    let query = Query::new("google docs").near(Point::new(47.2184, -1.5536).unwrap()).limit(10);
    let found = median(2000, || drop(black_box(identify(finder.catalogue(), "gogle docs").unwrap())));
    let recommended = median(200, || drop(black_box(finder.recommend(&query).unwrap())));
    let standing = median(2000, || drop(black_box(finder.standings(&query).unwrap())));
    println!(r#"{{"init":{init},"identify":{found},"recommend":{recommended},"standings":{standing}}}"#);
}
