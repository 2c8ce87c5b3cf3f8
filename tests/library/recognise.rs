//! The labelled queries: what is recognised, what is not, and what is claimed wrongly.

use degafam::{Catalogue, curate::identify};
use set::{LABELLED, Labelled, Score, UNSEEN, labelled};

mod kinds;
mod set;

/// Least share of the queries with an answer that must be answered right, at the first place.
const RIGHT: f64 = 0.98;
/// The same in the second set.
const RIGHT_UNSEEN: f64 = 0.95;

fn measured(set: &'static str) -> Score {
    let score = Score::of(Catalogue::embedded().unwrap(), set);
    score.print("labelled queries");
    score
}

/// Claims where nothing is meant. What single hosters call their offers is left out: any word may become such a name.
fn false_claims(set: &'static str) -> usize {
    let mut records = Catalogue::embedded().unwrap().records().unwrap();
    records.hosters.iter_mut().flat_map(|h| &mut h.offers).for_each(|offer| offer.service_name = None);
    Score::of(&Catalogue::open(&records.pack().unwrap()).unwrap(), set).false_claims()
}

#[test]
fn labelled_queries_are_recognised() {
    let score = measured(LABELLED);
    assert!(score.recall() >= RIGHT, "{} are right", score.recall());
    assert_eq!(false_claims(LABELLED), 0, "claims where nothing is meant");
}

#[test]
fn unseen_queries_are_recognised() {
    let score = measured(UNSEEN);
    assert!(score.recall() >= RIGHT_UNSEEN, "{} are right", score.recall());
    assert_eq!(false_claims(UNSEEN), 0, "claims where nothing is meant");
}

/// No query is lost between the columns of the table.
#[test]
fn the_columns_add_up() {
    let score = measured(UNSEEN);
    let all = labelled(UNSEEN);
    assert_eq!(score.rows.values().map(|row| row.all).sum::<usize>(), all.len());
    for (kind, row) in &score.rows {
        assert_eq!(row.right + row.shown + row.missed + row.wrong + row.false_claims, row.all, "{kind}");
    }
    let right: usize = score.rows.values().map(|row| row.right).sum();
    assert_eq!(score.confusions.len(), all.len() - right);
    assert!(score.precision() >= score.recall() && score.recall() > 0.5);
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
    assert!(found.matched.is_some() && ids.contains(&"email") && ids.contains(&"instant-messaging"), "{ids:?}");
}
