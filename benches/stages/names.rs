//! Names with up to two slips, among a thousand to a million made-up ones.

use degafam::{
    Catalogue,
    curate::{fold, identify},
};
use degafam_bench::index::Index;
use degafam_bench::names::{catalogue, mixed, names, queries};
use degafam_bench::peers::{Automata, FastSymspell, SLIPS, Symspell, tried};
use degafam_bench::{aim, contestant, measuring, race};
use std::collections::HashSet;

const QUERIES: usize = 200;
/// Above this the older dictionary takes minutes to build, and trying every name to answer.
const MANY: usize = 100_000;
/// Above this not every query is checked by trying every name.
const CHECKED: usize = 10_000;

/// A way to look a text up among names.
type Search<'a> = &'a dyn Fn(&str) -> Vec<String>;

fn main() {
    let sizes: &[usize] = if measuring() { &[1_000, 10_000, 100_000, 1_000_000] } else { &[300] };
    for size in sizes {
        among(*size);
    }
}

fn shown(catalogue: &Catalogue, query: &str) -> Vec<String> {
    let found = identify(catalogue, query).unwrap();
    found.matched.into_iter().chain(found.candidates).map(|m| m.name).collect()
}

fn among(size: usize) {
    let names = names(size, 1);
    let queries = queries(&names, QUERIES, mixed, 2);
    let (ours, alone) = (catalogue(&names), catalogue(&["zq".to_owned()]));
    let index = Index::new(&names);
    let automata = Automata::new(&names);
    let fast = FastSymspell::new(&names);
    let old = (size <= MANY).then(|| Symspell::new(&names));
    let mut contestants = vec![
        contestant("the index alone, 0, 1, 2 edits in turn", &queries, |(q, _)| index.closest(&fold(q))),
        contestant("identify", &queries, |(q, _)| identify(&ours, q).unwrap()),
        contestant("identify among one name: the ladder alone", &queries, |(q, _)| identify(&alone, q).unwrap()),
        contestant("fst and Levenshtein automata, 0, 1, 2 edits in turn", &queries, |(q, _)| {
            automata.closest(&fold(q))
        }),
        contestant("fast_symspell, closest", &queries, |(q, _)| fast.closest(&fold(q))),
    ];
    if let Some(old) = &old {
        contestants.push(contestant("symspell, closest", &queries, |(q, _)| old.closest(&fold(q))));
    }
    let figures = race(&format!("{size} names"), contestants);
    let best = figures[3..].iter().map(|f| f.nanoseconds).fold(f64::INFINITY, f64::min);
    let aimed = if size <= 1_000 { 10.0 } else { 1.0 };
    aim("best of fst and SymSpell over the index alone", best / figures[0].nanoseconds, aimed, true);
    aim("best of fst and SymSpell over identify", best / figures[1].nanoseconds, aimed, true);

    // Against trying every name: all that are as close as the closest, or only some of them, or others.
    let checked = if size <= CHECKED { QUERIES } else { QUERIES / 10 };
    let searches: [(&str, Search<'_>); 4] = [
        ("index", &|q| index.closest(q)),
        ("identify", &|q| shown(&ours, q)),
        ("fst", &|q| automata.closest(q)),
        ("fast_symspell", &|q| fast.closest(q)),
    ];
    let tries: Vec<_> = queries[..checked].iter().map(|(query, _)| tried(&names, query)).collect();
    for (who, search) in searches {
        let (mut same, mut some, mut meant) = (0, 0, 0);
        for ((query, at), (least, closest)) in queries.iter().zip(&tries) {
            let closest: HashSet<&str> = closest.iter().copied().filter(|_| *least <= SLIPS).collect();
            let found = search(query);
            same += usize::from(found.iter().map(String::as_str).collect::<HashSet<_>>() == closest);
            some += usize::from(closest.is_empty() || found.iter().any(|name| closest.contains(name.as_str())));
            meant += usize::from(found.contains(&names[*at]));
        }
        println!(
            "  {who} of {checked}: the hits of strsim {same}, one of them {some}, the name that was meant {meant}"
        );
        assert!(who != "index" || same == checked, "the index finds what strsim finds");
    }
}
