//! What a text means as a place: `cargo run --example place -- "Saint-Denis 974"`.

use degafam::places::{Gazetteer, PlaceIndex, PlaceOptions};

fn main() -> Result<(), degafam::Error> {
    let gazetteer = Gazetteer::embedded()?;
    for text in std::env::args().skip(1) {
        match gazetteer.find(&text, &PlaceOptions::default()) {
            Err(error) => println!("{text:24} ERR {error}"),
            Ok(answer) => {
                println!("{text:24} {:?} {}", answer.how, answer.place.as_ref().map_or("-".into(), show));
                for candidate in
                    answer.candidates.iter().filter(|_| answer.place.is_none() || answer.candidates.len() > 1).take(5)
                {
                    println!("{:30}{}", "", show(candidate));
                }
            }
        }
    }
    Ok(())
}

fn show(place: &degafam::places::Place) -> String {
    format!(
        "{} ({}, {}) {:?} {:.4},{:.4} ±{} km, {} inh.",
        place.name,
        place.region.as_deref().unwrap_or("-"),
        place.country.as_deref().unwrap_or("-"),
        place.kind,
        place.latitude,
        place.longitude,
        place.precision_km,
        place.population.unwrap_or(0)
    )
}
