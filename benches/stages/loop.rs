//! Answers questions over and over, for a profiler: `loop open|identify|recommend|standings TIMES`.

use degafam::{Catalogue, Finder, Query, curate::identify, places::PlaceOptions};
use std::hint::black_box;

fn main() {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let [stage, times] = arguments.as_slice() else { panic!("usage: loop open|identify|recommend|standings TIMES") };
    let finder = Finder::embedded().unwrap();
    let place = |text: &str| finder.places().find(text, &PlaceOptions::default()).unwrap().place.unwrap();
    let queries: Vec<Query> =
        [("Google Docs", "Nantes"), ("doodle", "Liège"), ("gmail", "Besançon"), ("sondage", "35000")]
            .into_iter()
            .map(|(what, near)| Query::new(what).near(place(near)))
            .collect();
    for _ in 0..times.parse::<u32>().unwrap() {
        for query in &queries {
            match stage.as_str() {
                "open" => drop(black_box(Catalogue::open_static(Catalogue::embedded_bytes()))),
                "standings" => drop(black_box(finder.standings(query))),
                "identify" => drop(black_box(identify(finder.catalogue(), &query.what))),
                _ => drop(black_box(finder.recommend(query))),
            }
        }
    }
}
