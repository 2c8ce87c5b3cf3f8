//! Writes the large towns of a packed gazetteer: `cargo run --example large_towns -- FROM TO`.

use degafam::places::{Gazetteer, Towns};
use std::{env, error::Error, fs};

fn main() -> Result<(), Box<dyn Error>> {
    let mut paths = env::args_os().skip(1);
    let (Some(from), Some(to)) = (paths.next(), paths.next()) else {
        return Err("say which packed gazetteer to read, and where to write".into());
    };
    let whole = Gazetteer::open(fs::read(from)?)?;
    let towns = Towns::pack(&whole)?;
    fs::write(to, &towns)?;
    println!("{} towns of {} places, {} bytes", Gazetteer::open(towns.clone())?.len(), whole.len(), towns.len());
    Ok(())
}
