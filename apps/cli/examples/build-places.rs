//! Builds `data/places.bin`: `cargo run --release -p degafam-cli --example build-places -- FOLDER data/places.bin`,
//! where FOLDER is what `data/sources/fetch-places.sh` made.

#[path = "../src/places/mod.rs"]
mod places;

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let mut arguments = std::env::args_os().skip(1);
    let (Some(input), Some(output)) = (arguments.next(), arguments.next()) else {
        return Err("usage: build-places FOLDER OUTPUT".into());
    };
    let bytes = places::build(input.as_ref())?;
    let gazetteer = degafam::Gazetteer::open(bytes.clone())?;
    std::fs::write(&output, &bytes)?;
    println!("{} bytes, {} places, {} postal codes, data of {}", bytes.len(), gazetteer.len(), gazetteer.postal_codes(), gazetteer.date());
    Ok(())
}
