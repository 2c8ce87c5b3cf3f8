//! Laws of the ranking.

use super::naive;
use super::question::{MADE, RECORDS, question};
use degafam::{
    Finder, OfferBrief, Outcome, Query, RankedHoster, Recommendation, Standings,
    model::{Freedom, Hoster},
};
use proptest::{prelude::*, strategy::ValueTree};
use std::collections::BTreeSet;

/// The answer, none when the question contradicts itself or names a software that is no alternative.
fn answer(query: &Query) -> Result<Option<Recommendation>, TestCaseError> {
    match Finder::embedded().unwrap().recommend(query) {
        Ok(answer) => Ok(Some(answer)),
        Err(error) if error.status() == Outcome::NotUnderstood => Ok(None),
        Err(other) => Err(TestCaseError::fail(format!("{other}"))),
    }
}

macro_rules! ask {
    ($query:expr) => {
        match answer($query)? {
            Some(answer) => answer,
            None => return Ok(()),
        }
    };
}

/// The standings are those of the answer, to the last bit.
fn agrees(query: &Query, standings: &Standings<'_>, answer: &Recommendation) -> Result<(), TestCaseError> {
    prop_assert_eq!(standings.matched.as_ref().map(|m| &m.id), answer.matched.as_ref().map(|m| &m.id));
    prop_assert_eq!(standings.hosters.len(), answer.hosters.len());
    for (s, h) in standings.hosters.iter().zip(&answer.hosters) {
        let signal = |name| h.contributions.iter().find(|c| c.signal == name).map(|c| c.value);
        prop_assert_eq!((s.hoster, s.score, s.distance_km), (h.hoster.id.as_str(), h.score, h.distance_km));
        let (fit, near, openness) = (signal("fit"), signal("proximity"), signal("openness"));
        prop_assert_eq!((Some(s.fit), s.proximity, Some(s.openness)), (fit, near, openness));
        prop_assert_eq!(Some(s.assurance), signal("assurance"));
        prop_assert_eq!(s.software, h.offer.software.as_deref());
    }
    let turns = answer.notes.iter().any(|note| note.code == "rotated");
    prop_assert_eq!(turns, standings.near_equals > 1 && query.band > 0.0);
    Ok(())
}

fn record(id: &str) -> &'static Hoster {
    RECORDS.hosters.iter().find(|h| h.id == id).unwrap()
}

/// The offers of the record that the answer can mean: the same but for what the answer adds.
fn offers(h: &RankedHoster) -> Vec<&'static degafam::model::Offer> {
    let hoster = record(&h.hoster.id);
    let same = |o: &&degafam::model::Offer| {
        let mut brief = OfferBrief::of(hoster, o);
        brief.software_name.clone_from(&h.offer.software_name);
        brief.protocol.clone_from(&h.offer.protocol);
        brief == h.offer
    };
    hoster.offers.iter().filter(same).collect()
}

/// Whether it rests on memory or inference alone.
fn is_weak(h: &RankedHoster) -> bool {
    h.offer.source.as_ref().is_none_or(|source| source.grade.is_weak())
}

/// Those that were seen, and those that were not, each in the order of the answer.
fn tiers(answer: &Recommendation) -> [Vec<&RankedHoster>; 2] {
    let (weak, seen) = answer.hosters.iter().partition(|h| is_weak(h));
    [seen, weak]
}

fn in_unit(value: f64) -> bool {
    (0.0..=1.0).contains(&value)
}

/// Laws over empty answers would say nothing: more than a third of them, strict filters and all, find hosters, and filters leave some out.
#[test]
fn the_questions_are_worth_asking() {
    let mut runner = proptest::test_runner::TestRunner::deterministic();
    let (mut answered, mut long, mut filtered) = (0, 0, 0);
    for _ in 0..100 {
        let query = question().new_tree(&mut runner).unwrap().current();
        if let Ok(Some(answer)) = answer(&query) {
            answered += usize::from(!answer.hosters.is_empty());
            long += usize::from(answer.hosters.len() >= 20);
            filtered += usize::from(
                answer.excluded.iter().any(|e| e.reason.code.starts_with("filter")) && !answer.hosters.is_empty(),
            );
        }
    }
    assert!(
        answered >= 35 && long >= 10 && filtered >= 15,
        "{answered} answered, {long} at length, {filtered} filtered"
    );
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 150, max_shrink_iters: 200, ..ProptestConfig::default() })]

    #[test]
    fn every_number_is_in_range_and_contributions_sum_to_the_score(query in question()) {
        let answer = ask!(&query);
        for h in &answer.hosters {
            let sum: f64 = h.contributions.iter().map(|c| c.contribution).sum();
            prop_assert!((sum - h.score).abs() < 1e-9, "{}: {sum} is not {}", h.hoster.id, h.score);
            for c in &h.contributions {
                prop_assert!((c.value * c.weight - c.contribution).abs() < 1e-12);
                prop_assert!(in_unit(c.value) && in_unit(c.weight), "{c:?}");
            }
            let weights: f64 = h.contributions.iter().map(|c| c.weight).sum();
            prop_assert!((weights - 1.0).abs() < 1e-9, "weights sum to {weights}");
            let l = h.openness.letters;
            let units = [h.score, h.coverage, h.openness.score, h.openness.coverage, l.A, l.T, l.O, l.N, l.S];
            prop_assert!(units.into_iter().all(in_unit), "{}: {units:?}", h.hoster.id);
            prop_assert!(h.distance_km.is_none_or(|km| km.is_finite() && km >= 0.0));
        }
        prop_assert!(answer.alternatives.iter().all(|a| in_unit(a.fit)));
        let matched = answer.matched.iter().map(|m| m.confidence);
        prop_assert!(matched.chain(answer.suggestions.iter().map(|s| s.confidence)).all(in_unit));
    }

    #[test]
    fn scores_descend_by_more_than_the_band_and_ranks_count_from_one(query in question()) {
        let answer = ask!(&query);
        for tier in tiers(&answer) {
            let mut sorted: Vec<f64> = tier.iter().map(|h| h.score).collect();
            sorted.sort_by(|a, b| b.total_cmp(a));
            prop_assert!(tier.iter().zip(&sorted).all(|(h, at_place)| at_place - h.score <= query.band));
            prop_assert!(query.band > 0.0 || tier.is_sorted_by(|a, b| a.score >= b.score));
        }
        prop_assert!(answer.hosters.iter().zip(1..).all(|(h, rank)| h.rank == rank));
        let order = |a: &degafam::RankedSoftware| (a.group, std::cmp::Reverse((a.fit * 1e9) as u64));
        prop_assert!(answer.alternatives.is_sorted_by_key(order));
    }

    #[test]
    fn whatever_counts_what_nobody_saw_comes_after_what_was_seen(query in question()) {
        let answer = ask!(&query);
        let [seen, weak] = tiers(&answer);
        prop_assert!(answer.hosters.iter().take(seen.len()).all(|h| !is_weak(h)));
        let noted = answer.notes.iter().any(|note| note.code == "weak_last");
        prop_assert_eq!(noted, !seen.is_empty() && !weak.is_empty());
    }

    #[test]
    fn neighbours_out_of_order_are_told_of(query in question()) {
        let answer = ask!(&query);
        let fine = tiers(&answer).iter().all(|tier| tier.is_sorted_by(|a, b| a.score >= b.score));
        let told = answer.notes.iter().any(|note| ["rotated", "neighbours_rotate"].contains(&&*note.code));
        prop_assert!(fine || told);
    }

    #[test]
    fn at_most_one_is_said_to_be_the_nearest_and_never_a_country(query in question()) {
        let answer = ask!(&query);
        let nearest: Vec<&RankedHoster> =
            answer.hosters.iter().filter(|h| h.reasons.iter().any(|r| r.code == "nearest")).collect();
        prop_assert!(nearest.len() <= 1);
        for h in nearest {
            prop_assert!(h.hoster.known_by != Some(degafam::model::KnownBy::Country));
            prop_assert!(answer.hosters.iter().all(|other| other.distance_km >= h.distance_km || other.distance_km.is_none()));
        }
    }

    #[test]
    fn nearer_is_never_less_near(query in question()) {
        let answer = ask!(&query);
        let says = |h: &RankedHoster, code: &str| h.reasons.iter().any(|r| r.code == code);
        let foreign = |h: &RankedHoster| says(h, "other_language") as u8 + says(h, "others_first") as u8;
        let mut near: Vec<(u8, f64, f64)> = Vec::new();
        for h in &answer.hosters {
            let proximity = h.contributions.iter().find(|c| c.signal == "proximity");
            prop_assert_eq!(proximity.is_some(), query.near.is_some());
            match (proximity, h.distance_km) {
                (Some(c), Some(km)) => near.push((foreign(h), km, c.value)),
                (Some(c), None) => prop_assert_eq!(c.value, 0.0, "an unknown place is not near"),
                (None, km) => prop_assert_eq!(km, None),
            }
        }
        near.sort_by(|a, b| (a.0, a.1).partial_cmp(&(b.0, b.1)).unwrap());
        prop_assert!(near.windows(2).all(|w| w[0].0 != w[1].0 || w[0].2 >= w[1].2), "{near:?}");
    }

    #[test]
    fn nobody_closed_full_or_restricted_is_recommended_and_filters_hold(query in question()) {
        let answer = ask!(&query);
        let as_of = answer.query.as_of;
        for h in &answer.hosters {
            let meant = offers(h);
            prop_assert!(!meant.is_empty(), "{} does not offer {:?}", h.hoster.id, h.offer);
            let fine = |o: &&&degafam::model::Offer| naive::passes(&query.filters, record(&h.hoster.id), o, as_of, h.distance_km);
            prop_assert!(meant.iter().any(|o| fine(&o)), "{}: {:?} under {:?}", h.hoster.id, h.offer, query.filters);
        }
    }

    #[test]
    fn only_free_software_is_recommended(query in question()) {
        let answer = ask!(&query);
        let free = |id: &str| RECORDS.software.iter().any(|s| s.id == id && matches!(s.free, Freedom::Yes | Freedom::Contested));
        for a in &answer.alternatives {
            prop_assert!(free(&a.software.id), "{}", a.software.id);
        }
        for h in &answer.hosters {
            prop_assert!(h.offer.software.as_deref().is_none_or(free), "{} offers {:?}", h.hoster.id, h.offer.software);
        }
    }

    #[test]
    fn nobody_is_both_recommended_and_left_out(query in question()) {
        let answer = ask!(&query);
        let once = |ids: &[&String]| ids.iter().collect::<BTreeSet<_>>().len() == ids.len();
        let hosters: Vec<&String> = answer.hosters.iter().map(|h| &h.hoster.id).collect();
        let out: Vec<&String> = answer.excluded.iter().filter_map(|e| e.hoster.as_ref()).collect();
        prop_assert!(once(&hosters) && once(&out));
        prop_assert!(hosters.iter().all(|id| !out.contains(id)));
        let software: Vec<&String> = answer.alternatives.iter().map(|a| &a.software.id).collect();
        prop_assert!(once(&software));
        prop_assert!(answer.excluded.iter().filter_map(|e| e.software.as_ref()).all(|id| !software.contains(&id)));
        prop_assert!(answer.excluded.iter().all(|e| !e.reason.text.is_empty()));
    }

    #[test]
    fn the_same_question_has_the_same_answer(query in question()) {
        let (once, again) = (ask!(&query), ask!(&query));
        prop_assert_eq!(serde_json::to_string(&once).unwrap(), serde_json::to_string(&again).unwrap());
    }

    #[test]
    fn a_seed_only_permutes_near_equals(query in question(), seed: u64) {
        // Groups as published: from the best downwards, all within the band of the best of the group.
        let groups = |answer: &Recommendation| {
            let mut groups: Vec<BTreeSet<(String, u64)>> = Vec::new();
            for tier in tiers(answer) {
                let mut scores: Vec<f64> = tier.iter().map(|h| h.score).collect();
                scores.sort_by(|a, b| b.total_cmp(a));
                let mut shown = tier.iter().map(|h| (h.hoster.id.clone(), h.score.to_bits()));
                while let Some(best) = scores.first().copied() {
                    let size = scores.iter().take_while(|s| **s >= best - query.band).count();
                    scores.drain(..size);
                    groups.push(shown.by_ref().take(size).collect());
                }
            }
            groups
        };
        prop_assert_eq!(groups(&ask!(&query)), groups(&ask!(&query.clone().seed(seed))));
    }

    #[test]
    fn the_best_are_the_beginning_of_the_whole(query in question(), limit in 1usize..30) {
        let whole = ask!(&query);
        let best = ask!(&query.clone().limit(limit));
        prop_assert_eq!(best.hosters.len(), limit.min(whole.hosters.len()));
        prop_assert_eq!(&best.hosters[..], &whole.hosters[..best.hosters.len()]);
        prop_assert_eq!(best.excluded, whole.excluded);
        prop_assert_eq!(best.alternatives, whole.alternatives);
    }

    #[test]
    fn the_standings_are_the_answer_in_numbers(query in question(), limit in 1usize..40) {
        let query = query.limit(limit);
        let answer = ask!(&query);
        let standings = Finder::embedded().unwrap().standings(&query).unwrap();
        agrees(&query, &standings, &answer)?;
        for (s, h) in standings.hosters.iter().zip(&answer.hosters) {
            prop_assert_eq!(record(s.hoster).offers[s.offer].url.as_ref(), h.offer.url.as_ref());
        }
    }

    #[test]
    fn the_index_agrees_with_the_scan_in_made_catalogues(query in question(), limit in 1usize..40, at in 0usize..3) {
        let (query, finder) = (query.limit(limit), &MADE[at]);
        match finder.recommend(&query) {
            Ok(answer) => agrees(&query, &finder.standings(&query).unwrap(), &answer)?,
            Err(error) => prop_assert_eq!(finder.standings(&query).unwrap_err().to_string(), error.to_string()),
        }
    }

    #[test]
    fn a_naive_ranking_agrees(query in question()) {
        let answer = ask!(&query);
        if answer.matched.is_none() {
            prop_assert!(answer.hosters.is_empty() && answer.alternatives.is_empty());
            return Ok(());
        }
        let json = serde_json::to_value(&answer).unwrap();
        let found = naive::hosters(&query, &json, query.filters.software.as_deref());
        let shown: BTreeSet<String> = answer.hosters.iter().map(|h| h.hoster.id.clone()).collect();
        prop_assert_eq!(&shown, &found.keys().cloned().collect::<BTreeSet<_>>());
        let mut before = [f64::INFINITY; 2];
        for (h, plain) in answer.hosters.iter().zip(json["hosters"].as_array().unwrap()) {
            let id = &h.hoster.id;
            let raw = h.contributions[0].raw.unwrap();
            prop_assert!(found[id].iter().any(|fit| (fit - raw).abs() < 1e-12), "{id}: fit {raw} is none of {:?}", found[id]);
            let km = naive::distance_km(&json["query"]["place"], record(id));
            prop_assert!(km == h.distance_km || (km.unwrap() - h.distance_km.unwrap()).abs() < 1e-9, "{id}: {km:?}, {:?}", h.distance_km);
            let score = naive::score(&json, plain);
            prop_assert!((score - h.score).abs() < 1e-9, "{id}: {score} is not {}", h.score);
            let before = &mut before[usize::from(is_weak(h))];
            prop_assert!(score <= *before + query.band + 1e-9, "{id} stands too low");
            *before = before.min(score);
        }
    }
}
