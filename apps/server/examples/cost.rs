//! What each question costs the thread that answers it: median and worst of many calls, in microseconds. It decides
//! which questions are answered on the threads of the sockets (`src/answer.rs`).
//!
//! `cargo run --release -p degafam-server --example cost`

use degafam::{Error, Finder};
use std::time::Instant;

const ROUNDS: usize = 101;

fn main() -> Result<(), Error> {
    let finder = Finder::embedded()?;
    let long = "googel dcos ".repeat(170);
    let typos = format!(r#"{{"ask":"identify","what":"{long}"}}"#);
    let questions = [
        ("identify", r#"{"ask":"identify","what":"gogle docs"}"#),
        ("identify, 2 KB", typos.as_str()),
        ("suggest", r#"{"ask":"suggest","text":"goo"}"#),
        ("suggest_place", r#"{"ask":"suggest_place","text":"nan"}"#),
        ("place, mistyped", r#"{"ask":"place","text":"Nantse"}"#),
        ("alternatives", r#"{"ask":"alternatives","what":"google docs"}"#),
        ("standings, 10", r#"{"ask":"standings","what":"google docs","near":"Nantes"}"#),
        ("standings, all", r#"{"ask":"standings","what":"google docs","near":"Nantes","limit":10000}"#),
        ("recommend, 10", r#"{"ask":"recommend","what":"google docs","near":"Nantes"}"#),
        ("recommend, all", r#"{"ask":"recommend","what":"google docs","near":"Nantes","limit":10000}"#),
        ("recommend, another date", r#"{"ask":"recommend","what":"google docs","near":"Nantes","as_of":"2024-01-01"}"#),
        ("explain", r#"{"ask":"explain","what":"google docs","near":"Nantes","hoster":"kaz"}"#),
        ("hosters", r#"{"ask":"hosters"}"#),
        ("hosters, geojson", r#"{"ask":"hosters","format":"geojson"}"#),
        ("openness", r#"{"ask":"openness","name":"kaz"}"#),
        ("criteria", r#"{"ask":"criteria"}"#),
    ];
    println!("{:<24} {:>8} {:>9} {:>9}", "question", "status", "median", "worst");
    for (name, question) in questions {
        let mut times = Vec::with_capacity(ROUNDS);
        let mut reply = finder.ask(question);
        for _ in 0..ROUNDS {
            let begin = Instant::now();
            reply = std::hint::black_box(finder.ask(question));
            times.push(begin.elapsed().as_secs_f64() * 1e6);
        }
        times.sort_by(f64::total_cmp);
        let (median, worst) = (times.get(ROUNDS / 2).copied(), times.last().copied());
        let (median, worst) = (median.unwrap_or_default(), worst.unwrap_or_default());
        println!("{name:<24} {:>8} {median:>9.0} {worst:>9.0}  {} bytes", reply.status.code(), reply.json.len());
    }
    Ok(())
}
