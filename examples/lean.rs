//! Writes a packed catalogue without what its readers can work out: `cargo run --example lean -- FROM TO`.

use std::{env, error::Error, fs};

fn main() -> Result<(), Box<dyn Error>> {
    let mut paths = env::args_os().skip(1);
    let (Some(from), Some(to)) = (paths.next(), paths.next()) else {
        return Err("say which packed catalogue to read, and where to write".into());
    };
    let whole = fs::read(from)?;
    let lean = degafam::curate::lean(&whole)?;
    fs::write(to, &lean)?;
    println!("{} bytes of {}", lean.len(), whole.len());
    Ok(())
}
