//! From what was typed to what was meant.

use degafam::{
    Catalogue, MatchedBy,
    curate::{fold, identify},
};
use degafam_bench::peers::{Automata, FastSymspell, Symspell, tried};
use degafam_bench::{aim, contestant, naive, race};
use std::collections::{BTreeSet, HashMap};

const EXACT: [&str; 8] =
    ["Google Docs", "doodle", "gmail", "Whatsapp", "YouTube", "Microsoft Teams", "sondage", "Etherpad"];
const ONE_EDIT: [&str; 8] =
    ["gogle docs", "dodle", "gmial", "whatsap", "youtub", "microsoft teens", "instagrm", "facebok"];
const TWO_EDITS: [&str; 8] = [
    "gogle dcs",
    "gogle anlytics",
    "whtsap web",
    "microsft tems",
    "instgrm reels",
    "gooogle mapps",
    "goggle drve",
    "dropbpx pper",
];
const URLS: [&str; 5] = [
    "https://docs.google.com/document/d/1a2b3c/edit",
    "https://github.com/rust-lang/rust",
    "doodle.com",
    "www.youtube.com/watch?v=x",
    "https://mail.google.com/mail/u/0/",
];
const NOTHING: [&str; 4] = ["xqzzv wkpt", "how do I repair a bicycle wheel", "zzzzzzzzzzzz", "bhqw-kdjf-3391"];

fn main() {
    let catalogue = Catalogue::embedded().unwrap();
    let records = catalogue.records().unwrap();
    // Peers search folded names, as the library does; folding the query is part of every answer.
    let names: BTreeSet<String> =
        naive::names(&records).iter().map(|(n, _)| fold(n)).filter(|n| !n.is_empty()).collect();
    let names: Vec<String> = names.into_iter().collect();
    println!("{} different names", names.len());
    let exact: HashMap<&str, usize> = names.iter().enumerate().map(|(at, n)| (n.as_str(), at)).collect();
    let (automata, old, fast) = (Automata::new(&names), Symspell::new(&names), FastSymspell::new(&names));

    race(
        "Exact names",
        vec![
            contestant("identify", &EXACT, |q| identify(catalogue, q).unwrap()),
            contestant("HashMap, after the same folding", &EXACT, |q| exact.get(fold(q).as_str()).copied()),
            contestant("HashMap, query already folded", &EXACT, |q| exact.get(q).copied()),
        ],
    );
    for (title, queries) in [("Names with one edit", &ONE_EDIT), ("Names with two edits", &TWO_EDITS)] {
        let found = |answers: &mut dyn FnMut(&str) -> bool| queries.iter().filter(|q| answers(q)).count();
        let figures = race(
            title,
            vec![
                contestant("identify", queries, |q| identify(catalogue, q).unwrap()),
                contestant("fst and Levenshtein automata, 0, 1, 2 edits in turn", queries, |q| {
                    automata.closest(&fold(q))
                }),
                contestant("symspell, closest", queries, |q| old.closest(&fold(q))),
                contestant("fast_symspell, closest", queries, |q| fast.closest(&fold(q))),
                contestant("strsim osa over all names", queries, |q| tried(&names, &fold(q))),
            ],
        );
        println!(
            "  found something: identify {}, fst {}, symspell {}, fast_symspell {} of {}",
            found(&mut |q| {
                // A mere suggestion is no find.
                let answer = identify(catalogue, q).unwrap();
                answer.matched.iter().chain(&answer.candidates).any(|m| m.how != MatchedBy::Resemblance)
            }),
            found(&mut |q| !automata.closest(&fold(q)).is_empty()),
            found(&mut |q| !old.closest(&fold(q)).is_empty()),
            found(&mut |q| !fast.closest(&fold(q)).is_empty()),
            queries.len()
        );
        let best = figures[1..4].iter().map(|f| f.nanoseconds).fold(f64::INFINITY, f64::min);
        aim("best of fst and SymSpell over identify", best / figures[0].nanoseconds, 10.0, true);
    }
    race("Addresses", vec![contestant("identify", &URLS, |q| identify(catalogue, q).unwrap())]);
    race(
        "Nothing to be found (the answer then suggests what resembles)",
        vec![
            contestant("identify", &NOTHING, |q| identify(catalogue, q).unwrap()),
            contestant("strsim jaro_winkler over all names", &NOTHING, |q| {
                let text = fold(q);
                names.iter().map(|n| strsim::jaro_winkler(n, &text)).max_by(f64::total_cmp)
            }),
        ],
    );
}
