//! The labelled queries: what is recognised, what is not, and what is claimed wrongly.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing, missing_docs)]

use degafam::{Catalogue, identify};
use std::collections::BTreeMap;

const LABELLED: &str = include_str!("recognise/labelled.tsv");
const UNSEEN: &str = include_str!("recognise/unseen.tsv");
/// Least share of the queries with an answer that must be answered right, at the first place.
const RIGHT: f64 = 0.98;

/// The same in the second set, whose header says what its first run was.
const RIGHT_UNSEEN: f64 = 0.95;

struct Labelled {
    query: &'static str,
    /// One id, or two of which either may come first.
    expected: Option<Vec<&'static str>>,
    kind: &'static str,
}

fn labelled(set: &'static str) -> Vec<Labelled> {
    let lines = set.lines().filter(|line| !line.starts_with('#') && !line.is_empty());
    let read = |line: &'static str| {
        let mut columns = line.split('\t');
        let (query, expected, kind) = (columns.next()?, columns.next()?, columns.next()?);
        Some(Labelled { query, expected: (expected != "-").then(|| expected.split('/').collect()), kind })
    };
    lines.map(|line| read(line).unwrap_or_else(|| panic!("three columns: {line}"))).collect()
}

fn answered(catalogue: &Catalogue, query: &str) -> Option<String> {
    identify(catalogue, query).ok().and_then(|found| found.matched).map(|m| m.id)
}

#[derive(Default)]
struct Row {
    all: usize,
    claimed: usize,
    right: usize,
    shown: usize,
    nanoseconds: u128,
}

#[test]
fn labelled_queries_are_recognised() {
    let (right, wrong) = measured(LABELLED);
    assert!(right >= RIGHT, "{right} are right");
    assert_eq!(wrong, 0, "claims where nothing is meant");
}

#[test]
fn unseen_queries_are_recognised() {
    let (right, wrong) = measured(UNSEEN);
    assert!(right >= RIGHT_UNSEEN, "{right} are right");
    assert_eq!(wrong, 0, "claims where nothing is meant");
}

/// Prints the table and what went wrong; the share that is right at the first place, and the claims where nothing is meant.
fn measured(set: &'static str) -> (f64, usize) {
    let catalogue = Catalogue::embedded().unwrap();
    let mut table: BTreeMap<&str, Row> = BTreeMap::new();
    let (mut lost, mut wrong) = (Vec::new(), Vec::new());
    for Labelled { query, expected, kind } in labelled(set) {
        let row = table.entry(kind).or_default();
        let start = std::time::Instant::now();
        let found = identify(catalogue, query).ok();
        row.nanoseconds += start.elapsed().as_nanos();
        let id = found.as_ref().and_then(|f| f.matched.as_ref()).map(|m| m.id.as_str());
        let how = found.as_ref().and_then(|f| f.matched.as_ref()).map(|m| (m.how, (m.confidence * 100.0) as u32));
        let candidates: Vec<&str> = found.iter().flat_map(|f| &f.candidates).map(|m| m.id.as_str()).collect();
        row.all += 1;
        row.claimed += usize::from(id.is_some());
        let right = match &expected {
            None => id.is_none(),
            Some(ids) => id.is_some_and(|id| {
                ids.contains(&id) && ids.iter().all(|other| *other == id || candidates.contains(other))
            }),
        };
        row.right += usize::from(right);
        row.shown += usize::from(right || expected.iter().flatten().any(|e| candidates.contains(e)));
        if !right {
            let line = format!("{kind}: `{query}` is {id:?} {how:?} beside {candidates:?}, not {expected:?}");
            if expected.is_none() { wrong.push(line) } else { lost.push(line) }
        }
    }
    println!("{:<10}{:>6}{:>11}{:>9}{:>9}{:>12}", "kind", "all", "precision", "recall", "shown", "ns a query");
    let (mut positives, mut right) = (0, 0);
    for (kind, row) in &table {
        let share = |part: usize, of: usize| if of == 0 { 100.0 } else { 100.0 * part as f64 / of as f64 };
        let negative = *kind == "none";
        let precise = if negative { share(row.all - row.claimed, row.all) } else { share(row.right, row.claimed) };
        println!(
            "{kind:<10}{:>6}{precise:>10.1}%{:>8.1}%{:>8.1}%{:>12}",
            row.all,
            share(row.right, row.all),
            share(row.shown, row.all),
            row.nanoseconds / row.all as u128
        );
        if !negative {
            positives += row.all;
            right += row.right;
        }
    }
    println!("right at first place: {right} of {positives}");
    lost.iter().chain(&wrong).for_each(|line| println!("{line}"));
    (right as f64 / positives as f64, wrong.len())
}

#[test]
fn labels_name_records() {
    let catalogue = Catalogue::embedded().unwrap();
    for Labelled { query, expected, .. } in labelled(LABELLED).into_iter().chain(labelled(UNSEEN)) {
        let known = |id: &str| {
            catalogue.service(id).unwrap().is_some()
                || catalogue.software(id).unwrap().is_some()
                || catalogue.need(id).unwrap().is_some()
        };
        assert!(expected.iter().flatten().all(|id| known(id)), "{query}: no record {expected:?}");
    }
}

#[test]
fn the_set_is_large_enough() {
    let all = labelled(LABELLED);
    assert!(all.len() >= 450 && all.iter().filter(|l| l.expected.is_none()).count() >= 100);
}

#[test]
fn a_word_that_two_needs_share_names_the_other_as_candidate() {
    let found = identify(Catalogue::embedded().unwrap(), "messagerie").unwrap();
    let ids: Vec<&str> = found.matched.iter().chain(&found.candidates).map(|m| m.id.as_str()).collect();
    assert!(ids.contains(&"email") && ids.contains(&"instant-messaging"), "{ids:?}");
    assert!(answered(Catalogue::embedded().unwrap(), "messagerie").is_some());
}
