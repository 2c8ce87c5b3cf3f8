//! What `ten_lines.c` must print: the example of the library's own README.

use degafam::{Finder, Query};

fn main() -> Result<(), degafam::Error> {
    let query = Query::new("Google Docs").near("Nantes").limit(3).seed(1);
    let answer = Finder::embedded()?.recommend(&query)?;
    for found in &answer.hosters {
        println!("{}. {}: {:.2}", found.rank, found.hoster.name, found.score);
        found.reasons.iter().for_each(|reason| println!("   {}", reason.text));
    }
    Ok(())
}
