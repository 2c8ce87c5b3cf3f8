//! From a question to a whole explained answer.

use degafam::{
    Catalogue, Finder, Lang, Query,
    places::{Gazetteer, PlaceOptions},
};
use degafam_bench::{aim, contestant, naive::Naive, race};

const QUESTIONS: [(&str, &str); 6] = [
    ("Google Docs", "Nantes"),
    ("doodle", "Liège"),
    ("gmail", "Besançon"),
    ("https://github.com/rust-lang/rust", "Montréal"),
    ("sondage", "35000"),
    ("youtube", "Saint-Étienne"),
];
const PLACES: [&str; 6] = ["Nantes", "Liège", "44000", "48.85,2.35", "Montréal, CA", "saint etienne"];
const MISTYPED_PLACES: [&str; 3] = ["Nanets", "Besancn", "Strasborg"];
const PREFIXES: [&str; 4] = ["nan", "saint-et", "b", "mont"];

fn main() {
    let finder = Finder::embedded().unwrap();
    let naive = Naive::new(finder.catalogue().records().unwrap());
    let options = PlaceOptions::default();
    let place = |text: &str| finder.places().find(text, &options).unwrap().place.unwrap();
    let typed: Vec<Query> = QUESTIONS.iter().map(|(what, near)| Query::new(*what).near(*near)).collect();
    let placed: Vec<Query> = QUESTIONS.iter().map(|(what, near)| Query::new(*what).near(place(near))).collect();
    let points: Vec<(&str, (f64, f64))> =
        QUESTIONS.iter().map(|(what, near)| (*what, (place(near).latitude, place(near).longitude))).collect();

    for (at, (what, near)) in QUESTIONS.iter().enumerate() {
        let (placed, points) = (&placed[at..=at], &points[at..=at]);
        race(
            &format!("{what} near {near}"),
            vec![
                contestant("recommend, place resolved", placed, |q| finder.recommend(q).unwrap()),
                contestant("straightforward pipeline", points, |(what, at)| {
                    naive.recommend(what, false, *at, 10).unwrap()
                }),
            ],
        );
    }
    let whole = race(
        "All of these questions",
        vec![
            contestant("recommend, place resolved", &placed, |q| finder.recommend(q).unwrap()),
            contestant("recommend, place as text", &typed, |q| finder.recommend(q).unwrap()),
            contestant("alternatives alone", &QUESTIONS, |(what, _)| finder.alternatives(what, Lang::En).unwrap()),
            contestant("straightforward pipeline, names by edit distance", &points, |(what, at)| {
                naive.recommend(what, false, *at, 10).unwrap()
            }),
            contestant("the same, names by the cheapest measure", &points, |(what, at)| {
                naive.recommend(what, true, *at, 10).unwrap()
            }),
            contestant("Catalogue::open_static, for scale", &[(); QUESTIONS.len()], |()| {
                Catalogue::open_static(Catalogue::embedded_bytes()).unwrap()
            }),
        ],
    );
    aim("straightforward pipeline over recommend", whole[3].nanoseconds / whole[0].nanoseconds, 50.0, true);
    aim("the same with the cheapest measure", whole[4].nanoseconds / whole[0].nanoseconds, 50.0, true);
    aim("recommend over opening the catalogue", whole[0].nanoseconds / whole[5].nanoseconds, 1.0, false);
    aim("recommend with a place as text over opening", whole[1].nanoseconds / whole[5].nanoseconds, 1.0, false);

    let doodle = Query::new("doodle").near(place("Liège"));
    race(
        "What the first answer pays once",
        vec![
            contestant("recommend, hosters weighed before", &[()], |()| finder.recommend(&doodle).unwrap()),
            contestant("recommend, all hosters weighed for it", &[()], |()| {
                // Another date than the catalogue's cannot use the weights that are kept.
                let mut query = doodle.clone();
                query.as_of = "2026-01".parse().ok();
                finder.recommend(&query).unwrap()
            }),
        ],
    );

    let gazetteer = Gazetteer::embedded().unwrap();
    race("Places", vec![contestant("find, spelled right", &PLACES, |q| finder.places().find(q, &options).unwrap())]);
    race("Places mistyped", vec![contestant("find", &MISTYPED_PLACES, |q| finder.places().find(q, &options).unwrap())]);
    race("Places begun", vec![contestant("suggest 8", &PREFIXES, |q| finder.places().suggest(q, 8))]);
    println!("\n{} places", gazetteer.len());
}
