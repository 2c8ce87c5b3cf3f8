//! Several services at once, over the embedded data: laws, and no figure that a hoster more could break.

use degafam::{Filters, Finder, PlanAnswer, Query, model::Asker, plans::StepKind};
use std::collections::{BTreeMap, BTreeSet};

const ASSOCIATION: [&str; 5] = ["Gmail", "Google Drive", "Doodle", "WhatsApp", "Zoom"];

fn finder() -> &'static Finder {
    Finder::embedded().unwrap()
}

fn asked(wants: &[&str], near: &str) -> Query {
    Query::plan(wants.iter().copied()).near(near).seed(1)
}

fn ids(answer: &PlanAnswer, plan: usize) -> BTreeSet<&str> {
    answer.plans[plan].hosters.iter().map(|hoster| hoster.hoster.id.as_str()).collect()
}

#[test]
fn one_want_and_one_hoster_is_what_recommend_says() {
    for (what, near) in [("Doodle", "Liège"), ("Google Docs", "Nantes"), ("Zoom", "Berlin"), ("Slack", "Lyon")] {
        for seed in 0..20 {
            let plan = finder().plan(&Query::plan([what]).near(near).seed(seed)).unwrap();
            let answer = finder().recommend(&Query::new(what).near(near).seed(seed).limit(1)).unwrap();
            assert_eq!(plan.plans[0].hosters[0].hoster.id, answer.hosters[0].hoster.id, "{what} near {near}, {seed}");
        }
    }
}

#[test]
fn plans_grow_and_add_up() {
    let answer = finder().plan(&asked(&ASSOCIATION, "Liège").asker(Asker::Association)).unwrap();
    assert!(answer.plans.len() > 1);
    for (at, plan) in answer.plans.iter().enumerate() {
        assert!(plan.exact && plan.hosters.len() == at + 1 && plan.of <= ASSOCIATION.len());
        let served: Vec<usize> = plan.hosters.iter().flat_map(|hoster| hoster.wants.iter().copied()).collect();
        let once: BTreeSet<usize> = served.iter().copied().collect();
        assert_eq!((served.len(), once.len()), (plan.covered, plan.covered), "each want is served once");
        let offers = || plan.hosters.iter().flat_map(|hoster| &hoster.offers);
        let sum: f64 = offers().map(|offer| offer.score).sum();
        assert!((sum / plan.of as f64 - plan.score).abs() < 1e-8, "{sum} {}", plan.score);
        assert!(offers().all(|offer| (0.0..=1.0).contains(&offer.score)));
        assert!(!plan.reasons.is_empty() && plan.reasons.iter().all(|reason| !reason.text.is_empty()));
    }
    let covered: Vec<usize> = answer.plans.iter().map(|plan| plan.covered).collect();
    assert!(covered.is_sorted());
    let chosen = &answer.plans[answer.chosen.unwrap()];
    assert_eq!(Some(chosen.covered), covered.last().copied());
    // Every want is somewhere.
    let over = answer.uncovered.iter().map(|one| one.want).chain(answer.alone.iter().map(|one| one.want));
    assert_eq!(
        over.count() + chosen.of,
        answer.wants.len() + answer.uncovered.iter().filter(|u| answer.wants[u.want].matched.is_some()).count()
    );
}

/// Of all hosters, and of all pairs, by what `recommend` says of each.
#[test]
fn no_hoster_and_no_pair_does_better() {
    for (wants, near) in [(&ASSOCIATION[..4], "Liège"), (&["Slack", "Trello", "YouTube"][..], "Quimper")] {
        let answer = finder().plan(&asked(wants, near).band(0.0)).unwrap();
        let mut scores: BTreeMap<String, Vec<(bool, f64)>> = BTreeMap::new();
        for (at, want) in wants.iter().enumerate() {
            let found = finder().recommend(&Query::new(*want).near(near).seed(1).band(0.0).limit(10_000)).unwrap();
            for hoster in found.hosters {
                let weak =
                    hoster.reasons.iter().any(|reason| ["from_memory", "from_inference"].contains(&&*reason.code));
                let row = scores.entry(hoster.hoster.id).or_insert_with(|| vec![(true, -1.0); wants.len()]);
                row[at] = (weak, hoster.score);
            }
        }
        let value = |set: &[&Vec<(bool, f64)>]| {
            let best = |at: usize| {
                let served = set.iter().map(|row| row[at]).filter(|(_, score)| *score >= 0.0);
                served.map(|(weak, score)| (!weak, score)).max_by(|a, b| a.0.cmp(&b.0).then(a.1.total_cmp(&b.1)))
            };
            let all: Vec<(bool, f64)> = (0..wants.len()).filter_map(best).collect();
            let checked = all.iter().filter(|(checked, _)| *checked).count();
            (all.len(), checked, all.iter().map(|(_, score)| score).sum::<f64>())
        };
        let better = |a: (usize, usize, f64), b: (usize, usize, f64)| {
            (a.0, a.1).cmp(&(b.0, b.1)).then(a.2.total_cmp(&(b.2 + 1e-6))).is_gt()
        };
        for plan in answer.plans.iter().take(2) {
            let set: Vec<&Vec<(bool, f64)>> = plan.hosters.iter().map(|hoster| &scores[&hoster.hoster.id]).collect();
            let own = value(&set);
            let rows: Vec<&Vec<(bool, f64)>> = scores.values().collect();
            for (at, one) in rows.iter().enumerate() {
                if plan.hosters.len() == 1 {
                    assert!(!better(value(&[one]), own), "{wants:?}");
                } else {
                    assert!(rows[at..].iter().all(|other| !better(value(&[one, other]), own)), "{wants:?}");
                }
            }
        }
    }
}

#[test]
fn near_equal_plans_take_turns_within_the_band() {
    let of = |seed: u64, band: f64| finder().plan(&asked(&ASSOCIATION, "Liège").seed(seed).band(band)).unwrap();
    let best = of(1, 0.0);
    let mut seen = BTreeSet::new();
    for seed in 0..30 {
        let answer = of(seed, 0.02);
        for (plan, best) in answer.plans.iter().zip(&best.plans) {
            assert_eq!((plan.covered, plan.of), (best.covered, best.of));
            assert!(plan.score >= best.score - 0.02 - 1e-6, "seed {seed}");
        }
        let last = ids(&answer, answer.plans.len() - 1);
        seen.insert(last.iter().map(|id| (*id).to_owned()).collect::<Vec<_>>());
        assert_eq!(ids(&of(seed, 0.02), 0), ids(&answer, 0), "the same seed gives the same plan");
    }
    assert!(seen.len() > 1, "nobody takes turns");
}

#[test]
fn who_is_kept_is_in_every_plan_and_who_is_not_wanted_in_none() {
    let free = finder().plan(&asked(&ASSOCIATION, "Nantes").band(0.0)).unwrap();
    let first = free.plans[0].hosters[0].hoster.id.clone();
    let without = asked(&ASSOCIATION, "Nantes").band(0.0).filters(Filters::new().without([first.as_str()]));
    let without = finder().plan(&without).unwrap();
    assert!((0..without.plans.len()).all(|at| !ids(&without, at).contains(first.as_str())));
    assert!(without.plans[0].covered <= free.plans[0].covered);
    let kept = finder().plan(&asked(&ASSOCIATION, "Nantes").keep(["framasoft"])).unwrap();
    assert!(!kept.plans.is_empty() && (0..kept.plans.len()).all(|at| ids(&kept, at).contains("framasoft")));
    let one = finder().plan(&asked(&ASSOCIATION, "Nantes").max_hosters(1)).unwrap();
    assert_eq!(one.plans.len(), 1);
    assert_eq!(
        finder().plan(&asked(&ASSOCIATION, "Nantes").keep(["no such hoster"])).unwrap_err().code(),
        "unknown_hoster"
    );
}

#[test]
fn families_sentences_and_slips_are_read_and_told() {
    let answer = finder().plan(&asked(&["Microsoft 365", "gogle drive", "zoom et doodle", "xqzvw"], "Figeac")).unwrap();
    let names: Vec<&str> =
        answer.wants.iter().filter_map(|want| want.matched.as_ref()).map(|m| m.id.as_str()).collect();
    assert!(["google-drive", "zoom", "doodle"].iter().all(|id| names.contains(id)), "{names:?}");
    let codes: Vec<&str> = answer.notes.iter().map(|note| &*note.code).collect();
    assert!(codes.contains(&"whole_family") && codes.contains(&"want_understood"), "{codes:?}");
    let unread: Vec<usize> = (0..answer.wants.len()).filter(|at| answer.wants[*at].matched.is_none()).collect();
    assert!(
        unread
            .iter()
            .all(|at| answer.uncovered.iter().any(|one| one.want == *at && one.reason.code == "not_recognised"))
    );
    assert_eq!(unread.len(), 1);
    // The same thing twice is one want.
    let twice = finder().plan(&asked(&["Doodle", "doodle.com", "Zoom"], "Figeac")).unwrap();
    assert_eq!((twice.wants.len(), twice.wants[0].times), (2, 2));
}

#[test]
fn a_plan_ends_in_ordered_steps() {
    let answer = finder().plan(&asked(&ASSOCIATION, "Liège")).unwrap();
    let kinds: Vec<StepKind> = answer.steps.iter().map(|step| step.kind).collect();
    assert!(kinds.is_sorted() && kinds.first() == Some(&StepKind::Tell) && kinds.last() == Some(&StepKind::Close));
    for kind in [StepKind::Export, StepKind::Open, StepKind::Import, StepKind::KeepBoth] {
        assert!(kinds.contains(&kind), "{kind:?}");
    }
    assert!(answer.steps.iter().all(|step| !step.text.is_empty()));
    let close =
        |want| answer.steps.iter().filter(|step| step.kind == StepKind::Close && step.want == Some(want)).count();
    let served = answer.plans[answer.chosen.unwrap()].covered + answer.alone.len();
    assert_eq!((0..answer.wants.len()).map(close).sum::<usize>(), served);
}

#[test]
fn many_wants_are_planned_for_and_the_rest_is_told() {
    let catalogue = finder().catalogue();
    let all: Vec<String> = catalogue.services().filter_map(Result::ok).map(|service| service.id).collect();
    let answer = finder().plan(&Query::plan(all).near("Paris").seed(1).max_hosters(3)).unwrap();
    assert!(answer.notes.iter().any(|note| note.code == "too_many_wants"));
    assert!(answer.wants.iter().filter(|want| want.matched.is_some()).count() <= 64);
    assert!(!answer.plans.is_empty());
}
