//! The example of the README with a seed, as its copies in other languages have it; they must print the same:
//! `cargo run --example ten_lines`.

use degafam::{Finder, Query};

fn main() -> Result<(), degafam::Error> {
    let query = Query::new("Google Docs").near("Nantes").limit(3).seed(1);
    let answer = Finder::embedded()?.recommend(&query)?;
    for ranked in &answer {
        println!("{}. {}: {:.2}", ranked.rank, ranked.hoster.name, ranked.score);
        ranked.reasons.iter().for_each(|reason| println!("   {}", reason.text));
    }
    Ok(())
}
