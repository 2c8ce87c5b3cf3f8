//! Medians of the questions that the map answers. Peer in the same run: the haversine formula for the
//! distance, which is shorter and loses its digits near antipodes.
#![allow(missing_docs)]

use degafam::places::{Gazetteer, PlaceIndex, PlaceOptions, Point};
use std::hint::black_box;
use std::time::Instant;

/// Median time of one call in microseconds, over `rounds` rounds of all `inputs`.
fn median<T>(rounds: usize, inputs: &[T], mut call: impl FnMut(&T)) -> f64 {
    let mut times: Vec<f64> = Vec::new();
    for _ in 0..rounds {
        for input in inputs {
            let start = Instant::now();
            call(input);
            times.push(start.elapsed().as_secs_f64() * 1e6);
        }
    }
    times.sort_by(f64::total_cmp);
    times.get(times.len() / 2).copied().unwrap_or(0.0)
}

fn main() -> Result<(), degafam::Error> {
    let bytes: &'static [u8] = include_bytes!("../data/places.bin");
    println!(
        "open                 {:9.1} µs median ({} bytes)",
        median(200, &[()], |()| drop(black_box(Gazetteer::open(bytes)))),
        bytes.len()
    );
    let gazetteer = Gazetteer::open(bytes)?;
    let options = PlaceOptions::default();
    let start = Instant::now();
    let _ = black_box(gazetteer.find("Toulouze", &options));
    println!("first typo           {:9.1} µs once: the index of names is made", start.elapsed().as_secs_f64() * 1e6);
    let hostile =
        ["a,".repeat(500), "saint ".repeat(170), "rue de la rue ".repeat(70), "44000 ".repeat(170), "x".repeat(1000)];
    println!(
        "find in 1 kB         {:9.1} µs median, {:.1} µs at most",
        median(20, &hostile, |text| drop(black_box(gazetteer.find(text, &options)))),
        hostile
            .iter()
            .map(|text| median(9, &[text], |text| drop(black_box(gazetteer.find(text, &options)))))
            .fold(0.0, f64::max)
    );
    let groups: [(&str, &[&str]); 9] = [
        ("find name", &["Nantes", "saint etienne", "Saint-Denis", "Liège", "Vienna", "L'Haÿ-les-Roses"]),
        ("find name and hint", &["Saint-Denis, Réunion", "Vienne, Isère", "Montréal, Canada", "Saint-Denis 974"]),
        ("find postal code", &["44000", "1000 Bruxelles", "75011", "H2X"]),
        ("find coordinates", &["47.2,-1.55"]),
        ("find with a typo", &["Nnates", "Toulouze", "Marseile", "Saint-Etiene"]),
        ("find a mistyped village", &["Chevenes", "Montmartin", "Herkendorff"]),
        ("find amid words", &["près de Quimper", "Brussels area", "Kreis Soest", "Lyon Croix-Rousse"]),
        (
            "find in an address",
            &["12 rue des Lilas, 38000 Grenoble", "11 avenue du Bel-Air Villeurbanne", "Hauptstraße 5, Leipzig"],
        ),
        ("find nothing", &["xyzzyqk", "qwertzuiop asdf"]),
    ];
    for (name, texts) in groups {
        println!(
            "{name:20} {:9.1} µs median",
            median(30, texts, |text| drop(black_box(gazetteer.find(text, &options))))
        );
    }
    let typed = ["Nantes", "Saint-Étienne", "Lyon", "Paris", "Montpellier", "Bruxelles", "Saint-Jean-de-Luz"];
    let mut prefixes: Vec<String> =
        typed.iter().flat_map(|name| (1..=name.chars().count()).map(|n| name.chars().take(n).collect())).collect();
    println!(
        "suggest              {:9.1} µs median of {} prefixes",
        median(100, &prefixes, |prefix| drop(black_box(gazetteer.suggest(prefix, 10)))),
        prefixes.len()
    );
    prefixes.retain(|prefix| prefix.chars().count() == 1);
    println!(
        "suggest one letter   {:9.1} µs median",
        median(100, &prefixes, |prefix| drop(black_box(gazetteer.suggest(prefix, 10))))
    );

    let points: Vec<Point> =
        (0..1000).filter_map(|n| Point::new(f64::from(n % 179) - 89.0, f64::from(n * 7 % 359) - 179.0).ok()).collect();
    let all = |distance: fn(&Point, &Point) -> f64| {
        // A microsecond for a thousand distances is a nanosecond for one.
        median(20, &points, |a| {
            black_box(points.iter().map(|b| distance(a, b)).sum::<f64>());
        })
    };
    let (ours, haversine) = (all(Point::distance_km), all(haversine_km));
    println!("distance             {ours:9.1} ns median, haversine {haversine:.1} ns: {:.2} times", ours / haversine);
    Ok(())
}

fn haversine_km(a: &Point, b: &Point) -> f64 {
    let (lat_a, lat_b) = (a.latitude().to_radians(), b.latitude().to_radians());
    let half = ((lat_b - lat_a) / 2.0).sin().powi(2)
        + lat_a.cos() * lat_b.cos() * ((b.longitude() - a.longitude()).to_radians() / 2.0).sin().powi(2);
    2.0 * degafam::places::EARTH_RADIUS_KM * half.sqrt().asin()
}
