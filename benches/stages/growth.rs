//! What a query costs as the catalogue grows. Each group of lines in the plot is one line in `main`.

use degafam::{
    Finder, Query,
    curate::identify,
    places::CoordinatesOnly,
    rank::{RankQuery, Ranker},
};
use degafam_bench::names::{catalogue, names, queries};
use degafam_bench::plot::{Series, series, svg};
use degafam_bench::{contestant, made, measuring, race};

const QUERIES: usize = 200;

fn main() {
    let mut lines: Vec<Series> = Vec::new();
    lines.extend(identified());
    lines.push(ranked());
    lines.push(answered());
    if measuring() {
        let picture = svg("Time of one query as the catalogue grows", "names or hosters", &lines);
        let file = concat!(env!("CARGO_MANIFEST_DIR"), "/../docs/growth.svg");
        std::fs::write(file, picture).unwrap();
        println!("\nwrote {file}");
    }
}

/// Sizes that a line is measured at, of those up to `most`; one small size when nothing is measured.
fn sizes(most: usize) -> Vec<usize> {
    if !measuring() {
        return vec![100];
    }
    [100, 1_000, 10_000, 100_000, 1_000_000].into_iter().filter(|size| *size <= most).collect()
}

/// Names looked up in catalogues of nothing but made-up names, by how they are typed.
fn identified() -> Vec<Series> {
    const NAMES: [&str; 3] = ["identify, spelled right", "identify, one slip", "identify, two slips"];
    let mut points = [const { Vec::new() }; 3];
    for size in sizes(1_000_000) {
        let names = names(size, 1);
        let catalogue = catalogue(&names);
        let queries: Vec<_> = (0..NAMES.len()).map(|slips| queries(&names, QUERIES, |_| slips, 2)).collect();
        let asked = NAMES.iter().zip(&queries);
        let contestants =
            asked.map(|(name, queries)| contestant(name, queries, |(query, _)| identify(&catalogue, query).unwrap()));
        let figures = race(&format!("{size} names"), contestants.collect());
        points.iter_mut().zip(figures).for_each(|(points, figure)| points.push((size, figure.nanoseconds)));
    }
    NAMES.iter().zip(&points).map(|(name, points)| series(name, points)).collect()
}

/// The ten best of made-up hosters by fit, nearness and openness.
fn ranked() -> Series {
    const NAME: &str = "Ranker, the ten best";
    let users = made::users("clustered", QUERIES, 2);
    let measure = |size| {
        let ranker = Ranker::new(made::clustered(size, 1));
        let best = |user: &_| ranker.best(&RankQuery::new().near(*user).seed(1).band(0.0));
        let figures = race(&format!("{size} items"), vec![contestant(NAME, &users, best)]);
        (size, figures[0].nanoseconds)
    };
    series(NAME, &sizes(1_000_000).into_iter().map(measure).collect::<Vec<_>>())
}

/// From a name and a point to the order of made-up hosters, in a catalogue with all real names.
fn answered() -> Series {
    const NAME: &str = "standings, whole answer";
    let users = made::users("clustered", QUERIES, 2);
    let queries: Vec<Query> = users.iter().map(|user| Query::new("Google Docs").near(*user)).collect();
    // A million take a minute and a half to pack: `whole` measures them.
    let measure = |size| {
        let finder = Finder::new(made::catalogue(size, 1), CoordinatesOnly);
        let standings = |query: &_| finder.standings(query).unwrap().hosters.len();
        let figures = race(&format!("{size} hosters"), vec![contestant(NAME, &queries, standings)]);
        (size, figures[0].nanoseconds)
    };
    series(NAME, &sizes(100_000).into_iter().map(measure).collect::<Vec<_>>())
}
