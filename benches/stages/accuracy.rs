//! How often the labelled queries of the tests are recognised, by kind of query, and what is mistaken for what.

use degafam::Catalogue;
use set::{LABELLED, Score, UNSEEN};

#[path = "../../tests/library/recognise/set.rs"]
#[allow(dead_code, unreachable_pub)]
mod set;

fn main() {
    let catalogue = Catalogue::embedded().unwrap();
    for (title, set) in [("Labelled, and tuned on", LABELLED), ("Labelled after the tuning", UNSEEN)] {
        Score::of(catalogue, set).print(title);
    }
}
