//! Writes a packed catalogue without what its readers can work out: `cargo run --example lean -- FROM TO`. With a third path,
//! how services are left is written there, in a file of its own.

use std::{env, error::Error, fs};

fn main() -> Result<(), Box<dyn Error>> {
    let mut paths = env::args_os().skip(1);
    let (Some(from), Some(to)) = (paths.next(), paths.next()) else {
        return Err("say which packed catalogue to read, and where to write".into());
    };
    let whole = fs::read(from)?;
    let lean = match paths.next() {
        Some(moving) => {
            let (lean, apart) = degafam::curate::apart(&whole)?;
            fs::write(moving, apart)?;
            lean
        }
        None => degafam::curate::lean(&whole)?,
    };
    fs::write(to, &lean)?;
    println!("{} bytes of {}", lean.len(), whole.len());
    Ok(())
}
