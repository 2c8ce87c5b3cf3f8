//! What a folder of labelled places is understood as: `cargo run --release -p degafam-bench --no-default-features
//! --example places -- FOLDER [--show]`.
//!
//! `FOLDER/geocoder.tsv` has kind, text, latitude, longitude and tolerance in kilometres; the rows of kind P in
//! `FOLDER/wordings.tsv` are answered for reading, since what they mean is told in words. A place is right within the
//! tolerance plus its own precision, told when the answer says what it understood, asked when there are candidates only.
#![allow(missing_docs)]

use degafam::places::{Gazetteer, Place, PlaceIndex, PlaceOptions, Point};
use std::collections::BTreeMap;
use std::error::Error;

/// How the rows of one kind went.
#[derive(Default)]
struct Count {
    right: u32,
    asked: u32,
    nothing: u32,
    told: u32,
    silent: u32,
    rows: u32,
}

fn shown(place: &Place) -> String {
    let told = place.understood_as.as_ref().map_or("", |_| ", told");
    format!("{} ({:?}{told}) ±{} km", place.typed(), place.how, place.precision_km)
}

fn main() -> Result<(), Box<dyn Error>> {
    let mut arguments = std::env::args().skip(1);
    let folder = arguments.next().ok_or("which folder?")?;
    let show = arguments.next().is_some();
    let gazetteer = Gazetteer::embedded()?;
    let options = PlaceOptions::default();
    let mut counts: BTreeMap<&str, Count> = BTreeMap::new();
    let rows = std::fs::read_to_string(format!("{folder}/geocoder.tsv"))?;
    for line in rows.lines().filter(|line| !line.starts_with('#')) {
        let [kind, text, latitude, longitude, tolerance_km] = line.split('\t').collect::<Vec<_>>()[..] else {
            continue;
        };
        let meant = Point::new(latitude.parse()?, longitude.parse()?)?;
        let count = counts.entry(kind).or_default();
        count.rows += 1;
        let answer = gazetteer.find(text, &options)?;
        let Some(place) = &answer.place else {
            if answer.candidates.is_empty() {
                count.nothing += 1
            } else {
                count.asked += 1
            }
            if show {
                let first: Vec<String> = answer.candidates.iter().take(3).map(shown).collect();
                println!("{kind}\t{text}\t- {}", first.join(" | "));
            }
            continue;
        };
        let apart_km = place.point()?.distance_km(&meant);
        if apart_km <= tolerance_km.parse::<f64>()? + place.precision_km {
            count.right += 1;
            continue;
        }
        let bucket = if place.understood_as.is_some() { &mut count.told } else { &mut count.silent };
        *bucket += 1;
        if show {
            println!("{kind}\t{text}\tWRONG {} {apart_km:.0} km", shown(place));
        }
    }
    println!("kind      rows  right  asked  nothing  wrong and told  silently wrong");
    for (kind, Count { right, asked, nothing, told, silent, rows }) in counts {
        println!("{kind:9} {rows:4} {right:6} {asked:6} {nothing:8} {told:15} {silent:15}");
    }
    let rows = std::fs::read_to_string(format!("{folder}/wordings.tsv"))?;
    for line in rows.lines().filter(|line| line.starts_with('P')) {
        let [kind, _, text, ..] = line.split('\t').collect::<Vec<_>>()[..] else { continue };
        let answer = gazetteer.find(text, &options)?;
        let candidates = || answer.candidates.iter().take(3).map(shown).collect::<Vec<_>>().join(" | ");
        println!("{kind}\t{text}\t{}", answer.place.as_ref().map_or_else(|| format!("- {}", candidates()), shown));
    }
    Ok(())
}
