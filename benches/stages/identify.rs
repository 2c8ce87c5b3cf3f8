//! From what was typed to what was meant.

use degafam::{Catalogue, MatchedBy, fold, identify};
use degafam_bench::{aim, contestant, naive, race};
use fst::{Automaton, IntoStreamer, Streamer};
use levenshtein_automata::{DFA, Distance, LevenshteinAutomatonBuilder, SINK_STATE};
use std::collections::{BTreeSet, HashMap};
use symspell::Verbosity;

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

/// A Levenshtein automaton as fst wants it.
struct Edits(DFA);

impl Automaton for Edits {
    type State = u32;

    fn start(&self) -> u32 {
        self.0.initial_state()
    }

    fn is_match(&self, state: &u32) -> bool {
        matches!(self.0.distance(*state), Distance::Exact(_))
    }

    fn can_match(&self, state: &u32) -> bool {
        *state != SINK_STATE
    }

    fn accept(&self, state: &u32, byte: u8) -> u32 {
        self.0.transition(*state, byte)
    }
}

fn main() {
    let catalogue = Catalogue::embedded().unwrap();
    let records = catalogue.records().unwrap();
    // Peers search folded names, as the library does; folding the query is part of every answer.
    let names: BTreeSet<String> =
        naive::names(&records).iter().map(|(n, _)| fold(n)).filter(|n| !n.is_empty()).collect();
    println!("{} different names", names.len());
    let exact: HashMap<&str, usize> = names.iter().enumerate().map(|(at, n)| (n.as_str(), at)).collect();
    let set = fst::Set::from_iter(&names).unwrap();
    let automata: Vec<_> = (0..=2).map(|edits| LevenshteinAutomatonBuilder::new(edits, true)).collect();
    let mut old: symspell::SymSpell<symspell::UnicodeStringStrategy> = symspell::SymSpellBuilder::default()
        .max_dictionary_edit_distance(2)
        .prefix_length(7)
        .count_threshold(0)
        .build()
        .unwrap();
    let mut fast: fast_symspell::SymSpell<fast_symspell::UnicodeStringStrategy> =
        fast_symspell::SymSpellBuilder::default()
            .max_dictionary_edit_distance(2)
            .prefix_length(7)
            .count_threshold(0)
            .build()
            .unwrap();
    for name in &names {
        old.load_dictionary_line(&format!("{name}\t1"), 0, 1, "\t");
        fast.load_dictionary_line(&format!("{name}\t1"), 0, 1, "\t");
    }
    // Exact, then one edit, then two; stops at the first that finds something.
    let tiered = |query: &str| {
        automata.iter().find_map(|builder| {
            let mut stream = set.search(Edits(builder.build_dfa(query))).into_stream();
            let mut found: Vec<String> = Vec::new();
            while let Some(key) = stream.next() {
                found.push(String::from_utf8_lossy(key).into_owned());
            }
            (!found.is_empty()).then_some(found)
        })
    };
    let scan = |query: &str| {
        let distances = names.iter().map(|name| (strsim::osa_distance(name, query), name));
        distances.min_by_key(|(distance, _)| *distance)
    };

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
                contestant("fst and Levenshtein automata, 0, 1, 2 edits in turn", queries, |q| tiered(&fold(q))),
                contestant("symspell, closest", queries, |q| old.lookup(&fold(q), Verbosity::Closest, 2)),
                contestant("fast_symspell, closest", queries, |q| {
                    fast.lookup(&fold(q), fast_symspell::Verbosity::Closest, 2)
                }),
                contestant("strsim osa over all names", queries, |q| scan(&fold(q))),
            ],
        );
        println!(
            "  found something: identify {}, fst {}, symspell {}, fast_symspell {} of {}",
            found(&mut |q| {
                // A mere suggestion is no find.
                let answer = identify(catalogue, q).unwrap();
                answer.matched.iter().chain(&answer.candidates).any(|m| m.how != MatchedBy::Resemblance)
            }),
            found(&mut |q| tiered(&fold(q)).is_some()),
            found(&mut |q| !old.lookup(&fold(q), Verbosity::Closest, 2).is_empty()),
            found(&mut |q| !fast.lookup(&fold(q), fast_symspell::Verbosity::Closest, 2).is_empty()),
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
