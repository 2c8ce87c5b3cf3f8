//! From a place that was typed to where it lies: mistyped names, and texts made to cost much.

use degafam::curate::fold;
use degafam::places::{Gazetteer, PlaceIndex, PlaceOptions};
use degafam_bench::peers::{Automata, FastSymspell};
use degafam_bench::{aim, contestant, measuring, race, time};
use std::collections::BTreeSet;
use std::hint::black_box;
use std::time::Instant;

const MISTYPED: [&str; 8] =
    ["Nnates", "Toulouze", "Marseile", "Saint-Etiene", "Strasbuorg", "Hamburgg", "Barcelna", "Chevenes"];
/// Names seen in a sanity run: building a dictionary of all takes minutes without optimisation.
const FEW: usize = 500;

fn main() {
    let gazetteer = Gazetteer::embedded().unwrap();
    let options = PlaceOptions::default();
    let find = |text: &str| gazetteer.find(text, &options);
    let start = Instant::now();
    drop(black_box(find("Toulouze")));
    println!("first slip of a process: {}, with the index of names made", time(start.elapsed().as_nanos() as f64));
    // Peers search folded names, as the library does; folding the query is part of every answer.
    let names: BTreeSet<String> = gazetteer.places().map(|place| fold(&place.name)).collect();
    let names: Vec<String> = names.into_iter().take(if measuring() { usize::MAX } else { FEW }).collect();
    println!("{} different names", names.len());
    let (automata, fast) = (Automata::new(&names), FastSymspell::new(&names));
    let peers = |queries: &'static [String]| {
        vec![
            contestant("find: which place is meant, or might be", queries, |q| find(q)),
            contestant("fst and Levenshtein automata, 0, 1, 2 edits in turn", queries, |q| automata.closest(&fold(q))),
            contestant("fast_symspell, closest", queries, |q| fast.closest(&fold(q))),
        ]
    };
    let mistyped: &'static [String] = MISTYPED.map(str::to_owned).to_vec().leak();
    let figures = race("Mistyped places", peers(mistyped));
    aim("find, microseconds", figures[0].nanoseconds / 1e3, 200.0, false);
    aim("fst over find", figures[1].nanoseconds / figures[0].nanoseconds, 1.0, true);
    let hostile = ["a,".repeat(500), "saint ".repeat(170), "rue de la rue ".repeat(70), "44000 ".repeat(170)];
    for text in hostile {
        let title = format!("1 kB of {:?}", text.get(..text.len().min(14)).unwrap_or_default());
        let figures = race(&title, peers(vec![text].leak()));
        aim("find, milliseconds", figures[0].nanoseconds / 1e6, 1.0, false);
    }
}
