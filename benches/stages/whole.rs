//! From a question to the order of hosters, in catalogues of up to a million hosters.

use degafam::{Finder, Near, Query};
use degafam_bench::{aim, contestant, heap, made, measuring, race};
use std::time::Instant;

const ASKED: [&str; 8] =
    ["Google Docs", "doodle", "gmial", "youtube", "slack", "sondage", "Dropbox", "https://zoom.us/j/1"];
/// Users asked again and again.
const USERS: usize = 200;

fn main() {
    let sizes: &[usize] = if measuring() { &[100, 1_000, 10_000, 100_000, 1_000_000] } else { &[100] };
    for &count in sizes {
        let (held, start) = (heap::held(), Instant::now());
        let catalogue = made::catalogue(count, 1);
        let (packed, bytes) = (start.elapsed(), heap::held() - held);
        let finder = Finder::new(catalogue, degafam::places::CoordinatesOnly);
        let users = made::users("clustered", USERS, 2);
        let ask = |band: f64| {
            let query = move |(at, user): (usize, &degafam::places::Point)| {
                Query::new(ASKED[at % ASKED.len()]).near(Near::Point(*user)).band(band)
            };
            users.iter().enumerate().map(query).collect::<Vec<Query>>()
        };
        let (plain, turns) = (ask(0.0), ask(degafam::rank::DEFAULT_BAND));
        let (held, start) = (heap::held(), Instant::now());
        drop(finder.standings(&plain[0]).unwrap());
        let (weighed, board) = (start.elapsed(), heap::held() - held);
        let agree = plain.iter().take(if count > 10_000 { 2 } else { 40 }).all(|query| {
            let (standings, answer) = (finder.standings(query).unwrap(), finder.recommend(query).unwrap());
            standings.hosters.iter().map(|s| s.hoster).eq(answer.hosters.iter().map(|h| h.hoster.id.as_str()))
        });
        assert!(agree, "the index and the scan disagree");
        let figures = race(
            &format!("{count} hosters, {} offers", 2 * count),
            vec![
                contestant("standings, equals take turns", &plain, |q| finder.standings(q).unwrap()),
                contestant("standings, near-equals take turns", &turns, |q| finder.standings(q).unwrap()),
                contestant(
                    "recommend: every hoster scored, reasons in words",
                    &plain[..if count > 10_000 { 8 } else { USERS }],
                    |q| finder.recommend(q).unwrap(),
                ),
            ],
        );
        println!("  packed in {packed:.1?} ({} kB), weighed in {weighed:.1?} ({} kB)", bytes / 1000, board / 1000);
        match count {
            1_000 => aim("a whole answer without text, microseconds", figures[0].nanoseconds / 1e3, 4.0, false),
            1_000_000 => aim("a whole answer without text, microseconds", figures[0].nanoseconds / 1e3, 25.0, false),
            _ => {}
        }
    }
}
